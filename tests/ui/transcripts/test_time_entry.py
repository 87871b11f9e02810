"""A moment as a person types it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.transcript_wording import clock
from captioner.ui.transcripts.time_entry import parse_time


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1:02:30", 3750),
        ("62:30", 3750),
        (" 0 : 05 ", 5),
        ("1.02.30", 3750),
        ("90", 5400),
        ("10\uff1a00", 600),
        ("\u0665:\u0663\u0660", 330),
    ],
)
def test_what_is_understood(text: str, seconds: int) -> None:
    assert parse_time(text) == seconds * 1000


@pytest.mark.parametrize("text", ["", "now", "1:2:3:4", "-1:00", "5:99", "1:", ":30", "1e3"])
def test_what_is_not(text: str) -> None:
    assert parse_time(text) is None


@given(st.integers(0, 359_999))
def test_a_time_as_it_is_shown_leads_to_that_second(seconds: int) -> None:
    assert parse_time(clock(seconds * 1000)) == seconds * 1000
