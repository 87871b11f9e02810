"""What a screen reader is told of the captions."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from captioner.ui.overlay.announcer import APART_MS, Announcer
from tests.ui.spoken import committed, tentative


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def box(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def announcer(box: QWidget, told: list[str]) -> Iterator[Announcer]:
    made = Announcer(box, tell=told.append)
    yield made
    made.clear()


def test_a_final_is_told_at_once(announcer: Announcer, told: list[str]) -> None:
    announcer.take([committed("good morning")])
    assert told == ["good morning"]


def test_what_may_still_change_is_not_told(announcer: Announcer, told: list[str]) -> None:
    announcer.take([tentative("good mor"), committed("")])
    assert told == []


def test_finals_that_follow_soon_are_told_together_and_later(
    announcer: Announcer, told: list[str], qtbot: QtBot
) -> None:
    for number, text in enumerate(("one", "two", "three")):
        announcer.take([committed(text, id=number + 1)])
    assert told == ["one"]
    qtbot.waitUntil(lambda: len(told) == 2, timeout=2 * APART_MS)
    assert told[1] == "two three"


def test_a_hidden_box_is_silent(announcer: Announcer, box: QWidget, told: list[str]) -> None:
    box.hide()
    announcer.take([committed("good morning")])
    assert told == []


def test_of_another_session_nothing_is_told(announcer: Announcer, told: list[str]) -> None:
    announcer.take([committed("one")])
    announcer.take([committed("two", id=2)])
    announcer.clear()
    announcer.take([committed("three", id=3)])
    assert told == ["one", "three"]


def test_a_screen_reader_can_be_told(box: QWidget) -> None:
    QAccessible.setActive(True)
    try:
        announcer = Announcer(box)
        announcer.take([committed("good morning")])
        announcer.clear()
    finally:
        QAccessible.setActive(False)
