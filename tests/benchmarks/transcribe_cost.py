"""What transcribing costs beside captions: python -m tests.benchmarks.transcribe_cost [MINUTES].

The pace of the whole way with a recogniser that needs no time, and for how long the loop on which
captions are painted computed at a stretch meanwhile (its thread's own time, whatever else the
machine does), for a WAV and an MP3 of 48 kHz stereo.
"""

import asyncio
import json
import sys
import tempfile
import time
from collections.abc import AsyncGenerator, AsyncIterator
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from captioner.assembly import SWITCH_INTERVAL_S
from captioner.domain.audio import AudioChunk, samples_to_ms
from captioner.domain.recognition import Hypothesis, Word
from captioner.store.session_files import SessionFiles
from captioner.store.session_library import KeptSessions
from captioner.transcribe import Transcription

_BEAT_S = 0.002
_UTTERANCE_MS = 3_000


class InstantRecognizer:
    """Has eight words for each three seconds."""

    name = "Instant"

    async def warm_up(self) -> None: ...

    async def stream(
        self, audio: AsyncIterator[AudioChunk], *, origin_ms: int
    ) -> AsyncGenerator[Hypothesis, None]:
        position_ms = told_ms = origin_ms
        async for chunk in audio:
            await asyncio.sleep(0)
            position_ms += samples_to_ms(chunk.samples)
            if position_ms - told_ms >= _UTTERANCE_MS:
                words = tuple(_words(told_ms))
                text = " ".join(word.text for word in words)
                yield Hypothesis(text, is_final=True, audio_end_ms=position_ms, words=words)
                told_ms = position_ms


def _words(start_ms: int) -> list[Word]:
    times = range(start_ms, start_ms + 2_400, 300)
    return [Word(f"word{at}", at, at + 250, confidence=0.9) for at in times]


async def measure(kind: str, minutes: int) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        path = home / f"talk.{kind}"
        write(path, minutes)
        library = KeptSessions(SessionFiles(home / "s", home / "a"), home / "index.sqlite")
        busy_ms: list[float] = []
        beating = asyncio.create_task(beat(busy_ms))
        began = time.perf_counter()
        order = Transcription([path], [InstantRecognizer()], library, lambda _: None)
        (outcome,) = await order.run()
        took_s = time.perf_counter() - began
        beating.cancel()
        await library.close()
    busy_ms.sort()
    return {
        "file": kind,
        "words": outcome.words,
        "times real time": round(minutes * 60 / took_s),
        "loop busy at a stretch, ms, p50": round(busy_ms[len(busy_ms) // 2], 1),
        "p99": round(busy_ms[len(busy_ms) * 99 // 100], 1),
        "most": round(busy_ms[-1], 1),
    }


async def beat(busy_ms: list[float]) -> None:
    while True:
        began = time.thread_time()
        await asyncio.sleep(_BEAT_S)
        busy_ms.append((time.thread_time() - began) * 1_000)


def write(path: Path, minutes: int) -> None:
    minute = np.random.default_rng(1).normal(0, 0.1, (48_000 * 60, 2)).astype(np.float32)
    with soundfile.SoundFile(path, "w", 48_000, 2) as file:
        for _ in range(minutes):
            file.write(minute)


def main() -> None:
    sys.setswitchinterval(SWITCH_INTERVAL_S)  # as the program does
    minutes = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    for kind in ("wav", "mp3"):
        sys.stdout.write(json.dumps(asyncio.run(measure(kind, minutes))) + "\n")


if __name__ == "__main__":
    main()
