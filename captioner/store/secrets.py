"""Secrets in the system's keyring, where every user of this computer has their own."""

import importlib
import logging
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

import msgspec

from captioner.domain.errors import ConfigError
from captioner.domain.secrets import Secrets
from captioner.domain.wording import translate

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "Captioner"

logger = logging.getLogger("captioner.store")

Result = TypeVar("Result")

_BACKENDS = {
    "win32": ("keyring.backends.Windows.WinVaultKeyring",),
    "darwin": ("keyring.backends.macOS.Keyring",),
    "linux": (
        "captioner.store.secret_service.SecretService",
        "keyring.backends.kwallet.DBusKeyring",
    ),
}
"""The systems' own. Others may keep secrets in plain text or ask for a password on the terminal."""

_CHOICE_VARIABLE = "PYTHON_KEYRING_BACKEND"
_SWITCHED_OFF = ("keyring.backends.null.Keyring", "keyring.backends.fail.Keyring")

_LARGEST_ON_WINDOWS_BYTES = 2560
"""CRED_MAX_CREDENTIAL_BLOB_SIZE of wincred.h; text is UTF-16 there."""

_TOKEN, _KEY_PASSWORD, _METADATA = "token", "key-password", "metadata"


class LockedKeyring(ConfigError):
    """There is a keyring, and it stayed locked."""

    def __init__(self) -> None:
        super().__init__(
            "keyring",
            translate(
                "keyring",
                "The keyring is locked, so stored keys cannot be read, and new ones are kept for "
                "this session only. Unlock it with its password, then try again.",
            ),
        )


class KeyringSecrets:
    """A `SecretStore` over the system's keyring; from any thread, never from Qt's.

    Entries are named `<profile id>/token`, `<profile id>/key-password` and
    `<profile id>/metadata/<key>`. A keyring cannot be asked what it holds, so
    `<profile id>/metadata` lists the keys.
    """

    def load(self, profile_id: str, metadata_keys: Sequence[str] = ()) -> Secrets:
        ring = _find_keyring()

        def read() -> Secrets:
            values = [(key, _get(ring, profile_id, _METADATA, key)) for key in metadata_keys]
            return Secrets(
                token=_get(ring, profile_id, _TOKEN),
                key_password=_get(ring, profile_id, _KEY_PASSWORD),
                metadata=tuple((key, value) for key, value in values if value is not None),
            )

        return _translated(read)

    def save(self, profile_id: str, secrets: Secrets) -> None:
        ring = _find_keyring()
        for value in (secrets.token, secrets.key_password, *dict(secrets.metadata).values()):
            _check_size(value)
        _translated(lambda: _write(ring, profile_id, secrets, known=()))

    def forget(self, profile_id: str, metadata_keys: Sequence[str] = ()) -> None:
        ring = _find_keyring()
        _translated(lambda: _write(ring, profile_id, Secrets(), known=metadata_keys))

    def forget_all(self, profile_ids: Sequence[str]) -> int:
        """Every entry of these servers, and of any other where the keyring can tell; how many.

        Raises ConfigError as the others do; some may be gone then.
        """
        ring = _find_keyring()

        def remove() -> int:
            names = {name for each in profile_ids for name in _names_of(ring, each)}
            names.update(getattr(ring, "entries", lambda _: ())(SERVICE))
            stored = [
                name for name in sorted(names) if ring.get_password(SERVICE, name) is not None
            ]
            for name in stored:
                ring.delete_password(SERVICE, name)
            return len(stored)

        return _translated(remove)

    def check(self) -> None:
        ring = _find_keyring()
        _translated(lambda: ring.get_password(SERVICE, "check"))


