"""What is read of an entry, letter for letter where it can be edited."""

import re
import unicodedata
from datetime import UTC, datetime, tzinfo

from captioner.domain.captions import Gap
from captioner.domain.plain_text import one_line
from captioner.domain.transcript import Bookmark, Entry, OffTheRecord, Resumption, Row
from captioner.domain.transcript_wording import mark_sentence

_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
"""Breaks and control characters would be drawn as such, halves of characters as nothing."""


def entry_text(entry: Entry) -> str:
    """Of a row as many characters as its text has; of the others, a sentence."""
    if isinstance(entry, Row):
        text = entry.text
        return text if text.isprintable() else _UNSEEN.sub(" ", text)
    if isinstance(entry, Bookmark) and one_line(entry.note):
        return one_line(entry.note)
    return mark_sentence(entry, here())


def spoken_text(entry: Entry) -> str:
    """As `entry_text`, for whoever does not see what kind of entry it is."""
    return entry_text(entry) if isinstance(entry, Row) else mark_sentence(entry, here())


def here() -> tzinfo:
    """The time zone of this computer."""
    return datetime.now(UTC).astimezone().tzinfo or UTC


def heading(time: str, voice: str, text: str) -> str:
    """All of a row on one line, as it is read aloud."""
    if voice:
        return f"{time}, {voice}: {text}"
    return f"{time}, {text}"


def units(text: str, characters: int) -> int:
    """How many of Qt's units, which are of 16 bits, so many characters of `text` take."""
    if text.isascii():
        return characters
    return len(text[:characters].encode("utf-16-le", "surrogatepass")) // 2


def characters(text: str, count: int) -> int:
    """How many characters of `text` lie within so many of Qt's units: the inverse of `units`."""
    if text.isascii():
        return count
    within = text.encode("utf-16-le", "surrogatepass")[: 2 * count]
    return len(within.decode("utf-16-le", "ignore"))


def word_around(text: str, at: int) -> str:
    """The word in which the character `at` is, without punctuation; empty between words."""
    first = max(text.rfind(" ", 0, at), -1) + 1
    last = text.find(" ", at)
    word = text[first : len(text) if last < 0 else last]
    letters = [n for n, each in enumerate(word) if unicodedata.category(each)[0] in "LMN"]
    return word[letters[0] : letters[-1] + 1] if letters else ""


def is_missing(entry: Entry) -> bool:
    """Nothing of that stretch was written."""
    return isinstance(entry, Gap | OffTheRecord)


def is_note(entry: Entry) -> bool:
    """It stands between the rows at a moment."""
    return isinstance(entry, Bookmark | Resumption)
