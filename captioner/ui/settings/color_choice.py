"""A colour: one of the eight that everybody knows, or any other."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QButtonGroup,
    QColorDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from captioner.domain.appearance import FCC_COLORS, Color
from captioner.domain.display_problems import parse_color
from captioner.domain.wording import translate
from captioner.ui.settings.color_swatch import ColorSwatch
from captioner.ui.settings.form import PART_OF_A_FIELD

_DIGITS = 12
"""Average letters that the field has room for: `#rrggbb` and a little air."""


class ColorChoice(QWidget):
    """The swatches are one stop of the Tab key; the arrow keys choose among them."""

    chosen = Signal(str)
    """A `Color`; while the system's dialog is open, each one that is tried there."""

    doubted = Signal(str)
    """What was typed is no colour: a sentence about it."""

    def __init__(self, purpose: str) -> None:
        """`purpose` is what has the colour, such as "Text", in the person's language."""
        super().__init__()
        self.purpose = purpose
        self._color: Color = ""
        self._dialog: QColorDialog | None = None
        self.swatches = [
            ColorSwatch(_named(purpose, name), color) for name, color in FCC_COLORS.items()
        ]
        self.group = QButtonGroup(self)
        self.code = QLineEdit(maxLength=20)
        self.more = QPushButton(translate("captions", "Other…"))
        self._lay_out()
        self.code.textEdited.connect(self._on_typed)
        self.code.editingFinished.connect(self._tidy)
        self.more.clicked.connect(self._open_dialog)

    def show_color(self, color: Color) -> None:
        """Leaves what is being typed alone where it means the same."""
        if color == self._color:
            return
        self._color = color
        if _parsed(self.code.text()) != color:
            self.code.setText(color)
        self._check_swatch()

    def forget_typed(self) -> None:
        """Write the colour that is chosen over what is being typed."""
        self.code.setText(self._color)

    def stop(self) -> None:
        """The page goes: what is tried in the dialog is not chosen."""
        if self._dialog is not None:
            self._dialog.reject()

    def _check_swatch(self) -> None:
        self.group.setExclusive(False)  # else the last one could not be unchecked
        for swatch in self.swatches:
            swatch.setChecked(swatch.color == self._color)
        self.group.setExclusive(True)

    def _choose(self, color: Color) -> None:
        self.show_color(color)
        self.chosen.emit(color)

    def _on_typed(self, text: str) -> None:
        try:
            self._choose(parse_color(text))
        except ValueError as error:
            self.doubted.emit(str(error))

    def _tidy(self) -> None:
        if _parsed(self.code.text()) == self._color:
            self.code.setText(self._color)

    def _open_dialog(self) -> None:
        before = self._color
        dialog = QColorDialog(QColor(before), self)
        dialog.setWindowTitle(translate("captions", "{layer}: colour").format(layer=self.purpose))
        dialog.currentColorChanged.connect(lambda color: self._choose(color.name()))
        dialog.rejected.connect(lambda: self._choose(before))
        dialog.finished.connect(self._forget_dialog)
        self._dialog = dialog
        dialog.open()

    def _forget_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for swatch in self.swatches:
            swatch.setProperty(PART_OF_A_FIELD, True)  # noqa: FBT003 - Qt's signature
            swatch.clicked.connect(lambda _=False, color=swatch.color: self._choose(color))
            self.group.addButton(swatch)
            row.addWidget(swatch)
        row.addSpacing(8)
        self.code.setFixedWidth(self.fontMetrics().averageCharWidth() * _DIGITS)
        row.addWidget(self.code)
        row.addSpacing(4)
        self.more.setProperty(PART_OF_A_FIELD, True)  # noqa: FBT003 - Qt's signature
        other = translate("captions", "{layer}: other colour")
        self.more.setAccessibleName(other.format(layer=self.purpose))
        row.addWidget(self.more)
        row.addStretch()
        # The first one: Tab goes there from outside and would pass by what comes before.
        self.setFocusProxy(self.swatches[0])


def _named(purpose: str, name: str) -> str:
    said = translate("captions", "{layer}: {colour}")
    return said.format(layer=purpose, colour=translate("captions", name))


def _parsed(text: str) -> Color | None:
    try:
        return parse_color(text)
    except ValueError:
        return None
