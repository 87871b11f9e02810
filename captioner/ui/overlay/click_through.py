"""Letting clicks through to the program beneath, with a corner that takes them back."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from captioner.ui.overlay.solid_corner import SolidCorner
from captioner.ui.overlay.x11 import x11_connection
from captioner.ui.theme import BoxSizes

_AFTER_PAINT_MS = (100, 900)
"""WORKAROUND: a window manager gives the window a frame, which takes the clicks unless
the window's own input shape changes once the frame is there. Measured: at 100 ms after
the first paint it holds in 25 of 25 runs on openbox, xfwm4, mutter and kwin; the second
time is for a machine that is busy."""


class ClickThrough(QObject):
    """While it is on, `window` is seen but not clicked; the keyboard still reaches it."""

    changed = Signal(bool)

    def __init__(self, window: QWidget, sizes: BoxSizes) -> None:
        super().__init__(window)
        self._window = window
        self._is_on = False
        self._awaits_paint = False
        self._waits_ms: list[int] = []
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._apply_and_wait)
        self.corner = SolidCorner(window, sizes)
        self.corner.clicked.connect(lambda: self.set_on(on=False))
        window.installEventFilter(self)

    @property
    def is_on(self) -> bool:
        return self._is_on

    def set_on(self, *, on: bool) -> None:
        if on is self._is_on:
            return
        self._is_on = on
        if self._window.isVisible():
            self._apply()
            if on:
                self._apply_later()
        if not on:
            self._timer.stop()
            self.corner.hide()
        self._window.update()
        self.changed.emit(on)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        del watched
        match event.type():
            case QEvent.Type.Show:
                self._awaits_paint = self._is_on
            case QEvent.Type.Paint if self._awaits_paint:
                self._awaits_paint = False
                self._apply_later()
            case QEvent.Type.Hide:
                self._timer.stop()
                self.corner.hide()
            case QEvent.Type.Move | QEvent.Type.Resize if self._is_on:
                self.corner.follow()
            case _:
                pass
        return False

    def _apply_later(self) -> None:
        self._waits_ms = list(_AFTER_PAINT_MS)
        self._timer.start(self._waits_ms.pop(0))
        self.corner.show_on_box()

    def _apply_and_wait(self) -> None:
        self._apply()
        self.corner.show_on_box()
        if self._waits_ms:
            self._timer.start(self._waits_ms.pop(0))

    def _apply(self) -> None:
        """On X it is the window's shape: with Qt's flag, Qt would drop the keys, too.

        Elsewhere the flag of the platform's window: setting the widget's would hide it.
        """
        if QGuiApplication.platformName() == "xcb":
            self._apply_on_x11()
            return
        handle = self._window.windowHandle()
        flag = Qt.WindowType.WindowTransparentForInput
        handle.setFlag(flag, self._is_on)

    def _apply_on_x11(self) -> None:
        window = int(self._window.winId())
        with x11_connection() as server:
            if self._is_on:
                server.let_clicks_through(window)
            else:
                server.take_clicks(window)
