"""Masking swear words."""

import pytest

from captioner.domain.recognition import Hypothesis, Word
from captioner.recognizer.profanity import mask, mask_word


@pytest.mark.parametrize("word", ["shit", "Fucking", "bastards", "bullshit", "fucked"])
def test_a_swear_word_keeps_its_first_letter_alone(word: str) -> None:
    assert mask_word(word) == word[0] + "*" * (len(word) - 1)


@pytest.mark.parametrize(
    "word",
    [
        "scunthorpe",
        "cockpit",
        "class",
        "shift",
        "peacock",
        "assess",
        "pricked",
        "spicy",
        "hello",
        "titles",
    ],
)
def test_a_decent_word_stays(word: str) -> None:
    assert mask_word(word) == word


def test_punctuation_around_a_swear_word_stays() -> None:
    assert mask_word("shit,") == "s***,"


def test_text_and_words_are_both_masked() -> None:
    masked = mask(
        Hypothesis("oh shit now", is_final=True, audio_end_ms=900, words=(Word("shit", 100, 400),))
    )
    assert (masked.text, masked.words[0].text) == ("oh s*** now", "s***")
