"""Records come to the disk while a session goes on, whatever the disk does."""

import asyncio
import threading
from functools import partial
from pathlib import Path

import pytest

from captioner.domain.transcript import Added, Record, Titled
from captioner.store.journal import JournalFile, is_in_use, read_journal
from captioner.store.journal_writer import JournalWriter
from tests.domain.transcripts import SESSION, said
from tests.store.test_journal import files_no_larger_than

ROWS: list[Record] = [Added(said(n, n * 2_000, f"Row {n}")) for n in range(1, 101)]


class Troubles:
    """What was told, and a way to wait for it."""

    def __init__(self) -> None:
        self.told: list[str | None] = []
        self.threads: set[str] = set()
        self._news = threading.Semaphore(0)

    def __call__(self, trouble: str | None) -> None:
        self.told.append(trouble)
        self.threads.add(threading.current_thread().name)
        self._news.release()

    async def next(self) -> str | None:
        assert await asyncio.to_thread(self._news.acquire, timeout=20)
        return self.told[-1]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "sessions" / "one.jsonl"


def writer_of(path: Path, troubles: Troubles | None = None) -> JournalWriter:
    return JournalWriter(partial(JournalFile.create, path, SESSION), troubles or Troubles())


def recorded(path: Path) -> list[Record]:
    return list(read_journal(path).records)


def size_of(path: Path) -> int:
    return path.stat().st_size


async def test_what_was_appended_is_on_disk_after_a_flush(path: Path) -> None:
    writer = writer_of(path)
    for row in ROWS:
        writer.append(row)
    assert await writer.flush() == 0
    assert recorded(path) == ROWS
    assert await writer.close() == 0


async def test_the_file_is_there_before_a_word_was_said(path: Path) -> None:
    writer = writer_of(path)
    writer.start()
    await writer.flush()
    assert is_in_use(path)
    assert recorded(path) == []
    await writer.close()
    assert not is_in_use(path)


async def test_closing_writes_what_is_queued(path: Path) -> None:
    writer = writer_of(path)
    for row in ROWS:
        writer.append(row)
    assert await writer.close() == 0
    assert recorded(path) == ROWS
    assert await writer.flush() == await writer.close() == 0


async def test_what_is_appended_right_before_the_end_is_written(tmp_path: Path) -> None:
    for n in range(100):
        path = tmp_path / str(n)
        writer = writer_of(path)
        writer.append(ROWS[0])
        await writer.flush()
        writer.append(ROWS[1])
        assert await writer.close() == 0
        assert recorded(path) == ROWS[:2]


async def test_nothing_can_be_appended_to_a_closed_journal(path: Path) -> None:
    writer = writer_of(path)
    await writer.close()
    with pytest.raises(RuntimeError):
        writer.append(ROWS[0])


async def test_a_disk_that_fills_is_told_and_what_was_said_is_written_later(path: Path) -> None:
    troubles = Troubles()
    writer = writer_of(path, troubles)
    writer.append(ROWS[0])
    await writer.flush()
    with files_no_larger_than(size_of(path) + 20):
        for row in ROWS[1:50]:
            writer.append(row)
        sentence = await troubles.next()
        assert sentence is not None
        assert "disk is full" in sentence
        assert await writer.flush() == writer.unwritten == 49
        assert recorded(path) == ROWS[:1]
    for row in ROWS[50:]:
        writer.append(row)
    assert await troubles.next() is None
    assert await writer.close() == 0
    assert recorded(path) == ROWS
    assert len(troubles.told) == 2
    assert troubles.threads == {"journal"}


async def test_a_folder_that_cannot_be_written_is_tried_again(path: Path) -> None:
    path.parent.write_text("a file where the folder should be")
    troubles = Troubles()
    writer = writer_of(path, troubles)
    writer.append(ROWS[0])
    sentence = await troubles.next()
    assert sentence is not None
    assert "Captions go on" in sentence
    path.parent.unlink()
    assert await troubles.next() is None
    assert await writer.close() == 0
    assert recorded(path) == ROWS[:1]


async def test_what_never_came_to_the_disk_is_counted_at_the_end(path: Path) -> None:
    writer = writer_of(path)
    writer.append(ROWS[0])
    await writer.flush()
    with files_no_larger_than(size_of(path)):
        writer.append(ROWS[1])
        writer.append(ROWS[2])
        assert await writer.close() == 2
    assert recorded(path) == ROWS[:1]


async def test_a_session_that_is_written_elsewhere_is_not_written_twice(path: Path) -> None:
    first = writer_of(path)
    first.append(ROWS[0])
    await first.flush()
    troubles = Troubles()
    second = JournalWriter(lambda: JournalFile.go_on(path)[0], troubles)
    second.append(Titled("Mine"))
    sentence = await troubles.next()
    assert sentence is not None
    assert "Another Captioner" in sentence
    await first.close()
    assert await troubles.next() is None
    assert await second.close() == 0
    assert recorded(path) == [ROWS[0], Titled("Mine")]


async def test_a_disk_that_hangs_holds_up_neither_words_nor_the_end(
    path: Path,
) -> None:
    comes_back = threading.Event()

    def open_slowly() -> JournalFile:
        comes_back.wait(20)
        return JournalFile.create(path, SESSION)

    writer = JournalWriter(open_slowly, close_within_s=0.05)
    writer.append(ROWS[0])
    writer.append(ROWS[1])
    assert await writer.close() == 2
    comes_back.set()
    assert await writer.flush() == 0
    assert recorded(path) == ROWS[:2]
