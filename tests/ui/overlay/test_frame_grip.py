import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from captioner.ui.overlay.frame_grip import edges_at
from captioner.ui.overlay.window import CaptionOverlay

BOX = QSize(900, 200)
LEFT, RIGHT = Qt.Edge.LeftEdge, Qt.Edge.RightEdge
TOP, BOTTOM = Qt.Edge.TopEdge, Qt.Edge.BottomEdge


@pytest.mark.parametrize(
    ("x", "y", "edges"),
    [
        (450, 100, Qt.Edge(0)),
        (30, 30, Qt.Edge(0)),
        (2, 100, LEFT),
        (897, 100, RIGHT),
        (450, 2, TOP),
        (450, 197, BOTTOM),
        (2, 2, LEFT | TOP),
        (12, 2, LEFT | TOP),
        (897, 2, RIGHT | TOP),
        (885, 185, RIGHT | BOTTOM),
    ],
)
def test_a_point_belongs_to_its_edges(x: int, y: int, edges: Qt.Edge) -> None:
    assert edges_at(QPoint(x, y), BOX) == edges


def test_where_lines_begin_on_the_right_the_grip_is_on_the_left(overlay: CaptionOverlay) -> None:
    overlay.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    before = overlay.geometry()
    drag(overlay, QPoint(15, before.height() - 15), QPoint(-40, 0))
    assert overlay.geometry() == before.adjusted(-40, 0, 0, 0)


def drag(overlay: CaptionOverlay, start: QPoint, by: QPoint) -> None:
    QTest.mousePress(overlay, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(overlay, start + by)
    QTest.mouseRelease(overlay, Qt.MouseButton.LeftButton, pos=start)


def test_without_a_window_manager_a_drag_in_the_middle_moves_the_box(
    overlay: CaptionOverlay,
) -> None:
    overlay.move(100, 100)
    drag(overlay, QPoint(400, 100), QPoint(40, 30))
    assert overlay.pos() == QPoint(140, 130)


def test_without_a_window_manager_a_drag_at_the_edge_widens_the_box(
    overlay: CaptionOverlay,
) -> None:
    overlay.move(100, 100)
    width = overlay.width()
    drag(overlay, QPoint(width - 2, 100), QPoint(50, 0))
    assert overlay.width() == width + 50


def test_a_click_moves_nothing(overlay: CaptionOverlay) -> None:
    overlay.move(100, 100)
    QTest.mouseClick(overlay, Qt.MouseButton.LeftButton, pos=QPoint(400, 100))
    assert overlay.pos() == QPoint(100, 100)


def test_the_pointer_tells_that_an_edge_can_be_dragged(
    qtbot: QtBot, overlay: CaptionOverlay
) -> None:
    QTest.mouseMove(overlay, QPoint(2, 100))
    qtbot.waitUntil(lambda: overlay.cursor().shape() is Qt.CursorShape.SizeHorCursor, timeout=1000)
