"""How a transcript's parts are said in words."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from captioner.domain.captions import Gap
from captioner.domain.paragraphs import Mark
from captioner.domain.transcript import (
    Bookmark,
    Ended,
    OffTheRecord,
    Resumption,
    SpeakerNamed,
    Titled,
)
from captioner.domain.transcript_wording import (
    clock,
    facts_of,
    length,
    mark_sentence,
    title_of,
    voice_of,
)
from tests.domain.transcripts import transcript_of

ZONE = timezone(timedelta(hours=-5))


def test_a_session_without_a_title_is_called_by_its_local_time() -> None:
    transcript = transcript_of([])
    transcript.take(Ended(2_460_000))
    assert title_of(transcript, ZONE) == "2026-11-21 04:30"
    assert facts_of(transcript, ZONE) == "41 min 0 s · Desk mic"


def test_a_title_leaves_the_time_to_the_facts() -> None:
    transcript = transcript_of([])
    transcript.take(Titled("Weekly\nplanning"))
    assert title_of(transcript, ZONE) == "Weekly planning"
    assert facts_of(transcript, ZONE) == "2026-11-21 04:30 · 0 s · Desk mic"


def test_a_voice_has_its_name_else_its_number() -> None:
    transcript = transcript_of([])
    transcript.take(SpeakerNamed(1, "Anna"))
    voice = voice_of(transcript)
    assert [voice(1), voice(2), voice(None)] == ["Anna", "Speaker 2", "Unknown speaker"]


@pytest.mark.parametrize(
    ("span_ms", "expected"),
    [
        *((0, "0 s"), (59_400, "59 s"), (59_600, "1 min 0 s"), (95_000, "1 min 35 s")),
        *((3_600_000, "1 h 0 min"), (29_999_000, "8 h 19 min")),
    ],
)
def test_lengths_are_said_shortly(span_ms: int, expected: str) -> None:
    assert length(span_ms) == expected


def test_a_clock_counts_hours_beyond_a_day() -> None:
    assert [clock(5_999), clock(100 * 3_600_000)] == ["0:00:05", "100:00:00"]


@pytest.mark.parametrize(
    ("mark", "sentence"),
    [
        (
            Gap(0, 8_000, "the computer slept"),
            "Not recognised for 8 s: the computer slept.",
        ),
        (OffTheRecord(0, 95_000), "Off the record for 1 min 35 s."),
        (Bookmark(1, 0, "Ask\nfinance"), "Bookmark: Ask finance"),
        (Bookmark(1, 0, " "), "Bookmark"),
        (
            Resumption(0, datetime(2026, 11, 22, 2, 0, tzinfo=UTC)),
            "Gone on with at 2026-11-21 21:00.",
        ),
    ],
)
def test_a_mark_is_one_plain_sentence(mark: Mark, sentence: str) -> None:
    assert mark_sentence(mark, ZONE) == sentence
