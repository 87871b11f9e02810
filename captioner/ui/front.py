"""A window that a person asked for comes to the front."""

from PySide6.QtWidgets import QWidget


def bring_to_front(window: QWidget) -> None:
    """Shown, not minimised, above the others, with the keyboard."""
    window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
