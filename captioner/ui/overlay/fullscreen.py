"""Whether the program that has the keyboard fills the screen (X11)."""

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from captioner.ui.overlay.x11 import X11

_ACTIVE, _STATE, _FULLSCREEN = (
    "_NET_ACTIVE_WINDOW",
    "_NET_WM_STATE",
    "_NET_WM_STATE_FULLSCREEN",
)
"""Of the Extended Window Manager Hints."""


class FullscreenWatch(QObject):
    """Wakes up only when another window becomes active or the active one changes its state."""

    changed = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._server: X11 | None = None
        self._notifier: QSocketNotifier | None = None
        self._active = 0
        self._is_fullscreen = False

    @property
    def is_fullscreen(self) -> bool:
        return self._is_fullscreen

    @property
    def active(self) -> int:
        """The window that has the keyboard by the window manager's word; 0 for none of X."""
        return self._active

    def start(self) -> None:
        """Raises OSError where there is no X server."""
        if self._server is not None:
            return
        self._server = X11()
        self._server.watch(self._server.root, watched=True)
        self._notifier = QSocketNotifier(self._server.descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self._look(self._server)
        self._read()

    def stop(self) -> None:
        if self._server is None or self._notifier is None:
            return
        self._notifier.setEnabled(False)
        self._notifier.deleteLater()
        self._server.close()
        self._server = self._notifier = None
        self._active = 0
        self._is_fullscreen = False

    def _read(self) -> None:
        server = self._server
        if server is None:
            return
        if server.is_broken:
            self.stop()  # else its descriptor would be readable for ever
            return
        telling = {server.atom(_ACTIVE), server.atom(_STATE)}
        # Answers bring events along, of which the descriptor then tells no more.
        while changed := server.changed():
            if changed & telling:
                self._look(server)

    def _look(self, server: X11) -> None:
        active = next(iter(server.numbers_of(server.root, _ACTIVE)), 0)
        if active != self._active:
            if self._active:
                server.watch(self._active, watched=False)
            if active:
                server.watch(active, watched=True)
            self._active = active
        states = server.numbers_of(active, _STATE) if active else ()
        is_fullscreen = server.atom(_FULLSCREEN) in states
        if is_fullscreen is not self._is_fullscreen:
            self._is_fullscreen = is_fullscreen
            self.changed.emit(is_fullscreen)
