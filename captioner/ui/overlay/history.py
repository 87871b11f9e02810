"""What was said in this session, kept for scrolling back and for copying; no Qt."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from captioner.domain.captions import Segment
from captioner.ui.overlay.voices import Voice, Voices
from captioner.ui.overlay.wrapping import PAUSE_FOR_NEW_ROW_MS

MOST_SEGMENTS = 10_000
"""About 14 hours of speech without a pause, in some 10 MB."""

LAST_MINUTE_MS = 60_000

MOST_IN_BLOCK = 12
"""Segments without a pause that are laid out in one go: some 3 ms, of the 8 that Qt may wait."""

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
        self._blocks: list[int] = []
        """The position of each block's first segment."""
        self._letters: list[int] = [0]
        """How many letters were said up to each segment that is kept, and to the end."""
        self._voices = [Voices()]
        """Those that were known once each kept segment was committed; the first is before them."""

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

    @property
    def letters(self) -> int:
        """How many characters beside spaces the committed segments of the session have.

        Words are numbered by them: rows may part a word, but never a letter.
        """
        return self._letters[-1]

    @property
    def voices(self) -> Voices:
        """Who has spoken in this session."""
        return self._voices[-1]

    def voices_at(self, position: int) -> Voices:
        """Who had spoken when that segment was committed: its labels went by them."""
        return self._voices[position - self._first + 1]

    def voice_before(self, position: int) -> Voice | None:
        """Who spoke last before that segment; None if that is not kept."""
        if position - 1 not in self.positions:
            return None
        *_, (voice, _) = _turns(self.at(position - 1))
        return voice

    def letters_before(self, position: int) -> int:
        """`position` may be the end of `positions`, too."""
        return self._letters[position - self._first]

    def position_of_letter(self, letter: int) -> int:
        """The segment in which the letter with this number is; the nearest that is kept."""
        index = bisect_right(self._letters, letter) - 1
        return self._first + max(0, min(index, len(self._committed) - 1))

    def block_of(self, position: int) -> range:
        """The positions that are laid out together, from the beginning of a row on.

        A block begins where rows begin by themselves: after a pause, with another
        source; or when it would grow too long.
        """
        index = bisect_right(self._blocks, position) - 1
        first = max(self._blocks[index], self._first)
        last = index + 1 == len(self._blocks)
        return range(first, self.positions.stop if last else self._blocks[index + 1])

    def apply(self, segment: Segment) -> None:
        """Take this revision in the place of the one before it."""
        key = (segment.source, segment.id)
        if not segment.is_committed:
            self._open[key] = segment
            return
        self._open.pop(key, None)
        words = segment.text.split()
        if words:
            if self._begins_block(segment):
                self._blocks.append(self.positions.stop)
            self._committed.append(_lean(segment))
            self._words += len(words)
            self._voices.append(_with_speakers(self.voices, segment))
            self._letters.append(self.letters + sum(map(len, words)))
            self._forget_oldest()

    def clear(self) -> None:
        """Another session begins."""
        self._committed = []
        self._first = 0
        self._open = {}
        self._words = 0
        self._blocks = []
        self._letters = [0]
        self._voices = [Voices()]

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

    def _begins_block(self, segment: Segment) -> bool:
        if not self._committed:
            return True
        last = self._committed[-1]
        is_full = self.positions.stop - self._blocks[-1] >= MOST_IN_BLOCK
        is_after_pause = segment.start_ms - last.end_ms >= PAUSE_FOR_NEW_ROW_MS
        return is_full or is_after_pause or segment.source != last.source

    def _newest_first(self) -> Iterator[Segment]:
        return chain(reversed(self._open.values()), reversed(self._committed))

    def _forget_oldest(self) -> None:
        surplus = len(self._committed) - self._most
        if surplus >= _FORGOTTEN_AT_ONCE:
            del self._committed[:surplus]
            del self._letters[:surplus]
            del self._voices[:surplus]
            self._first += surplus
            del self._blocks[: bisect_right(self._blocks, self._first) - 1]


def _lean(segment: Segment) -> Segment:
    """Without the words' times, which take five times the room of the text.

    They stay where speakers were told apart: rows and labels go by them.
    """
    has_speakers = any(word.speaker is not None for word in segment.words)
    return segment if has_speakers else replace(segment, words=())


def _with_speakers(voices: Voices, segment: Segment) -> Voices:
    for speaker in {word.speaker: None for word in segment.words} or (None,):
        voices = voices.including((segment.source, speaker))
    return voices


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
