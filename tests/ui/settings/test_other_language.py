"""The settings and the assistant where another language than English is spoken."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from captioner.domain.appearance import PRESETS, Appearance, NamedAppearance
from captioner.domain.endpoint import Endpoint
from captioner.domain.settings import AudioOptions, Profile
from captioner.domain.wording import English, speak_by
from captioner.ui.settings.appearance_preview import AppearancePreview
from captioner.ui.settings.coming_form import ComingForm
from captioner.ui.settings.dialog import SettingsDialog
from captioner.ui.settings.draft import SettingsDraft
from captioner.ui.settings.form import plain
from captioner.ui.settings.model_choice import name_of_language
from captioner.ui.settings.preset_choice import PresetChoice
from captioner.ui.settings.problems import ProblemFinder
from captioner.ui.settings.secret_field import KEPT, SecretField
from captioner.ui.settings.servers_page import ServersPage
from captioner.ui.setup_assistant.assistant import SetupAssistant
from tests.ui.fake_preferences import FakePreferences
from tests.ui.settings.servers import OFFICE, THREE

BROADCAST = PRESETS[2]


class Bracketed(English):
    """Another language: each text of the program's in brackets of its own."""

    def translate(self, context: str, source: str, count: int = -1) -> str:
        return f"⟦{super().translate(context, source, count)}⟧"


class Unspaced(English):
    """A language that is written without spaces between words."""

    def translate(self, context: str, source: str, count: int = -1) -> str:
        return super().translate(context, source, count).replace(" ", "")


@pytest.fixture(autouse=True)
def _spoken() -> Iterator[None]:
    speak_by(Bracketed())
    yield
    speak_by(English())


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[SettingsDialog]:
    shown = SettingsDialog(FakePreferences(settings=THREE), place=None, on_place=lambda _: None)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    shown.abandon()


def shown_results(dialog: SettingsDialog) -> list[str]:
    results = dialog.navigation.results
    return [results.item(row).text() for row in range(results.count())]


@pytest.mark.parametrize(
    "title", ["Servers", "Captions", "Recognition", "Audio", "Hotkeys", "About"]
)
def test_a_page_is_found_by_its_english_title_and_listed_by_the_translated_one(
    dialog: SettingsDialog, title: str
) -> None:
    dialog.show_page(title)
    assert dialog.pages.seen is dialog.pages.page(title)
    assert dialog.navigation.pages.currentItem().text() == f"⟦{title}⟧"


def test_the_search_takes_and_names_a_page_in_the_language(
    dialog: SettingsDialog, qtbot: QtBot
) -> None:
    dialog.navigation.search.setText("⟦hotkeys⟧ catch")
    qtbot.waitUntil(lambda: "⟦⟦Hotkeys⟧: 1 found⟧" in shown_results(dialog))


def test_a_problem_leads_to_its_page(dialog: SettingsDialog) -> None:
    dialog.draft.edit(replace(THREE, audio=AudioOptions(chunk_ms=5)))
    dialog.problem_bar.go.click()
    assert dialog.pages.seen is dialog.pages.page("Audio")


def test_a_problem_of_one_server_is_said_once_however_it_is_worded() -> None:
    unsound = Profile("new", "New\nline", Endpoint(""))
    drafted = replace(THREE, profiles=(unsound, *THREE.profiles), audio=AudioOptions(chunk_ms=5))
    problems = ProblemFinder().problems(SettingsDraft(drafted))
    assert [(each.profile_id, each.field) for each in problems] == [
        ("new", "name"),
        ("new", "address"),
        (None, "chunk_ms"),
    ]


def test_a_preset_is_shown_by_its_translated_name_and_had_back_by_its_own(qtbot: QtBot) -> None:
    choice = PresetChoice()
    qtbot.addWidget(choice)
    choice.edited.connect(choice.show_presets)
    choice.show_presets(BROADCAST.appearance, ())
    assert choice.choice.currentText() == f"⟦{BROADCAST.name}⟧"
    choice.reset.click()
    choice.outcome.button.click()
    assert choice.chosen == BROADCAST


def test_an_own_preset_keeps_its_name_among_those_that_look_alike(qtbot: QtBot) -> None:
    hall = NamedAppearance("Hall", BROADCAST.appearance)
    choice = PresetChoice()
    qtbot.addWidget(choice)
    choice.edited.connect(choice.show_presets)
    choice.show_presets(Appearance(), (hall,))
    choice.choice.setCurrentIndex(choice.choice.findText("Hall"))
    choice.choice.activated.emit(choice.choice.currentIndex())
    assert choice.chosen == hall


def test_what_the_system_means_for_motion_is_one_sentence(qtbot: QtBot) -> None:
    form = ComingForm()
    qtbot.addWidget(form)
    form.show_systems_motion(is_reduced=True)
    assert form.motion.itemText(0) == "⟦As the system has it: nothing moves⟧"


def test_where_a_secret_is_kept_is_said_in_the_language(qtbot: QtBot) -> None:
    field = SecretField("Token")
    qtbot.addWidget(field)
    field.set_place(KEPT)
    field.show_secret("s3cret", stored="s3cret")
    assert field.edit.placeholderText() == f"⟦{KEPT}⟧"


def test_the_assistant_names_its_steps_in_the_language(qtbot: QtBot) -> None:
    assistant = SetupAssistant(FakePreferences())
    qtbot.addWidget(assistant)
    assert assistant._title.text() == "⟦Where are captions made?⟧"
    assert assistant._where.text() == "⟦Step 1 of 4⟧"


def test_the_preview_says_all_that_its_rows_hold_without_spaces_between_words(qtbot: QtBot) -> None:
    speak_by(Unspaced())
    preview = AppearancePreview()
    qtbot.addWidget(preview)
    preview.resize(1400, preview.height())
    preview.show()
    qtbot.waitExposed(preview)
    assert preview.area.visible_text.startswith("Shallwebeginnow,andlookatthenumberslater?")


@pytest.mark.parametrize(
    ("label", "shown"),
    [
        ("&Name", "Name"),
        ("名前(&N)", "名前"),
        ("読み込み (&I)…", "読み込み…"),
        ("Salt && pepper", "Salt & pepper"),
        ("Model (CA)", "Model (CA)"),
    ],
)
def test_a_name_is_read_out_without_its_mnemonic(label: str, shown: str) -> None:
    assert plain(label) == shown


def test_names_of_servers_are_left_as_they_are(dialog: SettingsDialog) -> None:
    page = dialog.pages.page("Servers")
    assert isinstance(page, ServersPage)
    servers = page.column.servers
    assert [servers.item(row).text() for row in (0, 1)] == ["⟦This computer⟧", OFFICE.name]


@pytest.mark.parametrize(
    ("spoken", "code", "name"),
    [
        ("en_GB", "de-DE", "German (Germany)"),
        ("C", "de", "German"),
        ("fr_FR", "de-DE", "Deutsch (Deutschland)"),
        ("ja_JP", "ja", "日本語"),
        ("fr_FR", "xx-XX", ""),
    ],
)
def test_a_language_is_named_in_english_or_in_itself(spoken: str, code: str, name: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(spoken))
    try:
        assert name_of_language(code) == name
    finally:
        QLocale.setDefault(before)
