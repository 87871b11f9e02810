"""Staying visible over a program that fills the screen, where the window manager would not."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from captioner.ui.overlay.fullscreen import FullscreenWatch
from captioner.ui.overlay.window_manager import places_by_itself
from captioner.ui.overlay.x11 import x11_connection

_WITHDRAWN = 0
"""Of WM_STATE in the Inter-Client Communication Conventions; it may also be gone then."""

_RETRY_MS, _MOST_TRIES = 5, 60
"""A window manager lets a hidden window go within milliseconds, a busy one within 0.3 s."""

_ACTIVE_WITHIN_MS = 600
"""A window manager that gives a window the keyboard does so at once, a busy one in 0.3 s."""

_ABOVE_WITHIN_MS = 500
"""Longer than even a busy window manager takes for a window that is shown."""

_ABOVE, _STATE, _SUPPORTED = "_NET_WM_STATE_ABOVE", "_NET_WM_STATE", "_NET_SUPPORTED"
"""Of the Extended Window Manager Hints."""

_UNMANAGED = Qt.WindowType.X11BypassWindowManagerHint


class OverFullscreen(QObject):
    """Takes `window` out of the window manager's hands while another program fills the screen.

    Most window managers of X11 put such a program above all that asks to be on top.
    The rest of the time the window is managed, since only then can a person give it
    the keyboard. On Windows, macOS and under GNOME being on top is enough.

    Where the manager places windows by itself and keeps none on top, the window is
    managed only while it has the keyboard, and then goes back where it was.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._watch = FullscreenWatch(self)
        self._watch.changed.connect(self._follow)
        self._is_remapping = False
        self._is_misplaced = False
        """Whenever it is managed."""
        self._place = QRect()
        self._tries = 0
        self._retry = QTimer(self, singleShot=True, interval=_RETRY_MS)
        self._retry.timeout.connect(self._try_to_show)
        self._recheck = QTimer(self, singleShot=True, interval=0)
        self._recheck.timeout.connect(self._follow)
        self._look_up = QTimer(self, singleShot=True, interval=_ABOVE_WITHIN_MS)
        self._look_up.timeout.connect(self._raise_if_sunk)
        self._refusal = QTimer(self, singleShot=True, interval=_ACTIVE_WITHIN_MS)
        self._refusal.timeout.connect(self._follow)
        window.installEventFilter(self)

    @property
    def is_remapping(self) -> bool:
        """The window is hidden and shown in one go, which is nobody else's concern."""
        return self._is_remapping

    def give_back(self) -> None:
        """Let the window manager have the window: a person wants to give it the keyboard.

        One that refuses, as for a program that fills the screen, does not keep the window.
        """
        self._set_unmanaged(unmanaged=False)
        self._refusal.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        del watched
        if self._is_remapping or QGuiApplication.platformName() != "xcb":
            return False
        if event.type() == QEvent.Type.Show:  # it is not mapped yet
            self._watch.start()
            self._look_up.start()
            self._is_misplaced = places_by_itself()
            self._window.windowHandle().setFlag(_UNMANAGED, self._wants_out)
        elif event.type() == QEvent.Type.Move:
            return self._is_misplaced and not self._is_unmanaged  # nobody wanted it there
        elif event.type() == QEvent.Type.Hide:
            self._watch.stop()
            self._refusal.stop()
            self._look_up.stop()
        elif event.type() == QEvent.Type.WindowDeactivate:
            # The watch may have told of the other program before this was known.
            self._recheck.start()
            self._look_up.start()
        return False

    @property
    def _wants_out(self) -> bool:
        return self._watch.is_fullscreen or self._is_misplaced

    @property
    def _is_unmanaged(self) -> bool:
        handle = self._window.windowHandle()
        return handle is not None and bool(handle.flags() & _UNMANAGED)

    def _follow(self) -> None:
        is_shown = self._is_remapping or self._window.isVisible()
        if is_shown and not self._has_keyboard:
            self._set_unmanaged(unmanaged=self._wants_out)

    @property
    def _has_keyboard(self) -> bool:
        """WORKAROUND: XWayland tells a window that it has, also where the compositor refused."""
        is_refused = self._is_misplaced and self._watch.active != int(self._window.winId())
        return self._window.isActiveWindow() and not is_refused

    def _set_unmanaged(self, *, unmanaged: bool) -> None:
        handle = self._window.windowHandle()
        if handle is None or self._is_unmanaged is unmanaged:
            return
        if not (unmanaged and self._is_misplaced):
            self._place = self._window.geometry()
        self._is_remapping = True
        self._window.hide()
        handle.setFlag(_UNMANAGED, unmanaged)
        if unmanaged:
            self._tries = _MOST_TRIES
            self._try_to_show()
        else:
            self._show()

    def _raise_if_sunk(self) -> None:
        """WORKAROUND: shown again before it was let go, a window is no longer on top."""
        window = int(self._window.winId())
        with x11_connection() as server:
            above = server.atom(_ABOVE)
            could_be = above in server.numbers_of(server.root, _SUPPORTED)
            is_sunk = could_be and above not in server.numbers_of(window, _STATE)
        if self._is_unmanaged or not is_sunk:
            return
        if self._window.isActiveWindow():
            return  # it is seen as long as it is used, and would lose the keyboard
        self._place = self._window.geometry()
        self._is_remapping = True
        self._window.hide()
        self._tries = _MOST_TRIES
        self._try_to_show()

    def _try_to_show(self) -> None:
        """WORKAROUND: a window shown before it was let go would be unmapped by that."""
        with x11_connection() as server:
            state = server.numbers_of(int(self._window.winId()), "WM_STATE")
        self._tries -= 1
        if self._tries and state and state[0] != _WITHDRAWN:
            self._retry.start()
        else:
            self._show()

    def _show(self) -> None:
        self._retry.stop()
        self._window.show()
        self._window.setGeometry(self._place)
        self._is_remapping = False
