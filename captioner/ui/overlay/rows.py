"""Captions in a fixed box of rows, where committed words never move.

A row is live while it holds tentative words, which may still wrap anew;
settled once all its words are committed; gone once it has rolled out of the
box. Nothing moves a committed word but the roll of all rows.
"""

from collections import deque
from collections.abc import Iterator, Sequence
from itertools import chain

from captioner.domain.captions import Segment
from captioner.ui.overlay.voices import Voices
from captioner.ui.overlay.wrapping import Pen, PlacedWord, Ruler, place

Row = tuple[PlacedWord, ...]
"""The words of one row in the order in which they are said."""


def row_text(row: Row) -> str:
    """What a row says."""
    text = ""
    for word in row:
        said = f"{word.text}:" if word.is_label else word.text
        text += said if word.is_joined or not text else f" {said}"
    return text


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
        self._placed_open: dict[tuple[str, int], list[PlacedWord]] = {}
        """The tentative words of each open segment."""
        self._voices = Voices()

    @property
    def visible(self) -> tuple[Row, ...]:
        """The rows in the box from top to bottom, empty ones included."""
        slots: list[list[PlacedWord]] = [[] for _ in range(self._rows)]
        for word in chain(self._committed, *self._placed_open.values()):
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
        return len(self._committed) + sum(map(len, self._placed_open.values()))

    def know_voices(self, voices: Voices) -> None:
        """Count those that have spoken already: each keeps its label and its colour."""
        self._voices = voices

    def apply(self, segment: Segment) -> None:
        """Show this revision in place of the one before it."""
        key = (segment.source, segment.id)
        if segment.is_committed:
            self._open.pop(key, None)
            self._commit(segment, self._placed_open.pop(key, ()))
        else:
            self._open[key] = segment
        self._place_open()
        self._roll()
        self._forget_gone()

    def refit(self, ruler: Ruler, *, rows: int) -> None:
        """The box has another size: lay out anew what it still holds.

        Committed words stay on their rows if it is as wide as before, in the same font.
        """
        is_as_wide = ruler == self._ruler
        segments, open_segments = self._segments, self._open
        self._ruler = ruler
        self._rows = rows
        if not is_as_wide:
            self._empty()
            for segment, _ in segments:
                self._commit(segment)
            self._open = open_segments
            self._place_open()
        self._roll()
        self._forget_gone()

    def clear(self) -> None:
        """Forget everything; the box is empty."""
        self._empty()
        self._voices = Voices()

    def _empty(self) -> None:
        self._top = 0
        self._pen = Pen()
        self._segments = deque()  # committed ones, each with its last row
        self._committed = deque()
        self._open = {}
        self._placed_open = {}

    def _commit(self, segment: Segment, shown: Sequence[PlacedWord] = ()) -> None:
        """`shown` is what its last revision looked like."""
        if not segment.text:
            return
        for speaker in {word.speaker: None for word in segment.words} or (None,):
            self._voices = self._voices.including((segment.source, speaker))
        words, self._pen = place(segment, self._pen, self._ruler, before=shown, voices=self._voices)
        self._committed.extend(words)
        self._segments.append((segment, self._pen.row))

    def _place_open(self) -> None:
        pen = self._pen
        placed = {}
        for key, segment in self._open.items():
            before = self._placed_open.get(key, ())
            placed[key], pen = place(segment, pen, self._ruler, before=before, voices=self._voices)
        self._placed_open = placed

    def _roll(self) -> None:
        """Rows roll up when the box is full, and back only if the last word would be out of sight.

        So a tentative text that shrinks by a row leaves a blank row instead of a jump.
        """
        last_row = max((word.row for word in self._last_words()), default=0)
        self._top = max(last_row + 1 - self._rows, min(self._top, last_row))

    def _last_words(self) -> Iterator[PlacedWord]:
        if self._committed:
            yield self._committed[-1]
        for words in self._placed_open.values():
            yield from words[-1:]

    def _forget_gone(self) -> None:
        # The row of the pen is kept even when tentative words have pushed it out: they may go.
        oldest_row = min(self._top, self._pen.row)
        while self._committed and self._committed[0].row < oldest_row:
            self._committed.popleft()
        while self._segments and self._segments[0][1] < oldest_row:
            self._segments.popleft()
