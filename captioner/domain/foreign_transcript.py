"""What of a transcript from elsewhere is fit to be kept: whoever wrote it may have meant harm.

No number is beyond what the program's own sessions have, no name holds what does not belong into
one, and no moment has so many rows that going through them would take minutes.
"""

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from captioner.domain.captions import Gap
from captioner.domain.plain_text import one_line, unbroken
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
    Session,
    SpeakerNamed,
    Titled,
    Transcript,
)

MOST_ENTRIES = 100_000
"""Those that edits replaced included: more than six days of speech have."""

MOST_AT_ONCE = 500
"""Rows that begin at the same moment."""

LONGEST_MS = 400 * 24 * 3_600_000
LONGEST_NAME = 500
LARGEST_ID = 1_000_000_000
LARGEST_SPEAKER = 10_000
FIRST_YEAR, LAST_YEAR = 1990, 2200

_LANGUAGE = re.compile(r"[A-Za-z0-9]{1,8}([_-][A-Za-z0-9]{1,8}){0,8}")
_TURNERS = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
"""Bidi controls: a name that holds one makes the text around it read otherwise."""


@dataclass(frozen=True, slots=True)
class Foreign:
    """A session from elsewhere, and records that make a transcript."""

    session: Session
    records: tuple[Record, ...]


def taken_from_elsewhere(session: Session, records: Sequence[Record]) -> Foreign:
    """The same, cleaned. ValueError says why it cannot be kept; its text is for logs."""
    _check_moment(session.started_at)
    head = replace(
        session,
        language=session.language if _LANGUAGE.fullmatch(session.language) else "",
        recognizer=_name(session.recognizer),
        source=_name(session.source),
    )
    clean = tuple(map(_record, records))
    _check_burden(clean)
    transcript = Transcript(head)
    for record in clean:
        transcript.take(record)
    return Foreign(head, clean)


def cleaned(record: Record) -> Record:
    """As `taken_from_elsewhere` cleans it. ValueError."""
    return _record(record)


def _record(record: Record) -> Record:
    match record:
        case Added(entry):
            return Added(_entry(entry))
        case RowsReplaced(before, after):
            return RowsReplaced(before, tuple(map(_row, after)))
        case SpeakerNamed(speaker, name):
            _check_range(speaker, LARGEST_SPEAKER)
            return SpeakerNamed(speaker, _name(name))
        case Titled(title):
            return Titled(_name(title))
        case Ended(end_ms):
            _check_range(end_ms, LONGEST_MS)
            return record
        case BookmarkRemoved():
            return record


def _entry(entry: Entry) -> Entry:
    match entry:
        case Row():
            return _row(entry)
        case Gap(start_ms, end_ms, reason):
            _check_span(start_ms, end_ms)
            return Gap(start_ms, end_ms, _name(reason))
        case Bookmark(bookmark_id, start_ms, note):
            _check_range(bookmark_id, LARGEST_ID)
            _check_range(start_ms, LONGEST_MS)
            return Bookmark(bookmark_id, start_ms, _name(note))
        case OffTheRecord(start_ms, end_ms):
            _check_span(start_ms, end_ms)
            return entry
        case Resumption(start_ms, at):
            _check_range(start_ms, LONGEST_MS)
            _check_moment(at)
            return entry


def _row(row: Row) -> Row:
    _check_range(row.id, LARGEST_ID)
    _check_span(row.start_ms, row.end_ms)
    _check_speaker(row.speaker)
    return replace(row, text=unbroken(row.text), words=tuple(map(_word, row.words)))


def _word(word: Word) -> Word:
    """A recogniser may have told odd times: they are mended, as nothing hangs on them."""
    _check_speaker(word.speaker)
    confidence = word.confidence
    if confidence is not None and not (math.isfinite(confidence) and 0 <= confidence <= 1):
        confidence = None
    start_ms = min(max(0, word.start_ms), LONGEST_MS)
    end_ms = min(max(start_ms, word.end_ms), LONGEST_MS)
    text = unbroken(word.text)
    return replace(word, text=text, start_ms=start_ms, end_ms=end_ms, confidence=confidence)


def _name(text: str) -> str:
    """Of a person, a session, a microphone: one line that shows itself as it is."""
    return one_line(one_line(text.translate(_TURNERS))[:LONGEST_NAME])


def _check_burden(records: Sequence[Record]) -> None:
    starts = Counter(row.start_ms for row in _rows(records))
    others = sum(
        isinstance(record, Added) and not isinstance(record.entry, Row) for record in records
    )
    if starts.total() + others > MOST_ENTRIES or len(records) > MOST_ENTRIES:
        raise ValueError(f"there are more than {MOST_ENTRIES} entries in it")
    if starts and max(starts.values()) > MOST_AT_ONCE:
        raise ValueError("too many rows begin at the same moment")


def _rows(records: Sequence[Record]) -> Iterator[Row]:
    for record in records:
        match record:
            case Added(Row() as row):
                yield row
            case RowsReplaced(_, after):
                yield from after


def _check_moment(at: datetime) -> None:
    if not FIRST_YEAR <= at.year < LAST_YEAR:
        raise ValueError(f"it is of the year {at.year}")


def _check_span(start_ms: int, end_ms: int) -> None:
    if not 0 <= start_ms <= end_ms <= LONGEST_MS:
        raise ValueError(f"something in it lasts from {start_ms} to {end_ms} ms")


def _check_speaker(speaker: int | None) -> None:
    if speaker is not None:
        _check_range(speaker, LARGEST_SPEAKER)


def _check_range(value: int, largest: int) -> None:
    if not 0 <= value <= largest:
        raise ValueError(f"{value} is beyond what it can be")
