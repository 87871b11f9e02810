"""Phrases that the recogniser should expect, with how strongly: typed, pasted or imported."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from captioner.domain.recognition_options import BoostedPhrase
from captioner.domain.validation import LARGEST_BOOST
from captioner.domain.wording import counted, marked, translate
from captioner.ports.preferences import Cancel, Preferences
from captioner.ui.labels import Hint
from captioner.ui.settings.pasted_phrases import merged, pasted_phrases
from captioner.ui.settings.row_model import Row
from captioner.ui.settings.row_table import RowTable
from captioner.ui.verdict_icon import Mark

_HINT = marked(
    "recognition",
    "Names, products and expert words. 20 is usual; how far the scale goes depends on the model: "
    "0 to 20 for most, 20 to 100 for some. Below zero a phrase gets rarer. Lists can be pasted, "
    "one phrase a line.",
)


class BoostTable(QWidget):
    edited = Signal(tuple)
    """All phrases, each once."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._cancel: Cancel | None = None
        self._dialog: QFileDialog | None = None
        new_row = (BoostedPhrase("").text, BoostedPhrase("").boost)
        self.table = RowTable(
            translate("recognition", "Boosted phrases"),
            (translate("recognition", "Phrase"), translate("recognition", "Boost")),
            new_row=new_row,
        )
        self.note = Hint(translate("recognition", _HINT))
        self.load = QPushButton(translate("recognition", "&Import from a file…"), autoDefault=False)
        self.table.buttons.addWidget(self.load)
        self.table.buttons.addStretch()
        self.load.clicked.connect(self._choose_file)
        self.table.rows_edited.connect(self._on_edited)
        self.table.text_pasted.connect(self._paste)
        self.setFocusProxy(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.note)
        layout.addWidget(self.table)

    @property
    def phrases(self) -> tuple[BoostedPhrase, ...]:
        return tuple(_phrase(row) for row in self.table.rows)

    def show_phrases(self, phrases: Sequence[BoostedPhrase]) -> None:
        self.table.show_rows(_rows(phrases))

    def set_reason(self, reason: str) -> None:
        """Why phrases cannot be boosted; empty if they can."""
        self.note.setText(reason or translate("recognition", _HINT))
        self.table.set_usable(not reason)
        self.load.setEnabled(not reason)

    def stop(self) -> None:
        if self._dialog is not None:
            self._dialog.close()
        if self._cancel is not None:
            self._cancel()
            self._cancel = None

    def import_file(self, path: Path) -> None:
        self.stop()
        self._cancel = self._preferences.read_phrases(path, self._on_read, self._on_problem)

    def _choose_file(self) -> None:
        self._dialog = QFileDialog(
            self,
            translate("recognition", "Import phrases"),
            "",
            translate("recognition", "Text (*.txt *.tsv);;All files (*)"),
        )
        self._dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._dialog.fileSelected.connect(lambda path: self.import_file(Path(path)))
        self._dialog.finished.connect(self._forget_dialog)
        self._dialog.open()

    def _forget_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _on_read(self, phrases: tuple[BoostedPhrase, ...]) -> None:
        self._cancel = None
        self._take(phrases, _imported)

    def _on_problem(self, sentence: str) -> None:
        self._cancel = None
        self.table.say(sentence, Mark.FAILED)

    def _paste(self, text: str) -> None:
        phrases = pasted_phrases(text)
        if phrases:
            self._take(phrases, _pasted)
        else:
            self.table.say(
                translate("recognition", "What was copied holds no phrase. Copy text, one a line."),
                Mark.WARNED,
            )

    def _take(self, phrases: Sequence[BoostedPhrase], told: Callable[[int], str]) -> None:
        before = self.phrases
        after = merged((*before, *phrases))
        new, known = len(after) - len(before), len(merged(phrases)) - (len(after) - len(before))
        sentence = (
            counted(
                "recognition",
                "{added}; %n were there already and took the boost of the new list.",
                "",
                1,
            )(known)
            if known
            else translate("recognition", "{added}.")
        )
        self.table.replace_rows(_rows(after), sentence.format(added=told(new)))

    def _on_edited(self) -> None:
        """A phrase that is written a second time takes the place of the first."""
        phrases = self.phrases
        once = merged(phrases)
        if len(once) < len(phrases):
            self.table.replace_rows(
                _rows(once),
                translate("recognition", "The phrase was there already: made one of both."),
            )
            return
        self.edited.emit(once)


def _imported(new: int) -> str:
    if new == 1:
        return translate("recognition", "One phrase imported")
    return counted("recognition", "%n phrases imported", "", 1)(new)


def _pasted(new: int) -> str:
    if new == 1:
        return translate("recognition", "One phrase pasted")
    return counted("recognition", "%n phrases pasted", "", 1)(new)


def _phrase(row: Row) -> BoostedPhrase:
    text, boost = row
    number = float(boost)
    return BoostedPhrase(text, min(max(number, -LARGEST_BOOST), LARGEST_BOOST))


def _rows(phrases: Sequence[BoostedPhrase]) -> tuple[Row, ...]:
    return tuple((phrase.text, float(phrase.boost)) for phrase in phrases)
