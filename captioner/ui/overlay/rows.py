"""Captions in a fixed box of rows, where committed words never move.

A row is live while it holds tentative words, which may still wrap anew;
settled once all its words are committed; gone once it has rolled out of the
box. Nothing moves a committed word but the roll of all rows.
"""

from collections import deque
from collections.abc import Iterator
from itertools import chain

from captioner.domain.captions import Segment
from captioner.ui.overlay.wrapping import Pen, PlacedWord, Ruler, place

Row = tuple[PlacedWord, ...]
"""The words of one row from left to right."""


def row_text(row: Row) -> str:
    """What a row says."""
    return " ".join(word.text for word in row)


class CaptionRows:
    """What the box shows; what is gone is forgotten, so an hour costs what a minute does."""

    def __init__(self, ruler: Ruler, *, rows: int) -> None:
        self._ruler = ruler
        self._rows = rows
        self._top = 0
        self._pen = Pen()
        self._segments: deque[tuple[Segment, int]] = deque()
        self._committed: deque[PlacedWord] = deque()
        self._open: dict[tuple[str, int], Segment] = {}
        self._tentative: list[PlacedWord] = []

    @property
    def visible(self) -> tuple[Row, ...]:
        """The rows in the box from top to bottom, empty ones included."""
        slots: list[list[PlacedWord]] = [[] for _ in range(self._rows)]
        for word in chain(self._committed, self._tentative):
            if 0 <= word.row - self._top < self._rows:
                slots[word.row - self._top].append(word)
        return tuple(tuple(slot) for slot in slots)

    @property
    def top(self) -> int:
        """Number of the row at the top of the box; it grows by one for each that rolls out."""
        return self._top

    @property
    def kept_words(self) -> int:
        """How many words are held in memory."""
        return len(self._committed) + len(self._tentative)

    def apply(self, segment: Segment) -> None:
        """Show this revision in place of the one before it."""
        key = (segment.source, segment.id)
        if segment.is_committed:
            self._open.pop(key, None)
            self._commit(segment)
        else:
            self._open[key] = segment
        self._place_open()
        self._roll()
        self._forget_gone()

    def refit(self, ruler: Ruler, *, rows: int) -> None:
        """The box has another size: lay out anew what it still holds."""
        segments, open_segments = self._segments, self._open
        self._ruler = ruler
        self._rows = rows
        self.clear()
        for segment, _ in segments:
            self._commit(segment)
        self._open = open_segments
        self._place_open()
        self._roll()
        self._forget_gone()

    def clear(self) -> None:
        """Forget everything; the box is empty."""
        self._top = 0
        self._pen = Pen()
        self._segments = deque()  # committed ones, each with its last row
        self._committed = deque()
        self._open = {}
        self._tentative = []

    def _commit(self, segment: Segment) -> None:
        words, self._pen = place(segment, self._pen, self._ruler)
        if words:
            self._committed.extend(words)
            self._segments.append((segment, self._pen.row))

    def _place_open(self) -> None:
        self._tentative = []
        pen = self._pen
        for segment in self._open.values():
            words, pen = place(segment, pen, self._ruler)
            self._tentative.extend(words)

    def _roll(self) -> None:
        """Rows roll up when the box is full, and back only if the last word would be out of sight.

        So a tentative text that shrinks by a row leaves a blank row instead of a jump.
        """
        last_row = max((word.row for word in self._last_words()), default=0)
        self._top = max(last_row + 1 - self._rows, min(self._top, last_row))

    def _last_words(self) -> Iterator[PlacedWord]:
        if self._committed:
            yield self._committed[-1]
        if self._tentative:
            yield self._tentative[-1]

    def _forget_gone(self) -> None:
        # The row of the pen is kept even when tentative words have pushed it out: they may go.
        oldest_row = min(self._top, self._pen.row)
        while self._committed and self._committed[0].row < oldest_row:
            self._committed.popleft()
        while self._segments and self._segments[0][1] < oldest_row:
            self._segments.popleft()
