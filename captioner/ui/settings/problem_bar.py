"""What keeps the settings from being applied, beside the buttons, with the way to it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from captioner.domain.wording import counted, translate
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
        self.go = QPushButton(translate("settings", "&Go there"))
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
            self.label.setText(_said(self._problem, more=len(problems) - 1))

    def _go(self) -> None:
        if self._problem is not None:
            self.requested.emit(self._problem)


def _said(problem: Problem, *, more: int) -> str:
    sentence = problem.sentence
    if problem.server:
        of_server = translate("settings", "{server}: {problem}")
        sentence = of_server.format(server=problem.server, problem=sentence)
    if not more:
        return sentence
    return counted("settings", "{problem} (%n more)", "", 1)(more).format(problem=sentence)
