"""Where in a transcript a text stands."""

import re
from collections.abc import Iterator

from captioner.domain.transcript import Added, Record, Row, RowsReplaced, Transcript

_ROWS_A_STEP = 100

Hit = tuple[int, int]
"""The first character in a row's text and the one past its last."""


class TextSearch:
    """Looks through the rows step by step, then follows what happens to them.

    Finds what `TranscriptEditor.replace_all` would replace.
    """

    def __init__(self, transcript: Transcript, text: str, *, match_case: bool = False) -> None:
        self._transcript = transcript
        flags = re.NOFLAG if match_case else re.IGNORECASE
        self._pattern = re.compile(re.escape(text), flags) if text else None
        self._hits: dict[int, tuple[Hit, ...]] = {}
        self._told: set[int] = set()
        """Rows of which a record spoke since the search began: their text may be another."""
        self._steps = self._look()
        self.count = 0
        """Of the places that were found so far."""
        self.is_done = False

    def step(self) -> bool:
        """Look through some more rows; False when there are none left."""
        self.is_done = next(self._steps, None) is None
        return not self.is_done

    def take(self, record: Record) -> None:
        """To be told of each record."""
        match record:
            case Added(Row() as row):
                self._told.add(row.id)
                self._learn(row)
            case RowsReplaced(before, after):
                self._told.update(before)
                for row_id in before:
                    self.count -= len(self._hits.pop(row_id, ()))
                for row in after:
                    self._told.add(row.id)
                    self._learn(row)

    def hits(self, row: Row) -> tuple[Hit, ...]:
        """Of the row as it is now, whether it was looked through or not."""
        if self._pattern is None:
            return ()
        return tuple(found.span() for found in self._pattern.finditer(row.text))

    def number(self, row_id: int, hit: Hit) -> int:
        """Of this place among all, 1 for the first; counts what was looked through."""
        number = 0
        for row in self._transcript.rows:
            hits = self._hits.get(row.id, ())
            if row.id == row_id:
                return number + (hits.index(hit) + 1 if hit in hits else 0)
            number += len(hits)
        return 0

    def following(self, position: int, after: int, step: int) -> tuple[int, Hit] | None:
        """The next place beyond the character `after` of the entry at `position`, or before it.

        `step` is 1 or -1; beyond the end it goes on at the other one. Returns the entry's
        position with the place in it; None if the text is nowhere.
        """
        entries = self._transcript.entries
        if not self.count or not entries:
            return None
        for distance in range(len(entries) + 1):
            at = (position + step * distance) % len(entries)
            entry = entries[at]
            hits = self._hits.get(entry.id, ()) if isinstance(entry, Row) else ()
            if distance == 0:
                hits = tuple(h for h in hits if (h[0] >= after if step > 0 else h[1] <= after))
            if hits:
                return at, hits[0] if step > 0 else hits[-1]
        return None

    def _look(self) -> Iterator[bool]:
        rows = tuple(self._transcript.rows)
        for first in range(0, len(rows), _ROWS_A_STEP):
            for row in rows[first : first + _ROWS_A_STEP]:
                if row.id not in self._told:
                    self._learn(row)
            yield True

    def _learn(self, row: Row) -> None:
        hits = self.hits(row)
        if hits:
            self._hits[row.id] = hits
            self.count += len(hits)
