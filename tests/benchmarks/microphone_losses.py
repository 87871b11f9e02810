"""How fast a lost microphone is noticed and back: python -m tests.benchmarks.microphone_losses.

Each loss befalls the microphone of a PulseAudio of its own. Seconds from the
loss to LOST, and from the moment it could be heard again to the first sound;
how far the hole's length is from the time between the last and the first
block; the longest that the loop was held up; seconds to close.
"""

import asyncio
import json
import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from captioner.audio.microphone import SupervisedMicrophone
from captioner.domain.captions import Gap
from captioner.domain.health import SourceHealth, SourceState
from tests.sound_daemon import SoundDaemon

AWAY_S = 3.0

Action = Callable[[], object]


@dataclass
class Told:
    holes: list[Gap] = field(default_factory=list)
    states: list[tuple[float, SourceState]] = field(default_factory=list)

    def on_health(self, health: SourceHealth) -> None:
        self.states.append((time.monotonic(), health.state))

    @property
    def is_lost(self) -> bool:
        return self.states[-1][1] is SourceState.LOST


def main() -> None:
    for name in LOSSES:
        with SoundDaemon() as daemon:
            os.environ.update(daemon.variables)
            daemon.add_microphone("other", "Other microphone")
            told = asyncio.run(lose(daemon, name))
        sys.stdout.write(json.dumps({"loss": name} | told) + "\n")
        sys.stdout.flush()


async def lose(daemon: SoundDaemon, name: str) -> dict[str, float]:
    action, back = LOSSES[name](daemon)
    told = Told()
    microphone = SupervisedMicrophone(
        "mic_feed.monitor", on_hole=told.holes.append, on_health=told.on_health
    )
    await microphone.open()
    await asyncio.sleep(1.5)
    lag = Lag()
    beating = asyncio.create_task(lag.beat())
    began_ns = microphone.captured_ns(microphone.end) - microphone.end * 62_500
    lost = await timed(action)
    await until(lambda: told.is_lost)
    noticed = told.states[-1][0]
    await asyncio.sleep(AWAY_S)
    could = await timed(back)
    await until(lambda: not told.is_lost)
    heard = told.states[-1][0]
    await asyncio.sleep(1)
    lived_ns = microphone.captured_ns(microphone.end) - began_ns
    beating.cancel()
    closing = time.monotonic()
    await microphone.close()
    return {
        "noticed s": round(noticed - lost, 2),
        "back s": round(heard - could, 2),
        "holes": len(told.holes),
        "times are off by ms": round(microphone.end / 16 - lived_ns / 1e6, 1),
        "loop held up ms": round(lag.longest_s * 1e3, 1),
        "closed s": round(time.monotonic() - closing, 3),
    }


async def timed(action: Action) -> float:
    """When it was done."""
    await asyncio.to_thread(action)
    return time.monotonic()


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not holds():  # noqa: ASYNC110 - it happens on other threads
            await asyncio.sleep(0.005)


class Lag:
    longest_s = 0.0

    async def beat(self) -> None:
        while True:
            before = time.monotonic()
            await asyncio.sleep(0.01)
            self.longest_s = max(self.longest_s, time.monotonic() - before - 0.01)


def unplugged(daemon: SoundDaemon) -> tuple[Action, Action]:
    return lambda: daemon.remove("mic_feed"), lambda: daemon.add_microphone("mic_feed", "Test")


def another_format(daemon: SoundDaemon) -> tuple[Action, Action]:
    def back() -> None:
        daemon.add_microphone("mic_feed", "Test", rate_hz=8_000)

    return lambda: daemon.remove("mic_feed"), back


def suspended(daemon: SoundDaemon) -> tuple[Action, Action]:
    return (
        lambda: daemon.suspend("mic_feed", is_suspended=True),
        lambda: daemon.suspend("mic_feed", is_suspended=False),
    )


def frozen(daemon: SoundDaemon) -> tuple[Action, Action]:
    return daemon.freeze, daemon.thaw


def killed(daemon: SoundDaemon) -> tuple[Action, Action]:
    def back() -> None:
        daemon.start()
        daemon.add_microphone("mic_feed", "Test")

    return daemon.stop, back


def frozen_then_killed(daemon: SoundDaemon) -> tuple[Action, Action]:
    def back() -> None:
        daemon.stop()
        daemon.start()
        daemon.add_microphone("mic_feed", "Test")

    return daemon.freeze, back


LOSSES = {
    "unplugged, plugged in again": unplugged,
    "comes back at another rate": another_format,
    "suspended, or the driver sends nothing": suspended,
    "sound server frozen": frozen,
    "sound server killed, restarted": killed,
    "sound server frozen, killed, restarted": frozen_then_killed,
}


if __name__ == "__main__":
    main()
