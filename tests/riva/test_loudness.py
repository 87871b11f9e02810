"""Sound is told from the room's noise."""

import array
import random
from collections.abc import Iterator
from pathlib import Path

import soundfile
from hypothesis import given
from hypothesis import strategies as st

from captioner.riva.loudness import Loudness

CHUNK = 640
CHUNK_MS = 40.0


def noise(peak: int, seconds: float, seed: int = 1) -> bytes:
    rng = random.Random(seed)
    samples = (rng.randint(-peak, peak) for _ in range(int(16_000 * seconds)))
    return array.array("h", samples).tobytes()


def chunks(pcm: bytes) -> Iterator[bytes]:
    for start in range(0, len(pcm), 2 * CHUNK):
        yield pcm[start : start + 2 * CHUNK]


def loud_share(pcm: bytes, loudness: Loudness | None = None) -> float:
    loudness = loudness or Loudness()
    loud = [loudness.is_loud(chunk, CHUNK_MS) for chunk in chunks(pcm)]
    return sum(loud) / len(loud)


def test_digital_silence_is_quiet() -> None:
    assert loud_share(bytes(64_000)) == 0.0


def test_a_quiet_room_is_quiet() -> None:
    assert loud_share(noise(150, 10)) == 0.0


def test_a_steady_noise_is_soon_taken_for_the_room() -> None:
    loudness = Loudness()
    loud_share(noise(2_000, 20), loudness)
    assert loud_share(noise(2_000, 5, seed=2), loudness) == 0.0


def test_speech_is_loud_for_most_of_its_time() -> None:
    path = Path(__file__).parents[2] / "resources" / "sample-speech.ogg"
    pcm = soundfile.read(path, dtype="int16")[0].tobytes()
    assert loud_share(pcm) > 0.6


def test_speech_in_a_noisy_room_is_loud_beside_the_noise() -> None:
    loudness = Loudness()
    loud_share(noise(1_000, 20), loudness)
    assert loud_share(noise(12_000, 0.4), loudness) == 1.0
    assert loud_share(noise(1_000, 5), loudness) == 0.0


@given(st.binary(max_size=4_000))
def test_any_bytes_are_audio(pcm: bytes) -> None:
    Loudness().is_loud(pcm, 40.0)
