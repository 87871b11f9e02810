"""A program without a window in sight shows itself when it is started once more on macOS."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from captioner.ui.reopening import Reopening

ACTIVE = Qt.ApplicationState.ApplicationActive


@pytest.fixture
def shown() -> list[str]:
    return []


@pytest.fixture
def reopening(qapp: QApplication, shown: list[str]) -> Iterator[Reopening]:
    del qapp
    made = Reopening(lambda: shown.append("shown"))
    yield made
    made.close()


@pytest.mark.usefixtures("reopening")
def test_it_shows_itself_where_nothing_of_it_is_in_sight(
    qapp: QApplication, shown: list[str]
) -> None:
    qapp.applicationStateChanged.emit(ACTIVE)
    assert shown == ["shown"]


@pytest.mark.usefixtures("reopening")
def test_a_click_on_one_of_its_windows_is_no_such_wish(
    qapp: QApplication, qtbot: QtBot, shown: list[str]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    qapp.applicationStateChanged.emit(ACTIVE)
    assert shown == []


@pytest.mark.usefixtures("reopening")
@pytest.mark.parametrize(
    "state",
    [each for each in Qt.ApplicationState if each is not ACTIVE],
    ids=lambda each: each.name,
)
def test_leaving_the_program_shows_nothing(
    qapp: QApplication, shown: list[str], state: Qt.ApplicationState
) -> None:
    qapp.applicationStateChanged.emit(state)
    assert shown == []


def test_nothing_is_shown_once_it_has_ended(qapp: QApplication, shown: list[str]) -> None:
    Reopening(lambda: shown.append("shown")).close()
    qapp.applicationStateChanged.emit(ACTIVE)
    assert shown == []
