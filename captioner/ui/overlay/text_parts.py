"""Where lines may end, as Qt knows it: Unicode's rules, and for Thai the system's dictionary."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QTextBoundaryFinder

_KEPT = 1024
_END = -1


@lru_cache(_KEPT)
def line_parts(text: str) -> Sequence[str]:
    """`text` cut at every place where Unicode's UAX 14 lets a line end.

    So no closing mark begins a row of Chinese or Japanese, and no opening one ends it.
    """
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    units = text.encode("utf-16-le", "surrogatepass")  # Qt counts in those, two bytes each
    parts = []
    start = 0
    while (end := finder.toNextBoundary()) != _END:
        parts.append(units[2 * start : 2 * end].decode("utf-16-le", "surrogatepass"))
        start = end
    return tuple(parts)
