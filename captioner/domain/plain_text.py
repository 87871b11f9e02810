"""What of a text can stand in a file that other programs read."""

import re

_SPACES = re.compile(r"\s+")
_BREAKS = frozenset(" \t\n\r\v\f\x1c\x1d\x1e\x1f\x85\u2028\u2029")
"""Spaces that do not bind, and all that any program takes for the end of a line."""

_UNFIT = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff]")
"""Control characters, and what XML 1.0 (section 2.2) does not allow; a byte order mark."""

_SURROGATES = re.compile("[\ud800-\udfff]")


def one_line(text: str) -> str:
    """`text` without breaks, control characters and spaces that follow one another.

    Spaces of another kind stay where they stand alone: in French they bind, in Japanese they
    are as wide as a letter.
    """
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip(" ")
    whole = _UNFIT.sub("", without_surrogates(text))
    return _SPACES.sub(_one_space, whole).strip()


def unbroken(text: str) -> str:
    """`text` with its breaks and spaces, without control characters and halves of characters."""
    return _UNFIT.sub("", without_surrogates(text))


def _one_space(found: re.Match[str]) -> str:
    spaces = found.group()
    return spaces[0] if _BREAKS.isdisjoint(spaces) else " "


def without_surrogates(text: str) -> str:
    """Halves of characters, which no encoding can hold, become the sign for what is damaged."""
    return _SURROGATES.sub("\ufffd", text)
