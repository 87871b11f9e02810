"""Hotkeys through the desktop's portal, on a private bus; no desktop is asked."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from captioner.domain.hotkeys import HotkeyAction
from captioner.domain.settings import Hotkeys
from captioner.ui.hotkeys.global_hotkeys import GlobalHotkeys
from captioner.ui.hotkeys.keyboard import combination_of
from captioner.ui.hotkeys.portal import NO_PORTAL, PortalKeyboard, trigger_of
from tests.screen import until

_BUS = """\
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <policy context="default">
    <allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/>
  </policy>
</busconfig>
"""

_PORTAL = "tests.ui.hotkeys.shortcuts_portal"


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.fail("not installed: dbus-daemon", pytrace=False)
    socket = tmp_path / "bus"
    (tmp_path / "bus.conf").write_text(_BUS.format(socket=socket))
    running = subprocess.Popen([daemon, "--nofork", f"--config-file={tmp_path / 'bus.conf'}"])
    until(socket.exists)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={socket}")
    yield
    running.terminate()
    running.wait(timeout=5)


@contextmanager
def portal(*denied: str) -> Iterator[subprocess.Popen[str]]:
    program = subprocess.Popen(
        [sys.executable, "-m", _PORTAL, *denied],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdin is not None
    assert program.stdout is not None
    assert program.stdout.readline() == "ready\n"
    try:
        yield program
    finally:
        program.stdin.close()
        program.wait(timeout=5)
        program.stdout.close()


@pytest.fixture
def hotkeys(bus: None) -> Iterator[GlobalHotkeys]:
    del bus
    made = GlobalHotkeys(
        make=lambda owner, on_pressed: PortalKeyboard(owner, on_pressed, owner.show_trouble)
    )
    yield made
    made.close()


def bound(program: subprocess.Popen[str]) -> dict[str, str]:
    assert program.stdout is not None
    keys: dict[str, str] = json.loads(program.stdout.readline())
    return keys


def press(program: subprocess.Popen[str], name: str) -> None:
    assert program.stdin is not None
    program.stdin.write(f"{name}\n")
    program.stdin.flush()


def test_what_the_desktop_hears_is_told(hotkeys: GlobalHotkeys, qtbot: QtBot) -> None:
    with portal() as program:
        with qtbot.waitSignal(hotkeys.problems_found) as told:
            assert hotkeys.set(Hotkeys(pause="Meta+Ctrl+Alt+P", catch_up="F9")) == ()
        assert told.args == [()]
        assert bound(program) == {"pause": "CTRL+ALT+LOGO+p", "catch_up": "F9"}
        with qtbot.waitSignal(hotkeys.pressed) as pressed:
            press(program, "catch_up")
        assert pressed.args == [HotkeyAction.CATCH_UP]


def test_what_the_person_did_not_grant_is_told(hotkeys: GlobalHotkeys, qtbot: QtBot) -> None:
    with portal("pause"):
        with qtbot.waitSignal(hotkeys.problems_found):
            hotkeys.set(Hotkeys(pause="Ctrl+Alt+P", catch_up="F9", show_hide="x"))
        told = {each.action: each.sentence for each in hotkeys.problems}
        assert set(told) == {HotkeyAction.PAUSE, HotkeyAction.SHOW_HIDE}
        assert "did not grant “Ctrl+Alt+P”" in told[HotkeyAction.PAUSE]


def test_other_keys_are_bound_anew(hotkeys: GlobalHotkeys, qtbot: QtBot) -> None:
    with portal() as program:
        for keys, written in (("F9", "F9"), ("Ctrl+Alt+Space", "CTRL+ALT+space")):
            with qtbot.waitSignal(hotkeys.problems_found):
                hotkeys.set(Hotkeys(pause=keys))
            assert bound(program) == {"pause": written}
        with qtbot.waitSignal(hotkeys.pressed) as pressed:
            press(program, "pause")
        assert pressed.args == [HotkeyAction.PAUSE]


def test_a_desktop_without_the_portal_is_told_of(hotkeys: GlobalHotkeys, qtbot: QtBot) -> None:
    with qtbot.waitSignal(hotkeys.problems_found):
        hotkeys.set(Hotkeys(pause="F9"))
    assert [each.sentence for each in hotkeys.problems] == [NO_PORTAL]


def test_without_a_bus_it_is_an_os_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nowhere")
    with pytest.raises(OSError, match=r"."):
        PortalKeyboard(QObject(), lambda _: None, lambda _: None)


@pytest.mark.parametrize(
    ("keys", "written"),
    [("Ctrl+Shift+PgUp", "CTRL+SHIFT+Page_Up"), ("Meta+,", "LOGO+comma"), ("F12", "F12")],
)
def test_keys_are_written_as_xdg_wants_them(keys: str, written: str) -> None:
    assert trigger_of(combination_of(keys)) == written
