import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from captioner.ui.settings.keys_field import KeysField

CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    layout = QVBoxLayout(made)
    layout.addWidget(KeysField())
    layout.addWidget(QLineEdit())
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    made.findChildren(KeysField)[0].setFocus()
    return made


@pytest.fixture
def field(window: QWidget) -> KeysField:
    return window.findChildren(KeysField)[0]


@pytest.mark.parametrize(
    ("key", "held", "keys"),
    [
        (Qt.Key.Key_P, CTRL_ALT, "Ctrl+Alt+P"),
        (Qt.Key.Key_F9, NONE, "F9"),
        (Qt.Key.Key_Exclam, CTRL | SHIFT, "Ctrl+Shift+!"),
        (Qt.Key.Key_Tab, CTRL, "Ctrl+Tab"),
        (Qt.Key.Key_A, CTRL, "Ctrl+A"),
        (Qt.Key.Key_MediaPlay, NONE, "Media Play"),
    ],
)
def test_keys_are_taken_as_qt_writes_them(
    field: KeysField, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier, keys: str
) -> None:
    with qtbot.waitSignal(field.edited) as told:
        QTest.keyClick(field, key, held)
    assert told.args == [keys]
    assert field.keys == keys


def test_modifiers_alone_are_no_keys(field: KeysField) -> None:
    QTest.keyClick(field, Qt.Key.Key_Control, CTRL)
    assert field.keys == ""


def test_backspace_removes_the_keys(field: KeysField) -> None:
    field.show_keys("Ctrl+Alt+P")
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert field.keys == ""


def test_tab_leaves_the_field(window: QWidget, field: KeysField, qtbot: QtBot) -> None:
    QTest.keyClick(field, Qt.Key.Key_Tab)
    qtbot.waitUntil(window.findChildren(QLineEdit)[1].hasFocus)
    assert field.keys == ""


def test_a_shortcut_of_the_window_is_taken_rather_than_carried_out(
    window: QWidget, field: KeysField, qtbot: QtBot
) -> None:
    shortcut = QShortcut(QKeySequence("Ctrl+F"), window)
    with qtbot.assertNotEmitted(shortcut.activated):
        QTest.keyClick(field, Qt.Key.Key_F, CTRL)
    assert field.keys == "Ctrl+F"
