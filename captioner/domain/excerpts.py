"""What of a transcript is wanted: a stretch of its time, or what was said before any edit."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from captioner.domain.captions import Gap
from captioner.domain.timed_text import word_spans
from captioner.domain.transcript import (
    Bookmark,
    Entry,
    OffTheRecord,
    Record,
    Resumption,
    Row,
    RowsReplaced,
    Session,
    Transcript,
)


def originals_of(session: Session, records: Iterable[Record]) -> Transcript:
    """The rows as they were recognised. Title, names and bookmarks are the person's."""
    transcript = Transcript(session)
    for record in records:
        if not isinstance(record, RowsReplaced):
            transcript.take(record)
    return transcript


def excerpt(entries: Sequence[Entry], start_ms: int, end_ms: int | None) -> Iterator[Entry]:
    """What is within these times, the words of a row by theirs; `end_ms` None: all to the end."""
    for entry in entries:
        if end_ms is not None and entry.start_ms >= end_ms:
            return
        part = _part(entry, start_ms, end_ms)
        if part is not None:
            yield part


def _part(entry: Entry, start_ms: int, end_ms: int | None) -> Entry | None:
    if isinstance(entry, Bookmark | Resumption):
        return entry if start_ms <= entry.start_ms else None
    last_ms = entry.end_ms if end_ms is None else min(entry.end_ms, end_ms)
    if start_ms <= entry.start_ms and entry.end_ms == last_ms:
        return entry
    if last_ms <= start_ms:
        return None
    if isinstance(entry, Row):
        return _part_of_row(entry, start_ms, last_ms)
    return _clipped(entry, start_ms, last_ms)


def _clipped(entry: Gap | OffTheRecord, start_ms: int, end_ms: int) -> Gap | OffTheRecord:
    return replace(entry, start_ms=max(start_ms, entry.start_ms), end_ms=end_ms)


def _part_of_row(row: Row, start_ms: int, end_ms: int) -> Row | None:
    """The words of which more than half is within; without any with times, all or nothing."""
    if not row.words:
        is_within = start_ms <= (row.start_ms + row.end_ms) // 2 < end_ms
        return row if is_within else None
    inside = [i for i, word in enumerate(row.words) if start_ms <= word.middle_ms < end_ms]
    if not inside:
        return None
    first, last = inside[0], inside[-1] + 1
    words = row.words[first:last]
    return replace(
        row,
        start_ms=words[0].start_ms,
        end_ms=words[-1].end_ms,
        text=_text_of(row, first, last),
        words=words,
    )


def _text_of(row: Row, first: int, last: int) -> str:
    """What the words from the `first` on stand for, with what no word holds beside them."""
    spans = tuple(word_spans(row.text, row.words))
    start = spans[first] if first else (0, 0)
    end = spans[last] if last < len(spans) else (len(row.text), 0)
    if start is None or end is None:
        return " ".join(word.text for word in row.words[first:last])
    return row.text[start[0] : end[0]].strip()
