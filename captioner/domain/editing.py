"""What a person does to a transcript, each step of which can be undone."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from captioner.domain.realignment import realigned
from captioner.domain.transcript import (
    Added,
    Bookmark,
    BookmarkRemoved,
    Change,
    Record,
    Row,
    RowsReplaced,
    SpeakerNamed,
    Titled,
    Transcript,
    TranscriptError,
)

MOST_STEPS = 1_000
"""That can be undone; older ones stay as they are."""


Follower: TypeAlias = Callable[[Record, Change | None], None]


@dataclass(frozen=True, slots=True)
class Step:
    """Records that were taken together, and those that take them back."""

    records: tuple[Record, ...]
    inverses: tuple[Record, ...]


class TranscriptEditor:
    """Edits `transcript` and gives each record to `write`; whoever follows hears of each change.

    What is said meanwhile goes into the same transcript by `take`, and cannot be undone. Each
    edit raises TranscriptError, and changes nothing, where it makes no sense. One thread.
    """

    def __init__(self, transcript: Transcript, write: Callable[[Record], None]) -> None:
        self.transcript = transcript
        self._write = write
        self._followers: list[Follower] = []
        self._done: list[Step] = []
        self._undone: list[Step] = []

    def follow(self, follower: Follower) -> None:
        """To be called with each record once it is taken, and what it changed, until `unfollow`."""
        self._followers.append(follower)

    def unfollow(self, follower: Follower) -> None:
        self._followers.remove(follower)

    @property
    def can_undo(self) -> bool:
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    def take(self, record: Record) -> None:
        """Something happened: it was said, or it is the program's own doing."""
        change = self.transcript.take(record)
        self._write(record)
        for follower in tuple(self._followers):
            follower(record, change)

    def undo(self) -> None:
        if self._done:
            step = self._done.pop()
            self._take_all(step.inverses)
            self._undone.append(step)

    def redo(self) -> None:
        if self._undone:
            step = self._undone.pop()
            self._take_all(step.records)
            self._done.append(step)

    def correct(self, row_id: int, text: str) -> None:
        """Words that stay as they were keep their times; an empty row is no row."""
        row = self.transcript.row(row_id)
        text = " ".join(text.split())
        if not text:
            raise TranscriptError("a row cannot be empty")
        if text != row.text:
            self._do(_corrected(row, text))

    def replace_all(self, find: str, text: str, *, match_case: bool = False) -> int:
        """In all rows, as one step; how many places there were. A row is never emptied."""
        flags = re.NOFLAG if match_case else re.IGNORECASE
        pattern = re.compile(re.escape(find), flags) if find else None
        records: list[Record] = []
        count = 0
        for row in tuple(self.transcript.rows) if pattern is not None else ():
            changed, hits = pattern.subn(lambda _: text, row.text) if pattern else ("", 0)
            changed = " ".join(changed.split())
            if hits and changed and changed != row.text:
                records.append(_corrected(row, changed))
                count += hits
        if records:
            self._do(*records)
        return count

    def split(self, row_id: int, at: int) -> int:
        """In front of the character `at` of its text; returns the id of the second half."""
        row = self.transcript.row(row_id)
        first, second = row.text[:at].rstrip(), row.text[at:].lstrip()
        if not first or not second:
            raise TranscriptError("a row cannot be split at its edge")
        count = len(first.split())
        words = realigned(row.words, f"{first} {second}") if row.words else ()
        middle_ms = words[count].start_ms if words else _middle_ms(row, len(first))
        fresh = self.transcript.next_id
        halves = (
            replace(row, text=first, end_ms=middle_ms, words=words[:count]),
            replace(row, id=fresh, text=second, start_ms=middle_ms, words=words[count:]),
        )
        self._do(RowsReplaced((row_id,), halves))
        return fresh

    def join(self, row_ids: Sequence[int]) -> None:
        """Neighbouring rows become one, which has the first one's id and speaker."""
        rows = [self.transcript.row(each) for each in row_ids]
        between = self.transcript.entries[
            self.transcript.position(row_ids[0]) : self.transcript.position(row_ids[-1]) + 1
        ]
        if len(rows) < 2 or [e for e in between if isinstance(e, Row)] != rows:  # noqa: PLR2004
            raise TranscriptError("only neighbouring rows can be joined")
        has_times = all(row.words for row in rows)
        joined = replace(
            rows[0],
            text=" ".join(row.text for row in rows),
            end_ms=max(row.end_ms for row in rows),
            words=tuple(word for row in rows for word in row.words) if has_times else (),
        )
        self._do(RowsReplaced(tuple(row_ids), (joined,)))

    def assign(self, row_ids: Sequence[int], speaker: int | None) -> None:
        """These rows were said by that one."""
        rows = [self.transcript.row(each) for each in row_ids]
        self._do(
            *(
                RowsReplaced((row.id,), (replace(row, speaker=speaker),))
                for row in rows
                if row.speaker != speaker
            )
        )

    def name_speaker(self, speaker: int, name: str) -> None:
        self._do(SpeakerNamed(speaker, " ".join(name.split())))

    def set_title(self, title: str) -> None:
        self._do(Titled(" ".join(title.split())))

    def add_bookmark(self, at_ms: int, note: str = "") -> int:
        bookmark = Bookmark(self.transcript.next_id, at_ms, note)
        self._do(Added(bookmark))
        return bookmark.id

    def change_note(self, bookmark: Bookmark, note: str) -> None:
        changed = replace(bookmark, id=self.transcript.next_id, note=note)
        self._do(BookmarkRemoved(bookmark.id), Added(changed))

    def remove_bookmark(self, bookmark_id: int) -> None:
        self._do(BookmarkRemoved(bookmark_id))

    def _do(self, *records: Record) -> None:
        inverses: list[Record] = []
        for record in records:
            inverses.insert(0, self.transcript.inverse(record))
            self.take(record)
        if records:
            self._done.append(Step(records, tuple(inverses)))
            del self._done[:-MOST_STEPS]
            self._undone.clear()

    def _take_all(self, records: Sequence[Record]) -> None:
        for record in records:
            self.take(record)


def _corrected(row: Row, text: str) -> RowsReplaced:
    words = realigned(row.words, text) if row.words else ()
    return RowsReplaced((row.id,), (replace(row, text=text, words=words),))


def _middle_ms(row: Row, letters: int) -> int:
    """Where the text so far was said, if all letters took equally long."""
    return row.start_ms + (row.end_ms - row.start_ms) * letters // max(1, len(row.text))
