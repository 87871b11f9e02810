"""The window of a transcript: all that can be ordered in it, by its actions and their keys."""

from collections.abc import Iterator
from typing import Protocol

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from captioner.domain.transcript import Added, Bookmark, Row, Transcript
from captioner.domain.wording import English, speak_by
from captioner.ui.transcripts.transcript_actions import ORDERS
from captioner.ui.transcripts.transcript_window import TranscriptWindow
from tests.ui.said import BEGIN, END, Bracketed, all_said, untranslatable
from tests.ui.transcripts.sessions import FakeSession, long_session, meeting, row, session_of


class Open(Protocol):
    def __call__(self, session: FakeSession, *, is_live: bool = False) -> TranscriptWindow: ...


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Open]:
    windows: list[TranscriptWindow] = []

    def make(session: FakeSession, *, is_live: bool = False) -> TranscriptWindow:
        window = TranscriptWindow(
            session, export=exported.append, boost=boosted.append, is_live=is_live
        )
        windows.append(window)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        return window

    boosted.clear()
    exported.clear()
    yield make
    for window in windows:
        window.close()


NO_GRAB = pytest.mark.qt_log_ignore("This plugin does not support")
"""For menus on the offscreen platform."""

boosted: list[str] = []
exported: list[Transcript] = []


def order(window: TranscriptWindow, name: str) -> None:
    action = window.actions_of_window[name]
    assert action.isEnabled()
    action.trigger()


def texts(session: FakeSession) -> list[str]:
    return [each.text for each in session.editor.transcript.rows]


def test_an_edit_is_undone_and_done_again(opened: Open) -> None:
    session = meeting()
    window = opened(session)
    before = texts(session)
    window.view.choose(0)
    order(window, "join")
    joined = texts(session)
    assert joined[0].startswith("Good morning everyone, shall we begin? Yes, please.")
    QApplication.processEvents()
    order(window, "undo")
    assert texts(session) == before
    QApplication.processEvents()
    order(window, "redo")
    assert texts(session) == joined


def test_a_row_is_split_where_the_cursor_is_with_what_was_typed(opened: Open) -> None:
    session = session_of(row(1, "One two 🙂 three four"))
    window = opened(session)
    window.view.mend(0)
    editor = window.view.editor
    assert editor is not None
    QTest.keyClicks(editor, " five")
    editor.choose_word_at(10)
    cursor = editor.textCursor()
    cursor.setPosition(cursor.selectionStart())
    editor.setTextCursor(cursor)
    order(window, "split")
    assert texts(session) == ["One two 🙂", "three four five"]


def test_a_split_at_the_edge_of_a_row_is_explained(opened: Open) -> None:
    window = opened(session_of(row(1, "One two")))
    window.view.mend(0)
    order(window, "split")
    assert window.message.text == "Put the cursor between two words, then split there."


def test_words_that_are_being_typed_survive_a_join(opened: Open) -> None:
    session = session_of(row(1, "One"), row(2, "two"))
    window = opened(session)
    window.view.mend(0)
    assert window.view.editor is not None
    QTest.keyClicks(window.view.editor, " and")
    order(window, "join")
    window.view.commit()
    assert texts(session) == ["One and two"]


def test_the_last_row_has_nothing_to_be_joined_with(opened: Open) -> None:
    window = opened(session_of(row(1, "One"), row(2, "two")))
    window.view.choose(1)
    order(window, "join")
    assert window.message.text == "There is no row below to join with."


def test_chosen_rows_are_given_to_another_or_a_new_speaker(opened: Open) -> None:
    session = meeting()
    window = opened(session)
    window.view.choose(0)
    window.menus.speaker.aboutToShow.emit()
    names = [each.text() for each in window.menus.speaker.actions() if each.text()]
    assert names[:3] == ["Ada Lovelace", "Grace", "Speaker 3"]
    assert names[-2:] == ["Nobody in particular", "A new speaker"]
    window.menus.speaker.actions()[-1].trigger()
    first = next(iter(session.editor.transcript.rows))
    assert first.speaker == 5
    assert window.model.said_by(first) == "Speaker 6"


