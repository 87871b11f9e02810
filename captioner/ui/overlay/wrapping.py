"""Greedy placing of words into rows of a given width; no Qt, the ruler is given."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise, takewhile

from captioner.domain.captions import Segment, fold
from captioner.ui.overlay.direction import (
    reads_from_right,
    runs_against,
    with_marks,
    word_directions,
)
from captioner.ui.overlay.line_breaking import LineParts, parts_of, pieces_of, whole
from captioner.ui.overlay.voices import Voice, Voices

PAUSE_FOR_NEW_ROW_MS = 1500
"""A silence this long ends a thought: what follows starts a row of its own."""

_fold = lru_cache(4096)(fold)


@dataclass(frozen=True, slots=True)
class Ruler:
    """Widths in pixels: of a text in the caption's font, and of the row.

    Tentative words leave `slack_px` free at the row's end, so that capitals and
    punctuation that come with the final push no word into the next row.
    """

    measure: Callable[[str], float]
    width_px: float
    space_px: float
    slack_px: float = 0.0
    line_parts: LineParts = whole
    measure_label: Callable[[str], float] = len


@dataclass(frozen=True, slots=True)
class PlacedWord:
    """A word, or a part of one, or the label of a voice, at its place.

    `row` only ever counts up while the box keeps its size; `x` and `width` are
    pixels from the side where the row begins, the right one if `from_right`.
    `is_joined` to the word before it without a space. `drawn` is `text` with
    what its shaping needs to know of its neighbours.
    """

    text: str
    row: int
    x: float
    width: float
    is_committed: bool
    drawn: str = ""
    from_right: bool = False
    is_joined: bool = False
    is_label: bool = False
    voice: int = 0
    is_marked: bool = False
    """A person has read as far as this."""


@dataclass(frozen=True, slots=True)
class Pen:
    """Where writing goes on: `x` is the far end of the last word, 0 in an empty row."""

    row: int = 0
    x: float = 0.0
    voice: Voice | None = None
    end_ms: int = 0
    from_right: bool = False


@dataclass(frozen=True, slots=True)
class _Unit:
    """What no row break may part while a row can hold it."""

    text: str
    voice: Voice
    is_joined: bool


def place(
    segment: Segment,
    pen: Pen,
    ruler: Ruler,
    *,
    before: Sequence[PlacedWord] = (),
    voices: Voices | None = None,
) -> tuple[list[PlacedWord], Pen]:
    """The segment's words from `pen` on, and where the pen is afterwards.

    A pause, another voice or another direction starts a row. `before` are the
    words of the segment's last revision: rows begin with the same words again
    as far as that fits.
    """
    units = list(_units(segment, ruler))
    if not units:
        return [], pen
    from_right = reads_from_right(segment.text)
    from_right = pen.from_right if from_right is None else from_right
    is_pause = segment.start_ms - pen.end_ms >= PAUSE_FOR_NEW_ROW_MS
    if is_pause or from_right != pen.from_right:
        pen = replace(_on_empty_row(pen), from_right=from_right)
    writing = _Writing(segment, pen, ruler, voices or Voices(), _row_starts(units, before, pen))
    for index, unit in enumerate(units):
        writing.write(index, unit)
    return _in_reading_order(writing.placed, from_right=from_right), writing.pen


class _Writing:
    """One segment being placed."""

    def __init__(
        self, segment: Segment, pen: Pen, ruler: Ruler, voices: Voices, row_starts: set[int]
    ) -> None:
        self.pen = pen
        self.placed: list[PlacedWord] = []
        self._segment = segment
        self._ruler = ruler
        self._voices = voices
        self._row_starts = row_starts
        slack_px = 0.0 if segment.is_committed else ruler.slack_px
        self._limit_px = ruler.width_px - slack_px
        self._voice = voices.number(pen.voice) if pen.voice is not None else 0

    def write(self, index: int, unit: _Unit) -> None:
        if unit.voice != self.pen.voice:
            self.pen = replace(_on_empty_row(self.pen), voice=unit.voice)
            self._voice = self._voices.number(unit.voice)
            self._write_label(unit.voice)
        if index in self._row_starts:
            self.pen = _on_empty_row(self.pen)
        ruler = self._ruler
        is_joined = unit.is_joined
        for piece in pieces_of(unit.text, ruler.line_parts, ruler.measure, ruler.width_px):
            self._write_piece(piece, is_joined=is_joined)
            is_joined = True

    def _write_label(self, voice: Voice) -> None:
        label = self._voices.label(voice)
        if label:
            width = self._ruler.measure_label(label)
            self._put(label, 0.0, width, is_label=True)

    def _write_piece(self, piece: str, *, is_joined: bool) -> None:
        width = self._ruler.measure(piece)
        gap_px = 0.0 if is_joined or not self.pen.x else self._ruler.space_px
        if self.pen.x and self.pen.x + gap_px + width > self._limit_px:
            self.pen = _on_empty_row(self.pen)
            gap_px = 0.0
            self._row_starts.clear()  # else a few words would have a row for themselves
        self._put(piece, self.pen.x + gap_px, width, is_joined=is_joined)

    def _put(
        self, text: str, x: float, width: float, *, is_joined: bool = False, is_label: bool = False
    ) -> None:
        word = PlacedWord(
            text,
            self.pen.row,
            x,
            width,
            self._segment.is_committed,
            from_right=self.pen.from_right,
            is_joined=is_joined,
            is_label=is_label,
            voice=self._voice,
        )
        self.placed.append(word)
        self.pen = replace(self.pen, x=x + width, end_ms=self._segment.end_ms)


def _units(segment: Segment, ruler: Ruler) -> Iterator[_Unit]:
    """Written words, cut where their script lets a row end, and their voices.

    The recogniser's words may be cut differently from the text ("20" for
    "twenty"); then the first one's speaker stands for all.
    """
    texts = segment.text.split()
    speakers = [word.speaker for word in segment.words]
    if len(speakers) != len(texts):
        speakers = [speakers[0] if speakers else None] * len(texts)
    for text, speaker in zip(texts, speakers, strict=True):
        for number, part in enumerate(parts_of(text, ruler.line_parts)):
            yield _Unit(part, (segment.source, speaker), is_joined=number > 0)


def _on_empty_row(pen: Pen) -> Pen:
    return replace(pen, row=pen.row + 1, x=0.0) if pen.x else pen


def _row_starts(units: Sequence[_Unit], before: Sequence[PlacedWord], pen: Pen) -> set[int]:
    """The units that began a row when they were placed before.

    Those are compared that both revisions begin with, and those that both end with.
    """
    old = [(word, last) for last, word in pairwise((None, *before)) if word and not word.is_label]
    old_texts = [_fold(word.text) for word, _ in old]
    new_texts = [_fold(unit.text) for unit in units]
    began = [word.row > (last.row if last else pen.row) for word, last in old]
    has_label = [last is not None and last.is_label for _, last in old]
    first = _common(old_texts, new_texts)
    most = min(len(old), len(units)) - first
    last = min(most, _common(old_texts[::-1], new_texts[::-1]))
    shift = len(units) - len(old)
    old_of = {index: index for index in range(first)}
    old_of |= {index + shift: index for index in range(len(old) - last, len(old))}
    changes = _voice_changes(units, pen)
    # Where the voice changes a row begins anyway, and the word after the label needs none.
    return {i for i, o in old_of.items() if began[o] and (has_label[o] or i not in changes)}


def _voice_changes(units: Sequence[_Unit], pen: Pen) -> set[int]:
    voices = [pen.voice, *(unit.voice for unit in units)]
    return {index for index, (one, other) in enumerate(pairwise(voices)) if one != other}


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """How many texts both begin with."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _in_reading_order(words: list[PlacedWord], *, from_right: bool) -> list[PlacedWord]:
    """The same words in the same rows, those that read against their row turned round."""
    directions = word_directions([word.text for word in words], from_right=from_right)
    directions = [from_right if w.is_label else d for w, d in zip(words, directions, strict=True)]
    if all(each == from_right for each in directions):
        return words
    placed = list(words)
    for run in runs_against(directions, from_right=from_right):
        for index in range(run.first, run.last + 1):
            drawn = with_marks(
                words[index].text,
                from_right=not from_right,
                after_same=index > run.first,
                before_same=index < run.last,
            )
            placed[index] = replace(words[index], drawn=drawn)
        _turn_round(placed, run.first, run.last)
    return placed


def _turn_round(placed: list[PlacedWord], first: int, last: int) -> None:
    """Mirror the words `first` to `last`, each row of them in itself."""
    for row in {word.row for word in placed[first : last + 1]}:
        indexes = [i for i in range(first, last + 1) if placed[i].row == row]
        start = placed[indexes[0]].x
        end = placed[indexes[-1]].x + placed[indexes[-1]].width
        for index in indexes:
            word = placed[index]
            placed[index] = replace(word, x=start + end - word.x - word.width)
