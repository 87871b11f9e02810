from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.recognition_options import BoostedPhrase
from captioner.domain.validation import phrase_problems
from captioner.ui.settings.pasted_phrases import merged, pasted_phrases

PHRASES = st.lists(st.builds(BoostedPhrase, st.sampled_from("abcd"), st.floats(-20, 100)))


def test_each_line_is_a_phrase() -> None:
    assert pasted_phrases("Ada Lovelace\r\n\n  Kubernetes \n") == (
        BoostedPhrase("Ada Lovelace"),
        BoostedPhrase("Kubernetes"),
    )


def test_a_boost_stands_after_a_tab() -> None:
    assert pasted_phrases("Ada\t35.5\nBob\t7,5") == (
        BoostedPhrase("Ada", 35.5),
        BoostedPhrase("Bob", 7.5),
    )


def test_what_a_spreadsheet_has_beside_a_phrase_is_no_boost() -> None:
    assert pasted_phrases("Ada\tmathematician") == (BoostedPhrase("Ada"),)


def test_of_a_phrase_that_stands_twice_the_last_boost_counts() -> None:
    twice = (BoostedPhrase("a", 1.0), BoostedPhrase("b"), BoostedPhrase("a", 2.0))
    assert merged(twice) == (BoostedPhrase("a", 2.0), BoostedPhrase("b"))


@given(st.text())
def test_whatever_is_pasted_only_sound_phrases_come_out(text: str) -> None:
    assert not [p for phrase in pasted_phrases(text) for p in phrase_problems(phrase)]


@given(PHRASES)
def test_merged_each_phrase_stands_once_in_its_first_place(phrases: list[BoostedPhrase]) -> None:
    texts = [phrase.text for phrase in merged(phrases)]
    assert texts == list(dict.fromkeys(phrase.text for phrase in phrases))
    assert merged(merged(phrases)) == merged(phrases)
