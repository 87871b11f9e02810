"""Which screens there are, and that they are others than before."""

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen

from captioner.domain.arrangement import Screens
from captioner.domain.settings import WindowPlace

_AT_REST_AFTER_MS = 150
"""A screen that comes or goes is told in several steps; what lies between is no arrangement."""


def arrangement() -> Screens:
    """The screens as they are now; the same however they are listed."""
    geometries = (screen.geometry() for screen in QGuiApplication.screens())
    places = (place_of(rect) for rect in geometries)
    return tuple(sorted(places, key=lambda place: (place.x, place.y, place.width, place.height)))


def place_of(rect: QRect) -> WindowPlace:
    return WindowPlace(rect.x(), rect.y(), rect.width(), rect.height())


class ScreenWatch(QObject):
    """Says once that the screens were rearranged, when they are at rest again."""

    rearranged = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._known = arrangement()
        self._rest = QTimer(self, singleShot=True, interval=_AT_REST_AFTER_MS)
        self._rest.timeout.connect(self._compare)
        application = _application()
        application.screenAdded.connect(self._watch)
        application.screenRemoved.connect(self._wait_for_rest)
        for screen in QGuiApplication.screens():
            screen.geometryChanged.connect(self._wait_for_rest)

    @property
    def known(self) -> Screens:
        """The arrangement that was last told of."""
        return self._known

    @property
    def is_at_rest(self) -> bool:
        """False while a change is not told of yet."""
        return not self._rest.isActive() and arrangement() == self._known

    def _watch(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._wait_for_rest)
        self._wait_for_rest()

    def _wait_for_rest(self) -> None:
        self._rest.start()

    def _compare(self) -> None:
        now = arrangement()
        if now:  # told even if they are as before: in between, windows may have been moved
            self._known = now
            self.rearranged.emit()


def _application() -> QGuiApplication:
    application = QGuiApplication.instance()
    if not isinstance(application, QGuiApplication):
        raise TypeError("An overlay needs a QGuiApplication.")
    return application
