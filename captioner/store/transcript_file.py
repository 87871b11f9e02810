"""A session as one file to be passed on: all its records, those of its edits included.

The lines are a journal's. The header names a format of its own, so that a file from elsewhere is
never taken for a journal of this computer, and how many records there are, so that what was cut
off on the way is missed.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from captioner.domain.errors import JournalError
from captioner.domain.foreign_transcript import Foreign, taken_from_elsewhere
from captioner.domain.transcript import (
    Added,
    Ended,
    Record,
    Session,
    SpeakerNamed,
    Titled,
    Transcript,
)
from captioner.domain.wording import translate
from captioner.store.giving_way import giving_way
from captioner.store.journal_codec import decode_journal, encode_record
from captioner.store.small_file import read_small_file, reason_of

FORMAT = "captioner-transcript"
VERSION = 1

MAGIC = b'{"format":"captioner-transcript",'
"""How every such file begins, for systems that know a file by its first bytes."""

LARGEST_BYTES = 64 << 20
"""Four days of speech without a break, at 9000 words of 60 bytes an hour, text and times."""


class _Header(msgspec.Struct):
    format: str
    version: int
    records: int
    id: str
    started_at: datetime
    language: str = ""
    recognizer: str = ""
    source: str = ""


class _Count(msgspec.Struct):
    records: int


def transcript_file(session: Session, records: Sequence[Record]) -> Iterator[bytes]:
    """The file, piece by piece."""
    began = session.started_at.astimezone(UTC)
    heads = (session.language, session.recognizer, session.source)
    header = _Header(FORMAT, VERSION, len(records), session.id, began, *map(_encodable, heads))
    yield msgspec.json.encode(header) + b"\n"
    yield from map(encode_record, records)


def records_of(transcript: Transcript) -> Sequence[Record]:
    """Of one of which nothing else is left: as it is now, without what was before its edits."""
    records: list[Record] = [Added(entry) for entry in transcript.entries]
    records += [SpeakerNamed(speaker, name) for speaker, name in transcript.names.items()]
    if transcript.title:
        records.append(Titled(transcript.title))
    if transcript.is_ended:
        records.append(Ended(transcript.end_ms))
    return records


def read_transcript_file(path: Path) -> Foreign:
    """What a file from elsewhere holds, as far as it is fit to be kept; blocks.

    Raises JournalError with a sentence for everything else; nothing is changed.
    """
    try:
        content = read_small_file(path, largest_bytes=LARGEST_BYTES)
    except (OSError, ValueError) as error:
        sentence = translate(
            "transcripts", "{file} cannot be opened: {reason}. Choose another file."
        )
        raise JournalError(sentence.format(file=path, reason=reason_of(error))) from error
    if not content.startswith(MAGIC):
        raise JournalError(
            translate(
                "transcripts",
                "{file} is no transcript of Captioner. Choose a file that was exported as a "
                "“Captioner transcript”.",
            ).format(file=path)
        )
    try:
        with giving_way():
            return _foreign(content)
    except ValueError as error:
        raise JournalError(
            translate(
                "transcripts",
                "{file} is damaged or incomplete, and was not opened. Get it once more from where "
                "it came from.",
            ).format(file=path)
        ) from error


def _foreign(content: bytes) -> Foreign:
    """ValueError says what is wrong with it; JournalError for what only a newer version knows."""
    journal = decode_journal(content, FORMAT)
    if journal.unknown:
        raise JournalError(
            translate(
                "transcripts",
                "This session was written by a newer version of Captioner, and is left as it is. "
                "Update Captioner to open it.",
            )
        )
    count = msgspec.json.decode(content.partition(b"\n")[0], type=_Count).records
    if journal.damaged or journal.good_bytes != len(content) or count != len(journal.records):
        raise ValueError(f"{len(journal.records)} of {count} records can be read")
    return taken_from_elsewhere(journal.session, journal.records)


def _encodable(text: str) -> str:
    return text.encode(errors="replace").decode()
