"""What was said in this session, kept for scrolling back and for copying; no Qt."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from captioner.domain.captions import Segment
from captioner.ui.overlay.wrapping import PAUSE_FOR_NEW_ROW_MS, Voice

MOST_SEGMENTS = 10_000
"""About 14 hours of speech without a pause, in some 10 MB."""

LAST_MINUTE_MS = 60_000

_FORGOTTEN_AT_ONCE = 1_000
"""So many more are kept for a while, so that forgetting costs nothing a segment."""


class CaptionHistory:
    """Committed segments in the order in which they were committed, and those that are open.

    A committed segment has a position that never changes: 0 for the session's
    first. The oldest are forgotten beyond `most`. Times of segments are ms since
    the session's start.
    """

    def __init__(self, *, most: int = MOST_SEGMENTS) -> None:
        self._most = most
        self._committed: list[Segment] = []
        self._first = 0
        self._open: dict[tuple[str, int], Segment] = {}
        self._words = 0

    @property
    def positions(self) -> range:
        """Of the committed segments that are kept."""
        return range(self._first, self._first + len(self._committed))

    @property
    def words(self) -> int:
        """How many words were said in the session, as it stands now."""
        return self._words + sum(len(segment.text.split()) for segment in self._open.values())

    @property
    def open_segments(self) -> Sequence[Segment]:
        return tuple(self._open.values())

    def at(self, position: int) -> Segment:
        """The committed segment there. IndexError if it is not kept."""
        if position not in self.positions:
            raise IndexError(f"no segment is kept at {position}")
        return self._committed[position - self._first]

    def apply(self, segment: Segment) -> None:
        """Take this revision in the place of the one before it."""
        key = (segment.source, segment.id)
        if not segment.is_committed:
            self._open[key] = segment
            return
        self._open.pop(key, None)
        if segment.text:
            self._committed.append(_lean(segment))
            self._words += len(segment.text.split())
            self._forget_oldest()

    def clear(self) -> None:
        """Another session begins."""
        self._committed = []
        self._first = 0
        self._open = {}
        self._words = 0

    def all_text(self) -> str:
        """All that is kept, a paragraph for each speaker's turn and after each pause."""
        return _paragraphs(chain(self._committed, self._open.values()))

    def last_minute_text(self) -> str:
        """What was said in the minute before the last word."""
        end_ms = max((each.end_ms for each in self._newest_first()), default=0)
        recent: list[Segment] = []
        for segment in self._newest_first():
            if segment.end_ms <= end_ms - LAST_MINUTE_MS:
                break
            recent.append(segment)
        return _paragraphs(reversed(recent))

    def _newest_first(self) -> Iterator[Segment]:
        return chain(reversed(self._open.values()), reversed(self._committed))

    def _forget_oldest(self) -> None:
        surplus = len(self._committed) - self._most
        if surplus >= _FORGOTTEN_AT_ONCE:
            del self._committed[:surplus]
            self._first += surplus


def _lean(segment: Segment) -> Segment:
    """Without the words' times, which take five times the room of the text.

    They stay where speakers were told apart: rows and labels go by them.
    """
    has_speakers = any(word.speaker is not None for word in segment.words)
    return segment if has_speakers else replace(segment, words=())


def _paragraphs(segments: Iterator[Segment]) -> str:
    paragraphs: list[str] = []
    voices: list[Voice] = []
    end_ms = 0
    for segment in segments:
        for voice, text in _turns(segment):
            goes_on = segment.start_ms - end_ms < PAUSE_FOR_NEW_ROW_MS
            if paragraphs and voice == voices[-1] and goes_on:
                paragraphs[-1] += f" {text}"
            else:
                paragraphs.append(text)
                voices.append(voice)
            end_ms = segment.end_ms
    if len(set(voices)) > 1:
        paragraphs = [
            f"{_name(voice)}{text}" for voice, text in zip(voices, paragraphs, strict=True)
        ]
    return "\n".join(paragraphs)


def _turns(segment: Segment) -> Iterator[tuple[Voice, str]]:
    """The segment's text cut where another speaker begins, if the words say where that is."""
    texts = segment.text.split()
    speakers = [word.speaker for word in segment.words]
    if len(speakers) != len(texts):
        if texts:
            yield (segment.source, speakers[0] if speakers else None), " ".join(texts)
        return
    start = 0
    for end in range(1, len(texts) + 1):
        if end == len(texts) or speakers[end] != speakers[start]:
            yield (segment.source, speakers[start]), " ".join(texts[start:end])
            start = end


def _name(voice: Voice) -> str:
    source, speaker = voice
    names = [source] if source else []
    if speaker is not None:
        names.append(f"Speaker {speaker}")
    return f"{', '.join(names)}: " if names else ""
