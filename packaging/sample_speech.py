#!/usr/bin/env python3
"""Speaks resources/sample-speech.txt with flite, so that the sample can be made again by anyone.

Needs Debian's package flite; run it as `.venv/bin/python packaging/sample_speech.py`.
The text is the reference: one line a turn, the speaker's letter, a colon, what is said.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import numpy.typing as npt
import soundfile

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
TEXT = RESOURCES / "sample-speech.txt"
SPEECH = RESOURCES / "sample-speech.ogg"

RATE_HZ = 16_000
LEAD_IN_MS = 500
LEAD_OUT_MS = 1000
PAUSES_MS = (700, 800, 600, 900)
"""Silences between the turns, taken in this order again and again."""
VOICES = {"A": "slt", "B": "rms"}
"""A woman's and a man's voice of flite, the best two that Debian ships."""
PEAK = 0.5
"""Loudest sample of each turn as a share of full scale: level voices, and room above."""
BLOCK_SAMPLES = RATE_HZ
"""Vorbis is written in pieces: libsndfile keeps a whole write on its stack."""

Samples = npt.NDArray[np.float32]


def main() -> int:
    flite = shutil.which("flite")
    if flite is None:
        print("flite is missing. Install Debian's package of that name.", file=sys.stderr)
        return 1
    turns = [line.split(": ", 1) for line in TEXT.read_text("utf-8").splitlines()]
    write(joined([speak(text, flite=flite, voice=VOICES[speaker]) for speaker, text in turns]))
    return 0


def speak(text: str, *, flite: str, voice: str) -> Samples:
    """`text` as mono samples at `RATE_HZ`, without silence around it."""
    with tempfile.NamedTemporaryFile(suffix=".wav") as wav:
        command = [flite, "-voice", voice, "-t", text, "-o", wav.name]
        subprocess.run(command, check=True)  # noqa: S603 - our own text, no shell
        samples, rate_hz = soundfile.read(wav.name, dtype="float32")
    if rate_hz != RATE_HZ:
        raise ValueError(f"flite's voice {voice} speaks at {rate_hz} Hz, not at {RATE_HZ} Hz.")
    trimmed = without_silence(samples)
    gain = PEAK / float(np.abs(trimmed).max())
    return trimmed * np.float32(gain)


def without_silence(samples: Samples) -> Samples:
    audible = np.flatnonzero(np.abs(samples) > 0.01 * np.abs(samples).max())
    trimmed: Samples = samples[audible[0] : audible[-1] + 1]
    return trimmed


def joined(turns: list[Samples]) -> Samples:
    parts = [silence(LEAD_IN_MS)]
    for number, turn in enumerate(turns):
        parts += [turn, silence(PAUSES_MS[number % len(PAUSES_MS)])]
    parts[-1] = silence(LEAD_OUT_MS)
    return np.concatenate(parts)


def silence(ms: int) -> Samples:
    return np.zeros(RATE_HZ * ms // 1000, dtype=np.float32)


def write(samples: Samples) -> None:
    with soundfile.SoundFile(
        SPEECH, "w", RATE_HZ, channels=1, format="OGG", subtype="VORBIS", compression_level=0.4
    ) as speech:
        for start in range(0, len(samples), BLOCK_SAMPLES):
            speech.write(samples[start : start + BLOCK_SAMPLES])


if __name__ == "__main__":
    sys.exit(main())
