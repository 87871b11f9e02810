"""A search finds what replacing would replace, while rows come and change."""

import re

from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.transcript import Added, Row
from captioner.ui.transcripts.text_search import TextSearch
from tests.ui.transcripts.sessions import FakeSession, row, session_of

TEXTS = st.sampled_from(["a b", "ab ab", "b", "B aB 🙂 ab", "nothing here", "abab"])
STEPS = st.lists(st.tuples(st.sampled_from(["step", "add", "correct", "join", "undo"]), TEXTS))


def places(session: FakeSession, text: str) -> int:
    rows = session.editor.transcript.rows
    return sum(len(re.findall(text, each.text, re.IGNORECASE)) for each in rows)


def searching(session: FakeSession, text: str) -> TextSearch:
    search = TextSearch(session.editor.transcript, text)
    session.editor.follow(lambda record, _: search.take(record))
    return search


def finish(search: TextSearch) -> None:
    while search.step():
        pass


@given(st.lists(TEXTS, max_size=8), STEPS)
def test_the_count_is_right_whatever_happens_while_it_looks(
    texts: list[str], steps: list[tuple[str, str]]
) -> None:
    session = session_of(*(row(n, text) for n, text in enumerate(texts, start=1)))
    editor = session.editor
    search = searching(session, "ab")
    for kind, text in steps:
        rows = list(editor.transcript.rows)
        match kind:
            case "step":
                search.step()
            case "add":
                editor.take(Added(row(editor.transcript.next_id, text)))
            case "correct" if rows:
                editor.correct(rows[0].id, text)
            case "join" if len(rows) > 1:
                editor.join([rows[0].id, rows[1].id])
            case "undo":
                editor.undo()
    finish(search)
    assert search.count == places(session, "ab")


@given(st.lists(TEXTS, min_size=1, max_size=8), st.sampled_from([1, -1]))
def test_going_on_visits_each_place_once_and_begins_again(texts: list[str], step: int) -> None:
    session = session_of(*(row(n, text) for n, text in enumerate(texts, start=1)))
    search = searching(session, "ab")
    finish(search)
    visited = []
    position, after = (0, 0) if step > 0 else (len(texts) - 1, 1000)
    for _ in range(search.count):
        place = search.following(position, after, step)
        assert place is not None
        position, hit = place
        after = hit[1] if step > 0 else hit[0]
        entry = session.editor.transcript.entries[position]
        assert isinstance(entry, Row)
        visited.append(search.number(entry.id, hit))
    assert visited == list(range(1, search.count + 1))[::step]
    if search.count:
        again = search.following(position, after, step)
        assert again is not None


def test_case_matters_when_it_is_asked_for() -> None:
    session = session_of(row(1, "Ada and ADA and ada"))
    search = TextSearch(session.editor.transcript, "ada", match_case=True)
    finish(search)
    assert search.count == 1


def test_signs_of_patterns_are_just_signs() -> None:
    session = session_of(row(1, "a.b a+b (a)"))
    search = TextSearch(session.editor.transcript, "a.b")
    finish(search)
    assert search.count == 1
