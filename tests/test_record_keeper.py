"""What is captioned is kept, from a person's start to their stop."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from captioner.domain.audio import SAMPLE_BYTES, ms_to_samples
from captioner.domain.captions import Gap, Segment, SegmentState
from captioner.domain.session_list import SessionFilter, SessionState
from captioner.domain.transcript import Bookmark, OffTheRecord, Resumption, Row
from captioner.record_keeper import Heading, RecordKeeper
from captioner.session.recorder import Recorder
from captioner.store.session_files import SessionFiles
from captioner.store.session_library import KeptSessions
from tests.fakes import FakeClock, MemoryAudio

HEADING = Heading(source="Desk mic", recognizer="Office", language="en-US")


class Room:
    """A library, a clock, and a microphone whose sound passes as the clock does."""

    def __init__(self, folder: Path) -> None:
        self.library = KeptSessions(SessionFiles(folder / "s", folder / "a"), folder / "i.sqlite")
        self.clock = FakeClock()
        self.troubles: list[str | None] = []
        self.keeper = RecordKeeper(self.library, self.clock, self.troubles.append)
        self.audio = MemoryAudio(b"")

    def begin(self) -> Recorder:
        self.audio = MemoryAudio(b"")
        return self.keeper.begin_run(self.audio, HEADING)

    def pass_ms(self, ms: int) -> None:
        self.clock.advance(ms)
        self.audio.append(bytes(ms_to_samples(ms) * SAMPLE_BYTES))

    async def entries(self, session_id: str) -> list[object]:
        kept = await self.library.open(session_id)
        try:
            return list(kept.editor.transcript.entries)
        finally:
            await kept.close()

    async def states(self) -> list[SessionState]:
        return [found.summary.state for found in await self.library.find(SessionFilter())]


@pytest_asyncio.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    made = Room(tmp_path)
    yield made
    await made.keeper.end_session()
    await made.library.close()


def said(number: int, text: str, start_ms: int, end_ms: int) -> Segment:
    return Segment(number, 1, SegmentState.COMMITTED, text, start_ms, end_ms)


async def test_what_is_said_from_start_to_stop_is_one_session(room: Room) -> None:
    room.begin().on_segment(said(1, "good morning", 0, 900))
    room.pass_ms(5_000)
    room.keeper.end_run()
    room.clock.advance(2_000)
    room.begin().on_segment(said(1, "another microphone", 500, 1_500))
    assert await room.states() == [SessionState.LIVE]
    room.pass_ms(3_000)
    session_id = await room.keeper.end_session()
    assert session_id is not None
    rows = [e for e in await room.entries(session_id) if isinstance(e, Row)]
    assert [(r.text, r.start_ms) for r in rows] == [
        ("good morning", 0),
        ("another microphone", 7_500),
    ]
    (found,) = await room.library.find(SessionFilter())
    assert (found.summary.state, found.summary.length_ms) == (SessionState.FINISHED, 10_000)
    assert room.troubles in ([], [None])


async def test_a_session_in_which_nothing_was_said_is_not_kept(room: Room) -> None:
    room.begin()
    room.pass_ms(60_000)
    assert await room.keeper.end_session() is None
    assert await room.states() == []


async def test_holes_alone_make_no_session(room: Room) -> None:
    room.begin().on_gap(Gap(500, 1_500, "this computer was too busy"))
    room.pass_ms(60_000)
    assert await room.keeper.end_session() is None
    assert await room.states() == []


async def test_holes_alone_are_kept_with_the_sound_that_there_is_of_them(room: Room) -> None:
    room.begin().on_gap(Gap(500, 1_500, "this computer was too busy"))
    session = room.keeper.session
    assert session is not None
    sound = room.library.audio_path(session.editor.transcript.session)
    sound.parent.mkdir()
    sound.write_bytes(b"fLaC")
    room.pass_ms(60_000)
    assert await room.keeper.end_session() is None
    assert await room.states() == [SessionState.FINISHED]
    assert sound.exists()


async def test_nothing_is_written_of_what_is_said_off_the_record(room: Room) -> None:
    recorder = room.begin()
    room.pass_ms(2_000)
    room.keeper.set_off_the_record(is_off=True)
    recorder.on_segment(said(1, "before", 500, 1_500))
    recorder.on_segment(said(2, "secret", 2_500, 3_500))
    room.pass_ms(2_000)
    room.keeper.end_run()
    again = room.begin()
    again.on_segment(said(1, "secret too", 0, 900))
    room.pass_ms(1_000)
    room.keeper.set_off_the_record(is_off=False)
    again.on_segment(said(2, "after", 1_200, 1_800))
    room.pass_ms(1_000)
    session_id = await room.keeper.end_session()
    assert session_id is not None
    entries = await room.entries(session_id)
    assert [e.text for e in entries if isinstance(e, Row)] == ["before", "after"]
    assert [e for e in entries if isinstance(e, OffTheRecord)] == [
        OffTheRecord(2_000, 4_000),
        OffTheRecord(4_000, 5_000),
    ]


async def test_a_moment_is_marked_where_the_sound_is(room: Room) -> None:
    assert room.keeper.bookmark("too early") is None
    room.begin().on_segment(said(1, "good morning", 0, 900))
    room.pass_ms(1_500)
    assert room.keeper.bookmark("decision") == 1_500
    session_id = await room.keeper.end_session()
    assert session_id is not None
    marks = [e for e in await room.entries(session_id) if isinstance(e, Bookmark)]
    assert [(mark.start_ms, mark.note) for mark in marks] == [(1_500, "decision")]


async def test_a_session_can_be_gone_on_with(room: Room) -> None:
    room.begin().on_segment(said(1, "good morning", 0, 900))
    room.pass_ms(1_000)
    first = await room.keeper.end_session()
    assert first is not None
    await room.keeper.go_on_with(first)
    room.begin().on_segment(said(1, "and on", 100, 900))
    room.pass_ms(1_000)
    assert await room.keeper.end_session() == first
    entries = await room.entries(first)
    assert [e.text for e in entries if isinstance(e, Row)] == ["good morning", "and on"]
    assert sum(isinstance(e, Resumption) for e in entries) == 1
