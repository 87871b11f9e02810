"""A transcript on the screen: what is measured, what moves, what can be done by hand."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from captioner.domain.transcript import Added, Row
from captioner.ui.transcripts.entry_model import EntryModel
from captioner.ui.transcripts.transcript_view import TranscriptView
from tests.ui.transcripts.sessions import (
    ARABIC,
    FakeSession,
    long_session,
    meeting,
    row,
    session_of,
)

NEW = "This has just been said by somebody."
Key = Qt.Key


class Shown:
    """A view of a session, with the session and the model beside it."""

    def __init__(
        self, qtbot: QtBot, session: FakeSession, *, kind: type[TranscriptView] = TranscriptView
    ) -> None:
        self.session = session
        self.model = EntryModel(session.editor)
        self.view = kind(self.model)
        self.view.naming.named.connect(session.editor.name_speaker)
        qtbot.addWidget(self.view)
        self.view.resize(700, 500)
        self.view.show()
        qtbot.waitExposed(self.view)
        self.view.setFocus()

    def say(self, count: int = 1) -> None:
        """New rows, as while captioning."""
        for _ in range(count):
            next_id = self.session.editor.transcript.next_id
            self.session.editor.take(Added(row(next_id, NEW, speaker=0)))

    @property
    def first(self) -> str:
        """The text of the first row in sight."""
        return str(self.model.index(self.view.seen[0].row).data())

    def text(self, position: int) -> str:
        entry = self.session.editor.transcript.entries[position]
        assert isinstance(entry, Row)
        return entry.text

    def key(self, key: Qt.Key) -> None:
        """For whatever has the keyboard: the editor or the list."""
        target = self.view.editor or self.view
        QTest.keyClick(target, key)

    def type(self, text: str) -> None:
        """Into the row that is mended."""
        assert self.view.editor is not None
        QTest.keyClicks(self.view.editor, text)

    def point_of(self, position: int, word: str) -> QPoint:
        """The middle of a word of the row."""
        rect = self.view.visualRect(self.model.index(position))
        for x in range(0, rect.width(), 3):
            point = QPoint(x, rect.top() + rect.height() // 2)
            if self.view.word_at(point) == word:
                return point + QPoint(6, 0)
        pytest.fail(f"{word} is nowhere")


@pytest.fixture
def long(qtbot: QtBot) -> Iterator[Shown]:
    shown = Shown(qtbot, long_session(2_000))
    yield shown
    shown.model.stop()
    shown.view.close()


@pytest.fixture
def mixed(qtbot: QtBot) -> Iterator[Shown]:
    shown = Shown(qtbot, meeting())
    yield shown
    shown.model.stop()
    shown.view.close()


class Counting(TranscriptView):
    """Knows which rows it had to measure."""

    def __init__(self, model: EntryModel) -> None:
        self.measured: set[int] = set()
        super().__init__(model)

    def row_height(self, row: int) -> int:
        self.measured.add(row)
        return super().row_height(row)


def test_only_what_is_looked_at_is_laid_out(qtbot: QtBot) -> None:
    shown = Shown(qtbot, long_session(5_000), kind=Counting)
    shown.say(3)
    shown.view.scrollTo(shown.model.index(2_500))
    assert isinstance(shown.view, Counting)
    assert len(shown.view.measured) < 250
    shown.model.stop()


def test_new_rows_leave_the_reader_where_they_are_and_are_counted(long: Shown) -> None:
    long.view.choose(700)
    before = long.first, long.view.seen
    long.say(3)
    assert (long.first, long.view.seen) == before
    assert long.view.live.pill.isVisible()
    assert long.view.live.pill.text() == "3 new rows"


def test_at_the_end_new_rows_come_into_sight(long: Shown) -> None:
    long.key(Key.Key_End)
    assert long.view.is_at_end
    long.say(3)
    assert long.view.is_at_end
    assert long.view.seen[-1].row == 2_002
    assert not long.view.live.pill.isVisible()


def test_a_click_on_the_count_leads_to_the_end_and_there_is_a_way_back(long: Shown) -> None:
    long.view.choose(700)
    before = long.first
    long.say()
    QTest.mouseClick(long.view.live.pill, Qt.MouseButton.LeftButton)
    assert long.view.is_at_end
    assert not long.view.live.pill.isVisible()
    long.view.live.back()
    assert long.first == before


def test_rows_do_not_move_under_a_hand_that_types(long: Shown) -> None:
    long.key(Key.Key_End)
    long.view.mend(1_999)
    before = long.view.seen
    long.say(3)
    assert long.view.seen == before
    assert long.view.live.pill.count == 3


def test_the_scroll_bar_leads_everywhere(long: Shown) -> None:
    bar = long.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert long.view.seen[-1].row == 1_999
    bar.setValue(0)
    assert long.view.seen[0].row == 0
    bar.setValue(bar.maximum() // 2)
    assert abs(long.view.seen[0].row - 1_000) < 20


def test_keys_go_through_the_rows(long: Shown) -> None:
    long.key(Key.Key_Home)
    for _ in range(40):
        long.key(Key.Key_Down)
    assert long.view.currentIndex().row() == 40
    assert any(each.row == 40 and each.top >= 0 for each in long.view.seen)
    long.key(Key.Key_PageDown)
    beyond = long.view.currentIndex().row()
    assert 45 < beyond < 80
    long.key(Key.Key_PageUp)
    assert abs(long.view.currentIndex().row() - 40) <= 2


def test_a_selection_reaches_over_rows_out_of_sight(long: Shown) -> None:
    long.view.choose(3)
    long.view.put_at_top(900)
    last = next(each for each in long.view.seen if each.row == 905)
    point = QPoint(long.view.viewport().width() - 20, last.top + 5)
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.mouseClick(long.view.viewport(), Qt.MouseButton.LeftButton, shift, point)
    assert list(long.view.chosen_rows) == list(range(3, 906))


def test_a_selection_that_is_dragged_begins_where_it_began_however_far_one_scrolls(
    long: Shown,
) -> None:
    long.view.put_at_top(100)
    viewport = long.view.viewport()
    start = next(each for each in long.view.seen if each.row == 103)
    middle = QPoint(650, start.top + start.height // 2)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=middle)
    long.view.scroll_by(400)
    bar = long.view.verticalScrollBar()
    bar.setValue(bar.value() + 150)
    last = long.view.seen[4]
    QTest.mouseMove(viewport, QPoint(600, last.top + 5))
    QTest.mouseMove(viewport, QPoint(640, last.top + 8))
    assert list(long.view.chosen_rows) == list(range(103, last.row + 1))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(640, last.top + 8))


def test_enter_takes_what_was_typed_and_escape_does_not(mixed: Shown) -> None:
    mixed.view.choose(0)
    mixed.key(Key.Key_Return)
    assert mixed.view.editor is not None
    mixed.type(" Yes.")
    mixed.key(Key.Key_Return)
    assert mixed.view.editor is None
    assert mixed.text(0) == "Good morning everyone, shall we begin? Yes."
    mixed.key(Key.Key_F2)
    mixed.type(" No.")
    mixed.key(Key.Key_Escape)
    assert mixed.view.editor is None
    assert mixed.text(0).endswith("Yes.")
    assert len(mixed.session.records) == 1


def test_a_double_click_chooses_the_word_that_is_to_be_mended(mixed: Shown) -> None:
    point = mixed.point_of(0, "everyone")
    viewport = mixed.view.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=point)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=point)
    assert mixed.view.editor is not None
    assert mixed.view.editor.selected == "everyone"
    mixed.type("Ada")
    mixed.key(Key.Key_Return)
    assert mixed.text(0) == "Good morning Ada, shall we begin?"


def test_a_row_grows_with_what_is_typed_into_it(mixed: Shown) -> None:
    before = mixed.view.seen[0].height
    mixed.view.mend(0)
    editor = mixed.view.editor
    assert editor is not None
    editor.insertPlainText(" more words" * 40)
    assert mixed.view.seen[0].height > before * 2
    mixed.key(Key.Key_Escape)
    assert mixed.view.seen[0].height == before


def test_what_is_typed_survives_an_edit_of_the_row_from_elsewhere(mixed: Shown) -> None:
    mixed.view.mend(0)
    assert mixed.view.editor is not None
    mixed.type(" Yes.")
    mixed.session.editor.assign([3], 1)
    assert mixed.view.editor is not None
    assert mixed.view.editor.text.endswith(" Yes.")


def test_a_mere_look_into_a_row_does_not_undo_what_it_became_meanwhile(mixed: Shown) -> None:
    mixed.view.mend(0)
    mixed.session.editor.correct(3, "Changed in another window.")
    mixed.key(Key.Key_Return)
    assert mixed.text(0) == "Changed in another window."


def test_another_row_can_be_mended_at_once(mixed: Shown) -> None:
    mixed.view.mend(0)
    mixed.type(" Yes.")
    mixed.view.mend(0)
    mixed.type(" Oh.")
    mixed.view.mend(1)
    assert mixed.text(0).endswith("Yes. Oh.")
    assert mixed.view.editor is not None
    assert mixed.view.editor.text == mixed.text(1)


def test_a_row_that_is_taken_out_takes_its_editor_with_it(mixed: Shown) -> None:
    mixed.view.mend(1)
    mixed.type(" Gone")
    mixed.session.editor.join([3, 8])
    assert mixed.view.editor is None
    assert mixed.view.may_follow
    mixed.view.mend(0)
    assert mixed.view.editor is not None


def test_tab_goes_on_to_the_next_row_that_can_be_mended(mixed: Shown) -> None:
    mixed.view.mend(3)
    mixed.type(" Yes.")
    mixed.key(Key.Key_Tab)
    assert mixed.text(3).endswith(" Yes.")
    assert mixed.view.editor is not None
    assert mixed.view.currentIndex().row() == 5
    assert mixed.view.editor.text == "And now we are back."


def test_what_is_typed_is_taken_when_the_person_goes_elsewhere(mixed: Shown) -> None:
    mixed.view.mend(0)
    mixed.type(" Yes.")
    place = mixed.view.seen[1]
    point = QPoint(mixed.view.viewport().width() - 10, place.top + 4)
    QTest.mouseClick(mixed.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    mixed.view.setFocus()
    assert mixed.text(0).endswith("Yes.")


def test_a_click_on_a_name_renames_that_speaker_everywhere(mixed: Shown) -> None:
    place = mixed.view.visualRect(mixed.model.index(1))
    point = QPoint(130, place.top() + 12)
    QTest.mouseClick(mixed.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    field = mixed.view.naming.field
    assert field.isVisible()
    assert field.text() == "Grace"
    field.setText("Grace  Hopper")
    QTest.keyClick(field, Key.Key_Return)
    assert not field.isVisible()
    names = [mixed.model.said_by(each) for each in mixed.session.editor.transcript.rows]
    assert names.count("Grace Hopper") == 4
    assert "Grace" not in names


def test_escape_leaves_the_name_as_it_was(mixed: Shown) -> None:
    mixed.view.naming.ask(0)
    mixed.view.naming.field.setText("Somebody")
    QTest.keyClick(mixed.view.naming.field, Key.Key_Escape)
    assert mixed.session.records == []


def test_rows_that_are_read_from_the_right_begin_there(qtbot: QtBot) -> None:
    shown = Shown(qtbot, session_of(row(1, ARABIC), row(2, "Hello")))
    right, left = shown.view.viewport().width() - 40, 120
    tops = [each.top + 14 for each in shown.view.seen]
    assert shown.view.word_at(QPoint(right, tops[0])) == "مرحبا"
    assert shown.view.word_at(QPoint(left, tops[1])) == "Hello"
    shown.model.stop()


def test_letters_grow_with_the_zoom_within_limits(mixed: Shown) -> None:
    before = mixed.view.seen[0].height
    mixed.view.zoom(200)
    assert mixed.view.seen[0].height > before * 1.5
    mixed.view.zoom(1_000)
    assert mixed.view.zoom_percent == 300


def test_a_row_that_is_taken_out_leaves_the_others_in_their_place(long: Shown) -> None:
    long.view.choose(700)
    before = long.first
    long.session.editor.join([10, 11, 12])
    long.view.viewport().repaint()
    assert long.first == before
