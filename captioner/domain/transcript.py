"""A session's transcript: what was said, and all that became of it, as the sum of its records.

A record is one thing that happened: words were said, a row was mended, a speaker got a name. A
journal is the session's header and its records in their order; whoever takes them one by one has
the transcript. Nothing is ever taken out of a journal, so what was said stays beside what was
made of it. Times are ms since the session's start.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from captioner.domain.captions import Gap
from captioner.domain.recognition import Word


@dataclass(frozen=True, slots=True)
class Session:
    """A journal's header. `started_at` is UTC, `language` a BCP 47 tag or empty.

    `recognizer` is what a person calls the server or program that recognised,
    `source` what was heard: a microphone's name, or a recording's.
    """

    id: str
    started_at: datetime
    language: str = ""
    recognizer: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """What one voice said without a long pause. `speaker` is a number, None where untold.

    Without words there are no times within the row. `text` may hold what no word holds.
    """

    id: int
    start_ms: int
    end_ms: int
    text: str
    words: tuple[Word, ...] = ()
    speaker: int | None = None


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A moment that a person wants to find again."""

    id: int
    start_ms: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class OffTheRecord:
    """A stretch of which, as was wished, nothing is written."""

    start_ms: int
    end_ms: int


@dataclass(frozen=True, slots=True)
class Resumption:
    """The session was gone on with at this moment of it; `at` is UTC."""

    start_ms: int
    at: datetime


Entry: TypeAlias = Row | Gap | Bookmark | OffTheRecord | Resumption
"""What stands in a transcript, each at its `start_ms`."""


@dataclass(frozen=True, slots=True)
class Added:
    """Something happened at its moment: words and holes while captioning, marks at any time."""

    entry: Entry


@dataclass(frozen=True, slots=True)
class RowsReplaced:
    """An edit: these rows are no more, those are in their place. Ids of neighbouring rows."""

    before: tuple[int, ...]
    after: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class BookmarkRemoved:
    id: int


@dataclass(frozen=True, slots=True)
class SpeakerNamed:
    """Everywhere; an empty name takes it back."""

    speaker: int
    name: str


@dataclass(frozen=True, slots=True)
class Titled:
    """An empty title gives the session back the one that it has by its time."""

    title: str


@dataclass(frozen=True, slots=True)
class Ended:
    """The session came to its end in an orderly way, this long after its start."""

    end_ms: int


Record: TypeAlias = Added | RowsReplaced | BookmarkRemoved | SpeakerNamed | Titled | Ended


@dataclass(frozen=True, slots=True)
class Change:
    """Of the entries: from `first` on, so many were taken out and so many put in."""

    first: int
    removed: int = 0
    added: int = 0


class TranscriptError(ValueError):
    """A record that does not fit the transcript: it speaks of a row that is not there."""


