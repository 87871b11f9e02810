"""All kept sessions: listed, found, mended, in the bin and out of it."""

import asyncio
import contextlib
import stat
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from captioner.domain.captions import Gap
from captioner.domain.errors import ConfigError, JournalError
from captioner.domain.export_options import ExportFormat, ExportOptions
from captioner.domain.session_list import SessionFilter, SessionState
from captioner.domain.transcript import Added, Ended, Record, Resumption, Session, Titled
from captioner.ports.sessions import SessionLibrary
from captioner.store.journal import JournalFile, read_journal
from captioner.store.journal_codec import encode_header
from captioner.store.kept_session import KeptSession
from captioner.store.session_files import SessionFiles
from captioner.store.session_library import KeptSessions
from captioner.store.session_making import new_session
from tests.domain.transcripts import said
from tests.store.test_journal import files_no_larger_than

ALL = SessionFilter()
IN_BIN = SessionFilter(is_in_bin=True)
MORNING = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.now = MORNING + timedelta(days=1)

    def __call__(self) -> datetime:
        return self.now


class Home:
    """A folder of sessions and the library of it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.files = SessionFiles(root / "sessions", root / "audio")
        self.clock = Clock()
        self.troubles: list[str | None] = []
        self.library = self.another()
        self.port: SessionLibrary = self.library

    @property
    def index(self) -> Path:
        return self.root / "index.sqlite"

    def another(self) -> KeptSessions:
        return KeptSessions(self.files, self.index, now=self.clock)

    async def keep(self, *texts: str, days: int = 0, title: str = "", ended: bool = True) -> str:
        """A session of rows that take 2 s each, as the program leaves it."""
        session = new_session(MORNING + timedelta(days=days), recognizer="Office", source="Desk")
        records: list[Record] = [
            Added(said(n, n * 2_000, text)) for n, text in enumerate(texts, start=1)
        ]
        records += [Titled(title)] if title else []
        records += [Ended(len(texts) * 2_000 + 2_000)] if ended else []
        await asyncio.to_thread(self.files.write_new, session, records)
        return session.id

    async def ids(self, wanted: SessionFilter = ALL) -> list[str]:
        return [each.summary.id for each in await self.library.find(wanted)]

    def journal(self, session_id: str) -> Path:
        (path,) = self.files.folder.glob(f"*{session_id}.jsonl")
        return path

    async def texts(self, session_id: str) -> list[str]:
        kept = await self.library.open(session_id)
        try:
            return [row.text for row in kept.editor.transcript.rows]
        finally:
            await kept.close()

    def begin(self, session: Session | None = None) -> KeptSession:
        return self.library.begin(session or new_session(MORNING), self.troubles.append)


@pytest_asyncio.fixture
async def home(tmp_path: Path) -> AsyncIterator[Home]:
    home = Home(tmp_path)
    yield home
    await home.library.close()


async def test_sessions_are_listed_the_newest_first(home: Home) -> None:
    old = await home.keep("Good morning")
    new = await home.keep("Good evening to all", days=1, title="Evening")
    assert await home.ids() == [new, old]
    (found, _) = await home.library.find(ALL)
    summary = found.summary
    assert (summary.title, summary.opening) == ("Evening", "Good evening to all")
    assert (summary.words, summary.rows, summary.length_ms) == (4, 1, 4_000)
    assert (summary.state, summary.recognizer) == (SessionState.FINISHED, "Office")
    assert await home.library.count(ALL) == 2
    assert [f.summary.id for f in await home.library.find(ALL, first=1, most=1)] == [old]


async def test_what_was_said_is_found_with_where_it_was(home: Home) -> None:
    await home.keep("Nothing here")
    wanted = await home.keep("Good morning", "The Budget is fine", "A budget, again", days=1)
    (found,) = await home.library.find(SessionFilter(words="budg"))
    assert found.summary.id == wanted
    assert found.hit_count == 2
    first, second = found.hits
    assert (first.row_id, first.start_ms, first.text) == (2, 4_000, "The Budget is fine")
    assert [first.text[a:b] for a, b in first.marks] == ["Budget"]
    assert second.row_id == 3


async def test_titles_are_found(home: Home) -> None:
    wanted = await home.keep("Good morning", title="Budget of the year")
    (found,) = await home.library.find(SessionFilter(words="budget year"))
    assert (found.summary.id, found.hits[0].row_id) == (wanted, None)


async def test_filters_narrow_the_list(home: Home) -> None:
    old = await home.keep("Good morning")
    new = await home.keep("Good morning", days=3)
    day = MORNING.astimezone().date()
    assert await home.ids(SessionFilter(until=day)) == [old]
    assert await home.ids(SessionFilter(since=day + timedelta(days=1))) == [new]
    assert await home.ids(SessionFilter(since=day, until=day, words="morn")) == [old]
    assert await home.ids(SessionFilter(recognizer="Nobody")) == []
    assert await home.ids(SessionFilter(has_bookmarks=True)) == []
    assert await home.ids(SessionFilter(since=date(2030, 1, 1))) == []
    assert await home.ids(SessionFilter(since=date.min, until=date.max)) == [new, old]


async def test_a_session_is_on_disk_and_in_the_list_while_it_goes_on(home: Home) -> None:
    kept = home.begin()
    kept.editor.take(Added(said(1, 0, "Good morning")))
    (found,) = await home.library.find(SessionFilter(words="morning"))
    assert found.summary.state is SessionState.LIVE
    assert read_journal(home.journal(kept.id)).records == (Added(said(1, 0, "Good morning")),)
    kept.editor.take(Added(said(2, 2_000, "Later")))
    assert await home.ids(SessionFilter(words="later")) == [kept.id]
    kept.editor.take(Ended(4_000))
    await home.library.end(kept)
    (found,) = await home.library.find(ALL)
    assert found.summary.state is SessionState.FINISHED
    assert stat.S_IMODE(home.journal(kept.id).stat().st_mode) == 0o600
    assert stat.S_IMODE(home.index.stat().st_mode) == 0o600


async def test_a_session_in_which_nothing_was_said_is_not_kept(home: Home) -> None:
    kept = home.begin()
    await kept.flush()
    kept.editor.take(Ended(4_000))
    await home.library.end(kept)
    assert await home.ids() == []
    assert list(home.files.folder.iterdir()) == []


async def test_a_session_that_broke_off_is_offered_and_can_be_gone_on_with(home: Home) -> None:
    broken = await home.keep("Good morning", "Are you", ended=False)
    await home.keep("All well")
    (summary,) = await home.library.unfinished()
    assert (summary.id, summary.state) == (broken, SessionState.UNFINISHED)
    kept = await home.library.go_on(broken, home.troubles.append)
    offset_ms = kept.editor.transcript.end_ms
    resumed = Added(Resumption(offset_ms, home.clock.now))
    assert offset_ms == said(2, 4_000, "Are you").end_ms
    assert await home.library.unfinished() == []
    kept.editor.take(Ended(offset_ms + 5))
    await home.library.end(kept)
    assert read_journal(home.journal(broken)).records[-2:] == (resumed, Ended(offset_ms + 5))
    assert await home.library.unfinished() == []


async def test_a_session_that_broke_off_can_be_left_at_that(home: Home) -> None:
    broken = await home.keep("Good morning", ended=False)
    await home.library.finish(broken)
    assert await home.library.unfinished() == []
    assert isinstance(read_journal(home.journal(broken)).records[-1], Ended)


async def test_a_session_that_broke_off_before_a_word_was_said_goes_at_the_next_start(
    home: Home,
) -> None:
    await home.keep(ended=False)
    (home.files.folder / "torn.jsonl").write_bytes(b'{"format":"capt')
    live = home.begin()
    await live.flush()
    await home.library.start()
    assert await home.ids() == [live.id]
    await home.library.end(live)


async def test_a_session_can_be_opened_while_it_is_being_closed(home: Home) -> None:
    session_id = await home.keep("Good morning")
    for number in range(20):
        kept = await home.library.open(session_id)
        kept.editor.set_title(str(number))
        closing = asyncio.create_task(kept.close())
        await asyncio.sleep(0)
        again = await home.library.open(session_id)
        assert again.why_read_only == ""
        assert again.editor.transcript.title == str(number)
        await closing
        await again.close()


async def test_the_library_can_be_closed_while_it_starts(home: Home) -> None:
    for _ in range(40):
        await home.keep("Good morning")
    starting = asyncio.create_task(home.library.start())
    await asyncio.sleep(0)
    await home.library.close()
    with contextlib.suppress(JournalError):  # it is ending, before or after it has started
        await starting
    home.library = home.another()
    assert len(await home.ids()) == 40


async def test_what_is_live_can_be_neither_deleted_nor_gone_on_with(home: Home) -> None:
    kept = home.begin()
    kept.editor.take(Added(said(1, 0, "Good morning")))
    await kept.flush()
    with pytest.raises(JournalError, match="at this moment"):
        await home.library.delete([kept.id])
    with pytest.raises(JournalError, match="already"):
        await home.library.go_on(kept.id, home.troubles.append)
    assert await home.ids() == [kept.id]
    await home.library.end(kept)


async def test_what_another_program_captions_is_live_and_can_only_be_read(home: Home) -> None:
    other = new_session(MORNING)
    file = JournalFile.create(home.files.path_for(other), other)
    (found,) = await home.library.find(ALL)
    assert found.summary.state is SessionState.LIVE
    kept = await home.library.open(other.id)
    assert "Another Captioner" in kept.why_read_only
    assert await home.library.unfinished() == []
    with pytest.raises(JournalError, match="at this moment"):
        await home.library.delete([other.id])
    with pytest.raises(JournalError, match="Another Captioner"):
        kept.editor.set_title("Mine")
    await kept.close()
    file.close()


async def test_whoever_opens_a_session_again_gets_the_same_editor(home: Home) -> None:
    session_id = await home.keep("Good morning")
    first, second = await asyncio.gather(
        home.library.open(session_id), home.library.open(session_id)
    )
    assert first.editor is second.editor
    first.editor.correct(1, "Good evening")
    await first.close()
    second.editor.set_title("Evening")
    await second.close()
    assert await home.texts(session_id) == ["Good evening"]
    assert await home.ids(SessionFilter(words="evening")) == [session_id]
    assert await home.ids(SessionFilter(words="morning")) == []


async def test_followers_hear_of_edits_and_orders(home: Home) -> None:
    session_id = await home.keep("Good morning")
    changed = asyncio.Event()
    home.library.on_change(changed.set)
    kept = await home.library.open(session_id)
    kept.editor.set_title("Plans")
    await asyncio.wait_for(changed.wait(), 10)
    await kept.close()
    changed.clear()
    await home.library.rename(session_id, "  Other   plans ")
    assert changed.is_set()
    assert [f.summary.title for f in await home.library.find(ALL)] == ["Other plans"]


async def test_deleted_sessions_come_back_from_the_bin(home: Home) -> None:
    one, two = await home.keep("One"), await home.keep("Two", days=1)
    await home.library.delete([one, two])
    assert await home.ids() == []
    assert await home.ids(IN_BIN) == [two, one]
    (found, _) = await home.library.find(IN_BIN)
    assert found.summary.deleted_at == home.clock.now
    await home.library.restore([one])
    assert (await home.ids(), await home.ids(IN_BIN)) == ([one], [two])
    assert await home.texts(one) == ["One"]


async def test_the_bin_is_emptied_of_what_is_old(home: Home) -> None:
    session_id = await home.keep("One")
    await home.library.delete([session_id])
    home.clock.now += timedelta(days=29)
    await home.library.start()
    assert await home.ids(IN_BIN) == [session_id]
    home.clock.now += timedelta(days=2)
    await home.library.start()
    assert await home.ids(IN_BIN) == []
    assert not [*home.files.folder.rglob("*.jsonl")]


async def test_deleted_for_good_means_text_sound_and_index(home: Home) -> None:
    secret = await home.keep("the rendezvous is at noon", title="rendezvous")
    other = await home.keep(*(f"nothing {n} rend" for n in range(50)), days=1)
    session = read_journal(home.journal(secret)).session
    for _ in range(2):
        sound = home.library.audio_path(session)
        sound.parent.mkdir(exist_ok=True)
        sound.write_bytes(b"fLaC")
    assert [f.summary.has_audio for f in await home.library.find(ALL)] == [False, True]
    await home.library.delete([secret])
    assert await home.ids(SessionFilter(words="rendezvous", is_in_bin=True)) == [secret]
    await home.library.destroy([secret])
    assert await home.ids(IN_BIN) == []
    assert await home.ids() == [other]
    left = [path for path in home.root.rglob("*") if path.is_file()]
    assert not [path for path in left if b"rendezvous" in path.read_bytes()]
    assert not [path for path in left if path.suffix == ".flac"]


async def test_a_retention_rule_says_what_it_would_delete_and_does_it(home: Home) -> None:
    await home.keep("Old")
    new = await home.keep("New", days=20)
    broken = await home.keep("Broken", ended=False)
    home.clock.now = MORNING + timedelta(days=30)
    rule = timedelta(days=14)
    assert await home.library.forget_older(rule, only_count=True) == 1
    assert len(await home.ids()) == 3
    assert await home.library.forget_older(rule) == 1
    assert await home.ids() == [new, broken]
    assert await home.library.forget_older(rule) == 0


async def test_merged_sessions_follow_each_other(home: Home) -> None:
    late = await home.keep("Three", days=1)
    early = await home.keep("One", "Two", title="Meeting")
    made = await home.library.merge([late, early])
    assert await home.ids() == [made]
    assert sorted(await home.ids(IN_BIN)) == sorted([early, late])
    assert await home.texts(made) == ["One", "Two", "Three"]
    transcript = read_journal(home.journal(made)).transcript()
    assert Resumption(6_000, MORNING + timedelta(days=1)) in transcript.entries
    assert (transcript.title, transcript.end_ms, transcript.is_ended) == ("Meeting", 10_000, True)


async def test_a_session_is_split_in_front_of_a_row(home: Home) -> None:
    session_id = await home.keep("One", "Two", "Three", title="Meeting")
    kept = await home.library.open(session_id)
    kept.editor.correct(2, "Second")
    made = await home.library.split(session_id, 2)
    assert "split" in kept.why_read_only
    await kept.close()
    assert await home.texts(session_id) == ["One"]
    assert await home.texts(made) == ["Second", "Three"]
    second = read_journal(home.journal(made))
    assert second.session.started_at == MORNING + timedelta(milliseconds=4_000)
    assert second.records[0] == Added(said(2, 0, "Two"))
    assert await home.ids() == [made, session_id]
    for row_id in (2, 7):
        with pytest.raises(JournalError, match="between two of its rows"):
            await home.library.split(made, row_id)


async def test_a_session_is_exported_as_it_is_and_as_it_was(home: Home, tmp_path: Path) -> None:
    session_id = await home.keep("Good morning", title="Plans")
    kept = await home.library.open(session_id)
    kept.editor.correct(1, "Good evening")
    path = tmp_path / "out.txt"
    await home.library.export(kept.editor.transcript, ExportOptions(), path)
    assert "Good evening" in path.read_text()
    with pytest.raises(ConfigError, match="already"):
        await home.library.export(session_id, ExportOptions(), path)
    options = ExportOptions(ExportFormat.TXT, is_original=True)
    await home.library.export(session_id, options, path, may_replace=True)
    assert "Good morning" in path.read_text()
    with pytest.raises(ConfigError, match="Choose another place"):
        await home.library.export(session_id, options, path / "under" / "it")
    await kept.close()


async def test_files_that_come_and_go_are_noticed(home: Home) -> None:
    one = await home.keep("One")
    assert await home.ids() == [one]
    two = await home.keep("Two", days=1)
    assert await home.ids() == [two, one]
    home.journal(one).unlink()
    assert await home.ids() == [two]
    with pytest.raises(JournalError, match="no such session"):
        await home.library.open(one)


async def test_numbers_out_of_all_bounds_are_damage(home: Home) -> None:
    session = new_session(MORNING)
    line = b'{"kind":"row","id":%d,"start_ms":0,"end_ms":9,"text":"x"}\n'
    home.files.folder.mkdir()
    content = encode_header(session) + line % 10**30 + line % 1
    home.files.path_for(session).write_bytes(content)
    assert await home.ids(SessionFilter(words="x")) == [session.id]
    assert read_journal(home.journal(session.id)).damaged == 1


async def test_files_that_are_no_sessions_are_left_alone(home: Home) -> None:
    one = await home.keep("One")
    (home.files.folder / "notes.jsonl").write_bytes(b"milk\n")
    (home.files.folder / "empty.jsonl").write_bytes(b"")
    copy = home.files.folder / "copy.jsonl"
    copy.write_bytes(home.journal(one).read_bytes())
    newer = new_session(MORNING)
    home.files.path_for(newer).write_bytes(
        encode_header(newer).replace(b'"version":1', b'"version":9')
    )
    assert await home.ids() == [one]
    assert len([*home.files.folder.iterdir()]) == 5


@pytest.mark.parametrize("damage", [b"this is no database" * 400, b"", None])
async def test_an_index_that_is_missing_or_damaged_is_made_anew(
    home: Home, damage: bytes | None
) -> None:
    session_id = await home.keep("Good morning")
    assert await home.ids(SessionFilter(words="morning")) == [session_id]
    await home.library.close()
    for path in home.root.glob("index.sqlite*"):
        path.unlink()
    if damage is not None:
        home.index.write_bytes(damage)
    home.library = home.another()
    assert await home.ids(SessionFilter(words="morning")) == [session_id]


async def test_an_index_that_is_damaged_meanwhile_is_made_anew(home: Home) -> None:
    session_id = await home.keep(*(f"Row {n} of many" for n in range(2_000)))
    assert await home.ids() == [session_id]
    await home.library.close()
    content = bytearray(home.index.read_bytes())
    content[4_096:] = b"\x55" * (len(content) - 4_096)
    home.index.write_bytes(content)
    home.library = home.another()
    assert await home.ids(SessionFilter(words="many")) == [session_id]


async def test_a_disk_that_cannot_be_written_is_read_all_the_same(home: Home) -> None:
    session_id = await home.keep("Good morning")
    home.index.mkdir()
    assert await home.ids(SessionFilter(words="morning")) == [session_id]


async def test_on_a_full_disk_there_is_still_a_list(home: Home) -> None:
    session_id = await home.keep("Good morning")
    kept = home.begin(new_session(MORNING + timedelta(days=1)))
    assert await home.ids() == [kept.id, session_id]
    with files_no_larger_than(100):
        kept.editor.take(Added(said(1, 0, "Good evening")))
        assert await home.ids() == [kept.id, session_id]
        assert await home.ids(SessionFilter(words="morning")) == [session_id]
        assert await home.ids(SessionFilter(words="evening")) == []
    await home.library.end(kept)
    assert await home.ids(SessionFilter(words="evening")) == [kept.id]


async def test_troubles_of_a_live_session_are_told_on_the_loop(home: Home) -> None:
    home.files.folder.write_text("a file where the folder should be")
    kept = home.begin()
    kept.editor.take(Added(said(1, 0, "Good morning")))
    kept.editor.take(Added(Gap(500, 900, "x")))
    await kept.flush()
    await asyncio.sleep(0)
    assert len(home.troubles) == 1
    assert "Captions go on" in str(home.troubles[0])
    with pytest.raises(JournalError, match="2 entries"):
        await kept.close()
    home.files.folder.unlink()
