"""What keeps the settings from being applied, beside the buttons, with the way to it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from captioner.ui.settings.problems import Problem
from captioner.ui.verdict_icon import Mark, VerdictIcon
from captioner.ui.wrapping_label import WrappingLabel


class ProblemBar(QWidget):
    """The first problem in full; how many there are besides."""

    requested = Signal(Problem)
    """The person wants to go there."""

    def __init__(self) -> None:
        super().__init__()
        self._problem: Problem | None = None
        self.icon = VerdictIcon()
        self.icon.set_mark(Mark.FAILED)
        self.label = WrappingLabel()
        self.go = QPushButton("&Go there")
        self.go.clicked.connect(self._go)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.icon, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.go, alignment=Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        self._problem = problems[0] if problems else None
        self.setVisible(bool(problems))
        if self._problem is not None:
            about = f"{self._problem.server}: " if self._problem.server else ""
            more = f" ({len(problems) - 1} more)" if len(problems) > 1 else ""
            self.label.setText(f"{about}{self._problem.sentence}{more}")

    def _go(self) -> None:
        if self._problem is not None:
            self.requested.emit(self._problem)
