from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from captioner.ui.settings.secret_field import KEPT, STORED, SecretField

SECRET = "nvapi-planted"


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[SecretField]:
    shown = SecretField("Token")
    qtbot.addWidget(shown)
    shown.show()
    yield shown
    shown.close()


def spoken(field: SecretField) -> str:
    """All that assistive technology can learn of the line."""
    interface = QAccessible.queryAccessibleInterface(field.edit)
    texts = [interface.text(kind) for kind in QAccessible.Text]
    return " ".join([*texts, interface.textInterface().text(0, 999)])


def test_a_stored_secret_is_not_even_in_the_line(field: SecretField) -> None:
    field.show_secret(SECRET, stored=SECRET)
    assert field.edit.text() == ""
    assert field.edit.placeholderText() == STORED
    assert SECRET not in spoken(field)


def test_what_is_typed_is_hidden_from_eyes_and_screen_readers(field: SecretField) -> None:
    QTest.keyClicks(field.edit, SECRET)
    assert field.value == SECRET
    assert field.edit.displayText() != SECRET
    assert SECRET not in spoken(field)


def test_show_shows_what_is_stored_and_hide_takes_it_out_again(field: SecretField) -> None:
    field.show_secret(SECRET, stored=SECRET)
    QTest.mouseClick(field.reveal, Qt.MouseButton.LeftButton)
    assert (field.edit.displayText(), field.reveal.text()) == (SECRET, "Hide")
    QTest.mouseClick(field.reveal, Qt.MouseButton.LeftButton)
    assert field.edit.text() == ""
    assert field.edit.echoMode() is QLineEdit.EchoMode.Password


def test_typing_replaces_and_emptying_goes_back_to_what_is_stored(field: SecretField) -> None:
    field.show_secret(SECRET, stored=SECRET)
    QTest.keyClicks(field.edit, "x")
    assert field.value == "x"
    QTest.keyClick(field.edit, Qt.Key.Key_Backspace)
    assert field.value == SECRET


def test_remove_takes_a_stored_secret_away(qtbot: QtBot, field: SecretField) -> None:
    field.show_secret(SECRET, stored=SECRET)
    with qtbot.waitSignal(field.typed, check_params_cb=lambda value: value is None):
        QTest.mouseClick(field.remove, Qt.MouseButton.LeftButton)
    assert field.value is None
    assert field.remove.isHidden()


def test_emptied_while_it_is_shown_it_is_taken_away(field: SecretField) -> None:
    field.show_secret("x", stored="x")
    QTest.mouseClick(field.reveal, Qt.MouseButton.LeftButton)
    QTest.keyClick(field.edit, Qt.Key.Key_Backspace)
    assert field.value is None


def test_what_was_shown_is_hidden_when_the_page_is_left(field: SecretField) -> None:
    field.show_secret(SECRET, stored=SECRET)
    QTest.mouseClick(field.reveal, Qt.MouseButton.LeftButton)
    field.hide()
    assert field.edit.text() == ""
    assert field.edit.echoMode() is QLineEdit.EchoMode.Password


def test_another_servers_secret_is_hidden_again(field: SecretField) -> None:
    field.show_secret(SECRET, stored=SECRET)
    QTest.mouseClick(field.reveal, Qt.MouseButton.LeftButton)
    field.show_secret("another", stored="another")
    assert field.edit.text() == ""
    assert not field.reveal.isChecked()


def test_the_same_again_leaves_the_cursor_alone(field: SecretField) -> None:
    QTest.keyClicks(field.edit, SECRET)
    field.edit.setCursorPosition(3)
    field.show_secret(SECRET, stored=None)
    assert field.edit.cursorPosition() == 3


def test_without_a_keyring_it_says_how_long_it_is_kept(field: SecretField) -> None:
    field.set_place(KEPT)
    field.show_secret(SECRET, stored=SECRET)
    assert field.edit.placeholderText() == KEPT
