"""Greedy placing of words into rows of a given width; no Qt, the ruler is given."""

import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from captioner.domain.captions import Segment

PAUSE_FOR_NEW_ROW_MS = 1500
"""A silence this long ends a thought: what follows starts a row of its own."""

_ZERO_WIDTH_JOINER = "\u200d"

Voice = tuple[str, int | None]
"""Who is heard: the segment's source and the recogniser's number for the speaker."""


@dataclass(frozen=True, slots=True)
class Ruler:
    """Widths in pixels: of a text in the caption's font, and of the row."""

    measure: Callable[[str], float]
    width_px: float
    space_px: float


@dataclass(frozen=True, slots=True)
class PlacedWord:
    """A word, or a part of one wider than a row, at its place.

    `row` only ever counts up while the box keeps its size; `x` and `width` are
    pixels from the row's left edge.
    """

    text: str
    row: int
    x: float
    width: float
    is_committed: bool


@dataclass(frozen=True, slots=True)
class Pen:
    """Where writing goes on: `x` is the right end of the last word, 0 in an empty row."""

    row: int = 0
    x: float = 0.0
    voice: Voice | None = None
    end_ms: int = 0


def place(segment: Segment, pen: Pen, ruler: Ruler) -> tuple[list[PlacedWord], Pen]:
    """The segment's words from `pen` on, and where the pen is afterwards.

    A pause, another source or another speaker starts a row.
    """
    placed: list[PlacedWord] = []
    starts_row = segment.start_ms - pen.end_ms >= PAUSE_FOR_NEW_ROW_MS
    for text, voice in _spoken(segment):
        if starts_row or voice != pen.voice:
            pen = _on_empty_row(pen)
        starts_row = False
        for piece in _pieces(text, ruler):
            word = _fitted(piece, pen, ruler, is_committed=segment.is_committed)
            placed.append(word)
            pen = Pen(word.row, word.x + word.width, voice, segment.end_ms)
    return placed, pen


def _spoken(segment: Segment) -> Iterator[tuple[str, Voice]]:
    """Written words and their voices.

    The recogniser's words may be cut differently from the text ("20" for
    "twenty"); then the first one's speaker stands for all.
    """
    texts = segment.text.split()
    speakers = [word.speaker for word in segment.words]
    if len(speakers) != len(texts):
        speakers = [speakers[0] if speakers else None] * len(texts)
    for text, speaker in zip(texts, speakers, strict=True):
        yield text, (segment.source, speaker)


def _on_empty_row(pen: Pen) -> Pen:
    return replace(pen, row=pen.row + 1, x=0.0) if pen.x else pen


def _fitted(piece: str, pen: Pen, ruler: Ruler, *, is_committed: bool) -> PlacedWord:
    width = ruler.measure(piece)
    x = pen.x + ruler.space_px if pen.x else 0.0
    if x + width > ruler.width_px:
        pen = _on_empty_row(pen)
        x = 0.0
    return PlacedWord(piece, pen.row, x, width, is_committed)


def _pieces(text: str, ruler: Ruler) -> Iterator[str]:
    """`text` whole if a row holds it, else cut into the longest parts that rows hold."""
    if ruler.measure(text) <= ruler.width_px:
        yield text
        return
    clusters = _clusters(text)
    while clusters:
        count = max(1, _fitting_count(clusters, ruler))
        yield "".join(clusters[:count])
        clusters = clusters[count:]


def _fitting_count(clusters: list[str], ruler: Ruler) -> int:
    return bisect_right(
        range(1, len(clusters) + 1),
        ruler.width_px,
        key=lambda count: ruler.measure("".join(clusters[:count])),
    )


def _clusters(text: str) -> list[str]:
    """Characters with the marks that belong to them."""
    clusters: list[str] = []
    for char in text:
        if clusters and (_is_mark(char) or clusters[-1].endswith(_ZERO_WIDTH_JOINER)):
            clusters[-1] += char
        else:
            clusters.append(char)
    return clusters


def _is_mark(char: str) -> bool:
    return char == _ZERO_WIDTH_JOINER or unicodedata.category(char).startswith("M")
