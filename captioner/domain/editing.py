"""What a person does to a transcript, each step of which can be undone."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
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
    """Records that were taken together, each with the one that takes it back."""

    records: list[Record] = field(default_factory=list)
    inverses: list[Record] = field(default_factory=list)


class TranscriptEditor:
    """Edits `transcript` and gives each record to `write`; whoever follows hears of each change.

    What is said meanwhile goes into the same transcript by `take`, and cannot be undone. Each
    edit raises TranscriptError, and changes nothing, where it makes no sense. One thread.

    What may take long also goes record by record: `replacing`, `undoing` and `redoing` do a
    little at each `next`. Whatever else is ordered meanwhile first brings that to its end.
    """

    def __init__(self, transcript: Transcript, write: Callable[[Record], None]) -> None:
        self.transcript = transcript
        self._write = write
        self._followers: list[Follower] = []
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._going_on: Iterator[None] = iter(())
        self.replaced = 0
        """So many places were, by the newest order to replace all."""

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

    def finish(self) -> None:
        """What goes record by record comes to its end now."""
        going_on, self._going_on = self._going_on, iter(())
        for _ in going_on:
            pass

    def undo(self) -> None:
        self.undoing()
        self.finish()

    def redo(self) -> None:
        self.redoing()
        self.finish()

    def undoing(self) -> Iterator[None]:
        return self._begin(self._undo())

    def redoing(self) -> Iterator[None]:
        return self._begin(self._redo())

    def correct(self, row_id: int, text: str) -> None:
        """Words that stay as they were keep their times; an empty row is no row."""
        self.finish()
        row = self.transcript.row(row_id)
        text = " ".join(text.split())
        if not text:
            raise TranscriptError("a row cannot be empty")
        if text != row.text:
            self._do(_corrected(row, text))

    def replace_all(self, find: str, text: str, *, match_case: bool = False) -> int:
        """In all rows, as one step; how many places there were. A row is never emptied."""
        self.replacing(find, text, match_case=match_case)
        self.finish()
        return self.replaced

    def replacing(self, find: str, text: str, *, match_case: bool = False) -> Iterator[None]:
        """As `replace_all`, row by row; `replaced` says how many places there were so far."""
        flags = re.NOFLAG if match_case else re.IGNORECASE
        work = self._begin(self._replace(re.compile(re.escape(find), flags), text))
        self.replaced = 0
        return work

    def split(self, row_id: int, at: int) -> int:
        """In front of the character `at` of its text; returns the id of the second half."""
        self.finish()
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
        self.finish()
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
        self.finish()
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
        self.finish()
        step = Step()
        for record in records:
            self._add(step, record)

    def _add(self, step: Step, record: Record) -> None:
        """With its first record the step can be undone, and nothing can be done again."""
        inverse = self.transcript.inverse(record)
        self.take(record)
        step.records.append(record)
        step.inverses.append(inverse)
        if len(step.records) == 1:
            self._done.append(step)
            del self._done[:-MOST_STEPS]
            self._undone.clear()

    def _begin(self, work: Iterator[None]) -> Iterator[None]:
        self.finish()
        self._going_on = work
        return work

    def _replace(self, pattern: re.Pattern[str], text: str) -> Iterator[None]:
        step = Step()
        for row in tuple(self.transcript.rows) if pattern.pattern else ():
            changed, hits = pattern.subn(lambda _: text, row.text)
            changed = " ".join(changed.split())
            if hits and changed and changed != row.text:
                self._add(step, _corrected(row, changed))
                self.replaced += hits
            yield

    def _undo(self) -> Iterator[None]:
        if self._done:
            step = self._done.pop()
            self._undone.append(step)
            for record in reversed(step.inverses):
                self.take(record)
                yield

    def _redo(self) -> Iterator[None]:
        if self._undone:
            step = self._undone.pop()
            self._done.append(step)
            for record in step.records:
                self.take(record)
                yield


def _corrected(row: Row, text: str) -> RowsReplaced:
    words = realigned(row.words, text) if row.words else ()
    return RowsReplaced((row.id,), (replace(row, text=text, words=words),))


def _middle_ms(row: Row, letters: int) -> int:
    """Where the text so far was said, if all letters took equally long."""
    return row.start_ms + (row.end_ms - row.start_ms) * letters // max(1, len(row.text))
