from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from captioner.domain.audio import SoundLevel
from captioner.domain.diagnosis import CONNECTION_CHECKS, Check, Diagnosis, Fault, Finding, Verdict
from captioner.domain.endpoint import Authentication, Endpoint, Tls
from captioner.domain.machine_defaults import MachineDefaults
from captioner.domain.secrets import NO_SECRETS, Secrets
from captioner.domain.settings import Profile, Settings, WindowPlace
from captioner.ui.setup_assistant.assistant import SetupAssistant
from tests.ui.fake_preferences import FakePreferences
from tests.ui.fakes import Microphone

DESK = Microphone("usb-desk", "Desk", is_default=True)
HEADSET = Microphone("usb-headset", "Headset")

GOOD = Diagnosis(
    tuple(Finding(check, Verdict.PASSED, "Fine.") for check in CONNECTION_CHECKS), 12.0, 340.0
)
WITH_WARNING = Diagnosis(
    (
        Finding(Check.FILES, Verdict.WARNED, "It expires soon.", fault=Fault.EXPIRES_SOON),
        *GOOD.findings[1:],
    )
)


@pytest.fixture
def preferences() -> FakePreferences:
    return FakePreferences(answers={"list_microphones": ([DESK, HEADSET],)})


@pytest.fixture
def assistant(qtbot: QtBot, preferences: FakePreferences) -> Iterator[SetupAssistant]:
    made = opened(qtbot, preferences)
    yield made
    made.abandon()


def opened(qtbot: QtBot, preferences: FakePreferences) -> SetupAssistant:
    assistant = SetupAssistant(preferences)
    qtbot.addWidget(assistant)
    assistant.show()
    qtbot.waitExposed(assistant)
    return assistant


def press(assistant: SetupAssistant, key: Qt.Key) -> None:
    """What the keyboard reaches: the widget in focus."""
    QTest.keyClick(assistant.focusWidget(), key)


def fails(check: Check, fault: Fault) -> Diagnosis:
    before = CONNECTION_CHECKS[: CONNECTION_CHECKS.index(check)]
    after = CONNECTION_CHECKS[len(before) + 1 :]
    return Diagnosis(
        (
            *(Finding(each, Verdict.PASSED, "Fine.") for each in before),
            Finding(check, Verdict.FAILED, "It failed.", "Do something.", fault),
            *(Finding(each, Verdict.SKIPPED, "Not checked.") for each in after),
        )
    )


def go_to_test(assistant: SetupAssistant, address: str = "") -> None:
    if address:
        QTest.mouseClick(assistant.place.server, Qt.MouseButton.LeftButton)
        assistant.place.form.address.clear()
        QTest.keyClicks(assistant.place.form.address, address)
    assistant.next.click()
    assistant.next.click()
    assert assistant.step is assistant.connection


def test_from_an_address_to_captions_by_keyboard_in_five_actions(
    assistant: SetupAssistant, preferences: FakePreferences
) -> None:
    press(assistant, Qt.Key.Key_Down)  # 1: a Riva server
    assistant.place.form.address.setFocus()
    QTest.keyClicks(assistant.place.form.address, "gpu-box")  # 2: the address
    press(assistant, Qt.Key.Key_Return)  # 3: next
    assert assistant.step.title == "Which microphone listens?"
    press(assistant, Qt.Key.Key_Return)  # 4: next
    preferences.last("test_connection").answer(GOOD)
    assert assistant.step.title == "All set"
    press(assistant, Qt.Key.Key_Return)  # 5: finish
    [(settings, secrets)] = preferences.applied
    assert settings.profile is not None
    assert settings.profile.endpoint == Endpoint("gpu-box")
    assert settings.is_set_up
    assert secrets == {}
    assert not assistant.isVisible()


def test_this_computer_needs_no_more_than_next(
    assistant: SetupAssistant, preferences: FakePreferences
) -> None:
    go_to_test(assistant)
    assert preferences.last("test_connection").arguments == (None, NO_SECRETS)
    preferences.last("test_connection").answer(GOOD)
    assistant.next.click()
    [(settings, _)] = preferences.applied
    assert (settings.active_profile, settings.profiles, settings.is_set_up) == (None, (), True)


def test_a_click_on_the_server_leads_to_its_address(assistant: SetupAssistant) -> None:
    QTest.mouseClick(assistant.place.server, Qt.MouseButton.LeftButton)
    assert assistant.focusWidget() is assistant.place.form.address


@pytest.mark.parametrize("way", ["button", "escape", "close"])
def test_skipped_it_changes_nothing_but_that_it_was_seen(
    assistant: SetupAssistant, preferences: FakePreferences, way: str
) -> None:
    ended: list[int] = []
    assistant.finished.connect(ended.append)
    go_to_test(assistant, "gpu-box")
    before = preferences.settings
    if way == "button":
        QTest.mouseClick(assistant.skip, Qt.MouseButton.LeftButton)
    elif way == "escape":
        press(assistant, Qt.Key.Key_Escape)
    else:
        assistant.close()
    assert preferences.settings == replace(before, is_set_up=True)
    assert ended == [0]
    assert not assistant.isVisible()


