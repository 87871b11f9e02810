"""From the microphone to the server and from its answer to the screen, beside NVIDIA's own client.

    python -m tests.benchmarks.pipeline [--seconds 60] [--rounds 3] [--answer-ms 160]

A private sound server plays speech into a virtual microphone. A server notes
when each sample arrived; it adds a word every 320 ms and answers once for
every 160 ms of audio, as a Riva model with that chunk does, or with
`--answer-ms 0` every message. In turn, in the same run:

  terminal  `captioner caption --json --endpoint` at its default chunk
  nvidia    NVIDIA's `riva.client.ASRService` at its default of 100 ms, fed by the same PortAudio
  overlay   `captioner` on a private X screen with the built-in recogniser

"each 10 ms": for every 10 ms of audio, from the moment PortAudio had handed it
over to its arrival at the server. "answer to paint": from the answer in the
client to the line written out, or to the end of Qt's paint. The CPU of the
server and of the built-in recogniser is not the client's.
"""

import argparse
import contextlib
import json
import os
import queue
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent import futures
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import psutil
import soundfile

from tests.e2e.program import SAMPLE, children_of, environment, eventually, started
from tests.screen import Screen, running_screen
from tests.sound_daemon import SoundDaemon

SAMPLE_NS = 62_500
SLOT_SAMPLES = 160
WORD_MS = 320
WORDS_A_FINAL = 12
NVIDIA_CHUNK_SAMPLES = 1600
SETTLE_S = 3.0


