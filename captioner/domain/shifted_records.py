"""The same records at another time of another session."""

from collections.abc import Mapping
from dataclasses import replace

from captioner.domain.recognition import Word
from captioner.domain.transcript import (
    Added,
    Bookmark,
    BookmarkRemoved,
    Ended,
    Entry,
    Record,
    Resumption,
    Row,
    RowsReplaced,
    SpeakerNamed,
)


class Shift:
    """Adds `by_ms` to all times and `ids` to all ids, and gives speakers their other numbers.

    Who is not in `speakers` keeps the number.
    """

    def __init__(self, by_ms: int, ids: int, speakers: Mapping[int, int]) -> None:
        self._by_ms = by_ms
        self._ids = ids
        self._speakers = speakers

    def record(self, record: Record) -> Record:
        match record:
            case Added(entry):
                return Added(self._entry(entry))
            case RowsReplaced(before, after):
                ids = tuple(each + self._ids for each in before)
                return RowsReplaced(ids, tuple(map(self._row, after)))
            case BookmarkRemoved(bookmark_id):
                return BookmarkRemoved(bookmark_id + self._ids)
            case SpeakerNamed(speaker, name):
                return SpeakerNamed(self._speakers.get(speaker, speaker), name)
            case Ended(end_ms):
                return Ended(end_ms + self._by_ms)
        return record

    def _entry(self, entry: Entry) -> Entry:
        match entry:
            case Row():
                return self._row(entry)
            case Bookmark():
                return replace(
                    entry, id=entry.id + self._ids, start_ms=entry.start_ms + self._by_ms
                )
            case Resumption():
                return replace(entry, start_ms=entry.start_ms + self._by_ms)
            case _:
                return replace(
                    entry,
                    start_ms=max(0, entry.start_ms + self._by_ms),
                    end_ms=entry.end_ms + self._by_ms,
                )

    def _row(self, row: Row) -> Row:
        return replace(
            row,
            id=row.id + self._ids,
            start_ms=row.start_ms + self._by_ms,
            end_ms=row.end_ms + self._by_ms,
            words=tuple(map(self._word, row.words)),
            speaker=self._speaker(row.speaker),
        )

    def _word(self, word: Word) -> Word:
        return replace(
            word,
            start_ms=word.start_ms + self._by_ms,
            end_ms=word.end_ms + self._by_ms,
            speaker=self._speaker(word.speaker),
        )

    def _speaker(self, speaker: int | None) -> int | None:
        return None if speaker is None else self._speakers.get(speaker, speaker)