def test_skipped_nothing_is_left_running(
    assistant: SetupAssistant, preferences: FakePreferences
) -> None:
    go_to_test(assistant, "gpu-box")
    assistant.reject()
    assert not [order.name for order in preferences.orders if order.is_open]


def test_abandoned_it_decides_nothing(
    assistant: SetupAssistant, preferences: FakePreferences
) -> None:
    go_to_test(assistant, "gpu-box")
    assistant.abandon()
    assert preferences.applied == []
    assert not [order.name for order in preferences.orders if order.is_open]


def test_repeated_it_shows_what_is_set(qtbot: QtBot) -> None:
    office = Profile("office", "Office", Endpoint("gpu-box", tls=Tls(root_cert=Path("/ca.pem"))))
    settings = Settings(profiles=(office,), active_profile="office", microphone="usb-headset")
    preferences = FakePreferences(settings=settings)
    assistant = opened(qtbot, preferences)
    form = assistant.place.form
    assert assistant.place.is_server_chosen
    assert form.address.text() == "gpu-box:50051"
    assert form.encryption.isChecked()
    assert form.root_cert.path == Path("/ca.pem")
    assert assistant.microphone.microphone_id == "usb-headset"
    assistant.abandon()


def test_repeated_without_a_change_it_changes_nothing(qtbot: QtBot) -> None:
    office = Profile("office", "Office", Endpoint("gpu-box", tls=Tls(root_cert=Path("/ca.pem"))))
    settings = Settings(profiles=(office,), active_profile="office", is_set_up=True)
    preferences = FakePreferences(settings=settings)
    assistant = opened(qtbot, preferences)
    go_to_test(assistant)
    preferences.last("test_connection").answer(GOOD)
    assistant.next.click()
    assert preferences.applied == [(settings, {})]


def test_what_changed_elsewhere_meanwhile_is_not_undone(
    assistant: SetupAssistant, preferences: FakePreferences
) -> None:
    place = WindowPlace(1, 2, 3, 4)
    go_to_test(assistant, "gpu-box")
    preferences.settings = replace(preferences.settings, overlay=place)
    preferences.last("test_connection").answer(GOOD)
    assistant.next.click()
    assert preferences.settings.overlay == place


def test_it_says_which_variables_decide_over_what_is_entered(qtbot: QtBot) -> None:
    overrides = {"address": "RIVA_HOST", "tls": "RIVA_SSL", "model": "RIVA_MODEL"}
    assistant = opened(qtbot, FakePreferences(overrides=overrides))
    assert assistant.place.variables.text.startswith("RIVA_HOST and RIVA_SSL in the environment")
    assistant.abandon()


def test_nonsense_is_explained_at_its_field(assistant: SetupAssistant) -> None:
    QTest.mouseClick(assistant.place.server, Qt.MouseButton.LeftButton)
    QTest.keyClicks(assistant.place.form.address, "http://gpu-box:9000")
    assistant.next.click()
    assert assistant.step is assistant.place
    assert "gRPC port instead, usually gpu-box:50051" in assistant.place.form.problem.text
    assert assistant.focusWidget() is assistant.place.form.address


def test_a_secure_address_switches_encryption_on(assistant: SetupAssistant) -> None:
    QTest.mouseClick(assistant.place.server, Qt.MouseButton.LeftButton)
    QTest.keyClicks(assistant.place.form.address, "https://riva.example.org")
    assert assistant.place.form.encryption.isChecked()
    assert assistant.place.form.understood.text() == (
        "Server riva.example.org, port 443, encrypted."
    )


def test_a_key_is_for_an_encrypted_connection_unless_it_is_switched_off(
    assistant: SetupAssistant,
) -> None:
    form = assistant.place.form
    QTest.mouseClick(assistant.place.server, Qt.MouseButton.LeftButton)
    QTest.keyClicks(form.address, "gpu-box")
    form.more.open()
    QTest.keyClicks(form.token, "secret")
    assert form.encryption.isChecked()
    form.encryption.click()
    QTest.keyClicks(form.token, "s")
    assert not form.encryption.isChecked()
    assert "can read the key" in form.warning.text


