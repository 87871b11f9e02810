"""The settings in one file that a person can read."""

import contextlib
import os
import time
from pathlib import Path

import msgspec

from captioner.domain.errors import ConfigError
from captioner.domain.settings import SETTINGS_VERSION, Settings

_LARGEST_BYTES = 1 << 20


class SettingsFile:
    """Reads and writes `path`; what cannot be read is set aside, never overwritten."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Settings:
        """The stored settings, the defaults where there are none.

        Raises ConfigError after setting an unreadable file aside; the next
        `load` gives the defaults.
        """
        try:
            return self._read()
        except FileNotFoundError:
            return Settings()
        except (OSError, ValueError) as error:
            aside = self._set_aside()
            raise ConfigError(
                "settings",
                f"The settings could not be read ({error}), so the defaults are used. "
                f"The old file was kept as {aside}.",
            ) from error

    def save(self, settings: Settings) -> None:
        """Replace the file in one step. Raises OSError."""
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        text = msgspec.json.format(msgspec.json.encode(settings), indent=2)
        fresh = self._path.with_suffix(".new")
        try:
            with fresh.open("wb") as file:
                file.write(text + b"\n")
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(self._path)
        finally:
            fresh.unlink(missing_ok=True)

    def _read(self) -> Settings:
        if self._path.stat().st_size > _LARGEST_BYTES:
            raise ValueError("it is far too large")
        settings = msgspec.json.decode(self._path.read_bytes(), type=Settings)
        if settings.version > SETTINGS_VERSION:
            raise ValueError("it was written by a newer version of Captioner")
        return settings

    def _set_aside(self) -> Path:
        aside = self._path.with_name(f"{self._path.name}.unreadable-{time.time_ns()}")
        with contextlib.suppress(OSError):  # a folder without write access: leave it where it is
            self._path.replace(aside)
            return aside
        return self._path
