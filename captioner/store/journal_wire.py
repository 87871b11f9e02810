"""The shape that a record has as a line of JSON: what of a journal may never change."""

from datetime import UTC, datetime
from typing import Annotated, TypeAlias

import msgspec

from captioner.domain.captions import Gap
from captioner.domain.recognition import Word
from captioner.domain.transcript import (
    Added,
    Bookmark,
    BookmarkRemoved,
    Ended,
    Entry,
    OffTheRecord,
    Record,
    Resumption,
    Row,
    RowsReplaced,
    SpeakerNamed,
    Titled,
)

_Whole = Annotated[int, msgspec.Meta(ge=-(1 << 53), le=1 << 53)]
"""As far as every program reads a number in JSON as it was written; beyond, a line is damaged."""


class _Word(msgspec.Struct, array_like=True, frozen=True):
    """As a list: an hour has ten thousand of them."""

    text: str
    start_ms: _Whole
    end_ms: _Whole
    confidence: float | None = None
    speaker: _Whole | None = None


class _Line(msgspec.Struct, tag_field="kind", omit_defaults=True, frozen=True):
    pass


class _Row(_Line, tag="row", frozen=True):
    id: _Whole
    start_ms: _Whole
    end_ms: _Whole
    speaker: _Whole | None = None
    text: str = ""
    words: tuple[_Word, ...] = ()


class _Gap(_Line, tag="gap", frozen=True):
    start_ms: _Whole
    end_ms: _Whole
    reason: str


class _Bookmark(_Line, tag="bookmark", frozen=True):
    id: _Whole
    start_ms: _Whole
    note: str = ""


class _OffTheRecord(_Line, tag="off the record", frozen=True):
    start_ms: _Whole
    end_ms: _Whole


class _Resumption(_Line, tag="gone on", frozen=True):
    start_ms: _Whole
    at: datetime


class _RowsReplaced(_Line, tag="rows replaced", frozen=True):
    before: tuple[_Whole, ...]
    after: tuple[_Row, ...]


class _BookmarkRemoved(_Line, tag="bookmark removed", frozen=True):
    id: _Whole


class _SpeakerNamed(_Line, tag="speaker", frozen=True):
    speaker: _Whole
    name: str


class _Titled(_Line, tag="title", frozen=True):
    title: str


class _Ended(_Line, tag="end", frozen=True):
    end_ms: _Whole


_EntryLine: TypeAlias = _Row | _Gap | _Bookmark | _OffTheRecord | _Resumption
Line: TypeAlias = _EntryLine | _RowsReplaced | _BookmarkRemoved | _SpeakerNamed | _Titled | _Ended

KINDS = frozenset(
    {
        "row",
        "gap",
        "bookmark",
        "off the record",
        "gone on",
        "rows replaced",
        "bookmark removed",
        "speaker",
        "title",
        "end",
    }
)
"""Every `kind` of this version."""


def line_of(record: Record) -> Line:
    match record:
        case Added(entry):
            return _entry_line(entry)
        case RowsReplaced(before, after):
            return _RowsReplaced(before, tuple(map(_row_line, after)))
        case BookmarkRemoved(bookmark_id):
            return _BookmarkRemoved(bookmark_id)
        case SpeakerNamed(speaker, name):
            return _SpeakerNamed(speaker, name)
        case Titled(title):
            return _Titled(title)
        case Ended(end_ms):
            return _Ended(end_ms)


def record_of(line: Line) -> Record:
    match line:
        case _RowsReplaced(before=before, after=after):
            return RowsReplaced(before, tuple(map(_row, after)))
        case _BookmarkRemoved(id=bookmark_id):
            return BookmarkRemoved(bookmark_id)
        case _SpeakerNamed(speaker=speaker, name=name):
            return SpeakerNamed(speaker, name)
        case _Titled(title=title):
            return Titled(title)
        case _Ended(end_ms=end_ms):
            return Ended(end_ms)
        case _:
            return Added(_entry(line))


def _entry_line(entry: Entry) -> _EntryLine:
    match entry:
        case Row():
            return _row_line(entry)
        case Gap(start_ms, end_ms, reason):
            return _Gap(start_ms, end_ms, reason)
        case Bookmark(bookmark_id, start_ms, note):
            return _Bookmark(bookmark_id, start_ms, note)
        case OffTheRecord(start_ms, end_ms):
            return _OffTheRecord(start_ms, end_ms)
        case Resumption(start_ms, at):
            return _Resumption(start_ms, at.astimezone(UTC))


def _row_line(row: Row) -> _Row:
    words = (_Word(w.text, w.start_ms, w.end_ms, w.confidence, w.speaker) for w in row.words)
    return _Row(row.id, row.start_ms, row.end_ms, row.speaker, row.text, tuple(words))


def _entry(line: _EntryLine) -> Entry:
    match line:
        case _Row():
            return _row(line)
        case _Gap(start_ms=start_ms, end_ms=end_ms, reason=reason):
            return Gap(start_ms, end_ms, reason)
        case _Bookmark(id=bookmark_id, start_ms=start_ms, note=note):
            return Bookmark(bookmark_id, start_ms, note)
        case _OffTheRecord(start_ms=start_ms, end_ms=end_ms):
            return OffTheRecord(start_ms, end_ms)
        case _Resumption(start_ms=start_ms, at=at):
            return Resumption(start_ms, at.astimezone(UTC))


def _row(line: _Row) -> Row:
    words = (Word(w.text, w.start_ms, w.end_ms, w.confidence, w.speaker) for w in line.words)
    return Row(line.id, line.start_ms, line.end_ms, line.text, tuple(words), line.speaker)
