"""Speech whose words can be read off the samples: word n is a run of samples of value n.

A recogniser for it needs no model and makes no mistakes, so a word that is
lost, doubled or moved on its way is seen for certain.
"""

import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from captioner.domain.audio import SAMPLES_PER_MS, ms_to_samples
from captioner.domain.recognition import Word

PAUSE_MS = 400
"""Silence that ends an utterance."""


@dataclass(frozen=True)
class Spoken:
    """Word number `number` (1 to 30,000), from `start_ms` on for `length_ms`."""

    number: int
    start_ms: int
    length_ms: int

    @property
    def text(self) -> str:
        return f"w{self.number}"


def speech(spoken: Iterable[Spoken], *, length_ms: int) -> bytes:
    """int16 samples at 16 kHz, silent where nobody speaks."""
    samples = array.array("h", bytes(2 * ms_to_samples(length_ms)))
    for word in spoken:
        start, end = ms_to_samples(word.start_ms), ms_to_samples(word.start_ms + word.length_ms)
        samples[start:end] = array.array("h", [word.number]) * (end - start)
    return samples.tobytes()


def sentence(first: int, count: int, *, start_ms: int) -> list[Spoken]:
    """`count` words of 200 ms, 50 ms apart."""
    return [Spoken(first + i, start_ms + i * 250, 200) for i in range(count)]


@dataclass(frozen=True)
class Heard:
    """What the decoder says after a chunk; times are ms since its first sample."""

    words: tuple[Word, ...]
    is_final: bool
    audio_end_ms: int

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)


class MarkedDecoder:
    """Reads marked speech: after each chunk a partial or a final, if there is anything to say."""

    def __init__(self) -> None:
        self._position = 0
        self._runs: list[tuple[int, int, int]] = []
        self._silence = 0

    def feed(self, pcm: bytes) -> Iterator[Heard]:
        for value, length in _runs(array.array("h", pcm)):
            yield from self._run(value, length)
        if self._runs:
            yield self._heard(is_final=False)

    def finish(self) -> Iterator[Heard]:
        if self._runs:
            yield self._heard(is_final=True)
            self._runs = []

    def _run(self, value: int, length: int) -> Iterator[Heard]:
        start, self._position = self._position, self._position + length
        if value:
            self._silence = 0
            if self._runs and self._runs[-1][0] == value and self._runs[-1][2] == start:
                start = self._runs.pop()[1]
            self._runs.append((value, start, self._position))
            return
        self._silence += length
        if self._runs and self._silence >= ms_to_samples(PAUSE_MS):
            yield self._heard(is_final=True)
            self._runs = []

    def _heard(self, *, is_final: bool) -> Heard:
        words = tuple(
            Word(f"w{value}", start // SAMPLES_PER_MS, end // SAMPLES_PER_MS, confidence=1.0)
            for value, start, end in self._runs
        )
        return Heard(words, is_final, self._position // SAMPLES_PER_MS)


def _runs(samples: Sequence[int]) -> Iterator[tuple[int, int]]:
    start = 0
    for i in range(1, len(samples) + 1):
        if i == len(samples) or samples[i] != samples[start]:
            yield samples[start], i - start
            start = i
