"""The menu that chooses who recognises."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from captioner.domain.endpoint import Endpoint
from captioner.domain.settings import Profile
from captioner.ui.recognizers import RecognizerMenu
from tests.ui.fakes import RecordingCommands

SERVERS = (
    Profile("a", "GPU box", Endpoint("gpu-box")),
    Profile("b", "R&D", Endpoint("rnd.example")),
)


@pytest.fixture
def commands() -> RecordingCommands:
    return RecordingCommands()


@pytest.fixture
def menu(qtbot: QtBot, commands: RecordingCommands) -> Iterator[RecognizerMenu]:
    window = QWidget()
    qtbot.addWidget(window)
    yield RecognizerMenu(commands, window)
    window.close()


def marks(menu: RecognizerMenu) -> dict[str, bool]:
    return {action.text(): action.isChecked() for action in menu.actions()}


def test_this_computer_comes_first_and_the_chosen_server_is_marked(menu: RecognizerMenu) -> None:
    menu.offer(SERVERS, "b")
    assert marks(menu) == {"This computer": False, "GPU box": False, "R&&D": True}


def test_without_a_chosen_server_this_computer_is_marked(menu: RecognizerMenu) -> None:
    menu.offer(SERVERS, None)
    assert marks(menu)["This computer"]


def test_offering_anew_replaces_what_was_there(menu: RecognizerMenu) -> None:
    menu.offer(SERVERS, "a")
    menu.offer(SERVERS[:1], "a")
    assert list(marks(menu)) == ["This computer", "GPU box"]


def test_a_click_chooses_the_server(menu: RecognizerMenu, commands: RecordingCommands) -> None:
    menu.offer(SERVERS, None)
    menu.actions()[1].trigger()
    menu.actions()[0].trigger()
    assert commands.orders == [("use_profile", "a"), ("use_profile", None)]
