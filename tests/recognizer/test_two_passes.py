"""What a final is made of, for any two passes."""

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.recognition import Word
from captioner.recognizer.two_passes import StandingWords, after_both_passes

VOCABULARY = ("or", "us", "the", "end", "hello")


@st.composite
def passes(draw: st.DrawFn, *, is_judged: bool) -> list[Word]:
    words: list[Word] = []
    at_ms = 0
    for text in draw(st.lists(st.sampled_from(VOCABULARY), max_size=8)):
        start_ms = at_ms + draw(st.integers(0, 300))
        at_ms = start_ms + draw(st.integers(10, 500))
        confidence = draw(st.floats(0, 1)) if is_judged else None
        words.append(Word(text, start_ms, at_ms, confidence))
    return words


first_pass = passes(is_judged=False)
second_pass = passes(is_judged=True)
likely_pass = second_pass.filter(lambda words: any((w.confidence or 0) >= 0.1 for w in words))


def heard(text: str, *, confidence: float | None = None, from_ms: int = 0) -> list[Word]:
    """Half a second a word."""
    return [
        Word(word, start_ms, start_ms + 500, confidence)
        for n, word in enumerate(text.split())
        for start_ms in (from_ms + n * 500,)
    ]


def said(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)


def test_words_that_stand_stay_and_those_after_them_are_the_second_passs() -> None:
    standing, second = heard("so we wreck"), heard("so the recognise a beach", confidence=0.8)
    assert said(after_both_passes(standing, second)) == "so we wreck a beach"


def test_a_word_is_as_likely_as_the_second_pass_finds_the_same_word_there() -> None:
    standing, second = heard("so we meet"), heard("so they meet", confidence=0.8)
    words = after_both_passes(standing, second)
    assert [word.confidence for word in words] == [0.8, 0.3, 0.8]


def test_the_same_word_elsewhere_makes_none_likely() -> None:
    words = after_both_passes(heard("go"), heard("we meet go", confidence=0.8))
    assert [(w.text, w.confidence) for w in words] == [("go", 0.3), ("meet", 0.8), ("go", 0.8)]


def test_nothing_was_said_where_the_second_pass_finds_no_word_of_its_own_likely() -> None:
    assert after_both_passes(heard("or us"), heard("or us", confidence=0.05)) == ()


def test_one_likely_word_carries_the_unlikely_ones() -> None:
    second = [*heard("or", confidence=0.05), *heard("us", confidence=0.5, from_ms=500)]
    assert said(after_both_passes(heard("or us"), second)) == "or us"


@given(first_pass, likely_pass)
def test_no_word_that_stands_is_taken_back(standing: list[Word], second: list[Word]) -> None:
    words = after_both_passes(standing, second)[: len(standing)]
    assert [replace(word, confidence=None) for word in words] == standing


@given(first_pass, second_pass)
def test_words_come_in_their_order_each_with_a_confidence(
    standing: list[Word], second: list[Word]
) -> None:
    words = after_both_passes(standing, second)
    middles = [word.middle_ms for word in words]
    assert middles == sorted(middles)
    assert all(word.confidence is not None for word in words)


@given(likely_pass)
def test_where_nothing_stands_yet_the_second_pass_decides(second: list[Word]) -> None:
    assert list(after_both_passes([], second)) == second


def test_words_stand_since_they_and_all_before_them_are_the_same() -> None:
    standing = StandingWords()
    standing.hear(heard("so we"), 100)
    standing.hear(heard("so we wreck"), 200)
    standing.hear(heard("so the wreck"), 300)
    assert [standing.count(since_ms=ms) for ms in (99, 100, 200, 299, 300)] == [0, 1, 1, 1, 3]


def test_words_that_were_gone_for_a_moment_stand_anew() -> None:
    standing = StandingWords()
    for text, now_ms in (("so we", 100), ("so", 200), ("so we", 300)):
        standing.hear(heard(text), now_ms)
    assert standing.count(since_ms=200) == 1


@given(st.lists(first_pass, min_size=1))
def test_words_that_stand_since_a_moment_were_said_each_time_since(
    views: list[list[Word]],
) -> None:
    standing = StandingWords()
    for now_ms, words in enumerate(views):
        standing.hear(words, now_ms)
    texts = [[word.text for word in words] for words in views]
    for since_ms in range(len(views)):
        count = standing.count(since_ms=since_ms)
        assert all(said[:count] == texts[-1][:count] for said in texts[since_ms:])
