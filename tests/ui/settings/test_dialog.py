"""The settings window: what its buttons, its search and its close button do."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from captioner.domain.secrets import Secrets
from captioner.domain.settings import Settings, WindowPlace
from captioner.ui.settings.dialog import SettingsDialog
from captioner.ui.settings.servers_page import ServersPage
from tests.ui.fake_preferences import FakePreferences
from tests.ui.settings.servers import LAB, LAB_SECRETS, OFFICE, THREE

Button = QDialogButtonBox.StandardButton
MakeDialog = Callable[..., SettingsDialog]


@pytest.fixture
def preferences() -> FakePreferences:
    return FakePreferences(settings=THREE)


@pytest.fixture
def places() -> list[WindowPlace]:
    return []


@pytest.fixture
def make_dialog(
    qtbot: QtBot, preferences: FakePreferences, places: list[WindowPlace]
) -> Iterator[MakeDialog]:
    made: list[SettingsDialog] = []

    def make(place: WindowPlace | None = None) -> SettingsDialog:
        dialog = SettingsDialog(preferences, place=place, on_place=places.append)
        qtbot.addWidget(dialog)
        made.append(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    yield make
    for dialog in made:
        dialog.abandon()


@pytest.fixture
def dialog(make_dialog: MakeDialog) -> SettingsDialog:
    return make_dialog()


def servers_page(dialog: SettingsDialog) -> ServersPage:
    page = dialog.pages.page("Servers")
    assert isinstance(page, ServersPage)
    return page


def button(dialog: SettingsDialog, which: QDialogButtonBox.StandardButton) -> QPushButton:
    return dialog.buttons.button(which)


def rename(dialog: SettingsDialog, name: str) -> None:
    edit = servers_page(dialog).panel.editor.name
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, name)


def question(dialog: SettingsDialog) -> QMessageBox:
    (box,) = dialog.findChildren(QMessageBox)
    return box


def press(box: QMessageBox, text: str) -> None:
    next(b for b in box.buttons() if b.text().replace("&", "") == text).click()


def test_it_opens_on_servers_without_a_change(dialog: SettingsDialog) -> None:
    assert dialog.pages.seen is servers_page(dialog)
    assert not button(dialog, Button.Apply).isEnabled()
    assert button(dialog, Button.Ok).isEnabled()


def test_cancel_changes_nothing(dialog: SettingsDialog, preferences: FakePreferences) -> None:
    rename(dialog, "Bureau")
    button(dialog, Button.Cancel).click()
    assert not preferences.applied
    assert not dialog.isVisible()


def test_escape_is_cancel(dialog: SettingsDialog, preferences: FakePreferences) -> None:
    rename(dialog, "Bureau")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not preferences.applied
    assert not dialog.isVisible()


def test_apply_applies_once_and_stays(dialog: SettingsDialog, preferences: FakePreferences) -> None:
    rename(dialog, "Bureau")
    button(dialog, Button.Apply).click()
    ((settings, secrets),) = preferences.applied
    assert settings.profiles[0] == replace(OFFICE, name="Bureau")
    assert secrets == {}
    assert not button(dialog, Button.Apply).isEnabled()
    button(dialog, Button.Ok).click()
    assert len(preferences.applied) == 1
    assert not dialog.isVisible()


def test_ok_applies_and_closes(dialog: SettingsDialog, preferences: FakePreferences) -> None:
    rename(dialog, "Bureau")
    button(dialog, Button.Ok).click()
    assert len(preferences.applied) == 1
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_secrets_go_to_apply_and_never_into_the_settings(
    dialog: SettingsDialog, preferences: FakePreferences
) -> None:
    dialog.show_profile("lab")
    preferences.last("load_secrets").answer(LAB_SECRETS)
    QTest.keyClicks(servers_page(dialog).panel.editor.authentication.token.edit, "PLANTED")
    button(dialog, Button.Apply).click()
    ((settings, secrets),) = preferences.applied
    assert secrets == {"lab": Secrets("PLANTED", LAB_SECRETS.key_password, LAB_SECRETS.metadata)}
    assert "PLANTED" not in repr(settings)
    assert "PLANTED" not in repr(secrets)
    assert not dialog.draft.is_changed


def test_what_changed_elsewhere_is_not_undone(
    dialog: SettingsDialog, preferences: FakePreferences
) -> None:
    rename(dialog, "Bureau")
    moved = WindowPlace(5, 6, 700, 200)
    preferences.settings = replace(
        THREE, overlay=moved, microphone="desk", is_set_up=True, active_profile="lab"
    )
    button(dialog, Button.Apply).click()
    ((settings, _),) = preferences.applied
    assert settings.overlay == moved
    assert settings.microphone == "desk"
    assert settings.is_set_up
    assert settings.active_profile == "lab"
    assert settings.profiles[0].name == "Bureau"


def test_secrets_of_a_server_that_was_deleted_are_not_applied(
    dialog: SettingsDialog, preferences: FakePreferences
) -> None:
    dialog.show_profile("lab")
    preferences.last("load_secrets").answer(LAB_SECRETS)
    page = servers_page(dialog)
    QTest.keyClicks(page.panel.editor.authentication.token.edit, "x")
    page.column.delete.click()
    button(dialog, Button.Apply).click()
    ((settings, secrets),) = preferences.applied
    assert LAB not in settings.profiles
    assert secrets == {}


def test_secrets_of_a_server_that_was_deleted_elsewhere_are_not_applied(
    dialog: SettingsDialog, preferences: FakePreferences
) -> None:
    dialog.show_profile("lab")
    preferences.last("load_secrets").answer(LAB_SECRETS)
    QTest.keyClicks(servers_page(dialog).panel.editor.authentication.token.edit, "x")
    preferences.settings = replace(THREE, profiles=(OFFICE,))
    button(dialog, Button.Apply).click()
    ((settings, secrets),) = preferences.applied
    assert settings.profiles == (OFFICE,)
    assert secrets == {}


def test_the_tab_key_goes_from_left_to_right_and_the_buttons_come_last(
    dialog: SettingsDialog,
) -> None:
    page = servers_page(dialog)
    expected: list[QWidget] = [
        dialog.navigation.search,
        dialog.navigation.pages,
        page.column.servers,
        page.column.add,
        page.column.down,
        page.column.duplicate,
        page.column.delete,
        page.column.exchange,
        page.panel.editor.name,
        page.panel.editor.address,
        page.panel.editor.encryption.is_on,
        page.panel.editor.authentication.kind,
        page.panel.editor.metadata.add_button,
        page.panel.test.button,
        button(dialog, Button.Ok),
        button(dialog, Button.Cancel),
    ]
    expected[0].setFocus()
    visited: list[QWidget] = []
    while not visited or visited[-1] is not expected[-1]:
        visited.append(focused())
        press_key(Qt.Key.Key_Tab)
        assert len(visited) < 60
    assert [widget for widget in visited if widget in expected] == expected


def test_a_problem_stands_beside_the_buttons_and_leads_to_its_field(
    dialog: SettingsDialog,
) -> None:
    page = servers_page(dialog)
    page.panel.editor.address.selectAll()
    QTest.keyClicks(page.panel.editor.address, "not an address")
    dialog.show_profile("cloud")
    dialog.show_page("Audio")
    assert dialog.problem_bar.isVisible()
    assert dialog.problem_bar.label.text().startswith("Office: ")
    assert not button(dialog, Button.Ok).isEnabled()
    assert not button(dialog, Button.Apply).isEnabled()
    dialog.problem_bar.go.click()
    assert dialog.pages.seen is page
    assert page.panel.editor.address.hasFocus()
    assert page.panel.editor.address.text() == "not an address"


def test_closing_an_unchanged_window_asks_nothing(dialog: SettingsDialog) -> None:
    dialog.close()
    assert not dialog.isVisible()


def test_closing_with_changes_asks_first(
    dialog: SettingsDialog, preferences: FakePreferences
) -> None:
    rename(dialog, "Bureau")
    dialog.close()
    assert dialog.isVisible()
    press(question(dialog), "Keep editing")
    assert dialog.isVisible()
    assert servers_page(dialog).panel.editor.name.text() == "Bureau"
    assert not preferences.applied


def test_closing_and_applying(dialog: SettingsDialog, preferences: FakePreferences) -> None:
    rename(dialog, "Bureau")
    dialog.close()
    press(question(dialog), "Apply")
    assert len(preferences.applied) == 1
    assert not dialog.isVisible()


def test_closing_and_discarding(dialog: SettingsDialog, preferences: FakePreferences) -> None:
    rename(dialog, "Bureau")
    dialog.close()
    press(question(dialog), "Discard")
    assert not preferences.applied
    assert not dialog.isVisible()


def test_the_program_closes_it_without_asking(
    dialog: SettingsDialog, preferences: FakePreferences
) -> None:
    rename(dialog, "Bureau")
    dialog.abandon()
    assert not dialog.isVisible()
    assert not preferences.applied


def test_closing_cancels_all_that_was_asked(
    dialog: SettingsDialog, preferences: FakePreferences
) -> None:
    dialog.show_profile("lab")
    servers_page(dialog).panel.test.start(LAB, LAB_SECRETS)
    for title in ("Captions", "Recognition", "Audio", "Transcripts", "Hotkeys", "About", "Servers"):
        dialog.show_page(title)
    dialog.abandon()
    assert not [order.name for order in preferences.orders if order.is_open]


def test_ctrl_f_searches_all_pages(qtbot: QtBot, dialog: SettingsDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert dialog.navigation.search.hasFocus()
    QTest.keyClicks(dialog.navigation.search, "keep audio")
    qtbot.waitUntil(lambda: "Keep the audio, too" in found(dialog))


def test_enter_jumps_to_what_was_found_and_shows_where_it_is(
    qtbot: QtBot, dialog: SettingsDialog
) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(dialog.navigation.search, "swear")
    qtbot.waitUntil(lambda: "Recognition: 1 found" in found(dialog))
    QTest.keyClick(dialog.navigation.search, Qt.Key.Key_Return)
    assert dialog.pages.seen is dialog.pages.page("Recognition")
    assert dialog.isVisible()  # Enter was the search's and not OK's
    qtbot.waitUntil(dialog._highlight.isVisible)


def test_what_is_folded_away_is_found_at_what_brings_it_out(
    qtbot: QtBot, dialog: SettingsDialog
) -> None:
    search_for(qtbot, dialog, "passphrase", "Servers: 1 found")
    QTest.keyClick(dialog.navigation.search, Qt.Key.Key_Return)
    assert servers_page(dialog).panel.editor.encryption.is_on.hasFocus()


def test_without_a_server_the_search_leads_to_adding_one(
    qtbot: QtBot, make_dialog: MakeDialog, preferences: FakePreferences
) -> None:
    preferences.settings = Settings()
    dialog = make_dialog()
    search_for(qtbot, dialog, "address", "Servers: 1 found")
    QTest.keyClick(dialog.navigation.search, Qt.Key.Key_Return)
    assert servers_page(dialog).column.add.hasFocus()


def test_escape_leaves_the_search_before_it_leaves_the_window(
    qtbot: QtBot, dialog: SettingsDialog
) -> None:
    search_for(qtbot, dialog, "address", "Servers: 1 found")
    QTest.keyClick(dialog.navigation.search, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.navigation.query == ""
    QTest.keyClick(dialog.navigation.search, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_search_for_nothing_that_is_there_says_so(qtbot: QtBot, dialog: SettingsDialog) -> None:
    search_for(qtbot, dialog, "zyzzyva", "Nothing found")


def test_ctrl_and_page_down_turn_the_pages(dialog: SettingsDialog) -> None:
    seen = []
    for _ in range(7):
        QTest.keyClick(dialog, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
        seen.append(dialog.pages.seen.title if dialog.pages.seen else "")
    assert seen == [
        "Captions",
        "Recognition",
        "Audio",
        "Transcripts",
        "Hotkeys",
        "About",
        "Servers",
    ]


def test_a_server_is_added_and_tested_with_the_keyboard_alone(
    make_dialog: MakeDialog, preferences: FakePreferences
) -> None:
    preferences.settings = Settings()
    dialog = make_dialog()
    focus_by_tab(dialog, servers_page(dialog).column.add)
    press_key(Qt.Key.Key_Space)
    assert servers_page(dialog).panel.editor.address.hasFocus()
    QTest.keyClicks(servers_page(dialog).panel.editor.address, "gpu-box")
    focus_by_tab(dialog, servers_page(dialog).panel.test.button)
    press_key(Qt.Key.Key_Return)
    profile, _ = preferences.last("test_connection").arguments
    assert profile.endpoint.host == "gpu-box"
    focus_by_tab(dialog, button(dialog, Button.Ok))
    press_key(Qt.Key.Key_Return)
    ((settings, _),) = preferences.applied
    assert settings.active_profile == settings.profiles[0].id


def test_enter_in_a_line_is_ok(dialog: SettingsDialog, preferences: FakePreferences) -> None:
    rename(dialog, "Bureau")
    press_key(Qt.Key.Key_Return)
    assert len(preferences.applied) == 1
    assert not dialog.isVisible()


def test_enter_on_a_button_presses_that_one_and_not_ok(dialog: SettingsDialog) -> None:
    page = servers_page(dialog)
    page.panel.editor.metadata.add_button.setFocus()
    press_key(Qt.Key.Key_Return)
    assert len(page.panel.editor.metadata.rows) == 1
    assert dialog.isVisible()


@pytest.mark.parametrize(
    "title", ["Servers", "Captions", "Recognition", "Audio", "Hotkeys", "About"]
)
def test_no_button_of_a_page_leaves_enter_to_ok(dialog: SettingsDialog, title: str) -> None:
    dialog.show_page(title)
    buttons = dialog.pages.page(title).findChildren(QPushButton)
    assert buttons
    assert all(each.autoDefault() for each in buttons)


def test_every_mnemonic_of_a_page_leads_to_one_thing(dialog: SettingsDialog) -> None:
    dialog.show_profile("lab")
    keys: dict[str, str] = {}
    for widget in dialog.findChildren(QWidget):
        if isinstance(widget, QLabel | QPushButton) and widget.isVisible():
            text = widget.text().replace("&&", "")
            if "&" in text and (isinstance(widget, QPushButton) or widget.buddy() is not None):
                key = text[text.index("&") + 1].lower()
                assert key not in keys, f"{text!r} and {keys[key]!r}"
                keys[key] = text


def test_it_comes_back_where_it_was(make_dialog: MakeDialog, places: list[WindowPlace]) -> None:
    place = WindowPlace(60, 50, 640, 480)
    first = make_dialog(place)
    first.abandon()
    assert places == [place]


def test_it_is_never_larger_than_the_screen_or_beside_it(make_dialog: MakeDialog) -> None:
    dialog = make_dialog(WindowPlace(5000, 4000, 9000, 9000))
    screen = dialog.screen().availableGeometry()
    assert screen.contains(dialog.geometry())


def test_settings_that_changed_while_it_was_in_the_background_show_when_it_comes_back(
    dialog: SettingsDialog, preferences: FakePreferences
) -> None:
    preferences.settings = replace(THREE, profiles=(replace(OFFICE, name="Bureau"),))
    dialog.draft.rebase(preferences.settings)
    assert servers_page(dialog).panel.editor.name.text() == "Bureau"
    assert not dialog.draft.is_changed


def found(dialog: SettingsDialog) -> list[str]:
    results = dialog.navigation.results
    return [results.item(row).text() for row in range(results.count())]


def search_for(qtbot: QtBot, dialog: SettingsDialog, query: str, expected: str) -> None:
    dialog.navigation.search.setFocus()
    QTest.keyClicks(dialog.navigation.search, query)
    qtbot.waitUntil(lambda: expected in found(dialog) and not list(dialog.pages.unbuilt()))


def focus_by_tab(dialog: SettingsDialog, target: QWidget) -> None:
    for _ in range(80):
        if target.hasFocus():
            return
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Tab)
    pytest.fail(f"Tab never came to {target}")


def press_key(key: Qt.Key) -> None:
    QTest.keyClick(focused(), key)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
