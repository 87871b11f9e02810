"""Transcript files become sessions, and nothing that is here is changed by them."""

import dataclasses
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest

from captioner.domain.errors import JournalError
from captioner.domain.export_options import ExportFormat, ExportOptions
from captioner.domain.session_list import SessionFilter, SessionState
from captioner.domain.transcript import Added, Ended, Record, RowsReplaced, Titled
from captioner.store.journal import read_journal
from captioner.store.session_files import SessionFiles
from captioner.store.session_library import KeptSessions
from captioner.store.transcript_file import transcript_file
from tests.domain.transcripts import SESSION, said

SAID: Sequence[Record] = (Added(said(1, 0, "Good heavening")), Ended(9_000))
MENDED = (*SAID, RowsReplaced((1,), (said(1, 0, "Good evening"),)))


@pytest.fixture
def files(tmp_path: Path) -> SessionFiles:
    return SessionFiles(tmp_path / "sessions", tmp_path / "audio")


@pytest.fixture
async def library(files: SessionFiles, tmp_path: Path) -> AsyncIterator[KeptSessions]:
    library = KeptSessions(files, tmp_path / "index.sqlite")
    yield library
    await library.close()


def file_of(path: Path, records: Sequence[Record]) -> Path:
    path.write_bytes(b"".join(transcript_file(SESSION, records)))
    return path


def contents(files: SessionFiles) -> dict[str, bytes]:
    return {str(file.path): file.path.read_bytes() for file in files.scan()}


async def test_it_becomes_a_session_with_its_originals_and_edits(
    library: KeptSessions, files: SessionFiles, tmp_path: Path
) -> None:
    taken = await library.take_in(file_of(tmp_path / "a.captioner", MENDED))
    assert (taken.session_id, taken.is_copy) == (SESSION.id, False)
    (found,) = await library.find(SessionFilter(words="evening"))
    assert found.summary.state is SessionState.FINISHED
    assert list(read_journal(await library.journal(SESSION.id)).records) == list(MENDED)
    assert [each.path.parent for each in files.scan()] == [files.folder]


async def test_what_is_here_already_is_just_opened(
    library: KeptSessions, files: SessionFiles, tmp_path: Path
) -> None:
    files.write_new(SESSION, MENDED)
    before = contents(files)
    for records in (MENDED, SAID):  # as it is, and as it was before it was mended here
        taken = await library.take_in(file_of(tmp_path / "a.captioner", records))
        assert (taken.session_id, taken.is_copy) == (SESSION.id, False)
    assert contents(files) == before


async def test_another_content_under_the_same_id_becomes_a_copy_once(
    library: KeptSessions, files: SessionFiles, tmp_path: Path
) -> None:
    files.write_new(SESSION, SAID)
    before = contents(files)
    path = file_of(tmp_path / "a.captioner", (Added(said(1, 0, "Something else")), Ended(900)))
    copy = await library.take_in(path)
    assert copy.is_copy
    assert copy.session_id != SESSION.id
    assert before.items() <= contents(files).items()
    assert await library.take_in(path) == copy
    assert len(files.scan()) == 2


async def test_a_copy_that_was_mended_here_is_opened_again(
    library: KeptSessions, files: SessionFiles, tmp_path: Path
) -> None:
    files.write_new(SESSION, SAID)
    path = file_of(tmp_path / "a.captioner", (Added(said(1, 0, "Something else")), Ended(900)))
    copy = await library.take_in(path)
    await library.rename(copy.session_id, "Mine")
    assert await library.take_in(path) == copy
    assert len(files.scan()) == 2


async def test_what_was_deleted_comes_back_out_of_the_bin(
    library: KeptSessions, files: SessionFiles, tmp_path: Path
) -> None:
    files.write_new(SESSION, SAID)
    await library.delete([SESSION.id])
    taken = await library.take_in(file_of(tmp_path / "a.captioner", SAID))
    assert taken.is_in_bin
    assert [each.summary.id for each in await library.find(SessionFilter())] == [SESSION.id]
    assert len(files.scan()) == 1


async def test_a_session_that_went_on_when_it_was_exported_has_ended_here(
    library: KeptSessions, tmp_path: Path
) -> None:
    path = file_of(tmp_path / "a.captioner", SAID[:1])
    taken = await library.take_in(path)
    assert not await library.unfinished()
    assert await library.take_in(path) == taken


async def test_a_journal_that_cannot_be_read_keeps_its_place(
    library: KeptSessions, files: SessionFiles, tmp_path: Path
) -> None:
    broken = files.path_for(SESSION)
    broken.parent.mkdir()
    broken.write_bytes(b"damaged")
    taken = await library.take_in(file_of(tmp_path / "a.captioner", SAID))
    assert taken.is_copy
    assert broken.read_bytes() == b"damaged"


async def test_what_is_refused_changes_nothing(
    library: KeptSessions, files: SessionFiles, tmp_path: Path
) -> None:
    path = tmp_path / "a.captioner"
    for content in (b"", b"PK\x03\x04", file_of(path, SAID).read_bytes()[:-9]):
        path.write_bytes(content)
        with pytest.raises(JournalError):
            await library.take_in(path)
    assert not files.scan()


async def test_a_session_travels_from_one_computer_to_another(
    library: KeptSessions, files: SessionFiles, tmp_path: Path
) -> None:
    files.write_new(dataclasses.replace(SESSION, id="far"), (*MENDED, Titled("Plans")))
    path = tmp_path / "out.captioner"
    await library.export("far", ExportOptions(ExportFormat.CAPTIONER, start_ms=8_000), path)
    there = KeptSessions(
        SessionFiles(tmp_path / "there", tmp_path / "audio"), tmp_path / "there.sqlite"
    )
    try:
        taken = await there.take_in(path)
        theirs = read_journal(await there.journal(taken.session_id))
    finally:
        await there.close()
    ours = read_journal(await library.journal("far"))
    assert (theirs.session, theirs.records) == (ours.session, ours.records)