def test_a_bookmark_is_made_with_a_note_found_again_and_removed(opened: Open) -> None:
    session = long_session(300)
    window = opened(session)
    window.view.choose(200)
    order(window, "bookmark")
    assert window.view.editor is not None
    QTest.keyClicks(window.view.editor, "Decided")
    QTest.keyClick(window.view.editor, Qt.Key.Key_Return)
    assert window.view.editor is None
    assert window.focusWidget() is window.view
    marks = [each for each in session.editor.transcript.entries if isinstance(each, Bookmark)]
    assert [(each.start_ms, each.note) for each in marks] == [(201_000, "Decided")]
    window.view.choose(3)
    order(window, "next_bookmark")
    assert window.view.currentIndex().data() == "Decided"
    window.menus.bookmarks.aboutToShow.emit()
    assert window.menus.bookmarks.actions()[-1].text() == "0:03:21  Decided"
    order(window, "remove")
    assert not any(isinstance(each, Bookmark) for each in session.editor.transcript.entries)


def test_find_goes_from_place_to_place_and_says_which_one(opened: Open, qtbot: QtBot) -> None:
    session = session_of(row(1, "the cat and the dog"), row(2, "a bird"), row(3, "The end"))
    window = opened(session)
    order(window, "find")
    QTest.keyClicks(window.find_bar.field, "the")
    qtbot.waitUntil(lambda: not window.finder.is_looking)
    said = [window.find_bar.said.text()]
    for _ in range(3):
        order(window, "find_next")
        said.append(window.find_bar.said.text())
    assert said == ["1 of 3", "2 of 3", "3 of 3", "1 of 3"]
    order(window, "find_previous")
    assert window.find_bar.said.text() == "3 of 3"
    assert window.view.currentIndex().row() == 2


def test_what_is_not_there_is_not_found(opened: Open, qtbot: QtBot) -> None:
    window = opened(meeting())
    order(window, "find")
    QTest.keyClicks(window.find_bar.field, "zebra")
    qtbot.waitUntil(lambda: not window.finder.is_looking)
    assert window.find_bar.said.text() == "Not found"
    QTest.keyClick(window.find_bar.field, Qt.Key.Key_Escape)
    assert window.find_bar.isHidden()


def test_who_goes_on_before_all_is_looked_through_gets_there_and_the_window_lives(
    opened: Open, qtbot: QtBot
) -> None:
    window = opened(long_session(8_000))
    window.find_bar.field.setText("Row 7999:")
    order(window, "find_previous")
    assert window.finder.is_looking
    qtbot.waitUntil(lambda: not window.finder.is_looking)
    assert window.view.currentIndex().row() == 7_998


def test_one_place_is_replaced_and_then_all(opened: Open, qtbot: QtBot) -> None:
    session = session_of(row(1, "a cat and a cat"), row(2, "a bird"), row(3, "Cat!"))
    window = opened(session)
    order(window, "replace")
    window.find_bar.field.setText("cat")
    window.find_bar.replacement.setText("dog")
    qtbot.waitUntil(lambda: not window.finder.is_looking)
    window.find_bar.replace.click()
    assert texts(session) == ["a dog and a cat", "a bird", "Cat!"]
    assert window.find_bar.said.text() == "1 of 2"
    window.find_bar.replace_all.click()
    assert texts(session) == ["a dog and a dog", "a bird", "dog!"]
    assert window.find_bar.said.text() == "2 replaced"
    session.editor.undo()
    session.editor.undo()
    assert texts(session) == ["a cat and a cat", "a bird", "Cat!"]


def test_while_all_is_replaced_the_window_lives_and_one_undo_takes_it_back(
    opened: Open, qtbot: QtBot
) -> None:
    session = long_session(3_000)
    before = texts(session)
    window = opened(session)
    replace_everywhere(window, qtbot, "cluster", "server farm")
    assert window.finder.is_replacing
    assert not window.find_bar.replace_all.isEnabled()
    assert window.view._marks.chosen is None
    ticks: list[int] = []
    timer = QTimer(window, interval=1)
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start()
    qtbot.waitUntil(lambda: not window.finder.is_replacing, timeout=20_000)
    timer.stop()
    assert len(ticks) > 10
    assert texts(session) == [text.replace("cluster", "server farm") for text in before]
    count = sum(text.count("cluster") for text in before)
    assert window.find_bar.said.text() == f"{count} replaced"
    order(window, "undo")
    assert texts(session) != before
    qtbot.waitUntil(lambda: texts(session) == before, timeout=20_000)
    assert not session.editor.can_undo


def test_a_window_that_is_closed_has_replaced_all(opened: Open, qtbot: QtBot) -> None:
    session = long_session(3_000)
    window = opened(session)
    replace_everywhere(window, qtbot, "cluster", "farm")
    window.close()
    assert not any("cluster" in text for text in texts(session))
    assert not window.finder.is_replacing


