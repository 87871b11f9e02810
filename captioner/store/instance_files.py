"""Where the program that runs says so, and where it can be spoken to."""

import hashlib
import os
import tempfile
from pathlib import Path

_LONGEST_SOCKET_PATH_BYTES = 80
"""Kernels take 103; Qt makes the socket within a folder of its own first, and moves it."""


def lock_file(folder: Path) -> Path:
    """Locked while a program runs that keeps its data in `folder`."""
    return folder / "running.lock"


def socket_name(folder: Path) -> str:
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
