"""How well and how fast the built-in recogniser does on recordings with known words.

    python tests/benchmarks/recognition.py --corpus DIR [--paced] [--json]

DIR/manifest.json is a list of {file, language, tags, reference}; clips that are
not English are left out, a clip without a reference is counted for false words.
Every clip goes through the real process over gRPC, in chunks of 100 ms.

Unpaced, a chunk is sent when the one before it is answered: this gives word
error rates, the real-time factor and the slowest chunk. Paced, chunks are sent
as a microphone would: this gives the latencies, by this machine's clock, from
the moment a sample has been sent to the arrival of the words. The manifest does
not say where speech is, so the recogniser's own voice detector does: speech
begins with the first of 4 frames in 6 that are speech, and an utterance ends
with the last such frame that its final covers.
"""

import argparse
import asyncio
import json
import re
import sys
import time
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles
from typing import Any

import grpc
import jiwer
import numpy as np
import psutil
import soundfile
import soxr
from riva.client.proto import riva_asr_pb2 as asr
from riva.client.proto import riva_asr_pb2_grpc as asr_grpc

from captioner.domain.audio import RATE_HZ
from captioner.recognizer.process import RecognizerAddress, RecognizerProcess

CHILD = "from captioner.recognizer.child_server import serve_child; raise SystemExit(serve_child())"
CHUNK_MS = 100
FRAME_MS = 32
SPEECH_FROM = 0.5

BARS = {
    "wer_read": 0.28,
    "wer_technical": 0.15,
    "first_partial_median_s": 0.45,
    "final_median_s": 0.9,
    "false_words": 10,
}


@dataclass(slots=True)
class Run:
    """One clip as it was recognised; clocks in seconds since its first sample."""

    duration_s: float
    texts: list[str] = field(default_factory=list)
    probabilities: list[float] = field(default_factory=list)
    first_partial_s: float | None = None
    finals: list[tuple[float, float]] = field(default_factory=list)
    """When a final arrived, and how much of the clip it had heard."""
    chunk_s: list[float] = field(default_factory=list)

    def take(self, response: asr.StreamingRecognizeResponse, now_s: float) -> None:
        for result in response.results:
            self.probabilities.extend(result.pipeline_states.vad_probabilities)
            if result.is_final:
                self.texts.append(result.alternatives[0].transcript)
                self.finals.append((now_s, result.audio_processed))
            elif result.alternatives and self.first_partial_s is None:
                self.first_partial_s = now_s

    @property
    def first_partial_latency_s(self) -> float | None:
        loud = [p >= SPEECH_FROM for p in self.probabilities]
        starts = (i for i, is_loud in enumerate(loud) if is_loud and sum(loud[i : i + 6]) >= 4)
        start = next(starts, None)
        if start is None or self.first_partial_s is None:
            return None
        return self.first_partial_s - start * FRAME_MS / 1000

    @property
    def final_latencies_s(self) -> list[float]:
        ends_s = [
            (i + 1) * FRAME_MS / 1000 for i, p in enumerate(self.probabilities) if p >= SPEECH_FROM
        ]
        return [
            now_s - max(end_s for end_s in ends_s if end_s <= heard_s + FRAME_MS / 1000)
            for now_s, heard_s in self.finals
            if heard_s < self.duration_s - FRAME_MS / 1000  # not cut short by the clip's end
        ]


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--corpus", type=Path, required=True, help="folder with manifest.json")
    parser.add_argument("--paced", action="store_true", help="at real time, for the latencies")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    arguments = parser.parse_args()
    manifest = json.loads((arguments.corpus / "manifest.json").read_text("utf-8"))
    clips = [clip for clip in manifest if clip["language"].startswith("en")]
    figures = asyncio.run(measure(arguments.corpus, clips, play if arguments.paced else step))
    if arguments.json:
        print(json.dumps(figures))
    else:
        print_table(figures)
    return 0 if all(figures.get(name, 0) <= bar for name, bar in BARS.items()) else 1


async def measure(corpus: Path, clips: list[dict[str, Any]], recognise: Any) -> dict[str, float]:  # noqa: ANN401
    async with RecognizerProcess([sys.executable, "-c", CHILD]) as process:
        address = await process.address()
        (child,) = psutil.Process().children()
        cpu_before_s = sum(child.cpu_times()[:2])
        runs = []
        async with grpc.aio.insecure_channel(address.target) as channel:
            stub = asr_grpc.RivaSpeechRecognitionStub(channel)
            for clip in clips:
                run = await recognise(stub, address, load(corpus / clip["file"]))
                print(f"{clip['file']}: {' '.join(run.texts)}", file=sys.stderr)
                runs.append(run)
        cpu_s = sum(child.cpu_times()[:2]) - cpu_before_s
        figures = {
            **accuracy(clips, runs),
            **(latencies(runs) if recognise is play else speed(runs)),
            "cpu_s_per_audio_s": cpu_s / sum(run.duration_s for run in runs),
            "rss_mb": child.memory_info().rss / 1e6,
        }
    return {name: round(value, 3) for name, value in figures.items()}


