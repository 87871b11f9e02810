"""Words as they are looked for: without capitals and accents, in any script.

Scripts that put no spaces between their words have each character as a word of its own; what a
person looks for is then a phrase of them.
"""

import re
import sys
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

MOST_TERMS = 32
"""What is typed beyond that is not looked for."""

_MOST_PARTS = 64
"""Of one term, for what was pasted by mistake."""

_ASCII_WORD = re.compile(r"[a-z0-9]+")

_UNSPACED = (
    "\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Tibetan, Burmese, Khmer
    "\u3005-\u3007\u3040-\u312f\u31f0-\u31ff\uff66-\uff9f"  # kana
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Han
)

_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»「」『』", '"'))
_TYPED = re.compile(r'"([^"]*)("?)|([^\s"]+)')


@dataclass(frozen=True, slots=True)
class FoldedWord:
    """A word of a text, and where in it that is: its first character and the one past its last."""

    folded: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Term:
    """Words that must follow each other; of the last one the beginning will do if `is_open`."""

    parts: tuple[str, ...]
    is_open: bool = True


def folded_words(text: str) -> Iterator[FoldedWord]:
    if text.isascii():  # ten times as quick
        for match in _ASCII_WORD.finditer(text.lower()):
            yield FoldedWord(match.group(), match.start(), match.end())
        return
    for match in _any_word().finditer(text):
        folded = _fold(match.group())
        if folded:
            yield FoldedWord(folded, match.start(), match.end())


def folded_text(text: str) -> str:
    """The folded words, each with a space before it."""
    words = _ASCII_WORD.findall(text.lower()) if text.isascii() else _folded(text)
    return f" {' '.join(words)}" if words else ""


def terms_of(typed: str) -> tuple[Term, ...] | None:
    """What a person looks for: all of it must be there. No term: everything fits.

    Words "in quotes" follow each other. None if what was typed is not to be found, for there
    are only signs in it.
    """
    plain = typed.translate(_QUOTES)
    terms = []
    for quoted, closing, word in _TYPED.findall(plain):
        parts = folded_text(quoted or word).split()[:_MOST_PARTS]
        if parts:
            terms.append(Term(tuple(parts), is_open=not closing))
    if not terms and plain.replace('"', "").strip():
        return None
    return tuple(dict.fromkeys(terms[:MOST_TERMS]))


def marks_of(terms: Sequence[Term], text: str) -> tuple[tuple[int, int], ...]:
    """Where in `text` something of what is looked for is: in order, none over another.

    Of a phrase that goes on in the next text this holds what is in this one.
    """
    words = tuple(folded_words(text))
    covered: set[int] = set()
    for term in terms:
        for first in range(len(words)):
            if _fits(term, words[first : first + len(term.parts)]):
                covered.update(range(first, min(first + len(term.parts), len(words))))
    marks: list[tuple[int, int]] = []
    for at in sorted(covered):
        if at - 1 in covered:
            marks[-1] = (marks[-1][0], words[at].end)
        else:
            marks.append((words[at].start, words[at].end))
    return tuple(marks)


def _fits(term: Term, words: Sequence[FoldedWord]) -> bool:
    *others, last = term.parts[: len(words)]
    if [word.folded for word in words[:-1]] != others:
        return False
    if term.is_open and len(words) == len(term.parts):
        return words[-1].folded.startswith(last)
    return words[-1].folded == last


def _folded(text: str) -> list[str]:
    return [folded for word in _any_word().findall(text) if (folded := _fold(word))]


@lru_cache(1 << 16)
def _fold(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    kept = "".join(c for c in decomposed if not _is_accent(c) and (c.isalnum() or _is_mark(c)))
    return unicodedata.normalize("NFC", kept)


def _is_accent(character: str) -> bool:
    """Those of Latin, Greek and Cyrillic, and the points of Hebrew and Arabic.

    What voices a kana, or makes an Indian or Thai syllable, has other combining classes: it is
    no ornament.
    """
    combining = unicodedata.combining(character)
    return 10 <= combining <= 36 or combining >= 200  # noqa: PLR2004 - Unicode's own numbers


def _is_mark(character: str) -> bool:
    return unicodedata.category(character).startswith("M")


@cache
def _any_word() -> re.Pattern[str]:
    """With marks, which are no letters to Python: half of Asia has no words without them."""
    marks = "".join(c for c in map(chr, range(0x300, min(0x1F000, sys.maxunicode))) if _is_mark(c))
    letter = rf"(?![{_UNSPACED}])[^\W_]"
    return re.compile(rf"[{_UNSPACED}][{marks}]*|{letter}(?:{letter}|[{marks}])*")
