"""Recognisers for marked speech that are away at times, each in a way of its own."""

from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from dataclasses import dataclass
from enum import Enum

from captioner.domain.audio import AudioChunk
from captioner.domain.errors import RecognizerError, Refused, Unavailable
from captioner.domain.recognition import Hypothesis
from tests.fakes import FakeClock
from tests.marked_speech import MarkedDecoder
from tests.session.marked_recognizer import answers_to

NOTICE_MS = 3_000
"""How long the client needs to notice a server that is frozen."""

FOREVER_MS = 10**9

CONNECT_MS = 2_000
"""How long a try to connect to nowhere takes."""


class Trouble(Enum):
    CLOSED = "streams are cut, and connections refused at once"
    FROZEN = "streams hang, and so do connections"
    REFUSED = "it says no"
    CUT = "the streams that are open at its start are cut, and no more"
    DEAF = "it can be reached and passes the gate, but its streams break"


@dataclass(frozen=True)
class Outage:
    start_ms: int
    end_ms: int
    trouble: Trouble


class Weathered:
    """A `ports.Recognizer` with outages by the clock, counted since it was made."""

    def __init__(self, name: str, clock: FakeClock, outages: Sequence[Outage] = ()) -> None:
        self.name = name
        self.outages = list(outages)
        self.origins_ms: list[int] = []
        self.warm_ups_ns: list[int] = []
        self._clock = clock
        self._began_ns = clock.now_ns()

    @property
    def trouble(self) -> Trouble | None:
        now = (o.trouble for o in self.outages if o.start_ms <= self._now_ms < o.end_ms)
        return next((trouble for trouble in now if trouble is not Trouble.CUT), None)

    @property
    def _now_ms(self) -> int:
        return (self._clock.now_ns() - self._began_ns) // 1_000_000

    async def warm_up(self) -> None:
        self.warm_ups_ns.append(self._clock.now_ns())
        await self._clock.sleep(200)
        if self.trouble is not Trouble.DEAF:
            await self._fail_to_connect()

    async def stream(
        self, audio: AsyncIterator[AudioChunk], *, origin_ms: int
    ) -> AsyncGenerator[Hypothesis, None]:
        self.origins_ms.append(origin_ms)
        await self._clock.sleep(20)
        await self._fail_to_connect()
        decoder, began_ms = MarkedDecoder(), self._now_ms
        async for chunk in audio:
            await self._break(began_ms)
            for hypothesis in answers_to(decoder.feed(chunk.pcm), origin_ms):
                yield hypothesis
        await self._break(began_ms)
        for hypothesis in answers_to(decoder.finish(), origin_ms):
            yield hypothesis

    async def _fail_to_connect(self) -> None:
        if self.trouble is Trouble.FROZEN:
            await self._clock.sleep(CONNECT_MS)
            raise self._unavailable("could not be reached")
        await self._break()

    async def _break(self, began_ms: int = FOREVER_MS) -> None:
        cuts_ms = (o.start_ms for o in self.outages if o.trouble is Trouble.CUT)
        if any(began_ms < cut_ms <= self._now_ms for cut_ms in cuts_ms):
            raise self._unavailable("cut the stream")
        if self.trouble is Trouble.FROZEN:
            await self._clock.sleep(NOTICE_MS)
            raise self._unavailable("does not answer")
        if self.trouble is Trouble.REFUSED:
            raise self._refused()
        if self.trouble is not None:
            raise self._unavailable("broke off")

    def _unavailable(self, what: str) -> RecognizerError:
        return Unavailable(f"{self.name} {what}.")

    def _refused(self) -> RecognizerError:
        return Refused(f"{self.name} wants another key.")
