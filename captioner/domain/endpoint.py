"""Where a Riva server is, and what people type to say so."""

import ipaddress
import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from captioner.domain.errors import ConfigError
from captioner.domain.wording import translate

DEFAULT_PORT = 50051
"""Riva's gRPC port (NIM_GRPC_API_PORT in NVIDIA's containers)."""

_SECURE_SCHEMES = ("https", "grpcs")
_PLAIN_SCHEMES = ("grpc", "http")
_NIM_HTTP_PORT = 9000
_HOST_NAME = re.compile(r"(?!-)[A-Za-z0-9_-]{1,63}(?<!-)(\.(?!-)[A-Za-z0-9_-]{1,63}(?<!-))*\.?")


class Authentication(StrEnum):
    """How a server learns who is calling, beside a client certificate."""

    NONE = "none"
    BEARER = "bearer"
    NVCF = "nvcf"
    """NVIDIA's cloud functions: an API key as bearer token and the function's id."""


@dataclass(frozen=True, slots=True)
class Tls:
    """How the server proves who it is, and the client if the server asks.

    Without `root_cert` the system's certificate authorities decide. Files are
    PEM; `client_cert` may hold the key as well, and may be PKCS#12 instead.
    `server_name` is the name to expect in the server's certificate, where it
    differs from the address.
    """

    root_cert: Path | None = None
    client_cert: Path | None = None
    client_key: Path | None = None
    server_name: str | None = None


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A server as it stands in the settings, without its secrets.

    `metadata` goes with each call; of `secret_metadata` only the keys stand here.
    """

    host: str
    port: int = DEFAULT_PORT
    tls: Tls | None = None
    authentication: Authentication = Authentication.NONE
    function_id: str = ""
    metadata: tuple[tuple[str, str], ...] = ()
    secret_metadata: tuple[str, ...] = ()

    @property
    def address(self) -> str:
        """host:port, with the brackets that IPv6 needs."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def parse_endpoint(text: str) -> Endpoint:
    """An endpoint from `host`, `host:port`, `grpc://host`, `https://host`, `[::1]:50051` or `::1`.

    Raises ConfigError with a sentence on anything else.
    """
    typed = text.strip()
    scheme, host_and_port = _split_scheme(typed)
    host, port = _split_port(host_and_port, typed)
    _check_host(host, typed)
    if scheme == "http" and port in (None, _NIM_HTTP_PORT):
        raise ConfigError(
            "address",
            translate(
                "servers",
                "{typed} is the server's web address. Captions come over gRPC: give its gRPC port "
                "instead, usually {host}:{port}.",
            ).format(typed=typed, host=host, port=DEFAULT_PORT),
        )
    tls = Tls() if scheme in _SECURE_SCHEMES else None
    default_port = 443 if scheme == "https" else DEFAULT_PORT
    return Endpoint(host=host, port=port or default_port, tls=tls)


def _split_scheme(typed: str) -> tuple[str, str]:
    if "://" not in typed:
        return "", typed
    scheme, rest = typed.split("://", 1)
    scheme = scheme.lower()
    if scheme not in _SECURE_SCHEMES + _PLAIN_SCHEMES:
        raise _not_an_address(typed)
    return scheme, rest.rstrip("/")


def _split_port(text: str, typed: str) -> tuple[str, int | None]:
    if text.startswith("["):
        host, bracket, rest = text[1:].partition("]")
        if not bracket or (rest and not rest.startswith(":")):
            raise _not_an_address(typed)
        return host, _port(rest[1:], typed) if rest else None
    if text.count(":") > 1:  # a bare IPv6 address: its last group is no port
        return text, None
    host, colon, port = text.partition(":")
    return host, _port(port, typed) if colon else None


def _port(text: str, typed: str) -> int:
    if not re.fullmatch("[0-9]{1,5}", text) or not 1 <= int(text) <= 65535:  # noqa: PLR2004
        raise ConfigError(
            "address",
            translate(
                "servers", "{typed} has no valid port: it must be a number from 1 to 65535."
            ).format(typed=typed),
        )
    return int(text)


def _check_host(host: str, typed: str) -> None:
    if ":" in host:
        try:
            ipaddress.IPv6Address(host.split("%", maxsplit=1)[0])
        except ValueError as error:
            raise _not_an_address(typed) from error
    elif not _HOST_NAME.fullmatch(host) or not _is_sound_ipv4(host):
        raise _not_an_address(typed)


def _is_sound_ipv4(host: str) -> bool:
    """False for what looks like an IPv4 address but is none, such as 1.2.3.400."""
    if not re.fullmatch(r"[0-9.]+", host):
        return True
    try:
        ipaddress.IPv4Address(host)
    except ValueError:
        return False
    return True


def _not_an_address(typed: str) -> ConfigError:
    return ConfigError(
        "address",
        translate(
            "servers",
            "“{typed}” is not a server's address. Write it as host or host:port, for example "
            "192.168.1.20:{port}.",
        ).format(typed=typed, port=DEFAULT_PORT),
    )
