"""Whether each session is exported when it ends, in which formats, and where to."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from captioner.domain.export_options import ExportFormat, format_name
from captioner.domain.settings import TranscriptOptions
from captioner.domain.wording import translate
from captioner.ui.margins import set_margins
from captioner.ui.settings.field_note import FieldNote
from captioner.ui.settings.form import SEARCH_TERMS, SettingsForm
from captioner.ui.settings.option_check import OptionCheck
from captioner.ui.settings.path_fields import FolderField

_INDENT_PX = 24
_COLUMNS = 2


class ExportOnStopForm(QWidget):
    """What cannot be chosen now stays as it was chosen."""

    edited = Signal(dict)
    """Fields of TranscriptOptions with their new values."""

    def __init__(self) -> None:
        super().__init__()
        self._options = TranscriptOptions()
        self.exports = OptionCheck(
            translate("transcripts", "E&xport each session when it is stopped"),
            translate(
                "transcripts", "The kept session stays. Files that are there are never replaced."
            ),
        )
        self.formats: Mapping[ExportFormat, QCheckBox] = {
            kind: QCheckBox(
                translate("transcripts", "{format} (.{ending})").format(
                    format=format_name(kind), ending=kind.value
                )
            )
            for kind in ExportFormat
        }
        self.formats_note = FieldNote()
        self.folder = FolderField(translate("transcripts", "Choose the folder to export to"))
        self.folder_note = FieldNote()
        self._what = QWidget()
        self._lay_out()
        self._connect()

    def show_options(self, options: TranscriptOptions) -> None:
        self._options = options
        self.exports.show_choice(options.export_on_stop)
        for kind, box in self.formats.items():
            box.setChecked(kind in options.export_formats)
        self.folder.show_path(options.export_folder)
        self._what.setVisible(options.export_on_stop)

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """By the fields of TranscriptOptions."""
        self.formats_note.set_problem(problems.get("export_formats", ""))
        self.folder_note.set_problem(problems.get("export_folder", ""))

    def stop(self) -> None:
        self.folder.stop()

    def _choose_exports(self, is_on: bool) -> None:  # noqa: FBT001 - Qt's signal
        """With a place that is known to every person, where there was none."""
        folder = self._options.export_folder
        if is_on and folder is None:
            kind = QStandardPaths.StandardLocation.DocumentsLocation
            folder = Path(QStandardPaths.writableLocation(kind)) / "Captioner"
        self.edited.emit({"export_on_stop": is_on, "export_folder": folder})

    def _choose_formats(self) -> None:
        chosen = tuple(kind for kind, box in self.formats.items() if box.isChecked())
        self.edited.emit({"export_formats": chosen})

    def _connect(self) -> None:
        self.exports.edited.connect(self._choose_exports)
        for box in self.formats.values():
            box.clicked.connect(lambda _: self._choose_formats())
        self.folder.changed.connect(lambda path: self.edited.emit({"export_folder": path}))

    def _lay_out(self) -> None:
        terms = translate("search", "export save automatically subtitles format")
        self.exports.box.setProperty(SEARCH_TERMS, terms)
        grid = QGridLayout()
        grid.setColumnStretch(_COLUMNS, 1)
        grid.setHorizontalSpacing(24)
        rows = -(-len(self.formats) // _COLUMNS)
        for number, box in enumerate(self.formats.values()):
            grid.addWidget(box, number % rows, number // rows)
        form = SettingsForm()
        form.add(
            translate("transcripts", "&Folder:"),
            self.folder,
            note=self.folder_note,
            buddy=self.folder.edit,
        )
        inner = QVBoxLayout(self._what)
        set_margins(inner, begin=_INDENT_PX)
        inner.addLayout(grid)
        inner.addWidget(self.formats_note)
        inner.addWidget(form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.exports)
        layout.addWidget(self._what)
