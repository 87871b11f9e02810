"""The line under a field: how it was understood, what is wrong with it, or who decides it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from captioner.domain.wording import translate
from captioner.ui.verdict_icon import Mark, VerdictIcon
from captioner.ui.wrapping_label import WrappingLabel


class FieldNote(QWidget):
    """A hint is quiet; a problem comes before it, with a mark. Empty, it takes no room."""

    def __init__(self, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = hint
        self._problem = ""
        self._warning = ""
        self._variable = ""
        self.icon = VerdictIcon()
        self.label = WrappingLabel()
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 2)
        layout.setSpacing(6)
        layout.addWidget(self.icon, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.label, stretch=1)
        self._show()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.ParentChange:
            self._appear()

    @property
    def text(self) -> str:
        return self.label.text()

    @property
    def problem(self) -> str:
        return self._problem

    @property
    def variable(self) -> str:
        return self._variable

    def set_hint(self, text: str) -> None:
        self._hint = text
        self._show()

    def set_warning(self, text: str) -> None:
        """It works, but not as safely as it could; empty takes it back."""
        self._warning = text
        self._show()

    def set_problem(self, text: str) -> None:
        """It cannot be used as it is; empty takes it back."""
        self._problem = text
        self._show()

    def set_variable(self, name: str) -> None:
        """An environment variable decides the field; empty if none does."""
        self._variable = name
        self._show()

    def _show(self) -> None:
        said = translate("settings", "Set by {variable}.").format(variable=self._variable)
        by_variable = said if self._variable else ""
        mark = Mark.FAILED if self._problem else Mark.WARNED if self._warning else None
        self.icon.setVisible(mark is not None)
        self.icon.set_mark(mark or Mark.WAITING)
        self.label.set_tone(mark or Mark.WAITING)
        known = " ".join(part for part in (self._warning, by_variable) if part)
        self.label.setText(self._problem or known or self._hint)
        self._appear()

    def _appear(self) -> None:
        """Not before it has a place: it would be a window of its own for a moment."""
        if self.parentWidget() is not None:
            self.setVisible(bool(self.label.text()))
