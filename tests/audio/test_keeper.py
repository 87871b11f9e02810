"""What is kept is what was heard, whatever happens to the disk or the program."""

import asyncio
import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import given, settings
from hypothesis import strategies as st

from captioner.audio import keeper
from captioner.audio.growing_flac import GrowingFlac
from captioner.audio.keeper import AudioKeeper
from captioner.audio.ring import AudioRing
from captioner.domain.errors import AudioFileError


def noise(samples: int, seed: int = 1) -> bytes:
    drawn = np.random.default_rng(seed).integers(-20_000, 20_000, samples, np.int16)
    return drawn.astype("<i2").tobytes()


def read_back(path: Path) -> bytes:
    samples, rate_hz = soundfile.read(path, dtype="int16", always_2d=True)
    assert (rate_hz, samples.shape[1]) == (16_000, 1)
    return np.asarray(samples).astype("<i2").tobytes()


def write(ring: AudioRing, pcm: bytes) -> None:
    for at in range(0, len(pcm), 1280):
        ring.write(pcm[at : at + 1280], captured_ns=0)


def refuse(problem: str) -> None:
    raise AssertionError(problem)


async def test_all_that_is_in_the_ring_by_the_end_is_kept(tmp_path: Path) -> None:
    ring = AudioRing()
    async with AudioKeeper(ring, tmp_path / "talk.flac", on_problem=refuse):
        write(ring, noise(50_000))

    assert read_back(tmp_path / "talk.flac") == noise(50_000)


async def test_audio_is_kept_while_it_is_heard(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeper, "STEP_S", 0.01)
    path = tmp_path / "talk.flac"
    ring = AudioRing()
    async with AudioKeeper(ring, path, on_problem=refuse):
        write(ring, noise(50_000))
        async with asyncio.timeout(10):
            while len(readable(path)) < 2 * 45_000:  # noqa: ASYNC110 - a thread writes the file
                await asyncio.sleep(0.01)
        assert noise(50_000).startswith(readable(path))


def readable(path: Path) -> bytes:
    if not path.exists() or path.stat().st_size < 100:
        return b""
    return read_back(path)


async def test_what_was_overwritten_is_silence_of_the_same_length(tmp_path: Path) -> None:
    ring = AudioRing(seconds=2)
    pcm = noise(80_000)
    write(ring, pcm)
    async with AudioKeeper(ring, tmp_path / "talk.flac", on_problem=refuse):
        pass

    kept = read_back(tmp_path / "talk.flac")
    lost = 80_000 - 3 * 16_000  # a second more than is promised is still there
    assert kept == bytes(2 * lost) + pcm[2 * lost :]


async def test_what_is_off_the_record_is_silence_of_the_same_length(tmp_path: Path) -> None:
    ring = AudioRing()
    async with AudioKeeper(ring, tmp_path / "talk.flac", on_problem=refuse) as kept:
        write(ring, noise(10_240))
        kept.set_off_the_record(is_off=True)
        kept.set_off_the_record(is_off=True)  # again changes nothing
        write(ring, noise(20_480, seed=2))
        kept.set_off_the_record(is_off=False)
        write(ring, noise(10_240, seed=3))
        kept.set_off_the_record(is_off=True)
        write(ring, noise(5_120, seed=4))
    silence = bytes(2 * 20_480)
    expected = noise(10_240) + silence + noise(10_240, seed=3) + bytes(2 * 5_120)
    assert read_back(tmp_path / "talk.flac") == expected


async def test_where_it_goes_is_found_out_beside_the_loop(tmp_path: Path) -> None:
    threads = []

    def choose() -> Path:
        threads.append(threading.current_thread())
        return tmp_path / "named.flac"

    ring = AudioRing()
    async with AudioKeeper(ring, choose, on_problem=refuse):
        write(ring, noise(50_000))
    assert read_back(tmp_path / "named.flac") == noise(50_000)
    assert threads != [threading.main_thread()]


async def test_keeping_may_begin_in_the_middle(tmp_path: Path) -> None:
    ring = AudioRing()
    write(ring, noise(20_000))
    async with AudioKeeper(ring, tmp_path / "talk.flac", on_problem=refuse, start=15_000):
        pass

    assert read_back(tmp_path / "talk.flac") == noise(20_000)[30_000:]