@dataclass
class Figures:
    """What one run of one client gave; times in ms, CPU in seconds a minute, memory in MB."""

    each_slot_ms: list[float] = field(default_factory=list)
    paint_ms: list[float] = field(default_factory=list)
    cpu_s: list[float] = field(default_factory=list)
    rss_mb: list[float] = field(default_factory=list)
    window_s: list[float] = field(default_factory=list)
    first_caption_s: list[float] = field(default_factory=list)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--answer-ms", type=int, default=160)
    parser.add_argument("--serve", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--nvidia", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve:
        return serve(options.serve, answer_ms=options.answer_ms)
    if options.nvidia:
        return nvidia_client(options.nvidia[0], Path(options.nvidia[1]))
    figures = {name: Figures() for name in ("terminal", "nvidia", "overlay")}
    with tempfile.TemporaryDirectory() as folder, talking_microphone() as daemon:
        bench = Bench(Path(folder), daemon, options.seconds, options.answer_ms)
        for number in range(options.rounds):
            sys.stderr.write(f"round {number + 1} of {options.rounds}\n")
            bench.terminal(figures["terminal"])
            bench.nvidia(figures["nvidia"])
            bench.overlay(figures["overlay"])
    report(figures)
    return 0


@contextlib.contextmanager
def talking_microphone() -> Iterator[SoundDaemon]:
    """A microphone that hears the sample speech again and again."""
    with SoundDaemon() as daemon, tempfile.TemporaryDirectory() as folder:
        samples, rate_hz = soundfile.read(SAMPLE, dtype="int16")
        talk = Path(folder) / "talk.wav"
        soundfile.write(talk, np.tile(samples, 30), rate_hz)
        daemon.play(talk)
        yield daemon


@dataclass(frozen=True)
class Bench:
    folder: Path
    daemon: SoundDaemon
    seconds: float
    answer_ms: int

    def terminal(self, figures: Figures) -> None:
        trace = self._fresh("trace")
        with self._server() as (address, log):
            arguments = ["caption", "--json", "--endpoint", address, "--trace", str(trace)]
            arguments += ["--stability", "fast"]  # nothing is held back on purpose
            with started(self.folder, *arguments, more=self.daemon.variables) as program:
                self._measure(psutil.Process(program.pid), figures, drain=program)
        samples = read_lines(trace)
        arrivals = read_lines(log)
        for sample in steady(samples):
            arrived_ns = arrival_of(sample["audio_end_ms"] * 16, arrivals)
            figures.each_slot_ms += slots_ms(sample["captured_ns"], arrived_ns, 640)
        figures.paint_ms += paints_ms(samples)

    def nvidia(self, figures: Figures) -> None:
        captured = self._fresh("captured")
        with self._server() as (address, log):
            client = subprocess.Popen(
                [sys.executable, __file__, "--nvidia", address, str(captured)],
                env={
                    **environment(self.folder, self.daemon.variables),
                    "PYTHONPATH": str(Path.cwd()),
                },
                stdout=subprocess.DEVNULL,
            )
            self._measure(psutil.Process(client.pid), figures)
            client.terminate()
            client.wait()
        arrivals = read_lines(log)
        for block in steady(read_lines(captured)):
            with contextlib.suppress(LookupError):  # the last ones never arrived
                arrived_ns = arrival_of(block["end"], arrivals)
                figures.each_slot_ms += slots_ms(
                    block["captured_ns"], arrived_ns, NVIDIA_CHUNK_SAMPLES
                )

    def overlay(self, figures: Figures) -> None:
        trace = self._fresh("trace")
        with running_screen() as screen:
            more = {**self.daemon.variables, "DISPLAY": screen.display}
            began_ns = time.monotonic_ns()
            with started(self.folder, "--trace", str(trace), more=more) as program:
                figures.window_s.append(self._window_after_s(screen, began_ns))
                eventually(lambda: trace.exists() and read_lines(trace))
                self._measure(psutil.Process(program.pid), figures)
                assert len(children_of(program)) == 1
        samples = read_lines(trace)
        # A revision whose words were held, or replaced within a frame, is never painted.
        first_ns = next(s["painted_ns"] for s in samples if s["painted_ns"] is not None)
        figures.first_caption_s.append((first_ns - began_ns) / 1e9)
        figures.paint_ms += paints_ms(samples)
        for sample in steady(samples):
            figures.each_slot_ms += slots_ms(sample["captured_ns"], sample["sent_ns"], 640)

    def _measure(
        self, process: psutil.Process, figures: Figures, drain: subprocess.Popen[str] | None = None
    ) -> None:
        """CPU and memory over the set time, after start-up."""
        reader = futures.ThreadPoolExecutor(1)
        if drain is not None and drain.stdout is not None:
            reader.submit(drain.stdout.read)
        time.sleep(SETTLE_S)
        before, began_s = process.cpu_times(), time.monotonic()
        time.sleep(self.seconds)
        after, passed_s = process.cpu_times(), time.monotonic() - began_s
        used_s = after.user + after.system - before.user - before.system
        figures.cpu_s.append(used_s * 60 / passed_s)
        figures.rss_mb.append(process.memory_info().rss / 1e6)
        if drain is not None:
            drain.kill()
        reader.shutdown()

    def _window_after_s(self, screen: Screen, began_ns: int) -> float:
        def is_up() -> bool:
            with contextlib.suppress(subprocess.CalledProcessError):
                return bool(screen.xdotool("search", "--onlyvisible", "--class", "captioner"))
            return False

        eventually(is_up)
        return (time.monotonic_ns() - began_ns) / 1e9

    def _fresh(self, name: str) -> Path:
        return self.folder / f"{name}-{time.monotonic_ns()}.jsonl"

    @contextlib.contextmanager
    def _server(self) -> Iterator[tuple[str, Path]]:
        log = self._fresh("arrivals")
        server = subprocess.Popen(
            [sys.executable, __file__, "--serve", str(log), "--answer-ms", str(self.answer_ms)],
            env={**os.environ, "PYTHONPATH": str(Path.cwd())},
            stdout=subprocess.PIPE,
            text=True,
        )
        with server:
            assert server.stdout is not None
            try:
                yield server.stdout.readline().strip(), log
            finally:
                server.kill()


def serve(log: Path, *, answer_ms: int) -> int:
    """Answer as the bench says; write down when the audio up to a position had arrived."""
    import grpc
    from riva.client.proto import riva_asr_pb2, riva_asr_pb2_grpc

    arrivals = log.open("w", buffering=1)

    class Servicer(riva_asr_pb2_grpc.RivaSpeechRecognitionServicer):  # type: ignore[misc] # untyped
        def StreamingRecognize(  # noqa: N802 - Riva's name
            self,
            request_iterator: Iterator[riva_asr_pb2.StreamingRecognizeRequest],
            context: grpc.ServicerContext,
        ) -> Iterator[riva_asr_pb2.StreamingRecognizeResponse]:
            del context
            next(request_iterator)
            end = finals = answered = 0
            for request in request_iterator:
                end += len(request.audio_content) // 2
                arrivals.write(json.dumps({"end": end, "arrived_ns": time.monotonic_ns()}) + "\n")
                if end - answered < answer_ms * 16:
                    continue
                answered = end - end % max(1, answer_ms * 16)
                words = end // 16 // WORD_MS - finals * WORDS_A_FINAL
                is_final = words >= WORDS_A_FINAL
                finals += is_final
                yield answer(riva_asr_pb2, finals, words, end / 16_000, is_final=is_final)

    server = grpc.server(futures.ThreadPoolExecutor(4))
    riva_asr_pb2_grpc.add_RivaSpeechRecognitionServicer_to_server(Servicer(), server)
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    sys.stdout.write(f"127.0.0.1:{port}\n")
    sys.stdout.flush()
    server.wait_for_termination()
    return 0


def answer(asr, utterance: int, words: int, processed_s: float, *, is_final: bool):  # type: ignore[no-untyped-def] # noqa: ANN001, ANN201 - generated
    if not words:
        return asr.StreamingRecognizeResponse()
    text = " ".join(f"word{utterance}x{number}" for number in range(words))
    result = asr.StreamingRecognitionResult(
        alternatives=[asr.SpeechRecognitionAlternative(transcript=text)],
        is_final=is_final,
        stability=0.0 if is_final else 0.9,
        audio_processed=processed_s,
    )
    return asr.StreamingRecognizeResponse(results=[result])


def nvidia_client(address: str, log: Path) -> int:
    """As NVIDIA's transcribe_mic.py does it: a callback, a queue, the synchronous stub."""
    import riva.client
    import sounddevice

    blocks: queue.Queue[bytes] = queue.Queue()
    captured: list[dict[str, int]] = []
    end = 0

    def callback(block: object, frames: int, _times: object, _status: object) -> None:
        nonlocal end
        end += frames
        captured.append({"end": end, "captured_ns": time.monotonic_ns()})
        blocks.put(bytes(block))  # type: ignore[call-overload]

    def leave(_number: int, _frame: object) -> None:
        log.write_text("".join(json.dumps(block) + "\n" for block in captured))
        os._exit(0)  # gRPC's threads would go on

    def chunks() -> Iterator[bytes]:
        while True:
            yield blocks.get()

    signal.signal(signal.SIGTERM, leave)
    service = riva.client.ASRService(riva.client.Auth(uri=address))
    config = riva.client.StreamingRecognitionConfig(
        config=riva.client.RecognitionConfig(
            encoding=riva.client.AudioEncoding.LINEAR_PCM,
            language_code="en-US",
            max_alternatives=1,
            sample_rate_hertz=16_000,
            audio_channel_count=1,
        ),
        interim_results=True,
    )
    with sounddevice.RawInputStream(
        samplerate=16_000,
        blocksize=NVIDIA_CHUNK_SAMPLES,
        device="pulse",
        channels=1,
        dtype="int16",
        latency="low",
        callback=callback,
    ):
        responses = service.streaming_response_generator(chunks(), config)
        riva.client.print_streaming(responses)
    return 0


def read_lines(path: Path) -> list[dict[str, int]]:
    whole = path.read_text().rpartition("\n")[0]
    return [json.loads(line) for line in whole.splitlines()]


def steady(lines: Sequence[dict[str, int]]) -> Sequence[dict[str, int]]:
    """Without the start, when everything is still warming up, and the cut-off end."""
    return lines[5:-2]


def arrival_of(end: int, arrivals: Sequence[Mapping[str, int]]) -> int:
    """When the sample before `end` had arrived; LookupError if it had not."""
    for arrival in arrivals:
        if arrival["end"] >= end:
            return arrival["arrived_ns"]
    raise LookupError(end)


def slots_ms(captured_ns: int, arrived_ns: int, samples: int) -> list[float]:
    """Delay of every 10 ms of a chunk whose last sample was captured then."""
    ages = (samples - (n + 1) * SLOT_SAMPLES for n in range(samples // SLOT_SAMPLES))
    return [(arrived_ns - captured_ns + age * SAMPLE_NS) / 1e6 for age in ages]


def paints_ms(samples: Sequence[Mapping[str, int]]) -> list[float]:
    return [(s["painted_ns"] - s["received_ns"]) / 1e6 for s in samples if s["painted_ns"]]


def report(figures: Mapping[str, Figures]) -> None:
    header = f"{'':10}{'each 10 ms p50/p95/p99':>26}{'answer to paint p50/p95/p99':>30}"
    print(f"{header}{'CPU s/min':>11}{'RSS MB':>8}")
    for name, of in figures.items():
        row = f"{name:10}{percentiles(of.each_slot_ms):>26}{percentiles(of.paint_ms):>30}"
        print(f"{row}{statistics.median(of.cpu_s):11.2f}{statistics.median(of.rss_mb):8.0f}")
    base = statistics.median(figures["nvidia"].cpu_s)
    for name in ("terminal", "overlay"):
        print(
            f"CPU of {name}: {statistics.median(figures[name].cpu_s) / base:.2f} x NVIDIA's client"
        )
    overlay = figures["overlay"]
    print(f"start to window: {statistics.median(overlay.window_s):.2f} s (median)")
    print(f"start to first caption, somebody speaking: {worst_and_median(overlay.first_caption_s)}")


def percentiles(values: Sequence[float]) -> str:
    if not values:
        return "-"
    ranked = sorted(values)

    def at(share: float) -> float:
        return ranked[min(len(ranked) - 1, int(share * len(ranked)))]

    return f"{at(0.5):.1f} / {at(0.95):.1f} / {at(0.99):.1f}"


def worst_and_median(values: Sequence[float]) -> str:
    return f"{statistics.median(values):.2f} s (median), {max(values):.2f} s (worst)"


if __name__ == "__main__":
    sys.exit(main())
