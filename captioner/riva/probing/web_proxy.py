"""Whether gRPC would go through a web proxy, by the rules that it goes by itself."""

import ipaddress
import os
from collections.abc import Mapping
from urllib.parse import urlsplit

from captioner.riva.loopback import is_loopback

# gRPC's order (https://grpc.github.io/grpc/core/md_doc_environment_variables.html);
# it reads the names in small letters alone.
_PROXY = ("grpc_proxy", "https_proxy", "http_proxy")
_NO_PROXY = ("no_grpc_proxy", "no_proxy")


def proxy_for(host: str, environment: Mapping[str, str] = os.environ) -> str | None:
    """host:port of the proxy on the way to `host`, without the password that may stand in it.

    To this computer itself the way never leads through one.
    """
    value = _first(environment, _PROXY)
    if (
        not value
        or is_loopback(host)
        or any(_covers(entry, host) for entry in _first(environment, _NO_PROXY).split(","))
    ):
        return None
    try:
        parts = urlsplit(value)
        address = f"{parts.hostname}:{parts.port or 80}"
    except ValueError:  # not an address: gRPC does without
        return None
    return address if parts.scheme == "http" else None


def _first(environment: Mapping[str, str], names: tuple[str, ...]) -> str:
    return next((environment[name] for name in names if environment.get(name)), "")


def _covers(entry: str, host: str) -> bool:
    """An entry of the exceptions is the end of a name, or a network."""
    wanted = entry.strip().lower()
    if not wanted:
        return False
    if host.lower().endswith(wanted):
        return True
    try:
        return ipaddress.ip_address(host) in ipaddress.ip_network(wanted)
    except ValueError:
        return False
