"""The corner of the box that stays solid while the rest lets clicks through."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from captioner.domain.wording import marked, translate
from captioner.ui.overlay.workspaces import show_on_all_workspaces
from captioner.ui.theme import BoxSizes, small_font

_TEXT = marked("overlay", "Take clicks back")
_EXPLANATION = marked(
    "overlay",
    "Clicks go through the captions to what is beneath. Click here to take them again.",
)
_INSET_PX = 6

_PAPER = QColor("#f2f5f9")
_PAPER_HOVERED = QColor("#ffffff")
_INK = QColor("#14171c")
_RIM = QColor(0, 0, 0, 140)

_POINTER = (
    QPointF(0.0, 0.0),
    QPointF(0.0, 1.0),
    QPointF(0.24, 0.78),
    QPointF(0.4, 1.1),
    QPointF(0.55, 1.03),
    QPointF(0.4, 0.71),
    QPointF(0.71, 0.71),
)
"""A mouse pointer, of height one from its tip to its lower corner."""


class SolidCorner(QAbstractButton):
    """A small window of its own over the lower corner of `box` where the menu button is.

    A part of the box itself could not take clicks while the box lets them through.
    """

    def __init__(self, box: QWidget, sizes: BoxSizes) -> None:
        super().__init__(box)
        self.setWindowFlags(_FLAGS)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_AlwaysShowToolTips)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._box = box
        self.setText(translate("overlay", _TEXT))
        self.setWindowTitle(self.text())
        self.setAccessibleName(self.text())
        self.setToolTip(translate("overlay", _EXPLANATION))
        self.setAccessibleDescription(self.toolTip())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.use_sizes(sizes)

    def use_sizes(self, sizes: BoxSizes) -> None:
        self.setFont(small_font(max(13, sizes.status_font_px)))
        self.resize(self.sizeHint())
        self.follow()

    def show_on_box(self) -> None:
        """In the hands of the window manager if the box is, and above the box."""
        if not self.isVisible():
            self.create()  # it then has a handle; winId would give one to each part of the box
            is_unmanaged = bool(self._box.windowHandle().flags() & _UNMANAGED)
            self.windowHandle().setFlag(_UNMANAGED, is_unmanaged)
            show_on_all_workspaces(self)
        self.follow()
        self.show()
        self.raise_()

    def follow(self) -> None:
        """Go where the box's corner is now."""
        place = self.rect()
        box = self._box.geometry().adjusted(_INSET_PX, _INSET_PX, -_INSET_PX, -_INSET_PX)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place.moveBottomLeft(box.bottomLeft())
        else:
            place.moveBottomRight(box.bottomRight())
        self.move(place.topLeft())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        text = self.fontMetrics().horizontalAdvance(self.text())
        height = max(28, round(self.font().pixelSize() * 2))  # WCAG 2.5.8 asks for 24
        return QSize(text + round(height * 1.35), height)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pill = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(_RIM)
        painter.setBrush(_PAPER_HOVERED if self.underMouse() else _PAPER)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_INK)
        painter.drawPath(self._pointer())
        painter.setPen(_INK)
        left = pill.left() + pill.height() * 0.9
        painter.drawText(
            pill.adjusted(left, 0, 0, 0),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            self.text(),
        )

    def _pointer(self) -> QPainterPath:
        height = self.height() * 0.42
        tip = QPointF(self.height() * 0.42, self.height() * 0.26)
        path = QPainterPath(tip)
        for point in _POINTER[1:]:
            path.lineTo(tip + point * height)
        path.closeSubpath()
        return path


_UNMANAGED = Qt.WindowType.X11BypassWindowManagerHint
_FLAGS = (
    Qt.WindowType.Tool
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.WindowDoesNotAcceptFocus
)
