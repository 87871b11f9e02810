"""What the keys do while the box has the keyboard, and how that is said to a person."""

from PySide6.QtCore import QPoint, Qt

from captioner.domain.wording import marked
from captioner.ui.overlay.snapping import Preset

KEY_HELP: tuple[tuple[str, str], ...] = (
    (marked("keys", "Arrow keys"), marked("keys", "Move the box")),
    (marked("keys", "Shift + arrow keys"), marked("keys", "Wider, narrower, a row more or fewer")),
    (
        marked("keys", "Ctrl + arrow keys"),
        marked("keys", "To the middle of that side of the screen"),
    ),
    (marked("keys", "Home, End"), marked("keys", "To the left or right edge")),
    (marked("keys", "Ctrl + Page Up, Page Down"), marked("keys", "To the top or bottom edge")),
    (marked("keys", "W"), marked("keys", "As wide as the screen, and back")),
    (marked("keys", "Ctrl + plus, minus, 0"), marked("keys", "Larger, smaller, usual letters")),
    (marked("keys", "Space"), marked("keys", "Pause or resume")),
    (marked("keys", "Escape"), marked("keys", "Hide the box")),
    (marked("keys", "Tab"), marked("keys", "To the buttons")),
    (marked("keys", "Menu, Shift + F10"), marked("keys", "Open the menu")),
    (marked("keys", "F1"), marked("keys", "This list")),
)
"""Keys and what they do, in the order in which they are listed."""

ARROWS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}

SIDES = {
    Qt.Key.Key_Home: QPoint(-1, 0),
    Qt.Key.Key_End: QPoint(1, 0),
}

ENDS = {
    Qt.Key.Key_PageUp: QPoint(0, -1),
    Qt.Key.Key_PageDown: QPoint(0, 1),
}
"""With Ctrl: alone they scroll."""

PRESETS = {
    Qt.Key.Key_Left: Preset.LEFT,
    Qt.Key.Key_Right: Preset.RIGHT,
    Qt.Key.Key_Up: Preset.TOP,
    Qt.Key.Key_Down: Preset.BOTTOM,
}

SIZE_STEPS = {
    Qt.Key.Key_Plus: 1,
    Qt.Key.Key_Equal: 1,  # the plus of many keyboards, without Shift
    Qt.Key.Key_Minus: -1,
    Qt.Key.Key_0: 0,
}
"""With Ctrl: a step larger or smaller; 0 is the usual size."""
