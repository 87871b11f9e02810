"""The autostart of macOS: a file that launchd reads."""

import plistlib
import stat
from pathlib import Path

import pytest

from captioner.store.autostart.launch_agent import LaunchAgent
from captioner.store.autostart.program import Program

PROGRAM = Program(
    ["/Applications/Captioner & more.app/Contents/MacOS/captioner"], {"CAPTIONER_HOME": "/x y"}
)


def file_in(home: Path) -> Path:
    return home / "Library" / "LaunchAgents" / "org.captioner.Captioner.plist"


def test_it_is_off_until_it_is_switched_on(tmp_path: Path) -> None:
    one = LaunchAgent(lambda: PROGRAM, tmp_path)
    assert not one.is_on()
    one.set_on(is_on=False)
    one.set_on(is_on=True)
    assert one.is_on()
    agent = plistlib.loads(file_in(tmp_path).read_bytes())
    assert agent["Label"] == "org.captioner.Captioner"
    assert agent["ProgramArguments"] == PROGRAM.command
    assert agent["EnvironmentVariables"] == PROGRAM.variables
    assert agent["RunAtLoad"] is True
    assert stat.S_IMODE(file_in(tmp_path).stat().st_mode) == 0o644
    one.set_on(is_on=False)
    assert not one.is_on()
    assert not file_in(tmp_path).exists()


@pytest.mark.parametrize(
    "content", [b"", b"<plist", b"bplist00", plistlib.dumps([]), plistlib.dumps({"Disabled": True})]
)
def test_a_file_that_starts_nothing_is_off(tmp_path: Path, content: bytes) -> None:
    file_in(tmp_path).parent.mkdir(parents=True)
    file_in(tmp_path).write_bytes(content)
    assert not LaunchAgent(lambda: PROGRAM, tmp_path).is_on()
