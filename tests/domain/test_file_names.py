"""A file's name that every system takes."""

import re
import unicodedata
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.file_names import MOST_BYTES, export_name, free_name, safe_name
from tests.wild_transcripts import TEXTS

AT = datetime(2026, 11, 21, 10, 30, tzinfo=timezone(timedelta(hours=1)))
_TITLES = st.one_of(st.text(max_size=300), TEXTS, st.sampled_from(["CON", "nul.txt", "COM¹", ".."]))
_RESERVED = re.compile("(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])", re.IGNORECASE)


@given(_TITLES)
def test_it_holds_nothing_that_any_system_forbids(title: str) -> None:
    name = safe_name(title, "srt")
    assert not set(name) & set('<>:"/\\|?*')
    assert not any(unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") for char in name)


@given(_TITLES)
def test_it_fits_into_an_encrypted_home(title: str) -> None:
    assert len(safe_name(title, "docx").encode()) <= MOST_BYTES
    assert len(export_name(title, AT, "docx").encode()) <= MOST_BYTES


@given(_TITLES)
def test_it_is_no_device_of_windows_and_no_hidden_file(title: str) -> None:
    stem = safe_name(title, "txt").split(".")[0].rstrip()
    assert stem
    assert not _RESERVED.fullmatch(stem)


@given(_TITLES)
def test_it_never_ends_in_a_dot_or_space_before_its_extension(title: str) -> None:
    stem = safe_name(title, "txt").removesuffix(".txt")
    assert stem == stem.rstrip(" .")


@given(_TITLES)
def test_nothing_in_it_turns_the_writing_around(title: str) -> None:
    hidden = {c for c in safe_name(title, "txt") if unicodedata.category(c) == "Cf"}
    assert hidden <= {"\u200c", "\u200d"}


@given(_TITLES)
def test_it_is_composed(title: str) -> None:
    assert unicodedata.is_normalized("NFC", safe_name(title, "txt"))


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Weekly planning", "2026-11-21 10-30 Weekly planning.txt"),
        ("", "2026-11-21 10-30.txt"),
        ("Q3/Q4: what now?", "2026-11-21 10-30 Q3 Q4 what now.txt"),
        ("会議 👩‍👩‍👧", "2026-11-21 10-30 会議 👩‍👩‍👧.txt"),
        ("evil\u202etxt.exe", "2026-11-21 10-30 eviltxt.exe.txt"),
    ],
)
def test_it_begins_with_day_and_time(title: str, expected: str) -> None:
    assert export_name(title, AT, "txt") == expected


def test_a_long_title_is_cut_between_words() -> None:
    assert safe_name("planning " * 40, "txt").endswith("planning.txt")


def test_a_long_name_is_not_cut_within_a_character() -> None:
    family = "👩‍👩‍👧"
    stem = safe_name(family * 30, "txt").removesuffix(".txt")
    assert stem == family * (len(stem) // len(family))


def test_a_taken_name_gets_the_next_number() -> None:
    taken = {"notes.txt", "notes (2).txt"}
    assert free_name("notes.txt", taken.__contains__) == "notes (3).txt"
    assert free_name("other.txt", taken.__contains__) == "other.txt"


@given(_TITLES, st.integers(0, 12))
def test_a_numbered_name_is_free_and_short_enough(title: str, count: int) -> None:
    taken: set[str] = set()
    for _ in range(count + 1):
        name = free_name(safe_name(title, "txt"), taken.__contains__)
        assert name not in taken
        assert len(name.encode()) <= MOST_BYTES
        taken.add(name)
