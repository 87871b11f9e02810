"""Secrets that last: in the keyring, or else in memory until the program ends."""

import threading
from collections.abc import Callable, Sequence

from captioner.domain.errors import ConfigError
from captioner.domain.secrets import Secrets
from captioner.ports import SecretStore


class SecretsKeeper:
    """What `store` cannot keep is kept for this session; from any thread.

    `learn` hears every secret that passes, so that no log shows it. Blocks as
    `store` does.
    """

    def __init__(
        self, store: SecretStore, *, learn: Callable[[Secrets], None] = lambda _: None
    ) -> None:
        self._store = store
        self._learn = learn
        self._unstored: dict[str, Secrets] = {}
        self._lock = threading.Lock()

    def load(self, profile_id: str, metadata_keys: Sequence[str] = ()) -> Secrets:
        """What was saved last. Raises ConfigError as `SecretStore` does."""
        with self._lock:
            unstored = self._unstored.get(profile_id)
        if unstored is not None:
            return unstored
        stored = self._store.load(profile_id, metadata_keys)
        self._learn(stored)
        return stored

    def save(self, profile_id: str, secrets: Secrets) -> str:
        """Why they are kept for this session only, in a sentence; empty if they are stored."""
        self._learn(secrets)
        with self._lock:  # at once in memory, in case the keyring asks for its password
            self._unstored[profile_id] = secrets
        try:
            self._store.save(profile_id, secrets)
        except ConfigError as error:
            return str(error)
        with self._lock:
            if self._unstored.get(profile_id) is secrets:  # else another was saved meanwhile
                del self._unstored[profile_id]
        return ""

    def forget(self, profile_id: str, metadata_keys: Sequence[str] = ()) -> str:
        """Why they may still be in the keyring, in a sentence; empty if they are gone."""
        with self._lock:
            self._unstored.pop(profile_id, None)
        try:
            self._store.forget(profile_id, metadata_keys)
        except ConfigError as error:
            return str(error)
        return ""

    def check(self) -> None:
        """Raise what any use of the keyring would raise."""
        self._store.check()
