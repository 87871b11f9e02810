"""A session's lines: there and back, torn, damaged, and of a newer version."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from captioner.domain.captions import Gap
from captioner.domain.editing import TranscriptEditor
from captioner.domain.errors import JournalError
from captioner.domain.recognition import Word
from captioner.domain.transcript import (
    Added,
    Bookmark,
    Ended,
    Record,
    Resumption,
    Row,
    RowsReplaced,
    Titled,
    Transcript,
    TranscriptError,
)
from captioner.store.journal_codec import decode_journal, encode_header, encode_record, is_id
from captioner.store.journal_wire import KINDS
from tests.domain.transcripts import EDITS, SESSION, Edit, said, spoken

WHEN = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)


def content_of(records: list[Record]) -> bytes:
    return encode_header(SESSION) + b"".join(map(encode_record, records))


@st.composite
def kept(draw: st.DrawFn) -> list[Record]:
    """The records of a session that was mended while it went on."""
    records: list[Record] = []
    editor = TranscriptEditor(Transcript(SESSION), records.append)
    for record in draw(spoken(most=5)):
        editor.take(record)
    for edit in draw(st.lists(EDITS, max_size=4)):
        _try(edit, editor)
    if draw(st.booleans()):
        editor.take(Ended(editor.transcript.end_ms))
        editor.take(Added(Resumption(editor.transcript.end_ms, WHEN)))
    return records


def _try(edit: Edit, editor: TranscriptEditor) -> None:
    try:
        edit.do(editor)
    except TranscriptError:
        return


@given(records=kept())
def test_what_was_written_is_read(records: list[Record]) -> None:
    journal = decode_journal(content_of(records))
    assert (journal.session, list(journal.records)) == (SESSION, records)
    assert (journal.unknown, journal.damaged) == (0, 0)


@settings(max_examples=20)  # each of them is a thousand beginnings
@given(records=kept())
def test_every_beginning_of_a_journal_holds_a_beginning_of_its_records(
    records: list[Record],
) -> None:
    content = content_of(records)
    header = encode_header(SESSION)
    for size in range(len(content) + 1):
        if size < len(header) - 1:
            with pytest.raises(ValueError):  # noqa: PT011 - of many kinds
                decode_journal(content[:size])
            continue
        journal = decode_journal(content[:size])
        whole = content[:size].count(b"\n") - 1
        assert list(journal.records) == records[: len(journal.records)]
        assert len(journal.records) >= whole
        assert (journal.unknown, journal.damaged) == (0, 0)
        assert decode_journal(content[: journal.good_bytes]).records == journal.records


@given(records=kept(), data=st.data())
def test_a_damaged_line_costs_no_other(records: list[Record], data: st.DataObject) -> None:
    lines = [encode_record(record) for record in records]
    at = data.draw(st.integers(0, len(lines) - 1))
    junk = data.draw(st.binary(max_size=20)).replace(b"\n", b"") + b"\xff"
    lines[at] = junk + b"\n"
    journal = decode_journal(encode_header(SESSION) + b"".join(lines))
    assert list(journal.records) == records[:at] + records[at + 1 :]
    assert journal.damaged == 1
    assert journal.transcript().session == SESSION


@given(junk=st.binary(max_size=200))
def test_any_bytes_after_the_header_can_be_read(junk: bytes) -> None:
    journal = decode_journal(encode_header(SESSION) + junk)
    assert journal.transcript().session == SESSION


@given(junk=st.binary(max_size=200))
def test_any_bytes_are_a_journal_or_refused(junk: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - of many kinds
        decode_journal(junk)


def test_kinds_of_a_later_day_are_left_out_and_counted() -> None:
    row = Added(said(1, 0, "Good morning"))
    strange = b'{"kind":"mood","of":"the room"}\n'
    journal = decode_journal(encode_header(SESSION) + strange + encode_record(row))
    assert (journal.records, journal.unknown, journal.damaged) == ((row,), 1, 0)


def test_fields_of_a_later_day_are_ignored() -> None:
    line = b'{"kind":"gap","start_ms":1,"end_ms":2,"reason":"x","color":"red"}\n'
    journal = decode_journal(encode_header(SESSION) + line)
    assert journal.records == (Added(Gap(1, 2, "x")),)


def test_a_newer_version_is_refused_with_what_to_do() -> None:
    newer = encode_header(SESSION).replace(b'"version":1', b'"version":2')
    with pytest.raises(JournalError, match="Update Captioner"):
        decode_journal(newer)


@pytest.mark.parametrize(
    "header",
    [
        b"",
        b"{}\n",
        b'{"format":"recipe","version":1,"id":"a","started_at":"2026-11-21T09:30:00Z"}\n',
        b'{"format":"captioner-journal","version":1,"id":"../a","started_at":"2026-11-21T09:30:00Z"}\n',
        b'{"format":"captioner-journal","version":1,"id":"a","started_at":"0001-01-01T00:00:00+14:00"}\n',
        b"[" * 100_000,
    ],
)
def test_what_is_no_header_is_refused(header: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - of many kinds
        decode_journal(header)


def test_a_line_is_read_easily_by_a_person() -> None:
    assert encode_header(SESSION) == (
        b'{"format":"captioner-journal","version":1,"id":"a","started_at":"2026-11-21T09:30:00Z",'
        b'"language":"en-US","recognizer":"Office","source":"Desk mic"}\n'
    )
    row = Row(7, 0, 550, "你好", (Word("你好", 0, 550, 0.9, 2),), 2)
    assert encode_record(Added(row)).decode() == (
        '{"kind":"row","id":7,"start_ms":0,"end_ms":550,"speaker":2,"text":"你好",'
        '"words":[["你好",0,550,0.9,2]]}\n'
    )
    assert encode_record(Titled("Plans")) == b'{"kind":"title","title":"Plans"}\n'


@pytest.mark.parametrize("text", ["a\nb", "\x00\x1b[31m", "\u2028", '"', "-->", "𝄞", "x" * 100_000])
def test_any_text_is_one_line(text: str) -> None:
    record = RowsReplaced((1,), (Row(1, 0, 1, text),))
    line = encode_record(record)
    assert line.count(b"\n") == 1
    assert decode_journal(encode_header(SESSION) + line).records == (record,)


def test_half_a_character_becomes_a_question_mark() -> None:
    line = encode_record(Added(Bookmark(1, 0, "half \ud83d of one")))
    records = decode_journal(encode_header(SESSION) + line).records
    assert records == (Added(Bookmark(1, 0, "half ? of one")),)


def test_every_kind_that_is_written_is_known() -> None:
    lines = KINDS
    written = {
        json.loads(encode_record(record))["kind"]
        for record in (Added(Gap(0, 1, "")), Titled(""), Ended(1), Added(Resumption(0, WHEN)))
    }
    assert written < lines


def test_an_id_is_a_part_of_a_file_name_anywhere() -> None:
    assert is_id("20a-bc")
    assert not any(map(is_id, ["", "-", "a/b", "..", "a b", "é", "a" * 65, "a\n"]))
