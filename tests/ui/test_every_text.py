"""Nothing that a person reads is out of the translators' reach."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from captioner.domain.captions import Gap
from captioner.domain.certificates import CertificateFacts, CertificateReport
from captioner.domain.connection import Connection, ConnectionState
from captioner.domain.diagnosis import CONNECTION_CHECKS, Check, Diagnosis, Finding, Verdict
from captioner.domain.endpoint import Endpoint
from captioner.domain.languages import LANGUAGES
from captioner.domain.models import ServerModel, ServerModels
from captioner.domain.recognition_options import BoostedPhrase, RecognitionOptions
from captioner.domain.secrets import NO_SECRETS
from captioner.domain.settings import Profile, Settings, WindowPlace
from captioner.domain.wording import English, speak_by
from captioner.ui.connection_test import ConnectionTestView
from captioner.ui.overlay.key_list import KeyList
from captioner.ui.screen import CaptionScreen
from captioner.ui.settings.about_page import AboutPage
from captioner.ui.settings.dialog import SettingsDialog
from captioner.ui.setup_assistant.assistant import SetupAssistant
from tests.ui.fake_preferences import FakePreferences
from tests.ui.fakes import Microphone, RecordingCommands
from tests.ui.said import ZERO_WIDTH_SPACE, Bracketed, all_said, untranslatable
from tests.ui.settings.servers import CLOUD, LAB, OFFICE, THREE

NAMES = {"Captioner", "Python", "Qt", "en-US", "English (United States)", *LANGUAGES.values()}
"""The same in every language."""

DATA = {
    *(profile.name for profile in (OFFICE, LAB, CLOUD)),
    *(profile.endpoint.address for profile in (OFFICE, LAB, CLOUD)),
    "/home/ada/.config/captioner",
    "0f1e2d3c-…",
}
"""What a person would have typed."""

BOOSTED = (BoostedPhrase("1", 20.0),)

MODELS = ServerModels(
    (
        ServerModel("1", ("en-US", "1"), is_streaming=True, parameters={"type": "canary"}),
        ServerModel("2-whisper", ("en-US",), is_streaming=False),
    )
)

_FACTS = CertificateFacts(
    "1", "2", ("1", "2"), datetime(2020, 1, 1, tzinfo=UTC), datetime(2021, 1, 1, tzinfo=UTC), "1"
)
CERTIFICATES = CertificateReport(
    (_FACTS, replace(_FACTS, issuer="1")), (_FACTS,) * 9, key_matches=False
)

THAT_CAN_FAIL = ("load_secrets", "check_keyring", "list_models", "list_microphones", "watch_level")


@pytest.fixture(autouse=True)
def _bracketed() -> Iterator[None]:
    speak_by(Bracketed())
    yield
    speak_by(English())


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[CaptionScreen]:
    made = CaptionScreen(
        RecordingCommands(),
        lambda: [Microphone("1", "1", is_default=True)],
        settings=Settings(overlay=WindowPlace(10, 20, 700, 200)),
        on_place=lambda _place, _places: None,
        on_painted=lambda _number, _revision, _ns: None,
    )
    made.show()
    qtbot.waitExposed(made.overlay)
    yield made
    made.close()


def unsaid(*windows: QWidget) -> list[tuple[str, str]]:
    """Whatever is neither in brackets nor a name nor typed by a person."""
    texts = [(where, text) for window in windows for where, text in all_said(window)]
    return [(where, text) for where, text in texts if untranslatable(_without_data(text))]


def _without_data(text: str) -> str:
    text = text.replace(ZERO_WIDTH_SPACE, "")
    for each in sorted((*DATA, *NAMES), key=len, reverse=True):
        text = text.replace(each, "")
    return text


def test_the_overlay_and_its_menus(shown: CaptionScreen) -> None:
    shown.set_microphone(None, name="1")
    assert unsaid(shown.overlay) == []
    shown.set_paused(paused=True)
    shown.offer_sample("")
    assert unsaid(shown.overlay) == []
    assert not untranslatable(shown.tray.tooltip)


@pytest.mark.parametrize("state", ConnectionState)
def test_the_status_line(shown: CaptionScreen, state: ConnectionState) -> None:
    shown.show_gap(Gap(0, 2000, "the computer slept"))
    line = shown.overlay.status_line
    for connection in (
        Connection(state),
        Connection(state, "1", retry_in_ms=4000),
        Connection(state, "1", stands_in_for="2", behind_ms=5000),
    ):
        line.set_connection(connection)
        assert unsaid(line) == []
        assert not untranslatable(line.status.text)
        line.set_gap(None)


def test_the_list_of_keys(shown: CaptionScreen, qtbot: QtBot) -> None:
    keys = KeyList(shown.overlay.key_help, shown.overlay)
    qtbot.addWidget(keys)
    assert unsaid(keys) == []


def test_the_connection_test(qtbot: QtBot) -> None:
    preferences = FakePreferences()
    view = ConnectionTestView(preferences)
    qtbot.addWidget(view)
    assert unsaid(view) == []
    for verdict in Verdict:
        view.start(None, NO_SECRETS)
        assert unsaid(view) == []
        findings = tuple(Finding(check, verdict, "1.", "2.") for check in CONNECTION_CHECKS)
        preferences.last("test_connection").answer(Diagnosis(findings, 2.0, 1400.0))
        assert unsaid(view) == []
        assert not untranslatable(view.as_text())


@pytest.fixture(params=["nothing fails", "all fails"])
def preferences(request: pytest.FixtureRequest) -> FakePreferences:
    made = FakePreferences(settings=THREE, set_aside=[Path("1")])
    if request.param == "all fails":
        made.answers = dict.fromkeys(THAT_CAN_FAIL, "1.")
    return made


@pytest.fixture
def dialog(qtbot: QtBot, preferences: FakePreferences) -> Iterator[SettingsDialog]:
    made = SettingsDialog(preferences, place=None, on_place=lambda _: None)
    qtbot.addWidget(made)
    for title in made.pages.titles:
        made.show_page(title)
    yield made
    made.abandon()


@pytest.mark.parametrize("profile_id", [None, OFFICE.id, LAB.id, CLOUD.id])
def test_every_page_of_the_settings(
    dialog: SettingsDialog, qtbot: QtBot, profile_id: str | None
) -> None:
    dialog.show_profile(profile_id)
    qtbot.wait(1)  # what fails does so in the loop's next turn
    assert unsaid(dialog) == []


@pytest.mark.parametrize("profile", [None, LAB])
def test_what_the_settings_are_told(
    dialog: SettingsDialog, preferences: FakePreferences, profile: Profile | None
) -> None:
    preferences.answers = {}
    options = RecognitionOptions(language="3", model="4", verbatim=True, boosted=BOOSTED)
    edited = replace(THREE, this_computer=options)
    if profile is not None:
        edited = replace(edited, profiles=(replace(profile, recognition=options),))
    dialog.draft.edit(edited)
    for title in dialog.pages.titles:
        dialog.show_page(title)
    dialog.show_profile(None if profile is None else profile.id)
    for order in [each for each in preferences.orders if each.is_open]:
        match order.name:
            case "list_models":
                order.answer(MODELS)
            case "read_certificates":
                order.answer(CERTIFICATES)
            case "load_secrets":
                order.answer(NO_SECRETS)
            case "list_microphones":
                order.answer([Microphone("1", "1", is_default=True)])
            case _:
                pass
    assert unsaid(dialog) == []


@pytest.mark.parametrize("verdict", Verdict)
def test_the_check_of_everything(
    dialog: SettingsDialog, preferences: FakePreferences, verdict: Verdict
) -> None:
    page = dialog.pages.page("About")
    assert isinstance(page, AboutPage)
    page.check.check.click()
    assert unsaid(dialog) == []
    findings = tuple(Finding(check, verdict, "1.", "2.") for check in Check)
    preferences.last("examine").answer(Diagnosis(findings))
    assert unsaid(dialog) == []


def test_the_question_before_changes_are_lost(dialog: SettingsDialog) -> None:
    dialog.show()
    dialog.draft.edit(replace(THREE, language="de"))
    dialog.close()
    question = dialog.findChild(QMessageBox)
    assert question is not None
    assert unsaid(question) == []


def test_problems_in_the_settings(dialog: SettingsDialog) -> None:
    nameless = replace(OFFICE, name="", endpoint=Endpoint(""))
    options = replace(THREE.this_computer, language="1 2", max_speakers=0)
    dialog.draft.edit(
        replace(THREE, profiles=(nameless, LAB, CLOUD), this_computer=options, language="1")
    )
    assert unsaid(dialog) == []


def test_what_the_search_of_the_settings_says(dialog: SettingsDialog) -> None:
    for query in ("e", "11"):
        dialog.navigation.search.setText(query)
        assert unsaid(dialog) == []


def test_every_page_of_the_assistant(qtbot: QtBot, preferences: FakePreferences) -> None:
    assistant = SetupAssistant(preferences)
    qtbot.addWidget(assistant)
    found = unsaid(assistant)
    assistant.abandon()
    assert found == []
