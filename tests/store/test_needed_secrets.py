"""When the keyring is asked, and when it must answer."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from captioner.domain.endpoint import Authentication, Endpoint, Tls
from captioner.domain.environment import read_environment
from captioner.domain.errors import ConfigError
from captioner.domain.secrets import NO_SECRETS, Secrets
from captioner.domain.settings import Profile
from captioner.store.needed_secrets import needed_secrets

PLAIN = Profile("office", "Office", Endpoint("riva"))
KEY = read_environment({"RIVA_API_KEY": "from-the-environment"})


def changed(**changes: Any) -> Profile:  # noqa: ANN401 - fields of Endpoint
    return replace(PLAIN, endpoint=replace(PLAIN.endpoint, **changes))


BEARER = changed(authentication=Authentication.BEARER)
TENANT = changed(secret_metadata=("x-tenant",))
CLIENT = changed(tls=Tls(client_cert=Path("/c.pem"), client_key=Path("/k.pem")))


class Ring:
    """A keyring that is open, or closed."""

    def __init__(self, secrets: Secrets | None) -> None:
        self._secrets = secrets
        self.asked: list[tuple[str, tuple[str, ...]]] = []

    def load(self, profile_id: str, metadata_keys: Sequence[str] = ()) -> Secrets:
        self.asked.append((profile_id, tuple(metadata_keys)))
        if self._secrets is None:
            raise ConfigError("keyring", "It is closed.")
        return self._secrets


def test_a_server_that_takes_no_secret_never_asks_the_keyring() -> None:
    ring = Ring(None)
    assert needed_secrets(PLAIN, ring) == NO_SECRETS
    assert needed_secrets(changed(tls=Tls(root_cert=Path("/ca.pem"))), ring) == NO_SECRETS
    assert ring.asked == []


@pytest.mark.parametrize("profile", [BEARER, TENANT, CLIENT])
def test_what_is_stored_is_used(profile: Profile) -> None:
    secrets = Secrets("token", "password", (("x-tenant", "7"),))
    ring = Ring(secrets)
    assert needed_secrets(profile, ring) == secrets
    assert ring.asked == [("office", profile.endpoint.secret_metadata)]


@pytest.mark.parametrize("profile", [BEARER, TENANT])
def test_a_server_that_needs_a_secret_says_that_the_keyring_is_closed(profile: Profile) -> None:
    with pytest.raises(ConfigError, match="closed"):
        needed_secrets(profile, Ring(None))


def test_a_private_key_may_have_no_password() -> None:
    assert needed_secrets(CLIENT, Ring(None)) == NO_SECRETS


def test_the_environment_goes_first_and_without_the_keyring() -> None:
    assert needed_secrets(BEARER, Ring(None), KEY).token == "from-the-environment"
    mixed = replace(BEARER, endpoint=replace(BEARER.endpoint, secret_metadata=("x-tenant",)))
    stored = Secrets("token", metadata=(("x-tenant", "7"),))
    assert needed_secrets(mixed, Ring(stored), KEY) == replace(stored, token="from-the-environment")
    with pytest.raises(ConfigError):
        needed_secrets(mixed, Ring(None), KEY)


def test_the_environments_own_server_is_not_in_the_keyring() -> None:
    overrides = read_environment(
        {"RIVA_HOST": "elsewhere", "RIVA_API_KEY": "its-key", "RIVA_SSL_CLIENT_CERT": "/c.pem"}
    )
    profile = overrides.apply(BEARER)
    assert profile is not None
    ring = Ring(Secrets("the-key-of-another-server"))
    assert needed_secrets(profile, ring, overrides) == Secrets("its-key")
    assert ring.asked == []
