"""An exported file on disk, in whose place no other was without the person's will."""

import os
import tempfile
from pathlib import Path

from captioner.domain.errors import ConfigError
from captioner.domain.wording import translate
from captioner.store.atomic_file import SHARED, write_atomically


def write_export(path: Path, content: bytes, *, may_replace: bool = False) -> None:
    """Whole or not at all. ConfigError (field "path") if there is a file already; OSError.

    Blocks until it is on disk: for a worker thread.
    """
    if may_replace:
        write_atomically(path, content, mode=SHARED)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        _write_new(path, content)
    except FileExistsError as error:
        text = translate("export", "There is a file {path} already.")
        raise ConfigError("path", text.format(path=path)) from error


def _write_new(path: Path, content: bytes) -> None:
    descriptor, fresh = tempfile.mkstemp(prefix=".export", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(fresh).chmod(SHARED)
        _give_name(Path(fresh), path)
    finally:
        Path(fresh).unlink(missing_ok=True)


def _give_name(fresh: Path, path: Path) -> None:
    """FileExistsError where another file has the name, even if it got it this very moment."""
    try:
        path.hardlink_to(fresh)
    except FileExistsError:
        raise
    except OSError:  # a file system without links, such as a stick's
        if os.path.lexists(path):
            raise FileExistsError(path) from None
        fresh.replace(path)