def load(path: Path) -> bytes:
    samples, rate_hz = soundfile.read(path, dtype="float32", always_2d=True)
    mono = soxr.resample(samples.mean(axis=1), rate_hz, RATE_HZ)
    return bytes((mono * 32767).astype(np.int16).tobytes())


def chunks(pcm: bytes) -> list[bytes]:
    size = CHUNK_MS * RATE_HZ // 1000 * 2
    return [pcm[at : at + size] for at in range(0, len(pcm), size)]


async def open_stream(stub: Any, address: RecognizerAddress) -> Any:  # noqa: ANN401
    call = stub.StreamingRecognize(metadata=[("authorization", f"Bearer {address.token}")])
    config = asr.RecognitionConfig(custom_configuration={"vad_probabilities": "true"})
    streaming = asr.StreamingRecognitionConfig(config=config, interim_results=True)
    await call.write(asr.StreamingRecognizeRequest(streaming_config=streaming))
    return call


async def step(stub: Any, address: RecognizerAddress, pcm: bytes) -> Run:  # noqa: ANN401
    """One chunk after the other, each as soon as the one before is answered."""
    run = Run(len(pcm) / 2 / RATE_HZ)
    call = await open_stream(stub, address)
    for chunk in chunks(pcm):
        sent_s = time.perf_counter()
        await call.write(asr.StreamingRecognizeRequest(audio_content=chunk))
        run.take(await call.read(), 0)
        run.chunk_s.append(time.perf_counter() - sent_s)
    await call.done_writing()
    while (response := await call.read()) is not grpc.aio.EOF:
        run.take(response, 0)
    return run


async def play(stub: Any, address: RecognizerAddress, pcm: bytes) -> Run:  # noqa: ANN401
    """As a microphone would: a chunk is sent when its last sample would have been heard."""
    run = Run(len(pcm) / 2 / RATE_HZ)
    call = await open_stream(stub, address)
    started_s = time.perf_counter()

    async def speak() -> None:
        for number, chunk in enumerate(chunks(pcm), start=1):
            due_s = started_s + number * CHUNK_MS / 1000
            await asyncio.sleep(due_s - time.perf_counter())
            await call.write(asr.StreamingRecognizeRequest(audio_content=chunk))
        await call.done_writing()

    speaking = asyncio.create_task(speak())
    while (response := await call.read()) is not grpc.aio.EOF:
        run.take(response, time.perf_counter() - started_s)
    await speaking
    return run


def accuracy(clips: list[dict[str, Any]], runs: list[Run]) -> dict[str, float]:
    said: dict[str, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
    false_words = 0
    for clip, run in zip(clips, runs, strict=True):
        text = plain(" ".join(run.texts))
        if not clip["reference"]:
            false_words += len(text.split())
            continue
        for tag in (*clip["tags"], "all"):
            said[tag][0].append(plain(clip["reference"]))
            said[tag][1].append(text)
    rates = {f"wer_{tag}": float(jiwer.wer(*texts)) for tag, texts in sorted(said.items())}
    return {**rates, "false_words": false_words}


def plain(text: str) -> str:
    return " ".join(re.sub(r"[^\w' ]", " ", text.lower()).split())


def latencies(runs: list[Run]) -> dict[str, float]:
    firsts = [run.first_partial_latency_s for run in runs if run.texts]
    known = [latency_s for latency_s in firsts if latency_s is not None]
    finals = [latency_s for run in runs for latency_s in run.final_latencies_s]
    return {
        "first_partial_median_s": median(known),
        "first_partial_p95_s": quantiles(known, n=20)[-1],
        "final_median_s": median(finals),
        "final_p95_s": quantiles(finals, n=20)[-1],
        "finals": len(finals),
    }


def speed(runs: list[Run]) -> dict[str, float]:
    spent_s = [chunk_s for run in runs for chunk_s in run.chunk_s]
    return {
        "real_time_factor": sum(spent_s) / sum(run.duration_s for run in runs),
        "slowest_chunk_s": max(spent_s),
    }


def print_table(figures: dict[str, float]) -> None:
    for name, value in figures.items():
        bar = f"  (bar {BARS[name]:g})" if name in BARS else ""
        print(f"{name:28} {value:8.3f}{bar}")


if __name__ == "__main__":
    raise SystemExit(main())
