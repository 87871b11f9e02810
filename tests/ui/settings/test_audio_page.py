from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from captioner.domain.audio import SoundLevel
from captioner.domain.settings import AudioOptions, Settings
from captioner.ui.settings.audio_page import AudioPage
from captioner.ui.settings.draft import SettingsDraft
from tests.ui.fake_preferences import FakePreferences
from tests.ui.fakes import Microphone

DESK = Microphone("usb-desk", "Desk", is_default=True)
HEADSET = Microphone("usb-headset", "Headset")


@pytest.fixture
def preferences() -> FakePreferences:
    return FakePreferences(answers={"list_microphones": ([DESK, HEADSET],)})


@pytest.fixture
def draft(preferences: FakePreferences) -> SettingsDraft:
    return SettingsDraft(preferences.settings)


@pytest.fixture
def page(qtbot: QtBot, preferences: FakePreferences, draft: SettingsDraft) -> Iterator[AudioPage]:
    made = AudioPage(preferences, draft)
    qtbot.addWidget(made)
    made.activated()
    qtbot.waitUntil(lambda: made.microphone.count() == 3)
    yield made
    made.stop()


def test_it_listens_only_while_it_is_seen(page: AudioPage, preferences: FakePreferences) -> None:
    listening = preferences.last("watch_level")
    page.deactivated()
    assert listening.is_cancelled
    page.activated()
    assert preferences.last("watch_level").is_open


def test_not_seen_it_listens_to_nothing(
    qtbot: QtBot, preferences: FakePreferences, draft: SettingsDraft
) -> None:
    page = AudioPage(preferences, draft)
    qtbot.addWidget(page)
    draft.edit(replace(draft.settings, microphone=HEADSET.id))
    assert preferences.all_of("watch_level") == []


def test_the_chosen_microphone_is_drafted_and_listened_to(
    page: AudioPage, preferences: FakePreferences, draft: SettingsDraft
) -> None:
    before = preferences.last("watch_level")
    QTest.keyClick(page.microphone, Qt.Key.Key_End)
    assert draft.settings.microphone == HEADSET.id
    assert before.is_cancelled
    assert preferences.last("watch_level").arguments == (HEADSET.id,)


def test_an_edit_of_something_else_leaves_the_meter_running(
    page: AudioPage, preferences: FakePreferences
) -> None:
    page.chunk.automatic.click()
    assert len(preferences.all_of("watch_level")) == 1


def test_a_microphone_chosen_elsewhere_is_shown_and_listened_to(
    page: AudioPage, preferences: FakePreferences, draft: SettingsDraft
) -> None:
    draft.edit(replace(draft.settings, microphone="usb-gone"))
    assert page.microphone.currentText() == "usb-gone (not connected)"
    assert preferences.last("watch_level").arguments == ("usb-gone",)


def test_automatic_says_what_it_has_chosen_and_follows_it(
    page: AudioPage, preferences: FakePreferences, draft: SettingsDraft, qtbot: QtBot
) -> None:
    page.chunk.automatic.click()
    assert draft.settings.audio.chunk_ms is None
    assert page.chunk.present.text() == "At present: 40 ms"
    preferences.chunk_ms = 160
    qtbot.waitUntil(lambda: page.chunk.present.text() == "At present: 160 ms", timeout=3000)


def test_a_fixed_length_is_drafted_in_steps(page: AudioPage, draft: SettingsDraft) -> None:
    page.chunk.fixed.click()
    QTest.keyClick(page.chunk.slider, Qt.Key.Key_Right)
    assert draft.settings.audio.chunk_ms == 60


@pytest.mark.parametrize(("typed", "chunk_ms"), [("100", 100), ("95", 100), ("200", 200)])
def test_a_typed_length_is_taken_to_the_next_step(
    page: AudioPage, draft: SettingsDraft, typed: str, chunk_ms: int
) -> None:
    page.chunk.spin.selectAll()
    QTest.keyClicks(page.chunk.spin, typed)
    QTest.keyClick(page.chunk.spin, Qt.Key.Key_Tab)
    page.chunk.spin.clearFocus()
    page.chunk.spin.interpretText()
    assert draft.settings.audio.chunk_ms == chunk_ms
    assert page.chunk.spin.value() == chunk_ms


def test_the_page_edits_nothing_by_being_opened(page: AudioPage, draft: SettingsDraft) -> None:
    del page
    assert not draft.is_changed


def test_an_odd_length_from_a_file_is_kept(qtbot: QtBot) -> None:
    settings = Settings(audio=AudioOptions(chunk_ms=50))
    draft = SettingsDraft(settings)
    page = AudioPage(FakePreferences(settings=settings), draft)
    qtbot.addWidget(page)
    assert page.chunk.spin.value() == 50
    assert not draft.is_changed


def test_what_cannot_be_listed_can_be_looked_for_again(
    qtbot: QtBot, preferences: FakePreferences, draft: SettingsDraft
) -> None:
    preferences.answers["list_microphones"] = "The sound server hangs. Restart it."
    page = AudioPage(preferences, draft)
    qtbot.addWidget(page)
    page.activated()
    qtbot.waitUntil(lambda: page.list_problem.text == "The sound server hangs. Restart it.")
    preferences.answers["list_microphones"] = ([DESK],)
    QTest.mouseClick(page.list_problem.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.list_problem.text == "")
    page.stop()


def test_a_level_that_comes_late_is_not_shown(
    page: AudioPage, preferences: FakePreferences
) -> None:
    listening = preferences.last("watch_level")
    page.stop()
    listening.tell(SoundLevel(-20, -10))
    assert page.check.meter.peak_db == -60
