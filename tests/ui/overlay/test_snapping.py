import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize

from captioner.ui.overlay.snapping import SNAP_PX, Preset, preset_place, pushed, snapped

AREA = QRect(1920, 30, 2560, 1410)
MARGIN = round(0.04 * AREA.height())
SIZE = QSize(900, 194)
LEFTMOST, RIGHTMOST = AREA.left(), AREA.right() + 1 - SIZE.width()
TOPMOST, LOWEST = AREA.top(), AREA.bottom() + 1 - SIZE.height()
CENTRED = AREA.left() + (AREA.width() - SIZE.width()) // 2

boxes = st.builds(
    QRect,
    st.integers(-2000, 6000),
    st.integers(-2000, 3000),
    st.integers(100, 3000),
    st.integers(50, 1600),
)
inner_boxes = st.builds(
    lambda size, right, down: QRect(
        QPoint(
            AREA.x() + round(right * (AREA.width() - size[0])),
            AREA.y() + round(down * (AREA.height() - size[1])),
        ),
        QSize(*size),
    ),
    st.tuples(st.integers(100, AREA.width()), st.integers(50, AREA.height())),
    st.floats(0, 1),
    st.floats(0, 1),
)
directions = st.sampled_from([QPoint(-1, 0), QPoint(1, 0), QPoint(0, -1), QPoint(0, 1)])


@pytest.mark.parametrize(
    "line", [LEFTMOST, LEFTMOST + MARGIN, CENTRED, RIGHTMOST - MARGIN, RIGHTMOST]
)
@pytest.mark.parametrize("off", [-SNAP_PX, 5, SNAP_PX])
def test_near_a_line_the_box_goes_onto_it(line: int, off: int) -> None:
    assert snapped(QRect(QPoint(line + off, 700), SIZE), AREA).x() == line


@pytest.mark.parametrize("line", [TOPMOST, TOPMOST + MARGIN, LOWEST - MARGIN, LOWEST])
def test_it_snaps_upright_as_it_does_sideways(line: int) -> None:
    assert snapped(QRect(QPoint(2300, line + 9), SIZE), AREA).y() == line


def test_in_a_corner_it_snaps_both_ways() -> None:
    near = QRect(QPoint(LEFTMOST + 6, LOWEST - 7), SIZE)
    assert snapped(near, AREA).topLeft() == QPoint(LEFTMOST, LOWEST)


def test_away_from_all_lines_nothing_is_drawn_anywhere() -> None:
    free = QRect(QPoint(2300, 400), SIZE)
    assert snapped(free, AREA) == free


@given(boxes)
def test_snapping_moves_no_farther_than_it_says_and_never_resizes(box: QRect) -> None:
    moved = snapped(box, AREA)
    assert abs(moved.x() - box.x()) <= SNAP_PX
    assert abs(moved.y() - box.y()) <= SNAP_PX
    assert moved.size() == box.size()


@given(boxes)
def test_snapped_once_is_snapped_for_good(box: QRect) -> None:
    once = snapped(box, AREA)
    assert snapped(once, AREA) == once


@pytest.mark.parametrize("preset", Preset)
def test_a_preset_is_on_the_screen_a_margin_from_its_edges(preset: Preset) -> None:
    inner = AREA.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    assert inner.contains(preset_place(preset, SIZE, AREA))


def test_each_preset_is_another_place() -> None:
    assert len({preset_place(p, SIZE, AREA).topLeft().toTuple() for p in Preset}) == len(Preset)


@pytest.mark.parametrize("preset", Preset)
def test_a_drag_can_reach_every_preset(preset: Preset) -> None:
    place = preset_place(preset, SIZE, AREA)
    assert snapped(place.translated(5, -5), AREA) == place


def test_the_first_push_ends_at_the_margin_the_second_at_the_edge() -> None:
    box = QRect(QPoint(2300, 400), SIZE)
    first = pushed(box, QPoint(0, 1), AREA)
    assert first.topLeft() == QPoint(2300, LOWEST - MARGIN)
    assert pushed(first, QPoint(0, 1), AREA).topLeft() == QPoint(2300, LOWEST)


@given(inner_boxes, directions)
def test_a_push_keeps_the_box_on_its_screen(box: QRect, direction: QPoint) -> None:
    assert AREA.contains(pushed(box, direction, AREA))


def test_a_box_as_wide_as_the_screen_stays_on_it() -> None:
    wide = QRect(AREA.x(), 400, AREA.width(), 194)
    assert snapped(wide.translated(7, 0), AREA) == wide


WINDOW = QRect(2500, 300, 1200, 700)


@pytest.mark.parametrize(
    "line",
    [
        WINDOW.top() - SIZE.height(),
        WINDOW.top(),
        WINDOW.bottom() + 1 - SIZE.height(),
        WINDOW.bottom() + 1,
    ],
)
def test_it_snaps_to_another_window_from_both_sides_of_its_edge(line: int) -> None:
    near = QRect(QPoint(2560, line + 6), SIZE)
    assert snapped(near, AREA, WINDOW).y() == line


def test_a_window_far_away_draws_nothing() -> None:
    below = QRect(QPoint(2300, WINDOW.bottom() + 60), SIZE)
    assert snapped(below, AREA, WINDOW) == snapped(below, AREA)
