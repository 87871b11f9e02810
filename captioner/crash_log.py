"""What is known of a crash below Python: where each thread was when the process died.

A process writes into a file of its own, which it removes when it ends in order. What dead ones
left behind is gathered into crash.log when the next one starts. Only places in the code are
written, no values: there is no secret in it.
"""

import atexit
import faulthandler
import os
import platform
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from captioner import __version__
from captioner.log import logger
from captioner.store.atomic_file import write_atomically
from captioner.store.file_lock import take_lock

NAME = "crash.log"

_LARGEST_BYTES = 256 << 10
"""Of crash.log its end is kept: some dozens of crashes."""

_LARGEST_CRASH_BYTES = 64 << 10
"""Of one crash; a trace of each of twenty threads takes 10 KiB."""


def start_crash_log(folder: Path, command: str) -> None:
    """From now on a crash leaves its trace in `folder`, which is made by `start_logging`.

    `command` is what of the program this process runs. Without a writable place: nowhere.
    """
    try:
        _gather(folder)
        own = folder / f"crash-{os.getpid()}.log"
        file = own.open("w+b")
        take_lock(file.fileno())
        file.write(_headline(command))
        file.flush()
    except OSError as error:
        logger.warning("a crash would leave no trace: %s", error)
        return
    faulthandler.enable(file)
    atexit.register(_end, own, file)


def _headline(command: str) -> bytes:
    now = datetime.now(UTC).isoformat(timespec="seconds")
    called = f"captioner {__version__} {command}".rstrip()
    return f"-- {called}, started {now}, Python {platform.python_version()}\n".encode()


def _end(own: Path, file: BinaryIO) -> None:
    """In good order; what was written of errors that were caught after all goes with it."""
    faulthandler.disable()
    file.close()
    own.unlink(missing_ok=True)


def _gather(folder: Path) -> None:
    for left in sorted(folder.glob("crash-*.log")):
        with left.open("r+b") as file:
            if not take_lock(file.fileno()):
                continue  # its process lives
            _, _, trace = (whole := file.read(_LARGEST_CRASH_BYTES)).partition(b"\n")
        if trace.strip():
            _append(folder / NAME, whole)
            logger.error("an earlier run of Captioner crashed; %s has what is known", NAME)
        left.unlink(missing_ok=True)  # a killed one left its first line alone


def _append(log: Path, crash: bytes) -> None:
    before = log.read_bytes() if log.exists() else b""
    write_atomically(log, (before + crash.rstrip(b"\n") + b"\n\n")[-_LARGEST_BYTES:])
