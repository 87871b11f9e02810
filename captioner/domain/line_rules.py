"""How wide a text is, and where it may go on in another line.

The rules are those of subtitles (Netflix's timed text guides): 42 characters a line, or 16
full-width ones; lines end after punctuation and before conjunctions and prepositions, never
between an article and its noun; Chinese and Japanese by kinsoku (JIS X 4051).
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import accumulate

NARROW, WIDE = 8, 21
LINE = 42 * NARROW
"""The widest line; a full-width character takes as much of it as 2.6 others: LINE is 16 * WIDE."""

Span = tuple[int, int]

_RUN = re.compile("[^ \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+")
"""Parted by any space that does not bind."""

_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\uff00-\uff9f"
    "\U00020000-\U0003ffff]"
)
"""Scripts whose words no space parts: Thai, Lao, Burmese, Khmer, Chinese, Japanese."""

_NEVER_FIRST = frozenset(
    "!%),.:;?]}¢°·’”†‡›℃∶、。〃〆々〉》」』】〕〗〞ー–—…‥ゝゞヽヾ"  # noqa: RUF001 - meant
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ！％），．：；？］｝～｡｣､･ะาำๅๆฯ"  # noqa: RUF001 - meant
)
_NEVER_LAST = frozenset("([{‘“‹«£¥$〈《「『【〔〖〝（［｛｢￡￥＄เแโใไ")  # noqa: RUF001 - meant
_JOINERS = frozenset("\u200d\u2060\ufe0e\ufe0f\u00a0\u202f")
_SKIN_TONES = range(0x1F3FB, 0x1F400)
_FLAG_LETTERS = range(0x1F1E6, 0x1F200)


class _Widths(dict[str, int]):
    """Of single characters, each looked up in Unicode's tables once."""

    def __missing__(self, char: str) -> int:
        if unicodedata.category(char) in ("Mn", "Me", "Cf"):
            width = 0
        else:
            width = WIDE if unicodedata.east_asian_width(char) in "WF" else NARROW
        self[char] = width
        return width


_WIDTHS = _Widths()


def widths(text: str) -> Sequence[int]:
    """How wide the text is before each of its characters, and at last as a whole."""
    return list(accumulate(map(_WIDTHS.__getitem__, text), initial=0))


def spans(text: str, before: Sequence[int]) -> Iterator[Span]:
    """What stays together, each no wider than a line; `before` are its `widths`."""
    for run in _RUN.finditer(text):
        is_plain = run.group().isascii() or not _UNSPACED.search(run.group())
        for start, end in [run.span()] if is_plain else _parts(text, *run.span()):
            if before[end] - before[start] <= LINE:
                yield start, end
            else:
                yield from _cut(text, before, start, end)


def _parts(text: str, start: int, end: int) -> Iterator[Span]:
    for at in range(start + 1, end):
        if _may_part(text[at - 1], text[at]):
            yield start, at
            start = at
    yield start, end


def _may_part(last: str, first: str) -> bool:
    if last in _NEVER_LAST or first in _NEVER_FIRST or _belongs(last, first):
        return False
    return bool(_UNSPACED.match(first) or _UNSPACED.match(last))


def _cut(text: str, before: Sequence[int], start: int, end: int) -> Iterator[Span]:
    """Between characters as a person counts them, since a line cannot hold it all."""
    fitting = start
    for at in range(start + 1, end + 1):
        while before[at] - before[start] > LINE:
            cut = fitting if fitting > start else at - 1
            yield start, cut
            start = fitting = cut
        if at < end and not _belongs(text[at - 1], text[at]):
            fitting = at
    yield start, end


def _belongs(last: str, first: str) -> bool:
    """Whether the two are parts of one character as a person counts them."""
    if unicodedata.category(first).startswith("M") or first in _JOINERS or last in _JOINERS:
        return True
    points = ord(last), ord(first)
    return points[1] in _SKIN_TONES or all(point in _FLAG_LETTERS for point in points)
