"""Whatever happens to a microphone is noticed, said, and over once it is back."""

import asyncio
import contextlib
import subprocess
import sys
import threading
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path

import psutil
import pytest
import soundfile

from captioner.audio.microphone import SupervisedMicrophone
from captioner.audio.ring import SAMPLE_NS
from captioner.audio.sleep_watch import SleepWatch
from captioner.domain.captions import Gap
from captioner.domain.errors import DeviceError
from captioner.domain.health import SourceHealth, SourceState
from tests.audio.test_capture import signal
from tests.sound_daemon import SoundDaemon

SOUNDING = {SourceState.HEARING, SourceState.QUIET, SourceState.SILENT}


@dataclass
class Told:
    """What a microphone said about itself."""

    holes: list[Gap] = field(default_factory=list)
    healths: list[SourceHealth] = field(default_factory=list)

    @property
    def now(self) -> SourceHealth:
        return self.healths[-1]

    @property
    def is_lost(self) -> bool:
        return self.now.state is SourceState.LOST

    @property
    def is_back(self) -> bool:
        return self.now.state in SOUNDING


@contextlib.asynccontextmanager
async def supervised(
    wanted: str | None = None, sleep_watch: SleepWatch | None = None
) -> AsyncIterator[tuple[SupervisedMicrophone, Told]]:
    """A microphone from which sound comes; at the end its times must be right."""
    told = Told()
    async with SupervisedMicrophone(
        wanted,
        on_hole=told.holes.append,
        on_health=told.healths.append,
        sleep_watch=sleep_watch,
    ) as microphone:
        await until(lambda: told.is_back)
        began_ns = microphone.captured_ns(microphone.end) - microphone.end * SAMPLE_NS
        yield microphone, told
        assert microphone.failure is None
        if sleep_watch is None:
            lived_ns = microphone.captured_ns(microphone.end) - began_ns
            assert abs(microphone.end * SAMPLE_NS - lived_ns) < 100_000_000


async def until(holds: Callable[[], object]) -> None:
    async with asyncio.timeout(20):
        while not holds():  # noqa: ASYNC110 - what is awaited happens elsewhere
            await asyncio.sleep(0.01)


async def lost_and_back(
    told: Told, lose: Callable[[], object], bring_back: Callable[[], object]
) -> str:
    """What is said meanwhile; the hole must be as long as the loss."""
    lost_ns = time.monotonic_ns()
    await asyncio.to_thread(lose)
    gone_ns = time.monotonic_ns()
    await until(lambda: told.is_lost)
    await asyncio.sleep(1)
    said = told.now.detail
    back_ns = time.monotonic_ns()
    await asyncio.to_thread(bring_back)
    await until(lambda: told.is_back)
    assert len(told.holes) == 1
    hole_ms = told.holes[0].end_ms - told.holes[0].start_ms
    heard_ms = (time.monotonic_ns() - lost_ns) / 1e6
    assert (back_ns - gone_ns) / 1e6 - 100 < hole_ms < heard_ms + 100
    return said


async def test_a_chosen_microphone_that_is_unplugged_is_waited_for(
    sound_server: SoundDaemon,
) -> None:
    sound_server.add_microphone("desk", "Desk")
    async with supervised("desk.monitor") as (microphone, told):
        outputs = []

        def look_and_plug_in() -> None:
            outputs.append(sound_server.control("list", "short", "source-outputs"))
            sound_server.add_microphone("desk", "Desk")

        said = await lost_and_back(told, lambda: sound_server.remove("desk"), look_and_plug_in)
        assert microphone.name == "Sound of Desk"

    assert said.startswith("Sound of Desk is gone. Connect it again, and captions go on")
    assert outputs == [""], "it records from another one"
    assert told.holes[0].reason == "the microphone was away"


async def test_a_microphone_that_comes_back_with_another_rate_is_heard(
    sound_server: SoundDaemon, tmp_path: Path
) -> None:
    soundfile.write(tmp_path / "noise.wav", signal(1), 16_000)
    async with supervised("mic_feed.monitor") as (_, told):
        await lost_and_back(
            told,
            lambda: sound_server.remove("mic_feed"),
            lambda: sound_server.add_microphone("mic_feed", "Headset", rate_hz=8_000),
        )
        sound_server.play(tmp_path / "noise.wav", latency_ms=300)
        await until(lambda: told.now.state is SourceState.HEARING)

        assert told.now.microphone == "Sound of Headset"


