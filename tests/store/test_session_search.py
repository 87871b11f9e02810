"""What is typed finds the sessions in which all of it was said, and no others."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from captioner.domain.search_words import folded_text, terms_of
from captioner.domain.session_list import FoundSession, SessionFilter
from captioner.domain.transcript import Added, Row, Session, Titled, Transcript
from captioner.store.session_files import SessionFile
from captioner.store.session_index import MEMORY, SessionIndex
from captioner.store.session_search import MOST_HITS, counted_sessions, listed, with_hits
from tests.domain.transcripts import said

WHEN = datetime(2026, 11, 21, tzinfo=UTC)

WORDS = ["a", "Ab", "abc", "Äb", "你好", "你", "好吗", "สวัสดี", "don't", "-->", "AND", "हिन्दी", "…"]
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)
SESSIONS = st.lists(st.lists(TEXTS, max_size=4), min_size=1, max_size=4)
TYPED = st.one_of(
    TEXTS,
    st.lists(st.sampled_from([*WORDS, '"', " ", "*", "(", ")", "OR", ":"])).map("".join),
    st.text(max_size=20),
)


def index_of(sessions: Sequence[Sequence[str]], title: str = "") -> SessionIndex:
    index = SessionIndex(MEMORY)
    for number, rows in enumerate(sessions):
        transcript = Transcript(Session(str(number), WHEN))
        for n, text in enumerate(rows):
            transcript.take(Added(Row(n + 1, n * 1_000, n * 1_000 + 900, text)))
        transcript.take(Titled(title))
        index.put(SessionFile(Path(str(number)), 0, 0), transcript)
    return index


@contextmanager
def indexed(sessions: Sequence[Sequence[str]], title: str = "") -> Iterator[SessionIndex]:
    index = index_of(sessions, title)
    try:
        yield index
    finally:
        index.close()


def found_in(index: SessionIndex, typed: str) -> list[FoundSession]:
    wanted = SessionFilter(words=typed)
    found = [with_hits(index, each, typed) for each in listed(index, wanted)]
    assert counted_sessions(index, wanted) == len(found)
    return found


def fits(rows: Sequence[str], typed: str) -> bool:
    """What is meant: in the folded text, from the beginning of a word on."""
    terms = terms_of(typed)
    text = "".join(map(folded_text, rows)) + " "
    return terms is not None and all(
        f" {' '.join(term.parts)}" + " " * (not term.is_open) in text for term in terms
    )


@settings(max_examples=200)
@given(sessions=SESSIONS, typed=TYPED)
def test_exactly_the_sessions_that_hold_all_of_it_are_found(
    sessions: list[list[str]], typed: str
) -> None:
    with indexed(sessions) as index:
        found = {each.summary.id for each in found_in(index, typed)}
    assert found == {str(n) for n, rows in enumerate(sessions) if fits(rows, typed)}


@settings(max_examples=200)
@given(sessions=SESSIONS, typed=TYPED)
def test_every_hit_has_marks_on_what_fits(sessions: list[list[str]], typed: str) -> None:
    with indexed(sessions) as index:
        for found in found_in(index, typed):
            assert bool(found.hits) == bool(terms_of(typed))
            assert len(found.hits) == min(found.hit_count, MOST_HITS)
            for hit in found.hits:
                assert hit.marks
                assert all(0 <= a < b <= len(hit.text) for a, b in hit.marks)


def test_a_phrase_is_found_across_two_rows() -> None:
    with indexed([["We said good", "morning to all"]]) as index:
        (found,) = found_in(index, '"good morning"')
    assert [(hit.row_id, hit.text, hit.marks) for hit in found.hits] == [
        (1, "We said good", ((8, 12),))
    ]


def test_of_a_long_row_what_is_around_is_shown() -> None:
    text = " ".join(["before"] * 50 + ["needle"] + ["after"] * 50)
    with indexed([[text]]) as index:
        ((hit,),) = (found.hits for found in found_in(index, "needle"))
    assert hit.text.startswith("…before ")
    assert hit.text.endswith(" after…")
    assert len(hit.text) < 250
    ((first, last),) = hit.marks
    assert hit.text[first:last] == "needle"


def test_a_row_of_one_endless_word_is_cut_all_the_same() -> None:
    with indexed([["x" * 100_000 + " needle " + "y" * 100_000]]) as index:
        ((hit,),) = (found.hits for found in found_in(index, "needle"))
    ((first, last),) = hit.marks
    assert hit.text[first:last] == "needle"
    assert len(hit.text) < 300


def test_words_of_the_title_and_of_rows_are_found_together() -> None:
    with indexed([["Good morning"]], title="Budget") as index:
        (found,) = found_in(index, "budget good")
    assert [hit.row_id for hit in found.hits] == [None, 1]
    assert found.hit_count == 2


@pytest.mark.parametrize("typed", ['"', "'", "a' OR 1", "text:a", "a NEAR b", "a*", "^a", "-", ")"])
def test_no_sign_is_an_order(typed: str) -> None:
    with indexed([["Good morning"]]) as index:
        assert len(found_in(index, typed)) == (typed == '"')


def test_what_is_taken_in_again_replaces_what_was_there() -> None:
    with indexed([["Good morning"]]) as index:
        transcript = Transcript(Session("0", WHEN))
        transcript.take(Added(said(1, 0, "Good evening")))
        index.put(SessionFile(Path("0"), 1, 1), transcript)
        assert not found_in(index, "morning")
        assert len(found_in(index, "evening")) == 1
        index.remove(["0"])
        assert not found_in(index, "evening")
        assert index.known_files() == {}


def test_all_hits_are_counted_and_the_first_ones_shown() -> None:
    rows = [f"Row {n} of these rows" if n % 2 else "Nothing" for n in range(10)]
    with indexed([rows]) as index:
        (found,) = found_in(index, "row")
    assert found.hit_count == 5
    assert [hit.row_id for hit in found.hits] == [2, 4, 6]


def test_the_beginning_of_a_session_has_no_space_around_it() -> None:
    text = "x" * 119 + " is cut here"
    with indexed([[text]]) as index:
        (found,) = found_in(index, "")
    assert found.summary.opening == "x" * 119