def test_an_edit_while_all_is_replaced_comes_after_it(opened: Open, qtbot: QtBot) -> None:
    session = long_session(3_000)
    window = opened(session)
    replace_everywhere(window, qtbot, "cluster", "farm")
    session.editor.correct(3_000, "The last cluster")
    assert [text for text in texts(session) if "cluster" in text] == ["The last cluster"]
    qtbot.waitUntil(lambda: not window.finder.is_replacing)
    session.editor.undo()
    assert not any("cluster" in text for text in texts(session))


def replace_everywhere(window: TranscriptWindow, qtbot: QtBot, find: str, text: str) -> None:
    """Ordered; it goes on when this returns."""
    order(window, "replace")
    window.find_bar.field.setText(find)
    window.find_bar.replacement.setText(text)
    qtbot.waitUntil(lambda: not window.finder.is_looking)
    window.find_bar.replace_all.click()


def test_words_that_are_chosen_are_boosted(opened: Open) -> None:
    window = opened(meeting())
    window.view.mend(1)
    assert window.view.editor is not None
    window.view.editor.choose_word_at(20)
    order(window, "boost")
    assert boosted == ["Kubernetes"]
    assert "“Kubernetes”" in window.message.text


def test_without_a_choice_it_is_said_how_to_make_one(opened: Open) -> None:
    window = opened(meeting())
    order(window, "boost")
    assert boosted == []
    assert window.message.text == "Open a row, select words in it, then add them."


def test_rows_are_copied_with_and_without_times(opened: Open) -> None:
    window = opened(meeting())
    window.view.choose(0)
    clipboard = QGuiApplication.clipboard()
    order(window, "copy")
    assert clipboard.text() == "Ada Lovelace: Good morning everyone, shall we begin?"
    order(window, "copy_times")
    assert clipboard.text().startswith("0:00:03  Ada Lovelace: Good")
    order(window, "copy_all")
    assert len(clipboard.text().splitlines()) == 16


def test_a_time_that_is_typed_is_gone_to(opened: Open) -> None:
    window = opened(long_session(2_000))
    order(window, "go_to_time")
    QTest.keyClicks(window.time_bar.field, "25:00")
    QTest.keyClick(window.time_bar.field, Qt.Key.Key_Return)
    assert str(window.view.currentIndex().data()).startswith("Row 1500:")
    assert window.view.seen[0].row == window.view.currentIndex().row()
    assert window.time_bar.isHidden()


def test_what_is_no_time_is_asked_for_again(opened: Open) -> None:
    window = opened(meeting())
    order(window, "go_to_time")
    QTest.keyClicks(window.time_bar.field, "soon")
    QTest.keyClick(window.time_bar.field, Qt.Key.Key_Return)
    assert window.time_bar.said.text() == "Type a time such as 1:02:30."
    assert window.time_bar.isVisible()


