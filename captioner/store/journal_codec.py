"""A session's header and records as the lines of a journal and back."""

import contextlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeVar

import msgspec

from captioner.domain.errors import JournalError
from captioner.domain.transcript import Record, Session, Transcript, TranscriptError
from captioner.domain.wording import translate
from captioner.store.journal_wire import KINDS, Line, line_of, record_of

FORMAT = "captioner-journal"
VERSION = 1

_LONGEST_ID = 64

Shape = TypeVar("Shape")


@dataclass(frozen=True, slots=True)
class Journal:
    """What a journal's bytes say. Lines that are of no use are counted, and stay where they are.

    `unknown` are those of kinds that this version does not know, `damaged` those that are no
    records. Up to `good_bytes` there are whole records; what follows is a piece of one.
    """

    session: Session
    records: Sequence[Record]
    unknown: int
    damaged: int
    good_bytes: int

    def fitting(self) -> tuple[Transcript, Sequence[Record]]:
        """Their sum, and the records but those that lost the row they speak of to damage."""
        transcript = Transcript(self.session)
        fitting: list[Record] = []
        for record in self.records:
            with contextlib.suppress(TranscriptError):
                transcript.take(record)
                fitting.append(record)
        return transcript, fitting

    def transcript(self) -> Transcript:
        return self.fitting()[0]


def is_id(text: str) -> bool:
    """Whether it can be a session's: short, and a part of a file's name on every system."""
    return 0 < len(text) <= _LONGEST_ID and text.isascii() and text.replace("-", "").isalnum()


def encode_header(session: Session) -> bytes:
    """The first line. ValueError if the session's id cannot be one."""
    if not is_id(session.id):
        raise ValueError(f"{session.id!r} is no session's id")
    return _encoded(
        _Header(
            FORMAT,
            VERSION,
            session.id,
            session.started_at.astimezone(UTC),
            session.language,
            session.recognizer,
            session.source,
        )
    )


def encode_record(record: Record) -> bytes:
    """One line, with its line break."""
    return _encoded(line_of(record))


def decode_header(line: bytes, wanted: str = FORMAT) -> Session:
    """JournalError if a newer Captioner wrote it; ValueError if it is no header of that format."""
    opening = _decoded(line, _Opening)
    if opening.format != wanted:
        raise ValueError("it is no session")
    if opening.version > VERSION:
        raise JournalError(
            translate(
                "transcripts",
                "This session was written by a newer version of Captioner, and is left as it is. "
                "Update Captioner to open it.",
            )
        )
    header = _decoded(line, _Header)
    if not is_id(header.id):
        raise ValueError("its id is damaged")
    try:
        at = header.started_at.astimezone(UTC)
    except OverflowError as error:
        raise ValueError("its date is damaged") from error
    return Session(header.id, at, header.language, header.recognizer, header.source)


def decode_journal(content: bytes, wanted: str = FORMAT) -> Journal:
    """`wanted` is the format that the header must name.

    JournalError for a newer version's, ValueError for what is no journal.

    A last line without a line break counts if it is whole: one that was torn apart lacks its
    closing bracket at least.
    """
    header, *lines = content.split(b"\n")
    session = decode_header(header, wanted)
    records: list[Record] = []
    unknown = damaged = 0
    for line in lines[:-1]:
        if (record := _record(line)) is not None:
            records.append(record)
        elif _is_unknown(line):
            unknown += 1
        elif line.strip():
            damaged += 1
    good_bytes = len(content)
    if lines and lines[-1]:
        if (record := _record(lines[-1])) is not None:
            records.append(record)
        else:
            good_bytes -= len(lines[-1])
    return Journal(session, tuple(records), unknown, damaged, good_bytes)


class _Opening(msgspec.Struct):
    format: str
    version: int


class _Header(msgspec.Struct):
    format: str
    version: int
    id: str
    started_at: datetime
    language: str = ""
    recognizer: str = ""
    source: str = ""


class _Kind(msgspec.Struct):
    kind: str


_LINES: msgspec.json.Decoder[Line] = msgspec.json.Decoder(Line)


def _encoded(line: Line | _Header) -> bytes:
    try:
        return msgspec.json.encode(line) + b"\n"
    except UnicodeEncodeError:  # half of a character, out of a clipboard: a "?" on disk
        plain = msgspec.to_builtins(line)
        text = json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
        return text.encode(errors="replace") + b"\n"


def _decoded(line: bytes, shape: type[Shape]) -> Shape:
    try:
        return msgspec.json.decode(line, type=shape)
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error


def _record(line: bytes) -> Record | None:
    try:
        return record_of(_LINES.decode(line))
    except (ValueError, RecursionError, OverflowError):  # the last of a date out of all time
        return None


def _is_unknown(line: bytes) -> bool:
    try:
        return _decoded(line, _Kind).kind not in KINDS
    except ValueError:
        return False