async def test_a_stream_that_was_moved_to_another_microphone_is_taken_back(
    sound_server: SoundDaemon,
) -> None:
    sound_server.add_microphone("other", "Other microphone")
    async with supervised("mic_feed.monitor") as (_, told):
        stream = sound_server.control("list", "short", "source-outputs").split()[0]
        sound_server.control("move-source-output", stream, "other.monitor")
        await until(lambda: told.is_lost)
        await until(lambda: told.is_back)
        sources = sound_server.control("list", "short", "sources").splitlines()
        source = sound_server.control("list", "short", "source-outputs").split()[1]

    said = next(h.detail for h in told.healths if h.state is SourceState.LOST)
    assert "switched from Sound of Test microphone to Sound of Other microphone" in said
    assert next(s for s in sources if "mic_feed" in s).split()[0] == source
    assert len(told.holes) == 1


async def test_another_default_is_followed_without_a_hole(sound_server: SoundDaemon) -> None:
    sound_server.add_microphone("other", "Other microphone")
    async with supervised() as (microphone, told):
        sound_server.set_default("other.monitor")
        await until(lambda: told.now.microphone == "Sound of Other microphone")

        assert microphone.name == "Sound of Other microphone"
        assert told.holes == []
        sound_server.remove("other")
        await until(lambda: told.now.microphone == "Sound of Test microphone")
        assert told.holes == []
        assert not [health for health in told.healths if health.state is SourceState.LOST]


async def test_without_any_microphone_the_next_one_is_taken(sound_server: SoundDaemon) -> None:
    async with supervised() as (_, told):
        said = await lost_and_back(
            told,
            lambda: sound_server.remove("mic_feed"),
            lambda: sound_server.add_microphone("new", "New microphone"),
        )

        assert said == "No microphone is connected. Connect one, and captions go on."
        assert told.now.microphone == "Sound of New microphone"


async def test_a_microphone_that_sends_nothing_any_more_is_lost_until_it_does(
    sound_server: SoundDaemon,
) -> None:
    async with supervised() as (_, told):
        said = await lost_and_back(
            told,
            lambda: sound_server.suspend("mic_feed", is_suspended=True),
            lambda: sound_server.suspend("mic_feed", is_suspended=False),
        )

    assert "sends nothing. Check that it is switched on" in said
    assert told.holes[0].reason == "the microphone sent nothing"


async def test_a_sound_server_that_is_killed_is_waited_for(sound_server: SoundDaemon) -> None:
    async with supervised() as (_, told):

        def restart() -> None:
            sound_server.start()
            sound_server.add_microphone("mic_feed", "Test microphone")

        said = await lost_and_back(told, sound_server.stop, restart)

    assert said.startswith("The sound server has stopped. Captions go on once it runs again")


async def test_a_frozen_sound_server_holds_up_nothing_and_leaves_few_threads(
    sound_server: SoundDaemon,
) -> None:
    longest_s = 0.0

    async def beat() -> None:
        nonlocal longest_s
        while True:
            before = time.monotonic()
            await asyncio.sleep(0.01)
            longest_s = max(longest_s, time.monotonic() - before)

    async with supervised() as (_, told):
        threads = threading.active_count()
        beating = asyncio.create_task(beat())
        sound_server.freeze()
        await until(lambda: "The sound server does not answer" in told.now.detail)
        await asyncio.sleep(3)
        beating.cancel()
        assert threading.active_count() <= threads + 4
        sound_server.thaw()
        await until(lambda: told.is_back)

        assert len(told.holes) == 1
        assert longest_s < 0.5


async def test_a_frozen_sound_server_does_not_hold_the_closing(sound_server: SoundDaemon) -> None:
    told = Told()
    microphone = SupervisedMicrophone(
        None, on_hole=told.holes.append, on_health=told.healths.append
    )
    await microphone.open()
    await until(lambda: told.is_back)
    sound_server.freeze()
    try:
        async with asyncio.timeout(2):
            await microphone.close()
    finally:
        sound_server.thaw()

    assert microphone.is_finished


FROZEN_AT_THE_END = """
import asyncio, os, signal, sys
from captioner.audio.microphone import SupervisedMicrophone

async def main():
    microphone = SupervisedMicrophone(None, on_hole=print, on_health=lambda health: None)
    async with microphone:
        while not microphone.end:
            await asyncio.sleep(0.01)
        os.kill(int(sys.argv[1]), signal.SIGSTOP)
    print("closed", flush=True)

asyncio.run(main())
"""


def test_a_frozen_sound_server_does_not_hold_the_end_of_the_program(
    sound_daemon: SoundDaemon,
) -> None:
    program = [sys.executable, "-c", FROZEN_AT_THE_END, str(sound_daemon.pid)]
    done = subprocess.run(
        program, env=sound_daemon.environ, timeout=20, capture_output=True, text=True, check=True
    )

    assert (done.stdout, done.stderr) == ("closed\n", "")


async def test_a_muted_microphone_is_said_to_be_muted(sound_server: SoundDaemon) -> None:
    async with supervised() as (_, told):
        sound_server.set_muted("mic_feed.monitor", is_muted=True)
        await until(lambda: told.now.state is SourceState.SILENT)

        assert told.now.detail == (
            "Sound of Test microphone is muted in the system's sound settings. Unmute it there."
        )
        sound_server.set_muted("mic_feed.monitor", is_muted=False)
        await until(lambda: "muted" not in told.now.detail)


