"""Whatever happens to a microphone is noticed, said, and over once it is back."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field

from captioner.audio.microphone import SupervisedMicrophone
from captioner.domain.captions import Gap
from captioner.domain.health import SourceHealth, SourceState
from tests.sound_daemon import SoundDaemon

SOUNDING = {SourceState.HEARING, SourceState.QUIET, SourceState.SILENT}


@dataclass
class Told:
    """What a microphone said about itself."""

    holes: list[Gap] = field(default_factory=list)
    healths: list[SourceHealth] = field(default_factory=list)

    @property
    def state(self) -> SourceState:
        return self.healths[-1].state

    @property
    def is_lost(self) -> bool:
        return self.state is SourceState.LOST

    @property
    def is_back(self) -> bool:
        return self.state in SOUNDING


@contextlib.asynccontextmanager
async def supervised(
    wanted: str | None = None,
) -> AsyncIterator[tuple[SupervisedMicrophone, Told]]:
    """A microphone from which sound comes."""
    told = Told()
    async with SupervisedMicrophone(
        wanted, on_hole=told.holes.append, on_health=told.healths.append
    ) as microphone:
        await until(lambda: told.is_back)
        yield microphone, told
        assert microphone.failure is None


async def until(holds: Callable[[], object]) -> None:
    async with asyncio.timeout(20):
        while not holds():  # noqa: ASYNC110 - what is awaited happens elsewhere
            await asyncio.sleep(0.01)


def assert_wall_time(microphone: SupervisedMicrophone, began_ns: int) -> None:
    """The newest sample lies where the time since the first one puts it."""
    lived_ms = (microphone.captured_ns(microphone.end) - began_ns) / 1e6
    assert abs(microphone.end / 16 - lived_ms) < 100


async def test_a_microphone_that_is_unplugged_is_waited_for_and_leaves_one_hole(
    sound_server: SoundDaemon,
) -> None:
    sound_server.add_microphone("other", "Other microphone")
    async with supervised("mic_feed.monitor") as (microphone, told):
        began_ns = microphone.captured_ns(microphone.end) - microphone.end * 62_500
        await asyncio.sleep(0.5)
        sound_server.remove("mic_feed")
        gone_ns = time.monotonic_ns()
        await until(lambda: told.is_lost)
        await until(lambda: "is gone. Connect it again" in told.healths[-1].detail)
        assert sound_server.control("list", "short", "source-outputs") == ""
        await asyncio.sleep(1)
        sound_server.add_microphone("mic_feed", "Test microphone")
        back_ns = time.monotonic_ns()
        await until(lambda: told.is_back)

        assert len(told.holes) == 1
        hole_ms = told.holes[0].end_ms - told.holes[0].start_ms
        assert (back_ns - gone_ns) / 1e6 - 100 < hole_ms
        assert_wall_time(microphone, began_ns)
