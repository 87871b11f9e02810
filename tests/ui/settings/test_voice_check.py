from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from captioner.ui.settings.voice_check import VoiceCheck
from tests.ui.fake_preferences import FakePreferences


@pytest.fixture
def preferences() -> FakePreferences:
    return FakePreferences()


@pytest.fixture
def check(qtbot: QtBot, preferences: FakePreferences) -> Iterator[VoiceCheck]:
    made = VoiceCheck(preferences)
    qtbot.addWidget(made)
    made.use("usb-desk")
    yield made
    made.stop()


def press(button: object) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]


def test_there_is_nothing_to_play_before_a_recording(check: VoiceCheck) -> None:
    assert check.record.isEnabled()
    assert not check.play.isEnabled()


def test_a_recording_can_be_played(check: VoiceCheck, preferences: FakePreferences) -> None:
    press(check.record)
    assert preferences.last("record_test").arguments == ("usb-desk",)
    preferences.last("record_test").answer()
    press(check.play)
    preferences.last("play_test").answer()
    assert not check.is_busy
    assert check.play.isEnabled()


def test_the_progress_moves_while_it_records(
    check: VoiceCheck, preferences: FakePreferences, qtbot: QtBot
) -> None:
    press(check.record)
    qtbot.waitUntil(lambda: check.progress.value() > 0)
    preferences.last("record_test").answer()
    assert check.progress.value() == 0


def test_pressed_again_the_recording_is_cancelled(
    check: VoiceCheck, preferences: FakePreferences
) -> None:
    press(check.record)
    press(check.record)
    assert preferences.last("record_test").is_cancelled
    assert not check.play.isEnabled()
    assert check.record.text() == "Record a &test"


def test_pressed_again_the_playing_is_cancelled(
    check: VoiceCheck, preferences: FakePreferences
) -> None:
    press(check.record)
    preferences.last("record_test").answer()
    press(check.play)
    press(check.play)
    assert preferences.last("play_test").is_cancelled
    assert check.play.isEnabled()


def test_what_goes_wrong_is_said(check: VoiceCheck, preferences: FakePreferences) -> None:
    press(check.record)
    preferences.last("record_test").fail("The microphone is gone. Plug it in again.")
    assert check.problem.text == "The microphone is gone. Plug it in again."
    assert not check.is_busy


def test_the_recording_of_another_microphone_is_forgotten(
    check: VoiceCheck, preferences: FakePreferences
) -> None:
    press(check.record)
    preferences.last("record_test").answer()
    check.use("usb-headset")
    assert not check.play.isEnabled()


def test_another_microphone_ends_the_recording(
    check: VoiceCheck, preferences: FakePreferences
) -> None:
    press(check.record)
    check.use("usb-headset")
    assert preferences.last("record_test").is_cancelled
