"""Chooses the days of which sessions are shown."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QLabel, QWidget

from captioner.domain.wording import translate
from captioner.ui.transcripts.time_span import SPAN_NAMES, Days, TimeSpan, days_of

_A_WEEK = timedelta(days=6)


class TimeChoice(QWidget):
    """A range from the later to the earlier day is taken the other way round."""

    changed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.span = QComboBox()
        self.span.setAccessibleName(translate("sessions", "Time"))
        for span, name in SPAN_NAMES.items():
            self.span.addItem(translate("sessions", name), span)
        self.since = _day_field(translate("sessions", "From this day"), today() - _A_WEEK)
        self.until = _day_field(translate("sessions", "To this day"), today())
        self._to = QLabel(translate("sessions", "to"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.span, self.since, self._to, self.until):
            layout.addWidget(widget)
        self._show_range()
        self.span.currentIndexChanged.connect(self._on_span)
        self.since.dateChanged.connect(lambda _: self.changed.emit())
        self.until.dateChanged.connect(lambda _: self.changed.emit())

    @property
    def days(self) -> Days:
        span = TimeSpan(self.span.currentData())
        if span is TimeSpan.RANGE:
            since, until = sorted((_date_of(self.since), _date_of(self.until)))
            return Days(since, until)
        first = QLocale().firstDayOfWeek().value - 1
        return days_of(span, self._today(), first_weekday=first)

    def clear(self) -> None:
        """At any time."""
        self.span.setCurrentIndex(0)

    def _on_span(self) -> None:
        self._show_range()
        self.changed.emit()

    def _show_range(self) -> None:
        is_range = self.span.currentData() == TimeSpan.RANGE
        for widget in (self.since, self._to, self.until):
            widget.setVisible(is_range)


def _day_field(name: str, day: date) -> QDateEdit:
    field = QDateEdit(QDate(day.year, day.month, day.day))
    field.setCalendarPopup(True)
    field.setAccessibleName(name)
    field.setToolTip(name)
    return field


def _date_of(field: QDateEdit) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())
