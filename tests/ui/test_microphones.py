from collections.abc import Sequence

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from captioner.ui.microphones import MicrophoneMenu, Microphones
from tests.ui.fakes import Microphone, RecordingCommands

DESK = Microphone("desk", "Desk & chair microphone")
HEADSET = Microphone("headset", "Headset", is_default=True)


class MicrophoneTable:
    """Microphones that come and go."""

    def __init__(self, *microphones: Microphone) -> None:
        self.here = list(microphones)

    def __call__(self) -> Sequence[Microphone]:
        return self.here


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def opened_menu(
    window: QWidget, microphones: Microphones, commands: RecordingCommands | None = None
) -> MicrophoneMenu:
    menu = MicrophoneMenu(commands or RecordingCommands(), microphones, window)
    menu.aboutToShow.emit()
    return menu


def entries(menu: MicrophoneMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def test_it_offers_the_default_and_each_microphone(window: QWidget) -> None:
    menu = opened_menu(window, MicrophoneTable(DESK, HEADSET))
    assert entries(menu) == ["System default (Headset)", "Desk && chair microphone", "Headset"]


def test_opening_it_orders_a_look_for_microphones(window: QWidget) -> None:
    commands = RecordingCommands()
    opened_menu(window, MicrophoneTable(), commands)
    assert commands.orders == [("look_for_microphones",)]


def test_a_microphone_that_is_found_while_it_is_open_is_offered(window: QWidget) -> None:
    table = MicrophoneTable()
    menu = opened_menu(window, table)
    table.here.append(HEADSET)
    menu.refresh()
    assert "Headset" in entries(menu)


def test_it_says_that_there_is_none(window: QWidget) -> None:
    assert "No microphone was found" in entries(opened_menu(window, MicrophoneTable()))


def test_a_choice_is_ordered_by_its_id(window: QWidget) -> None:
    commands = RecordingCommands()
    menu = opened_menu(window, MicrophoneTable(DESK), commands)
    menu.actions()[-1].trigger()
    assert commands.orders[-1] == ("use_microphone", "desk")


def test_the_default_is_ordered_as_none(window: QWidget) -> None:
    commands = RecordingCommands()
    opened_menu(window, MicrophoneTable(DESK), commands).actions()[0].trigger()
    assert commands.orders[-1] == ("use_microphone", None)


def test_the_chosen_one_alone_is_marked(window: QWidget) -> None:
    menu = opened_menu(window, MicrophoneTable(DESK, HEADSET))
    menu.set_chosen("desk")
    menu.refresh()
    assert [a.text() for a in menu.actions() if a.isChecked()] == ["Desk && chair microphone"]
