import pytest
from PySide6.QtGui import QColor

from captioner.ui.theme import BOX, CAPTION, QUIET, TENTATIVE_OPACITY, TROUBLE, sizes_for_screen

WHITE_BEHIND = QColor(255, 255, 255)


def test_captions_are_readable_over_a_white_window() -> None:
    assert contrast(CAPTION, box_over(WHITE_BEHIND)) >= 7


def test_tentative_captions_are_readable_over_a_white_window() -> None:
    box = box_over(WHITE_BEHIND)
    assert contrast(blend(CAPTION, box, TENTATIVE_OPACITY), box) >= 4.5


@pytest.mark.parametrize("color", [QUIET, TROUBLE])
def test_the_status_is_readable_over_a_white_window(color: QColor) -> None:
    assert contrast(color, box_over(WHITE_BEHIND)) >= 4.5


def test_a_full_hd_screen_gets_letters_of_36_px() -> None:
    assert sizes_for_screen(1080).font_px == 36


@pytest.mark.parametrize(("screen_px", "font_px"), [(480, 18), (8640, 96)])
def test_letters_are_never_tiny_or_huge(screen_px: int, font_px: int) -> None:
    assert sizes_for_screen(screen_px).font_px == font_px


def test_a_box_of_four_rows_is_one_row_higher_than_one_of_three() -> None:
    sizes = sizes_for_screen(1080)
    assert sizes.height_px(4) - sizes.height_px(3) == sizes.row_px


def box_over(behind: QColor) -> QColor:
    return blend(BOX, behind, BOX.alphaF())


def blend(front: QColor, behind: QColor, opacity: float) -> QColor:
    pairs = zip(channels(front), channels(behind), strict=True)
    return QColor(*(round(f * opacity + b * (1 - opacity)) for f, b in pairs))


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2's contrast ratio."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(color: QColor) -> float:
    red, green, blue = (_linear(value / 255) for value in channels(color))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def channels(color: QColor) -> tuple[int, int, int]:
    return color.red(), color.green(), color.blue()


def _linear(value: float) -> float:
    return float(value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4)
