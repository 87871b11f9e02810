"""Moving and resizing a window without a frame by the pointer."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHoverEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from captioner.ui.overlay.other_window import window_beneath
from captioner.ui.overlay.placing_limits import placing_limits
from captioner.ui.overlay.snapping import snapped

EDGE_PX = 8
CORNER_PX = 20

DRAG_FROM_PX = 4
"""A click of an unsteady hand moves nothing, and snaps nothing."""

_NO_EDGE = Qt.Edge(0)

AreaAt = Callable[[QPoint], QRect]
"""The available part of the screen under a point."""


def grip_side(direction: Qt.LayoutDirection) -> Qt.Edge:
    """The side of the lower corner with the grip: where the status line ends."""
    if direction is Qt.LayoutDirection.RightToLeft:
        return Qt.Edge.LeftEdge
    return Qt.Edge.RightEdge


def edges_at(point: QPoint, size: QSize, grip: Qt.Edge = Qt.Edge.RightEdge) -> Qt.Edge:
    """Edges of a window of `size` that a drag from `point` moves; none in the middle.

    `grip` is the side of the lower corner in which the grip is drawn.
    """
    nearness = {
        Qt.Edge.LeftEdge: point.x(),
        Qt.Edge.RightEdge: size.width() - 1 - point.x(),
        Qt.Edge.TopEdge: point.y(),
        Qt.Edge.BottomEdge: size.height() - 1 - point.y(),
    }
    edges = _NO_EDGE
    if min(nearness.values()) >= EDGE_PX:
        # The corner with the grip is larger.
        is_on_grip = max(nearness[grip], nearness[Qt.Edge.BottomEdge]) < CORNER_PX
        return grip | Qt.Edge.BottomEdge if is_on_grip else edges
    for edge, distance_px in nearness.items():
        if distance_px < CORNER_PX:
            edges |= edge
    return edges


class FrameGrip(QObject):
    """Watches a window's pointer: a drag in the middle moves it, one at an edge resizes it.

    It moves the window itself, so that it can snap; holding Alt prevents that.
    Under Wayland no window may place itself, so there the compositor is asked.
    """

    widen_requested = Signal()
    """By a double click in the middle."""

    def __init__(self, window: QWidget, area_at: AreaAt) -> None:
        super().__init__(window)
        self._window = window
        self._area_at = area_at
        self._pressed: QPoint | None = None  # on the screen, while the button is held
        self._is_dragged = False
        self._start = QRect()
        self._beside: QRect | None = None
        self._edges = _NO_EDGE
        window.setAttribute(Qt.WidgetAttribute.WA_Hover)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        del watched
        if isinstance(event, QHoverEvent):
            self._show_cursor(event.position().toPoint())
        if not isinstance(event, QMouseEvent):
            return False
        if event.type() == QEvent.Type.MouseButtonPress:
            return self._press(event)
        if event.type() == QEvent.Type.MouseButtonDblClick:
            return self._double_click(event)
        if event.type() == QEvent.Type.MouseMove:
            self._drag(event)
        if event.type() == QEvent.Type.MouseButtonRelease:
            self._pressed = None
        return False

    def _press(self, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        self._edges = self._edges_at(event.position().toPoint())
        if not (placing_limits() and self._compositor_takes_over()):
            self._pressed = event.globalPosition().toPoint()
            self._start = self._window.geometry()
            self._is_dragged = False
            self._beside = window_beneath(self._window)
        return True

    def _double_click(self, event: QMouseEvent) -> bool:
        self._pressed = None
        is_in_the_middle = self._edges_at(event.position().toPoint()) == _NO_EDGE
        if is_in_the_middle and event.button() == Qt.MouseButton.LeftButton:
            self.widen_requested.emit()
        return True

    def _drag(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        pointer = event.globalPosition().toPoint()
        moved = pointer - self._pressed
        self._is_dragged = self._is_dragged or moved.manhattanLength() >= DRAG_FROM_PX
        if not self._is_dragged:
            return
        if self._edges != _NO_EDGE:
            self._window.setGeometry(_resized(self._start, moved, self._edges, self._window))
            return
        wished = self._start.translated(moved)
        is_free = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if not is_free:
            wished = snapped(wished, self._area_at(pointer), self._beside)
        self._window.setGeometry(wished)

    def _compositor_takes_over(self) -> bool:
        handle = self._window.windowHandle()
        if self._edges == _NO_EDGE:
            return handle.startSystemMove()
        return handle.startSystemResize(self._edges)

    def _edges_at(self, point: QPoint) -> Qt.Edge:
        grip = grip_side(self._window.layoutDirection())
        return edges_at(point, self._window.size(), grip)

    def _show_cursor(self, point: QPoint) -> None:
        shape = _cursor(self._edges_at(point))
        if self._window.cursor().shape() != shape:
            self._window.setCursor(shape)


def _resized(start: QRect, moved: QPoint, edges: Qt.Edge, window: QWidget) -> QRect:
    """`start` with these edges moved, of a size that the window may have and in whole steps.

    The edge across from a dragged one stays where it is.
    """
    width, height = start.width(), start.height()
    width += moved.x() if edges & Qt.Edge.RightEdge else 0
    width -= moved.x() if edges & Qt.Edge.LeftEdge else 0
    height += moved.y() if edges & Qt.Edge.BottomEdge else 0
    height -= moved.y() if edges & Qt.Edge.TopEdge else 0
    size = _allowed(QSize(width, height), window)
    resized = QRect(start.topLeft(), size)
    if edges & Qt.Edge.LeftEdge:
        resized.moveRight(start.right())
    if edges & Qt.Edge.TopEdge:
        resized.moveBottom(start.bottom())
    return resized


def _allowed(wished: QSize, window: QWidget) -> QSize:
    size = wished.expandedTo(window.minimumSize()).boundedTo(window.maximumSize())
    step, base = window.sizeIncrement().height(), window.baseSize().height()
    if step > 0:
        size.setHeight(base + step * round((size.height() - base) / step))
    return size


def _cursor(edges: Qt.Edge) -> Qt.CursorShape:
    is_sideways = bool(edges & (Qt.Edge.LeftEdge | Qt.Edge.RightEdge))
    is_upright = bool(edges & (Qt.Edge.TopEdge | Qt.Edge.BottomEdge))
    if is_sideways and is_upright:
        is_falling = bool(edges & Qt.Edge.LeftEdge) == bool(edges & Qt.Edge.TopEdge)
        return Qt.CursorShape.SizeFDiagCursor if is_falling else Qt.CursorShape.SizeBDiagCursor
    if is_sideways:
        return Qt.CursorShape.SizeHorCursor
    return Qt.CursorShape.SizeVerCursor if is_upright else Qt.CursorShape.ArrowCursor
