"""Chooses the format of exported transcripts, and what is in them."""

from collections.abc import Collection
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from captioner.domain.export_options import ExportFormat, ExportOptions, format_name
from captioner.domain.wording import translate
from captioner.ui.labels import Hint
from captioner.ui.transcripts.export_range import ExportRange

_F = ExportFormat
_FOR_OTHERS: Final = frozenset(ExportFormat) - {_F.CAPTIONER}
"""What other programs read: something can be left out of it."""

_PROSE: Final = frozenset({_F.TXT, _F.MARKDOWN, _F.DOCX, _F.HTML})
"""What is meant to be read."""

_MS_PER_S: Final = 1000


class ExportForm(QWidget):
    """Shows what means something in the chosen format, and keeps the rest for another one."""

    changed = Signal()

    def __init__(self, options: ExportOptions, *, length_ms: int | None) -> None:
        """`length_ms` of the session of which a part may be wanted; None for several sessions."""
        super().__init__()
        self._base = options
        self.format = QComboBox()
        self.format.setAccessibleName(translate("export", "Format"))
        for kind in ExportFormat:
            self.format.addItem(f"{format_name(kind)} (.{kind.value})", kind)
        self.format.setCurrentIndex(self.format.findData(options.format))
        self.times = _check(translate("export", "&Times"), checked=options.has_times)
        self.speakers = _check(translate("export", "Spea&kers"), checked=options.has_speakers)
        self.marks = _check(
            translate("export", "&Bookmarks, and what is missing"), checked=options.has_marks
        )
        self.paragraphs = _check(
            translate("export", "&Paragraphs, by speaker and pause"),
            checked=options.is_in_paragraphs,
        )
        self.pause = QDoubleSpinBox(minimum=0.5, maximum=60.0, singleStep=0.5, decimals=1)
        self.pause.setSuffix(translate("export", " s"))
        self.pause.setValue(options.pause_ms / _MS_PER_S)
        self.pause.setAccessibleName(translate("export", "A pause that begins a paragraph"))
        self.words = _check(
            translate("export", "&Words with their times"), checked=options.has_words
        )
        self.excel = _check(
            translate("export", "For E&xcel (with a byte order mark)"),
            checked=options.has_byte_order_mark,
        )
        self.originals = _check(
            translate("export", "&As it was recognised, without corrections"),
            checked=options.is_original,
        )
        self.range = ExportRange(length_ms or 0)
        self._has_range = length_ms is not None
        self.whole = Hint(
            translate(
                "export",
                "The whole session, to be opened in Captioner again: with all corrections, and "
                "the words that they replaced.",
            )
        )
        self._lay_out()
        self._connect()
        self._follow_format()

    @property
    def options(self) -> ExportOptions:
        """Raises ConfigError (field "range") if it ends before it begins."""
        chosen = replace(
            self._base,
            format=ExportFormat(self.format.currentData()),
            has_times=self.times.isChecked(),
            has_speakers=self.speakers.isChecked(),
            has_marks=self.marks.isChecked(),
            is_in_paragraphs=self.paragraphs.isChecked(),
            pause_ms=round(self.pause.value() * _MS_PER_S),
            has_words=self.words.isChecked(),
            has_byte_order_mark=self.excel.isChecked(),
            is_original=self.originals.isChecked(),
        )
        if chosen.format not in _FOR_OTHERS:
            return chosen
        start_ms, end_ms = self.range.span_ms
        return replace(chosen, start_ms=start_ms, end_ms=end_ms)

    def _follow_format(self) -> None:
        kind = ExportFormat(self.format.currentData())
        of_formats: tuple[tuple[QWidget, Collection[ExportFormat]], ...] = (
            (self.times, _PROSE),
            (self.marks, _PROSE),
            (self.paragraphs, _PROSE),
            (self.words, {_F.JSON}),
            (self.excel, {_F.CSV}),
        )
        for row in (self._parts, self._more):
            self._form.setRowVisible(row, kind in _FOR_OTHERS)
        for widget, kinds in of_formats:
            widget.setVisible(kind in kinds)
        self.originals.setVisible(kind in _FOR_OTHERS)
        self.range.setVisible(self._has_range and kind in _FOR_OTHERS)
        self.whole.setVisible(kind not in _FOR_OTHERS)
        has_pause = kind in _PROSE and self.paragraphs.isChecked()
        self._form.setRowVisible(self.pause, has_pause)
        self.changed.emit()

    def _connect(self) -> None:
        self.format.currentIndexChanged.connect(self._follow_format)
        self.paragraphs.toggled.connect(self._follow_format)
        self.range.changed.connect(self.changed)

    def _lay_out(self) -> None:
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.addRow(translate("export", "&Format:"), self.format)
        self._parts = checks = QVBoxLayout()
        for check in (self.times, self.speakers, self.marks, self.paragraphs):
            checks.addWidget(check)
        self._form.addRow(translate("export", "With:"), checks)
        self._form.addRow(translate("export", "Pa&use:"), self.pause)
        self._more = more = QVBoxLayout()
        for check in (self.words, self.excel, self.originals):
            more.addWidget(check)
        self._form.addRow("", more)
        self._form.addRow("", self.range)
        self._form.addRow("", self.whole)


def _check(text: str, *, checked: bool) -> QCheckBox:
    box = QCheckBox(text)
    box.setChecked(checked)
    return box
