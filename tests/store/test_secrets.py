"""Secrets in a real keyring, and what is said without one."""

import subprocess
from pathlib import Path

import pytest

from captioner.domain.errors import ConfigError
from captioner.domain.secrets import Secrets
from captioner.store.secrets import KeyringSecrets, LockedKeyring
from tests.keyring_daemon import KeyringDaemon, keyring_daemon

__all__ = ["keyring_daemon"]

ALL = Secrets("s3cret-token", "s3cret-password", (("x-tenant", "s3cret-tenant"), ("x-two", "2")))


def test_what_was_saved_is_loaded(keyring_daemon: KeyringDaemon) -> None:
    del keyring_daemon
    KeyringSecrets().save("office", ALL)
    assert KeyringSecrets().load("office", ("x-tenant", "x-two")) == ALL
    assert KeyringSecrets().load("home", ("x-tenant",)) == Secrets()


def test_a_new_save_leaves_nothing_of_the_old_one(keyring_daemon: KeyringDaemon) -> None:
    store = KeyringSecrets()
    store.save("office", ALL)
    store.save("office", Secrets(token="new", metadata=(("x-three", "3"),)))
    loaded = store.load("office", ("x-tenant", "x-two", "x-three"))
    assert loaded == Secrets(token="new", metadata=(("x-three", "3"),))
    assert keyring_daemon.look_up(service="Captioner", username="office/metadata/x-two") == ""


def test_nothing_is_left_of_what_is_forgotten(keyring_daemon: KeyringDaemon) -> None:
    store = KeyringSecrets()
    store.save("office", ALL)
    store.save("home", Secrets(token="other"))
    store.forget("office")
    assert store.load("office", ("x-tenant", "x-two")) == Secrets()
    assert store.load("home") == Secrets(token="other")
    assert "office" not in entries(keyring_daemon)
    store.forget("office")


def test_other_programs_see_whose_secret_it_is(keyring_daemon: KeyringDaemon) -> None:
    KeyringSecrets().save("office", ALL)
    found = keyring_daemon.look_up(service="Captioner", username="office/token")
    assert found == "s3cret-token"


def test_no_secret_is_readable_on_the_disk(keyring_daemon: KeyringDaemon) -> None:
    KeyringSecrets().save("office", ALL)
    written = b"".join(p.read_bytes() for p in keyring_daemon.home.rglob("*") if p.is_file())
    assert written
    assert b"s3cret" not in written


def test_a_locked_keyring_says_so(keyring_daemon: KeyringDaemon) -> None:
    KeyringSecrets().save("office", ALL)
    keyring_daemon.lock()
    with pytest.raises(LockedKeyring, match="Unlock it"):
        KeyringSecrets().load("office")
    with pytest.raises(LockedKeyring):
        KeyringSecrets().save("office", ALL)
    with pytest.raises(LockedKeyring):
        KeyringSecrets().check()


def test_a_keyring_that_comes_later_is_found(keyring_daemon: KeyringDaemon) -> None:
    keyring_daemon.stop()
    store = KeyringSecrets()
    with pytest.raises(ConfigError, match="No keyring runs"):
        store.check()
    keyring_daemon.unlock()
    store.check()


def test_without_a_bus_there_is_no_keyring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'none'}")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    for use in (KeyringSecrets().check, lambda: KeyringSecrets().save("office", ALL)):
        with pytest.raises(ConfigError, match="this session only") as raised:
            use()
        assert raised.value.field == "keyring"
        assert "s3cret" not in str(raised.value)


@pytest.mark.parametrize("backend", ["null", "fail"])
def test_a_keyring_that_was_switched_off_is_not_written_to_in_vain(
    keyring_daemon: KeyringDaemon, monkeypatch: pytest.MonkeyPatch, backend: str
) -> None:
    del keyring_daemon
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", f"keyring.backends.{backend}.Keyring")
    with pytest.raises(ConfigError, match="PYTHON_KEYRING_BACKEND"):
        KeyringSecrets().save("office", ALL)


def entries(daemon: KeyringDaemon) -> str:
    """The names of all entries there are."""
    done = subprocess.run(
        ["secret-tool", "search", "--all", "service", "Captioner"],
        env=daemon.environ,
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
    )
    return done.stdout + done.stderr
