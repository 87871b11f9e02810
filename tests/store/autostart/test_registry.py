"""The autostart of Windows, against the part of winreg's interface that it uses."""

import subprocess
from contextlib import AbstractContextManager, nullcontext

import pytest

from captioner.domain.errors import ConfigError
from captioner.store.autostart.program import Program
from captioner.store.autostart.registry import APPROVED, RUN, VALUE, RegistryAutostart

PROGRAM = Program([r"C:\Program Files\Captioner\captionerw.exe"])


class Registry:
    """Keys hold values of a kind; what is not there raises FileNotFoundError, as winreg does."""

    HKEY_CURRENT_USER = "HKCU"
    KEY_SET_VALUE = 2
    REG_SZ = 1

    def __init__(self) -> None:
        self.keys: dict[str, dict[str, tuple[object, int]]] = {}

    def OpenKey(self, key: object, sub_key: str) -> AbstractContextManager[str]:  # noqa: N802
        assert key == self.HKEY_CURRENT_USER
        if sub_key not in self.keys:
            raise FileNotFoundError(2, "The system cannot find the file specified")
        return nullcontext(sub_key)

    def CreateKeyEx(  # noqa: N802
        self, key: object, sub_key: str, reserved: int, access: int
    ) -> AbstractContextManager[str]:
        assert (key, reserved, access) == (self.HKEY_CURRENT_USER, 0, self.KEY_SET_VALUE)
        self.keys.setdefault(sub_key, {})
        return nullcontext(sub_key)

    def QueryValueEx(self, key: str, name: str) -> tuple[object, int]:  # noqa: N802
        try:
            return self.keys[key][name]
        except KeyError as error:
            raise FileNotFoundError(2, "The system cannot find the file specified") from error

    def SetValueEx(  # noqa: N802
        self, key: str, name: str, reserved: int, kind: int, value: object, /
    ) -> None:
        assert reserved == 0
        self.keys[key][name] = (value, kind)

    def DeleteValue(self, key: str, name: str) -> None:  # noqa: N802
        self.QueryValueEx(key, name)
        del self.keys[key][name]


def test_it_is_off_until_it_is_switched_on() -> None:
    registry = Registry()
    one = RegistryAutostart(lambda: PROGRAM, registry)
    assert not one.is_on()
    one.set_on(is_on=False)
    assert not registry.keys
    one.set_on(is_on=True)
    assert one.is_on()
    assert registry.keys[RUN][VALUE] == (subprocess.list2cmdline(PROGRAM.command), registry.REG_SZ)
    assert str(registry.keys[RUN][VALUE][0]).startswith('"C:\\Program Files')
    one.set_on(is_on=False)
    assert not one.is_on()
    assert not registry.keys[RUN]


def test_what_the_task_manager_switched_off_is_off_until_it_is_wanted_again() -> None:
    registry = Registry()
    one = RegistryAutostart(lambda: PROGRAM, registry)
    one.set_on(is_on=True)
    registry.keys[APPROVED] = {VALUE: (b"\x03" + bytes(11), 3)}
    assert not one.is_on()
    registry.keys[APPROVED] = {VALUE: (b"\x02" + bytes(11), 3)}
    assert one.is_on()
    registry.keys[APPROVED] = {VALUE: (b"\x03" + bytes(11), 3)}
    one.set_on(is_on=True)
    assert one.is_on()


@pytest.mark.parametrize(
    "program", [Program(["captionerw.exe"], {"CAPTIONER_HOME": "D:\\"}), Program(["x" * 300])]
)
def test_what_windows_could_not_start_is_refused(program: Program) -> None:
    registry = Registry()
    with pytest.raises(ConfigError):
        RegistryAutostart(lambda: program, registry).set_on(is_on=True)
    assert not registry.keys
