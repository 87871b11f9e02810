"""What this program is, where it keeps things, and whether everything about it works."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from captioner.domain.settings import Settings
from captioner.domain.wording import marked, translate
from captioner.ports.preferences import Preferences
from captioner.ui.icon import app_icon
from captioner.ui.labels import Hint, begin, heading, title
from captioner.ui.settings.autostart_check import AutostartCheck
from captioner.ui.settings.draft import SettingsDraft
from captioner.ui.settings.language_choice import LanguageChoice
from captioner.ui.settings.page import Lockable, SettingsPage
from captioner.ui.settings.places_list import PlacesList
from captioner.ui.settings.self_check import SelfCheck
from captioner.ui.settings.set_aside import SetAside
from captioner.ui.settings.updates_section import UpdatesSection

PROGRAM = "Captioner"
"""The name under which `About.versions` has the program's own."""

_ICON_PX = 48
_SECTION_GAP_PX = 18
_CHOICE_GAP_PX = 8
_LICENCE_LINES = 12


class AboutPage(SettingsPage):
    title = marked("settings", "About")
    fields = ("updates",)

    assistant_requested = Signal()

    def __init__(self, preferences: Preferences, draft: SettingsDraft) -> None:
        super().__init__()
        self._preferences = preferences
        self._draft = draft
        about = preferences.about
        self.assistant = QPushButton(
            translate("about", "R&un the setup assistant"), autoDefault=False
        )
        self.copy_versions = QPushButton(translate("about", "Cop&y versions"), autoDefault=False)
        self.language = LanguageChoice()
        self.autostart = AutostartCheck(preferences.upkeep)
        self.updates = UpdatesSection(preferences.upkeep)
        self.check = SelfCheck(preferences)
        self.places = PlacesList(about.places)
        self.set_aside = SetAside(preferences)
        self.licences = _licences(
            {
                translate("about", "Licence"): about.licence,
                translate("about", "Libraries"): about.notices,
            }
        )
        self._set_aside = _section(
            translate("about", "Settings that were set aside"), self.set_aside
        )
        self._lay_out()
        self.assistant.clicked.connect(self.assistant_requested)
        self.copy_versions.clicked.connect(self._copy_versions)
        self.set_aside.restored.connect(self._on_restored)
        self.language.chosen.connect(self._choose_language)
        self.updates.daily.edited.connect(self._choose_updates)
        draft.changed.connect(self._show_choices)
        self._show_choices()
        self._show_set_aside()

    def activated(self) -> None:
        self.autostart.look()
        self._show_set_aside()

    def lockables(self) -> Mapping[str, Lockable]:
        return {
            "language": Lockable([self.language.choice]),
            "updates.is_on": Lockable([self.updates.daily.box], self.updates.daily),
        }

    def stop(self) -> None:
        self.autostart.stop()
        self.updates.stop()
        self.check.stop()
        self.set_aside.stop()

    def _choose_language(self, language: str) -> None:
        self._draft.edit(replace(self._draft.settings, language=language))

    def _choose_updates(self, is_on: bool) -> None:  # noqa: FBT001 - Qt's signal
        updates = replace(self._draft.settings.updates, is_on=is_on)
        self._draft.edit(replace(self._draft.settings, updates=updates))

    def _show_choices(self) -> None:
        self.language.show_language(self._draft.settings.language)
        self.updates.daily.show_choice(self._draft.settings.updates.is_on)

    def _on_restored(self, settings: Settings) -> None:
        self._draft.applied(settings)
        self._show_set_aside()

    def _show_set_aside(self) -> None:
        paths = self._preferences.settings_set_aside()
        self.set_aside.show_files(paths)
        self._set_aside.setVisible(bool(paths) or bool(self.set_aside.outcome.text))

    def _copy_versions(self) -> None:
        versions = self._preferences.about.versions
        lines = (f"{name} {version}" for name, version in versions.items())
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.addLayout(self._header())
        layout.addSpacing(_SECTION_GAP_PX)
        layout.addWidget(self.language)
        layout.addSpacing(_CHOICE_GAP_PX)
        layout.addWidget(self.autostart)
        for section in (
            _section(translate("updates", "Newer versions"), self.updates),
            _section(translate("about", "Does everything work?"), self.check),
            self._set_aside,
            _section(translate("about", "Where things are"), self.places),
            _section(translate("about", "Versions"), self._versions()),
            _section(translate("about", "Licences"), self.licences),
        ):
            layout.addWidget(section)
        layout.addStretch()

    def _header(self) -> QHBoxLayout:
        icon = QLabel()
        icon.setPixmap(app_icon().pixmap(_ICON_PX, _ICON_PX))
        version = self._preferences.about.versions.get(PROGRAM, "")
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(title(f"{PROGRAM} {version}".strip()))
        texts.addWidget(
            Hint(translate("about", "Live captions on the screen for what is being said."))
        )
        header = QHBoxLayout()
        header.setSpacing(14)
        header.addWidget(icon)
        header.addLayout(texts, stretch=1)
        header.addWidget(self.assistant)
        return header

    def _versions(self) -> QWidget:
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(1, 1)
        versions = self._preferences.about.versions
        for line, (name, version) in enumerate(versions.items()):
            text = QLabel(version)
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(begin(QLabel(translate("about", name))), line, 0)
            grid.addWidget(begin(text), line, 1)
        grid.addWidget(
            self.copy_versions, len(versions), 0, 1, 2, alignment=Qt.AlignmentFlag.AlignLeft
        )
        return whole


def _section(name: str, content: QWidget) -> QWidget:
    whole = QWidget()
    layout = QVBoxLayout(whole)
    layout.setContentsMargins(0, _SECTION_GAP_PX, 0, 0)
    layout.addWidget(heading(name))
    layout.addWidget(content)
    return whole


def _licences(texts: Mapping[str, str]) -> QTabWidget:
    tabs = QTabWidget()
    tabs.setAccessibleName(translate("about", "Licences"))
    tabs.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
    for name, text in texts.items():
        page = QPlainTextEdit(text, readOnly=True, tabChangesFocus=True)
        page.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        page.setAccessibleName(name)
        page.setFixedHeight(page.fontMetrics().lineSpacing() * _LICENCE_LINES)
        page.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        tabs.addTab(page, name)
    return tabs
