"""What became of the words of one session, judged by what was said."""

import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise

from captioner.domain.captions import Gap, Segment
from captioner.domain.connection import Connection, ConnectionState
from captioner.domain.recognition import Word
from tests.links.talk import SENTENCES, LiveTalk, Pattern, outside
from tests.marked_speech import Spoken

_NO_TROUBLE = (ConnectionState.STREAMING, ConnectionState.OFFLINE)


_MOVED_MS = 100
"""A word's end may be off by less than this: a chunk, and what a pre-roll cuts."""


class Moment(StrEnum):
    """When a fault comes."""

    BEFORE_SPEECH = "before speech"
    IN_UTTERANCE = "between words"
    IN_WORD = "in a word"
    IN_PAUSE = "between utterances"
    AT_END = "after the last word"
    """The audio has just ended, the last final has not come."""
    ON_STOP = "while stopping"


@dataclass(frozen=True)
class Setting:
    """How a fault is tried."""

    moment: Moment = Moment.IN_WORD
    uses_tls: bool = False
    speed: float = 1.0
    pattern: Pattern = SENTENCES
    chunk_ms: int | None = 40


@dataclass
class Seen:
    """A `SessionObserver` that remembers all, with the time in seconds of the monotonic clock."""

    segments: list[tuple[float, Segment]] = field(default_factory=list)
    connections: list[tuple[float, Connection]] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)

    def on_segment(self, segment: Segment) -> None:
        self.segments.append((time.monotonic(), segment))

    def on_connection(self, connection: Connection) -> None:
        self.connections.append((time.monotonic(), connection))

    def on_gap(self, gap: Gap) -> None:
        self.gaps.append(gap)

    @property
    def state(self) -> ConnectionState:
        return self.connections[-1][1].state if self.connections else ConnectionState.OFFLINE

    @property
    def at_work(self) -> str:
        """Who captions, by name."""
        return self.connections[-1][1].recognizer if self.connections else ""

    @property
    def detail(self) -> str:
        return self.connections[-1][1].detail if self.connections else ""

    @property
    def texts(self) -> list[str]:
        """All words that were committed."""
        return [
            t for _, segment in self.segments if segment.is_committed for t in segment.text.split()
        ]

    @property
    def words(self) -> list[Word]:
        """All words that were committed with their times."""
        return [w for _, segment in self.segments if segment.is_committed for w in segment.words]


@dataclass(frozen=True)
class Outcome:
    """What became of the words; times in seconds, None if it did not happen."""

    fault: str
    setting: Setting
    said: int
    lost: tuple[str, ...]
    doubled: tuple[str, ...]
    moved: tuple[str, ...]
    """At another time or place than they were said."""
    invented: tuple[str, ...]
    """Never said."""
    notice_s: float | None
    again_s: float | None
    gaps: tuple[Gap, ...]
    details: tuple[str, ...]
    outage_s: float
    """From the harm to when all was well again."""
    escaped: tuple[str, ...] = ()
    """Errors that nobody caught, tasks that were left, a session that did not end."""


@dataclass
class Incident:
    """When a fault began and was made good; seconds of the monotonic clock."""

    harmed_s: float | None = None
    returned_s: float | None = None

    @property
    def outage_s(self) -> float:
        return (self.returned_s or 0) - (self.harmed_s or 0)


def outcome_of(
    fault: str, setting: Setting, source: LiveTalk, *, seen: Seen, incident: Incident
) -> Outcome:
    """All but what escaped."""
    said = outside(source.words_said(), seen.gaps)
    known = {word.text for word in source.words_said()}
    heard = Counter(seen.texts)
    notice_s = _first_after(incident.harmed_s, _troubles(seen))
    return Outcome(
        fault=fault,
        setting=setting,
        said=len(said),
        lost=tuple(word.text for word in said if not heard[word.text]),
        doubled=tuple(text for text, times in heard.items() if times > 1),
        moved=tuple(_moved(seen.words, said)),
        invented=tuple(heard.keys() - known),
        notice_s=notice_s,
        again_s=_captions_again_s(seen, incident, notice_s),
        gaps=tuple(seen.gaps),
        details=tuple(dict.fromkeys(c.detail for _, c in seen.connections if c.detail)),
        outage_s=incident.outage_s,
    )


def _troubles(seen: Seen) -> Iterator[float]:
    for (_, before), (at_s, after) in pairwise(seen.connections):
        if before.state is ConnectionState.STREAMING and after.state not in _NO_TROUBLE:
            yield at_s


def _captions_again_s(seen: Seen, incident: Incident, notice_s: float | None) -> float | None:
    """From the moment when all was well again, or when the trouble was seen if that was later."""
    if incident.harmed_s is None or notice_s is None:
        return None
    well_s = max(incident.returned_s or 0, incident.harmed_s + notice_s)
    return _first_after(well_s, (at_s for at_s, _ in seen.segments))


def _first_after(since_s: float | None, times_s: Iterator[float]) -> float | None:
    if since_s is None:
        return None
    return next((at_s - since_s for at_s in times_s if at_s >= since_s), None)


def _moved(heard: Sequence[Word], said: Sequence[Spoken]) -> Iterator[str]:
    """Words at another time than they were said at, or not in their order."""
    ends_ms = {word.text: word.start_ms + word.length_ms for word in said}
    for word in heard:
        if abs(word.end_ms - ends_ms.get(word.text, word.end_ms)) > _MOVED_MS:
            yield word.text
    for before, after in pairwise(heard):
        if after.end_ms < before.end_ms:
            yield after.text
