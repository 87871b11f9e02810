"""One program a person and folder: another start has the first one show itself, open files, or end.

A lock says who is the first, and ends with that process, however it ends. The socket is there to
speak to the holder of the lock alone; what a killed one left of it is removed.
"""

import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from captioner.domain.errors import CaptionerError
from captioner.domain.wording import translate
from captioner.log import logger
from captioner.store.file_lock import take_lock
from captioner.store.instance_files import lock_file, socket_name

ANSWER_LIMIT_S = 10.0
"""The first may be starting, or showing its last words; either takes some seconds."""

QUIT_LIMIT_S = 15.0
"""Its last words are awaited for 3 s, then written; a machine under load takes longer for it."""

_LOOK_S = 0.1
_STEP_MS = 1_000
_SHOW, _SHOWN, _QUIT = b"show\n", b"shown\n", b"quit\n"
_OPEN = b"open "
"""Before a line of JSON: the paths of files, each absolute."""
_LONGEST_MESSAGE = 1 << 16


class SingleInstance:
    """Of all programs that keep their data in `folder`; Qt's main thread, or before there is one.

    Where the folder cannot be written everybody is the first: captions matter more.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock: int | None = None
        self._doorbell: _Doorbell | None = None
        self._forget_reopening: Callable[[], None] | None = None

    def claim(self, files: Sequence[Path] = (), *, limit_s: float = ANSWER_LIMIT_S) -> bool:
        """True: this is the first, until `close`. False: the first one has shown itself.

        With `files`, absolute paths, the first one opens these instead.

        May take `limit_s`; then raises CaptionerError, since the first neither answers nor ends.
        """
        message = _message(files)
        deadline = time.monotonic() + limit_s
        while not self._take_lock():
            if _ring(socket_name(self._folder), message):
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

    def quit_first(self, *, limit_s: float = QUIT_LIMIT_S) -> bool:
        """Have the first one end in order, as by its menu. True: none runs.

        May take `limit_s`; False then: it goes on. Unlike `claim` it makes nobody the first.
        """
        if not lock_file(self._folder).exists():
            return True
        is_asked = False
        deadline = time.monotonic() + limit_s
        while not self._take_lock():
            is_asked = is_asked or _ring(socket_name(self._folder), _QUIT)
            if time.monotonic() >= deadline:
                return False
            time.sleep(_LOOK_S)
        self.close()
        return True

    def listen(
        self, on_show: Callable[[], None], on_files: Callable[[Sequence[Path]], None]
    ) -> None:
        """From now on one is called, on Qt's thread, when a second one is started.

        Again, for others to be called instead.
        Where it is to end, Qt's application gets what the system sends for that: QEvent.Quit.
        """
        self._stop_listening()
        self._doorbell = _Doorbell(socket_name(self._folder), on_show, on_files)
        if sys.platform == "darwin":
            from captioner.ui.reopening import Reopening

            self._forget_reopening = Reopening(on_show).close

    def close(self) -> None:
        """The next one is the first."""
        self._stop_listening()
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def _stop_listening(self) -> None:
        if self._doorbell is not None:
            self._doorbell.close()
            self._doorbell = None
        if self._forget_reopening is not None:
            self._forget_reopening()
            self._forget_reopening = None

    def _take_lock(self) -> bool:
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock = os.open(lock_file(self._folder), os.O_RDWR | os.O_CREAT, 0o600)
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

    def __init__(
        self,
        name: str,
        on_show: Callable[[], None],
        on_files: Callable[[Sequence[Path]], None],
    ) -> None:
        super().__init__()
        self._on_show = on_show
        self._on_files = on_files
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
        if caller.canReadLine():
            if self._obey(bytes(caller.readLine().data())):
                caller.write(_SHOWN)
                caller.disconnectFromServer()
            else:
                caller.abort()
        elif caller.bytesAvailable() >= _LONGEST_MESSAGE:
            caller.abort()

    def _obey(self, message: bytes) -> bool:
        """Whether it was understood."""
        files = _files_of(message)
        if files:
            self._on_files(files)
        elif message == _SHOW:
            self._on_show()
        elif message == _QUIT:
            QCoreApplication.postEvent(_application(), QEvent(QEvent.Type.Quit))
        return bool(files) or message in (_SHOW, _QUIT)


def _application() -> QCoreApplication:
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("Nothing is received without a loop of Qt's.")
    return application


def _message(files: Sequence[Path]) -> bytes:
    if not files:
        return _SHOW
    message = _OPEN + json.dumps([str(file) for file in files]).encode() + b"\n"
    if len(message) > _LONGEST_MESSAGE:
        raise CaptionerError(
            translate("menu", "These are too many files to be opened at once. Open some of them.")
        )
    return message


def _files_of(message: bytes) -> Sequence[Path]:
    """Empty where it asks for something else, or is of a newer version."""
    if not message.startswith(_OPEN):
        return ()
    try:
        names = json.loads(message.removeprefix(_OPEN))
    except (ValueError, RecursionError):
        return ()
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        return ()
    return [path for path in map(Path, names) if path.is_absolute()]


def _ring(name: str, message: bytes) -> bool:
    """Whether somebody answered; without a Qt application, and so by waiting."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_STEP_MS):
        return False
    socket.write(message)
    while not socket.canReadLine():
        if not socket.waitForReadyRead(_STEP_MS):
            return False
    return bool(socket.readLine().data() == _SHOWN)
