"""macOS: a launch agent of the person, which launchd reads at the next login."""

import plistlib
from collections.abc import Callable
from pathlib import Path
from xml.parsers.expat import ExpatError

from captioner.store.atomic_file import SHARED, write_atomically
from captioner.store.autostart.program import Program
from captioner.store.small_file import read_small_file

LABEL = "org.captioner.Captioner"

_LARGEST_BYTES = 1 << 16


class LaunchAgent:
    """Blocks for the disk."""

    def __init__(self, program: Callable[[], Program], home: Path | None = None) -> None:
        self._program = program
        self._path = (home or Path.home()) / "Library" / "LaunchAgents" / f"{LABEL}.plist"

    def is_on(self) -> bool:
        try:
            agent = plistlib.loads(read_small_file(self._path, largest_bytes=_LARGEST_BYTES))
        except (OSError, ValueError, ExpatError):
            return False
        return isinstance(agent, dict) and agent.get("Disabled") is not True

    def set_on(self, *, is_on: bool) -> None:
        """Raises OSError."""
        if not is_on:
            self._path.unlink(missing_ok=True)
            return
        program = self._program()
        agent = {
            "Label": LABEL,
            "ProgramArguments": list(program.command),
            "EnvironmentVariables": dict(program.variables),
            "RunAtLoad": True,
            "LimitLoadToSessionType": "Aqua",
            "ProcessType": "Interactive",
        }
        # launchd refuses what others can write, and reads it as the person.
        write_atomically(self._path, plistlib.dumps(agent), mode=SHARED)
