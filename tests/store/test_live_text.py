"""Captions in a text file, while they come."""

import asyncio
import os
import stat
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
import pytest_asyncio

from captioner.domain.captions import Gap, Segment, SegmentState
from captioner.domain.editing import TranscriptEditor
from captioner.domain.recognition import Word
from captioner.domain.transcript import Added, Bookmark, Session, Transcript
from captioner.session.recorder import Recorder
from captioner.store.live_text import MOST_WAITING, LiveText
from tests.domain.transcripts import said

Begin = Callable[[Path], LiveText]


@pytest.fixture
def troubles() -> list[str | None]:
    return []


@pytest_asyncio.fixture
async def begin(troubles: list[str | None]) -> AsyncIterator[Begin]:
    begun: list[LiveText] = []

    def begin(path: Path) -> LiveText:
        live = LiveText(path, troubles.append, retry_s=0.01)
        live.start()
        begun.append(live)
        return live

    yield begin
    for live in begun:
        await live.close()


async def until(holds: Callable[[], bool]) -> None:
    while not holds():  # noqa: ASYNC110 - files tell nobody; the test's time limit ends it
        await asyncio.sleep(0.005)


async def test_each_caption_is_a_line_as_soon_as_it_is_committed(
    tmp_path: Path, begin: Begin
) -> None:
    path = tmp_path / "live.txt"
    live = begin(path)
    await until(path.exists)
    live.take(Added(said(1, 0, "Good morning.")))
    await until(lambda: path.read_text() == "Good morning.\n")
    live.take(Added(said(2, 2_000, "Schön,\n  dass 你好 da ist.")))
    await until(lambda: path.read_text(encoding="utf-8").count("\n") == 2)
    assert path.read_text(encoding="utf-8").endswith("Schön, dass 你好 da ist.\n")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


async def test_what_was_in_the_file_stays(tmp_path: Path, begin: Begin) -> None:
    path = tmp_path / "live.txt"
    path.write_text("yesterday\n")
    path.chmod(0o644)
    live = begin(path)
    live.take(Added(said(1, 0, "today")))
    await live.close()
    assert path.read_text() == "yesterday\ntoday\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o644


async def test_marks_and_holes_are_not_said(tmp_path: Path, begin: Begin) -> None:
    path = tmp_path / "live.txt"
    live = begin(path)
    live.take(Added(Gap(0, 500, "the network")))
    live.take(Added(Bookmark(1, 100, "a note")))
    await live.close()
    assert path.read_text() == ""


async def test_off_the_record_comes_to_no_file(tmp_path: Path, begin: Begin) -> None:
    path = tmp_path / "live.txt"
    live = begin(path)
    transcript = Transcript(Session("1", datetime(2026, 11, 21, tzinfo=UTC)))
    recorder = Recorder(TranscriptEditor(transcript, live.take))
    recorder.on_segment(_segment(1, "public", 0))
    recorder.set_off_the_record(is_off=True, at_ms=900)
    recorder.on_segment(_segment(2, "secret", 1_000))
    recorder.set_off_the_record(is_off=False, at_ms=1_900)
    recorder.on_segment(_segment(3, "again", 2_000))
    await live.close()
    assert path.read_text() == "public\nagain\n"


def _segment(number: int, text: str, start_ms: int) -> Segment:
    word = Word(text, start_ms, start_ms + 500, confidence=0.9)
    return Segment(
        id=number,
        source="",
        revision=1,
        state=SegmentState.COMMITTED,
        text=text,
        start_ms=start_ms,
        end_ms=start_ms + 500,
        stable_chars=len(text),
        words=(word,),
    )


async def test_a_file_that_cannot_be_written_is_told_of_and_tried_again(
    tmp_path: Path, begin: Begin, troubles: list[str | None]
) -> None:
    path = tmp_path / "missing" / "live.txt"
    live = begin(path)
    live.take(Added(said(1, 0, "one")))
    await until(lambda: len(troubles) == 1)
    assert "cannot be written: no such file or directory." in (troubles[0] or "")
    live.take(Added(said(2, 2_000, "two")))
    path.parent.mkdir()
    await until(lambda: troubles[1:] == [None])
    await live.close()
    assert path.read_text() == "one\ntwo\n"


async def test_of_too_many_lines_the_newest_are_kept(
    tmp_path: Path, begin: Begin, troubles: list[str | None]
) -> None:
    path = tmp_path / "missing" / "live.txt"
    live = begin(path)
    await until(lambda: len(troubles) == 1)
    for number in range(1, MOST_WAITING + 11):
        live.take(Added(said(number, number * 1_000, f"line {number}")))
    path.parent.mkdir()
    await live.close()
    lines = path.read_text().splitlines()
    assert len(lines) == MOST_WAITING
    assert lines[-1] == f"line {MOST_WAITING + 10}"


async def test_a_file_that_is_moved_away_is_begun_anew(tmp_path: Path, begin: Begin) -> None:
    path = tmp_path / "live.txt"
    live = begin(path)
    live.take(Added(said(1, 0, "one")))
    await until(lambda: path.exists() and path.read_text() == "one\n")
    path.rename(tmp_path / "old.txt")
    live.take(Added(said(2, 2_000, "two")))
    await live.close()
    assert path.read_text() == "two\n"


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no full disk here")  # noqa: PTH110
async def test_a_full_disk_is_told_of(begin: Begin, troubles: list[str | None]) -> None:
    live = begin(Path("/dev/full"))
    live.take(Added(said(1, 0, "one")))
    await until(lambda: any("space" in (each or "") for each in troubles))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
async def test_a_pipe_that_nobody_reads_holds_up_nothing(
    tmp_path: Path, begin: Begin, troubles: list[str | None]
) -> None:
    os.mkfifo(tmp_path / "pipe")
    begin(tmp_path / "pipe")
    await until(lambda: len(troubles) == 1)


async def test_nothing_is_written_on_the_thread_that_captions(
    tmp_path: Path, begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: set[str] = set()
    real_open = os.open

    def noting(path: object, *more: object, **named: object) -> int:
        if path == tmp_path / "live.txt":
            threads.add(threading.current_thread().name)
        return real_open(path, *more, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "open", noting)
    live = begin(tmp_path / "live.txt")
    live.take(Added(said(1, 0, "one")))
    closing: Awaitable[None] = live.close()
    await closing
    assert threads == {"live text"}
