"""A text as the units that a reader takes in: words, or characters where no spaces part them."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

_KEPT = 4096
"""Words whose folded form is remembered: an open segment is compared at each of its revisions."""

_TEXTS_KEPT = 8
"""The same revision is asked for several times in a row."""

_RUN = re.compile(r"\S+")

_JOINERS = "\u200d\ufe0e\ufe0f"
"""Zero width joiner and variation selectors: what follows or precedes them belongs together."""

_UNSPACED = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Burmese
    (0x1780, 0x17FF),  # Khmer
    (0x2E80, 0x9FFF),  # Chinese and Japanese
    (0xF900, 0xFAFF),
    (0xFF01, 0xFF9F),  # full-width forms
    (0x20000, 0x3FFFF),
)
"""Ranges of code points (Unicode's blocks) of scripts that write no spaces between words."""


@dataclass(frozen=True, slots=True)
class Token:
    """One unit of a text, which is `text[start:end]` of it.

    `folded` is how it sounds: without case and punctuation. What is punctuation alone
    belongs to the token before it, so `folded` is empty only if all of the text is.
    """

    text: str
    start: int
    end: int
    folded: str


@lru_cache(_TEXTS_KEPT)
def tokens_of(text: str) -> tuple[Token, ...]:
    found: list[Token] = []
    for start, end in _spans(text):
        folded = fold_token(text[start:end])
        token = Token(text[start:end], start, end, folded)
        if found and not (folded and found[-1].folded):
            last = found.pop()
            token = Token(text[last.start : end], last.start, end, last.folded or folded)
        found.append(token)
    return tuple(found)


@lru_cache(_KEPT)
def fold_token(text: str) -> str:
    """NFKC, without case and without punctuation; the marks of Indic scripts are letters."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return "".join(c for c in plain if unicodedata.category(c)[0] not in "PZC")


def agreement(one: tuple[Token, ...], other: tuple[Token, ...]) -> int:
    """How many tokens the two begin with alike, case and punctuation aside."""
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine.folded != theirs.folded:
            break
        count += 1
    return count


def _spans(text: str) -> Iterator[tuple[int, int]]:
    for run in _RUN.finditer(text):
        start = run.start()
        for at in range(run.start() + 1, run.end()):
            if _parts(text, at):
                yield start, at
                start = at
        yield start, run.end()


def _parts(text: str, at: int) -> bool:
    """Whether a token ends before `text[at]`; both sides are no spaces."""
    after = text[at]
    if after in _JOINERS or unicodedata.category(after).startswith("M"):
        return False
    return _is_unspaced(after) or _is_unspaced(text[at - 1])


def _is_unspaced(character: str) -> bool:
    if character.isascii():
        return False
    point = ord(character)
    return any(first <= point <= last for first, last in _UNSPACED)