async def test_only_the_owner_may_read_it(tmp_path: Path) -> None:
    path = tmp_path / "kept" / "talk.flac"
    ring = AudioRing()
    before = os.umask(0)
    try:
        async with AudioKeeper(ring, path, on_problem=refuse):
            write(ring, noise(640))
    finally:
        os.umask(before)

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


async def test_without_a_sample_there_is_no_file(tmp_path: Path) -> None:
    async with AudioKeeper(AudioRing(), tmp_path / "talk.flac", on_problem=refuse):
        pass

    assert os.listdir(tmp_path) == []  # noqa: PTH208 - a test may look at its folder


async def test_a_file_that_is_there_already_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "talk.flac"
    path.write_bytes(b"precious")
    problems: list[str] = []
    async with AudioKeeper(AudioRing(), path, on_problem=problems.append):
        pass

    assert path.read_bytes() == b"precious"
    assert len(problems) == 1
    assert "there is such a file already" in problems[0]


async def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    problems: list[str] = []
    async with AudioKeeper(
        AudioRing(), tmp_path / "file" / "talk.flac", on_problem=problems.append
    ):
        pass

    assert len(problems) == 1
    assert problems[0].startswith(f"The audio cannot be kept in {tmp_path}/file/talk.flac: ")


FULL_DISK = """
import asyncio, resource, sys
from pathlib import Path
from captioner.audio import keeper
from captioner.audio.ring import AudioRing
from tests.audio.test_keeper import noise, write

keeper.STEP_S = 0.01

async def main():
    ring = AudioRing()
    problems = []
    async with keeper.AudioKeeper(ring, Path(sys.argv[1]), on_problem=problems.append):
        for second in range(10):
            write(ring, noise(16_000, second))
            await asyncio.sleep(0.05)
    print(ring.end, *problems)

resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
asyncio.run(main())
"""


def test_a_full_disk_ends_the_keeping_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "talk.flac"
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(path)], capture_output=True, text=True, check=True
    )

    assert done.stderr == ""
    assert done.stdout == (
        "160000 The audio is not kept any more: the disk is full. The captions go on. What was"
        f" kept so far is in {path}.\n"
    )
    kept = read_back(path)
    heard = b"".join(noise(16_000, second) for second in range(10))
    assert len(kept) >= 2 * 3 * 8_000
    assert heard.startswith(kept)


CRASH = """
import os, signal, sys
from pathlib import Path
from captioner.audio.growing_flac import GrowingFlac
from tests.audio.test_keeper import noise

file = GrowingFlac.create(Path(sys.argv[1]))
for size in map(int, sys.argv[2:]):
    file.append(noise(size, size))
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_crash_leaves_a_whole_file_that_lacks_a_quarter_of_a_second(tmp_path: Path) -> None:
    path = tmp_path / "talk.flac"
    sizes = (16_000, 5, 16_001, 7)
    subprocess.run([sys.executable, "-c", CRASH, str(path), *map(str, sizes)], check=False)

    kept = read_back(path)
    heard = b"".join(noise(size, size) for size in sizes)
    assert heard.startswith(kept)
    assert len(kept) >= len(heard) - 2 * 4096


@given(st.lists(st.integers(0, 9_000), max_size=8))
@settings(deadline=None, max_examples=40)
def test_at_every_moment_the_file_can_be_read(
    tmp_path_factory: pytest.TempPathFactory, sizes: list[int]
) -> None:
    path = tmp_path_factory.mktemp("kept") / "talk.flac"
    file = GrowingFlac.create(path)
    heard = b""
    for number, size in enumerate(sizes):
        file.append(noise(size, number))
        heard += noise(size, number)
        kept = readable(path)
        assert heard.startswith(kept)
        assert len(kept) >= len(heard) - 2 * 4096
    file.close()
    assert readable(path) == heard


def test_a_file_in_a_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(AudioFileError, match="Make room or allow writing there"):
        GrowingFlac.create(tmp_path / "file" / "talk.flac")
