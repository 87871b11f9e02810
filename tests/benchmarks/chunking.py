"""What the size of a chunk does on links of several kinds.

    python -m tests.benchmarks.chunking [--seconds 60]

A server that answers every message, a TCP relay before it that is slow, far or
busy, and a `CaptionSession` with the client of `captioner.riva` that sends
live audio. All sizes run side by side on one link, then on the next.

"each 10 ms": for every 10 ms of audio, from its capture to the first answer
that covers it, over the second half of the run. CPU is the client's.
"""

import argparse
import asyncio
import contextlib
import json
import subprocess
import sys
import time
from bisect import bisect_left
from collections import Counter
from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from concurrent import futures

import grpc
from riva.client.proto import riva_asr_pb2, riva_asr_pb2_grpc

from captioner.clock import SystemClock
from captioner.domain.audio import AudioChunk
from captioner.domain.recognition import Hypothesis
from captioner.ports import Recognizer
from captioner.riva.channel import Target
from captioner.riva.client import RivaRecognizer
from captioner.session.session import CaptionSession
from tests.benchmarks.pipeline import percentiles
from tests.slow_link import Link, linked

LINKS = {
    "this machine": Link(),
    "100 ms there and back": Link(delay_ms=50),
    "280 kbit/s": Link(delay_ms=20, rate=35_000),
    "268 kbit/s": Link(delay_ms=20, rate=33_500),
    "30 ms a packet": Link(delay_ms=20, packet_ms=30),
}
SIZES_MS = (20, 40, 80, 200, None)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--client", nargs=2, help=argparse.SUPPRESS)
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve:
        return serve()
    if options.client:
        address, size = options.client
        asyncio.run(client(address, None if size == "None" else int(size), options.seconds))
        return 0
    print(f"{'link':24}{'chunk':>9}{'each 10 ms p50/p95/p99 ms':>28}{'CPU s/min':>11}  sizes, s")
    for name, link in LINKS.items():
        asyncio.run(compare(name, link, options.seconds))
    return 0


async def compare(name: str, link: Link, seconds: float) -> None:
    async with asyncio.TaskGroup() as group:
        runs = [group.create_task(measure(link, size, seconds)) for size in SIZES_MS]
    for size, run in zip(SIZES_MS, runs, strict=True):
        told = run.result()
        sizes = "" if size else ", ".join(f"{ms}: {share:.0f}" for ms, share in told["sizes"])
        ages = percentiles(told["ages_ms"])
        print(f"{name:24}{size or 'adaptive':>9}{ages:>28}{told['cpu_s']:11.2f}  {sizes}")


async def measure(link: Link, size: int | None, seconds: float):  # type: ignore[no-untyped-def] # noqa: ANN201 - JSON
    async with server() as address, linked(address, link) as near:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.benchmarks.chunking"),
            *("--seconds", str(seconds), "--client", near, str(size)),
            stdout=subprocess.PIPE,
        )
        out, _ = await process.communicate()
        return json.loads(out)


@contextlib.asynccontextmanager
async def server() -> AsyncIterator[str]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.benchmarks.chunking", "--serve"), stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    try:
        yield (await process.stdout.readline()).decode().strip()
    finally:
        process.kill()
        await process.wait()


def serve() -> int:
    """Say after every message how far the audio was heard."""

    class Servicer(riva_asr_pb2_grpc.RivaSpeechRecognitionServicer):  # type: ignore[misc] # untyped
        def StreamingRecognize(  # noqa: N802 - Riva's name
            self,
            request_iterator: Iterator[riva_asr_pb2.StreamingRecognizeRequest],
            context: grpc.ServicerContext,
        ) -> Iterator[riva_asr_pb2.StreamingRecognizeResponse]:
            del context
            next(request_iterator)
            samples = 0
            for request in request_iterator:
                samples += len(request.audio_content) // 2
                yield riva_asr_pb2.StreamingRecognizeResponse(
                    results=[
                        riva_asr_pb2.StreamingRecognitionResult(audio_processed=samples / 16_000)
                    ]
                )

    running = grpc.server(futures.ThreadPoolExecutor(4))
    riva_asr_pb2_grpc.add_RivaSpeechRecognitionServicer_to_server(Servicer(), running)
    port = running.add_insecure_port("127.0.0.1:0")
    running.start()
    sys.stdout.write(f"127.0.0.1:{port}\n")
    sys.stdout.flush()
    running.wait_for_termination()
    return 0


class Live:
    """Silence that is captured now, in blocks of 20 ms: a `ports.AudioSource`."""

    start = 0
    is_finished = False

    def __init__(self) -> None:
        self.began_ns = time.monotonic_ns()

    @property
    def end(self) -> int:
        return (time.monotonic_ns() - self.began_ns) // 20_000_000 * 320

    def read(self, start: int, samples: int) -> AudioChunk:
        return AudioChunk(start, bytes(2 * samples))

    def captured_ns(self, position: int) -> int:
        return self.began_ns + position * 62_500


class Noting:
    """A recogniser whose answers are noted: how far they reach, and when they came."""

    def __init__(self, recognizer: Recognizer) -> None:
        self.name = recognizer.name
        self._recognizer = recognizer
        self.reached_ms: list[int] = []
        self.came_ns: list[int] = []

    async def stream(
        self, audio: AsyncIterator[AudioChunk], *, origin_ms: int
    ) -> AsyncGenerator[Hypothesis, None]:
        answers = self._recognizer.stream(audio, origin_ms=origin_ms)
        async with contextlib.aclosing(answers):
            async for hypothesis in answers:
                if not self.reached_ms or hypothesis.audio_end_ms > self.reached_ms[-1]:
                    self.reached_ms.append(hypothesis.audio_end_ms)
                    self.came_ns.append(time.monotonic_ns())
                yield hypothesis

    async def warm_up(self) -> None:
        await self._recognizer.warm_up()


async def client(address: str, size: int | None, seconds: float) -> None:
    async def dial() -> Target:
        return Target(address)

    source = Live()
    recognizer = Noting(RivaRecognizer("server", dial))
    session = CaptionSession(source, recognizer, SystemClock(), observers=[], chunk_ms=size)
    running = asyncio.create_task(session.run())
    cpu_before_s = time.process_time()
    sizes: Counter[int] = Counter()
    for _ in range(round(seconds)):
        await asyncio.sleep(1)
        sizes[session.chunk_ms] += 1
    cpu_s = (time.process_time() - cpu_before_s) * 60 / seconds
    end_ns = time.monotonic_ns()
    running.cancel()
    await asyncio.wait({running})
    told = {
        "cpu_s": cpu_s,
        "sizes": sorted(sizes.items()),
        "ages_ms": ages_ms(recognizer, source, end_ns),
    }
    sys.stdout.write(json.dumps(told))


def ages_ms(answers: Noting, source: Live, end_ns: int) -> list[float]:
    """Of every 10 ms in the second half; what was never answered is as old as it was at the end."""
    length_ms = (end_ns - source.began_ns) // 1_000_000
    ages = []
    for slot_ms in range(length_ms // 2 // 10 * 10, length_ms - 500, 10):
        number = bisect_left(answers.reached_ms, slot_ms + 10)
        came_ns = answers.came_ns[number] if number < len(answers.came_ns) else end_ns
        ages.append((came_ns - source.captured_ns((slot_ms + 10) * 16)) / 1e6)
    return ages


if __name__ == "__main__":
    sys.exit(main())
