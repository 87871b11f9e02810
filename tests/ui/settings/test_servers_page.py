"""The page of servers on real widgets, with a program that answers when it is told to."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from captioner.domain.certificates import CertificateFacts, CertificateReport
from captioner.domain.diagnosis import Check, Finding, Verdict
from captioner.domain.endpoint import Authentication, Endpoint, Tls
from captioner.domain.secrets import NO_SECRETS, Secrets
from captioner.domain.settings import Fallback, Profile, Settings
from captioner.ui.settings.draft import SettingsDraft
from captioner.ui.settings.secret_field import STORED
from captioner.ui.settings.servers_page import ServersPage
from captioner.ui.wrapping_label import WrappingLabel
from tests.ui.fake_preferences import FakePreferences
from tests.ui.settings.servers import CLOUD, LAB, LAB_SECRETS, OFFICE, THREE

FINGERPRINT = ":".join(["AB"] * 32)
CLIENT = CertificateFacts(
    "CN=captioner-7",
    "CN=Example CA",
    ("captioner-7.example.org",),
    datetime(2026, 1, 1, tzinfo=UTC),
    datetime(2027, 1, 1, tzinfo=UTC),
    FINGERPRINT,
)

MakePage = Callable[..., ServersPage]


@pytest.fixture
def preferences() -> FakePreferences:
    return FakePreferences(settings=THREE)


@pytest.fixture
def make_page(qtbot: QtBot, preferences: FakePreferences) -> Iterator[MakePage]:
    made: list[ServersPage] = []

    def make(settings: Settings = THREE) -> ServersPage:
        preferences.settings = settings
        page = ServersPage(preferences, SettingsDraft(settings))
        qtbot.addWidget(page)
        page.resize(800, 600)
        page.show()
        made.append(page)
        return page

    yield make
    for page in made:
        page.stop()
        page.close()


def edited(page: ServersPage, profile_id: str) -> Profile:
    return next(p for p in page._draft.settings.profiles if p.id == profile_id)


def type_into(widget: QWidget, text: str) -> None:
    """As a person does who replaces what is there."""
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(widget, Qt.Key.Key_Delete)
    QTest.keyClicks(widget, text)


def names(page: ServersPage) -> list[str]:
    return [profile.name for profile in page._draft.settings.profiles]


def test_the_server_in_use_is_chosen_at_first(make_page: MakePage) -> None:
    page = make_page(replace(THREE, active_profile="lab"))
    assert page.panel.editor.name.text() == "Lab"
    assert not page.panel.in_use.isHidden()


def test_looking_at_every_server_changes_nothing(
    make_page: MakePage, preferences: FakePreferences
) -> None:
    page = make_page()
    for profile_id in ("lab", "cloud", None, "office", "lab"):
        page.select(profile_id)
        for order in preferences.all_of("load_secrets"):
            order.answer(LAB_SECRETS)
    assert not page._draft.is_changed


def test_an_address_is_understood_as_it_is_typed(make_page: MakePage) -> None:
    page = make_page()
    type_into(page.panel.editor.address, "https://riva.example.org")
    endpoint = edited(page, "office").endpoint
    assert (endpoint.host, endpoint.port, endpoint.tls) == ("riva.example.org", 443, Tls())
    note = page.panel.editor.address.note.text
    assert note == "gRPC to host riva.example.org, port 443, encrypted."
    assert page.panel.editor.address.text() == "https://riva.example.org"


def test_a_web_address_is_explained_after_a_pause_and_not_before(
    qtbot: QtBot, make_page: MakePage
) -> None:
    page = make_page()
    address = page.panel.editor.address
    type_into(address, "http://gpu-box:9000")
    assert not address.note.problem
    qtbot.waitUntil(lambda: "gRPC port instead" in address.note.problem)
    assert address.text() == "http://gpu-box:9000"
    assert page._draft.doubts


def test_text_that_is_no_address_is_still_there_after_a_look_at_another_server(
    make_page: MakePage,
) -> None:
    page = make_page()
    type_into(page.panel.editor.address, "not an address")
    page.select("lab")
    assert page.panel.editor.address.text() == "riva.example.org:443"
    page.select("office")
    assert page.panel.editor.address.text() == "not an address"


def test_unencrypted_is_only_what_was_switched_off(make_page: MakePage) -> None:
    page = make_page()
    editor = page.panel.editor
    type_into(editor.address, "https://riva.example.org")
    editor.encryption.is_on.click()
    assert edited(page, "office").endpoint.tls is None
    assert editor.address.text() == "riva.example.org:443"


def test_switching_encryption_off_and_on_brings_the_files_back(make_page: MakePage) -> None:
    page = make_page(replace(THREE, active_profile="lab"))
    page.panel.editor.encryption.is_on.click()
    page.panel.editor.encryption.is_on.click()
    assert edited(page, "lab").endpoint == LAB.endpoint


def test_a_dropped_file_is_taken(make_page: MakePage) -> None:
    page = make_page(replace(THREE, active_profile="cloud"))
    field = page.panel.editor.encryption.root_cert
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/certs/other.pem")])
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(5, 5), action, mime, button, keys)
    QApplication.sendEvent(field.edit, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(field.edit, QDropEvent(QPointF(5, 5), action, mime, button, keys))
    tls = edited(page, "cloud").endpoint.tls
    assert tls is not None
    assert tls.root_cert == Path("/certs/other.pem")


def test_certificates_are_read_with_the_keys_password(
    qtbot: QtBot, make_page: MakePage, preferences: FakePreferences
) -> None:
    make_page(replace(THREE, active_profile="lab"))
    preferences.last("load_secrets").answer(LAB_SECRETS)
    qtbot.waitUntil(lambda: bool(preferences.all_of("read_certificates")))
    assert preferences.last("read_certificates").arguments == (LAB.endpoint.tls, "lab password")


def test_certificates_are_read_once_for_a_path_that_is_typed(
    qtbot: QtBot, make_page: MakePage, preferences: FakePreferences
) -> None:
    page = make_page(replace(THREE, active_profile="cloud"))
    preferences.last("load_secrets").answer(NO_SECRETS)
    type_into(page.panel.editor.encryption.root_cert.edit, "/certs/ca.pem")
    qtbot.waitUntil(lambda: bool(preferences.all_of("read_certificates")))
    (order,) = preferences.all_of("read_certificates")
    assert order.arguments[0].root_cert == Path("/certs/ca.pem")


def test_a_certificate_is_shown_to_be_checked(
    qtbot: QtBot, make_page: MakePage, preferences: FakePreferences
) -> None:
    page = make_page(replace(THREE, active_profile="lab"))
    preferences.last("load_secrets").answer(LAB_SECRETS)
    qtbot.waitUntil(lambda: bool(preferences.all_of("read_certificates")))
    finding = Finding(Check.FILES, Verdict.WARNED, "It expires in 12 days.", "Ask for a new one.")
    report = CertificateReport(client=(CLIENT,), key_matches=False, findings=(finding,))
    preferences.last("read_certificates").answer(report)
    view = page.panel.editor.encryption.panel.view
    said = [label.text() for label in view.findChildren(QLabel)]
    for expected in (
        "CN=captioner-7",
        "CN=Example CA",
        "captioner-7.example.org",
        "It expires in 12 days. Ask for a new one.",
        "The key does not belong to the client certificate.",
    ):
        assert expected in said
    (fingerprint,) = view.findChildren(QPlainTextEdit)
    assert fingerprint.toPlainText() == FINGERPRINT


def test_the_keyring_is_left_alone_by_a_server_without_secrets(
    make_page: MakePage, preferences: FakePreferences
) -> None:
    make_page()
    assert not preferences.all_of("load_secrets")
    assert not preferences.all_of("check_keyring")


def test_a_stored_token_shows_as_stored(make_page: MakePage, preferences: FakePreferences) -> None:
    page = make_page(replace(THREE, active_profile="lab"))
    preferences.last("load_secrets").answer(LAB_SECRETS)
    token = page.panel.editor.authentication.token
    assert token.edit.text() == ""
    assert token.edit.placeholderText() == STORED


def test_a_token_that_is_typed_goes_to_the_secrets_with_all_others(
    make_page: MakePage, preferences: FakePreferences
) -> None:
    page = make_page(replace(THREE, active_profile="lab"))
    preferences.last("load_secrets").answer(LAB_SECRETS)
    QTest.keyClicks(page.panel.editor.authentication.token.edit, "new-token")
    assert page._draft.secrets == {"lab": replace(LAB_SECRETS, token="new-token")}
    assert "new-token" not in repr(page._draft.settings)


def test_secrets_cannot_be_typed_before_the_keyring_answered(make_page: MakePage) -> None:
    page = make_page(replace(THREE, active_profile="lab"))
    assert not page.panel.editor.authentication.token.isEnabled()
    assert not page.panel.editor.metadata.isEnabled()


def test_secrets_that_are_not_used_any_more_are_dropped_and_come_back(
    make_page: MakePage, preferences: FakePreferences
) -> None:
    page = make_page(replace(THREE, active_profile="lab"))
    preferences.last("load_secrets").answer(LAB_SECRETS)
    kind = page.panel.editor.authentication.kind
    kind.setCurrentIndex(kind.findData(Authentication.NONE))
    kind.activated.emit(kind.currentIndex())
    assert page._draft.secrets["lab"].token is None
    kind.setCurrentIndex(kind.findData(Authentication.BEARER))
    kind.activated.emit(kind.currentIndex())
    assert not page._draft.is_changed


def test_without_a_keyring_it_is_said_and_typing_still_works(
    make_page: MakePage, preferences: FakePreferences
) -> None:
    page = make_page(replace(THREE, active_profile="lab"))
    preferences.last("check_keyring").fail("There is no keyring on this computer.")
    preferences.last("load_secrets").fail("There is no keyring on this computer.")
    bar = page.panel.editor.authentication.keyring
    assert bar.text == "There is no keyring on this computer."
    QTest.keyClicks(page.panel.editor.authentication.token.edit, "x")
    assert page._draft.secrets["lab"].token == "x"


def test_a_token_without_encryption_is_warned_about(make_page: MakePage) -> None:
    open_lab = replace(LAB, endpoint=replace(LAB.endpoint, tls=None))
    page = make_page(Settings(profiles=(open_lab,), active_profile="lab"))
    assert "not encrypted" in page.panel.editor.entries["token"].note.text
    assert "not encrypted" in page.panel.editor.metadata.note.text


def test_metadata_that_sounds_secret_is_kept_out_of_the_settings(
    make_page: MakePage, preferences: FakePreferences
) -> None:
    page = make_page()
    metadata = page.panel.editor.metadata
    metadata.add_button.click()
    (row,) = metadata.rows
    QTest.keyClicks(row.key, "x-api-key")
    preferences.settings = THREE
    assert row.is_secret.isChecked()
    for order in preferences.all_of("load_secrets"):
        order.answer(NO_SECRETS)
    QTest.keyClicks(row.secret.edit, "planted")
    endpoint = edited(page, "office").endpoint
    assert (endpoint.metadata, endpoint.secret_metadata) == ((), ("x-api-key",))
    assert page._draft.secrets["office"].metadata == (("x-api-key", "planted"),)
    assert "planted" not in repr(page._draft.settings)


def test_rows_of_metadata_survive_typing_letter_by_letter(make_page: MakePage) -> None:
    page = make_page()
    metadata = page.panel.editor.metadata
    metadata.add_button.click()
    (row,) = metadata.rows
    QTest.keyClicks(row.key, "x-team")
    QTest.keyClicks(row.plain, "captions and more")
    assert metadata.rows == (row,)
    assert edited(page, "office").endpoint.metadata == (("x-team", "captions and more"),)
    row.remove.click()
    assert edited(page, "office").endpoint.metadata == ()


def test_a_secret_tick_by_hand_outlives_the_name(make_page: MakePage) -> None:
    page = make_page()
    metadata = page.panel.editor.metadata
    metadata.add_button.click()
    (row,) = metadata.rows
    row.is_secret.click()
    QTest.keyClicks(row.key, "x-team")
    assert row.is_secret.isChecked()


def test_add_asks_for_an_address_and_the_first_server_is_used(make_page: MakePage) -> None:
    page = make_page(Settings())
    QTest.mouseClick(page.column.add, Qt.MouseButton.LeftButton)
    (profile,) = page._draft.settings.profiles
    assert page._draft.settings.active_profile == profile.id
    assert page.panel.editor.address.text() == ""
    QTest.keyClicks(page.panel.editor.address, "gpu-box")
    assert edited(page, profile.id).endpoint == Endpoint("gpu-box")


def test_a_deleted_server_comes_back_with_all_that_was_typed(
    make_page: MakePage, preferences: FakePreferences
) -> None:
    page = make_page(replace(THREE, active_profile="lab"))
    preferences.last("load_secrets").answer(LAB_SECRETS)
    QTest.keyClicks(page.panel.editor.authentication.token.edit, "typed")
    before = page._draft.settings
    QTest.mouseClick(page.column.delete, Qt.MouseButton.LeftButton)
    assert names(page) == ["Office", "Cloud"]
    assert page._draft.settings.active_profile is None
    assert not page._draft.secrets
    page.column.bar.button.click()
    assert page._draft.settings == before
    assert page._draft.secrets["lab"].token == "typed"


def test_servers_are_moved_by_keyboard_and_by_button(make_page: MakePage) -> None:
    page = make_page()
    QTest.keyClick(page.column.servers, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert names(page) == ["Lab", "Office", "Cloud"]
    QTest.mouseClick(page.column.down, Qt.MouseButton.LeftButton)
    assert names(page) == ["Lab", "Cloud", "Office"]
    assert page.column.servers.chosen_id == "office"


def test_dragging_a_server_reorders_and_this_computer_stays_first(
    qtbot: QtBot, make_page: MakePage
) -> None:
    page = make_page()
    model = page.column.servers.model()
    with qtbot.waitSignal(page.column.servers.reordered):
        model.moveRow(model.index(0, 0).parent(), 3, model.index(0, 0).parent(), 0)
    assert names(page) == ["Cloud", "Office", "Lab"]
    assert page.column.servers.item(0).text() == "This computer"


def test_enter_in_the_list_uses_a_server(make_page: MakePage) -> None:
    page = make_page()
    QTest.keyClick(page.column.servers, Qt.Key.Key_Down)
    QTest.keyClick(page.column.servers, Qt.Key.Key_Return)
    assert page._draft.settings.active_profile == "lab"


def test_a_duplicate_has_the_secrets_too(make_page: MakePage, preferences: FakePreferences) -> None:
    page = make_page(replace(THREE, active_profile="lab"))
    preferences.last("load_secrets").answer(LAB_SECRETS)
    page.column.duplicate.click()
    assert names(page) == ["Office", "Lab", "Lab (copy)", "Cloud"]
    copy = page._draft.settings.profiles[2]
    assert page._draft.secrets == {copy.id: LAB_SECRETS}


def test_imported_servers_are_added_and_named(
    make_page: MakePage, preferences: FakePreferences
) -> None:
    page = make_page()
    page.exchange.read_file(Path("/handed/office.json"), page._import)
    handed = (replace(OFFICE, id="fresh"), replace(OFFICE, id="fresher", name="Hall"))
    preferences.last("read_profiles").answer(handed)
    assert names(page) == ["Office", "Lab", "Cloud", "Office 2", "Hall"]
    assert page.column.bar.text == "Added 2 servers from office.json."


def test_an_import_that_fails_says_why_and_changes_nothing(
    make_page: MakePage, preferences: FakePreferences
) -> None:
    page = make_page()
    page.exchange.read_file(Path("/handed/office.json"), page._import)
    preferences.last("read_profiles").fail("This is no file of servers.")
    assert page.column.bar.text == "This is no file of servers."
    assert not page._draft.is_changed


def test_export_writes_what_is_drafted(make_page: MakePage, preferences: FakePreferences) -> None:
    page = make_page()
    page.exchange.write_file(Path("/out/servers.json"), page._draft.settings.profiles)
    order = preferences.last("write_profiles")
    assert order.arguments == (Path("/out/servers.json"), (OFFICE, LAB, CLOUD))
    order.answer()
    assert "without keys and passwords" in page.column.bar.text


def test_the_test_takes_the_server_as_it_is_drafted(
    make_page: MakePage, preferences: FakePreferences
) -> None:
    page = make_page()
    type_into(page.panel.editor.address, "other-box:1234")
    page.panel.test.button.click()
    profile, secrets = preferences.last("test_connection").arguments
    assert profile.endpoint == Endpoint("other-box", 1234)
    assert secrets == NO_SECRETS


def test_the_test_waits_for_the_keyring(make_page: MakePage, preferences: FakePreferences) -> None:
    page = make_page(replace(THREE, active_profile="lab"))
    page.panel.test.button.click()
    assert not preferences.all_of("test_connection")
    preferences.last("load_secrets").answer(LAB_SECRETS)
    assert preferences.last("test_connection").arguments == (LAB, LAB_SECRETS)


def test_an_address_that_is_none_is_not_tested(
    make_page: MakePage, preferences: FakePreferences
) -> None:
    page = make_page()
    type_into(page.panel.editor.address, "not an address")
    page.panel.test.button.click()
    assert not preferences.all_of("test_connection")
    assert page.panel.test.summary.text().startswith("To be put right first:")


def test_an_edit_during_a_test_cancels_it(
    make_page: MakePage, preferences: FakePreferences
) -> None:
    page = make_page()
    page.panel.test.button.click()
    type_into(page.panel.editor.address, "other-box")
    assert preferences.last("test_connection").is_cancelled


def test_another_server_is_another_test(make_page: MakePage, preferences: FakePreferences) -> None:
    page = make_page()
    page.panel.test.button.click()
    page.select("cloud")
    assert preferences.last("test_connection").is_cancelled
    assert page.panel.test.summary.text() == "Not tested yet."


def test_this_computer_can_be_tested_too(make_page: MakePage, preferences: FakePreferences) -> None:
    page = make_page(replace(THREE, active_profile=None))
    page.panel.test.button.click()
    assert preferences.last("test_connection").arguments == (None, NO_SECRETS)


def test_a_variable_disables_its_field_of_the_server_in_use(
    make_page: MakePage, preferences: FakePreferences
) -> None:
    preferences.overrides = {"address": "RIVA_HOST", "token": "RIVA_API_KEY"}
    page = make_page()
    editor = page.panel.editor
    assert not editor.address.isEnabled()
    assert editor.address.note.text == "Set by RIVA_HOST."
    assert "RIVA_HOST" in page.column.variable.text
    page.select("cloud")
    assert editor.address.isEnabled()
    assert editor.address.note.text.startswith("gRPC to host grpc.example.com")


def test_a_key_from_the_environment_cannot_be_edited_even_once_the_keyring_answered(
    make_page: MakePage, preferences: FakePreferences
) -> None:
    preferences.overrides = {"token": "RIVA_API_KEY"}
    page = make_page(replace(THREE, active_profile="lab"))
    preferences.last("load_secrets").answer(LAB_SECRETS)
    assert not page.panel.editor.authentication.token.isEnabled()


def test_problems_stand_at_their_fields(make_page: MakePage) -> None:
    page = make_page(replace(THREE, active_profile="cloud"))
    endpoint = replace(CLOUD.endpoint, function_id="")
    page._draft.edit_profile(replace(CLOUD, endpoint=endpoint))
    assert "function" in page.panel.editor.entries["function_id"].note.problem
    assert page.panel.editor.entries["name"].note.problem == ""


def test_nothing_on_the_page_switches_verification_off(make_page: MakePage) -> None:
    page = make_page(replace(THREE, active_profile="lab"))
    words = [each.accessibleName() for each in page.findChildren(QWidget)]
    words += [label.text() for label in page.findChildren(QLabel)]
    assert not [word for word in words if "insecure" in word.lower() or "verif" in word.lower()]


def test_no_secret_is_in_anything_that_can_be_read_aloud(
    make_page: MakePage, preferences: FakePreferences
) -> None:
    page = make_page(replace(THREE, active_profile="lab"))
    preferences.last("load_secrets").answer(Secrets("PLANT1", "PLANT2", (("x-api-key", "PLANT3"),)))
    QTest.keyClicks(page.panel.editor.authentication.token.edit, "PLANT4")
    for widget in page.findChildren(QWidget):
        said = [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        if isinstance(widget, QLabel | WrappingLabel):
            said.append(widget.text())
        assert "PLANT" not in " ".join(said)


def test_who_stands_in_is_chosen_per_server(make_page: MakePage) -> None:
    page = make_page(replace(THREE, active_profile="lab"))
    choice = page.panel.editor.fallback.choice
    choice.setCurrentIndex(choice.findText("Nobody: wait for this server"))
    choice.activated.emit(choice.currentIndex())
    assert edited(page, "lab").fallback is Fallback.NOBODY
    others = [p.fallback for p in page._draft.settings.profiles if p.id != "lab"]
    assert set(others) == {Fallback.ALL}
