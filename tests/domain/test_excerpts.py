"""A stretch of a transcript, and what was said before any edit."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.captions import Gap
from captioner.domain.editing import TranscriptEditor
from captioner.domain.excerpts import excerpt, originals_of
from captioner.domain.recognition import Word
from captioner.domain.transcript import (
    Added,
    Bookmark,
    OffTheRecord,
    Record,
    Row,
    TranscriptError,
)
from tests.domain.transcripts import EDITS, SESSION, Edit, said, spoken, transcript_of


@given(spoken(), st.integers(0, 20_000), st.integers(1, 20_000))
def test_nothing_is_outside_of_the_stretch(
    records: Sequence[Added], start_ms: int, length_ms: int
) -> None:
    entries = transcript_of([each.entry for each in records]).entries
    end_ms = start_ms + length_ms
    for entry in excerpt(entries, start_ms, end_ms):
        words = entry.words if isinstance(entry, Row) else ()
        assert all(start_ms <= word.middle_ms < end_ms for word in words)
        if isinstance(entry, Gap | OffTheRecord):
            assert start_ms <= entry.start_ms < entry.end_ms <= end_ms


@given(spoken(), st.integers(0, 20_000))
def test_two_stretches_side_by_side_hold_every_word_once(
    records: Sequence[Added], middle_ms: int
) -> None:
    entries = transcript_of([each.entry for each in records]).entries
    parts = [*excerpt(entries, 0, max(1, middle_ms)), *excerpt(entries, max(1, middle_ms), None)]
    assert _words(parts) == _words(entries)


@given(spoken())
def test_the_whole_is_left_as_it_is(records: Sequence[Added]) -> None:
    entries = transcript_of([each.entry for each in records]).entries
    assert list(excerpt(entries, 0, None)) == list(entries)


def test_a_row_is_cut_between_words_and_keeps_its_commas() -> None:
    row = said(1, 0, "Good morning, can you hear me?")
    assert [each.text for each in _rows([row], 250, 1_200)] == ["morning, can you"]


def test_a_text_that_holds_more_than_its_words_keeps_that() -> None:
    words = (Word("costs", 0, 400), Word("five", 500, 900), Word("euros", 1_000, 1_400))
    row = Row(1, 0, 1_400, "It costs (about) five euros.", words)
    assert [each.text for each in _rows([row], 450, None)] == ["five euros."]
    assert [each.text for each in _rows([row], 0, 450)] == ["It costs (about)"]


def test_words_that_are_not_in_the_text_stand_for_themselves() -> None:
    row = Row(1, 0, 900, "9:30", (Word("nine", 0, 400), Word("thirty", 500, 900)))
    assert [each.text for each in _rows([row], 450, None)] == ["thirty"]


def test_a_row_without_word_times_is_in_or_out_as_a_whole() -> None:
    row = Row(1, 1_000, 2_000, "Good morning")
    assert _rows([row], 0, 1_500) == []
    assert _rows([row], 0, 1_501) == [row]


def test_a_word_whose_middle_is_the_border_comes_after_it() -> None:
    row = said(1, 0, "Good morning")
    middle_ms = row.words[1].middle_ms
    assert [each.text for each in _rows([row], 0, middle_ms)] == ["Good"]
    assert [each.text for each in _rows([row], middle_ms, None)] == ["morning"]


def test_a_bookmark_counts_by_its_moment() -> None:
    entries = [Bookmark(1, 1_000), Bookmark(2, 2_000)]
    assert list(excerpt(entries, 1_000, 2_000)) == entries[:1]


@given(spoken(), st.lists(EDITS, max_size=10))
def test_originals_hold_what_was_said_whatever_was_edited(
    records: list[Record], edits: Sequence[Edit]
) -> None:
    heard = [each.entry for each in records if isinstance(each, Added)]
    transcript = transcript_of(heard)
    editor = TranscriptEditor(transcript, records.append)
    for edit in edits:
        try:
            edit.do(editor)
        except TranscriptError:
            continue
    originals = originals_of(SESSION, records)
    assert list(originals.rows) == list(transcript_of(heard).rows)
    assert originals.names == transcript.names
    assert originals.title == transcript.title


def _rows(entries: Sequence[Row], start_ms: int, end_ms: int | None) -> list[Row]:
    return [each for each in excerpt(entries, start_ms, end_ms) if isinstance(each, Row)]


def _words(entries: Sequence[object]) -> list[Word]:
    return [word for each in entries if isinstance(each, Row) for word in each.words]
