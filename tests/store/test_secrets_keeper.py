"""Secrets that outlive a missing keyring."""

import threading
from collections.abc import Sequence

import pytest

from captioner.domain.errors import ConfigError
from captioner.domain.secrets import Secrets
from captioner.store.secrets import KeyringSecrets
from captioner.store.secrets_keeper import SecretsKeeper
from tests.keyring_daemon import KeyringDaemon, keyring_daemon

__all__ = ["keyring_daemon"]

TOKEN = Secrets(token="s3cret")


def test_what_can_be_stored_is_stored(keyring_daemon: KeyringDaemon) -> None:
    keeper = SecretsKeeper(KeyringSecrets())
    assert keeper.save("office", TOKEN) == ""
    assert SecretsKeeper(KeyringSecrets()).load("office") == TOKEN
    keyring_daemon.lock()
    with pytest.raises(ConfigError, match="locked"):
        keeper.load("office")


def test_without_a_keyring_it_is_kept_for_this_session(keyring_daemon: KeyringDaemon) -> None:
    keyring_daemon.stop()
    keeper = SecretsKeeper(KeyringSecrets())
    assert "this session only" in keeper.save("office", TOKEN)
    assert keeper.load("office") == TOKEN
    with pytest.raises(ConfigError):
        SecretsKeeper(KeyringSecrets()).load("office")


def test_what_was_typed_goes_before_what_is_stored(keyring_daemon: KeyringDaemon) -> None:
    keeper = SecretsKeeper(KeyringSecrets())
    keeper.save("office", TOKEN)
    keyring_daemon.lock()
    assert "locked" in keeper.save("office", Secrets(token="new"))
    keyring_daemon.unlock()
    assert keeper.load("office") == Secrets(token="new")
    assert keeper.save("office", Secrets(token="newer")) == ""
    assert keeper.load("office") == Secrets(token="newer")


def test_what_is_forgotten_is_gone_from_memory_too() -> None:
    store = BrokenStore()
    keeper = SecretsKeeper(store)
    keeper.save("office", TOKEN)
    assert keeper.forget("office") == "It is broken."
    with pytest.raises(ConfigError):
        keeper.load("office")


def test_every_secret_is_told_so_that_no_log_shows_it(keyring_daemon: KeyringDaemon) -> None:
    del keyring_daemon
    heard: list[Secrets] = []
    keeper = SecretsKeeper(KeyringSecrets(), learn=heard.append)
    keeper.save("office", TOKEN)
    keeper.load("office")
    assert heard == [TOKEN, TOKEN]


def test_no_repr_shows_a_secret() -> None:
    keeper = SecretsKeeper(BrokenStore())
    keeper.save("office", TOKEN)
    assert "s3cret" not in repr(keeper)
    assert "s3cret" not in repr(vars(keeper))


def test_a_keyring_that_asks_for_its_password_holds_nobody_up() -> None:
    store = AskingStore()
    keeper = SecretsKeeper(store)
    saving = threading.Thread(target=keeper.save, args=("office", TOKEN))
    saving.start()
    assert store.asks.wait(10)
    assert keeper.load("office") == TOKEN
    store.answered.set()
    saving.join(10)
    assert keeper.load("office") == Secrets()


def test_what_was_typed_while_the_keyring_asked_is_not_lost() -> None:
    store = AskingStore()
    keeper = SecretsKeeper(store)
    saving = threading.Thread(target=keeper.save, args=("office", TOKEN))
    saving.start()
    assert store.asks.wait(10)
    store.is_broken = True
    assert keeper.save("office", Secrets(token="new")) == "It is broken."
    store.answered.set()
    saving.join(10)
    assert keeper.load("office") == Secrets(token="new")


class BrokenStore:
    """A keyring that does nothing but complain."""

    def load(self, _profile_id: str, _metadata_keys: Sequence[str] = ()) -> Secrets:
        raise ConfigError("keyring", "It is broken.")

    def save(self, _profile_id: str, _secrets: Secrets) -> None:
        self.check()

    def forget(self, _profile_id: str, _metadata_keys: Sequence[str] = ()) -> None:
        self.check()

    def check(self) -> None:
        raise ConfigError("keyring", "It is broken.")


class AskingStore(BrokenStore):
    """A keyring that waits for a person, and has nothing stored."""

    def __init__(self) -> None:
        self.asks = threading.Event()
        self.answered = threading.Event()
        self.is_broken = False

    def save(self, _profile_id: str, _secrets: Secrets) -> None:
        if self.is_broken:
            self.check()
        self.asks.set()
        self.answered.wait(10)

    def load(self, _profile_id: str, _metadata_keys: Sequence[str] = ()) -> Secrets:
        return Secrets()
