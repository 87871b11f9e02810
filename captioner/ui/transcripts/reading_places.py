"""Where the windows of transcripts come up: where the last one was, none exactly over another."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from captioner.domain.settings import WindowPlace
from captioner.ui.beside import put_beside
from captioner.ui.settings.window_place import place_of, put

STEP_PX: Final = 32
"""About a title bar, by which the window beneath is known."""


class ReadingPlaces:
    """One place for all transcripts; further windows are put a step beside it.

    `remembered` is None until there is one; then a window comes up beside `captions`, if there
    are any. Qt's main thread only.
    """

    def __init__(
        self,
        remembered: Callable[[], WindowPlace | None],
        remember: Callable[[WindowPlace], None],
        captions: QWidget | None,
    ) -> None:
        self._remembered, self._remember, self._captions = remembered, remember, captions
        self._stepped: dict[QWidget, QPoint] = {}
        """Windows for which a place was made up, with that."""

    def put(self, window: QWidget, others: Sequence[QWidget]) -> None:
        """Before it is shown; `others` are open."""
        place = self._remembered()
        if place is not None:
            put(window, place)
        elif self._captions is not None:
            put_beside(window, self._captions)
        taken = [each.geometry().topLeft() for each in others]
        free = _free(window.geometry(), window.screen().availableGeometry(), taken)
        if free != window.geometry().topLeft():
            self._stepped[window] = free
            window.setGeometry(QRect(free, window.size()))

    def leave(self, window: QWidget) -> None:
        """It is about to be closed. A place that nobody chose is not worth remembering."""
        place = place_of(window)
        made_up = self._stepped.pop(window, None)
        if made_up is None or not _is_near(made_up, QPoint(place.x, place.y)):
            self._remember(place)


def _free(wished: QRect, available: QRect, taken: Sequence[QPoint]) -> QPoint:
    """Where it would begin, step by step to the lower right; from the edge of the screen anew."""
    room_x = max(0, available.right() - wished.right())
    room_y = max(0, available.bottom() - wished.bottom())
    for number in range(len(taken) + 1):
        step = QPoint(_wrapped(number, room_x), _wrapped(number, room_y))
        if not any(_is_near(wished.topLeft() + step, each) for each in taken):
            return wished.topLeft() + step
    return wished.topLeft()


def _wrapped(number: int, room_px: int) -> int:
    return number % (room_px // STEP_PX + 1) * STEP_PX


def _is_near(one: QPoint, other: QPoint) -> bool:
    """So near that a window manager's frame may have made the difference."""
    return (one - other).manhattanLength() < STEP_PX
