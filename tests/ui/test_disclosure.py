import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from captioner.ui.disclosure import Disclosure


@pytest.fixture
def disclosure(qtbot: QtBot) -> Disclosure:
    made = Disclosure("More", QLabel("Details"))
    qtbot.addWidget(made)
    return made


def test_at_first_nothing_of_it_is_seen(disclosure: Disclosure) -> None:
    assert disclosure.content.isHidden()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_it_opens_by_keyboard(disclosure: Disclosure, qtbot: QtBot, key: Qt.Key) -> None:
    disclosure.show()
    qtbot.waitExposed(disclosure)
    disclosure.button.setFocus()
    QTest.keyClick(disclosure.button, key)
    is_seen = disclosure.content.isVisible()
    disclosure.close()
    assert is_seen


def test_opened_twice_it_stays_open(disclosure: Disclosure) -> None:
    disclosure.open()
    disclosure.open()
    assert disclosure.is_open


def test_a_click_closes_it_again(disclosure: Disclosure) -> None:
    disclosure.open()
    QTest.mouseClick(disclosure.button, Qt.MouseButton.LeftButton)
    assert disclosure.content.isHidden()
