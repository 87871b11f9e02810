"""Language and model: what the server offers, or whatever a person types."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from captioner.domain.models import ServerModels
from captioner.domain.wording import translate
from captioner.ui.message_bar import MessageBar
from captioner.ui.settings.editable_choice import EditableChoice
from captioner.ui.settings.field_note import FieldNote
from captioner.ui.settings.form import SettingsForm
from captioner.ui.settings.model_lists import Listing
from captioner.ui.verdict_icon import Mark


class ModelChoice(QWidget):
    """Empty means automatic. Models that cannot do the language are not offered."""

    language_edited = Signal(str)
    model_edited = Signal(str)
    refresh_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._models: ServerModels | None = None
        self.language = EditableChoice()
        self.model = EditableChoice()
        self.language_note = FieldNote()
        self.model_note = FieldNote()
        self.state = MessageBar()
        self.refresh = QPushButton(translate("recognition", "As&k again"), autoDefault=False)
        self._lay_out()
        self.language.edited.connect(self._on_language)
        self.model.edited.connect(self._on_model)
        self.refresh.clicked.connect(self.refresh_requested)
        self._offer()

    def show_choice(self, language: str, model: str) -> None:
        """Leaves the fields alone that mean the same: somebody may be typing there."""
        self.language.show_value(language)
        self.model.show_value(model)
        self._offer()

    def show_listing(self, listing: Listing, *, asked: str) -> None:
        """`asked` names who was asked."""
        self._models = listing.models
        self.refresh.setEnabled(not listing.is_busy)
        if listing.is_busy:
            asking = translate("recognition", "Asking {server} for its models…")
            self.state.say(asking.format(server=asked), Mark.RUNNING)
        elif listing.problem:
            typed = translate("recognition", "A language and a model can be typed nevertheless.")
            self.state.say(f"{listing.problem} {typed}", Mark.WARNED)
        elif listing.models is not None and not listing.models.streaming:
            nothing = translate("recognition", "{server} has no model for live captions.")
            self.state.say(nothing.format(server=asked), Mark.WARNED)
        else:
            self.state.withdraw()
        self._offer()

    def show_overrides(self, language_variable: str, model_variable: str) -> None:
        """Names of the environment variables that decide; empty where none does."""
        self.language.setEnabled(not language_variable)
        self.language_note.set_variable(language_variable)
        self.model.setEnabled(not model_variable)
        self.model_note.set_variable(model_variable)

    def _on_language(self, text: str) -> None:
        self._offer()
        self.language_edited.emit(text)

    def _on_model(self, text: str) -> None:
        self._offer()
        self.model_edited.emit(text)

    def _offer(self) -> None:
        language, model = self.language.value, self.model.value
        offered = self._models or ServerModels(())
        languages = {code: f"{code}   {name_of_language(code)}" for code in offered.languages}
        self.language.offer(languages.items())
        fitting = [each.name for each in offered.for_language(language)]
        self.model.offer((name, name) for name in dict.fromkeys(fitting))
        self.language_note.set_hint(name_of_language(language))
        self._doubt(language, model, fitting)

    def _doubt(self, language: str, model: str, fitting: Sequence[str]) -> None:
        """Say so where a choice is not what the server offers."""
        is_known = self._models is not None
        languages = self._models.languages if self._models is not None else ()
        lacks_language = is_known and bool(language) and language not in languages
        self.language_note.set_warning(
            translate("recognition", "The server has no model for live captions in this language.")
            if lacks_language
            else ""
        )
        lacks_model = is_known and bool(model) and model not in fitting and not lacks_language
        self.model_note.set_warning(
            translate("recognition", "The server has no such model for this language.")
            if lacks_model
            else ""
        )

    def _lay_out(self) -> None:
        form = SettingsForm()
        form.add(
            translate("recognition", "&Language:"),
            self.language,
            note=self.language_note,
            buddy=self.language,
        )
        form.add(
            translate("recognition", "&Model:"), self.model, note=self.model_note, buddy=self.model
        )
        row = QHBoxLayout()
        row.addWidget(self.state, stretch=1)
        row.addStretch()
        row.addWidget(self.refresh)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(form)
        layout.addLayout(row)


def name_of_language(code: str) -> str:
    """Such as English (United States) for en-US; empty for an unknown code.

    Qt knows the names of languages in English and in each language itself: whoever
    reads another language than English is shown the latter.
    """
    locale = QLocale(code.replace("-", "_"))
    if locale.language() in (QLocale.Language.C, QLocale.Language.AnyLanguage):
        return ""
    if QLocale().language() in (QLocale.Language.C, QLocale.Language.English):
        language = QLocale.languageToString(locale.language())
        territory = QLocale.territoryToString(locale.territory())
    else:
        language, territory = locale.nativeLanguageName(), locale.nativeTerritoryName()
    return f"{language} ({territory})" if "-" in code else language
