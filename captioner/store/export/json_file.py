"""JSON with all that a transcript holds, to be read by programs, and by this one again.

Its shape is that of resources/transcript.schema.json.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, tzinfo
from typing import Literal

import msgspec

from captioner.domain.captions import Gap
from captioner.domain.export_options import ExportOptions
from captioner.domain.paragraphs import entries_wanted
from captioner.domain.plain_text import without_surrogates
from captioner.domain.recognition import Word
from captioner.domain.transcript import (
    Added,
    Bookmark,
    Ended,
    Entry,
    OffTheRecord,
    Record,
    Resumption,
    Row,
    Session,
    SpeakerNamed,
    Titled,
    Transcript,
)

VERSION = 1


class _Spoken(msgspec.Struct, tag_field="kind", tag="row", omit_defaults=True):
    id: int
    start_ms: int
    end_ms: int
    text: str
    speaker: int | None = None
    words: tuple[Word, ...] = ()


class _Gap(msgspec.Struct, tag_field="kind", tag="gap"):
    start_ms: int
    end_ms: int
    reason: str


class _Bookmark(msgspec.Struct, tag_field="kind", tag="bookmark"):
    id: int
    start_ms: int
    note: str = ""


class _OffTheRecord(msgspec.Struct, tag_field="kind", tag="off_the_record"):
    start_ms: int
    end_ms: int


class _Resumption(msgspec.Struct, tag_field="kind", tag="resumption"):
    start_ms: int
    at: datetime


_Item = _Spoken | _Gap | _Bookmark | _OffTheRecord | _Resumption


class _Speaker(msgspec.Struct):
    number: int
    name: str


class _Head(msgspec.Struct):
    format: Literal["captioner transcript"]
    version: int


class _File(_Head):
    session: Session
    title: str
    is_ended: bool
    end_ms: int
    speakers: tuple[_Speaker, ...]
    entries: tuple[_Item, ...]


def chunks(transcript: Transcript, options: ExportOptions, _zone: tzinfo) -> Iterator[bytes]:
    """UTF-8; an entry is a line."""
    names = transcript.names.items() if options.has_speakers else ()
    head = _File(
        format="captioner transcript",
        version=VERSION,
        session=transcript.session,
        title=transcript.title,
        is_ended=transcript.is_ended,
        end_ms=transcript.end_ms,
        speakers=tuple(_Speaker(*each) for each in sorted(names)),
        entries=(),
    )
    yield _encoded(head).removesuffix(b"]}")
    comma = b""
    for entry in entries_wanted(transcript, options):
        yield comma + b"\n" + _encoded(_item(entry, options))
        comma = b","
    yield b"\n]}\n"


def read_json(content: bytes) -> tuple[Session, tuple[Record, ...]]:
    """What `chunks` wrote. ValueError says why it cannot be, in a part of a sentence."""
    try:
        version = msgspec.json.decode(content, type=_Head).version
        if version > VERSION:
            raise ValueError("it was written by a newer version of Captioner")
        file = msgspec.json.decode(content, type=_File)
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error
    records: list[Record] = [Added(_entry(item)) for item in file.entries]
    records += [SpeakerNamed(each.number, each.name) for each in file.speakers]
    if file.title:
        records.append(Titled(file.title))
    if file.is_ended:
        records.append(Ended(file.end_ms))
    _check(file.session, records)
    return file.session, tuple(records)


def _check(session: Session, records: Sequence[Record]) -> None:
    """They must make a transcript, or whoever takes them would stumble over one of them."""
    if session.started_at.tzinfo is None:
        raise ValueError("it does not say in which time zone it began")
    transcript = Transcript(session)
    for record in records:
        transcript.take(record)
    for entry in transcript.entries:
        end_ms = getattr(entry, "end_ms", entry.start_ms)
        if not 0 <= entry.start_ms <= end_ms:
            raise ValueError(f"something in it lasts from {entry.start_ms} to {end_ms} ms")


def _encoded(value: msgspec.Struct) -> bytes:
    try:
        return msgspec.json.encode(value)
    except UnicodeEncodeError:
        return msgspec.json.encode(_encodable(msgspec.to_builtins(value)))


def _encodable(value: object) -> object:
    """The same without halves of characters, which no encoding holds."""
    match value:
        case str():
            return without_surrogates(value)
        case dict():
            return {name: _encodable(each) for name, each in value.items()}
        case list() | tuple():
            return [_encodable(each) for each in value]
    return value


def _item(entry: Entry, options: ExportOptions) -> _Item:
    match entry:
        case Row(number, start_ms, end_ms, text, words, speaker):
            heard = words if options.has_words else ()
            if not options.has_speakers:
                heard, speaker = tuple(replace(word, speaker=None) for word in heard), None
            return _Spoken(number, start_ms, end_ms, text, speaker, heard)
        case Gap(start_ms, end_ms, reason):
            return _Gap(start_ms, end_ms, reason)
        case Bookmark(number, start_ms, note):
            return _Bookmark(number, start_ms, note)
        case OffTheRecord(start_ms, end_ms):
            return _OffTheRecord(start_ms, end_ms)
        case Resumption(start_ms, at):
            return _Resumption(start_ms, at)


def _entry(item: _Item) -> Entry:
    match item:
        case _Spoken():
            return Row(item.id, item.start_ms, item.end_ms, item.text, item.words, item.speaker)
        case _Gap():
            return Gap(item.start_ms, item.end_ms, item.reason)
        case _Bookmark():
            return Bookmark(item.id, item.start_ms, item.note)
        case _OffTheRecord():
            return OffTheRecord(item.start_ms, item.end_ms)
        case _Resumption():
            return Resumption(item.start_ms, item.at)
