"""Words are found without capitals and accents, in any script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.search_words import (
    MOST_TERMS,
    Term,
    folded_text,
    folded_words,
    marks_of,
    terms_of,
)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Good morning, World!", " good morning world"),
        ("Die Straße in KÖLN", " die strasse in koln"),
        ("don't don’t", " don t don t"),  # noqa: RUF001 - what a phone types
        ("naïve Ёлка", " naive елка"),
        ("İstanbul", " istanbul"),
        ("ﬁne ＡＢＣ", " fine abc"),  # noqa: RUF001 - what a Japanese keyboard types
        ("你好世界", " 你 好 世 界"),
        ("がカ", " が カ"),
        ("สวัสดี", " ส วั ส ดี"),
        ("हिन्दी में", " हिन्दी में"),
        ("الْعَرَبِيَّة", " العربية"),
        ("שָׁלוֹם", " שלום"),
        ("한국어 말", " 한국어 말"),
        ("iPhone你好", " iphone 你 好"),
        ("-- 😀 ?!", ""),
        ("", ""),
    ],
)
def test_words_are_folded(text: str, folded: str) -> None:
    assert folded_text(text) == folded


@given(text=st.text())
def test_folded_words_lie_in_the_text_and_make_the_folded_text(text: str) -> None:
    words = list(folded_words(text))
    assert folded_text(text) == "".join(f" {word.folded}" for word in words)
    ends = [0, *(word.end for word in words)]
    assert all(before <= word.start < word.end for before, word in zip(ends, words, strict=False))


@given(text=st.text(st.characters(max_codepoint=127)))
def test_the_quick_way_for_plain_text_folds_no_other_way(text: str) -> None:
    assert folded_text(text) == "".join(f" {word.folded}" for word in folded_words(text))


@given(text=st.text())
def test_what_is_folded_stays_as_it_is(text: str) -> None:
    assert folded_text(folded_text(text)) == folded_text(text)


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("", ()),
        ('  " ', ()),
        ("Good  morn", (Term(("good",)), Term(("morn",)))),
        ('"Good morning" you', (Term(("good", "morning"), is_open=False), Term(("you",)))),
        ("“Good morning”", (Term(("good", "morning"), is_open=False),)),
        ('say "good mor', (Term(("say",)), Term(("good", "mor")))),
        ("don't", (Term(("don", "t")),)),
        ("你好", (Term(("你", "好")),)),
        ("NOT a* AND (b OR c) NEAR/2 -d ^e col:f", None),
        ("the the", (Term(("the",)),)),
        ("!?", None),
    ],
)
def test_what_is_typed_is_never_an_order(typed: str, terms: tuple[Term, ...] | None) -> None:
    if typed.startswith("NOT"):
        words = ["not", "a", "and", "b", "or", "c", "near 2", "d", "e", "col f"]
        terms = tuple(Term(tuple(each.split())) for each in words)
    assert terms_of(typed) == terms


@given(typed=st.text(max_size=400))
def test_anything_can_be_typed(typed: str) -> None:
    terms = terms_of(typed)
    assert terms is None or len(terms) <= MOST_TERMS
    assert all(part.strip() == part for term in terms or () for part in term.parts)


@pytest.mark.parametrize(
    ("typed", "text", "marked"),
    [
        ("mor", "Good Morning, morello", ["Morning, morello"]),
        ('"good"', "Goodness, how good", ["good"]),
        ('"good mor', "Good morning, good mothers", ["Good morning"]),
        ("你好", "我你好吗", ["你好"]),
        ("koln", "in KÖLN.", ["KÖLN"]),
        ("x", "Good morning", []),
        ('"good morning to all"', "He said: good morning", ["good morning"]),
    ],
)
def test_marks_are_where_it_fits(typed: str, text: str, marked: list[str]) -> None:
    assert [text[a:b] for a, b in marks_of(terms_of(typed) or (), text)] == marked
