"""Where a text may go on in the next row, and what is never parted."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence

LineParts = Callable[[str], Sequence[str]]
"""Cuts a text without spaces where a row may end; all parts together are the text."""

_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\uff00-\uff9f"
    "\U00020000-\U0003ffff]"
)
"""Scripts whose words no space parts: Thai, Lao, Burmese, Khmer, Chinese, Japanese."""

_JOINER = "\u200d"
_VIRAMA = 9  # Unicode's combining class of what ties two consonants together
_SKIN_TONES = range(0x1F3FB, 0x1F400)
_FLAG_LETTERS = range(0x1F1E6, 0x1F200)


def whole(text: str) -> Sequence[str]:
    """The LineParts that never cut."""
    return (text,)


def parts_of(word: str, line_parts: LineParts) -> Sequence[str]:
    """What of `word` may stand on different rows though a row would hold all of it."""
    return line_parts(word) if _UNSPACED.search(word) else (word,)


def clusters_of(text: str) -> list[str]:
    """Characters as a person counts them: with their marks, as one emoji, as one flag."""
    clusters: list[str] = []
    for char in text:
        if clusters and _belongs(char, clusters[-1]):
            clusters[-1] += char
        else:
            clusters.append(char)
    return clusters


def _belongs(char: str, cluster: str) -> bool:
    last = cluster[-1]
    if unicodedata.category(char).startswith("M") or _JOINER in (char, last):
        return True
    if unicodedata.combining(last) == _VIRAMA and unicodedata.category(char) == "Lo":
        return True
    if ord(char) in _SKIN_TONES:
        return True
    return len(cluster) == 1 and all(ord(each) in _FLAG_LETTERS for each in (char, last))


def pieces_of(
    text: str, line_parts: LineParts, measure: Callable[[str], float], width_px: float
) -> Iterator[str]:
    """`text` whole if a row holds it, else cut where that hurts least."""
    if measure(text) <= width_px:
        yield text
        return
    for part in line_parts(text):
        clusters = clusters_of(part)
        while clusters:
            count = max(1, _fitting_count(clusters, measure, width_px))
            yield "".join(clusters[:count])
            clusters = clusters[count:]


def _fitting_count(
    clusters: Sequence[str], measure: Callable[[str], float], width_px: float
) -> int:
    fitting, beyond = 0, len(clusters) + 1
    while beyond - fitting > 1:
        middle = (fitting + beyond) // 2
        if measure("".join(clusters[:middle])) <= width_px:
            fitting = middle
        else:
            beyond = middle
    return fitting
