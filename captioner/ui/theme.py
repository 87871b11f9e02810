"""Colours, sizes and the font of everything that is drawn on the screen."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont

BOX = QColor(15, 17, 21, round(0.8 * 255))
"""The box behind the captions: dark enough for 7:1 with white text over a white window."""

BOX_EDGE = QColor(255, 255, 255, 26)
"""A hairline that shows where the box ends over a dark window."""

CAPTION = QColor(255, 255, 255)

TENTATIVE_OPACITY = 0.7
"""Of words that may still change: over white still 5.5:1 (WCAG 1.4.3 asks for 4.5:1)."""

QUIET = QColor(199, 205, 214)
"""What is there to be found, not to be read: the status line, hints."""

TROUBLE = QColor(255, 200, 87)
"""Something needs a person's attention; never the only sign of it."""

SCREEN_HEIGHT_PER_FONT_PX = 30
"""A 1080 px high screen gives letters of 36 px, legible from across a desk."""

SMALLEST_FONT_PX, LARGEST_FONT_PX = 18, 96
"""At 100 %, on screens of any height."""

SMALLEST_CHOSEN_FONT_PX = 9
"""50 % on the smallest screen."""

_FAMILIES = [
    "Inter",
    "Segoe UI",
    ".AppleSystemUIFont",
    "Noto Sans",
    "Cantarell",
    "Ubuntu",
    "DejaVu Sans",
]


@dataclass(frozen=True, slots=True)
class BoxSizes:
    """Lengths in the box, in device-independent pixels, all following the caption's letters."""

    font_px: int
    row_px: int
    padding_px: int
    status_px: int
    status_font_px: int
    radius_px: int

    def height_px(self, rows: int) -> int:
        """Height of a box of `rows` rows."""
        return rows * self.row_px + self.frame_px

    @property
    def frame_px(self) -> int:
        """What the box is higher than its rows."""
        return self.padding_px + self.status_px


def sizes_for_screen(height_px: int, *, size_percent: int = 100) -> BoxSizes:
    """Sizes that are comfortable on a screen `height_px` high, times what a person chose.

    Only the captions grow with that: the status line is read as easily as before.
    """
    usual_px = round(height_px / SCREEN_HEIGHT_PER_FONT_PX)
    usual_px = min(max(usual_px, SMALLEST_FONT_PX), LARGEST_FONT_PX)
    font_px = max(SMALLEST_CHOSEN_FONT_PX, round(usual_px * size_percent / 100))
    return BoxSizes(
        font_px=font_px,
        row_px=round(font_px * 1.36),
        padding_px=round(usual_px * 0.5),
        status_px=max(28, round(usual_px * 0.8)),
        status_font_px=max(12, round(usual_px * 0.38)),
        radius_px=round(usual_px * 0.4),
    )


def small_font(size_px: int) -> QFont:
    """The font of the status line, hints and buttons."""
    return _font(size_px)


def _font(size_px: int) -> QFont:
    font = QFont()
    font.setFamilies(_FAMILIES)
    font.setPixelSize(size_px)
    return font
