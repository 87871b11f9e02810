"""Windows: a value under the person's Run key, and what the Task Manager says of it."""

import importlib
import subprocess
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from typing import Any, Protocol

from captioner.domain.errors import ConfigError
from captioner.domain.wording import translate
from captioner.store.autostart.program import Program

VALUE = "Captioner"

RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
"""Where the Task Manager and the settings keep what a person switched off: an odd first byte."""

_LONGEST_COMMAND = 260
"""What Windows takes there: https://learn.microsoft.com/windows/win32/setupapi/run-and-runonce-registry-keys"""


class WindowsRegistry(Protocol):
    """What is used of the module `winreg`; OSError where something is not there."""

    HKEY_CURRENT_USER: Any
    KEY_SET_VALUE: int
    REG_SZ: int

    def OpenKey(self, key: Any, sub_key: str) -> AbstractContextManager[Any]: ...  # noqa: ANN401, N802 - winreg's

    def CreateKeyEx(  # noqa: N802 - winreg's
        self,
        key: Any,  # noqa: ANN401
        sub_key: str,
        reserved: int,
        access: int,
    ) -> AbstractContextManager[Any]: ...

    def QueryValueEx(self, key: Any, name: str) -> tuple[Any, int]: ...  # noqa: ANN401, N802 - winreg's

    def SetValueEx(  # noqa: N802 - winreg's
        self,
        key: Any,  # noqa: ANN401
        name: str,
        reserved: int,
        kind: int,
        value: Any,  # noqa: ANN401
        /,
    ) -> None: ...

    def DeleteValue(self, key: Any, name: str) -> None: ...  # noqa: ANN401, N802 - winreg's


class RegistryAutostart:
    """Blocks for the registry."""

    def __init__(
        self, program: Callable[[], Program], registry: WindowsRegistry | None = None
    ) -> None:
        self._program = program
        self._registry = registry or importlib.import_module("winreg")

    def is_on(self) -> bool:
        if self._value(RUN) is None:
            return False
        approval = self._value(APPROVED)
        return not (isinstance(approval, bytes) and approval[:1] and approval[0] % 2)

    def set_on(self, *, is_on: bool) -> None:
        """Raises OSError, and ConfigError where Windows could not start it as it runs now."""
        if not is_on:
            self._delete(RUN)
            self._delete(APPROVED)
            return
        command = _command_line(self._program())
        registry = self._registry
        with registry.CreateKeyEx(
            registry.HKEY_CURRENT_USER, RUN, 0, registry.KEY_SET_VALUE
        ) as key:
            registry.SetValueEx(key, VALUE, 0, registry.REG_SZ, command)
        self._delete(APPROVED)

    def _value(self, path: str) -> object:
        registry = self._registry
        with suppress(FileNotFoundError), registry.OpenKey(registry.HKEY_CURRENT_USER, path) as key:
            value: object = registry.QueryValueEx(key, VALUE)[0]
            return value
        return None

    def _delete(self, path: str) -> None:
        registry = self._registry
        if self._value(path) is None:
            return
        with registry.CreateKeyEx(
            registry.HKEY_CURRENT_USER, path, 0, registry.KEY_SET_VALUE
        ) as key:
            registry.DeleteValue(key, VALUE)


def _command_line(program: Program) -> str:
    command = subprocess.list2cmdline(program.command)
    if program.variables:
        raise ConfigError(
            "autostart",
            translate(
                "about",
                "Captioner keeps its settings in a folder of its own here ({variable}), and "
                "Windows would start it without that. Start it at login by a script of yours.",
            ).format(variable=", ".join(program.variables)),
        )
    if len(command) > _LONGEST_COMMAND:
        raise ConfigError(
            "autostart",
            translate(
                "about",
                "The path of Captioner is too long to be started at login. Move it to a folder "
                "with a shorter name.",
            ),
        )
    return command
