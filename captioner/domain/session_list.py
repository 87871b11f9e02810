"""What a list of sessions shows, without any of them being read."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class SessionState(StrEnum):
    LIVE = "live"
    """It is being captioned at this moment, by this program or another."""
    UNFINISHED = "unfinished"
    """It broke off: the program or the computer ended before the session did."""
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """One session. `started_at` is UTC; `title` is empty where the person gave none.

    `speakers` counts the voices that were told apart. `opening` are its first
    words, to know it by.
    """

    id: str
    started_at: datetime
    length_ms: int
    state: SessionState = SessionState.FINISHED
    title: str = ""
    opening: str = ""
    words: int = 0
    rows: int = 0
    speakers: int = 0
    bookmarks: int = 0
    language: str = ""
    recognizer: str = ""
    source: str = ""
    has_audio: bool = False
    deleted_at: datetime | None = None
    """When it was put into the bin (UTC); None while it is not there."""


@dataclass(frozen=True, slots=True)
class SessionFilter:
    """Which sessions are wanted; days are local ones, both included. The default is all.

    `words` finds what was said and titles: every word must be there, in any
    order; "in quotes" as a phrase; the beginning of a word finds it.
    """

    words: str = ""
    since: date | None = None
    until: date | None = None
    recognizer: str = ""
    has_bookmarks: bool = False
    is_in_bin: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """A row in which something was found: some of its text, and which parts of that fit.

    `marks` are the first character and the one past the last of each part.
    `row_id` is None for the title.
    """

    row_id: int | None
    start_ms: int
    text: str
    marks: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class FoundSession:
    """A session and the first few of its hits; without words to find it has none."""

    summary: SessionSummary
    hits: tuple[Hit, ...] = ()
    hit_count: int = 0
