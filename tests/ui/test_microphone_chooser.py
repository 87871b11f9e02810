import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from captioner.ui.microphone_chooser import MicrophoneChooser
from tests.ui.fake_preferences import FakePreferences
from tests.ui.fakes import Microphone

DESK = Microphone("usb-desk", "Desk", is_default=True)
HEADSET = Microphone("usb-headset", "Headset")


@pytest.fixture
def preferences() -> FakePreferences:
    return FakePreferences()


@pytest.fixture
def chooser(qtbot: QtBot, preferences: FakePreferences) -> MicrophoneChooser:
    made = MicrophoneChooser(preferences)
    qtbot.addWidget(made)
    return made


def texts(chooser: MicrophoneChooser) -> list[str]:
    return [chooser.itemText(i) for i in range(chooser.count())]


def test_the_default_comes_first_and_is_named(
    chooser: MicrophoneChooser, preferences: FakePreferences
) -> None:
    chooser.look()
    preferences.last("list_microphones").answer([DESK, HEADSET])
    assert texts(chooser) == ["System default (Desk)", "Desk", "Headset"]
    assert chooser.currentText() == "System default (Desk)"


def test_a_microphone_that_is_not_there_stays_chosen(
    chooser: MicrophoneChooser, preferences: FakePreferences
) -> None:
    chooser.choose("usb-old")
    chooser.look()
    preferences.last("list_microphones").answer([DESK])
    assert chooser.currentText() == "usb-old (not connected)"
    assert chooser.chosen_id == "usb-old"


def test_one_that_is_unplugged_keeps_its_name(
    chooser: MicrophoneChooser, preferences: FakePreferences
) -> None:
    chooser.choose(HEADSET.id)
    chooser.look()
    preferences.last("list_microphones").answer([DESK, HEADSET])
    chooser.look()
    preferences.last("list_microphones").answer([DESK])
    assert chooser.currentText() == "Headset (not connected)"


def test_a_choice_by_keyboard_is_told_by_identity(
    chooser: MicrophoneChooser, preferences: FakePreferences, qtbot: QtBot
) -> None:
    chooser.look()
    preferences.last("list_microphones").answer([DESK, HEADSET])
    told: list[object] = []
    chooser.chosen.connect(told.append)
    chooser.show()
    qtbot.waitExposed(chooser)
    QTest.keyClick(chooser, Qt.Key.Key_End)
    chooser.close()
    assert told == [HEADSET.id]


def test_the_list_is_asked_for_once_at_a_time(
    chooser: MicrophoneChooser, preferences: FakePreferences
) -> None:
    chooser.look()
    chooser.look()
    assert len(preferences.all_of("list_microphones")) == 1


def test_a_problem_is_told_and_taken_back(
    chooser: MicrophoneChooser, preferences: FakePreferences
) -> None:
    told: list[str] = []
    chooser.problem_found.connect(told.append)
    chooser.look()
    preferences.last("list_microphones").fail("The sound server hangs. Restart it.")
    chooser.look()
    preferences.last("list_microphones").answer([DESK])
    assert told == ["The sound server hangs. Restart it.", ""]


def test_stopped_it_hears_no_answer(
    chooser: MicrophoneChooser, preferences: FakePreferences
) -> None:
    chooser.look()
    chooser.stop()
    assert preferences.last("list_microphones").is_cancelled
