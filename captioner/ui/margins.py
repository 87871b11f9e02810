"""Room around things that is not the same at both ends of a line."""

from PySide6.QtCore import QMargins
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QWidget


def set_margins(
    around: QLayout | QWidget, *, begin: int = 0, top: int = 0, end: int = 0, bottom: int = 0
) -> None:
    """In pixels; `begin` is where lines begin: at the left in English, at the right in Arabic.

    Qt mirrors what a layout holds, but not its margins.
    """
    if QGuiApplication.isRightToLeft():
        begin, end = end, begin
    around.setContentsMargins(QMargins(begin, top, end, bottom))
