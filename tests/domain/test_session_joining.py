"""Sessions made of sessions hold all that was said, and what was ever done to it."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from captioner.domain.editing import TranscriptEditor
from captioner.domain.excerpts import originals_of
from captioner.domain.session_dividing import divided, moment_of
from captioner.domain.session_joining import Part, merged
from captioner.domain.transcript import (
    Added,
    Bookmark,
    Record,
    Resumption,
    Row,
    RowsReplaced,
    Transcript,
    TranscriptError,
)
from tests.domain.transcripts import EDITS, SESSION, Edit, said, spoken

LATER = replace(SESSION, id="b", started_at=SESSION.started_at + timedelta(days=1))


@st.composite
def kept(draw: st.DrawFn) -> Part:
    """A session that was mended while it went on."""
    records: list[Record] = []
    editor = TranscriptEditor(Transcript(SESSION), records.append)
    for record in draw(spoken(most=8)):
        editor.take(record)
    for edit in draw(st.lists(EDITS, max_size=6)):
        _try(edit, editor)
    return editor.transcript, records


def _try(edit: Edit, editor: TranscriptEditor) -> None:
    try:
        edit.do(editor)
    except TranscriptError:
        return


def sum_of(records: list[Record]) -> Transcript:
    transcript = Transcript(SESSION)
    for record in records:
        transcript.take(record)
    return transcript


def texts(transcript: Transcript) -> list[str]:
    return [row.text for row in transcript.rows]


def voices(transcript: Transcript) -> list[str]:
    return [transcript.names.get(r.speaker, "") if r.speaker else "" for r in transcript.rows]


@given(first=kept(), second=kept())
def test_a_merged_session_holds_both_one_after_the_other(first: Part, second: Part) -> None:
    later = Transcript(LATER)
    for record in second[1]:
        later.take(record)
    whole = sum_of(list(merged([(later, second[1]), first])))
    assert texts(whole) == texts(first[0]) + texts(later)
    assert voices(whole) == voices(first[0]) + voices(later)
    assert Resumption(first[0].end_ms, LATER.started_at) in whole.entries
    assert whole.end_ms == first[0].end_ms + later.end_ms
    assert (whole.title, whole.is_ended) == (first[0].title, True)


def test_speakers_of_other_sessions_are_others_unless_their_names_say_so() -> None:
    rows = (said(1, 0, "Hi", speaker=1), said(2, 900, "Ho", speaker=2))
    editors = []
    for session in (SESSION, LATER):
        written: list[Record] = []
        editor = TranscriptEditor(Transcript(session), written.append)
        for row in rows:
            editor.take(Added(row))
        editor.name_speaker(1, "Ann")
        editors.append((editor.transcript, written))
    whole = sum_of(list(merged(editors)))
    assert [row.speaker for row in whole.rows] == [1, 2, 1, 4]
    assert dict(whole.names) == {1: "Ann"}


@given(part=kept(), data=st.data())
def test_the_halves_of_a_session_hold_all_of_it(part: Part, data: st.DataObject) -> None:
    transcript, records = part
    rows = list(transcript.rows)
    assume(len(rows) > 1)
    row = data.draw(st.sampled_from(rows[1:]))
    (first, before), (second, after) = divided(transcript, records, row.id)
    at_ms = row.start_ms
    assert texts(first) == [r.text for r in rows if r.start_ms < at_ms]
    assert texts(second) == [r.text for r in rows if r.start_ms >= at_ms]
    marks = [e for e in transcript.entries if isinstance(e, Bookmark)]
    halves = [*first.entries, *second.entries]
    assert len([e for e in halves if isinstance(e, Bookmark)]) == len(marks)
    assert [r.start_ms + at_ms for r in second.rows] == [
        r.start_ms for r in rows if r.start_ms >= at_ms
    ]
    assert second.session.started_at == moment_of(transcript, at_ms)
    assert list(sum_of(list(before)).entries) == list(first.entries)
    assert list(sum_of(list(after)).entries) == list(second.entries)


def test_what_was_recognised_stays_beside_what_was_made_of_it() -> None:
    records: list[Record] = []
    editor = TranscriptEditor(Transcript(SESSION), records.append)
    for n, text in enumerate(["One", "Too", "Tree", "Four"], start=1):
        editor.take(Added(said(n, n * 1_000, text)))
    editor.correct(2, "Two")
    editor.correct(3, "Three")
    (_, before), (_, after) = divided(editor.transcript, records, 3)
    assert texts(originals_of(SESSION, before)) == ["One", "Too"]
    assert texts(originals_of(SESSION, after)) == ["Tree", "Four"]


def test_a_row_of_both_sides_leaves_its_history_behind() -> None:
    records: list[Record] = []
    editor = TranscriptEditor(Transcript(SESSION), records.append)
    for n in (1, 2, 3):
        editor.take(Added(said(n, n * 1_000, "Good day")))
    editor.join([1, 2])
    half = editor.split(1, 9)
    (first, before), (second, after) = divided(editor.transcript, records, half)
    assert (texts(first), texts(second)) == (["Good day"], ["Good day", "Good day"])
    assert not [r for r in (*before, *after) if isinstance(r, RowsReplaced)]


@pytest.mark.parametrize("row_id", [1, 9])
def test_there_is_no_half_in_front_of_the_first_row(row_id: int) -> None:
    rows = [said(1, 0, "One"), said(2, 900, "Two")]
    records: list[Record] = [Added(row) for row in rows]
    with pytest.raises(TranscriptError):
        divided(sum_of(records), records, row_id)


def test_a_moment_after_a_resumption_is_told_by_its_clock() -> None:
    at = SESSION.started_at + timedelta(hours=5)
    transcript = sum_of([Added(Row(1, 0, 900, "One")), Added(Resumption(1_000, at))])
    assert moment_of(transcript, 900) == SESSION.started_at + timedelta(milliseconds=900)
    assert moment_of(transcript, 1_500) == at + timedelta(milliseconds=500)
