"""One button of the quick panel: nothing to be seen before the panel is."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from captioner.ui.overlay.panel_icons import PanelIcon, paint_icon
from captioner.ui.theme import QUIET

TARGET_PX = 28
"""A button's side; WCAG 2.5.8 asks for 24."""

_ICON_PX = 18
_HOVERED = QColor(255, 255, 255, 38)


class PanelButton(QAbstractButton):
    """Hidden from the eye it still has its name, role and place in the Tab chain."""

    def __init__(self, icon: PanelIcon, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = icon
        self._is_revealed = False
        self.setFixedSize(TARGET_PX, TARGET_PX)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # else the panel would stay after a click
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.rename(name)

    @property
    def icon_shown(self) -> PanelIcon:
        return self._icon

    def rename(self, name: str, icon: PanelIcon | None = None) -> None:
        self._icon = icon or self._icon
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def reveal(self, revealed: bool) -> None:  # noqa: FBT001 - a state, not a mode of the call
        self._is_revealed = revealed
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """What could not be seen was not meant: a first touch only reveals it."""
        if self._is_revealed:
            super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        if not self._is_revealed:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect())
        if self.underMouse() or self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_HOVERED)
            painter.drawRoundedRect(room, 6, 6)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QUIET)
            painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), 6, 6)
        middle = QRectF(0, 0, _ICON_PX, _ICON_PX)
        middle.moveCenter(room.center())
        paint_icon(painter, self._icon, middle, QUIET if self.isEnabled() else _HOVERED)


class PanelMenuButton(PanelButton):
    """Opens a menu; the class's name is known to `captioner.ui.accessible`."""
