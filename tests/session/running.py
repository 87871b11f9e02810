"""A session over speech that is spoken as the clock goes, to be watched and disturbed."""

import asyncio
import itertools
from collections.abc import Callable, Sequence

from captioner.domain.audio import ms_to_samples, samples_to_ms
from captioner.domain.captions import Gap
from captioner.domain.connection import Connection, ConnectionState
from captioner.session.session import CaptionSession
from tests.fakes import FakeClock, RecordingObserver, until
from tests.marked_speech import Spoken, sentence, speech
from tests.session.live_audio import LiveAudio
from tests.session.weather import Outage, Weathered

TICK_MS = 40


class Timed(RecordingObserver):
    """Remembers when it was told, in ms since the start."""

    def __init__(self, clock: FakeClock) -> None:
        super().__init__()
        self._clock = clock
        self._began_ns = clock.now_ns()
        self.times_ms: list[int] = []

    def on_connection(self, connection: Connection) -> None:
        super().on_connection(connection)
        self.times_ms.append((self._clock.now_ns() - self._began_ns) // 1_000_000)

    def first_ms(
        self,
        name: str,
        state: ConnectionState = ConnectionState.STREAMING,
        *,
        after: str | None = None,
    ) -> int:
        """When this was told for the first time; `after` that one had captioned."""
        told = zip(self.times_ms, self.connections, strict=True)
        streaming = ConnectionState.STREAMING
        if after is not None:
            next(c for _, c in told if (c.recognizer, c.state) == (after, streaming))
        return next(ms for ms, c in told if (c.recognizer, c.state) == (name, state))


class Microphone(LiveAudio):
    """Loses the sound of its holes: it stands still during one, and then jumps.

    It keeps `kept_ms`, like the ring.
    """

    def __init__(
        self,
        pcm: bytes,
        clock: FakeClock,
        holes_ms: Sequence[tuple[int, int]] = (),
        kept_ms: int = 10**9,
    ) -> None:
        self._holes_ms = holes_ms
        self._kept_ms = kept_ms
        self.start = 0
        super().__init__(pcm, clock)

    @property
    def end(self) -> int:
        end = super().end
        for start_ms, end_ms in self._holes_ms:
            if ms_to_samples(start_ms) <= end < ms_to_samples(end_ms):
                return ms_to_samples(start_ms)
        return end

    @property
    def start(self) -> int:
        return max(0, self.end - ms_to_samples(self._kept_ms))

    @start.setter
    def start(self, _: int) -> None: ...


class Running:
    """Recognisers "a", "b", ..., each with its outages; holes are told when they are over."""

    def __init__(
        self,
        spoken: Sequence[Spoken],
        *outages: Sequence[Outage],
        length_ms: int = 40_000,
        holes: Sequence[Gap] = (),
        kept_ms: int = 10**9,
    ) -> None:
        self.clock = FakeClock()
        self.source = Microphone(
            speech(spoken, length_ms=length_ms),
            self.clock,
            [(hole.start_ms, hole.end_ms) for hole in holes],
            kept_ms,
        )
        self._holes = list(holes)
        self.recognizers = [
            Weathered(name, self.clock, own) for name, own in zip("abcdef", outages, strict=False)
        ]
        self.seen = Timed(self.clock)
        self.session = CaptionSession(
            self.source,
            self.recognizers,
            self.clock,
            observers=[self.seen],
            spread=lambda: 0.0,
        )
        self.on_tick: Callable[[int], None] = lambda _: None
        self.running = asyncio.create_task(self.session.run())
        self._ticking = asyncio.create_task(self._tick())

    async def _tick(self) -> None:
        """Time goes on in small steps, whoever waits for what."""
        while not self.running.done():
            await self.clock.sleep(TICK_MS)
            while self._holes and self.spoken_to_ms >= self._holes[0].end_ms:
                self.session.note_hole(self._holes.pop(0))
            self.on_tick(self.spoken_to_ms)

    @property
    def spoken_to_ms(self) -> int:
        return samples_to_ms(self.source.end)

    async def spoken_ms(self, ms: int) -> None:
        await self.holds(lambda: self.spoken_to_ms >= ms)

    async def holds(self, condition: Callable[[], bool]) -> None:
        await until(lambda: condition() or self.running.done())
        assert condition()

    @property
    def tries_ms(self) -> list[int]:
        """When each stream was begun."""
        told = zip(self.seen.times_ms, self.seen.states, strict=True)
        return [ms for ms, state in told if state is ConnectionState.CONNECTING]

    @property
    def names(self) -> list[str]:
        """Who captioned, one after the other."""
        told = (c for c in self.seen.connections if c.state is ConnectionState.STREAMING)
        return [name for name, _ in itertools.groupby(c.recognizer for c in told)]


def talk(until_ms: int) -> list[Spoken]:
    """Sentences of four words, a second of silence between them."""
    starts = range(500, until_ms - 1_000, 2_000)
    return [w for n, ms in enumerate(starts) for w in sentence(4 * n + 1, 4, start_ms=ms)]


def texts(spoken: Sequence[Spoken]) -> list[str]:
    return [word.text for word in spoken]


def outside(spoken: Sequence[Spoken], start_ms: int, end_ms: int) -> list[Spoken]:
    """Those that nothing between these times touches."""
    return [w for w in spoken if w.start_ms + w.length_ms <= start_ms or w.start_ms >= end_ms]
