"""One stream of audio through PocketSphinx: gate, utterances, hypotheses."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import pocketsphinx

from captioner.domain.audio import SAMPLE_BYTES, samples_to_ms
from captioner.domain.errors import Unavailable
from captioner.domain.recognition import Hypothesis, Word
from captioner.recognizer.engine import Heard
from captioner.recognizer.pocketsphinx_utterance import PocketsphinxUtterance
from captioner.recognizer.recollection import (
    Onset,
    Recollection,
    Resumption,
    StreamMemory,
    is_head,
)
from captioner.recognizer.utterances import Stretch, UtteranceCutter

_RESTARTS_MS = (1000, 2000)
"""When the first utterance is decoded anew with its own mean: 26.4 % of words wrong in 16 sessions
of ten seconds with 1 s and 3 s, 24.8 % with these, and two thirds of the words taken back."""

_PARTIAL_EVERY_MS = 100

_AGREED, _FRESH = 0.9, 0.1
"""Stability of a partial that says the same as the one before, and of one that does not."""


class PocketsphinxDecoding:
    """Holds `decoder` until closed, then calls `give_back` with it, or `discard` if it broke."""

    def __init__(
        self,
        decoder: pocketsphinx.Decoder,
        *,
        cutter: UtteranceCutter,
        recollection: Recollection,
        give_back: Callable[[pocketsphinx.Decoder], None],
        discard: Callable[[], None],
    ) -> None:
        self._decoder: pocketsphinx.Decoder | None = decoder
        self._cutter = cutter
        self._recollection = recollection
        self._memory = StreamMemory()
        self._resumption: Resumption | None = None
        self._head = b""
        self._is_placed = False
        self._heard_out = 0
        self._give_back = give_back
        self._discard = discard
        self._utterance: PocketsphinxUtterance | None = None
        self._restarts_ms: tuple[int, ...] = _RESTARTS_MS
        self._partial_heard_ms = 0
        self._partial_text = ""

    def feed(self, pcm: bytes) -> Heard:
        self._memory.hear(pcm)
        if not self._is_placed:
            self._head += pcm
            if not is_head(self._head):
                return Heard(audio_end_ms=self._end_ms)
            pcm = self._place()
        cut = self._cutter.feed(pcm)
        finals = [self._take(stretch) for stretch in cut.stretches]
        return Heard(
            audio_end_ms=self._end_ms,
            finals=tuple(final for final in finals if final is not None),
            speech_probabilities=cut.speech_probabilities,
        )

    def partial(self) -> Hypothesis | None:
        if self._utterance is None:
            return None
        heard_ms = self._utterance.heard_ms
        if heard_ms - self._partial_heard_ms < _PARTIAL_EVERY_MS:
            return None
        self._partial_heard_ms = heard_ms
        words = self._utterance.words()
        text = _joined(words)
        if not text and not self._partial_text:
            return None
        stability = _AGREED if text == self._partial_text else _FRESH
        self._partial_text = text
        return Hypothesis(text, False, self._end_ms, words, stability)  # noqa: FBT003 - `is_final`

    def finish_utterance(self) -> Hypothesis | None:
        stretch = self._cutter.close_utterance()
        return None if stretch is None else self._take(stretch)

    def close(self) -> None:
        if self._decoder is None:
            return
        if self._utterance is not None:
            self._finish(self._utterance)
        self._memory.stream_ended()
        self._give_back(self._decoder)
        self._decoder = None

    @property
    def _end_ms(self) -> int:
        return samples_to_ms(self._cutter.end)

    def _place(self) -> bytes:
        """Whether all this was heard before is known now; what is left of it to be heard."""
        head, self._head = self._head, b""
        self._is_placed = True
        frame_samples = self._cutter.frame_samples
        self._resumption = self._recollection.resumption(head, frame_samples=frame_samples)
        self._recollection.remember(self._memory)
        if self._resumption is None:
            return head
        at = self._resumption.at
        self._cutter.resume(self._resumption.before, at=at)
        self._memory.frames_begin(at)
        return head[at * SAMPLE_BYTES :]

    def _take(self, stretch: Stretch) -> Hypothesis | None:
        """Decode a piece of an utterance; its final if the piece is the last."""
        with self._discarded_if_it_fails():
            utterance = self._utterance or self._begin(stretch.start)
            utterance.feed(stretch.pcm)
            return self._hear_out(utterance) if stretch.closes else None

    def _begin(self, start: int) -> PocketsphinxUtterance:
        again = (
            self._resumption.onset_at(start, heard_out=self._heard_out)
            if self._resumption is not None
            else None
        )
        restarts_ms = self._restarts_ms if again is None else again.restarts_ms
        self._utterance = PocketsphinxUtterance(
            self._decoder,
            start=start,
            restarts_ms=restarts_ms,
            mean=None if again is None else again.mean,
        )
        self._memory.began(Onset(start, self._utterance.mean, restarts_ms))
        self._restarts_ms = ()
        self._partial_heard_ms = 0
        self._partial_text = ""
        return self._utterance

    def _hear_out(self, utterance: PocketsphinxUtterance) -> Hypothesis | None:
        final = self._finish(utterance)
        self._heard_out = self._cutter.end
        self._memory.heard_out(Onset(self._cutter.end, utterance.mean_now, ()))
        return final

    def _finish(self, utterance: PocketsphinxUtterance) -> Hypothesis | None:
        """The final; an empty one where a partial has to be withdrawn."""
        self._utterance = None
        words = utterance.finish()
        if not words and not self._partial_text:
            return None
        return Hypothesis(_joined(words), True, self._end_ms, words)  # noqa: FBT003 - `is_final`

    @contextmanager
    def _discarded_if_it_fails(self) -> Iterator[None]:
        try:
            yield
        except RuntimeError as error:
            self._decoder = None
            self._utterance = None
            self._discard()
            raise Unavailable(
                f"The built-in recogniser failed on this audio ({error}). Try again."
            ) from error


def _joined(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)
