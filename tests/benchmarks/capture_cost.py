"""What capture costs: python -m tests.benchmarks.capture_cost [SECONDS].

Callback time and interval, lost blocks and CPU of capture alone, for blocks of
10, 20 and 40 ms, against a PulseAudio of its own; what watching over the
microphone adds to that; and one write to the ring and one read from it. Each
capture runs in a process of its own, so that its CPU is its own.
"""

import asyncio
import json
import subprocess
import sys
import time
import timeit
from array import array
from collections.abc import Callable
from typing import Any

import numpy as np

from captioner.audio import portaudio, sound_library
from captioner.audio.capture import Capture
from captioner.audio.dsp import Converter
from captioner.audio.microphone import SupervisedMicrophone
from captioner.audio.portaudio import StreamFormat
from captioner.audio.ring import SAMPLE_NS, AudioRing
from tests.sound_daemon import SoundDaemon

BLOCKS_MS = (10, 20, 40)


def main() -> None:
    if sys.argv[1:2] in (["captured"], ["supervised"]):
        asyncio.run(idle(sys.argv[1], seconds=float(sys.argv[2])))
        return
    if len(sys.argv) > 2:
        capture(block_ms=int(sys.argv[1]), seconds=float(sys.argv[2]))
        return
    seconds = sys.argv[1] if len(sys.argv) > 1 else "30"
    report_ring()
    with SoundDaemon() as daemon:
        for what in (*map(str, BLOCKS_MS), "captured", "supervised"):
            subprocess.run(
                [sys.executable, "-m", __spec__.name, what, seconds],
                env=daemon.environ,
                check=True,
            )


def report_ring() -> None:
    ring = AudioRing()
    block = bytes(320)
    ring.write(block, captured_ns=0)
    converter = Converter(48_000, 2)
    stereo = np.random.default_rng(1).integers(-9_000, 9_000, 960, np.int16).tobytes()
    told = {
        "ring write, 10 ms, us": microseconds(lambda: ring.write(block, captured_ns=0)),
        "ring read, 10 ms, us": microseconds(lambda: ring.read(ring.end - 160, 160)),
        "ring read, 100 ms, us": microseconds(lambda: ring.read(ring.end - 1_600, 1_600)),
        "48 kHz stereo converted, 10 ms, us": microseconds(lambda: converter.convert(stereo)),
    }
    say(told)


def microseconds(action: Callable[[], object]) -> float:
    """The best of five rounds: what it costs when nobody else wants the machine."""
    rounds = timeit.repeat(action, number=20_000, repeat=5)
    return round(min(rounds) / 20_000 * 1e6, 2)


def capture(*, block_ms: int, seconds: float) -> None:
    """Capture the test microphone as `captioner.audio.capture` does, with a stopwatch."""
    stopwatch = Stopwatch()
    pulse = next(d for d in portaudio.input_devices() if d.name == "pulse")
    stream_format = StreamFormat(16_000, 1, 16 * block_ms)
    stream = portaudio.start_stream(
        pulse, stream_format, on_block=stopwatch.on_block, on_end=lambda: None
    )
    time.sleep(1)  # the first blocks come in a bunch
    first, cpu_before = len(stopwatch.began_ns), time.process_time()
    time.sleep(seconds)
    cpu_seconds = time.process_time() - cpu_before
    sound_library.end_stream(stream)
    began_ns = np.array(stopwatch.began_ns[first:])
    told = {
        "block ms": block_ms,
        "callback us": spread(np.array(stopwatch.took_ns[first:]) / 1e3),
        "interval ms": spread(np.diff(began_ns) / 1e6),
        "age of a block's start by PortAudio's clock ms": spread(
            np.array(stopwatch.age_ms[first:])
        ),
        "overflows": stopwatch.overflow_count,
        "cpu seconds a minute": round(cpu_seconds * 60 / seconds, 3),
    }
    say(told)


async def idle(what: str, *, seconds: float) -> None:
    """A microphone on a loop that does nothing else, by itself or with its supervision."""
    microphone: Capture | SupervisedMicrophone = Capture(AudioRing())
    if what == "supervised":
        microphone = SupervisedMicrophone(None, on_hole=lambda _: None, on_health=lambda _: None)
    async with microphone:
        await asyncio.sleep(2)
        before = time.process_time()
        await asyncio.sleep(seconds)
        cpu_seconds = time.process_time() - before
    say({what: "blocks of 40 ms", "cpu seconds a minute": round(cpu_seconds * 60 / seconds, 3)})


class Stopwatch:
    """The callback of `Capture`, measured."""

    def __init__(self) -> None:
        self.ring = AudioRing()
        self.converter = Converter(16_000, 1)
        self.overflow_count = 0
        self.began_ns = array("q")
        self.took_ns = array("q")
        self.age_ms = array("d")

    def on_block(self, block: Any, _frames: int, times: Any, status: Any) -> None:  # noqa: ANN401
        now_ns = time.monotonic_ns()
        if status:
            self.overflow_count += 1
        pcm = self.converter.convert(memoryview(block))
        inside_ns = round(self.converter.delay_samples * SAMPLE_NS)
        self.ring.write(pcm, captured_ns=now_ns - inside_ns)
        self.took_ns.append(time.monotonic_ns() - now_ns)
        self.began_ns.append(now_ns)
        self.age_ms.append((times.currentTime - times.inputBufferAdcTime) * 1e3)


def spread(values: np.ndarray[Any, Any]) -> dict[str, float]:
    p50, p99, most = np.percentile(values, [50, 99, 100])
    return {"p50": round(p50, 2), "p99": round(p99, 2), "max": round(most, 2)}


def say(told: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
