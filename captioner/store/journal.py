"""One session's file, that only ever grows by whole lines."""

import contextlib
import errno
import os
import sys
from errno import EBADF, EBUSY, EIO, ENODEV, ENOENT, ENXIO
from pathlib import Path
from typing import Self

from captioner.domain.errors import JournalError
from captioner.domain.transcript import Session
from captioner.domain.wording import translate
from captioner.store.file_lock import take_lock
from captioner.store.journal_codec import Journal, decode_journal, encode_header
from captioner.store.small_file import reason_of

LARGEST_BYTES = 1 << 30
"""A hundred days of speech without a break: what is larger is no session."""

_FOR_ITS_OWNER = 0o600
_FOLDER_FOR_ITS_OWNER = 0o700
_BINARY = getattr(os, "O_BINARY", 0)
_CLOSED = -1

_LOST = {EBADF, EIO, ENODEV, ENOENT, ENXIO, getattr(errno, "ESTALE", EIO)}
"""A stick that was pulled out, a network drive that went away, a file that was deleted."""


class JournalFile:
    """Open for writing, and locked; one thread at a time. Whatever fails raises OSError."""

    def __init__(self, path: Path, descriptor: int, good_bytes: int) -> None:
        self.path = path
        self._descriptor = descriptor
        self._good_bytes = good_bytes
        """So long was the file when all of it was on disk for certain."""
        self._may_be_torn = False
        self._is_lost = False
        """The disk was away: what was opened then may never work again."""

    @classmethod
    def create(cls, path: Path, session: Session) -> Self:
        """A new journal, on disk with its header. FileExistsError if there is one already.

        A folder that is missing is made, for its owner alone.
        """
        path.parent.mkdir(mode=_FOLDER_FOR_ITS_OWNER, parents=True, exist_ok=True)
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | _BINARY
        file = cls(path, os.open(path, flags, _FOR_ITS_OWNER), 0)
        try:
            take_lock(file._descriptor)
            file.write(encode_header(session))
            sync_folder(path.parent)
        except BaseException:
            file.close()
            with contextlib.suppress(OSError):
                path.unlink()
            raise
        return file

    @classmethod
    def go_on(cls, path: Path) -> tuple[Self, Journal]:
        """A journal that is there, and what is in it; a line that was torn apart is cut off.

        JournalError if another program writes it, or it is none that can be read.
        """
        descriptor = os.open(path, os.O_RDWR | _BINARY)
        try:
            content = _locked_content(descriptor)
            journal = _decoded(path, content)
            file = cls(path, descriptor, journal.good_bytes)
            if journal.good_bytes < len(content):
                file._cut()
            if content[journal.good_bytes - 1 : journal.good_bytes] != b"\n":
                file.write(b"\n")
        except BaseException:
            os.close(descriptor)
            raise
        return file, journal

    def write(self, lines: bytes) -> None:
        """They are on disk when this returns, and none of them is if it raises."""
        if self._is_lost:
            self._open_again()
        if self._may_be_torn:
            self._cut()
        self._may_be_torn = True
        try:
            self._write_all(lines)
            sync(self._descriptor)
        except OSError as error:
            self._is_lost = error.errno in _LOST
            # What stays if the disk refuses this, too, is cut off before the next try.
            with contextlib.suppress(OSError):
                self._cut()
            raise
        self._good_bytes += len(lines)
        self._may_be_torn = False

    def close(self) -> None:
        """Ends the lock; nothing is left to be written."""
        descriptor, self._descriptor = self._descriptor, _CLOSED
        if descriptor != _CLOSED:
            os.close(descriptor)

    def _open_again(self) -> None:
        self.close()
        self._descriptor = os.open(self.path, os.O_RDWR | _BINARY)
        if not take_lock(self._descriptor) or os.fstat(self._descriptor).st_size < self._good_bytes:
            raise OSError(EBUSY, "Another program changed it")
        self._is_lost = False

    def _write_all(self, lines: bytes) -> None:
        if not os.fstat(self._descriptor).st_nlink:
            raise FileNotFoundError(ENOENT, "It was deleted")
        os.lseek(self._descriptor, self._good_bytes, os.SEEK_SET)
        rest = memoryview(lines)
        while rest:
            rest = rest[os.write(self._descriptor, rest) :]

    def _cut(self) -> None:
        os.ftruncate(self._descriptor, self._good_bytes)
        self._may_be_torn = False


def read_journal(path: Path) -> Journal:
    """Whoever writes it meanwhile. JournalError if it cannot be read, or is none."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_BYTES)
    except OSError as error:
        raise JournalError(
            translate(
                "transcripts", "The session in {file} cannot be read: {reason}. Check the disk."
            ).format(file=path, reason=reason_of(error))
        ) from error
    return _decoded(path, content)


def is_in_use(path: Path) -> bool:
    """Whether a program writes it, this one included. False if it cannot be opened."""
    try:
        descriptor = os.open(path, os.O_RDONLY | _BINARY)
    except OSError:
        return False
    try:
        return not take_lock(descriptor, is_shared=True)
    finally:
        os.close(descriptor)


def sync(descriptor: int) -> None:
    """What was written is on the disk itself."""
    if sys.platform == "darwin":
        import fcntl

        # There fsync leaves it to the disk's own memory.
        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
    else:
        getattr(os, "fdatasync", os.fsync)(descriptor)


def sync_folder(folder: Path) -> None:
    """Files' names are on disk; Windows needs no such thing, and knows none."""
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _locked_content(descriptor: int) -> bytes:
    if not take_lock(descriptor):
        raise JournalError(
            translate(
                "transcripts",
                "Another Captioner is writing this session. End it there, then try again.",
            )
        )
    with os.fdopen(os.dup(descriptor), "rb") as reader:
        return reader.read(LARGEST_BYTES)


def _decoded(path: Path, content: bytes) -> Journal:
    try:
        return decode_journal(content)
    except ValueError as error:
        raise JournalError(
            translate(
                "transcripts",
                "{file} is no session that Captioner can read. It was left as it is; put a "
                "backup of it in its place if you have one.",
            ).format(file=path)
        ) from error
