import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from captioner.domain.audio import SoundLevel
from captioner.ui.level_meter import Loudness
from captioner.ui.microphone_check import MicrophoneCheck
from tests.ui.fake_preferences import FakePreferences

SPEECH = SoundLevel(-25, -14)


@pytest.fixture
def preferences() -> FakePreferences:
    return FakePreferences()


@pytest.fixture
def check(qtbot: QtBot, preferences: FakePreferences) -> MicrophoneCheck:
    made = MicrophoneCheck(preferences)
    qtbot.addWidget(made)
    return made


def test_what_is_heard_is_said_in_words(
    check: MicrophoneCheck, preferences: FakePreferences
) -> None:
    check.watch("usb-desk")
    preferences.last("watch_level").tell(SPEECH)
    assert check.words.text() == Loudness.GOOD


def test_another_microphone_ends_the_first(
    check: MicrophoneCheck, preferences: FakePreferences
) -> None:
    check.watch("usb-desk")
    first = preferences.last("watch_level")
    check.watch(None)
    assert first.is_cancelled
    assert preferences.last("watch_level").arguments == (None,)


def test_stopped_it_listens_no_more_and_shows_nothing(
    check: MicrophoneCheck, preferences: FakePreferences
) -> None:
    check.watch(None)
    preferences.last("watch_level").tell(SPEECH)
    check.stop()
    assert preferences.last("watch_level").is_cancelled
    assert check.meter.loudness is Loudness.UNKNOWN


def test_a_microphone_that_fails_says_why_and_can_be_tried_again(
    check: MicrophoneCheck, preferences: FakePreferences
) -> None:
    check.watch("usb-desk")
    preferences.last("watch_level").fail("The microphone is taken. Close the other program.")
    assert check.problem.text == "The microphone is taken. Close the other program."
    QTest.mouseClick(check.problem.button, Qt.MouseButton.LeftButton)
    assert len(preferences.all_of("watch_level")) == 2
    assert check.problem.text == ""
    assert not check.words.isHidden()
