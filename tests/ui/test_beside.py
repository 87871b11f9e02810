"""Room for a window beside the captions."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from captioner.ui.beside import beside

SCREEN = QRect(0, 0, 1920, 1080)
AT_BOTTOM = QRect(475, 845, 970, 192)
WISHED, LEAST = QSize(1000, 720), QSize(600, 400)


def test_above_captions_at_the_bottom() -> None:
    place = beside(SCREEN, AT_BOTTOM, WISHED, LEAST)
    assert place.size() == WISHED
    assert not place.intersects(AT_BOTTOM)


def test_below_captions_at_the_top() -> None:
    captions = QRect(475, 20, 970, 192)
    place = beside(SCREEN, captions, WISHED, LEAST)
    assert place.top() > captions.bottom()


def test_a_little_lower_than_wished_rather_than_covered() -> None:
    small = QRect(0, 0, 1366, 768)
    captions = QRect(300, 600, 700, 140)
    place = beside(small, captions, WISHED, LEAST)
    assert LEAST.height() <= place.height() < WISHED.height()
    assert not place.intersects(captions)


def test_in_the_middle_where_captions_leave_no_room() -> None:
    captions = QRect(100, 300, 1700, 400)
    place = beside(SCREEN, captions, WISHED, LEAST)
    assert place.center() == SCREEN.center()


@given(
    top=st.integers(0, 900),
    height=st.integers(50, 600),
    width=st.integers(800, 3000),
    wished=st.integers(500, 1200),
)
def test_always_on_the_screen(top: int, height: int, width: int, wished: int) -> None:
    screen = QRect(0, 0, max(width, 800), 1000)
    place = beside(screen, QRect(0, top, 400, height), QSize(700, wished), QSize(600, 400))
    assert screen.contains(place)
