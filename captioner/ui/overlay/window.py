"""The caption box: a translucent window on top of all others, of whole rows, without a frame."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
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
from captioner.domain.wording import translate
from captioner.ui.beside import beside
from captioner.ui.bridge import PaintOutcome
from captioner.ui.overlay.box_place import BoxPlace
from captioner.ui.overlay.caption_area import CaptionArea
from captioner.ui.overlay.capture import hide_from_capture
from captioner.ui.overlay.click_through import ClickThrough
from captioner.ui.overlay.frame_grip import FrameGrip, grip_side
from captioner.ui.overlay.key_list import KeyList
from captioner.ui.overlay.keys import ARROWS, ENDS, KEY_HELP, PRESETS, SIDES, SIZE_STEPS
from captioner.ui.overlay.look import Look
from captioner.ui.overlay.notice import Notice, NoticeAction
from captioner.ui.overlay.over_fullscreen import OverFullscreen
from captioner.ui.overlay.placement import (
    MOST_ROWS,
    SMALLEST_WIDTH_PX,
    available_screens,
    screen_under,
)
from captioner.ui.overlay.readable_text import ReadableText
from captioner.ui.overlay.status_line import NOTED_FOR_MS, StatusLine
from captioner.ui.overlay.workspaces import show_on_all_workspaces
from captioner.ui.theme import BOX, BOX_EDGE, BoxSizes


class CaptionOverlay(QWidget):
    """Shows captions, or a notice in their place, above a status line.

    It takes the keyboard only when a person gives it: by a click or through
    `raise_for_keyboard`, never by being shown (`WA_ShowWithoutActivating`).
    `WindowDoesNotAcceptFocus` would shut keyboard users out for good.
    """

    place_settled = Signal(WindowPlace)
    """A person has put it there; `place.places` holds it for these screens, too."""
    menu_requested = Signal(QPoint)
    pause_requested = Signal()
    hide_requested = Signal()
    visibility_changed = Signal(bool)
    click_through_changed = Signal(bool)
    size_step_requested = Signal(int)
    """1 for larger letters, -1 for smaller, 0 for the usual size."""

    def __init__(self, sizes: BoxSizes) -> None:
        super().__init__(None, _FLAGS)
        self._sizes = sizes
        self._window_color = BOX
        self._is_hidden_from_capture = False
        self.key_help = KEY_HELP
        """Keys and what they do; who adds keys to the box adds them here."""
        self.setWindowTitle(translate("overlay", "Captions"))
        self.setAccessibleName(self.windowTitle())
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_AlwaysShowToolTips)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area = CaptionArea(sizes)
        self.readable = ReadableText(self.area)
        self.notice = Notice(sizes)
        self.status_line = StatusLine(sizes)
        self._stack = self._lay_out()
        self._limit_size()
        self.setFocus()  # else the menu button would have the keys when the window is activated
        self.place = BoxPlace(self, sizes)
        self.place.settled.connect(self.place_settled)
        self.click_through = ClickThrough(self, sizes)
        self.click_through.changed.connect(self.click_through_changed)
        self._over_fullscreen = OverFullscreen(self)
        self._grip = FrameGrip(self, _area_at)
        self._grip.widen_requested.connect(self.place.toggle_full_width)
        self._orders = self._key_orders()
        self.status_line.menu_requested.connect(self._request_menu_at_button)

    def place_at(self, rect: QRect) -> None:
        """Go where a default or a remembered place says; that is not reported back."""
        self.place.put(rect)

    def set_look(self, look: Look) -> None:
        """Show everything in this look from now on, in as many rows as before."""
        self._window_color = look.window
        self.area.set_look(look)
        self.notice.set_look(look)
        self.status_line.set_look(look)
        if look.sizes != self._sizes:
            box = self.geometry()  # before the new limits change it
            self._sizes = look.sizes
            self._limit_size()
            self._hint_increments()
            self.click_through.corner.use_sizes(look.sizes)
            self.place.use_sizes(look.sizes, box)
        self.update()

    def set_click_through(self, *, on: bool) -> None:
        """Let clicks through to the program beneath, but for the corner that takes them back."""
        self.click_through.set_on(on=on)

    def set_hidden_from_capture(self, *, hidden: bool) -> None:
        """Where `capture.can_hide()`; elsewhere `capture.why_not()` has the reason."""
        self._is_hidden_from_capture = hidden
        if self.isVisible():
            self._apply_capture()

    def show_keys(self) -> None:
        """Open the list of keys, beside the captions where there is room."""
        keys = self.findChild(KeyList) or KeyList(self.key_help, self)
        keys.setGeometry(
            beside(self.place.area, self.geometry(), keys.sizeHint(), keys.minimumSizeHint())
        )
        keys.open()

    def raise_for_keyboard(self) -> None:
        """Show the box and give it the keyboard, because a person asked for it."""
        self._over_fullscreen.give_back()
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

    def note(self, text: str, for_ms: int = NOTED_FOR_MS) -> None:
        """Say at the lower edge, for a moment, what was done; no caption is covered."""
        self.status_line.note(text, for_ms)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(BOX_EDGE)
        painter.setBrush(self._window_color)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, self._sizes.radius_px, self._sizes.radius_px)
        if self.click_through.is_on:
            return  # nothing can be gripped
        painter.setPen(QPen(self._grip_color(), 1.2))
        is_left = grip_side(self.layoutDirection()) is Qt.Edge.LeftEdge
        inward = 1 if is_left else -1
        corner = (box.bottomLeft() if is_left else box.bottomRight()) + QPoint(5 * inward, -5)
        for length in (5, 10):
            painter.drawLine(corner + QPoint(length * inward, 0), corner - QPoint(0, length))

    def moveEvent(self, event: QMoveEvent) -> None:  # noqa: N802 - Qt's name
        del event
        self.place.touched()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        del event
        self.place.touched()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        show_on_all_workspaces(self)
        self._hint_increments()
        if self._is_hidden_from_capture:
            self._apply_capture()
        self._tell_visibility(visible=True)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        super().hideEvent(event)
        self.place.finish()
        self._tell_visibility(visible=False)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        self.menu_requested.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        order = self._order_of(Qt.Key(event.key()), event.modifiers())
        if order is None:
            super().keyPressEvent(event)
        else:
            order()

    def _order_of(self, key: Qt.Key, held: Qt.KeyboardModifier) -> Callable[[], object] | None:
        held &= ~Qt.KeyboardModifier.KeypadModifier
        if held & Qt.KeyboardModifier.ControlModifier and key in SIZE_STEPS:
            return partial(self.size_step_requested.emit, SIZE_STEPS[key])
        if held == Qt.KeyboardModifier.ControlModifier and key in PRESETS:
            return partial(self.place.go_to, PRESETS[key])
        if held == Qt.KeyboardModifier.ControlModifier and key in ENDS:
            return partial(self.place.push, ENDS[key])
        if held == Qt.KeyboardModifier.ShiftModifier and key in ARROWS:
            return partial(self.place.resize_by, ARROWS[key])
        return None if held else self._orders.get(key)

    def _key_orders(self) -> dict[Qt.Key, Callable[[], object]]:
        """Of keys without modifiers."""
        orders: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_W: self.place.toggle_full_width,
            Qt.Key.Key_Space: self.pause_requested.emit,
            Qt.Key.Key_Escape: self.hide_requested.emit,
            Qt.Key.Key_F1: self.show_keys,
        }
        for key, direction in ARROWS.items():
            orders[key] = partial(self.place.step, direction)
        for key, direction in SIDES.items():
            orders[key] = partial(self.place.push, direction)
        return orders

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
        self.setBaseSize(0, self._sizes.frame_px)
        self.setSizeIncrement(1, self._sizes.row_px)

    def _hint_increments(self) -> None:
        """A widget's own increment does not reach the window manager; its window's does."""
        handle = self.windowHandle()
        if handle is not None:
            handle.setBaseSize(QSize(0, self._sizes.frame_px))
            handle.setSizeIncrement(QSize(1, self._sizes.row_px))

    def _grip_color(self) -> QColor:
        color = self.status_line.palette().windowText().color()
        color.setAlpha(100)
        return color

    def _tell_visibility(self, *, visible: bool) -> None:
        if not self._over_fullscreen.is_remapping:
            self.visibility_changed.emit(visible)

    def _apply_capture(self) -> None:
        hide_from_capture(self, hidden=self._is_hidden_from_capture)

    def _request_menu_at_button(self) -> None:
        button = self.status_line.menu_button
        self.menu_requested.emit(button.mapToGlobal(button.rect().bottomLeft()))


_FLAGS = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint


def _area_at(point: QPoint) -> QRect:
    return screen_under(QRect(point, QSize(1, 1)), available_screens())
