"""Utterances that find no end, so that they are settled while their audio can still be replayed."""

from dataclasses import dataclass, replace
from enum import Enum

from captioner.domain.recognition import Hypothesis

END_AFTER_MS, END_BY_MS = 30_000, 35_000
"""The server is asked to end an utterance that is so long: at a quiet moment, then in any case."""

CUT_AFTER_MS, CUT_BY_MS = 40_000, 45_000
"""A server that did not is left, again at a quiet moment; 60 s of audio can be replayed."""

_ASK_AGAIN_MS = 5_000

_CUT_MARGIN_MS = 300
"""A word that ends right before a cut may be half a word: the next stream hears it whole."""


class Step(Enum):
    SEND = "send the chunk"
    SEND_AND_END_UTTERANCE = "send the chunk, and ask for the end of the utterance"
    CUT = "send no more"


@dataclass(slots=True)
class _OpenUtterance:
    newest: Hypothesis
    opened_ms: int
    opened_sent_ms: float
    opened_s: float


class UtteranceLimit:
    """Watches the length of the open utterance of one stream; `now_s` is any monotonic clock.

    Positions are ms on the line of the hypotheses' times. The length is what
    the server has heard of it; where its answers hold no times, what was sent
    since it began, but no more than the time since then.
    """

    def __init__(self) -> None:
        self._open: _OpenUtterance | None = None
        self._asked_at_ms: float | None = None
        self._cut_ms: float | None = None
        self._is_cut_in_sound = False

    @property
    def is_cut(self) -> bool:
        return self._cut_ms is not None

    def heard(self, hypothesis: Hypothesis, *, sent_ms: float, now_s: float) -> None:
        if hypothesis.is_final:
            self._open = None
            self._asked_at_ms = None
        elif not hypothesis.text:
            return  # only says that the server is alive
        elif self._open is None:
            words = hypothesis.words
            opened_ms = words[0].start_ms if words else hypothesis.audio_end_ms
            self._open = _OpenUtterance(hypothesis, opened_ms, sent_ms, now_s)
        else:
            self._open.newest = hypothesis

    def step(self, *, sent_ms: float, now_s: float, is_loud: bool) -> Step:
        """What to do with the next chunk."""
        if self._open is None or self.is_cut:
            return Step.CUT if self.is_cut else Step.SEND
        length_ms = _length_ms(self._open, sent_ms, now_s)
        if length_ms >= (CUT_BY_MS if is_loud else CUT_AFTER_MS):
            self._cut_ms = sent_ms
            self._is_cut_in_sound = is_loud
            return Step.CUT
        if length_ms >= (END_BY_MS if is_loud else END_AFTER_MS) and self._may_ask(length_ms):
            self._asked_at_ms = length_ms
            return Step.SEND_AND_END_UTTERANCE
        return Step.SEND

    def settled(self, hypothesis: Hypothesis) -> Hypothesis:
        """A final without the word that a cut may have gone through."""
        if self._cut_ms is None or not hypothesis.is_final or not self._is_cut_in_sound:
            return hypothesis
        whole = tuple(w for w in hypothesis.words if w.end_ms <= self._cut_ms - _CUT_MARGIN_MS)
        if len(whole) == len(hypothesis.words):
            return hypothesis
        return replace(hypothesis, words=whole, text=" ".join(word.text for word in whole))

    def unfinished(self) -> Hypothesis | None:
        """The open utterance as a final, for a cut stream that has ended without one."""
        if self._open is None or self._cut_ms is None:
            return None
        return self.settled(replace(self._open.newest, is_final=True))

    def _may_ask(self, length_ms: float) -> bool:
        return self._asked_at_ms is None or length_ms >= self._asked_at_ms + _ASK_AGAIN_MS


def _length_ms(utterance: _OpenUtterance, sent_ms: float, now_s: float) -> float:
    heard_ms = utterance.newest.audio_end_ms - utterance.opened_ms
    passed_ms = (now_s - utterance.opened_s) * 1000
    return max(heard_ms, min(sent_ms - utterance.opened_sent_ms, passed_ms))
