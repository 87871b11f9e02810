"""Being started once more on macOS, which starts no second program but tells the first one."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication


class Reopening(QObject):
    """Calls `on_show` when somebody comes to the program while none of its windows can be seen.

    Qt passes the wish on as one more change to the foreground, also where the program is there
    already. With a window in sight it may as well be a click on that window, and nothing is due.
    """

    def __init__(self, on_show: Callable[[], None]) -> None:
        super().__init__()
        self._on_show = on_show
        self._application = QGuiApplication.instance()
        if isinstance(self._application, QGuiApplication):
            self._application.applicationStateChanged.connect(self._look)

    def close(self) -> None:
        if isinstance(self._application, QGuiApplication):
            self._application.applicationStateChanged.disconnect(self._look)
        self.deleteLater()

    def _look(self, state: Qt.ApplicationState) -> None:
        is_in_sight = any(window.isVisible() for window in QApplication.topLevelWidgets())
        if state is Qt.ApplicationState.ApplicationActive and not is_in_sight:
            self._on_show()