def test_the_title_is_changed_where_it_stands(opened: Open) -> None:
    session = meeting()
    window = opened(session)
    window.head.title.setFocus()
    window.head.title.selectAll()
    QTest.keyClicks(window.head.title, "Budget  2027")
    QTest.keyClick(window.head.title, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert session.editor.transcript.title == "Budget 2027"
    assert window.windowTitle() == "Transcript: Budget 2027"


def test_doubtful_words_are_marked_on_request_below_what_was_chosen(opened: Open) -> None:
    window = opened(meeting())
    actions = window.actions_of_window
    assert actions.doubtful_below is None
    actions.doubtful.trigger()
    assert actions.doubtful_below == 0.7
    actions.limits.actions()[-1].trigger()
    assert actions.doubtful_below == 0.9


def test_what_may_not_be_changed_says_so_and_is_not(opened: Open) -> None:
    session = meeting()
    session.why_read_only = "It is on a disk that cannot be written to."
    window = opened(session)
    assert window.message.text == session.why_read_only
    assert window.head.title.isReadOnly()
    assert [n for n, o in ORDERS.items() if o.is_edit] == [
        n for n in ORDERS if not window.actions_of_window[n].isEnabled()
    ]
    window.view.mend(0)
    window.view.naming.ask(0)
    assert window.view.editor is None
    assert not window.view.naming.field.isVisible()
    session.why_read_only = ""
    window.refresh()
    assert window.message.text == ""
    window.view.mend(0)
    assert window.view.editor is not None


def test_a_session_that_is_captioned_now_is_opened_at_its_end(opened: Open) -> None:
    session = long_session(500)
    window = opened(session, is_live=True)
    session.editor.take(Added(row(501, "Just now.")))
    assert window.view.seen[-1].row == 500


def test_a_hit_of_a_search_is_shown_in_the_middle(opened: Open) -> None:
    window = opened(long_session(2_000))
    window.show_row(1_234)
    assert str(window.view.currentIndex().data()).startswith("Row 1234:")
    rows = [each.row for each in window.view.seen]
    assert abs(rows.index(window.view.currentIndex().row()) - len(rows) // 2) <= 3


def test_closing_takes_what_is_being_typed_and_lets_go_of_the_session(opened: Open) -> None:
    session = meeting()
    window = opened(session)
    closed: list[bool] = []
    window.closed.connect(lambda: closed.append(True))
    window.view.mend(0)
    assert window.view.editor is not None
    QTest.keyClicks(window.view.editor, " Yes.")
    window.close()
    assert texts(session)[0].endswith("Yes.")
    assert closed == [True]
    session.editor.take(Added(row(4_000, "Nobody listens any more.")))


def test_export_is_for_this_transcript(opened: Open) -> None:
    session = meeting()
    order(opened(session), "export")
    assert exported == [session.editor.transcript]


def test_no_two_orders_have_the_same_keys(opened: Open) -> None:
    window = opened(meeting())
    actions = [window.actions_of_window[name] for name in ORDERS]
    keys = [key.toString() for each in actions for key in each.shortcuts()]
    assert len(keys) == len(set(keys))


def test_a_screen_reader_has_each_row(opened: Open) -> None:
    window = opened(meeting())
    rows = QAccessible.queryAccessibleInterface(window.view)
    assert rows.childCount() == 16
    text = rows.child(1).text(QAccessible.Text.Name)
    assert text == "0:00:08, Grace: Yes, please. Is Kubernetes on the agenda today?"
    assert rows.child(1).rect().height() == window.view.seen[1].height


class AllBracketed(Bracketed):
    """Whether translators have it yet or not."""

    def translate(self, context: str, source: str, count: int = -1) -> str:
        del context
        return f"{BEGIN}{source.replace('%n', str(count)) if count >= 0 else source}{END}"


def test_all_that_is_said_can_be_translated(opened: Open, qtbot: QtBot) -> None:
    speak_by(AllBracketed())
    try:
        session = session_of(
            row(1, "1 2", speaker=1), Bookmark(2, 1500), Row(3, 2000, 2500, "3 4", (), 2)
        )
        window = opened(session)
        window.menus.bookmarks.aboutToShow.emit()
        window.menus.speaker.aboutToShow.emit()
        window.view.choose(0)
        order(window, "boost")
        order(window, "replace")
        window.find_bar.field.setText("1")
        qtbot.waitUntil(lambda: not window.finder.is_looking)
        said = [(where, text) for where, text in all_said(window) if untranslatable(text)]
    finally:
        speak_by(English())
    assert [each for each in said if not each[1].endswith(" · Built-in microphone")] == []


@NO_GRAB
def test_the_menu_of_a_word_boosts_it(opened: Open, qtbot: QtBot) -> None:
    window = opened(meeting())
    place = window.view.visualRect(window.model.index(1))
    points = (QPoint(x, place.center().y()) for x in range(0, place.width(), 4))
    point = next(each for each in points if window.view.word_at(each) == "Kubernetes")
    at = window.view.viewport().mapToGlobal(point)
    QApplication.sendEvent(
        window.view.viewport(),
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, at),
    )
    qtbot.waitUntil(window.menus.row.isVisible)
    first = window.menus.row.actions()[0]
    assert first.text() == "Add “Kubernetes” to boosted words"
    first.trigger()
    window.menus.row.close()
    assert boosted == ["Kubernetes"]


@NO_GRAB
def test_a_bookmark_is_offered_to_be_removed_where_there_is_one(opened: Open) -> None:
    session = long_session(3)
    session.editor.add_bookmark(1_000, "Decided")
    window = opened(session)
    offers = []
    for position, entry in enumerate(session.editor.transcript.entries):
        window.view.choose(position)
        window.menus.open_at_row(QPoint(), "", None)
        if window.actions_of_window["remove"] in window.menus.row.actions():
            offers.append(type(entry))
        window.menus.row.close()
    assert offers == [Bookmark]


@NO_GRAB
def test_the_menu_of_the_text_that_is_mended_splits_and_boosts(opened: Open) -> None:
    window = opened(meeting())
    window.view.mend(0)
    editor = window.view.editor
    assert editor is not None
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(editor.viewport(), event)
    menu = next(each for each in editor.findChildren(QMenu) if each.isVisible())
    assert menu.actions()[-2:] == [
        window.actions_of_window["split"],
        window.actions_of_window["boost"],
    ]
    assert window.view.editor is editor
    menu.close()
