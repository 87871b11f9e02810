"""Text that is read on a page: headings, quiet explanations, what a screen reader hears of them."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from captioner.ui.verdict_icon import quiet_color

_HEADING_SIZE = 1.12
_TITLE_SIZE = 1.6

_ON_THE_RIGHT = (
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
)


def title(text: str) -> QLabel:
    """What a whole page is about."""
    return _larger(QLabel(text, wordWrap=True), _TITLE_SIZE)


def heading(text: str) -> QLabel:
    """What the controls below it are about."""
    return _larger(QLabel(text, wordWrap=True), _HEADING_SIZE)


def begin(label: QLabel) -> QLabel:
    """Its text begins where the page's lines begin, in whatever letters it is written.

    Qt puts Latin letters on the left by themselves, also on a page that begins on the right.
    """
    if QGuiApplication.isRightToLeft():
        label.setAlignment(_ON_THE_RIGHT)
    return label


class Hint(QLabel):
    """A quiet explanation that wraps; its colour follows the system's, light or dark."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent, wordWrap=True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        wrapping = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        wrapping.setHeightForWidth(True)
        self.setSizePolicy(wrapping)
        begin(self)
        self._dye()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One line: its height goes by its width. Qt would keep room for the narrowest width."""
        return QSize(super().minimumSizeHint().width(), self.fontMetrics().height())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dye()

    def _dye(self) -> None:
        """Only the text's colour is its own: Qt tells of changes in those that are not."""
        ink = quiet_color(QGuiApplication.palette())
        if self.palette().color(QPalette.ColorRole.WindowText) != ink:
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.WindowText, ink)
            self.setPalette(palette)


def _larger(label: QLabel, size: float) -> QLabel:
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * size)
    font.setBold(True)
    label.setFont(font)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return begin(label)
