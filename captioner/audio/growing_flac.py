"""A FLAC file that can be read at any moment while it grows, whatever ends the program."""

import contextlib
import os
from errno import EDQUOT, EFBIG, ENOSPC
from pathlib import Path
from typing import Self

import soundfile

from captioner.domain.audio import RATE_HZ, SAMPLE_BYTES
from captioner.domain.errors import AudioFileError
from captioner.domain.wording import translate

_FOR_ITS_OWNER = 0o600
_FOLDER_FOR_ITS_OWNER = 0o700
_BINARY = getattr(os, "O_BINARY", 0)
"""Else Windows would put a carriage return before every byte that could be a line's end."""

_BLOCK_SIZE_AT = 8
_TOTAL_SAMPLES_AT = 18
"""Where the STREAMINFO block has them, counted from the file's start (RFC 9639, 8.2)."""

_TOTAL_SAMPLES_MASK = (1 << 36) - 1
"""They are the last 36 bits of 8 bytes; the rate, the channels and the sample size come first."""


class GrowingFlac:
    """16 kHz mono; one thread at a time.

    FLAC says at its beginning how many samples there are, and its library
    writes that at the end alone. Here it is written after every `append`, so
    that a program that crashes leaves a whole file: only the block that was
    not full yet is missing, at most a quarter of a second.
    """

    def __init__(self, path: Path, target: "_Target", sound: soundfile.SoundFile) -> None:
        self._path = path
        self._target = target
        self._sound = sound
        self.samples = 0
        """How many were appended."""

    @classmethod
    def create(cls, path: Path) -> Self:
        """A new file that its owner alone may read. AudioFileError if it cannot be, or exists.

        A folder that is missing is made, for its owner alone.
        """
        try:
            path.parent.mkdir(mode=_FOLDER_FOR_ITS_OWNER, parents=True, exist_ok=True)
            flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | _BINARY
            descriptor = os.open(path, flags, _FOR_ITS_OWNER)
        except OSError as error:
            raise AudioFileError(_not_kept(path, error)) from error
        target = _Target(descriptor)
        try:
            sound = soundfile.SoundFile(target, "w", RATE_HZ, 1, "PCM_16", format="FLAC")
        except soundfile.LibsndfileError as error:
            target.close()
            raise AudioFileError(_not_kept(path, target.failure or error)) from error
        return cls(path, target, sound)

    def append(self, pcm: bytes) -> None:
        """Add int16 mono samples. OSError if they cannot be written; nothing can be added then."""
        if not pcm:
            return
        with contextlib.suppress(soundfile.LibsndfileError):  # the target knows what went wrong
            self._sound.buffer_write(pcm, "int16")
        if self._target.failure is None:
            self.samples += len(pcm) // SAMPLE_BYTES
            self._target.mark_samples(self.samples)
        if self._target.failure is not None:
            raise self._target.failure

    def close(self) -> None:
        """Write what is left. OSError if that fails; what was marked before stays readable.

        A file without a sample is removed: it would be no FLAC file.
        """
        with contextlib.suppress(soundfile.LibsndfileError):  # the target knows what went wrong
            self._sound.close()
        self._target.close()
        if self.samples == 0:
            self._path.unlink()
        if self._target.failure is not None:
            raise self._target.failure


class _Target:
    """The file as libsndfile sees it; the first error is kept, and nothing is written after it.

    An exception could not pass through libsndfile, which would turn it into
    "System error".
    """

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self.failure: OSError | None = None

    def write(self, data: bytes) -> int:
        rest = memoryview(data)
        try:
            while rest and self.failure is None:
                rest = rest[os.write(self._descriptor, rest) :]
        except OSError as error:
            self.failure = error
        return len(data) - len(rest)

    def read(self, size: int) -> bytes:
        return os.read(self._descriptor, size)

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        return os.lseek(self._descriptor, offset, whence)

    def tell(self) -> int:
        return os.lseek(self._descriptor, 0, os.SEEK_CUR)

    def flush(self) -> None:
        """Nothing is held back here."""

    def close(self) -> None:
        os.close(self._descriptor)

    def mark_samples(self, appended: int) -> None:
        """Say in the header how many samples are in the file already.

        libFLAC writes a block when the first sample of the next one is there.
        """
        header = self._at(_BLOCK_SIZE_AT, 2)
        block = int.from_bytes(header)
        total = max(0, appended - 1) // block * block
        packed = int.from_bytes(self._at(_TOTAL_SAMPLES_AT, 8))
        packed = packed & ~_TOTAL_SAMPLES_MASK | total & _TOTAL_SAMPLES_MASK
        position = self.tell()
        self.seek(_TOTAL_SAMPLES_AT)
        self.write(packed.to_bytes(8))
        self.seek(position)

    def _at(self, offset: int, size: int) -> bytes:
        position = self.tell()
        self.seek(offset)
        found = self.read(size)
        self.seek(position)
        return found


def reason_of(error: Exception) -> str:
    """Why a file cannot be written, as the middle of a sentence."""
    if isinstance(error, OSError) and error.errno in (ENOSPC, EDQUOT, EFBIG):
        return translate("sound", "the disk is full")
    if isinstance(error, FileExistsError):
        return translate("sound", "there is such a file already")
    return (error.strerror or str(error)) if isinstance(error, OSError) else str(error)


def _not_kept(path: Path, error: Exception) -> str:
    return translate(
        "sound",
        "The audio cannot be kept in {path}: {reason}. Make room or allow writing there, or "
        "switch keeping off.",
    ).format(path=path, reason=reason_of(error))
