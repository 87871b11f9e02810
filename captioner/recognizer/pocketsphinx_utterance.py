"""One utterance on its way through a PocketSphinx decoder."""

import re
from collections.abc import Sequence

import pocketsphinx

from captioner.domain.audio import SAMPLE_BYTES, ms_to_samples, samples_to_ms
from captioner.domain.recognition import Word
from captioner.recognizer.two_passes import StandingWords, after_both_passes

FRAME_MS = 10
"""PocketSphinx counts time in frames of a hundredth of a second (its `frate`)."""

_PIECE_BYTES = ms_to_samples(100) * SAMPLE_BYTES
"""PocketSphinx keeps the interpreter's lock while it decodes: others get a turn in between."""

_LOOK_EVERY_MS = 100
"""How often it is noted which words stand."""

_STOOD_MS = 700
"""For how long words of the first pass must have stood to be kept. Half a second of it is the
silence that ends the utterance. Words that wait before they are shown wait about as long, so hardly
one that has been read is changed (packaging/decisions/0008-words-that-have-stood.md)."""

_VARIANT = re.compile(r"\(\d+\)$")
"""The dictionary numbers pronunciations: "the(2)" is said "thee"."""


class PocketsphinxUtterance:
    """Feeds a decoder from sample `start` of the stream on; its times are the stream's.

    The decoder judges loudness and colour of a voice against a running mean
    that is wrong for a new voice. After each of `restarts_ms` of audio the
    mean is taken from what was heard and the utterance decoded anew with it.
    `mean` is the one to begin with, None for that of the utterances before.
    """

    def __init__(
        self,
        decoder: pocketsphinx.Decoder,
        *,
        start: int,
        restarts_ms: Sequence[int],
        mean: str | None,
    ) -> None:
        self._decoder = decoder
        self._start_ms = samples_to_ms(start)
        self._restarts = [ms_to_samples(ms) * SAMPLE_BYTES for ms in restarts_ms]
        self._pcm = bytearray()  # kept only as long as a restart is still to come
        self._fed_bytes = 0
        self._standing = StandingWords()
        self._looked_ms = 0
        self.mean = mean or self.mean_now
        # Also sets how much the mean weighs, which cannot be asked for: an utterance
        # that is heard again with its mean is heard as it was the first time.
        decoder.set_cmn(self.mean)
        decoder.start_utt()

    @property
    def mean_now(self) -> str:
        """What the next utterance would begin with."""
        return str(self._decoder.get_cmn(False))  # noqa: FBT003 - the library's own signature

    @property
    def heard_ms(self) -> int:
        return samples_to_ms(self._fed_bytes // SAMPLE_BYTES)

    def feed(self, pcm: bytes) -> None:
        self._fed_bytes += len(pcm)
        if self._restarts:
            self._pcm += pcm
        self._process(pcm)
        if self._restarts and self._fed_bytes >= self._restarts[0]:
            self._restart()
        if self.heard_ms >= self._looked_ms + _LOOK_EVERY_MS:
            self._looked_ms = self.heard_ms
            self._standing.hear(self._said(), self.heard_ms)

    def words(self) -> tuple[Word, ...]:
        """What is recognised so far, without confidences."""
        return self._said()

    def finish(self) -> tuple[Word, ...]:
        """What was said, with confidences: what has stood in the first pass, then the last pass's.

        The last pass hears other words, not better ones, and people have read what has stood.
        """
        first = self._said()
        self._standing.hear(first, self.heard_ms)
        count = self._standing.count(since_ms=self.heard_ms - _STOOD_MS)
        self._decoder.end_utt()
        return after_both_passes(first[:count], self._said(is_judged=True))

    def _restart(self) -> None:
        mean = self._decoder.get_cmn(True)  # noqa: FBT003 - the library's own signature
        self._decoder.end_utt()
        self._decoder.set_cmn(mean)
        self._decoder.start_utt()
        heard = bytes(self._pcm)
        self._restarts = [at for at in self._restarts if at > self._fed_bytes]
        if not self._restarts:
            self._pcm.clear()
        self._process(heard)

    def _process(self, pcm: bytes) -> None:
        for at in range(0, len(pcm), _PIECE_BYTES):
            self._decoder.process_raw(pcm[at : at + _PIECE_BYTES])

    def _said(self, *, is_judged: bool = False) -> tuple[Word, ...]:
        if self._decoder.hyp() is None:
            return ()
        return tuple(
            Word(
                text=_VARIANT.sub("", segment.word),
                start_ms=self._start_ms + segment.start_frame * FRAME_MS,
                end_ms=self._start_ms + (segment.end_frame + 1) * FRAME_MS,
                confidence=min(1.0, segment.prob) if is_judged else None,
            )
            for segment in self._decoder.seg() or ()
            if not segment.word.startswith(("<", "[", "+"))
        )
