"""A server as a person enters it in the assistant, and which profile that makes or renews."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from captioner.domain.endpoint import Authentication, Endpoint, Tls, parse_endpoint
from captioner.domain.errors import ConfigError
from captioner.domain.secrets import Secrets
from captioner.domain.settings import Profile, Settings


@dataclass(frozen=True, slots=True)
class ServerEntry:
    """What stands in the form; an empty secret means the one that is stored, if any."""

    address: str
    is_encrypted: bool = False
    root_cert: Path | None = None
    client_cert: Path | None = None
    client_key: Path | None = None
    function_id: str = ""
    token: str = field(default="", repr=False)
    key_password: str = field(default="", repr=False)

    @property
    def has_secrets(self) -> bool:
        return bool(self.token or self.key_password)


def entry_of(profile: Profile) -> ServerEntry:
    """What the form shows of a profile that is there already."""
    endpoint = profile.endpoint
    tls = endpoint.tls or Tls()
    return ServerEntry(
        address=endpoint.address,
        is_encrypted=endpoint.tls is not None,
        root_cert=tls.root_cert,
        client_cert=tls.client_cert,
        client_key=tls.client_key,
        function_id=endpoint.function_id,
    )


def profile_at(settings: Settings, address: str) -> Profile | None:
    """The profile of that address, the one in use before any other; None for nonsense, too."""
    try:
        typed = parse_endpoint(address)
    except ConfigError:
        return None
    found = [p for p in settings.profiles if _is_same_place(p.endpoint, typed)]
    return next((p for p in found if p.id == settings.active_profile), found[0] if found else None)


def profile_from(settings: Settings, entry: ServerEntry, *, fresh_id: str) -> Profile:
    """The profile that `entry` makes; the one of its address with its changes, if there is one.

    A profile that is new gets `fresh_id`. Raises ConfigError with a sentence if the
    entry cannot be right.
    """
    typed = parse_endpoint(entry.address)
    known = profile_at(settings, entry.address)
    base = known.endpoint if known is not None else typed
    endpoint = replace(
        base,
        tls=_tls(entry, base.tls),
        authentication=_authentication(entry, base.authentication),
        function_id=entry.function_id.strip(),
    )
    if known is not None:
        return replace(known, endpoint=endpoint)
    return Profile(fresh_id, _free_name(settings, typed.host), endpoint)


def secrets_from(entry: ServerEntry, stored: Secrets) -> Secrets:
    """The profile's secrets: what was typed, else what is stored."""
    return replace(
        stored,
        token=entry.token.strip() or stored.token,
        key_password=entry.key_password or stored.key_password,
    )


def with_server(settings: Settings, profile: Profile) -> Settings:
    """`profile` in use: in its old place in the list, or at its end."""
    is_known = any(each.id == profile.id for each in settings.profiles)
    profiles = tuple(profile if each.id == profile.id else each for each in settings.profiles)
    if not is_known:
        profiles = (*profiles, profile)
    return replace(settings, profiles=profiles, active_profile=profile.id)


def has_secrets(profile: Profile) -> bool:
    """Something of this profile may be in the keyring."""
    endpoint = profile.endpoint
    has_client_key = endpoint.tls is not None and endpoint.tls.client_cert is not None
    is_authenticated = endpoint.authentication is not Authentication.NONE
    return is_authenticated or bool(endpoint.secret_metadata) or has_client_key


def _is_same_place(one: Endpoint, other: Endpoint) -> bool:
    return (one.host.casefold(), one.port) == (other.host.casefold(), other.port)


def _tls(entry: ServerEntry, known: Tls | None) -> Tls | None:
    if not entry.is_encrypted:
        return None
    return Tls(
        root_cert=entry.root_cert,
        client_cert=entry.client_cert,
        client_key=entry.client_key,
        server_name=known.server_name if known is not None else None,
    )


def _authentication(entry: ServerEntry, known: Authentication) -> Authentication:
    if entry.function_id.strip():
        return Authentication.NVCF
    if known is Authentication.NVCF or entry.token:  # its function id was taken away
        return Authentication.BEARER
    return known


def _free_name(settings: Settings, host: str) -> str:
    taken = {profile.name.strip().casefold() for profile in settings.profiles}
    names = (host if number == 1 else f"{host} ({number})" for number in range(1, 1000))
    return next(name for name in names if name.casefold() not in taken)