class Transcript:
    """The sum of the records taken so far; one thread. `entries` are in the order of time.

    Rows do not overlap: no caption begins before the end of the one before it.
    """

    def __init__(self, session: Session) -> None:
        self.session = session
        self.title = ""
        self.is_ended = False
        self._entries: list[Entry] = []
        self._rows: dict[int, Row] = {}
        self._bookmarks: dict[int, Bookmark] = {}
        self._speakers: dict[int, str] = {}
        self._end_ms = 0
        self._newest_id = 0

    @property
    def entries(self) -> Sequence[Entry]:
        return self._entries

    @property
    def rows(self) -> Iterator[Row]:
        return (entry for entry in self._entries if isinstance(entry, Row))

    @property
    def names(self) -> Mapping[int, str]:
        """The speakers that were given a name."""
        return self._speakers

    @property
    def end_ms(self) -> int:
        """The end of what was said, or of the session if it has ended."""
        return self._end_ms

    @property
    def next_id(self) -> int:
        """For a row or a bookmark: one that none ever had."""
        return self._newest_id + 1

    def row(self, row_id: int) -> Row:
        """TranscriptError if there is none (any more)."""
        try:
            return self._rows[row_id]
        except KeyError as error:
            raise TranscriptError(f"there is no row {row_id}") from error

    def position(self, row_id: int) -> int:
        """Where among the entries the row is. TranscriptError if there is none."""
        return self._index(self.row(row_id))

    def take(self, record: Record) -> Change | None:
        """What changed among the entries; None if none did. TranscriptError, then nothing did."""
        match record:
            case Added(entry):
                return self._add(entry)
            case RowsReplaced(before, after):
                return self._replace([self.row(each) for each in before], after)
            case BookmarkRemoved(bookmark_id):
                return self._remove_bookmark(bookmark_id)
            case SpeakerNamed(speaker, name):
                self._name(speaker, name)
            case Titled(title):
                self.title = title
            case Ended(end_ms):
                self.is_ended = True
                self._end_ms = max(self._end_ms, end_ms)
        return None

    def inverse(self, record: Record) -> Record:
        """What would undo `record`, were it taken now; only edits can be undone."""
        match record:
            case RowsReplaced(before, after):
                return RowsReplaced(tuple(r.id for r in after), tuple(map(self.row, before)))
            case Added(Bookmark(bookmark_id)):
                return BookmarkRemoved(bookmark_id)
            case BookmarkRemoved(bookmark_id) if bookmark_id in self._bookmarks:
                return Added(self._bookmarks[bookmark_id])
            case SpeakerNamed(speaker):
                return SpeakerNamed(speaker, self._speakers.get(speaker, ""))
            case Titled():
                return Titled(self.title)
        raise TranscriptError(f"{record} cannot be undone")

    def _add(self, entry: Entry) -> Change:
        if isinstance(entry, Row | Bookmark):
            self._learn(entry)
        if isinstance(entry, Resumption):
            self.is_ended = False
        end_ms = entry.start_ms if isinstance(entry, Bookmark | Resumption) else entry.end_ms
        self._end_ms = max(self._end_ms, end_ms)
        return Change(self._insert(entry, len(self._entries)), added=1)

    def _learn(self, entry: Row | Bookmark) -> None:
        if entry.id in self._rows or entry.id in self._bookmarks:
            raise TranscriptError(f"there is a {entry.id} already")
        self._newest_id = max(self._newest_id, entry.id)
        if isinstance(entry, Row):
            self._rows[entry.id] = entry
        else:
            self._bookmarks[entry.id] = entry

    def _insert(self, entry: Entry, wanted: int) -> int:
        """There if the order allows it, else after all that come before or beside it."""
        around = self._entries[max(0, wanted - 1) : wanted + 1]
        before, after = around[: min(wanted, 1)], around[min(wanted, 1) :]
        key = _order(entry)
        fits = all(_order(e) <= key for e in before) and all(key <= _order(e) for e in after)
        index = wanted if fits else bisect_right(self._entries, key, key=_order)
        self._entries.insert(index, entry)
        return index

    def _replace(self, before: Sequence[Row], after: Sequence[Row]) -> Change:
        gone = {row.id for row in before}
        is_known = any(row.id in self._rows and row.id not in gone for row in after)
        is_twice = len(gone) < len(before) or len({row.id for row in after}) < len(after)
        is_taken = any(row.id in self._bookmarks for row in after)
        if not before or not after or is_known or is_twice or is_taken:
            raise TranscriptError("rows cannot be replaced so")
        old_count = len(self._entries)
        old = sorted(self._index(row) for row in before)
        for row, index in zip(before, reversed(old), strict=True):
            del self._entries[index]
            del self._rows[row.id]
        new = []
        wanted = old[0]
        for row in after:
            self._learn(row)
            new.append(self._insert(row, wanted))
            wanted = new[-1] + 1
        return self._changed(old_count, old, new)

    def _changed(self, old_count: int, old: Sequence[int], new: Sequence[int]) -> Change:
        """All between the first and the last index that was touched, before and after."""
        first = min(*old, *new)
        untouched = min(old_count - max(old), len(self._entries) - max(new)) - 1
        rest = first + untouched
        return Change(first, removed=old_count - rest, added=len(self._entries) - rest)

    def _remove_bookmark(self, bookmark_id: int) -> Change:
        bookmark = self._bookmarks.pop(bookmark_id, None)
        if bookmark is None:
            raise TranscriptError(f"there is no bookmark {bookmark_id}")
        index = self._index(bookmark)
        del self._entries[index]
        return Change(index, removed=1)

    def _index(self, entry: Entry) -> int:
        index = bisect_right(self._entries, _order(entry), key=_order) - 1
        while self._entries[index] is not entry:
            index -= 1
        return index

    def _name(self, speaker: int, name: str) -> None:
        if name:
            self._speakers[speaker] = name
        else:
            self._speakers.pop(speaker, None)


_RANKS = {Resumption: 0, OffTheRecord: 1, Gap: 2, Bookmark: 3, Row: 4}
"""What begins at the same moment: what explains a row stands before it."""


def _order(entry: Entry) -> tuple[int, int, int]:
    """Rows of the same moment keep the order in which they came."""
    number = entry.id if isinstance(entry, Bookmark) else 0
    return entry.start_ms, _RANKS[type(entry)], number
