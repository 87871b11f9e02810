"""Alt and a letter do one thing on each page."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from captioner.domain.languages import LANGUAGES
from captioner.domain.wording import English, speak_by
from captioner.ui.language import QtSpeech
from captioner.ui.settings.about_page import AboutPage
from captioner.ui.settings.audio_page import AudioPage
from captioner.ui.settings.captions_page import CaptionsPage
from captioner.ui.settings.draft import SettingsDraft
from captioner.ui.settings.hotkeys_page import HotkeysPage
from captioner.ui.settings.page import SettingsPage
from captioner.ui.settings.recognition_page import RecognitionPage
from captioner.ui.settings.transcripts_page import TranscriptsPage
from captioner.ui.setup_assistant.assistant import SetupAssistant
from tests.ui.fake_preferences import FakePreferences

TRANSLATIONS = Path(__file__).parents[3] / "resources" / "translations"


@pytest.fixture(autouse=True, params=LANGUAGES)
def _language(request: pytest.FixtureRequest) -> Iterator[None]:
    code = request.param
    speak_by(QtSpeech(TRANSLATIONS / f"captioner_{code}.qm", QLocale(code)))
    yield
    speak_by(English())


def doubled(whole: QWidget) -> list[str]:
    """Letters that two controls of `whole` have."""
    texts = [
        widget.text()
        for widget in whole.findChildren(QWidget)
        if isinstance(widget, QAbstractButton)
        or (isinstance(widget, QLabel) and widget.buddy() is not None)
    ]
    letters = Counter(found[1].lower() for text in texts if (found := re.search("&([^&])", text)))
    return [letter for letter, count in letters.items() if count > 1]


MakePage = Callable[[FakePreferences, SettingsDraft], SettingsPage]


@pytest.mark.parametrize(
    "kind",
    [CaptionsPage, RecognitionPage, AudioPage, TranscriptsPage, HotkeysPage, AboutPage],
)
def test_no_two_controls_of_a_page_have_one_letter(qtbot: QtBot, kind: MakePage) -> None:
    preferences = FakePreferences()
    page = kind(preferences, SettingsDraft(preferences.settings))
    qtbot.addWidget(page)
    assert doubled(page) == []


def test_no_two_controls_of_a_step_have_one_letter(qtbot: QtBot) -> None:
    assistant = SetupAssistant(FakePreferences())
    qtbot.addWidget(assistant)
    for step in (assistant.place, assistant.microphone, assistant.connection):
        own = doubled(step)
        assert own == []
