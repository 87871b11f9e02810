"""What goes with every call to a server: who is calling, and what the person added."""

import re

from captioner.domain.endpoint import Authentication, Endpoint
from captioner.domain.errors import Refused
from captioner.domain.secrets import Secrets
from captioner.domain.wording import translate

_KEY = re.compile(r"[0-9a-z_.-]+")
"""What gRPC allows (https://grpc.io/docs/guides/metadata/); it sends keys in lower case."""

_VALUE = re.compile(r"[\x20-\x7e]*")
_BINARY_SUFFIX = "-bin"
_RESERVED = frozenset({"te", "content-type", "connection", "host", "user-agent"})
_RESERVED_PREFIX = "grpc-"


def call_metadata(endpoint: Endpoint, secrets: Secrets) -> tuple[tuple[str, str], ...]:
    """Each pair once, without the bearer token. Raises Refused, which quotes no value."""
    pairs = list(endpoint.metadata)
    if endpoint.authentication is Authentication.NVCF:
        pairs.append(("function-id", _function_id(endpoint)))
    kept = {key.strip().lower(): value for key, value in secrets.metadata}
    pairs += [(key, _secret_value(key, kept)) for key in endpoint.secret_metadata]
    return tuple(_each_once(pairs, has_token=endpoint.authentication is not Authentication.NONE))


def bearer_token(endpoint: Endpoint, secrets: Secrets) -> str | None:
    """None if the server wants none. Raises Refused, which does not quote it."""
    if endpoint.authentication is Authentication.NONE:
        return None
    # Copying brings spaces and line ends along; no token begins or ends with one.
    token = (secrets.token or "").strip()
    is_nvidias = endpoint.authentication is Authentication.NVCF
    if not token:
        raise Refused(_missing_token(endpoint.address, is_nvidias=is_nvidias))
    if not _VALUE.fullmatch(token) or " " in token:
        raise Refused(_damaged_token(endpoint.address, is_nvidias=is_nvidias))
    return token


def _missing_token(address: str, *, is_nvidias: bool) -> str:
    if is_nvidias:
        return translate(
            "riva", "The NVIDIA API key for {address} is missing. Enter it in the settings."
        ).format(address=address)
    return translate(
        "riva", "The bearer token for {address} is missing. Enter it in the settings."
    ).format(address=address)


def _damaged_token(address: str, *, is_nvidias: bool) -> str:
    if is_nvidias:
        return translate(
            "riva",
            "The NVIDIA API key for {address} has a space, a line break or a character that no "
            "key has. Copy it again and enter it in the settings.",
        ).format(address=address)
    return translate(
        "riva",
        "The bearer token for {address} has a space, a line break or a character that no key has. "
        "Copy it again and enter it in the settings.",
    ).format(address=address)


def _function_id(endpoint: Endpoint) -> str:
    if not endpoint.function_id.strip():
        raise Refused(
            translate(
                "riva",
                "The function id for {address} is missing. NVIDIA's page of the model shows it; "
                "enter it in the settings.",
            ).format(address=endpoint.address)
        )
    return endpoint.function_id.strip()


def _secret_value(key: str, kept: dict[str, str]) -> str:
    value = kept.get(key.strip().lower())
    if not value:
        raise Refused(
            translate(
                "riva", "The secret value of {key} is missing. Enter it in the settings."
            ).format(key=key)
        )
    return value


def _each_once(pairs: list[tuple[str, str]], *, has_token: bool) -> list[tuple[str, str]]:
    found: dict[str, str] = {}
    for typed, value in pairs:
        key, value = _checked(typed.strip().lower(), value.strip())  # noqa: PLW2901 - made sound
        if found.setdefault(key, value) != value:
            raise Refused(
                translate(
                    "riva", "{key} is given twice, with different values. Remove one of them."
                ).format(key=key)
            )
    if has_token and "authorization" in found:
        raise Refused(
            translate(
                "riva",
                "authorization is given twice, as metadata and as the kind of authentication. "
                "Remove it from the metadata.",
            )
        )
    return list(found.items())


def _checked(key: str, value: str) -> tuple[str, str]:
    if not _KEY.fullmatch(key) or key.startswith(_RESERVED_PREFIX) or key in _RESERVED:
        raise Refused(
            translate(
                "riva",
                "“{key}” cannot be the name of metadata. Use letters, digits, dots, hyphens and "
                "underscores, and none of the names that gRPC uses itself.",
            ).format(key=key)
        )
    if key.endswith(_BINARY_SUFFIX):
        raise Refused(
            translate(
                "riva", "{key} is a name for binary metadata, which cannot be entered. Rename it."
            ).format(key=key)
        )
    if not _VALUE.fullmatch(value):
        raise Refused(
            translate(
                "riva",
                "The value of {key} has a line break or a character that gRPC cannot send. Use "
                "plain ASCII letters, digits and signs.",
            ).format(key=key)
        )
    return key, value
