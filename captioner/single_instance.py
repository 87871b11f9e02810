"""One program a person and folder: a second start has the first one show itself.

A lock says who is the first, and ends with that process, however it ends. The socket is there to
speak to the holder of the lock alone; what a killed one left of it is removed.
"""

import hashlib
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from captioner.domain.errors import CaptionerError
from captioner.domain.wording import translate
from captioner.log import logger
from captioner.store.file_lock import take_lock

ANSWER_LIMIT_S = 10.0
"""The first may be starting, or showing its last words; either takes some seconds."""

_LOOK_S = 0.1
_STEP_MS = 1_000
_SHOW, _SHOWN = b"show\n", b"shown\n"
_LONGEST_MESSAGE = 64
_LONGEST_SOCKET_PATH_BYTES = 80
"""Kernels take 103; Qt makes the socket within a folder of its own first, and moves it."""


class SingleInstance:
    """Of all programs that keep their data in `folder`; Qt's main thread, or before there is one.

    Where the folder cannot be written everybody is the first: captions matter more.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock: int | None = None
        self._doorbell: _Doorbell | None = None

    def claim(self, *, limit_s: float = ANSWER_LIMIT_S) -> bool:
        """True: this is the first, until `close`. False: the first one has shown itself.

        May take `limit_s`; then raises CaptionerError, since the first neither answers nor ends.
        """
        deadline = time.monotonic() + limit_s
        while not self._take_lock():
            if _ring(_socket_name(self._folder)):
                return False
            if time.monotonic() >= deadline:
                raise CaptionerError(
                    translate(
                        "menu",
                        "Captioner is running already, but does not answer. End it, then start it "
                        "again.",
                    )
                )
            time.sleep(_LOOK_S)
        return True

    def listen(self, on_show: Callable[[], None]) -> None:
        """From now on `on_show` is called, on Qt's thread, when a second one is started."""
        self._doorbell = _Doorbell(_socket_name(self._folder), on_show)

    def close(self) -> None:
        """The next one is the first."""
        if self._doorbell is not None:
            self._doorbell.close()
            self._doorbell = None
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def _take_lock(self) -> bool:
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock = os.open(self._folder / "running.lock", os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            logger.warning("nobody can tell whether Captioner is running already: %s", error)
            return True
        if take_lock(lock):
            self._lock = lock
            return True
        os.close(lock)
        return False


class _Doorbell(QObject):
    """Answers each second start; others of this computer cannot reach it."""

    def __init__(self, name: str, on_show: Callable[[], None]) -> None:
        super().__init__()
        self._on_show = on_show
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._open)
        QLocalServer.removeServer(name)  # whoever made it has ended: we hold the lock
        if not self._server.listen(name):
            logger.warning("a second start will not be heard: %s", self._server.errorString())

    def close(self) -> None:
        self._server.close()
        self.deleteLater()

    def _open(self) -> None:
        caller = self._server.nextPendingConnection()
        caller.setReadBufferSize(_LONGEST_MESSAGE)
        caller.readyRead.connect(lambda: self._answer(caller))
        caller.disconnected.connect(caller.deleteLater)
        self._answer(caller)

    def _answer(self, caller: QLocalSocket) -> None:
        if caller.canReadLine() and caller.readLine().data() == _SHOW:
            self._on_show()
            caller.write(_SHOWN)
            caller.disconnectFromServer()
        elif caller.bytesAvailable() >= _LONGEST_MESSAGE:
            caller.abort()


def _ring(name: str) -> bool:
    """Whether somebody answered; without a Qt application, and so by waiting."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_STEP_MS):
        return False
    socket.write(_SHOW)
    while not socket.canReadLine():
        if not socket.waitForReadyRead(_STEP_MS):
            return False
    return bool(socket.readLine().data() == _SHOWN)


def _socket_name(folder: Path) -> str:
    """Where only this person can put anything, if there is such a place; in a name's length."""
    mark = hashlib.sha256(os.fsencode(folder.absolute())).hexdigest()[:16]
    user = os.getuid() if hasattr(os, "getuid") else ""
    name = f"captioner-{user}-{mark}"
    if os.name != "posix":
        return name  # a pipe
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if not runtime or not os.access(runtime, os.W_OK | os.X_OK):
        runtime = tempfile.gettempdir()
    path = str(Path(runtime) / name)
    return path if len(os.fsencode(path)) <= _LONGEST_SOCKET_PATH_BYTES else f"/tmp/{name}"  # noqa: S108 - as Qt would