async def test_a_monitor_of_nothing_is_silent_until_something_plays(
    sound_server: SoundDaemon, tmp_path: Path
) -> None:
    soundfile.write(tmp_path / "noise.wav", signal(1), 16_000)
    async with supervised() as (_, told):
        await until(lambda: told.now.state is SourceState.SILENT)
        assert "nothing is playing. Play something" in told.now.detail
        sound_server.play(tmp_path / "noise.wav", latency_ms=300)
        await until(lambda: told.now.state is SourceState.HEARING)
        assert told.now.detail == ""
        assert told.now.level is not None
        assert told.now.level.rms_db > -40


async def test_a_microphone_of_zeros_may_be_muted_by_a_switch(sound_server: SoundDaemon) -> None:
    pipe = sound_server.add_real_source("headset", "Headset")
    sending = threading.Event()
    sending.set()

    def send() -> None:
        due = time.monotonic()
        with pipe.open("wb", buffering=0) as fifo:
            while sending.is_set():
                fifo.write(bytes(1_280))
                due += 0.04
                time.sleep(max(0, due - time.monotonic()))

    sender = threading.Thread(target=send)
    sender.start()
    try:
        async with supervised("Headset") as (_, told):
            await until(lambda: told.now.state is SourceState.SILENT)
            assert told.now.detail.startswith(
                "Headset sends digital silence: it may be muted by a switch on it"
            )
    finally:
        sending.clear()
        sender.join(5)


async def test_sleep_leaves_a_hole_of_its_length(sound_server: SoundDaemon) -> None:
    del sound_server
    slept_ns = 0
    watch = SleepWatch(always_ns=lambda: time.monotonic_ns() + slept_ns)
    async with supervised(sleep_watch=watch) as (microphone, told):
        await asyncio.sleep(0.5)
        before = microphone.end
        slept_ns = 8 * 3_600 * 1_000_000_000
        await until(lambda: told.holes)

        assert told.holes[0].reason == "the computer slept"
        assert before / 16 - 100 <= told.holes[0].start_ms
        length_ms = told.holes[0].end_ms - told.holes[0].start_ms
        assert 8 * 3_600_000 <= length_ms < 8 * 3_600_000 + 1_000
        await until(lambda: told.is_back)
        age_ns = time.monotonic_ns() - microphone.captured_ns(microphone.end)
        assert 0 <= age_ns < 300_000_000
        assert microphone.end - microphone.start == 60 * 16_000


async def test_twenty_losses_in_a_row_leave_nothing_behind(sound_server: SoundDaemon) -> None:
    process = psutil.Process()
    async with supervised("mic_feed.monitor") as (_, told):
        threads = descriptors = 0
        for number in range(1, 21):
            sound_server.remove("mic_feed")
            await until(lambda: told.is_lost)
            sound_server.add_microphone("mic_feed", "Test microphone")
            await until(lambda: told.is_back)
            assert len(told.holes) == number
            if number == 1:
                threads, descriptors = threading.active_count(), process.num_fds()

        await until(lambda: threading.active_count() <= threads)
        await until(lambda: process.num_fds() <= descriptors)


async def test_the_first_opening_fails_as_it_always_did(sound_server: SoundDaemon) -> None:
    del sound_server
    with pytest.raises(DeviceError, match='There is no microphone "nobody"'):
        async with SupervisedMicrophone("nobody", on_hole=print, on_health=print):
            pass


def test_a_program_that_got_no_time_for_a_while_says_so_and_keeps_its_times(
    sound_daemon: SoundDaemon,
) -> None:
    program = [sys.executable, "-c", STOPPED_IN_BETWEEN]
    with subprocess.Popen(
        program, env=sound_daemon.environ, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        psutil.Process(process.pid).suspend()
        time.sleep(2)
        psutil.Process(process.pid).resume()
        holes, off_ms, reason = process.stdout.read().strip().split(maxsplit=2)

    assert holes == "1"
    assert abs(float(off_ms)) < 150, "the newest sample lies beside its time"
    assert reason == "this computer was too busy"


STOPPED_IN_BETWEEN = """
import asyncio
from captioner.audio.microphone import SupervisedMicrophone

async def main():
    holes = []
    async with SupervisedMicrophone(None, on_hole=holes.append, on_health=lambda h: None) as mic:
        while mic.end < 16_000:
            await asyncio.sleep(0.01)
        began_ns = mic.captured_ns(mic.end) - mic.end * 62_500
        print("open", flush=True)
        while not holes:
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.5)
        lived_ns = mic.captured_ns(mic.end) - began_ns
        print(len(holes), (mic.end * 62_500 - lived_ns) / 1e6, holes[0].reason)

asyncio.run(main())
"""
