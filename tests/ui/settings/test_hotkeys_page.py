from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from captioner.domain.hotkeys import SUGGESTED, HotkeyAction
from captioner.domain.settings import Hotkeys
from captioner.ui.settings.dialog import SettingsDialog
from captioner.ui.settings.draft import SettingsDraft
from captioner.ui.settings.hotkeys_page import HotkeysPage
from captioner.ui.settings.problems import ProblemFinder
from captioner.ui.settings.search import matches
from tests.ui.fake_preferences import FakePreferences

CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
TAKEN = "Another program has “Ctrl+Alt+T”."


@pytest.fixture
def preferences() -> FakePreferences:
    return FakePreferences(taken_keys={"Ctrl+Alt+T": TAKEN})


@pytest.fixture
def draft(preferences: FakePreferences) -> SettingsDraft:
    return SettingsDraft(preferences.settings)


@pytest.fixture
def page(qtbot: QtBot, preferences: FakePreferences, draft: SettingsDraft) -> HotkeysPage:
    made = HotkeysPage(preferences, draft)
    qtbot.addWidget(made)
    made.show()
    made.activated()
    return made


def test_keys_pressed_in_a_field_are_drafted(page: HotkeysPage, draft: SettingsDraft) -> None:
    QTest.keyClick(page.keys[HotkeyAction.PAUSE], Qt.Key.Key_P, CTRL_ALT)
    assert draft.settings.hotkeys == Hotkeys(pause="Ctrl+Alt+P")


def test_the_page_edits_nothing_by_being_opened(page: HotkeysPage, draft: SettingsDraft) -> None:
    del page
    assert not draft.is_changed


def test_the_same_keys_twice_are_a_problem_beside_the_second(
    page: HotkeysPage, draft: SettingsDraft
) -> None:
    for action in (HotkeyAction.PAUSE, HotkeyAction.CATCH_UP):
        QTest.keyClick(page.keys[action], Qt.Key.Key_P, CTRL_ALT)
    assert not page.notes[HotkeyAction.PAUSE].problem
    assert "orders something else" in page.notes[HotkeyAction.CATCH_UP].problem
    problems = ProblemFinder().problems(draft)
    assert [problem.field for problem in problems] == ["hotkey_catch_up"]
    assert problems[0].field in page.fields


def test_keys_that_another_program_has_are_a_warning_beside_them(page: HotkeysPage) -> None:
    QTest.keyClick(page.keys[HotkeyAction.PAUSE], Qt.Key.Key_T, CTRL_ALT)
    assert page.notes[HotkeyAction.PAUSE].text == TAKEN


def test_coming_back_to_the_page_looks_again(
    page: HotkeysPage, preferences: FakePreferences
) -> None:
    QTest.keyClick(page.keys[HotkeyAction.PAUSE], Qt.Key.Key_T, CTRL_ALT)
    preferences.taken_keys = {}
    page.activated()
    assert page.notes[HotkeyAction.PAUSE].text == ""


def test_a_button_removes_the_keys_of_its_field(page: HotkeysPage, draft: SettingsDraft) -> None:
    draft.edit(replace(draft.settings, hotkeys=Hotkeys(pause="Ctrl+Alt+P", catch_up="F9")))
    page.clears[HotkeyAction.PAUSE].click()
    assert draft.settings.hotkeys == Hotkeys(catch_up="F9")
    assert page.keys[HotkeyAction.PAUSE].text() == ""


def test_all_are_suggested_or_removed_at_once(page: HotkeysPage, draft: SettingsDraft) -> None:
    page.suggest.click()
    assert draft.settings.hotkeys == SUGGESTED
    assert not page.suggest.isEnabled()
    page.clear_all.click()
    assert draft.settings.hotkeys == Hotkeys()
    assert not page.clear_all.isEnabled()


def test_each_field_and_button_has_a_name(page: HotkeysPage) -> None:
    assert page.keys[HotkeyAction.SHOW_HIDE].accessibleName() == "Show or hide"
    assert "Show or hide" in page.clears[HotkeyAction.SHOW_HIDE].accessibleName()


@pytest.mark.parametrize("query", ["pause", "shortcut", "hotkeys catch", "off the record"])
def test_the_search_finds_the_keys(page: HotkeysPage, query: str) -> None:
    assert [match.widget for match in matches([page], query)]


def test_a_problem_leads_to_its_field(page: HotkeysPage, qtbot: QtBot) -> None:
    page.activateWindow()
    page.focus_problem(None, "hotkey_catch_up")
    qtbot.waitUntil(page.keys[HotkeyAction.CATCH_UP].hasFocus)


def test_the_settings_have_the_page(qtbot: QtBot, preferences: FakePreferences) -> None:
    dialog = SettingsDialog(preferences, place=None, on_place=lambda _: None)
    qtbot.addWidget(dialog)
    dialog.show_page("Hotkeys")
    assert isinstance(dialog.pages.seen, HotkeysPage)
    dialog.reject()
