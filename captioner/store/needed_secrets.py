"""The secrets of one server, asked of the keyring only where it can have any."""

from collections.abc import Sequence
from typing import Protocol

from captioner.domain.endpoint import Authentication, Endpoint
from captioner.domain.environment import ENVIRONMENT_ID, NO_OVERRIDES, Overrides
from captioner.domain.errors import ConfigError
from captioner.domain.secrets import NO_SECRETS, Secrets
from captioner.domain.settings import Profile


class SecretSource(Protocol):
    """A `SecretStore` or a `SecretsKeeper`."""

    def load(self, profile_id: str, metadata_keys: Sequence[str] = ()) -> Secrets: ...


def needed_secrets(
    profile: Profile, source: SecretSource, overrides: Overrides = NO_OVERRIDES
) -> Secrets:
    """What calls to `profile` need, the environment's first; blocks as `source` does.

    Raises ConfigError only where the server cannot do without the keyring: one
    that takes no key captions on a computer that has no keyring.
    """
    return overrides.apply_secrets(_stored(profile, source, overrides))


def _stored(profile: Profile, source: SecretSource, overrides: Overrides) -> Secrets:
    endpoint = profile.endpoint
    must = (_takes_token(endpoint) and overrides.token is None) or bool(endpoint.secret_metadata)
    if profile.id == ENVIRONMENT_ID or not (must or _may_have_password(endpoint, overrides)):
        return NO_SECRETS
    try:
        return source.load(profile.id, endpoint.secret_metadata)
    except ConfigError:
        if must:
            raise
        return NO_SECRETS  # if the private key has a password, reading it will say so


def _takes_token(endpoint: Endpoint) -> bool:
    return endpoint.authentication is not Authentication.NONE


def _may_have_password(endpoint: Endpoint, overrides: Overrides) -> bool:
    has_key = endpoint.tls is not None and endpoint.tls.client_cert is not None
    return has_key and overrides.key_password is None
