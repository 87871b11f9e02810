"""A place to listen that only the person who started the program can reach."""

import os
import shutil
import socket
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

LONGEST_SOCKET_PATH_BYTES = 103
"""What the kernels take: 107 bytes and a zero on Linux, 103 and a zero on macOS."""

HAS_UNIX_SOCKETS = os.name == "posix" and hasattr(socket, "AF_UNIX")

_PREFIX = "captioner-"
_SOCKET = "recognizer.sock"


@contextmanager
def private_listen_address(*, has_unix_sockets: bool = HAS_UNIX_SOCKETS) -> Iterator[str]:
    """A gRPC address: a Unix socket in a fresh directory of our own, removed at the end.

    Where there are no such sockets, a free port of the loopback; there the
    token alone keeps others out.
    """
    if not has_unix_sockets:
        yield "127.0.0.1:0"
        return
    directory = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=_roomy_parent()))
    try:
        yield f"unix:{directory / _SOCKET}"
    finally:
        shutil.rmtree(directory, ignore_errors=True)  # an emptied one does no harm


def remove_private_socket(target: str) -> None:
    """Clear away after a recogniser that was killed; `target` is the address that it gave."""
    path = Path(target.removeprefix("unix:"))
    if target.startswith("unix:") and path.name == _SOCKET and path.parent.name.startswith(_PREFIX):
        shutil.rmtree(path.parent, ignore_errors=True)  # it may have cleared away itself


def _roomy_parent() -> str:
    """The first usual directory whose name leaves room for a socket's path."""
    own_bytes = len(f"/{_PREFIX}12345678/{_SOCKET}")
    for parent in (os.environ.get("XDG_RUNTIME_DIR"), tempfile.gettempdir()):
        if not parent or len(os.fsencode(parent)) + own_bytes > LONGEST_SOCKET_PATH_BYTES:
            continue
        if os.access(parent, os.W_OK | os.X_OK):
            return parent
    return "/tmp"  # noqa: S108 - mkdtemp makes a directory there that is ours alone
