"""Checks and what was found, one row each, from not yet checked to the verdict."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QSizePolicy,
    QStyle,
    QStyleOptionFocusRect,
    QVBoxLayout,
    QWidget,
)

from captioner.domain.diagnosis import Check, Finding
from captioner.domain.wording import number, translate
from captioner.ui.verdict_icon import MARK_OF, Mark, VerdictIcon
from captioner.ui.wrapping_label import WrappingLabel

_MS_PER_S = 1000


class FindingRow(QWidget):
    """One check: mark, name, what was found, what to do. A screen reader gets it as one name."""

    def __init__(self, check: Check, name_width_px: int) -> None:
        super().__init__()
        self.check = check
        self.icon = VerdictIcon()
        self.name = QLabel(translate("test", check.value))
        self.name.setMinimumWidth(name_width_px)
        self.message = WrappingLabel()
        self.took = QLabel()
        self.advice = WrappingLabel()
        self.advice.hide()
        self._lay_out()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.set_mark(Mark.WAITING)

    @property
    def mark(self) -> Mark:
        return self.icon.mark

    def set_mark(self, mark: Mark) -> None:
        """A state without a finding."""
        self._show(mark, "", "", None)

    def show_finding(self, finding: Finding) -> None:
        self._show(MARK_OF[finding.verdict], finding.message, finding.advice, finding.took_ms)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        if self.hasFocus():
            option = QStyleOptionFocusRect()
            option.initFrom(self)
            painter = QPainter(self)
            self.style().drawPrimitive(
                QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self
            )
            painter.end()

    def _show(self, mark: Mark, message: str, advice: str, took_ms: int | None) -> None:
        is_quiet = mark in (Mark.SKIPPED, Mark.WAITING, Mark.RUNNING)
        self.icon.set_mark(mark)
        _set_bold(self.message, is_bold=mark is Mark.FAILED)
        self.message.set_tone(Mark.WAITING if is_quiet else None)
        self.message.setText(
            message or (translate("test", "Checking…") if mark is Mark.RUNNING else "")
        )
        self.advice.setText(advice)
        self.advice.setVisible(bool(advice))
        self.took.setText("" if took_ms is None else duration(took_ms))
        outcome = translate("test", "{check}: {outcome}").format(
            check=self.name.text(), outcome=translate("verdict", mark.value)
        )
        parts = (outcome, message, advice)
        self.setAccessibleName(". ".join(part.rstrip(".。") for part in parts if part))

    def _lay_out(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        grid = QGridLayout(self)
        grid.setContentsMargins(4, 4, 4, 4)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.addWidget(self.icon, 0, 0, top)
        grid.addWidget(self.name, 0, 1, top)
        grid.addWidget(self.message, 0, 2)
        grid.addWidget(self.took, 0, 3, top | Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self.advice, 1, 2, 1, 2)
        grid.setColumnStretch(2, 1)
        self.took.setForegroundRole(self.took.palette().ColorRole.PlaceholderText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class FindingList(QWidget):
    """Rows in the order of `checks`; Up and Down go from row to row.

    Rows grow downwards alone, so what was read stays where it is.
    """

    def __init__(self, checks: Sequence[Check], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = (translate("test", check.value) for check in checks)
        width_px = max(self.fontMetrics().horizontalAdvance(name) for name in names)
        self._rows = {check: FindingRow(check, width_px) for check in checks}
        self.setAccessibleName(translate("test", "Checks"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for row in self._rows.values():
            layout.addWidget(row)
        layout.addStretch()
        self.rows[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def rows(self) -> Sequence[FindingRow]:
        return tuple(self._rows.values())

    def begin(self) -> None:
        """Nothing is known; the first check is being made."""
        self.clear()
        self.rows[0].set_mark(Mark.RUNNING)

    def clear(self) -> None:
        for row in self.rows:
            row.set_mark(Mark.WAITING)

    def show_finding(self, finding: Finding) -> None:
        """Show it and turn to the next check; a check that has no row is passed over."""
        if finding.check in self._rows:
            self._rows[finding.check].show_finding(finding)
        self._run_next()

    def end(self) -> None:
        """No more findings come: what was not checked was left out."""
        for row in self.rows:
            if row.mark in (Mark.WAITING, Mark.RUNNING):
                row.set_mark(Mark.SKIPPED)
                row.message.setText(translate("test", "Not checked"))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        focused = next((i for i, row in enumerate(self.rows) if row.hasFocus()), None)
        if step == 0 or focused is None or not 0 <= focused + step < len(self.rows):
            super().keyPressEvent(event)
            return
        self.rows[focused + step].setFocus(Qt.FocusReason.OtherFocusReason)

    def _run_next(self) -> None:
        waiting = next((row for row in self.rows if row.mark is Mark.WAITING), None)
        if waiting is not None and not any(row.mark is Mark.RUNNING for row in self.rows):
            waiting.set_mark(Mark.RUNNING)


def _set_bold(label: QLabel, *, is_bold: bool) -> None:
    if label.font().bold() != is_bold:
        font = label.font()
        font.setBold(is_bold)
        label.setFont(font)


def duration(ms: float) -> str:
    """As a person reads it: "12 ms", "1.4 s"."""
    if ms < _MS_PER_S:
        return translate("test", "{ms} ms").format(ms=number(ms))
    return translate("test", "{seconds} s").format(seconds=number(ms / _MS_PER_S, 1))
