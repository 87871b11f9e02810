"""Files that a person points at: expected to be small, and possibly anything."""

import os
import stat
from pathlib import Path

from captioner.domain.wording import translate

_READ_AT_ONCE = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""Else opening a pipe would wait for somebody to write into it."""


def read_small_file(path: Path, *, largest_bytes: int) -> bytes:
    """The content of `path`, of which never more than `largest_bytes` are read.

    Raises FileNotFoundError, another OSError, or ValueError with what it is
    instead, fit to stand after "because" or in brackets.
    """
    descriptor = os.open(path, os.O_RDONLY | _READ_AT_ONCE)
    try:
        mode = os.fstat(descriptor).st_mode
        if not stat.S_ISREG(mode):
            raise ValueError(_not_a_file(is_folder=stat.S_ISDIR(mode)))
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            content = file.read(largest_bytes + 1)
    finally:
        os.close(descriptor)
    if len(content) > largest_bytes:
        raise ValueError(
            translate("files", "it is larger than {kib} KiB").format(kib=largest_bytes >> 10)
        )
    return content


def _not_a_file(*, is_folder: bool) -> str:
    return (
        translate("files", "it is a folder") if is_folder else translate("files", "it is no file")
    )


def reason_of(error: Exception) -> str:
    """Why a file could not be read or written, as a part of a sentence."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror[:1].lower() + error.strerror[1:]
    return str(error)
