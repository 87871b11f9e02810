"""What the keys do while the box has the keyboard, and how that is said to a person."""

from PySide6.QtCore import QPoint, Qt

from captioner.ui.overlay.snapping import Preset

KEY_HELP: tuple[tuple[str, str], ...] = (
    ("Arrow keys", "Move the box"),
    ("Shift + arrow keys", "Wider, narrower, a row more or fewer"),
    ("Ctrl + arrow keys", "To the middle of that side of the screen"),
    ("Home, End", "To the left or right edge"),
    ("Ctrl + Page Up, Page Down", "To the top or bottom edge"),
    ("W", "As wide as the screen, and back"),
    ("Ctrl + plus, minus, 0", "Larger, smaller, usual letters"),
    ("Space", "Pause or resume"),
    ("Escape", "Hide the box"),
    ("Tab", "To the buttons"),
    ("Menu, Shift + F10", "Open the menu"),
    ("F1", "This list"),
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
