"""A certificate or key file, read only if it can be one."""

import os
import stat
from pathlib import Path

from captioner.domain.diagnosis import Check, Fault, Finding, Verdict
from captioner.domain.wording import translate

MOST_BYTES = 1 << 20
"""A list of every public authority is a quarter of this."""

_READ_AT_ONCE = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""Opening a pipe that nobody writes to would wait for ever; Windows would end at the first 0x1A."""


class FileFault(Exception):
    """Why a file cannot be used, and what to do about it."""

    def __init__(self, fault: Fault, message: str, advice: str) -> None:
        super().__init__(f"{message} {advice}")
        self.finding = Finding(Check.FILES, Verdict.FAILED, message, advice, fault)


def read_credential_file(path: Path, what: str) -> bytes:
    """The content of an ordinary file; raises FileFault. `what` is what a person calls it."""
    try:
        handle = os.open(path, os.O_RDONLY | _READ_AT_ONCE)
    except (OSError, ValueError) as error:
        raise _not_opened(path, what, error) from error
    try:
        _check_kind(os.fstat(handle), path, what)
        with open(handle, "rb", closefd=False) as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise _not_opened(path, what, error) from error
    finally:
        os.close(handle)
    if len(content) > MOST_BYTES:  # it grew, or lies about its size
        raise _too_large(path, what)
    return content


def _not_opened(path: Path, what: str, error: OSError | ValueError) -> FileFault:
    # Windows refuses to open one. Path.is_dir would raise below a folder that is closed to us.
    if os.path.isdir(path):  # noqa: PTH112
        return _is_directory(path, what)
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return FileFault(
            Fault.FILE_MISSING,
            translate("certificates", "The {what} file {path} does not exist.").format(
                what=translate("certificates", what), path=path
            ),
            translate("certificates", "Choose the file again, or copy it there."),
        )
    reason = getattr(error, "strerror", None) or translate("certificates", "its name is not valid")
    return FileFault(
        Fault.FILE_UNREADABLE,
        translate("certificates", "The {what} file {path} cannot be read: {reason}.").format(
            what=translate("certificates", what), path=path, reason=reason
        ),
        translate("certificates", "Give your user permission to read it, or choose another file."),
    )


def _check_kind(status: os.stat_result, path: Path, what: str) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise _is_directory(path, what)
    if not stat.S_ISREG(status.st_mode):
        raise FileFault(
            Fault.FILE_UNREADABLE,
            translate(
                "certificates",
                "The {what} file {path} is a device or a pipe, not an ordinary file.",
            ).format(what=translate("certificates", what), path=path),
            translate("certificates", "Choose the file itself."),
        )
    if status.st_size > MOST_BYTES:
        raise _too_large(path, what)


def _is_directory(path: Path, what: str) -> FileFault:
    return FileFault(
        Fault.FILE_IS_DIRECTORY,
        translate("certificates", "{path}, chosen as the {what} file, is a folder.").format(
            path=path, what=translate("certificates", what)
        ),
        translate("certificates", "Choose the file inside it."),
    )


def _too_large(path: Path, what: str) -> FileFault:
    return FileFault(
        Fault.FILE_TOO_LARGE,
        translate(
            "certificates",
            "The {what} file {path} is larger than 1 MiB, so it is no certificate or key.",
        ).format(what=translate("certificates", what), path=path),
        translate(
            "certificates", "Choose the right file: certificates and keys are a few kilobytes."
        ),
    )
