from dataclasses import replace

from PySide6.QtGui import QColor

from captioner.domain.appearance import DEFAULT_APPEARANCE
from captioner.ui.overlay.inks import ON_DARK, ON_LIGHT, Inks, inks_for
from captioner.ui.overlay.look import look_with
from captioner.ui.theme import sizes_for_screen

SIZES = sizes_for_screen(1080)


def inks(**chosen: object) -> Inks:
    return inks_for(look_with(SIZES, replace(DEFAULT_APPEARANCE, **chosen)))  # type: ignore[arg-type]


def luminance(color: QColor) -> float:
    """Relative, as WCAG 2.2 defines it."""
    parts = (color.redF(), color.greenF(), color.blueF())
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_on_the_usual_box_they_are_light() -> None:
    assert inks() == ON_DARK


def test_on_a_light_box_they_are_dark() -> None:
    assert inks(window="#ffffff", text="#000000", window_opacity=0.9) == ON_LIGHT


def test_without_a_box_they_go_with_the_letters() -> None:
    assert inks(window="#ffffff", window_opacity=0.0) == ON_DARK
    assert inks(text="#000000", window_opacity=0.0) == ON_LIGHT


def test_all_of_them_can_be_read_on_their_ground() -> None:
    for own, ground in ((ON_DARK, QColor("black")), (ON_LIGHT, QColor("white"))):
        for ink in (own.plain, own.quiet, own.trouble):
            assert contrast(ink, ground) >= 7
