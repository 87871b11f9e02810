"""The settings in one file that a person can read."""

import contextlib
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from captioner.domain.errors import ConfigError
from captioner.domain.machine_defaults import NO_MACHINE_DEFAULTS, MachineDefaults
from captioner.domain.settings import SETTINGS_VERSION, Settings
from captioner.domain.validation import settings_problems
from captioner.domain.wording import translate
from captioner.store.atomic_file import write_atomically
from captioner.store.settings_codec import (
    NewerVersion,
    check_version,
    decode_settings,
    encode_settings,
)
from captioner.store.small_file import read_small_file, reason_of

LARGEST_BYTES = 8 << 20
"""More than a hundred servers, each with a thousand boosted phrases."""

_ASIDE_MARKS = ("set-aside", "unreadable")
"""In the names of files that were set aside: now, and by captioner 0.1."""


class NewerSettingsError(ConfigError):
    """The settings are those of a newer Captioner, and stay as they are."""

    def __init__(self, version: int) -> None:
        super().__init__(
            "settings",
            translate(
                "files",
                "These settings were written by a newer Captioner (format {theirs}; this one "
                "understands {ours}). Install the newer one again to use them.",
            ).format(theirs=version, ours=SETTINGS_VERSION),
        )


class SettingsFile:
    """Reads and writes `path`; what cannot be read is set aside, never overwritten.

    The file holds what a person chose; all else is as `machine` has it. A file of a
    newer version is not touched at all. Blocks for the disk; from any thread, one call
    at a time.
    """

    def __init__(self, path: Path, machine: MachineDefaults = NO_MACHINE_DEFAULTS) -> None:
        self._path = path
        self.machine = machine

    @property
    def path(self) -> Path:
        return self._path

    def load(self) -> Settings:
        """The stored settings, the defaults where there are none.

        Raises ConfigError after setting an unreadable file aside; the next
        `load` gives the defaults. Raises NewerSettingsError, and changes nothing.
        """
        try:
            return self._read(self._path)
        except (FileNotFoundError, NotADirectoryError):
            return self.machine.settings
        except NewerVersion as newer:
            raise NewerSettingsError(newer.version) from newer
        except (OSError, ValueError) as error:
            aside = self._set_aside()
            raise ConfigError(
                "settings",
                translate(
                    "files",
                    "The settings could not be read ({reason}), so the defaults are used. The old "
                    "file was kept as {aside}.",
                ).format(reason=reason_of(error), aside=aside),
            ) from error

    def peek(self) -> Settings:
        """As `load`, but nothing is moved: ConfigError says why the file cannot be read."""
        try:
            return self._read(self._path)
        except (FileNotFoundError, NotADirectoryError):
            return self.machine.settings
        except NewerVersion as newer:
            raise NewerSettingsError(newer.version) from newer
        except (OSError, ValueError) as error:
            raise ConfigError(
                "settings",
                translate("files", "The settings in {path} cannot be read: {reason}.").format(
                    path=self._path, reason=reason_of(error)
                ),
            ) from error

    def refuse_newer(self) -> None:
        """Raises NewerSettingsError; all else that may be wrong is for `load` to say."""
        try:
            check_version(self._stored())
        except NewerVersion as newer:
            raise NewerSettingsError(newer.version) from newer
        except ValueError:
            return

    def save(self, settings: Settings) -> None:
        """Replace the file in one step.

        Raises OSError, and ConfigError for settings that `load` would refuse, and
        where the file is a newer Captioner's; the old file is as it was then.
        """
        problems = settings_problems(settings)
        if problems:
            raise problems[0]
        try:
            text = encode_settings(settings, self.machine, self._stored())
        except NewerVersion as newer:
            raise NewerSettingsError(newer.version) from newer
        if len(text) > LARGEST_BYTES:
            raise ConfigError(
                "settings",
                translate(
                    "files",
                    "The settings are larger than {mib} MiB. Remove servers or boosted phrases.",
                ).format(mib=LARGEST_BYTES >> 20),
            )
        write_atomically(self._path, text)

    def set_aside_files(self) -> Sequence[Path]:
        """Settings that could not be read, or were replaced by `restore`; newest first."""
        found = [
            path
            for mark in reversed(_ASIDE_MARKS)
            for path in sorted(self._path.parent.glob(f"{self._path.name}.{mark}-*"))
        ]
        return tuple(reversed(found))

    def restore(self, aside: Path) -> Settings:
        """Put a file of `set_aside_files` back; those in its place are set aside instead.

        Raises ConfigError if it cannot be read or put back; nothing is lost then. The
        settings of a newer Captioner are not even moved.
        """
        if aside not in self.set_aside_files():
            raise ConfigError(
                "settings",
                translate("files", "{aside} is no settings file that was set aside.").format(
                    aside=aside
                ),
            )
        self.refuse_newer()
        try:
            settings = self._read(aside)
            with contextlib.suppress(FileNotFoundError):
                self._path.rename(self._free_name())
            aside.rename(self._path)
        except (OSError, ValueError) as error:
            raise ConfigError(
                "settings",
                translate(
                    "files",
                    "{name} cannot be put back: {reason}. It stays where it is, in {folder}.",
                ).format(name=aside.name, reason=reason_of(error), folder=aside.parent),
            ) from error
        return settings

    def _read(self, path: Path) -> Settings:
        return decode_settings(read_small_file(path, largest_bytes=LARGEST_BYTES), self.machine)

    def _stored(self) -> bytes:
        """What would be replaced; empty where that cannot be read."""
        try:
            return read_small_file(self._path, largest_bytes=LARGEST_BYTES)
        except (OSError, ValueError):
            return b""

    def _set_aside(self) -> Path:
        aside = self._free_name()
        with contextlib.suppress(OSError):  # a folder without write access: leave it where it is
            self._path.rename(aside)
            return aside
        return self._path

    def _free_name(self) -> Path:
        """A name that tells when, in UTC, and comes after those of the same second."""
        now = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
        names = (f"{self._path.name}.{_ASIDE_MARKS[0]}-{now}-{n:03}" for n in range(1000))
        return next(path for name in names if not (path := self._path.with_name(name)).exists())
