"""Chooses a part of a session by its times."""

from typing import Final

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QTimeEdit, QWidget

from captioner.domain.wording import translate

_MS_PER_S: Final = 1000
_MS_PER_DAY: Final = 24 * 3600 * _MS_PER_S


class ExportRange(QWidget):
    """All of it, or from one time to another since the session's start."""

    changed = Signal()

    def __init__(self, length_ms: int) -> None:
        super().__init__()
        self.check = QCheckBox(translate("export", "&Only from"))
        end_ms = min(-(-length_ms // _MS_PER_S) * _MS_PER_S, _MS_PER_DAY - _MS_PER_S)
        self.start = _time_field(translate("export", "From this time on"), 0)
        self.end = _time_field(translate("export", "To this time"), end_ms)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.check, self.start, QLabel(translate("export", "to")), self.end):
            layout.addWidget(widget)
        layout.addStretch()
        self._follow()
        self.check.toggled.connect(self._follow)
        for field in (self.start, self.end):
            field.timeChanged.connect(lambda _: self.changed.emit())

    @property
    def span_ms(self) -> tuple[int, int | None]:
        """From when to when; None is the end."""
        if not self.check.isChecked():
            return 0, None
        return self.start.time().msecsSinceStartOfDay(), self.end.time().msecsSinceStartOfDay()

    def _follow(self) -> None:
        for field in (self.start, self.end):
            field.setEnabled(self.check.isChecked())
        self.changed.emit()


def _time_field(name: str, at_ms: int) -> QTimeEdit:
    field = QTimeEdit(QTime.fromMSecsSinceStartOfDay(at_ms))
    field.setDisplayFormat("H:mm:ss")
    field.setAccessibleName(name)
    return field
