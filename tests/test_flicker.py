"""The measure of flicker, measured."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.captions import Segment, SegmentState
from captioner.domain.recognition import Word
from tests import flicker
from tests.flicker import Layout, Paint, split

Log = list[tuple[float, Segment]]


def log_of(*texts: str, every_ms: float = 1000, folded: bool = False) -> list[Paint]:
    return [Paint(n * every_ms, split(text, folded=folded)) for n, text in enumerate(texts)]


def segment(
    text: str, *, final: bool = False, segment_id: int = 1, ends: tuple[int, ...] = ()
) -> Segment:
    state = SegmentState.COMMITTED if final else SegmentState.TENTATIVE
    words = tuple(Word(t, e - 100, e) for t, e in zip(text.split(), ends, strict=False))
    return Segment(segment_id, 1, state, text, 0, 0, words=words)


@pytest.mark.parametrize(
    ("texts", "folded", "erasure"),
    [
        (("a", "a b", "a b c"), False, 0),
        (("to bee", "to be a", "to be or not"), False, 2 / 4),
        (("hello world", "Hello, world."), False, 1),
        (("hello world", "Hello, world."), True, 0),
        (("x one two three", "y one two three"), False, 1),
        (("今日は", "今日わ"), False, 1 / 3),
    ],
)
def test_erasure_counts_what_is_taken_back(
    texts: tuple[str, ...],
    folded: bool,  # noqa: FBT001 - a row of the table
    erasure: float,
) -> None:
    assert flicker.normalised_erasure(log_of(*texts, folded=folded)) == erasure


def test_a_changed_word_does_not_change_those_behind_it() -> None:
    log = log_of("x one two three", "y one two three")
    assert flicker.changed_words(log) == 0.25


@pytest.mark.parametrize(("wrong_ms", "retractions"), [(100, 0), (249, 0), (250, 50), (1000, 50)])
def test_a_retraction_is_of_what_could_be_read(wrong_ms: float, retractions: float) -> None:
    log = [Paint(0, ("good", "mourning")), Paint(wrong_ms, ("good", "morning"))]
    assert flicker.retractions(log) == retractions


def test_what_has_scrolled_out_of_view_is_not_retracted() -> None:
    log = [Paint(0, ("mourning", "all")), Paint(1000, ("morning", "all"), in_view=1)]
    assert flicker.retractions(log) == 0


def test_a_word_keeps_its_age_when_others_come_before_it() -> None:
    log = [Paint(0, ("b",)), Paint(240, ("a", "b")), Paint(260, ("a", "c"))]
    assert flicker.retractions(log) == 50


def test_words_out_of_the_last_three_rows_are_out_of_view() -> None:
    tokens = ("x" * 20,) * 8  # two a row
    assert flicker.first_in_box(tokens) == 2


def test_the_whole_stream_is_what_is_committed_and_then_what_is_tentative() -> None:
    shown: Log = [(1, segment("One.", final=True)), (2, segment("two", segment_id=2))]
    assert flicker.paints(shown)[-1].tokens == ("One.", "two")


def test_unstable_partial_words_are_of_partials_alone() -> None:
    shown: Log = [(1, segment("to bee")), (2, segment("to be")), (3, segment("we are", final=True))]
    assert flicker.unstable_partial_words(flicker.utterances(shown)) == 1 / 2


def test_revisions_are_counted_by_the_minute() -> None:
    assert flicker.revisions_a_minute(log_of("a", "b", "b c", "b d", every_ms=10_000)) == 4


def test_the_roll_of_all_rows_is_no_reflow() -> None:
    before = Layout({"a": (0, 0.0), "b": (1, 0.0)}, top=0)
    rolled = Layout({"b": (1, 0.0), "c": (2, 0.0), "d": (2, 9.0)}, top=1)
    moved = Layout({"b": (2, 0.0), "c": (2, 5.0)}, top=1)
    assert flicker.movement([before, rolled], final_tokens=4) == flicker.Movement(0, 1, 2)
    assert flicker.movement([rolled, moved], final_tokens=4).reflows == 50


def test_lags_count_from_the_end_of_the_word_in_the_audio() -> None:
    shown: Log = [
        (600.0, segment("good mourning")),
        (900.0, segment("good morning")),
        (1000.0, segment("good mooring")),
        (1500.0, segment("good morning", final=True, ends=(500, 800))),
    ]
    good, morning = flicker.word_lags(shown)
    assert (good.first_ms, good.last_ms) == (100, 100)
    assert (morning.first_ms, morning.last_ms) == (100, 700)


tokens = st.lists(st.sampled_from("abcd"), max_size=8).map(tuple)


@given(tokens, tokens)
def test_an_alignment_names_every_token_once(
    before: tuple[str, ...], after: tuple[str, ...]
) -> None:
    pairs = list(flicker.alignment(before, after))
    assert [n for n, _, _ in pairs if n is not None] == list(range(len(before)))
    assert [m for _, m, _ in pairs if m is not None] == list(range(len(after)))
    for n, m, is_same in pairs:
        assert is_same == (n is not None and m is not None and before[n] == after[m])


@given(st.lists(st.text("ab ", max_size=9), max_size=6))
def test_text_that_only_grows_has_no_flicker(pieces: list[str]) -> None:
    whole = ["x"]
    for piece in pieces:
        whole.append(f"{whole[-1]} {piece}")
    log = log_of(*whole)
    assert flicker.normalised_erasure(log) == flicker.changed_words(log) == 0
    assert flicker.retractions(log) == flicker.revisions_a_minute(log) == 0
