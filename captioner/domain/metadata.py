"""Which pairs may go with a call as gRPC metadata."""

import re
from collections.abc import Iterator

from captioner.domain.endpoint import Authentication, Endpoint
from captioner.domain.errors import ConfigError
from captioner.domain.secrets import Secrets
from captioner.domain.wording import translate

LONGEST_VALUE = 8000
"""Servers refuse calls whose metadata is larger than about 8 KiB (gRPC's soft limit)."""

_MOST_PAIRS = 50
_KEY = re.compile(r"[a-z0-9_.-]{1,200}")
_VALUE = re.compile(r"[\x20-\x7e]*")

_SENT_ANYWAY = frozenset({"content-type", "te", "user-agent", "host", "connection"})
"""HTTP/2 and gRPC fill these in themselves."""


def metadata_problems(endpoint: Endpoint) -> Iterator[ConfigError]:
    """What keeps the metadata of `endpoint` from being sent.

    Case does not matter in a key: it goes out in lower case, as gRPC wants it.
    """
    keys = [
        *(key.lower() for key, _ in endpoint.metadata),
        *map(str.lower, endpoint.secret_metadata),
    ]
    for key in keys:
        yield from _key_problems(key, endpoint.authentication)
    if len(set(keys)) < len(keys):
        yield _problem(
            translate(
                "servers", "Each key of the metadata may stand only once. Remove the one too many."
            )
        )
    if len(keys) > _MOST_PAIRS:
        yield _problem(
            translate("servers", "There may be at most {most} pairs of metadata.").format(
                most=_MOST_PAIRS
            )
        )
    for key, value in endpoint.metadata:
        yield from value_problems(key, value)


def secret_problems(secrets: Secrets) -> tuple[ConfigError, ...]:
    """What keeps `secrets` from being sent; the sentences do not quote them."""
    problems = []
    if secrets.token is not None and not re.fullmatch(r"[\x21-\x7e]+", secrets.token):
        problems.append(
            ConfigError(
                "token",
                translate(
                    "servers",
                    "The key holds spaces, line breaks or letters that no key has. Copy it again, "
                    "without anything around it.",
                ),
            )
        )
    for key, value in secrets.metadata:
        problems.extend(value_problems(key, value))
    return tuple(problems)


def value_problems(key: str, value: str) -> Iterator[ConfigError]:
    """What keeps one value from being sent, without quoting it: it may be a secret."""
    if not _VALUE.fullmatch(value) or len(value) > LONGEST_VALUE:
        yield _problem(
            translate(
                "servers",
                "The value of the metadata “{key}” must be plain ASCII characters on one line, at "
                "most {most} of them.",
            ).format(key=key, most=LONGEST_VALUE)
        )


def _key_problems(key: str, authentication: Authentication) -> Iterator[ConfigError]:
    wrong = _what_is_wrong(key, authentication)
    if wrong:
        yield _problem(wrong.format(key=key))


def _what_is_wrong(key: str, authentication: Authentication) -> str:
    """As a sentence about {key}; empty if it can be sent."""
    if not _KEY.fullmatch(key):
        return translate(
            "servers",
            "“{key}” is not a key for metadata. Use letters a to z, digits, - _ and . only.",
        )
    if key.startswith("grpc-") or key in _SENT_ANYWAY:
        return translate("servers", "The metadata “{key}” belongs to gRPC itself. Remove it.")
    if key.endswith("-bin"):
        return translate(
            "servers", "The metadata “{key}” would be binary, which cannot be typed. Remove it."
        )
    if key == "authorization" and authentication is not Authentication.NONE:
        return translate(
            "servers",
            "The key above is already sent as “authorization”. Remove that metadata, or set "
            "the authentication to none.",
        )
    if key == "function-id" and authentication is Authentication.NVCF:
        return translate(
            "servers", "The function id is already sent. Remove the metadata “function-id”."
        )
    return ""


def _problem(sentence: str) -> ConfigError:
    return ConfigError("metadata", sentence)
