"""Puts what was committed into a transcript, but for what was said off the record."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from captioner.domain.captions import Gap, Segment
from captioner.domain.connection import Connection
from captioner.domain.editing import TranscriptEditor
from captioner.domain.recognition import Word
from captioner.domain.transcript import Added, Ended, OffTheRecord, Row

_CONFIDENCE_DECIMALS = 3
"""More of them say nothing, and make a journal hard to read."""


@dataclass(frozen=True, slots=True)
class _Stretch:
    start_ms: int
    end_ms: int | None = None
    """None while it lasts."""

    def touches(self, start_ms: int, end_ms: int) -> bool:
        """A word without length counts as well."""
        is_before = self.end_ms is not None and start_ms >= self.end_ms
        return not is_before and end_ms > self.start_ms


class Recorder:
    """A `SessionObserver` that gives rows and gaps to `editor`; one thread.

    A session that is gone on with begins at `offset_ms` of its transcript; all times that are
    given to the recorder are those of the audio, from 0.
    """

    def __init__(self, editor: TranscriptEditor, *, offset_ms: int = 0) -> None:
        self._editor = editor
        self._offset_ms = offset_ms
        self._end_ms = 0
        """Of the last row, in audio time."""
        self._stretches: list[_Stretch] = []

    @property
    def is_off_the_record(self) -> bool:
        return bool(self._stretches) and self._stretches[-1].end_ms is None

    def on_segment(self, segment: Segment) -> None:
        if not segment.is_committed:
            return
        for row in _rows(self._on_the_record(segment)):
            self._add(row)

    def on_connection(self, connection: Connection) -> None:
        pass

    def on_gap(self, gap: Gap) -> None:
        shifted = Gap(self._offset_ms + gap.start_ms, self._offset_ms + gap.end_ms, gap.reason)
        self._editor.take(Added(shifted))

    def set_off_the_record(self, *, is_off: bool, at_ms: int) -> None:
        """Nothing that is said from `at_ms` on is written, until it is said otherwise.

        What was said before and is still being recognised is; and so it is at the end.
        """
        if is_off and not self.is_off_the_record:
            self._stretches.append(_Stretch(at_ms))
        elif not is_off and self.is_off_the_record:
            stretch = replace(self._stretches[-1], end_ms=at_ms)
            self._stretches[-1] = stretch
            start_ms, end_ms = self._offset_ms + stretch.start_ms, self._offset_ms + at_ms
            self._editor.take(Added(OffTheRecord(start_ms, end_ms)))

    def end(self, at_ms: int) -> None:
        """All was committed, and the audio ended there."""
        self.set_off_the_record(is_off=False, at_ms=at_ms)
        self._editor.take(Ended(self._offset_ms + at_ms))

    def _on_the_record(self, segment: Segment) -> Segment | None:
        """Without the words of the stretches; where words have no times, whole or not at all."""
        if not self._is_off(segment.start_ms, segment.end_ms):
            return segment
        words = tuple(w for w in segment.words if not self._is_off(w.start_ms, w.end_ms))
        if not words:
            return None
        # Of what stands in the text alone nobody knows when it was said.
        return replace(
            segment,
            text=" ".join(word.text for word in words),
            words=words,
            start_ms=words[0].start_ms,
            end_ms=words[-1].end_ms,
        )

    def _is_off(self, start_ms: int, end_ms: int) -> bool:
        return any(stretch.touches(start_ms, end_ms) for stretch in reversed(self._stretches))

    def _add(self, row: Row) -> None:
        start_ms = max(row.start_ms, self._end_ms)
        self._end_ms = max(row.end_ms, start_ms)
        self._editor.take(
            Added(
                replace(
                    row,
                    id=self._editor.transcript.next_id,
                    start_ms=self._offset_ms + start_ms,
                    end_ms=self._offset_ms + self._end_ms,
                    words=tuple(_shifted(word, self._offset_ms) for word in row.words),
                )
            )
        )


def _rows(segment: Segment | None) -> Iterator[Row]:
    """One for each turn of a speaker, if the words say where those are; their ids are to come."""
    texts = segment.text.split() if segment is not None else []
    if segment is None or not texts:
        return
    words = segment.words
    speakers = [word.speaker for word in words]
    if len(set(speakers)) < 2 or len(words) != len(texts):  # noqa: PLR2004 - one voice, or untold
        speaker = speakers[0] if speakers else None
        text = " ".join(texts)
        yield Row(0, segment.start_ms, segment.end_ms, text, words, speaker)
        return
    for first, last in _turns(speakers):
        start_ms, end_ms = words[first].start_ms, words[last - 1].end_ms
        text = " ".join(texts[first:last])
        yield Row(0, start_ms, end_ms, text, words[first:last], speakers[first])


def _turns(speakers: Sequence[int | None]) -> Iterator[tuple[int, int]]:
    first = 0
    for end in range(1, len(speakers) + 1):
        if end == len(speakers) or speakers[end] != speakers[first]:
            yield first, end
            first = end


def _shifted(word: Word, by_ms: int) -> Word:
    confidence = word.confidence
    if confidence is not None:
        confidence = round(confidence, _CONFIDENCE_DECIMALS)
    return replace(
        word,
        start_ms=word.start_ms + by_ms,
        end_ms=word.end_ms + by_ms,
        confidence=confidence,
    )
