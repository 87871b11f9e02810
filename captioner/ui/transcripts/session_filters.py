"""What narrows the list of sessions: words, days, the recogniser, bookmarks; and the bin."""

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from captioner.domain.session_list import SessionFilter
from captioner.domain.wording import translate
from captioner.ui.transcripts.search_field import SearchField
from captioner.ui.transcripts.time_choice import TimeChoice


class SessionFilters(QWidget):
    changed = Signal(SessionFilter)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField()
        self.time = TimeChoice(today)
        self.recognizer = QComboBox()
        self.recognizer.setAccessibleName(translate("sessions", "Recogniser"))
        self.recognizer.addItem(translate("sessions", "Any recogniser"), "")
        self.bookmarks = QCheckBox(translate("sessions", "With book&marks"))
        self.bin = QPushButton(translate("sessions", "&Bin"), autoDefault=False)
        self.bin.setCheckable(True)
        self.bin.setToolTip(translate("sessions", "Show what was deleted"))
        self._lay_out()
        self.search.searched.connect(lambda _: self._tell())
        self.time.changed.connect(self._tell)
        self.recognizer.currentIndexChanged.connect(lambda _: self._tell())
        self.bookmarks.toggled.connect(lambda _: self._tell())
        self.bin.toggled.connect(lambda _: self._tell())

    @property
    def wanted(self) -> SessionFilter:
        days = self.time.days
        return SessionFilter(
            words=self.search.words,
            since=days.since,
            until=days.until,
            recognizer=self.recognizer.currentData() or "",
            has_bookmarks=self.bookmarks.isChecked(),
            is_in_bin=self.bin.isChecked(),
        )

    def offer(self, recognizers: Iterable[str]) -> None:
        """To choose from, beside those that are offered already."""
        for name in recognizers:
            if name and self.recognizer.findData(name) < 0:
                self.recognizer.addItem(translate("servers", name), name)
        self.recognizer.setVisible(self.recognizer.count() > 2)  # noqa: PLR2004 - all, and one

    def clear(self) -> None:
        """All sessions, of the bin or not as it was. Tells of it once."""
        blocked = (self.time, self.recognizer, self.bookmarks)
        for widget in blocked:
            widget.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.search.forget()
        self.time.clear()
        self.recognizer.setCurrentIndex(0)
        self.bookmarks.setChecked(False)
        for widget in blocked:
            widget.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(self.wanted)

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        for widget in (self.time, self.recognizer, self.bookmarks):
            below.addWidget(widget)
        below.addStretch()
        below.addWidget(self.bin)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.search)
        layout.addLayout(below)
        self.offer(())


def is_narrow(wanted: SessionFilter) -> bool:
    """Whether it leaves out sessions that are where it looks, in the bin or outside."""
    return wanted != SessionFilter(is_in_bin=wanted.is_in_bin)
