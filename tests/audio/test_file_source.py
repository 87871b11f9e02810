"""A recording is heard at the pace of the clock, and can be heard again."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import given, settings
from hypothesis import strategies as st

from captioner.audio.file_source import FileSource
from captioner.domain.errors import AudioFileError

SAMPLES = 40_000
NOISE = np.random.default_rng(7).integers(-20_000, 20_000, SAMPLES, dtype=np.int16)


class HandClock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.ns = 5_000_000_000

    def now_ns(self) -> int:
        return self.ns

    async def sleep(self, ms: float) -> None:
        self.pass_ms(ms)

    def pass_ms(self, ms: float) -> None:
        self.ns += round(ms * 1e6)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("recording") / "noise.flac"
    soundfile.write(path, NOISE, 16_000)
    return path


@pytest.fixture
def spoken(recording: Path, clock: HandClock) -> Iterator[FileSource]:
    with closing(FileSource.open(recording, clock)) as source:
        yield source


@pytest.fixture
def hurried(recording: Path, clock: HandClock) -> Iterator[FileSource]:
    with closing(FileSource.open(recording, clock, speed=0)) as source:
        yield source


def read_all(source: FileSource) -> bytes:
    blocks = []
    position = 0
    while not source.is_finished or position < source.end:
        samples = min(640, source.end - position)
        blocks.append(source.read(position, samples).pcm)
        position += samples
    return b"".join(blocks)


def test_playing_begins_when_somebody_listens(spoken: FileSource, clock: HandClock) -> None:
    clock.pass_ms(700)
    at_first = spoken.end
    clock.pass_ms(100)

    assert (at_first, spoken.end) == (0, 1_600)


def test_a_sample_was_captured_when_it_was_spoken(spoken: FileSource, clock: HandClock) -> None:
    began_ns = clock.now_ns()
    assert spoken.end == 0
    clock.pass_ms(1_000)

    assert spoken.captured_ns(spoken.end) == clock.now_ns()
    assert spoken.captured_ns(1_600) == began_ns + 100_000_000


def test_twice_the_speed_takes_half_the_time(recording: Path, clock: HandClock) -> None:
    with closing(FileSource.open(recording, clock, speed=2)) as source:
        began_ns = clock.now_ns()
        assert source.end == 0
        clock.pass_ms(100)

        assert (source.end, source.captured_ns(3_200)) == (3_200, began_ns + 100_000_000)


def test_a_recording_is_finished_when_its_last_sample_was_spoken(
    spoken: FileSource, clock: HandClock
) -> None:
    assert spoken.end == 0
    clock.pass_ms(2_499)
    was_finished = spoken.is_finished
    clock.pass_ms(1)

    assert (was_finished, spoken.is_finished, spoken.end) == (False, True, SAMPLES)


def test_its_end_does_not_move_after_it_is_finished(spoken: FileSource, clock: HandClock) -> None:
    assert spoken.end == 0
    clock.pass_ms(60_000)

    assert spoken.end == SAMPLES


def test_what_was_not_spoken_yet_cannot_be_read(spoken: FileSource, clock: HandClock) -> None:
    assert spoken.end == 0
    clock.pass_ms(10)

    with pytest.raises(ValueError, match="not within 0 to 160"):
        spoken.read(0, 161)


def test_without_pacing_all_of_it_comes_without_any_time(hurried: FileSource) -> None:
    assert read_all(hurried) == NOISE.tobytes()


def test_without_pacing_it_is_decoded_only_as_far_as_it_is_read(hurried: FileSource) -> None:
    assert (hurried.end, hurried.is_finished) == (16_000, False)


def test_without_pacing_all_was_captured_at_the_beginning(
    hurried: FileSource, clock: HandClock
) -> None:
    began_ns = clock.now_ns()
    read_all(hurried)

    assert hurried.captured_ns(SAMPLES) == began_ns


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, SAMPLES), st.integers(0, 9_000)), max_size=12))
def test_any_part_can_be_read_again_in_any_order(
    recording: Path, parts: list[tuple[int, int]]
) -> None:
    with closing(FileSource.open(recording, HandClock(), speed=0)) as source:
        for start, samples in parts:
            begin = min(start, source.end)
            end = min(begin + samples, source.end)

            chunk = source.read(begin, end - begin)

            assert (chunk.start, chunk.pcm) == (begin, NOISE[begin:end].tobytes())


def test_nothing_is_forgotten(hurried: FileSource) -> None:
    read_all(hurried)

    assert (hurried.start, hurried.read(0, 640).pcm) == (0, NOISE[:640].tobytes())


def test_damage_finishes_the_recording_and_is_told_afterwards(
    recording: Path, tmp_path: Path, clock: HandClock
) -> None:
    sound = recording.read_bytes()
    damaged = tmp_path / "damaged.flac"
    damaged.write_bytes(sound[: len(sound) * 3 // 4])
    with closing(FileSource.open(damaged, clock, speed=0)) as source:
        pcm = read_all(source)

        assert len(pcm) > SAMPLES
        assert NOISE.tobytes().startswith(pcm)
        assert isinstance(source.failure, AudioFileError)


def test_a_whole_recording_has_no_failure(hurried: FileSource) -> None:
    read_all(hurried)

    assert hurried.failure is None


def test_the_duration_is_known_at_once(spoken: FileSource) -> None:
    assert spoken.duration_ms == 2_500


def test_a_file_that_is_no_recording_is_refused_at_once(tmp_path: Path, clock: HandClock) -> None:
    with pytest.raises(AudioFileError, match="There is no file"):
        FileSource.open(tmp_path / "talk.wav", clock)
