"""What a frozen program is told differently: how it is started, and what it starts from."""

import os
import sys
from collections.abc import MutableMapping, Sequence
from pathlib import Path
from typing import TextIO, cast

_LIBRARIES, _LIBRARIES_BEFORE = "LD_LIBRARY_PATH", "LD_LIBRARY_PATH_ORIG"

CONSOLE_PROGRAM = "captioner.exe"
"""On Windows, beside the one without a console: that has no standard streams to be spoken to."""


def is_frozen() -> bool:
    return bool(getattr(sys, "frozen", False))


def own_command(executable: str, *, frozen: bool, platform: str = sys.platform) -> Sequence[str]:
    """How this very program is started with standard streams; its arguments follow."""
    if not frozen:
        return [executable, "-m", "captioner"]
    if platform == "win32":
        return [str(Path(executable).with_name(CONSOLE_PROGRAM))]
    return [executable]


def give_back_libraries(variables: MutableMapping[str, str]) -> None:
    """Let other programs that are started look for their libraries where they always do.

    PyInstaller has Linux look into the frozen folder first. For this process that was settled
    when it started; a file manager that is opened must not be given our libraries.
    """
    before = variables.pop(_LIBRARIES_BEFORE, None)
    if before is not None:
        variables[_LIBRARIES] = before
    else:
        variables.pop(_LIBRARIES, None)


def open_missing_streams() -> None:
    """Without a console on Windows there are none; what is said goes nowhere then."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, _nowhere())


def _nowhere() -> TextIO:
    return cast("TextIO", open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123 - for good
