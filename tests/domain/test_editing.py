"""Mending a transcript."""

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from captioner.domain.editing import TranscriptEditor
from captioner.domain.transcript import (
    Added,
    Change,
    Entry,
    Record,
    RowsReplaced,
    Transcript,
    TranscriptError,
)
from tests.domain.transcripts import EDITS, SESSION, Edit, said, spoken, transcript_of


def edited(text: str = "good morning can you hear me") -> TranscriptEditor:
    return TranscriptEditor(transcript_of([said(1, 1_000, text)]), lambda _: None)


def state(transcript: Transcript) -> tuple[object, ...]:
    return list(transcript.entries), dict(transcript.names), transcript.title


@given(spoken(), st.lists(EDITS, max_size=8))
def test_undo_is_the_inverse_of_every_edit_and_redo_of_undo(
    records: list[Record], edits: list[Edit]
) -> None:
    editor = TranscriptEditor(Transcript(SESSION), lambda _: None)
    for record in records:
        editor.take(record)
    states = [state(editor.transcript)]
    for edit in edits:
        steps = len(editor._done)
        with contextlib.suppress(TranscriptError):
            edit.do(editor)
        if len(editor._done) > steps:
            states.append(state(editor.transcript))
    for expected in reversed(states[:-1]):
        editor.undo()
        assert state(editor.transcript) == expected
    assert not editor.can_undo
    for expected in states[1:]:
        editor.redo()
        assert state(editor.transcript) == expected


@given(spoken(), st.lists(EDITS, max_size=8), st.lists(st.booleans(), max_size=8))
def test_the_records_written_make_the_same_transcript_again(
    records: list[Record], edits: list[Edit], undoing: list[bool]
) -> None:
    written: list[Record] = []
    editor = TranscriptEditor(Transcript(SESSION), written.append)
    for record in records:
        editor.take(record)
    for edit in edits:
        with contextlib.suppress(TranscriptError):
            edit.do(editor)
    for is_undo in undoing:
        editor.undo() if is_undo else editor.redo()
    again = Transcript(SESSION)
    for record in written:
        again.take(record)
    assert state(again) == state(editor.transcript)
    assert again.next_id == editor.transcript.next_id


@given(spoken(), st.lists(EDITS, max_size=8))
def test_who_follows_the_changes_has_the_same_entries(
    records: list[Record], edits: list[Edit]
) -> None:
    followed: list[Entry] = []

    def follow(_: Record, change: Change | None) -> None:
        if change is not None:
            entries = editor.transcript.entries
            fresh = entries[change.first : change.first + change.added]
            followed[change.first : change.first + change.removed] = fresh

    editor = TranscriptEditor(Transcript(SESSION), lambda _: None)
    editor.follow(follow)
    for record in records:
        editor.take(record)
    for edit in edits:
        with contextlib.suppress(TranscriptError):
            edit.do(editor)
    editor.undo()
    assert followed == list(editor.transcript.entries)
    editor.unfollow(follow)
    editor.redo()
    editor.set_title("nobody hears of it")


def test_a_corrected_word_leaves_the_times_of_the_others() -> None:
    editor = edited()
    before = editor.transcript.row(1)
    editor.correct(1, "Good morning, can we hear me")
    row = editor.transcript.row(1)
    assert row.text == "Good morning, can we hear me"
    assert [w.text for w in row.words] == row.text.split()
    assert [w.start_ms for w in row.words] == [w.start_ms for w in before.words]
    assert row.words[3].confidence is None
    assert row.words[4].confidence == pytest.approx(0.9)


def test_a_split_row_is_cut_between_its_words() -> None:
    editor = edited()
    fresh = editor.split(1, len("good morning"))
    first, second = editor.transcript.rows
    assert (first.id, second.id) == (1, fresh)
    assert (first.text, second.text) == ("good morning", "can you hear me")
    assert first.end_ms == second.start_ms == second.words[0].start_ms
    editor.join([1, fresh])
    assert [row.text for row in editor.transcript.rows] == ["good morning can you hear me"]


