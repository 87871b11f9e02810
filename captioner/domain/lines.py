"""Text that stands on one line."""

import unicodedata

_NOT_ON_A_LINE = frozenset({"Cc", "Cs", "Zl", "Zp"})
"""Unicode's categories of controls, lone surrogates, and separators of lines and paragraphs."""


def is_line(text: str, *, longest: int) -> bool:
    """At most `longest` characters, none of which breaks the line."""
    return len(text) <= longest and not breaks_line(text)


def breaks_line(text: str) -> bool:
    """True with control characters, line breaks, or halves of characters that no file can hold."""
    return any(unicodedata.category(character) in _NOT_ON_A_LINE for character in text)
