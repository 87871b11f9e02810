"""How the words are written down: punctuation, numbers, swear words, who said them."""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from captioner.domain.models import Feature
from captioner.domain.recognition_options import MOST_SPEAKERS, RecognitionOptions
from captioner.domain.wording import translate
from captioner.ui.margins import set_margins
from captioner.ui.settings.form import SEARCH_TERMS
from captioner.ui.settings.option_check import OptionCheck
from captioner.ui.wheel_guard import guard_from_wheel

_INDENT_PX = 24


class WritingForm(QWidget):
    edited = Signal(str, object)
    """The name of a field of RecognitionOptions, and its new value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.punctuation = OptionCheck(
            translate("recognition", "&Punctuation and capital letters"),
            translate("recognition", "Full stops, commas and question marks."),
        )
        self.verbatim = OptionCheck(
            translate("recognition", "&Numbers and dates as they are spoken"),
            translate("recognition", "“Twenty past three” instead of “3:20”."),
        )
        self.profanity_filter = OptionCheck(
            translate("recognition", "Mask s&wear words"),
            translate("recognition", "They are shown as asterisks."),
        )
        self.speaker_labels = OptionCheck(
            translate("recognition", "Tell sp&eakers apart"),
            translate("recognition", "Final words are marked with who said them, by number."),
        )
        self.max_speakers = QSpinBox(minimum=1, maximum=MOST_SPEAKERS)
        for check, terms in (
            (self.verbatim, translate("search", "verbatim itn inverse text normalisation")),
            (self.profanity_filter, translate("search", "profanity filter")),
            (self.speaker_labels, translate("search", "speaker labels diarization")),
        ):
            check.box.setProperty(SEARCH_TERMS, terms)
        self._most = QLabel(translate("recognition", "M&ost speakers:"))
        self._lacks_speakers = False
        guard_from_wheel(self.max_speakers)
        self._lay_out()
        for name, check in self._checks.items():
            check.edited.connect(lambda on, name=name: self._on_edited(name, on))
        self.max_speakers.valueChanged.connect(lambda most: self.edited.emit("max_speakers", most))

    def show_options(self, options: RecognitionOptions) -> None:
        for name, check in self._checks.items():
            check.show_choice(getattr(options, name))
        if options.max_speakers != self.max_speakers.value():
            with QSignalBlocker(self.max_speakers):
                self.max_speakers.setValue(options.max_speakers)
        self._enable()

    def show_reasons(self, reasons: Mapping[Feature, str]) -> None:
        """Grey what cannot be had; it stays chosen."""
        self.punctuation.set_reason(reasons.get(Feature.PUNCTUATION, ""))
        self.verbatim.set_reason(reasons.get(Feature.VERBATIM, ""))
        self.profanity_filter.set_reason(reasons.get(Feature.PROFANITY_FILTER, ""))
        self.speaker_labels.set_reason(reasons.get(Feature.SPEAKER_LABELS, ""))
        self._lacks_speakers = Feature.SPEAKER_LABELS in reasons
        self._enable()

    @property
    def _checks(self) -> dict[str, OptionCheck]:
        return {
            "punctuation": self.punctuation,
            "verbatim": self.verbatim,
            "profanity_filter": self.profanity_filter,
            "speaker_labels": self.speaker_labels,
        }

    def _on_edited(self, name: str, is_chosen: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._enable()
        self.edited.emit(name, is_chosen)

    def _enable(self) -> None:
        is_wanted = self.speaker_labels.box.isChecked() and not self._lacks_speakers
        self._most.setEnabled(is_wanted)
        self.max_speakers.setEnabled(is_wanted)

    def _lay_out(self) -> None:
        self._most.setBuddy(self.max_speakers)
        row = QHBoxLayout()
        set_margins(row, begin=_INDENT_PX)
        row.addWidget(self._most)
        row.addWidget(self.max_speakers)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for check in self._checks.values():
            layout.addWidget(check)
        layout.addLayout(row)
