"""The Secret Service of Linux desktops, without the connection that keyring leaves open."""

import contextlib
from collections.abc import Sequence

import secretstorage
from keyring.backends.SecretService import Keyring
from keyring.errors import InitError, KeyringLocked
from secretstorage.exceptions import SecretStorageException


class SecretService(Keyring):
    """GNOME Keyring, KWallet, KeePassXC: whoever serves org.freedesktop.secrets."""

    def entries(self, service: str) -> Sequence[str]:
        """The names under which anything of `service` is stored."""
        collection = self.get_preferred_collection()
        with contextlib.closing(collection.connection):
            found = collection.search_items(self._query(service))
            return [each.get_attributes().get("username", "") for each in found]

    def get_preferred_collection(self) -> secretstorage.Collection:
        """The default keyring, unlocked. The caller closes its connection.

        WORKAROUND https://github.com/jaraco/keyring/blob/main/keyring/backends/SecretService.py:
        the method that this one replaces does not close it where it raises.
        """
        bus = secretstorage.dbus_init()
        try:
            collection = secretstorage.get_default_collection(bus)
            if collection.is_locked():
                collection.unlock()
            is_locked = collection.is_locked()
        except SecretStorageException as error:
            bus.close()
            raise InitError(f"the collection could not be opened: {error}") from error
        except BaseException:
            bus.close()
            raise
        if is_locked:  # the person dismissed the prompt, or there is nobody to ask
            bus.close()
            raise KeyringLocked("the collection is still locked")
        return collection
