"""How this very program is started by somebody else, from wherever that is."""

import os
import shutil
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from captioner.store.paths import HOME_VARIABLE

NAME = "captioner"


@dataclass(frozen=True, slots=True)
class Program:
    """`command` is absolute; `variables` is what it must find in its environment."""

    command: Sequence[str]
    variables: Mapping[str, str] = field(default_factory=dict)


def this_program() -> Program:
    home = os.environ.get(HOME_VARIABLE)
    variables = {HOME_VARIABLE: str(Path(home).expanduser().absolute())} if home else {}
    return Program(_command(), variables)


def _command() -> Sequence[str]:
    here = Path(sys.executable)
    if getattr(sys, "frozen", False):
        return [str(_on_the_path(here) or _without_console(here))]
    script = here.with_name(f"{NAME}-app.exe" if sys.platform == "win32" else NAME)
    return [str(script)] if script.is_file() else [str(here), "-m", NAME]


def _on_the_path(frozen: Path) -> Path | None:
    """The name under which an installer has put it: that stays when the program is replaced."""
    found = shutil.which(NAME) if sys.platform == "linux" else None
    if found is None:
        return None
    path = Path(found).absolute()
    return path if path.resolve() == frozen.resolve() else None


def _without_console(frozen: Path) -> Path:
    """Windows has one program for each: that of the terminal would show an empty one."""
    windowed = frozen.with_name(f"{NAME}w.exe")
    return windowed if sys.platform == "win32" and windowed.is_file() else frozen
