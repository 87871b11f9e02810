import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from captioner.ui.message_bar import MessageBar
from captioner.ui.verdict_icon import Mark


@pytest.fixture
def bar(qtbot: QtBot) -> MessageBar:
    made = MessageBar()
    qtbot.addWidget(made)
    return made


def test_with_nothing_to_say_it_is_not_there(bar: MessageBar) -> None:
    assert bar.isHidden()
    assert bar.text == ""


def test_a_sentence_is_shown_and_read_aloud(bar: MessageBar) -> None:
    bar.say("The microphone is taken.", Mark.FAILED)
    assert (bar.text, bar.accessibleName()) == ("The microphone is taken.",) * 2
    assert bar.icon.mark is Mark.FAILED
    assert bar.button.isHidden()


def test_its_button_does_what_was_last_offered(bar: MessageBar) -> None:
    done: list[str] = []
    bar.say("First.", button="Undo", on_button=lambda: done.append("first"))
    bar.say("Second.", button="Undo", on_button=lambda: done.append("second"))
    QTest.mouseClick(bar.button, Qt.MouseButton.LeftButton)
    assert done == ["second"]


def test_withdrawn_it_waits_for_nothing(bar: MessageBar) -> None:
    bar.say("Asking…", Mark.RUNNING)
    bar.withdraw()
    assert bar.isHidden()


def test_markup_in_a_sentence_stays_text(bar: MessageBar) -> None:
    bar.say("<b>server</b>")
    assert bar.label.textFormat() is Qt.TextFormat.PlainText
