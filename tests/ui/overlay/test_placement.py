from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect

from captioner.domain.settings import WindowPlace
from captioner.ui.overlay.placement import default_place, inside, restored_place, rows_in
from captioner.ui.theme import sizes_for_screen

SIZES = sizes_for_screen(1080)
LEFT = QRect(0, 0, 1920, 1050)
RIGHT = QRect(1920, 0, 2560, 1440)

far = st.integers(-20_000, 20_000)
lengths = st.integers(1, 10_000)


def test_the_default_is_at_the_bottom_centre() -> None:
    place = default_place(LEFT, SIZES)
    assert abs(place.center().x() - LEFT.center().x()) <= 1
    assert LEFT.bottom() - 60 < place.bottom() < LEFT.bottom()


def test_the_default_has_three_rows() -> None:
    assert default_place(LEFT, SIZES).height() == SIZES.height_px(3)


def test_the_default_is_no_wider_than_is_comfortable_to_read() -> None:
    ultrawide = QRect(0, 0, 5120, 1080)
    assert default_place(ultrawide, SIZES).width() < 1100


def test_a_remembered_place_on_a_screen_is_kept() -> None:
    kept = WindowPlace(2100, 300, 900, SIZES.height_px(2))
    assert restored_place(kept, [LEFT, RIGHT], SIZES) == QRect(2100, 300, 900, SIZES.height_px(2))


def test_a_place_on_a_screen_that_is_gone_comes_to_the_first() -> None:
    gone = WindowPlace(2100, 300, 900, SIZES.height_px(2))
    assert LEFT.contains(restored_place(gone, [LEFT], SIZES))


@given(far, far, lengths, lengths)
def test_a_restored_box_is_wholly_on_a_screen(x: int, y: int, width: int, height: int) -> None:
    place = restored_place(WindowPlace(x, y, width, height), [LEFT, RIGHT], SIZES)
    assert LEFT.contains(place) or RIGHT.contains(place)


@given(far, far, lengths, lengths)
def test_a_box_has_whole_rows(x: int, y: int, width: int, height: int) -> None:
    place = inside(QRect(x, y, width, height), RIGHT, SIZES)
    assert (place.height() - SIZES.frame_px) % SIZES.row_px == 0


@given(st.integers(1, 8))
def test_rows_come_back_from_their_height(rows: int) -> None:
    assert rows_in(SIZES.height_px(rows), SIZES) == rows