def test_the_microphone_is_listened_to_on_its_page_alone(
    assistant: SetupAssistant, preferences: FakePreferences, qtbot: QtBot
) -> None:
    assistant.next.click()
    listening = preferences.last("watch_level")
    listening.tell(SoundLevel(-25, -15))
    assert assistant.microphone.check.words.text().startswith("Good")
    qtbot.waitUntil(lambda: assistant.microphone.chooser.count() == 3)
    QTest.keyClick(assistant.microphone.chooser, Qt.Key.Key_End)
    assert listening.is_cancelled
    assert preferences.last("watch_level").arguments == ("usb-headset",)
    assistant.next.click()
    assert preferences.last("watch_level").is_cancelled
    preferences.last("test_connection").answer(GOOD)
    assistant.next.click()
    assert preferences.settings.microphone == "usb-headset"


def test_without_a_microphone_the_person_may_go_on(
    assistant: SetupAssistant, preferences: FakePreferences
) -> None:
    assistant.next.click()
    preferences.last("watch_level").fail("No microphone was found. Plug one in.")
    assert assistant.microphone.check.problem.text == "No microphone was found. Plug one in."
    assistant.next.click()
    assert assistant.step is assistant.connection


def test_a_test_that_failed_can_be_gone_past(
    assistant: SetupAssistant, preferences: FakePreferences
) -> None:
    go_to_test(assistant, "gpu-box")
    assert not assistant.next.isEnabled()
    preferences.last("test_connection").answer(fails(Check.PORT, Fault.NO_ANSWER))
    assert assistant.next.text() == "Use it any&way"
    assistant.next.click()
    assert "has not succeeded" in assistant.done_step.outcome.text()
    assistant.next.click()
    assert preferences.settings.profile is not None


def test_a_warning_is_left_to_be_read(
    assistant: SetupAssistant, preferences: FakePreferences
) -> None:
    go_to_test(assistant, "gpu-box")
    preferences.last("test_connection").answer(WITH_WARNING)
    assert assistant.step is assistant.connection
    assert assistant.next.text() == "&Next"


def test_a_server_that_wants_encryption_gets_it_by_one_button(
    assistant: SetupAssistant, preferences: FakePreferences
) -> None:
    go_to_test(assistant, "gpu-box")
    preferences.last("test_connection").answer(fails(Check.TLS, Fault.TLS_EXPECTED))
    press(assistant, Qt.Key.Key_Return)  # the remedy has the keyboard
    profile, _ = preferences.last("test_connection").arguments
    assert profile.endpoint == Endpoint("gpu-box", tls=Tls())
    preferences.last("test_connection").answer(GOOD)
    assistant.next.click()
    assert preferences.settings.profile == profile


def test_an_unknown_authority_asks_for_its_file_and_tests_again(
    assistant: SetupAssistant, preferences: FakePreferences, tmp_path: Path, qtbot: QtBot
) -> None:
    authority = tmp_path / "ca.pem"
    authority.write_text("-")
    go_to_test(assistant, "https://gpu-box")
    preferences.last("test_connection").answer(fails(Check.CERTIFICATE, Fault.CA_UNKNOWN))
    assistant.connection.remedy.button.click()
    dialog = assistant.findChild(QFileDialog)
    assert dialog is not None
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(str(authority))
    qtbot.waitUntil(lambda: dialog.selectedFiles() == [str(authority)])
    dialog.accept()
    qtbot.waitUntil(lambda: len(preferences.all_of("test_connection")) == 2)
    profile, _ = preferences.last("test_connection").arguments
    assert profile.endpoint.tls == Tls(root_cert=authority)


def test_a_refused_key_leads_to_its_field_and_the_new_one_is_stored(
    assistant: SetupAssistant, preferences: FakePreferences
) -> None:
    go_to_test(assistant, "https://gpu-box")
    preferences.last("test_connection").answer(fails(Check.AUTHENTICATION, Fault.KEY_REFUSED))
    assistant.connection.remedy.button.click()
    assert assistant.step is assistant.place
    assert assistant.focusWidget() is assistant.place.form.token
    QTest.keyClicks(assistant.place.form.token, "nvapi-1")
    go_to_test(assistant)
    profile, secrets = preferences.last("test_connection").arguments
    assert secrets == Secrets(token="nvapi-1")
    assert profile.endpoint.authentication is Authentication.BEARER
    preferences.last("test_connection").answer(GOOD)
    assistant.next.click()
    [(settings, stored)] = preferences.applied
    assert stored == {profile.id: Secrets(token="nvapi-1")}
    assert "nvapi-1" not in repr(settings)


def test_a_missing_language_is_left_to_the_server_by_one_button(
    assistant: SetupAssistant, preferences: FakePreferences
) -> None:
    go_to_test(assistant, "gpu-box")
    preferences.last("test_connection").answer(fails(Check.MODEL, Fault.LANGUAGE_MISSING))
    assistant.connection.remedy.button.click()
    profile, _ = preferences.last("test_connection").arguments
    assert (profile.recognition.language, profile.recognition.model) == ("", "")


