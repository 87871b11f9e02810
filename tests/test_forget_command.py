"""What a person chose is removed, with its keys; what was said stays."""

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from captioner.domain.secrets import Secrets
from captioner.domain.transcript import Ended, Session
from captioner.store.autostart.system import read_autostart, write_autostart
from captioner.store.paths import HOME_VARIABLE, Places, find_places
from captioner.store.secrets import SERVICE, KeyringSecrets
from captioner.store.session_files import SessionFiles
from tests.e2e.program import run
from tests.keyring_daemon import KeyringDaemon, keyring_daemon
from tests.test_single_instance import program, says

__all__ = ["keyring_daemon"]

NO_KEYRING = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}

ONE, OTHER = "0a1b", "ffff"
"""A server of the settings in force, and one of settings that were set aside."""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """As a person leaves it who has used all of it."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    home = tmp_path / "home"
    monkeypatch.setenv(HOME_VARIABLE, str(home))
    places = find_places()
    _fill(places, home)
    write_autostart(is_on=True)
    yield home
    for folder in home.rglob("*"):
        folder.chmod(0o700)


def _fill(places: Places, home: Path) -> None:
    places.settings.mkdir(parents=True)
    server = {"name": "GPU box", "endpoint": {"host": "gpu", "authentication": "bearer"}}
    for name, profile in (("settings.json", ONE), ("settings.json.set-aside-20260101", OTHER)):
        transcripts = {"live_text": str(home / "live.txt")}
        content = {
            "version": 2, "profiles": [{"id": profile, **server}], "transcripts": transcripts
        }  # fmt: skip
        (places.settings / name).write_text(json.dumps(content))
    (home / "live.txt").write_text("Good morning")
    SessionFiles(places.sessions, places.kept_audio).write_new(
        Session("aab0", datetime(2026, 11, 20, 9, 30, tzinfo=UTC)), [Ended(900)]
    )
    places.kept_audio.mkdir()
    (places.kept_audio / "talk.flac").write_bytes(b"fLaC")
    for ending in ("", "-wal", "-shm"):
        places.session_index.with_name(places.session_index.name + ending).write_bytes(b"x")
    places.logs.mkdir()
    for name in ("captioner.log", "captioner.log.1", "crash.log"):
        (places.logs / name).write_text("x")


def files_in(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


STAYS = {
    "live.txt",
    "data",
    "data/audio",
    "data/audio/talk.flac",
    "data/sessions",
    "data/sessions/2026-11-20 09-30-00 aab0.jsonl",
}


def test_all_that_was_chosen_is_gone_and_all_that_was_said_stays(
    home: Path, keyring_daemon: KeyringDaemon
) -> None:
    secrets = KeyringSecrets()
    secrets.save(ONE, Secrets("nvapi-one", "password", (("x-team", "blue"),)))
    secrets.save(OTHER, Secrets("nvapi-other"))
    secrets.save("orphan", Secrets("nvapi-of-a-server-that-is-gone"))
    done = run(home, "forget", "--yes", more=keyring_daemon.variables)
    assert (done.returncode, done.stderr) == (0, "")
    assert files_in(home) == STAYS
    for name in (f"{ONE}/token", f"{OTHER}/token", "orphan/token", f"{ONE}/metadata/x-team"):
        assert not keyring_daemon.look_up(service=SERVICE, username=name)
    assert not read_autostart()
    assert "stored keys: 6 of them" in done.stdout
    assert f"transcripts: 1 in {home}/data/sessions" in done.stdout
    assert f"kept audio: 1 in {home}/data/audio" in done.stdout
    assert f"live text: {home}/live.txt" in done.stdout
    again = run(home, "forget", "--yes", more=keyring_daemon.variables)
    assert (again.returncode, again.stderr) == (0, "")
    assert files_in(home) == STAYS


def test_other_programs_keys_stay(home: Path, keyring_daemon: KeyringDaemon) -> None:
    names = ["service", "Other program", "username", f"{ONE}/token"]
    store = ["secret-tool", "store", "--label=Theirs", *names]
    subprocess.run(store, env=keyring_daemon.environ, input=b"theirs", check=True, timeout=20)
    assert run(home, "forget", "--yes", more=keyring_daemon.variables).returncode == 0
    assert keyring_daemon.look_up(service="Other program", username=f"{ONE}/token") == "theirs"


def test_keys_that_could_not_be_removed_are_told_of_and_the_rest_is_removed(home: Path) -> None:
    done = run(home, "forget", "--yes", more=NO_KEYRING)
    assert done.returncode == 1
    assert "Could not be removed:\n  stored keys: No keyring runs" in done.stdout
    assert files_in(home) == STAYS


def test_without_keys_no_keyring_is_missed(tmp_path: Path) -> None:
    done = run(tmp_path, "forget", "--yes", more=NO_KEYRING)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Could not be removed" not in done.stdout
    assert not files_in(tmp_path)


def test_nobody_is_asked_where_nobody_is(home: Path) -> None:
    before = files_in(home)
    done = run(home, "forget", more=NO_KEYRING)
    assert (done.returncode, "Add --yes" in done.stderr) == (2, True)
    assert files_in(home) == before


@pytest.mark.parametrize(("answer", "is_gone"), [("y\n", True), ("\n", False), ("no\n", False)])
def test_a_person_is_asked(
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    *,
    answer: str,
    is_gone: bool,
) -> None:
    from captioner.forget_command import forget

    class Terminal:
        def isatty(self) -> bool:
            return True

        def readline(self) -> str:
            return answer

    for name, value in NO_KEYRING.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "stdin", Terminal())
    assert forget(find_places(), is_sure=False) == 1  # the keyring is away, or nothing was done
    assert "Go on? [y/N]" in capsys.readouterr().out
    assert (home / "settings" / "settings.json").exists() is not is_gone


def test_while_captioner_runs_nothing_is_removed(home: Path) -> None:
    with program(home / "data") as first:
        assert says(first) == "first"
        before = files_in(home)
        done = run(home, "forget", "--yes", more=NO_KEYRING)
        assert (done.returncode, "Captioner is running. Quit it" in done.stderr) == (1, True)
        assert files_in(home) == before
