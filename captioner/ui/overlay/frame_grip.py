"""Moving and resizing a window without a frame by the pointer, through the window manager."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QHoverEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

EDGE_PX = 8
CORNER_PX = 20

_NO_EDGE = Qt.Edge(0)


def edges_at(point: QPoint, size: QSize) -> Qt.Edge:
    """Edges of a window of `size` that a drag from `point` moves; none in the middle."""
    nearness = {
        Qt.Edge.LeftEdge: point.x(),
        Qt.Edge.RightEdge: size.width() - 1 - point.x(),
        Qt.Edge.TopEdge: point.y(),
        Qt.Edge.BottomEdge: size.height() - 1 - point.y(),
    }
    edges = _NO_EDGE
    if min(nearness.values()) >= EDGE_PX:
        # The lower right corner is larger: there the grip is drawn.
        is_on_grip = max(nearness[Qt.Edge.RightEdge], nearness[Qt.Edge.BottomEdge]) < CORNER_PX
        return Qt.Edge.RightEdge | Qt.Edge.BottomEdge if is_on_grip else edges
    for edge, distance_px in nearness.items():
        if distance_px < CORNER_PX:
            edges |= edge
    return edges


class FrameGrip(QObject):
    """Watches a window's pointer: a drag in the middle moves it, one at an edge resizes it.

    Where the platform has no window manager to ask, it moves the window itself.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._pressed: QPoint | None = None  # on the screen, during a drag of our own
        self._start = QRect()
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
        if event.type() == QEvent.Type.MouseMove and self._pressed is not None:
            moved = event.globalPosition().toPoint() - self._pressed
            self._window.setGeometry(_dragged(self._start, moved, self._edges))
        if event.type() == QEvent.Type.MouseButtonRelease:
            self._pressed = None
        return False

    def _press(self, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        self._edges = edges_at(event.position().toPoint(), self._window.size())
        if not self._window_manager_takes_over():
            self._pressed = event.globalPosition().toPoint()
            self._start = self._window.geometry()
        return True

    def _window_manager_takes_over(self) -> bool:
        handle = self._window.windowHandle()
        if self._edges == _NO_EDGE:
            return handle.startSystemMove()
        return handle.startSystemResize(self._edges)

    def _show_cursor(self, point: QPoint) -> None:
        shape = _cursor(edges_at(point, self._window.size()))
        if self._window.cursor().shape() != shape:
            self._window.setCursor(shape)


def _dragged(start: QRect, moved: QPoint, edges: Qt.Edge) -> QRect:
    if edges == _NO_EDGE:
        return start.translated(moved)
    rect = QRect(start)
    if edges & Qt.Edge.LeftEdge:
        rect.setLeft(rect.left() + moved.x())
    if edges & Qt.Edge.RightEdge:
        rect.setRight(rect.right() + moved.x())
    if edges & Qt.Edge.TopEdge:
        rect.setTop(rect.top() + moved.y())
    if edges & Qt.Edge.BottomEdge:
        rect.setBottom(rect.bottom() + moved.y())
    return rect


def _cursor(edges: Qt.Edge) -> Qt.CursorShape:
    is_sideways = bool(edges & (Qt.Edge.LeftEdge | Qt.Edge.RightEdge))
    is_upright = bool(edges & (Qt.Edge.TopEdge | Qt.Edge.BottomEdge))
    if is_sideways and is_upright:
        is_falling = bool(edges & Qt.Edge.LeftEdge) == bool(edges & Qt.Edge.TopEdge)
        return Qt.CursorShape.SizeFDiagCursor if is_falling else Qt.CursorShape.SizeBDiagCursor
    if is_sideways:
        return Qt.CursorShape.SizeHorCursor
    return Qt.CursorShape.SizeVerCursor if is_upright else Qt.CursorShape.ArrowCursor
