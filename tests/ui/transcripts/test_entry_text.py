"""The letters of an entry, counted as Python and as Qt count them."""

from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.transcript import Bookmark, Row
from captioner.ui.transcripts.entry_text import (
    characters,
    entry_text,
    spoken_text,
    units,
    word_around,
)


@given(st.text(), st.integers(0, 50))
def test_a_character_is_found_again_by_its_place_in_qts_text(text: str, at: int) -> None:
    at = min(at, len(text))
    assert characters(text, units(text, at)) == at


@given(st.text())
def test_a_row_shows_as_many_characters_as_it_has(text: str) -> None:
    shown = entry_text(Row(1, 0, 1, text))
    assert len(shown) == len(text)
    assert not any(each in shown for each in "\n\r\t\u2028\0")


def test_a_bookmark_is_seen_by_its_note_and_heard_as_a_bookmark() -> None:
    assert entry_text(Bookmark(1, 0, "Budget")) == "Budget"
    assert spoken_text(Bookmark(1, 0, "Budget")) == "Bookmark: Budget"
    assert entry_text(Bookmark(1, 0)) == "Bookmark"


def test_a_word_is_without_the_punctuation_around_it() -> None:
    assert word_around("He said: “Kubernetes!” twice.", 12) == "Kubernetes"
    assert word_around("He said", 2) == "He"
    assert word_around("He - said", 3) == ""
    assert word_around("state-of-the-art.", 3) == "state-of-the-art"
    assert word_around("مرحبا، بكم", 2) == "مرحبا"
