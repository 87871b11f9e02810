"""Two sessions out of one, each with all that was ever done to its rows."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from captioner.domain.session_joining import Part
from captioner.domain.shifted_records import Shift
from captioner.domain.transcript import (
    Added,
    Bookmark,
    BookmarkRemoved,
    Ended,
    Record,
    Resumption,
    Row,
    RowsReplaced,
    Session,
    SpeakerNamed,
    Titled,
    Transcript,
    TranscriptError,
)


def divided(transcript: Transcript, records: Sequence[Record], row_id: int) -> tuple[Part, Part]:
    """What is before that row, and what begins with it; the second's session has the same id.

    Rows whose history lies on both sides have none afterwards. TranscriptError if there is no
    such row, or nothing in front of it.
    """
    at_ms = transcript.row(row_id).start_ms
    if next(transcript.rows).id == row_id:
        raise TranscriptError("there is nothing in front of that row")
    cut = _Cut(transcript, records, at_ms)
    back = Shift(-at_ms, 0, {})
    session = transcript.session
    later = replace(session, started_at=moment_of(transcript, at_ms))
    return (
        _part(session, cut.side(is_second=False), at_ms),
        _part(later, map(back.record, cut.side(is_second=True)), transcript.end_ms - at_ms),
    )


def moment_of(transcript: Transcript, at_ms: int) -> datetime:
    """When that really was (UTC): after a Resumption the clock was another."""
    began, began_ms = transcript.session.started_at, 0
    for entry in transcript.entries:
        if isinstance(entry, Resumption) and entry.start_ms <= at_ms:
            began, began_ms = entry.at, entry.start_ms
    return began + timedelta(milliseconds=at_ms - began_ms)


class _Cut:
    """Which records belong to which side of `at_ms`."""

    def __init__(self, transcript: Transcript, records: Sequence[Record], at_ms: int) -> None:
        self._transcript = transcript
        self._records = records
        self._at_ms = at_ms
        self._origins = _origins(records)
        self._sides: dict[int, bool | None] = {}
        """Of each origin: whether all that became of it is in the second; None: in both."""
        for row in transcript.rows:
            is_second, origin = row.start_ms >= at_ms, self._origin(row.id)
            known = self._sides.get(origin, is_second)
            self._sides[origin] = is_second if known is is_second else None
        self._bookmarks = {
            record.entry.id: record.entry.start_ms
            for record in records
            if isinstance(record, Added) and isinstance(record.entry, Bookmark)
        }

    def side(self, *, is_second: bool) -> Iterator[Record]:
        for record in self._records:
            side = self._side_of(record)
            if side is is_second or isinstance(record, SpeakerNamed):
                yield record
        for row in self._transcript.rows:
            if self._row_side(row.id) is None and (row.start_ms >= self._at_ms) is is_second:
                yield Added(row)

    def _side_of(self, record: Record) -> bool | None:
        """Whether it belongs to the second; None if to neither."""
        match record:
            case Added(Row(row_id)) | RowsReplaced((row_id, *_)):
                return self._row_side(row_id)
            case Added(entry):
                return entry.start_ms >= self._at_ms
            case BookmarkRemoved(bookmark_id):
                return self._bookmarks.get(bookmark_id, 0) >= self._at_ms
            case Titled():
                return False
        return None

    def _row_side(self, row_id: int) -> bool | None:
        return self._sides.get(self._origin(row_id))

    def _origin(self, row_id: int) -> int:
        return self._origins.get(row_id, row_id)


def _origins(records: Sequence[Record]) -> Mapping[int, int]:
    """One id that stands for each row and all that it was made of and into."""
    origins: dict[int, int] = {}
    families: dict[int, list[int]] = {}
    for record in records:
        if isinstance(record, RowsReplaced):
            ids = (*record.before, *(row.id for row in record.after))
            heads = dict.fromkeys(origins.get(each, each) for each in ids)
            first = next(iter(heads))
            for head in heads:
                for each in families.pop(head, [head]):
                    origins[each] = first
                    families.setdefault(first, []).append(each)
    return origins


def _part(session: Session, records: Iterator[Record], end_ms: int) -> Part:
    transcript = Transcript(session)
    kept: list[Record] = []
    for record in records:
        transcript.take(record)
        kept.append(record)
    ended = Ended(end_ms)
    transcript.take(ended)
    return transcript, (*kept, ended)
