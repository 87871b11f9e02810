"""Names for files that every system takes and that a person finds again."""

import re
import unicodedata
from collections.abc import Callable
from datetime import datetime

MOST_BYTES = 143
"""Of a name in UTF-8: what fits in an encrypted home folder (eCryptfs), the least of them all."""

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\s]+')
"""On Windows; elsewhere only / is."""

_KEPT_JOINERS = "\u200c\u200d"
"""Parts of Persian words and of emoji; all other unseen characters go, bidi controls first."""

_RESERVED = re.compile(
    r"(CON|PRN|AUX|NUL|CLOCK\$|CONIN\$|CONOUT\$|(COM|LPT)[0-9¹²³])[ ]*(\..*)?", re.IGNORECASE
)
"""Names of devices on Windows, whatever extension they have."""


def export_name(title: str, started_at: datetime, extension: str) -> str:
    """A file's name by day, time and title, so that a list of names is in order.

    `started_at` is in the person's own time zone.
    """
    day = started_at.strftime("%Y-%m-%d %H-%M")
    return safe_name(f"{day} {title}", extension)


def safe_name(wanted: str, extension: str) -> str:
    """`wanted` as far as it can be a file's name, and its extension, which is plain ASCII."""
    text = unicodedata.normalize("NFC", "".join(filter(_is_seen, wanted)))
    text = _FORBIDDEN.sub(" ", text).strip(" .")
    if not text or _RESERVED.fullmatch(text) or text[0] in "-~":
        text = f"_{text}"
    return f"{_shortened(text, MOST_BYTES - len(extension) - 1)}.{extension}"


def free_name(name: str, is_taken: Callable[[str], bool]) -> str:
    """`name`, or the same with the first number that no file has: “notes (2).txt”."""
    stem, dot, extension = name.rpartition(".")
    candidate, number = name, 1
    while is_taken(candidate):
        number += 1
        mark = f" ({number})"
        room = MOST_BYTES - len(mark) - len((dot + extension).encode())
        candidate = f"{_shortened(stem, room)}{mark}{dot}{extension}"
    return candidate


def _is_seen(char: str) -> bool:
    kind = unicodedata.category(char)
    return kind not in ("Cc", "Cf", "Cs", "Co", "Cn") or char in _KEPT_JOINERS or char.isspace()


def _shortened(text: str, most_bytes: int) -> str:
    """At a space if there is one near; never within a character."""
    whole = text.encode()
    if len(whole) <= most_bytes:
        return text
    cut = whole[:most_bytes].decode(errors="ignore")
    head, space, _ = cut.rpartition(" ")
    is_near = space and len(head) > len(cut) // 2
    while not is_near and cut and _joins(text[len(cut)], cut[-1]):
        cut = cut[:-1]
    return (head if is_near else cut).rstrip(" .\u200c\u200d") or "_"


def _joins(following: str, last: str) -> bool:
    """Whether the two are parts of one character as a person counts them."""
    joiners = (*_KEPT_JOINERS, "\ufe0f")
    return (
        unicodedata.category(following).startswith("M") or following in joiners or last in joiners
    )