def test_trying_again_and_again_makes_one_profile(
    assistant: SetupAssistant, preferences: FakePreferences
) -> None:
    go_to_test(assistant, "gpu-box")
    first, _ = preferences.last("test_connection").arguments
    preferences.last("test_connection").answer(fails(Check.ADDRESS, Fault.NAME_UNKNOWN))
    assistant.connection.remedy.button.click()
    go_to_test(assistant, "gpu-box.local")
    second, _ = preferences.last("test_connection").arguments
    assert first.id == second.id
    preferences.last("test_connection").answer(GOOD)
    assistant.next.click()
    assert len(preferences.settings.profiles) == 1


def test_going_back_cancels_the_test_and_coming_again_repeats_it(
    assistant: SetupAssistant, preferences: FakePreferences
) -> None:
    go_to_test(assistant, "gpu-box")
    assistant.back.click()
    assert preferences.last("test_connection").is_cancelled
    assistant.next.click()
    assert len(preferences.all_of("test_connection")) == 2


def test_from_the_last_page_the_test_can_be_read_without_another_run(
    assistant: SetupAssistant, preferences: FakePreferences
) -> None:
    go_to_test(assistant, "gpu-box")
    preferences.last("test_connection").answer(GOOD)
    assistant.back.click()
    assert assistant.step is assistant.connection
    assert len(preferences.all_of("test_connection")) == 1


@pytest.fixture
def with_key(qtbot: QtBot) -> Iterator[tuple[SetupAssistant, FakePreferences]]:
    endpoint = Endpoint("cloud", tls=Tls(), authentication=Authentication.BEARER)
    settings = Settings(profiles=(Profile("cloud", "Cloud", endpoint),), active_profile="cloud")
    preferences = FakePreferences(settings=settings)
    assistant = opened(qtbot, preferences)
    yield assistant, preferences
    assistant.abandon()


def test_a_stored_key_is_used_in_the_test_and_stays(
    with_key: tuple[SetupAssistant, FakePreferences],
) -> None:
    assistant, preferences = with_key
    go_to_test(assistant)
    preferences.last("load_secrets").answer(Secrets(token="stored"))
    assert preferences.last("test_connection").arguments[1] == Secrets(token="stored")
    preferences.last("test_connection").answer(GOOD)
    assistant.next.click()
    assert preferences.applied[-1][1] == {}


def test_without_a_keyring_the_test_says_so_and_runs(
    with_key: tuple[SetupAssistant, FakePreferences],
) -> None:
    assistant, preferences = with_key
    go_to_test(assistant)
    preferences.last("load_secrets").fail("There is no keyring. Install one.")
    assert assistant.connection.keyring_problem.text == "There is no keyring. Install one."
    assert preferences.last("test_connection").arguments[1] == NO_SECRETS


def test_no_secret_is_to_be_heard_by_a_screen_reader(assistant: SetupAssistant) -> None:
    form = assistant.place.form
    form.token.setText("planted")
    told = [form.token.accessibleName(), form.token.accessibleDescription(), form.understood.text()]
    assert form.token.echoMode() is form.token.EchoMode.Password
    assert "planted" not in " ".join(told)


def test_the_tab_key_reaches_every_control_of_the_first_page(assistant: SetupAssistant) -> None:
    QTest.mouseClick(assistant.place.server, Qt.MouseButton.LeftButton)
    form = assistant.place.form
    form.more.open()
    form.client_cert.show_path(Path("/client.pem"))
    form.client_cert.changed.emit(Path("/client.pem"))
    seen = set()
    for _ in range(40):
        QApplication.processEvents()
        seen.add(assistant.focusWidget())
        press(assistant, Qt.Key.Key_Tab)
    wanted = {
        form.address,
        form.encryption,
        form.token,
        form.function_id,
        form.root_cert.edit,
        form.client_cert.edit,
        form.client_key.edit,
        form.key_password,
        assistant.skip,
        assistant.next,
    }
    assert wanted <= seen


def test_where_an_administrator_decides_who_recognises_only_a_key_can_be_typed(
    qtbot: QtBot, preferences: FakePreferences
) -> None:
    office = Profile("office", "Office", Endpoint("riva", authentication=Authentication.BEARER))
    start = Settings(profiles=(office,), active_profile="office")
    locked = frozenset({"profiles", "active_profile", "microphone"})
    preferences.machine = MachineDefaults(start, locked, Path("/etc/captioner/defaults.json"))
    preferences.settings = preferences.machine.held(Settings())
    assistant = opened(qtbot, preferences)
    form = assistant.place.form
    fields = (assistant.place.this_computer, assistant.place.server, *form.connection_fields)
    assert not any(field.isEnabled() for field in fields)
    assert form.token.isEnabled()
    assert not assistant.microphone.chooser.isEnabled()
    assistant.reject()
    assert preferences.settings == replace(start, is_set_up=True)
