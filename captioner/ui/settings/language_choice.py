"""Which language the program speaks."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from captioner.domain.languages import LANGUAGES, SYSTEMS_LANGUAGE
from captioner.domain.wording import translate
from captioner.ui.labels import Hint
from captioner.ui.settings.form import SEARCH_TERMS
from captioner.ui.wheel_guard import guard_from_wheel

_IN_EVERY_LANGUAGE = "language translation Sprache langue idioma 言語 لغة"
"""Who does not read the language that is spoken now finds the choice by the search."""


class LanguageChoice(QWidget):
    """The system's, or one of the program's, each by its own name."""

    chosen = Signal(str)
    """`Settings.language`, picked by a person."""

    def __init__(self) -> None:
        super().__init__()
        self.choice = QComboBox()
        self.choice.addItem(translate("language", "As the system has it"), SYSTEMS_LANGUAGE)
        for code, name in LANGUAGES.items():
            self.choice.addItem(name, code)
        self.choice.setProperty(SEARCH_TERMS, _IN_EVERY_LANGUAGE)
        self.choice.activated.connect(lambda index: self.chosen.emit(self.choice.itemData(index)))
        guard_from_wheel(self.choice)
        label = QLabel(translate("language", "&Language:"))
        label.setBuddy(self.choice)
        label.setProperty(SEARCH_TERMS, _IN_EVERY_LANGUAGE)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.choice)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(
            Hint(
                translate("language", "Another language is spoken from Captioner's next start on.")
            )
        )

    def show_language(self, language: str) -> None:
        self.choice.setCurrentIndex(self.choice.findData(language))
