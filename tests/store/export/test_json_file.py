"""JSON that follows its schema, and is read back whole."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from captioner.domain.captions import Gap
from captioner.domain.export_options import ExportFormat, ExportOptions
from captioner.domain.plain_text import without_surrogates
from captioner.domain.transcript import (
    Added,
    Bookmark,
    Ended,
    OffTheRecord,
    Resumption,
    Row,
    SpeakerNamed,
    Titled,
    Transcript,
)
from captioner.store.export.json_file import read_json
from tests.domain.transcripts import said, transcript_of
from tests.store.export.exports import exported
from tests.wild_transcripts import wild_transcripts

_SCHEMA = json.loads(
    (Path(__file__).parents[3] / "resources" / "transcript.schema.json").read_text("utf-8")
)
VALIDATOR = Draft202012Validator(_SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)


def _whole() -> Transcript:
    transcript = transcript_of(
        [
            said(1, 0, "Good morning, 你好", speaker=1),
            Bookmark(2, 1_000, "Ask finance"),
            Gap(2_000, 3_000, "the computer slept"),
            OffTheRecord(3_000, 9_000),
            Resumption(9_000, datetime(2026, 11, 22, 9, 0, tzinfo=UTC)),
            Row(3, 9_500, 9_900, 'No words.\n"Quoted" \\ and \x00'),
        ]
    )
    for record in (SpeakerNamed(1, "Anna"), Titled("Weekly planning"), Ended(20_000)):
        transcript.take(record)
    return transcript


def _changed(**fields: object) -> bytes:
    file = json.loads(exported(_whole(), ExportFormat.JSON))
    return json.dumps(file | fields).encode()


@given(wild_transcripts())
def test_every_export_follows_the_schema(transcript: Transcript) -> None:
    VALIDATOR.validate(json.loads(exported(transcript, ExportFormat.JSON)))


def test_every_kind_of_entry_follows_the_schema() -> None:
    for options in (ExportOptions(), ExportOptions(has_words=False, has_speakers=False)):
        VALIDATOR.validate(json.loads(exported(_whole(), ExportFormat.JSON, options)))


def test_the_schema_itself_is_valid() -> None:
    Draft202012Validator.check_schema(_SCHEMA)


def test_what_is_read_back_is_what_was_written() -> None:
    transcript = _whole()
    session, records = read_json(exported(transcript, ExportFormat.JSON).encode())
    again = Transcript(session)
    for record in records:
        again.take(record)
    assert session == transcript.session
    assert list(again.entries) == list(transcript.entries)
    assert (again.title, again.names, again.end_ms, again.is_ended) == (
        *(transcript.title, transcript.names),
        *(transcript.end_ms, transcript.is_ended),
    )


@given(wild_transcripts())
def test_of_every_transcript_all_text_and_times_are_read_back(transcript: Transcript) -> None:
    _, records = read_json(exported(transcript, ExportFormat.JSON).encode())
    again = [each.entry for each in records if isinstance(each, Added)]
    assert [(e.start_ms, type(e)) for e in again] == [
        (e.start_ms, type(e)) for e in transcript.entries
    ]
    read = [(row.id, row.end_ms, row.text) for row in again if isinstance(row, Row)]
    assert read == [(row.id, row.end_ms, without_surrogates(row.text)) for row in transcript.rows]


def test_words_have_their_times_and_confidences() -> None:
    file = json.loads(exported(_whole(), ExportFormat.JSON))
    assert file["entries"][0]["words"][0] == {
        "text": "Good",
        "start_ms": 0,
        "end_ms": 250,
        "confidence": 0.9,
        "speaker": 1,
    }


def test_nobody_can_be_told_apart_without_speakers() -> None:
    file = json.loads(exported(_whole(), ExportFormat.JSON, ExportOptions(has_speakers=False)))
    assert set(_values(file, "speaker")) == {None}
    assert file["speakers"] == []


def test_without_words_there_are_none() -> None:
    file = json.loads(exported(_whole(), ExportFormat.JSON, ExportOptions(has_words=False)))
    assert list(_values(file, "words")) == []


def test_a_newer_version_is_refused_by_its_name() -> None:
    with pytest.raises(ValueError, match="newer version of Captioner"):
        read_json(_changed(version=2, entries="in another shape"))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe",
        b"[" * 100_000,
        _changed(format="other"),
        _changed(entries=[{"kind": "row", "id": 1, "start_ms": 5, "end_ms": 4, "text": "x"}]),
        _changed(entries=[{"kind": "row", "id": 1, "start_ms": -5, "end_ms": 4, "text": "x"}]),
        _changed(entries=[{"kind": "bookmark", "id": 1, "start_ms": 0, "note": ""}] * 2),
        _changed(entries=[{"kind": "unknown", "start_ms": 0}]),
        _changed(session={"id": "a", "started_at": "2026-11-21T09:30:00"}),
    ],
)
def test_what_is_no_transcript_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        read_json(content)


def _values(value: Any, name: str) -> Iterator[object]:  # noqa: ANN401 - whatever JSON holds
    if isinstance(value, dict):
        if name in value:
            yield value[name]
        for each in value.values():
            yield from _values(each, name)
    elif isinstance(value, list):
        for each in value:
            yield from _values(each, name)