def test_rows_that_are_no_neighbours_are_not_joined() -> None:
    rows = [said(1, 0, "one"), said(2, 1_000, "two"), said(3, 2_000, "three")]
    editor = TranscriptEditor(transcript_of(rows), lambda _: None)
    with pytest.raises(TranscriptError):
        editor.join([1, 3])
    with pytest.raises(TranscriptError):
        editor.join([1])
    assert list(editor.transcript.rows) == rows


def test_everywhere_means_every_row_and_is_one_step() -> None:
    rows = [said(1, 0, "Rivers and rivers"), said(2, 3_000, "a river"), said(3, 5_000, "none")]
    editor = TranscriptEditor(transcript_of(rows), lambda _: None)
    assert editor.replace_all("river", "Riva") == 3
    assert [r.text for r in editor.transcript.rows] == ["Rivas and Rivas", "a Riva", "none"]
    editor.undo()
    assert list(editor.transcript.rows) == rows
    assert editor.replace_all("river", "Riva", match_case=True) == 2
    assert editor.replace_all("", "x") == 0


ORDERS: dict[str, Callable[[TranscriptEditor], object]] = {
    "title": lambda editor: editor.set_title("after it"),
    "bookmark": lambda editor: editor.add_bookmark(5, "after it"),
    "replace": lambda editor: editor.replace_all("0", "after it"),
    "undo": TranscriptEditor.undo,
    "redo": TranscriptEditor.redo,
}


@settings(max_examples=40)
@given(spoken(), st.lists(EDITS, max_size=4), st.integers(0, 5), st.sampled_from(list(ORDERS)))
@pytest.mark.parametrize("kind", ["replacing", "undoing", "redoing"])
def test_what_is_ordered_in_the_middle_of_long_work_comes_after_all_of_it(
    kind: str, records: list[Record], edits: list[Edit], turns: int, then: str
) -> None:
    outcomes = []
    for is_gradual in (False, True):
        written: list[Record] = []
        editor = TranscriptEditor(Transcript(SESSION), written.append)
        for record in records:
            editor.take(record)
        do_all(editor, edits)
        if kind == "redoing":
            editor.undo()
        work = editor.replacing("o", "0") if kind == "replacing" else getattr(editor, kind)()
        for _ in islice(work, turns if is_gradual else None):
            pass
        ORDERS[then](editor)
        outcomes.append((list(editor.transcript.entries), written, editor.can_undo))
    assert outcomes[0] == outcomes[1]


def do_all(editor: TranscriptEditor, edits: Sequence[Edit]) -> None:
    for edit in edits:
        with contextlib.suppress(TranscriptError):
            edit.do(editor)


def test_what_is_said_while_all_is_replaced_stays_as_it_was_said() -> None:
    editor = TranscriptEditor(transcript_of([said(1, 0, "one"), said(2, 1_000, "one")]), _nobody)
    work = editor.replacing("one", "two")
    next(work)
    editor.take(Added(said(3, 2_000, "one")))
    assert [*work] == [None]
    assert [row.text for row in editor.transcript.rows] == ["two", "two", "one"]
    editor.undo()
    assert [row.text for row in editor.transcript.rows] == ["one", "one", "one"]


def _nobody(_record: Record) -> None:
    pass


def test_no_edit_leaves_an_empty_row() -> None:
    editor = edited("one")
    with pytest.raises(TranscriptError):
        editor.correct(1, "  ")
    with pytest.raises(TranscriptError):
        editor.split(1, 0)
    assert editor.replace_all("one", "") == 0
    assert not editor.can_undo


def test_what_does_not_fit_is_refused_and_changes_nothing() -> None:
    transcript = transcript_of([said(1, 0, "one"), said(2, 1_000, "two")])
    before = list(transcript.entries)
    for record in (
        RowsReplaced((), (said(3, 0, "x"),)),
        RowsReplaced((1,), ()),
        RowsReplaced((1,), (said(2, 0, "x"),)),
        RowsReplaced((7,), (said(3, 0, "x"),)),
        RowsReplaced((1,), (said(3, 0, "x"), said(3, 9, "y"))),
    ):
        with pytest.raises(TranscriptError):
            transcript.take(record)
    assert list(transcript.entries) == before
    assert transcript.row(1) == replace(said(1, 0, "one"))
