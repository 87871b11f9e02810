"""The caption box: a translucent window on top of all others, of whole rows, without a frame."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from captioner.domain.captions import Segment
from captioner.domain.settings import WindowPlace
from captioner.ui.bridge import PaintOutcome
from captioner.ui.overlay.caption_area import CaptionArea
from captioner.ui.overlay.frame_grip import FrameGrip
from captioner.ui.overlay.notice import Notice, NoticeAction
from captioner.ui.overlay.placement import (
    MOST_ROWS,
    SMALLEST_WIDTH_PX,
    available_screens,
    inside,
    rows_in,
    screen_under,
)
from captioner.ui.overlay.status_line import StatusLine
from captioner.ui.theme import BOX, BOX_EDGE, BoxSizes

SETTLED_AFTER_MS = 300
"""A drag that rests this long is over: the height snaps and the place is reported."""

KEY_STEP_PX = 10


class CaptionOverlay(QWidget):
    """Shows captions, or a notice in their place, above a status line.

    It takes the keyboard only when a person gives it: by a click or through
    `raise_for_keyboard`, never by being shown (`WA_ShowWithoutActivating`).
    `WindowDoesNotAcceptFocus` would shut keyboard users out for good.
    """

    place_settled = Signal(WindowPlace)
    menu_requested = Signal(QPoint)
    pause_requested = Signal()
    hide_requested = Signal()
    visibility_changed = Signal(bool)

    def __init__(self, sizes: BoxSizes) -> None:
        super().__init__(None, _FLAGS)
        self._sizes = sizes
        self._settled_place: WindowPlace | None = None
        self.setWindowTitle("Captions")
        self.setAccessibleName("Captions")
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_AlwaysShowToolTips)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area = CaptionArea(sizes)
        self.notice = Notice(sizes)
        self.status_line = StatusLine(sizes)
        self._stack = self._lay_out()
        self._limit_size()
        self.setFocus()  # else the menu button would have the keys when the window is activated
        self._grip = FrameGrip(self)
        self._settling = QTimer(self, singleShot=True, interval=SETTLED_AFTER_MS)
        self._settling.timeout.connect(self._settle)
        self.status_line.menu_requested.connect(self._request_menu_at_button)
        _application().screenRemoved.connect(self._stay_on_a_screen)

    def place_at(self, rect: QRect) -> None:
        """Go where a default or a remembered place says; that is not reported back."""
        self.setGeometry(rect)
        self._settled_place = _place_of(rect)

    def raise_for_keyboard(self) -> None:
        """Show the box and give it the keyboard, because a person asked for it."""
        self.show()
        self.raise_()
        self.activateWindow()

    def show_segments(self, segments: Sequence[Segment]) -> PaintOutcome:
        if any(segment.text for segment in segments):
            self.status_line.set_gap(None)
        will_paint = self.area.show_segments(segments)
        if not self.area.isVisible():
            return PaintOutcome.HIDDEN
        return PaintOutcome.COMING if will_paint else PaintOutcome.UNCHANGED

    def show_notice(self, text: str, action: NoticeAction | None = None) -> None:
        """Say `text` where the captions were, until it is withdrawn or captions come."""
        self.notice.say(text, action)
        self._stack.setCurrentWidget(self.notice)
        if action is not None:
            self.notice.button.setFocus()  # within the window: it takes the keyboard from nobody

    def withdraw_notice(self) -> None:
        if self._stack.currentWidget() is self.notice:
            self._stack.setCurrentWidget(self.area)
            self.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(BOX_EDGE)
        painter.setBrush(BOX)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, self._sizes.radius_px, self._sizes.radius_px)
        painter.setPen(QPen(QColor(255, 255, 255, 90), 1.2))
        corner = box.bottomRight() - QPoint(5, 5)
        for length in (5, 10):
            painter.drawLine(corner - QPoint(length, 0), corner - QPoint(0, length))

    def moveEvent(self, event: QMoveEvent) -> None:  # noqa: N802 - Qt's name
        del event
        self._settling.start()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        del event
        self._settling.start()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        # A widget's own increment does not reach the window manager; its window's does.
        self.windowHandle().setBaseSize(QSize(0, self._sizes.frame_px))
        self.windowHandle().setSizeIncrement(QSize(1, self._sizes.row_px))
        self.visibility_changed.emit(True)  # noqa: FBT003 - a signal takes no keywords

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        super().hideEvent(event)
        if self._settling.isActive():  # a place chosen just before quitting counts, too
            self._settling.stop()
            self._settle()
        self.visibility_changed.emit(False)  # noqa: FBT003 - a signal takes no keywords

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        self.menu_requested.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        key = Qt.Key(event.key())
        if key in _DIRECTIONS and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._resize_by(_DIRECTIONS[key])
        elif key in _DIRECTIONS:
            self.move(self.pos() + _DIRECTIONS[key] * KEY_STEP_PX)
        elif key == Qt.Key.Key_Space:
            self.pause_requested.emit()
        elif key == Qt.Key.Key_Escape:
            self.hide_requested.emit()
        else:
            super().keyPressEvent(event)

    def _resize_by(self, direction: QPoint) -> None:
        width = self.width() + direction.x() * KEY_STEP_PX
        rows = rows_in(self.height(), self._sizes) + direction.y()
        self.resize(width, self._sizes.height_px(rows))

    def _lay_out(self) -> QStackedLayout:
        side_px = self._sizes.padding_px
        layout = QVBoxLayout(self)
        layout.setContentsMargins(round(side_px * 1.4), side_px, side_px, 0)
        layout.setSpacing(0)
        stack = QStackedLayout()
        for page in (self.area, self.notice):
            page.setMinimumSize(QSize(1, 1))
            stack.addWidget(page)
        layout.addLayout(stack, stretch=1)
        layout.addWidget(self.status_line)
        return stack

    def _limit_size(self) -> None:
        self.setMinimumSize(SMALLEST_WIDTH_PX, self._sizes.height_px(1))
        self.setMaximumHeight(self._sizes.height_px(MOST_ROWS))

    def _settle(self) -> None:
        whole_px = self._sizes.height_px(rows_in(self.height(), self._sizes))
        if whole_px != self.height():  # a window manager that does not keep to increments
            self.resize(self.width(), whole_px)
        place = _place_of(self.geometry())
        if place != self._settled_place:
            self._settled_place = place
            self.place_settled.emit(place)

    def _stay_on_a_screen(self) -> None:
        screen = screen_under(self.geometry(), available_screens())
        self.setGeometry(inside(self.geometry(), screen, self._sizes))

    def _request_menu_at_button(self) -> None:
        button = self.status_line.menu_button
        self.menu_requested.emit(button.mapToGlobal(button.rect().bottomLeft()))


_FLAGS = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint

_DIRECTIONS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}


def _application() -> QGuiApplication:
    application = QGuiApplication.instance()
    if not isinstance(application, QGuiApplication):
        raise TypeError("An overlay needs a QGuiApplication.")
    return application


def _place_of(rect: QRect) -> WindowPlace:
    return WindowPlace(rect.x(), rect.y(), rect.width(), rect.height())
