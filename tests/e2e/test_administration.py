"""The program on a computer that an administrator looks after."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import psutil
import pytest

from captioner.riva.loopback import is_loopback
from tests.e2e.known_servers import NO_KEYRING, WORDS, talk
from tests.e2e.program import children_of, eventually, run, set_up, started
from tests.e2e.test_desktop import on, painted, play_the_sample, quit_by_signal
from tests.riva.test_client import free_port
from tests.riva_server import MarkedServicer, serving
from tests.screen import Screen

__all__ = ["talk"]

DEAD_PROXY = f"http://127.0.0.1:{free_port()}"


@pytest.fixture(autouse=True)
def _no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("RIVA_")]:
        monkeypatch.delenv(name)


def defaults(folder: Path, address: str, *, locked: list[str]) -> dict[str, str]:
    """The variables of a computer on which the server at `address` is the administrator's."""
    host, _, port = address.rpartition(":")
    server = {"name": "Ward", "endpoint": {"host": host, "port": int(port)}}
    document: dict[str, Any] = {"profiles": [server], "active_profile": "Ward", "locked": locked}
    path = folder / "defaults.json"
    path.write_text(json.dumps(document))
    return {**NO_KEYRING, "CAPTIONER_DEFAULTS": str(path)}


def caption(
    home: Path, talk: Path, *arguments: object, more: dict[str, str]
) -> subprocess.CompletedProcess[str]:
    return run(home, "caption", talk, "--speed", 0, *arguments, more=more)


def test_who_chose_nothing_is_captioned_by_the_administrators_server(
    tmp_path: Path, talk: Path
) -> None:
    ward, own = MarkedServicer(), MarkedServicer()
    with serving(ward) as address, serving(own) as own_address:
        free = defaults(tmp_path, address, locked=[])
        assert caption(tmp_path, talk, more=free).stdout == WORDS
        host = {"RIVA_HOST": own_address}
        assert "RIVA_HOST" in caption(tmp_path, talk, more={**free, **host}).stderr
        locked = defaults(tmp_path, address, locked=["profiles", "active_profile"])
        done = caption(tmp_path, talk, more={**locked, **host})
        assert "Recognised by Ward" in done.stderr
        assert "ignored in the environment: RIVA_HOST." in done.stderr
        refused = caption(tmp_path, talk, "--endpoint", own_address, more=locked)
        assert (refused.returncode, refused.stdout) == (2, "")
        assert "Your administrator has set what --endpoint would change" in refused.stderr
    assert (len(ward.configs), len(own.configs)) == (2, 1)


def test_a_defaults_file_is_checked_before_it_is_handed_out(tmp_path: Path) -> None:
    path = tmp_path / "defaults.json"
    path.write_text('{"audio": {"keep_audio": true}, "locked": ["audio.keep_audio"]}')
    done = run(tmp_path, "defaults", "--check", path)
    assert (done.returncode, done.stderr) == (0, "")
    assert "audio.keep_audio: True" in done.stdout
    assert "locked: audio.keep_audio" in done.stdout
    path.write_text('{"locked": ["audio.volume"]}')
    done = run(tmp_path, "defaults", "--check", path)
    assert done.returncode == 1
    assert "There is no setting “audio.volume” to be locked." in done.stderr


def test_a_proxy_that_is_down_does_not_keep_this_computer_from_captioning(
    tmp_path: Path, talk: Path
) -> None:
    proxies = dict.fromkeys(("http_proxy", "https_proxy", "grpc_proxy"), DEAD_PROXY)
    done = caption(tmp_path, talk, more={**NO_KEYRING, **proxies})
    assert done.returncode == 0
    assert "Recognised by this computer" in done.stderr


def test_nobody_else_can_connect_to_the_program_or_its_recogniser(
    tmp_path: Path, screen: Screen
) -> None:
    set_up(tmp_path)
    trace = tmp_path / "trace.jsonl"
    with started(tmp_path, "--trace", trace, more=on(screen)) as program:
        play_the_sample(screen)
        eventually(lambda: painted(trace))  # the recogniser runs, and is connected to
        processes = [psutil.Process(program.pid), *children_of(program)]
        assert len(processes) > 1
        sockets = [each for one in processes for each in one.net_connections(kind="inet")]
        opened = [each.laddr for each in sockets if each.status == psutil.CONN_LISTEN]
        assert [address for address in opened if not is_loopback(address.ip)] == []
        quit_by_signal(program)
