"""The administrator's defaults: the file of this computer, or one that was named."""

import os
from pathlib import Path

from captioner.domain.machine_defaults import NO_MACHINE_DEFAULTS, MachineDefaults
from captioner.domain.wording import translate
from captioner.store.file_owner import ROOT, is_administrators
from captioner.store.paths import Places, machine_defaults_file
from captioner.store.settings_file import SettingsFile
from captioner.store.small_file import read_small_file, reason_of

DEFAULTS_VARIABLE = "CAPTIONER_DEFAULTS"
"""Names a file that counts where this computer has none: portable use, tests."""

_LARGEST_BYTES = 8 << 20


def settings_file(places: Places) -> SettingsFile:
    """This person's settings, over what the administrator has decided. Reads the latter."""
    return SettingsFile(places.settings_file, read_machine_defaults())


def read_machine_defaults(system: Path | None = None, owner: int = ROOT) -> MachineDefaults:
    """What is in force; `system` is the computer's file, which must be `owner`'s alone.

    A person cannot get around it by naming another file. Blocks for the disk.
    """
    path = system or machine_defaults_file()
    named = os.environ.get(DEFAULTS_VARIABLE, "")
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return _read_named(Path(named).expanduser()) if named else NO_MACHINE_DEFAULTS
    except OSError as error:
        return _broken(path, error)
    try:
        doubt = _why_not_trusted(path, owner)
    except OSError as error:
        return _broken(path, error)
    if doubt:
        return MachineDefaults(path=path, troubles=(doubt,), is_broken=True)
    return read_defaults(path)


def read_defaults(path: Path) -> MachineDefaults:
    """What `path` decides, whoever wrote it; blocks for the disk."""
    # Most computers have no such file, and start without what reads it.
    from captioner.store.defaults_codec import decode_defaults

    try:
        text = read_small_file(path, largest_bytes=_LARGEST_BYTES)
    except (OSError, ValueError) as error:
        return _broken(path, error)
    return decode_defaults(text, path)


def _broken(path: Path, error: Exception) -> MachineDefaults:
    from captioner.store.defaults_codec import broken_defaults

    return broken_defaults(path, reason_of(error), may_lock=True)


def _read_named(path: Path) -> MachineDefaults:
    if path.exists():
        return read_defaults(path)
    sentence = translate(
        "defaults", "{variable} names {path}, which is not there. Captioner goes on without it."
    )
    trouble = sentence.format(variable=DEFAULTS_VARIABLE, path=path)
    return MachineDefaults(path=path, troubles=(trouble,))


def _why_not_trusted(path: Path, owner: int) -> str:
    """Whoever can write the file, or put another in its place, would be the administrator."""
    if is_administrators(path, owner):
        return ""
    return translate(
        "defaults",
        "{path} is not used, because others than an administrator can change it. An administrator "
        "has to own the file and its folder, and to let nobody else write there.",
    ).format(path=path)
