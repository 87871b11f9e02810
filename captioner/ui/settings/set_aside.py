"""Settings files that could not be read once: put one back into force."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMessageBox, QPushButton, QVBoxLayout, QWidget

from captioner.domain.settings import Settings
from captioner.domain.wording import marked, translate
from captioner.ports.preferences import Cancel, Preferences
from captioner.ui.labels import Hint
from captioner.ui.message_bar import MessageBar
from captioner.ui.verdict_icon import Mark
from captioner.ui.wheel_guard import guard_from_wheel

_WHY = marked(
    "about",
    "These files could not be read when Captioner started, so it began with the defaults and kept "
    "them. A newer Captioner may have written them, or they were changed by hand.",
)


class SetAside(QWidget):
    """Asks before it replaces what is in force; says what went wrong, if it did."""

    restored = Signal(Settings)

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._cancel: Cancel | None = None
        self.question: QMessageBox | None = None
        self.files = QComboBox()
        self.files.setAccessibleName(translate("about", "Settings that were set aside"))
        self.restore = QPushButton(translate("about", "Re&store…"), autoDefault=False)
        self.restore.clicked.connect(self._ask)
        self.outcome = MessageBar()
        guard_from_wheel(self.files)
        row = QHBoxLayout()
        row.addWidget(self.files, stretch=1)
        row.addWidget(self.restore)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Hint(translate("about", _WHY)))
        layout.addLayout(row)
        layout.addWidget(self.outcome)

    def show_files(self, paths: Sequence[Path]) -> None:
        if [self.files.itemData(i) for i in range(self.files.count())] != list(paths):
            self.files.clear()
            for path in paths:
                self.files.addItem(path.name, path)
        self.restore.setEnabled(bool(paths))

    def stop(self) -> None:
        if self.question is not None:
            self.question.close()
        if self._cancel is not None:
            self._cancel()
            self._cancel = None

    def _ask(self) -> None:
        path: Path = self.files.currentData()
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(translate("about", "Restore settings"))
        question = translate("about", "Put the settings in {file} into force?")
        box.setText(question.format(file=path.name))
        box.setInformativeText(
            translate(
                "about",
                "They replace all present settings, and what is not applied in this window is "
                "lost.",
            )
        )
        replace = box.addButton(translate("about", "&Replace"), QMessageBox.ButtonRole.AcceptRole)
        keep = box.addButton(
            translate("about", "&Keep the present ones"), QMessageBox.ButtonRole.RejectRole
        )
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        replace.clicked.connect(lambda: self._restore(path))
        box.finished.connect(self._forget_question)
        self.question = box
        box.open()

    def _forget_question(self) -> None:
        if self.question is not None:
            self.question.deleteLater()
            self.question = None

    def _restore(self, path: Path) -> None:
        self.outcome.withdraw()
        self._cancel = self._preferences.restore_settings(path, self._on_answer, self._on_problem)

    def _on_answer(self, settings: Settings) -> None:
        self._cancel = None
        self.outcome.say(translate("about", "The settings are in force again."), Mark.PASSED)
        self.restored.emit(settings)

    def _on_problem(self, sentence: str) -> None:
        self._cancel = None
        self.outcome.say(sentence, Mark.FAILED)
