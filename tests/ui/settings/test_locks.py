"""What an administrator has locked, on every page of the settings."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from captioner.domain.endpoint import Endpoint
from captioner.domain.machine_defaults import SET_BY_ADMINISTRATOR, MachineDefaults
from captioner.domain.setting_paths import lockable_paths, setting_paths
from captioner.domain.settings import Profile, Settings
from captioner.ui.settings.about_page import AboutPage
from captioner.ui.settings.dialog import SettingsDialog
from captioner.ui.settings.recognition_page import RecognitionPage
from captioner.ui.settings.servers_page import ServersPage
from tests.ui.fake_preferences import FakePreferences
from tests.ui.settings.servers import LAB, OFFICE

THEIRS = Profile("machine-1", "Hospital", Endpoint("riva.hospital.example"))
START = Settings(profiles=(THEIRS,), active_profile=THEIRS.id)
LEAVES = [path for path in setting_paths() if path in lockable_paths()]
IN_MENUS = {"overlay_options.click_through", "overlay_options.hidden_from_capture"}


def machine(*locked: str) -> MachineDefaults:
    return MachineDefaults(START, frozenset(locked), Path("/etc/captioner/defaults.json"))


@contextmanager
def dialog_with(qtbot: QtBot, *locked: str) -> Iterator[tuple[SettingsDialog, FakePreferences]]:
    decided = machine(*locked)
    chosen = Settings(profiles=(OFFICE, LAB), active_profile="office")
    preferences = FakePreferences(settings=decided.held(chosen), machine=decided)
    dialog = SettingsDialog(preferences, place=None, on_place=lambda _: None)
    qtbot.addWidget(dialog)
    dialog.show()
    try:
        yield dialog, preferences
    finally:
        dialog.abandon()


def controls_of(dialog: SettingsDialog, path: str) -> Sequence[QWidget]:
    """Where a person would change the setting at `path`."""
    servers, recognition = dialog.pages.page("Servers"), dialog.pages.page("Recognition")
    assert isinstance(servers, ServersPage)
    assert isinstance(recognition, RecognitionPage)
    if path == "active_profile":
        servers.select(None)
        return [servers.panel.use]
    if path == "profiles":
        servers.select(THEIRS.id)
        column = servers.column
        return [column.add, column.duplicate, servers.panel.editor.fallback.choice]
    if path.startswith("this_computer."):
        recognition.edit_recognizer(None)
        name = path.removeprefix("this_computer.")
        return recognition.lock_of(name).controls
    for title in dialog.pages.titles:
        lockables = dialog.pages.page(title).lockables()
        if path in lockables:
            return lockables[path].controls
    raise AssertionError(f"no page has the controls of {path}")


@pytest.mark.parametrize("half", [0, 1])
def test_what_is_locked_cannot_be_changed_says_who_locked_it_and_leaves_the_rest(
    qtbot: QtBot, half: int
) -> None:
    locked, free = set(LEAVES[half::2]), set(LEAVES[1 - half :: 2])
    with dialog_with(qtbot, *locked) as (dialog, _):
        for path in sorted(locked - IN_MENUS):
            for control in controls_of(dialog, path):
                control.setEnabled(True)
                assert not control.isEnabled(), path
                assert control.toolTip() == SET_BY_ADMINISTRATOR, path
                assert control.accessibleDescription() == SET_BY_ADMINISTRATOR, path
        for path in sorted(free - IN_MENUS - {"profiles"}):
            tips = {control.toolTip() for control in controls_of(dialog, path)}
            assert SET_BY_ADMINISTRATOR not in tips, path


def told(control: QWidget) -> bool:
    return control.toolTip() == SET_BY_ADMINISTRATOR


def servers_of(dialog: SettingsDialog) -> ServersPage:
    page = dialog.pages.page("Servers")
    assert isinstance(page, ServersPage)
    return page


def test_an_edit_of_what_is_locked_changes_nothing(qtbot: QtBot) -> None:
    with dialog_with(qtbot, "language", "profiles") as (dialog, _):
        before = dialog.draft.settings
        dialog.draft.edit(replace(before, language="de", profiles=(*before.profiles, OFFICE)))
        assert dialog.draft.settings == before
        assert not dialog.draft.is_changed


def test_a_page_that_is_locked_as_a_whole_says_so_once(qtbot: QtBot) -> None:
    with dialog_with(qtbot, "hotkeys") as (dialog, _):
        page = dialog.pages.page("Hotkeys")
        texts = [each.text() for each in page.findChildren(QLabel)]
        assert texts.count("Your administrator has set everything on this page.") == 1
        assert SET_BY_ADMINISTRATOR not in texts


def test_a_single_lock_is_told_below_its_control(qtbot: QtBot) -> None:
    with dialog_with(qtbot, "language") as (dialog, _):
        dialog.show_page("About")
        page = dialog.pages.page("About")
        assert isinstance(page, AboutPage)
        [line] = [each for each in page.findChildren(QLabel) if each.text() == SET_BY_ADMINISTRATOR]
        assert line.isVisibleTo(page)


def test_an_administrators_server_is_marked_and_only_its_key_and_what_is_asked_are_free(
    qtbot: QtBot,
) -> None:
    with dialog_with(qtbot) as (dialog, _):
        page = servers_of(dialog)
        page.select(THEIRS.id)
        item = page.column.servers.currentItem()
        assert item is not None
        assert "by your administrator" in item.toolTip()
        entries = page.panel.editor.entries
        locked = {name for name, each in entries.items() if told(each.lock)}
        assert locked == set(entries) - {"token", "key_password"}
        assert not any(entries[name].lock.isEnabled() for name in locked)
        assert "A key of your own can be typed below" in page.panel.given.text
        assert not page.column.delete.isEnabled()
        assert page.panel.editor.fallback.choice.isEnabled()
        page.select("office")
        assert not any(told(entry.lock) for entry in entries.values())
        assert page.panel.given.text == ""
        assert entries["address"].lock.isEnabled()
        assert page.column.delete.isEnabled()


def test_locked_servers_hide_a_persons_own_and_can_still_be_handed_on(qtbot: QtBot) -> None:
    with dialog_with(qtbot, "profiles") as (dialog, preferences):
        assert preferences.settings.profiles == (THEIRS,)
        page = servers_of(dialog)
        page.select(THEIRS.id)
        page.add()
        assert dialog.draft.settings.profiles == (THEIRS,)
        assert not page.column.take_in.isEnabled()
        assert page.column.hand_on.isEnabled()
        recognition = dialog.pages.page("Recognition")
        assert isinstance(recognition, RecognitionPage)
        recognition.edit_recognizer(THEIRS.id)
        assert not recognition.models.language.isEnabled()
        recognition.edit_recognizer(None)
        assert recognition.models.language.isEnabled()
