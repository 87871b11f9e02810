"""A recording of any usual kind is decoded; what is none is named in a sentence."""

import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import soundfile

from captioner.audio.recording import Recording
from captioner.domain.errors import AudioFileError

KINDS = [
    ("WAV", "PCM_16"),
    ("WAV", "PCM_24"),
    ("WAV", "FLOAT"),
    ("WAV", "PCM_U8"),
    ("FLAC", "PCM_16"),
    ("OGG", "VORBIS"),
    ("OGG", "OPUS"),
    ("MP3", "MPEG_LAYER_III"),
]
SHAPES = [(16_000, 1), (48_000, 2), (8_000, 1)]


def swept_tone(rate_hz: int, seconds: float = 2.0) -> npt.NDArray[np.float32]:
    """A tone from 200 to 2,000 Hz, which lines up with itself in one place alone."""
    at = np.arange(int(rate_hz * seconds)) / rate_hz
    tone = 0.5 * np.sin(2 * np.pi * (200 * at + 450 / seconds * 2 * at**2))
    return tone.astype(np.float32)


def written(
    path: Path, *, kind: str, subtype: str, rate_hz: int = 48_000, channels: int = 1
) -> Path:
    mono = swept_tone(rate_hz)
    frames = np.repeat(mono[:, np.newaxis], channels, axis=1)
    soundfile.write(path, frames, rate_hz, format=kind, subtype=subtype)
    return path


def decoded(recording: Recording) -> npt.NDArray[np.int16]:
    pcm = b""
    while not recording.is_exhausted:
        pcm += recording.decode_step()
    recording.close()
    return np.frombuffer(pcm, "<i2")


@pytest.mark.parametrize(("kind", "subtype"), KINDS)
@pytest.mark.parametrize(("rate_hz", "channels"), SHAPES)
def test_every_kind_rate_and_channel_count_sounds_the_same(
    tmp_path: Path, kind: str, subtype: str, rate_hz: int, channels: int
) -> None:
    path = written(
        tmp_path / "sound", kind=kind, subtype=subtype, rate_hz=rate_hz, channels=channels
    )
    expected = swept_tone(16_000)

    heard = decoded(Recording.open(path))[: len(expected)]

    assert len(heard) == len(expected)
    assert np.corrcoef(heard, expected)[0, 1] > 0.98


def test_a_wav_of_16_khz_comes_through_bit_by_bit(tmp_path: Path) -> None:
    samples = np.random.default_rng(1).integers(-32_768, 32_768, 10_000, dtype=np.int16)
    soundfile.write(tmp_path / "sound.wav", samples, 16_000)

    assert np.array_equal(decoded(Recording.open(tmp_path / "sound.wav")), samples)


def test_the_duration_is_known_before_it_is_decoded(tmp_path: Path) -> None:
    recording = Recording.open(written(tmp_path / "sound", kind="FLAC", subtype="PCM_16"))
    recording.close()

    assert recording.duration_ms == 2_000


@pytest.mark.parametrize(("kind", "subtype"), [("FLAC", "PCM_16"), ("MP3", "MPEG_LAYER_III")])
def test_what_precedes_damage_is_kept_and_the_damage_told(
    tmp_path: Path, kind: str, subtype: str, capfd: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path / "sound", kind=kind, subtype=subtype)
    sound = path.read_bytes()
    path.write_bytes(sound[: len(sound) // 2] + bytes(len(sound) // 2))
    recording = Recording.open(path)

    heard = decoded(recording)

    assert 8_000 <= len(heard) < 24_000
    assert "is damaged after" in str(recording.failure)
    assert capfd.readouterr().err == ""


def test_a_recording_that_stops_short_of_its_own_length_is_damaged(tmp_path: Path) -> None:
    path = written(tmp_path / "sound", kind="MP3", subtype="MPEG_LAYER_III")
    sound = path.read_bytes()
    path.write_bytes(sound[: len(sound) // 2])
    recording = Recording.open(path)
    decoded(recording)

    assert "the file ends early" in str(recording.failure)


def test_a_whole_recording_has_no_failure(tmp_path: Path) -> None:
    recording = Recording.open(written(tmp_path / "sound", kind="MP3", subtype="MPEG_LAYER_III"))
    decoded(recording)

    assert recording.failure is None


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(AudioFileError, match=r"There is no file .*talk\.wav\. Check the name\."):
        Recording.open(tmp_path / "talk.wav")


def test_a_folder_is_no_recording(tmp_path: Path) -> None:
    with pytest.raises(AudioFileError, match="is a folder"):
        Recording.open(tmp_path)


def test_a_pipe_is_refused_instead_of_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(AudioFileError, match="is not a file"):
        Recording.open(tmp_path / "pipe")


def test_a_file_behind_a_file_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "talk").write_bytes(b"")

    with pytest.raises(AudioFileError, match="cannot be read: Not a directory"):
        Recording.open(tmp_path / "talk" / "talk.wav")


@pytest.fixture
def unreadable(tmp_path: Path) -> Path:
    path = written(tmp_path / "sound", kind="WAV", subtype="PCM_16")
    path.chmod(0)
    return path


@pytest.fixture
def _as_nobody(unreadable: Path) -> Iterator[None]:
    """Root may read everything, so root becomes somebody else for a moment."""
    assert unreadable.exists()
    before = os.geteuid()
    if before == 0:
        os.seteuid(65_534)
    yield
    os.seteuid(before)


@pytest.mark.usefixtures("_as_nobody")
def test_a_file_without_permission_is_named(unreadable: Path) -> None:
    with pytest.raises(AudioFileError, match=r"cannot be read: Permission denied\. Check its perm"):
        Recording.open(unreadable)


@pytest.mark.parametrize(
    ("content", "claim"),
    [
        (b"", "is empty"),
        (b"These are words. " * 90, "is no recording that can be read"),
        (bytes(range(1, 256)) * 90, "is no recording that can be read"),
        (b"RIFF\x24\0\0\0WAVEfmt ", "is no recording that can be read"),
    ],
)
def test_a_file_without_a_recording_is_named(tmp_path: Path, content: bytes, claim: str) -> None:
    (tmp_path / "talk.wav").write_bytes(content)

    with pytest.raises(AudioFileError, match=claim):
        Recording.open(tmp_path / "talk.wav")


def test_a_recording_without_samples_holds_no_sound(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "talk.wav", np.zeros(0, np.int16), 16_000)

    with pytest.raises(AudioFileError, match="holds no sound"):
        Recording.open(tmp_path / "talk.wav")


def test_an_absurd_rate_is_damage(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "talk.wav", np.zeros(10, np.int16), 3)

    with pytest.raises(AudioFileError, match="is damaged"):
        Recording.open(tmp_path / "talk.wav")
