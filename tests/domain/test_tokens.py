"""Texts as readers take them in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.tokens import agreement, fold_token, tokens_of


def texts(text: str) -> list[str]:
    return [token.text for token in tokens_of(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("  good  morning ", ["good", "morning"]),
        ("今日は雨です", ["今", "日", "は", "雨", "で", "す"]),
        ("雨です。また明日", ["雨", "で", "す。", "ま", "た", "明", "日"]),
        ("my 名前 is Ken", ["my", "名", "前", "is", "Ken"]),
        ("ที่นี่", ["ที่", "นี่"]),
        ("안녕하세요 여러분", ["안녕하세요", "여러분"]),
        ("नमस्ते दुनिया", ["नमस्ते", "दुनिया"]),
        ("مرحبا بكم", ["مرحبا", "بكم"]),
    ],
)
def test_tokens_are_words_or_characters_where_no_spaces_part_them(
    text: str, expected: list[str]
) -> None:
    assert texts(text) == expected


def test_punctuation_alone_belongs_to_the_word_before_it() -> None:
    assert texts("well - yes … no") == ["well -", "yes …", "no"]
    assert texts("- well") == ["- well"]
    assert [token.folded for token in tokens_of("…")] == [""]


def test_case_and_punctuation_do_not_count() -> None:
    assert fold_token("\"Don't,") == fold_token("don\N{RIGHT SINGLE QUOTATION MARK}t")
    assert fold_token("\N{FULLWIDTH LATIN CAPITAL LETTER A}!") == "a"


def test_vowel_signs_count() -> None:
    assert fold_token("कि") != fold_token("की")


def test_texts_agree_up_to_the_first_word_that_differs() -> None:
    assert agreement(tokens_of("Hello, my world"), tokens_of("hello my word or")) == 2


@given(st.text())
def test_tokens_hold_all_of_a_text_but_its_spaces(text: str) -> None:
    tokens = tokens_of(text)
    assert "".join("".join(texts(text)).split()) == "".join(text.split())
    assert all(text[token.start : token.end] == token.text for token in tokens)
    assert all(token.folded for token in tokens) or len(tokens) == 1
