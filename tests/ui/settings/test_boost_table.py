from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from captioner.domain.recognition_options import BoostedPhrase
from captioner.ui.settings.boost_table import BoostTable
from tests.ui.fake_preferences import FakePreferences

ADA, BOB, EVE = BoostedPhrase("Ada"), BoostedPhrase("Bob", 5.0), BoostedPhrase("Eve")


@pytest.fixture
def preferences() -> FakePreferences:
    return FakePreferences()


@pytest.fixture
def table(qtbot: QtBot, preferences: FakePreferences) -> Iterator[BoostTable]:
    made = BoostTable(preferences)
    qtbot.addWidget(made)
    made.show_phrases([ADA, BOB, EVE])
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    made.stop()
    made.close()


@pytest.fixture
def edits(table: BoostTable) -> list[tuple[BoostedPhrase, ...]]:
    told: list[tuple[BoostedPhrase, ...]] = []
    table.edited.connect(told.append)
    return told


def press(table: BoostTable, key: Qt.Key, control: bool = False) -> None:  # noqa: FBT001, FBT002
    modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(table.table.view, key, modifier)


def editor(table: BoostTable) -> QWidget:
    found = table.table.view.viewport().findChildren(QLineEdit)
    assert found, "no cell is being edited"
    return found[-1]


def write(table: BoostTable, text: str) -> None:
    QTest.keyClicks(editor(table), text)
    QTest.keyClick(editor(table), Qt.Key.Key_Return)
    QApplication.processEvents()  # Qt takes the text in the loop's next turn


def paste(table: BoostTable, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    press(table, Qt.Key.Key_V, control=True)


def test_a_phrase_is_added_by_keyboard(
    table: BoostTable, edits: list[tuple[BoostedPhrase, ...]]
) -> None:
    QTest.keyClick(table.table.add, Qt.Key.Key_Space)
    write(table, "Grace Hopper")
    assert edits == [(ADA, BOB, EVE, BoostedPhrase("Grace Hopper"))]


def test_a_row_that_is_left_empty_is_no_phrase(
    table: BoostTable, edits: list[tuple[BoostedPhrase, ...]], qtbot: QtBot
) -> None:
    table.table.add_row()
    QTest.keyClick(editor(table), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: table.table.model.rowCount() == 3)
    assert edits == []


def test_a_boost_is_changed_in_its_cell(
    table: BoostTable, edits: list[tuple[BoostedPhrase, ...]]
) -> None:
    table.table.view.setCurrentIndex(table.table.model.index(0, 1))
    press(table, Qt.Key.Key_Return)
    QTest.keyClick(editor(table), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    write(table, "50")
    assert edits == [(BoostedPhrase("Ada", 50.0), BOB, EVE)]


def test_a_phrase_is_deleted_and_had_back(
    table: BoostTable, edits: list[tuple[BoostedPhrase, ...]]
) -> None:
    table.table.view.selectRow(1)
    press(table, Qt.Key.Key_Delete)
    assert table.phrases == (ADA, EVE)
    assert "deleted" in table.table.outcome.text
    press(table, Qt.Key.Key_Z, control=True)
    assert edits == [(ADA, EVE), (ADA, BOB, EVE)]


def test_several_are_deleted_at_once_and_had_back_by_the_button(table: BoostTable) -> None:
    table.table.view.selectAll()
    press(table, Qt.Key.Key_Delete)
    assert not table.phrases
    QTest.mouseClick(table.table.outcome.button, Qt.MouseButton.LeftButton)
    assert table.phrases == (ADA, BOB, EVE)


def test_after_a_deletion_the_keyboard_is_at_the_next_row(table: BoostTable) -> None:
    table.table.view.selectRow(2)
    press(table, Qt.Key.Key_Delete)
    assert table.table.view.currentIndex().row() == 1


def test_several_lines_are_pasted_and_what_stood_there_takes_the_new_boost(
    table: BoostTable, edits: list[tuple[BoostedPhrase, ...]]
) -> None:
    paste(table, "Grace\nAda\t40\nEve\t9\nGrace\t7")
    assert edits == [
        (BoostedPhrase("Ada", 40.0), BOB, BoostedPhrase("Eve", 9.0), BoostedPhrase("Grace", 7.0))
    ]
    assert table.table.outcome.text == (
        "One phrase pasted; 2 were there already and took the boost of the new list."
    )


def test_a_paste_is_taken_back(table: BoostTable) -> None:
    paste(table, "Grace\nAda\t40")
    press(table, Qt.Key.Key_Z, control=True)
    assert table.phrases == (ADA, BOB, EVE)


def test_a_paste_without_a_phrase_says_so(
    table: BoostTable, edits: list[tuple[BoostedPhrase, ...]]
) -> None:
    paste(table, "  \n")
    assert "holds no phrase" in table.table.outcome.text
    assert edits == []


def test_a_phrase_that_is_written_twice_becomes_one(
    table: BoostTable, edits: list[tuple[BoostedPhrase, ...]]
) -> None:
    table.table.add_row()
    write(table, "Ada")
    assert edits[-1] == (ADA, BOB, EVE)
    assert "already" in table.table.outcome.text


def test_a_file_is_imported_and_the_outcome_said(
    table: BoostTable, preferences: FakePreferences, tmp_path: Path, qtbot: QtBot
) -> None:
    wordlist = tmp_path / "words.txt"
    wordlist.write_text("Grace\n")
    QTest.mouseClick(table.load, Qt.MouseButton.LeftButton)
    dialog = table.findChild(QFileDialog)
    assert dialog is not None
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(str(wordlist))
    qtbot.waitUntil(lambda: dialog.selectedFiles() == [str(wordlist)])
    dialog.accept()
    qtbot.waitUntil(lambda: bool(preferences.all_of("read_phrases")))
    assert preferences.last("read_phrases").arguments == (wordlist,)
    preferences.last("read_phrases").answer((BoostedPhrase("Grace"), BoostedPhrase("Joan")))
    assert table.table.outcome.text == "2 phrases imported."
    assert len(table.phrases) == 5


def test_a_file_that_cannot_be_read_changes_nothing(
    table: BoostTable, preferences: FakePreferences, edits: list[tuple[BoostedPhrase, ...]]
) -> None:
    table.import_file(Path("/words.txt"))
    preferences.last("read_phrases").fail("/words.txt is not text. Choose a text file.")
    assert table.table.outcome.text == "/words.txt is not text. Choose a text file."
    assert edits == []


def test_where_boosting_cannot_be_had_the_phrases_stay_readable(table: BoostTable) -> None:
    table.set_reason("This model knows no word boosting.")
    assert table.note.text() == "This model knows no word boosting."
    assert not table.table.add.isEnabled()
    assert not table.load.isEnabled()
    assert table.phrases == (ADA, BOB, EVE)


def test_showing_the_same_phrases_again_leaves_the_selection(table: BoostTable) -> None:
    table.table.view.selectRow(1)
    table.show_phrases([ADA, BOB, EVE])
    assert table.table.view.currentIndex().row() == 1


def test_the_tab_key_leaves_the_table(table: BoostTable, qtbot: QtBot) -> None:
    table.table.view.setFocus()
    qtbot.waitUntil(table.table.view.hasFocus)
    press(table, Qt.Key.Key_Tab)
    assert not table.table.view.hasFocus()
