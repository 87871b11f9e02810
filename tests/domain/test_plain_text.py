"""What stands in a file is one line that any program can read."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.plain_text import one_line, without_surrogates
from tests.wild_transcripts import SCRIPTS, TEXTS

_ANY = st.one_of(st.text(), TEXTS)


@given(_ANY)
def test_it_is_one_line_that_every_encoding_holds(text: str) -> None:
    line = one_line(text)
    assert len(line.splitlines()) <= 1
    line.encode()


@given(_ANY)
def test_it_holds_no_control_characters_and_no_doubled_spaces(text: str) -> None:
    line = one_line(text)
    assert not any(unicodedata.category(char) in ("Cc", "Cs") for char in line)
    assert "  " not in line
    assert line == line.strip(" ")


@given(_ANY)
def test_nothing_that_can_be_seen_is_lost(text: str) -> None:
    unseen = ("Cc", "Cf", "Cs", "Cn", "Zs", "Zl", "Zp")
    seen = [char for char in text if unicodedata.category(char) not in unseen]
    kept = [char for char in one_line(text) if unicodedata.category(char) not in unseen]
    assert [char for char in kept if char != "\ufffd"] == [c for c in seen if c != "\ufffd"]


@given(_ANY)
def test_one_line_stays_as_it_is(text: str) -> None:
    assert one_line(one_line(text)) == one_line(text)


@pytest.mark.parametrize("text", [*SCRIPTS, "Bonjour\u00a0!", "👩‍👩‍👧 👋🏽", "می‌خواهم"])
def test_scripts_emoji_and_binding_spaces_stay(text: str) -> None:
    assert one_line(text) == text


@pytest.mark.parametrize("text", ["\u00a0", "\u3000\n", "\u2003\u00a0", "\x00 \x00"])
def test_spaces_alone_are_no_text(text: str) -> None:
    assert not one_line(text)


@given(st.text())
def test_what_can_be_encoded_stays_as_it_is(text: str) -> None:
    assert without_surrogates(text) == text
