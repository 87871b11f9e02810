"""Words from left to right and from right to left on one row, after Unicode's UAX 9."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_FROM_LEFT, _FROM_RIGHT = ("L",), ("R", "AL")
_NUMBERS = ("EN", "AN")

_MARKS = {False: "\u200e", True: "\u200f"}
"""Invisible letters of one direction: beside punctuation, they make it belong to that."""


@dataclass(frozen=True, slots=True)
class Run:
    """Words `first` to `last` of a sequence that read against the direction of their row."""

    first: int
    last: int


def reads_from_right(text: str) -> bool | None:
    """Whether its first letter is one of a script from right to left; None without letters."""
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in _FROM_LEFT:
            return False
        if kind in _FROM_RIGHT:
            return True
    return None


def word_directions(words: Sequence[str], *, from_right: bool) -> list[bool]:
    """Whether each word reads from the right, in a paragraph that does so or not.

    Numbers go with the letters before them; what is neither, with its
    neighbours if they agree, else with the paragraph.
    """
    found: list[bool | None] = []
    strong = from_right
    for word in words:
        own = reads_from_right(word)
        if own is None and _has_number(word):
            own = strong
        found.append(own)
        strong = strong if own is None else own
    return list(_resolved(found, from_right=from_right))


def runs_against(directions: Sequence[bool], *, from_right: bool) -> Iterator[Run]:
    """The runs of words that read against their row."""
    first: int | None = None
    for index, direction in enumerate((*directions, from_right)):
        if direction != from_right and first is None:
            first = index
        if direction == from_right and first is not None:
            yield Run(first, index - 1)
            first = None


def with_marks(text: str, *, from_right: bool, after_same: bool, before_same: bool) -> str:
    """`text` of a run against its row, so that punctuation inside of the run stays with it.

    `after_same` and `before_same` say whether the run goes on on either side.
    """
    mark = _MARKS[from_right]
    before = mark if after_same and not _is_strong(text[0]) else ""
    after = mark if before_same and not _is_strong(text[-1]) else ""
    return f"{before}{text}{after}"


def _resolved(found: Sequence[bool | None], *, from_right: bool) -> Iterator[bool]:
    after = _next_known(found, from_right=from_right)
    before = from_right
    for own, following in zip(found, after, strict=True):
        if own is None:
            yield before if before == following else from_right
        else:
            before = own
            yield own


def _next_known(found: Sequence[bool | None], *, from_right: bool) -> list[bool]:
    following = from_right
    backwards = []
    for own in reversed(found):
        following = following if own is None else own
        backwards.append(following)
    return backwards[::-1]


def _has_number(word: str) -> bool:
    return any(unicodedata.bidirectional(char) in _NUMBERS for char in word)


def _is_strong(char: str) -> bool:
    return unicodedata.bidirectional(char) in (*_FROM_LEFT, *_FROM_RIGHT)
