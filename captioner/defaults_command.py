"""`captioner defaults`: what an administrator's file decides, before it is handed out or after."""

import sys
from collections.abc import Iterator
from pathlib import Path

from captioner.domain.machine_defaults import MachineDefaults
from captioner.domain.setting_paths import setting_paths, value_at
from captioner.domain.settings import THIS_COMPUTER, Settings
from captioner.store.machine_defaults import read_defaults, read_machine_defaults
from captioner.store.paths import machine_defaults_file

SOUND, WRONG = 0, 1


def show_defaults(path: Path | None) -> int:
    """Say what `path` decides, None for the file in force; the exit status."""
    machine = read_machine_defaults() if path is None else read_defaults(path)
    if machine.path is None:
        sys.stdout.write(f"There are none: {machine_defaults_file()} is not there.\n")
        return SOUND
    for line in _lines(machine):
        sys.stdout.write(line + "\n")
    for trouble in machine.troubles:
        sys.stderr.write(f"captioner: {trouble}\n")
    return WRONG if machine.troubles else SOUND


def _lines(machine: MachineDefaults) -> Iterator[str]:
    yield f"{machine.path} decides:"
    for profile in machine.servers:
        yield f"  a server: {profile.name} ({profile.endpoint.address}, id {profile.id})"
    active = machine.settings.profile
    yield f"  captions by: {active.name if active is not None else THIS_COMPUTER}"
    for path in setting_paths():
        value = value_at(machine.settings, path)
        is_told = path in ("profiles", "active_profile")
        if not is_told and value != value_at(Settings(), path):
            yield f"  {path}: {value}"
    yield f"  locked: {', '.join(sorted(machine.locked)) or 'nothing'}"
    if machine.locks("active_profile") and not machine.locks("profiles"):
        yield (
            "  A person's own servers may still stand in while that one is away: lock "
            '"profiles" as well if they must not.'
        )
