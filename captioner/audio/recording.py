"""A sound file, decoded forward to 16 kHz mono."""

import os
import stat
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any, Self

import soundfile

from captioner.audio.dsp import Converter
from captioner.audio.quiet_stderr import quiet_stderr
from captioner.domain.errors import AudioFileError
from captioner.domain.wording import number, translate

_STEP_MS = 250
"""Decoded at a time: about a millisecond of work, so that it may be done on the loop's thread."""

_RATES_HZ = range(1_000, 768_001)
"""Beyond these a header is damaged rather than unusual."""


class Recording:
    """Decodes WAV, FLAC, OGG (Vorbis, Opus) and MP3; one thread.

    Everything is read as float32: integers come through unchanged, and files
    of floats are not cut down to whole numbers.
    """

    def __init__(self, path: Path, sound: soundfile.SoundFile) -> None:
        self._path = path
        self._sound = sound
        self._converter = Converter(sound.samplerate, sound.channels, sample_type="float32")
        self._decoded_frames = 0
        self._is_exhausted = False
        self.failure: AudioFileError | None = None

    @classmethod
    def open(cls, path: Path) -> Self:
        """Look whether `path` is a recording with something on it; AudioFileError if not."""
        _check_readable(path)
        sound = _opened(path)
        if sound.frames == 0 or sound.samplerate not in _RATES_HZ:
            sound.close()
            raise _unusable(path, is_empty=sound.frames == 0)
        return cls(path, sound)

    @property
    def duration_ms(self) -> int:
        """How long the file says that it is."""
        return int(self._sound.frames * 1000 / self._sound.samplerate)

    @property
    def invalid_samples(self) -> int:
        """How many of the samples so far were no numbers; they became silence."""
        return self._converter.invalid_samples

    @property
    def is_exhausted(self) -> bool:
        """True once nothing more will come; `failure` says whether that was too early."""
        return self._is_exhausted

    def decode_step(self) -> bytes:
        """The next int16 mono samples at 16 kHz, about a quarter of a second; may be empty."""
        if self._is_exhausted:
            return b""
        frames = self._decoded()
        self._decoded_frames += len(frames)
        pcm = self._converter.convert(frames)
        if len(frames) == 0:
            self._is_exhausted = True
            pcm += self._converter.flush()
            self._note_early_end()
        return pcm

    def close(self) -> None:
        self._is_exhausted = True
        self._sound.close()

    def _decoded(self) -> Any:  # noqa: ANN401 - an array of float32, or nothing
        frames = self._sound.samplerate * _STEP_MS // 1000
        try:
            with _quiet(self._sound.format):
                return self._sound.read(frames, dtype="float32", always_2d=True)
        except soundfile.LibsndfileError as error:
            self.failure = self._early_end(error.error_string.removeprefix("Error : "))
            self.failure.__cause__ = error
            return b""

    def _note_early_end(self) -> None:
        if self.failure is None and self._decoded_frames < self._sound.frames:
            self.failure = self._early_end(translate("sound", "the file ends early"))

    def _early_end(self, reason: str) -> AudioFileError:
        seconds = self._decoded_frames / self._sound.samplerate
        return AudioFileError(
            translate(
                "sound",
                "The recording {path} is damaged after {seconds} s ({reason}). What came before "
                "was captioned; mend or replace the file for the rest.",
            ).format(path=self._path, seconds=number(seconds, 1), reason=reason.rstrip("."))
        )


class _ForwardFile(soundfile.SoundFile):  # type: ignore[misc]  # soundfile has no types
    """A sound file that is read from its beginning to its end.

    WORKAROUND: soundfile seeks to where it is after every read if it can,
    which tears the frames of MP3 apart, for they lean on those before them:
    https://github.com/bastibe/python-soundfile/pull/329
    """

    def seekable(self) -> bool:
        return False


def _check_readable(path: Path) -> None:
    try:
        mode = path.stat().st_mode
        if stat.S_ISREG(mode):
            os.close(os.open(path, os.O_RDONLY))
            return
    except FileNotFoundError:
        raise AudioFileError(
            translate("sound", "There is no file {path}. Check the name.").format(path=path)
        ) from None
    except OSError as error:
        raise AudioFileError(
            translate(
                "sound", "The recording {path} cannot be read: {reason}. Check its permissions."
            ).format(path=path, reason=error.strerror)
        ) from error
    if stat.S_ISDIR(mode):
        raise AudioFileError(
            translate("sound", "{path} is a folder. Name a WAV, FLAC, OGG or MP3 file.").format(
                path=path
            )
        )
    raise AudioFileError(
        translate("sound", "{path} is not a file. Name a WAV, FLAC, OGG or MP3 file.").format(
            path=path
        )
    )


def _unusable(path: Path, *, is_empty: bool) -> AudioFileError:
    if is_empty:
        return AudioFileError(
            translate("sound", "The recording {path} holds no sound. Choose another file.").format(
                path=path
            )
        )
    return AudioFileError(
        translate("sound", "The recording {path} is damaged. Choose another file.").format(
            path=path
        )
    )


def _opened(path: Path) -> soundfile.SoundFile:
    try:
        with quiet_stderr():
            return _ForwardFile(path)
    except soundfile.LibsndfileError as error:
        raise _unreadable(path) from error


def _unreadable(path: Path) -> AudioFileError:
    if path.stat().st_size == 0:
        return AudioFileError(
            translate(
                "sound", "The file {path} is empty. Name a WAV, FLAC, OGG or MP3 file."
            ).format(path=path)
        )
    return AudioFileError(
        translate(
            "sound",
            "The file {path} is no recording that can be read. Name a WAV, FLAC, OGG or MP3 file.",
        ).format(path=path)
    )


def _quiet(kind: str) -> AbstractContextManager[None]:
    """libmpg123 tells the terminal about every damaged frame; the other decoders are silent."""
    return quiet_stderr() if kind == "MP3" else nullcontext()