def _find_keyring() -> "KeyringBackend":
    """The system's keyring, looked for anew: it may have been started since."""
    if os.environ.get(_CHOICE_VARIABLE) in _SWITCHED_OFF:
        raise ConfigError(
            "keyring",
            translate(
                "keyring",
                "The environment variable {variable} switches the keyring off, so keys are kept "
                "for this session only. Remove it to store them.",
            ).format(variable=_CHOICE_VARIABLE),
        )
    platform = "linux" if sys.platform not in _BACKENDS else sys.platform
    for path in _BACKENDS[platform]:
        module, _, name = path.rpartition(".")
        # A keyring that does not run says so with whatever its libraries raise.
        with suppress(Exception):
            kind: type[KeyringBackend] = getattr(importlib.import_module(module), name)
            if kind.priority > 0:
                return kind()
    raise ConfigError("keyring", _no_keyring())


def _no_keyring() -> str:
    if sys.platform == "linux":
        return translate(
            "keyring",
            "No keyring runs on this computer, so keys are kept for this session only. To store "
            "them, install and start GNOME Keyring, KWallet or KeePassXC.",
        )
    return translate(
        "keyring",
        "The system's keyring cannot be used, so keys are kept for this session only. Sign in to "
        "your account again to store them.",
    )


def _translated(use: Callable[[], Result]) -> Result:
    from keyring.errors import InitError, KeyringLocked

    try:
        return use()
    except (KeyringLocked, InitError) as error:  # InitError: the prompt was dismissed
        raise LockedKeyring from error
    except Exception as error:
        # Each backend lets its own libraries' errors through: D-Bus, wincred, Objective-C.
        logger.warning("the keyring failed: %s", type(error).__name__)
        raise ConfigError(
            "keyring",
            translate(
                "keyring",
                "The keyring did not do what was asked, so keys are kept for this session only. "
                "Restart it and try again. ({error})",
            ).format(error=type(error).__name__),
        ) from error


def _write(
    ring: "KeyringBackend", profile_id: str, secrets: Secrets, *, known: Sequence[str]
) -> None:
    listed = _listed_keys(_get(ring, profile_id, _METADATA))
    values = dict(secrets.metadata)
    # The list first: whatever happens on the way, no entry is left that it does not name.
    either = sorted({*listed, *values})
    _put(ring, msgspec.json.encode(either).decode() if either else None, profile_id, _METADATA)
    _put(ring, secrets.token, profile_id, _TOKEN)
    _put(ring, secrets.key_password, profile_id, _KEY_PASSWORD)
    for key in {*listed, *values, *known}:
        _put(ring, values.get(key), profile_id, _METADATA, key)
    if either != sorted(values):
        _put(
            ring,
            msgspec.json.encode(sorted(values)).decode() if values else None,
            profile_id,
            _METADATA,
        )


def _names_of(ring: "KeyringBackend", profile_id: str) -> Sequence[str]:
    """All entries that there may be of it."""
    keys = _listed_keys(_get(ring, profile_id, _METADATA))
    metadata = [f"{_METADATA}/{key}" for key in keys]
    return [f"{profile_id}/{rest}" for rest in (_TOKEN, _KEY_PASSWORD, *metadata, _METADATA)]


def _listed_keys(text: str | None) -> Sequence[str]:
    if text is None:
        return ()
    try:
        return msgspec.json.decode(text, type=list[str])
    except ValueError:  # somebody else wrote there; what the list says is only a help
        return ()


def _get(ring: "KeyringBackend", *name: str) -> str | None:
    return ring.get_password(SERVICE, "/".join(name))


def _put(ring: "KeyringBackend", value: str | None, *name: str) -> None:
    """Store `value`, or remove what is there for None."""
    entry = "/".join(name)
    if value is not None:
        ring.set_password(SERVICE, entry, value)
    elif ring.get_password(SERVICE, entry) is not None:
        ring.delete_password(SERVICE, entry)


def _check_size(value: str | None) -> None:
    if (
        sys.platform == "win32"
        and len((value or "").encode("utf-16-le")) > _LARGEST_ON_WINDOWS_BYTES
    ):
        raise ConfigError(
            "keyring",
            translate(
                "keyring",
                "The key is longer than the 1280 characters that Windows can store, so it is kept "
                "for this session only. Ask for a shorter one.",
            ),
        )
