"""Qt's views have the transcript as it is, through all that happens to it."""

from collections.abc import Callable, Mapping, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from captioner.domain.editing import TranscriptEditor
from captioner.domain.transcript import Added, Entry, Row, TranscriptError
from captioner.ui.transcripts.entry_model import EntryModel
from tests.ui.transcripts.sessions import meeting, row, session_of

EDITS = st.lists(
    st.tuples(
        st.sampled_from(["add", "split", "join", "bookmark", "remove", "correct", "undo", "redo"]),
        st.integers(0, 20),
    ),
    max_size=25,
)


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None:
    del qapp


class Mirror:
    """What a view would have that only heard of the changes."""

    def __init__(self, model: EntryModel) -> None:
        self._model = model
        self.entries: list[Entry | None] = [model.entry(at) for at in range(model.rowCount())]
        model.rowsInserted.connect(self._insert)
        model.rowsRemoved.connect(self._remove)
        model.dataChanged.connect(self._change)

    def _insert(self, _: object, first: int, last: int) -> None:
        self.entries[first:first] = [self._model.entry(at) for at in range(first, last + 1)]

    def _remove(self, _: object, first: int, last: int) -> None:
        del self.entries[first : last + 1]

    def _change(self, first: QPersistentModelIndex, last: QPersistentModelIndex) -> None:
        for at in range(first.row(), last.row() + 1):
            self.entries[at] = self._model.entry(at)


def edit(editor: TranscriptEditor, kind: str, number: int) -> None:
    rows: Sequence[Row] = tuple(editor.transcript.rows)
    chosen = rows[number % len(rows)]
    at = min(number % len(rows), len(rows) - 2)
    edits: Mapping[str, Callable[[], object]] = {
        "add": lambda: editor.take(Added(row(editor.transcript.next_id + 40, "One two three"))),
        "split": lambda: editor.split(chosen.id, len(chosen.text) // 2),
        "join": lambda: editor.join([each.id for each in rows[at : at + 2 + number % 2]]),
        "bookmark": lambda: editor.add_bookmark(number * 500),
        "remove": lambda: editor.remove_bookmark(number),
        "correct": lambda: editor.correct(chosen.id, f"text {number}"),
        "undo": editor.undo,
        "redo": editor.redo,
    }
    edits[kind]()


@given(EDITS)
@settings(max_examples=60)
def test_whoever_hears_of_the_changes_has_the_transcript(edits: list[tuple[str, int]]) -> None:
    session = session_of(*(row(n, "Some words to be split") for n in range(1, 6)))
    model = EntryModel(session.editor)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    mirror = Mirror(model)
    for kind, number in edits:
        try:
            edit(session.editor, kind, number)
        except TranscriptError:
            continue
    assert mirror.entries == list(session.editor.transcript.entries)
    model.stop()
    del tester


def test_a_row_is_read_aloud_with_its_time_and_speaker() -> None:
    session = meeting()
    model = EntryModel(session.editor)
    read = [model.index(each).data(Qt.ItemDataRole.AccessibleTextRole) for each in range(5)]
    assert read[0] == "0:00:03, Ada Lovelace: Good morning everyone, shall we begin?"
    assert read[2] == "0:00:12, Bookmark: Budget begins here"
    assert read[4] == "0:00:40, Not recognised for 12 s: the server did not answer."
    model.stop()


def test_gaps_cannot_be_edited_and_nothing_can_where_all_is_read_only() -> None:
    model = EntryModel(meeting().editor)
    editable = Qt.ItemFlag.ItemIsEditable
    assert [bool(model.index(each).flags() & editable) for each in (0, 2, 4)] == [True, True, False]
    model.is_read_only = True
    assert not model.index(0).flags() & editable
    assert not model.setData(model.index(0), "Other")
    model.stop()


def test_a_row_that_is_emptied_stays_and_it_is_said_why() -> None:
    session = meeting()
    model = EntryModel(session.editor)
    said: list[str] = []
    model.refused.connect(said.append)
    assert not model.setData(model.index(0), "  ")
    assert said == ["A row cannot be empty. It stays as it was."]
    assert session.records == []
    model.stop()


def test_a_text_that_is_left_as_it_was_is_no_edit() -> None:
    session = session_of(Row(1, 0, 1, "two\nlines"))
    model = EntryModel(session.editor)
    assert model.setData(model.index(0), model.index(0).data(Qt.ItemDataRole.EditRole))
    assert session.records == []
    model.stop()
