"""A session as a file that is passed on: whole there and back, and nothing of what is not one."""

import dataclasses
import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from captioner.domain.errors import JournalError
from captioner.domain.foreign_transcript import LONGEST_MS, MOST_AT_ONCE
from captioner.domain.transcript import Added, Ended, Record, Row, RowsReplaced, Titled, Transcript
from captioner.store import transcript_file as module
from captioner.store.journal_codec import decode_journal
from captioner.store.transcript_file import (
    LARGEST_BYTES,
    MAGIC,
    read_transcript_file,
    records_of,
    transcript_file,
)
from tests.domain.transcripts import SESSION, said
from tests.wild_transcripts import wild_transcripts

MENDED: list[Record] = [
    Added(said(1, 0, "Good heavening")),
    RowsReplaced((1,), (said(1, 0, "Good evening"),)),
    Titled("Plans"),
    Ended(5_000),
]


def file_of(path: Path, said: list[Record], **head: object) -> Path:
    content = b"".join(transcript_file(SESSION, said))
    if head:
        header, _, rest = content.partition(b"\n")
        content = json.dumps(json.loads(header) | head, separators=(",", ":")).encode()
        content += b"\n" + rest
    path.write_bytes(content)
    return path


def test_originals_and_edits_arrive(tmp_path: Path) -> None:
    foreign = read_transcript_file(file_of(tmp_path / "a.captioner", MENDED))
    assert foreign.session == SESSION
    assert list(foreign.records) == MENDED


@settings(max_examples=60, deadline=None)
@given(wild_transcripts())
def test_whatever_was_said_arrives_and_arrives_as_it_is_the_second_time(
    tmp_path_factory: pytest.TempPathFactory, transcript: Transcript
) -> None:
    path = tmp_path_factory.getbasetemp() / "wild.captioner"
    path.write_bytes(b"".join(transcript_file(transcript.session, records_of(transcript))))
    once = read_transcript_file(path)
    path.write_bytes(b"".join(transcript_file(once.session, once.records)))
    assert read_transcript_file(path) == once
    assert len(once.records) == len(records_of(transcript))


def test_every_file_begins_with_the_same_bytes_and_is_no_journal(tmp_path: Path) -> None:
    content = file_of(tmp_path / "a.captioner", MENDED).read_bytes()
    assert content.startswith(MAGIC)
    assert MAGIC == b'{"format":"captioner-transcript",'
    with pytest.raises(ValueError, match="no session"):
        decode_journal(content)


def test_a_file_that_was_cut_off_anywhere_is_refused(tmp_path: Path) -> None:
    path = file_of(tmp_path / "a.captioner", MENDED)
    content = path.read_bytes()
    for length in range(len(content) - 1):
        path.write_bytes(content[:length])
        with pytest.raises(JournalError, match=r"incomplete|no transcript"):
            read_transcript_file(path)


@given(st.binary(max_size=200), st.booleans())
@settings(max_examples=80, deadline=None)
def test_any_other_bytes_are_refused_with_a_sentence(
    tmp_path_factory: pytest.TempPathFactory,
    content: bytes,
    is_marked: bool,  # noqa: FBT001
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.captioner"
    path.write_bytes(MAGIC + content if is_marked else content)
    with pytest.raises(JournalError, match=r"no transcript of Captioner|damaged or incomplete"):
        read_transcript_file(path)


@pytest.mark.parametrize(
    "head",
    [
        {"id": "../../etc/passwd"},
        {"id": "a/b"},
        {"id": ""},
        {"id": "x" * 65},
        {"records": 3},
        {"started_at": "0001-01-01T00:00:00Z"},
        {"started_at": "9999-12-31T23:59:59Z"},
        {"started_at": "soon"},
    ],
)
def test_a_header_that_means_harm_is_refused(tmp_path: Path, head: dict[str, object]) -> None:
    path = file_of(tmp_path / "a.captioner", MENDED, **head)
    with pytest.raises(JournalError, match="damaged or incomplete"):
        read_transcript_file(path)


def test_a_newer_versions_file_is_named_as_such(tmp_path: Path) -> None:
    newer = file_of(tmp_path / "a.captioner", MENDED, version=2)
    with pytest.raises(JournalError, match="newer version"):
        read_transcript_file(newer)
    with (file := file_of(tmp_path / "b.captioner", MENDED)).open("ab") as end:
        end.write(b'{"kind":"sketch","of":"tomorrow"}\n')
    with pytest.raises(JournalError, match="newer version"):
        read_transcript_file(file)


def test_names_show_themselves_as_they_are(tmp_path: Path) -> None:
    path = file_of(
        tmp_path / "a.captioner",
        [Added(said(1, 0, "Good\x1b[31m \x07morning")), Titled("a\nb \u202egpj.exe\x00")],
        source="mic\u2066\r\nrophone",
        language='x"><script>',
    )
    foreign = read_transcript_file(path)
    assert (foreign.session.source, foreign.session.language) == ("mic rophone", "")
    row, title = foreign.records
    assert isinstance(row, Added)
    assert isinstance(row.entry, Row)
    assert row.entry.text == "Good[31m morning"
    assert title == Titled("a b gpj.exe")


@pytest.mark.parametrize(
    "records",
    [
        [Added(Row(1, -5, 100, "early"))],
        [Added(Row(1, 200, 100, "backwards"))],
        [Added(Row(1, 0, LONGEST_MS + 1, "long"))],
        [Added(Row(1 << 40, 0, 1, "id"))],
        [Added(Row(1, 0, 1, "voice", speaker=-1))],
        [Ended(LONGEST_MS + 1)],
        [Added(said(1, 0, "twice")), Added(said(1, 900, "twice"))],
        [RowsReplaced((4,), (said(5, 0, "nothing"),))],
        [Added(Row(number, 7, 7, "x")) for number in range(MOST_AT_ONCE + 1)],
    ],
)
def test_records_that_no_session_has_are_refused(tmp_path: Path, records: list[Record]) -> None:
    path = file_of(tmp_path / "a.captioner", records)
    with pytest.raises(JournalError, match="damaged or incomplete"):
        read_transcript_file(path)


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    huge = tmp_path / "huge.captioner"
    with huge.open("wb") as file:
        file.write(MAGIC)
        file.truncate(LARGEST_BYTES + 1)
    os.mkfifo(tmp_path / "pipe")
    for name, why in (("huge.captioner", "larger"), ("pipe", "no file"), ("gone", "such file")):
        with pytest.raises(JournalError, match=f"cannot be opened: .*{why}"):
            read_transcript_file(tmp_path / name)
    with pytest.raises(JournalError, match="it is a folder"):
        read_transcript_file(tmp_path)


def test_nested_too_deeply_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "deep.captioner"
    path.write_bytes(MAGIC + b'"version":1,"x":' + b"[" * 100_000 + b"\n")
    with pytest.raises(JournalError):
        read_transcript_file(path)


def test_the_header_names_format_and_version() -> None:
    header = json.loads(next(transcript_file(SESSION, MENDED)))
    assert (header["format"], header["version"]) == (module.FORMAT, module.VERSION)
    moment = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
    assert header["started_at"] == moment.isoformat().replace("+00:00", "Z")
    assert header["records"] == len(MENDED)
    odd = dataclasses.replace(SESSION, source="half \ud800")
    assert json.loads(next(transcript_file(odd, MENDED)))["source"] == "half ?"
