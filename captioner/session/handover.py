"""From one recogniser to the next, with every word recognised by exactly one of them."""

from dataclasses import replace

from captioner.domain.recognition import Hypothesis
from captioner.ports import Clock, Recognizer
from captioner.session.orders import DRAIN_MS

EDGE_MS = 5_000
"""How long the end of an utterance is awaited; an utterance that goes on is cut then."""

_CUT_MARGIN_MS = 300
"""What was heard right before a cut may be half a word: the next one hears it whole."""


class Handover:
    """Who recognises, and who shall; one thread.

    A stream is left in two steps. It is cut: no more audio goes to it. Then
    its last finals are awaited, and what they leave unsettled is heard again
    by the next recogniser.
    """

    def __init__(self, recognizer: Recognizer, clock: Clock) -> None:
        self._present = recognizer
        self._next: Recognizer | None = None
        self._clock = clock
        self._asked_ns = 0
        self._edge_ms = EDGE_MS
        self._cut_ms: int | None = None
        self._cut_ns = 0

    @property
    def recognizer(self) -> Recognizer:
        """Whose stream it is."""
        return self._present

    @property
    def is_asked(self) -> bool:
        """Another recogniser shall take over."""
        return self._next is not None

    @property
    def is_cut(self) -> bool:
        """The present stream gets no more audio, although there is more."""
        return self._cut_ms is not None

    @property
    def edge_rest_ms(self) -> float | None:
        """How much longer an utterance's end is awaited; None if nobody waits for one."""
        if self._next is None or self.is_cut:
            return None
        return self._edge_ms - (self._clock.now_ns() - self._asked_ns) / 1e6

    @property
    def drain_rest_ms(self) -> float | None:
        """How much longer the last finals are awaited; None if the stream is not cut."""
        if not self.is_cut:
            return None
        return DRAIN_MS - (self._clock.now_ns() - self._cut_ns) / 1e6

    def ask(self, recognizer: Recognizer, *, edge_ms: int = EDGE_MS) -> bool:
        """Let this one take over; the last one asked for wins. False if nothing changes.

        The present utterance's end is awaited for at most `edge_ms`.
        """
        if recognizer is (self._next or self._present):
            return False
        if self._next is None:
            self._asked_ns = self._clock.now_ns()
        is_taken_back = recognizer is self._present and not self.is_cut
        self._next = None if is_taken_back else recognizer
        self._edge_ms = edge_ms
        return True

    def replace(self, recognizer: Recognizer) -> None:
        """Let this one have the next stream: the present one is dead, and nothing is awaited."""
        self._present, self._next = recognizer, None
        self._cut_ms = None

    def cut(self, at_ms: int) -> None:
        """The present stream has got its last audio, which ends at `at_ms` of the session."""
        self._cut_ms = at_ms
        self._cut_ns = self._clock.now_ns()

    def take_over(self) -> bool:
        """The stream is over, or none is open; True if another recogniser has the next one."""
        self._cut_ms = None
        if self._next is None:
            return False
        self._present, self._next = self._next, None
        return True

    def settled(self, hypothesis: Hypothesis) -> Hypothesis | None:
        """As much of it as the cut cannot have spoilt; None if that is nothing.

        A partial goes through whole: it settles nothing.
        """
        if self._cut_ms is None or not hypothesis.is_final:
            return hypothesis
        limit_ms = self._cut_ms - _CUT_MARGIN_MS
        if not hypothesis.words:
            return hypothesis if hypothesis.audio_end_ms <= limit_ms else None
        whole = next(
            (n for n, word in enumerate(hypothesis.words) if word.end_ms > limit_ms),
            len(hypothesis.words),
        )
        if whole == len(hypothesis.words):
            return hypothesis
        kept = hypothesis.words[:whole]
        if not kept:
            return None
        text = " ".join(word.text for word in kept)
        return replace(hypothesis, text=text, words=kept, audio_end_ms=kept[-1].end_ms)
