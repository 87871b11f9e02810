"""One session out of several, with all that was ever done to them."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from captioner.domain.shifted_records import Shift
from captioner.domain.transcript import (
    Added,
    Ended,
    Record,
    Resumption,
    Row,
    RowsReplaced,
    SpeakerNamed,
    Titled,
    Transcript,
)

Part = tuple[Transcript, Sequence[Record]]
"""A transcript, and the records whose sum it is."""


def merged(parts: Sequence[Part]) -> Iterator[Record]:
    """The records of a session of them all, in the order in which they began.

    One begins where the one before it ends, with a Resumption that tells when that really was.
    Speakers of the same name are the same, others are kept apart.
    """
    ids = end_ms = newest_speaker = 0
    names: dict[str, int] = {}
    for number, (transcript, records) in enumerate(sorted(parts, key=_began)):
        if number:
            yield Added(Resumption(end_ms, transcript.session.started_at))
        speakers: dict[int, int] = {}
        for speaker in sorted(_speakers(records)):
            name = transcript.names.get(speaker, "")
            newest_speaker += 1
            speakers[speaker] = names.get(name, newest_speaker)
            if name:
                names.setdefault(name, speakers[speaker])
        shift = Shift(end_ms, ids, speakers)
        kept = (r for r in records if number == 0 or not isinstance(r, Titled))
        yield from map(shift.record, kept)
        ids += transcript.next_id - 1
        end_ms += transcript.end_ms
    yield Ended(end_ms)


def _began(part: Part) -> datetime:
    return part[0].session.started_at


def _speakers(records: Sequence[Record]) -> set[int]:
    """All that were ever told apart or named."""
    found = {record.speaker for record in records if isinstance(record, SpeakerNamed)}
    for row in _all_rows(records):
        voices = (row.speaker, *(word.speaker for word in row.words))
        found.update(voice for voice in voices if voice is not None)
    return found


def _all_rows(records: Sequence[Record]) -> Iterator[Row]:
    for record in records:
        if isinstance(record, RowsReplaced):
            yield from record.after
        elif isinstance(record, Added) and isinstance(record.entry, Row):
            yield record.entry
