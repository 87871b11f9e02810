"""Marked speech without an end, spoken as time goes into the ring that a microphone writes to."""

import array
import asyncio
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from captioner.audio.ring import AudioRing
from captioner.domain.audio import AudioChunk, ms_to_samples, samples_to_ms
from captioner.domain.captions import Gap
from captioner.ports import Clock
from tests.marked_speech import PAUSE_MS, Spoken

BLOCK_MS = 20
FIRST_NUMBER, LAST_NUMBER = 8_000, 30_000
"""Loud enough to be speech. After the last one they begin anew: samples hold hardly higher ones."""

_LAST_SILENCE_MS = 100
"""Less than what ends an utterance: the last final comes only because the audio ends."""

Pattern = tuple[tuple[int, int], ...]

SENTENCES: Pattern = ((PAUSE_MS + 100, 200), *(((50, 200),) * 5))
"""Six words of 200 ms, 50 ms apart, then half a second without any: (silence, word) in ms."""


@dataclass(frozen=True)
class FastClock:
    """A `ports.Clock` that runs `factor` times as fast as the system's."""

    factor: float = 1.0

    def now_ns(self) -> int:
        return round(time.monotonic_ns() * self.factor)

    async def sleep(self, ms: float) -> None:
        await asyncio.sleep(ms / 1000 / self.factor)


@dataclass(frozen=True)
class Talk:
    """`pattern` again and again, each word with the next number."""

    pattern: Pattern = SENTENCES
    begins_ms: int = 1_000

    @property
    def _period_ms(self) -> int:
        return sum(gap_ms + word_ms for gap_ms, word_ms in self.pattern)

    def word(self, index: int) -> Spoken:
        """The word number `index`, from 0."""
        turn, place = divmod(index, len(self.pattern))
        ends_ms = tuple(accumulate(gap_ms + word_ms for gap_ms, word_ms in self.pattern))
        length_ms = self.pattern[place][1]
        start_ms = self.begins_ms + turn * self._period_ms + ends_ms[place] - length_ms
        number = FIRST_NUMBER + index % (LAST_NUMBER - FIRST_NUMBER)
        return Spoken(number, start_ms, length_ms)

    def words(self, from_ms: int, to_ms: float) -> Iterator[Spoken]:
        """All that end after `from_ms` and not after `to_ms`."""
        index = max(0, (from_ms - self.begins_ms) // self._period_ms * len(self.pattern))
        while (word := self.word(index)).start_ms + word.length_ms <= to_ms:
            if word.start_ms + word.length_ms > from_ms:
                yield word
            index += 1

    def pcm(self, from_ms: int, to_ms: int, *, last_ms: float) -> bytes:
        """The samples of this stretch; a word that does not end by `last_ms` is not spoken."""
        samples = array.array("h", bytes(2 * ms_to_samples(to_ms - from_ms)))
        furthest_ms = max(gap_ms + word_ms for gap_ms, word_ms in self.pattern)
        for word in self.words(from_ms, min(last_ms, to_ms + furthest_ms)):
            start = ms_to_samples(max(word.start_ms, from_ms) - from_ms)
            end = ms_to_samples(min(word.start_ms + word.length_ms, to_ms) - from_ms)
            if start < end:
                samples[start:end] = array.array("h", [word.number]) * (end - start)
        return samples.tobytes()


class LiveTalk:
    """A `ports.AudioSource` that hears a talk; `speak` is its microphone."""

    def __init__(self, talk: Talk, clock: Clock, *, ring_s: int = 60) -> None:
        self.talk = talk
        self.ring = AudioRing(ring_s)
        self._clock = clock
        self._last_ms = float("inf")

    @property
    def start(self) -> int:
        return self.ring.start

    @property
    def end(self) -> int:
        return self.ring.end

    @property
    def is_finished(self) -> bool:
        return self.ring.is_finished

    @property
    def now_ms(self) -> int:
        """How long it has been talked."""
        return samples_to_ms(self.ring.end)

    def read(self, start: int, samples: int) -> AudioChunk:
        return self.ring.read(start, samples)

    def captured_ns(self, position: int) -> int:
        return self.ring.captured_ns(position)

    def wind_up(self, last_ms: int) -> None:
        """No word is said that would end later; with the last one the talk ends."""
        self._last_ms = last_ms

    def words_said(self, up_to_ms: float = float("inf")) -> list[Spoken]:
        return list(self.talk.words(0, min(self._last_ms, up_to_ms, self.now_ms)))

    async def speak(self) -> None:
        """Until it is wound up."""
        began_ns = self._clock.now_ns()
        while self.now_ms < self._last_ms + _LAST_SILENCE_MS:
            from_ms = self.now_ms
            pcm = self.talk.pcm(from_ms, from_ms + BLOCK_MS, last_ms=self._last_ms)
            due_ns = began_ns + (from_ms + BLOCK_MS) * 1_000_000
            while (rest_ms := (due_ns - self._clock.now_ns()) / 1e6) > 0:
                await self._clock.sleep(rest_ms)
            self.ring.write(pcm, captured_ns=due_ns)
        self.ring.finish()

    async def reached(self, ms: float) -> None:
        """Until it has been talked for so long."""
        while self.now_ms < ms and not self.is_finished:
            await self._clock.sleep(max(2.0, ms - self.now_ms - BLOCK_MS))

    async def ended(self) -> None:
        """Until nothing is said any more."""
        while not self.is_finished:
            await self._clock.sleep(BLOCK_MS)


def outside(words: list[Spoken], gaps: list[Gap]) -> list[Spoken]:
    """The words that no gap touches."""
    return [
        word
        for word in words
        if not any(
            gap.start_ms < word.start_ms + word.length_ms and word.start_ms < gap.end_ms
            for gap in gaps
        )
    ]
