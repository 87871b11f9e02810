"""The dialog that exports transcripts: what, where, how it goes on, what came of it."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStandardPaths, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from captioner.domain.errors import ConfigError
from captioner.domain.export_options import ExportOptions
from captioner.domain.wording import counted, translate
from captioner.ports.preferences import Cancel
from captioner.ports.sessions import SessionLibrary
from captioner.ui.transcripts.export_layout import ExportLayout
from captioner.ui.transcripts.export_run import (
    Exported,
    ExportPlan,
    look,
    move_beside,
    name_of,
    plan_of,
    write,
)
from captioner.ui.transcripts.replace_question import ReplaceQuestion
from captioner.ui.transcripts.session_orders import SessionOrders
from captioner.ui.verdict_icon import Mark

_PROGRESS_AFTER_MS: Final = 1000


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What is proposed; `folder` None is the person's documents."""

    options: ExportOptions = field(default_factory=ExportOptions)
    folder: Path | None = None


class ExportDialog(QDialog):
    """For one opening. Nothing is replaced unasked; the disk is never waited for."""

    def __init__(
        self,
        library: SessionLibrary,
        wanted: Sequence[Exported],
        parent: QWidget | None = None,
        *,
        choice: ExportChoice | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._wanted = wanted
        self.choice = choice or ExportChoice()
        """As the person left it, once something was exported: to be proposed the next time."""
        self._orders = SessionOrders()
        self._cancel: Cancel | None = None
        self._written = 0
        self._own_name = ""
        self._question: ReplaceQuestion | None = None
        self._folders: QFileDialog | None = None
        single = wanted[0].summary.length_ms if len(wanted) == 1 else None
        self.ui = ExportLayout(self, self.choice.options, length_ms=single)
        self._slow = QTimer(self, singleShot=True, interval=_PROGRESS_AFTER_MS)
        self._slow.timeout.connect(self.ui.progress.show)
        self.ui.folder.setText(str(self.choice.folder or _documents()))
        self._connect()
        self._show_names()

    @property
    def is_running(self) -> bool:
        return self._cancel is not None

    def export(self) -> None:
        """Look at the files, ask where some are there already, write."""
        try:
            options = self.ui.form.options
        except ConfigError as error:
            self._say_trouble(str(error))
            return
        folder = Path(self.ui.folder.text().strip()).expanduser()
        self.choice = ExportChoice(replace(options, start_ms=0, end_ms=None), folder)
        plan = plan_of(self._wanted, options, folder, {0: self._own_name})
        self._begin()
        self._cancel = self._orders.ask(look(plan), self._write_or_ask, self._say_trouble)

    def cancel(self) -> None:
        """What was written until then stays."""
        if self._cancel is None:
            return
        self._cancel()
        self._end()
        done = counted("export", "Cancelled; %n files were written.", "", 1)(self._written)
        self.ui.said.say(done, Mark.SKIPPED)

    def reject(self) -> None:
        if self.is_running:
            self.cancel()
        else:
            super().reject()

    def done(self, result: int) -> None:
        self._slow.stop()
        self._orders.stop()
        for window in (self._question, self._folders):
            if window is not None:
                window.close()
        super().done(result)

    def _write_or_ask(self, plan: ExportPlan) -> None:
        if not plan.taken:
            self._write(plan)
            return
        self._end()
        self._question = ReplaceQuestion(self, sorted(path.name for path in plan.taken))
        self._question.replaced.connect(lambda: self._write(plan))
        self._question.kept_both.connect(lambda: self._move_beside(plan))
        self._question.finished.connect(self._forget_question)
        self._question.open()

    def _move_beside(self, plan: ExportPlan) -> None:
        self._begin()
        self._cancel = self._orders.ask(move_beside(plan), self._write, self._say_trouble)

    def _write(self, plan: ExportPlan) -> None:
        self._begin(len(plan.files))
        writing = write(self._library, plan, self._on_file)
        first = plan.files[0][1]
        self._cancel = self._orders.ask(
            writing, lambda count: self._on_written(count, first), self._say_trouble
        )

    def _on_file(self, number: int) -> None:
        self._written = number
        self.ui.progress.setValue(number)

    def _on_written(self, count: int, first: Path) -> None:
        self._end()
        if count == 1:
            text = translate("export", "Written: {file}").format(file=first.name)
        else:
            text = counted("export", "%n files were written.", "", 1)(count)
        self.ui.said.say(
            text,
            Mark.PASSED,
            button=translate("export", "&Show in folder"),
            on_button=lambda: _show_folder(first.parent),
        )
        self.ui.show_done()

    def _begin(self, count: int = 0) -> None:
        self._written = 0
        self.ui.said.withdraw()
        self.ui.begin(count)
        self._slow.start()

    def _end(self) -> None:
        self._cancel = None
        self._slow.stop()
        self.ui.end()

    def _say_trouble(self, sentence: str) -> None:
        self._end()
        self.ui.said.say(sentence, Mark.FAILED)

    def _connect(self) -> None:
        self.ui.form.changed.connect(self._show_names)
        self.ui.name.textEdited.connect(self._take_name)
        self.ui.choose.clicked.connect(self._choose_folder)
        self.ui.export.clicked.connect(self.export)
        self.ui.close.clicked.connect(self.reject)

    def _take_name(self, text: str) -> None:
        self._own_name = text.strip()

    def _show_names(self) -> None:
        """Another format is another extension; the rest of a name that was typed stays."""
        try:
            options = self.ui.form.options
        except ConfigError:
            return
        names = [name_of(each.summary, options) for each in self._wanted]
        if self._own_name:
            stem = self._own_name.rpartition(".")[0] or self._own_name
            self._own_name = names[0] = f"{stem}.{options.format.value}"
        self.ui.show_names(names)

    def _choose_folder(self) -> None:
        title = translate("export", "Choose a folder")
        self._folders = QFileDialog(self, title, self.ui.folder.text())
        self._folders.setFileMode(QFileDialog.FileMode.Directory)
        self._folders.setOption(QFileDialog.Option.ShowDirsOnly)
        self._folders.fileSelected.connect(self.ui.folder.setText)
        self._folders.finished.connect(self._forget_folders)
        self._folders.open()

    def _forget_folders(self) -> None:
        if self._folders is not None:
            self._folders.deleteLater()
            self._folders = None

    def _forget_question(self) -> None:
        if self._question is not None:
            self._question.deleteLater()
            self._question = None


def _show_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _documents() -> str:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return QStandardPaths.writableLocation(place)
