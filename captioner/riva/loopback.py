"""Addresses whose traffic never leaves this computer."""

import ipaddress

_LOCAL_SCHEMES = ("unix:", "unix-abstract:")


def is_on_this_computer(address: str) -> bool:
    """Of an address as gRPC names it, host:port or unix:path: it needs no web proxy."""
    return address.startswith(_LOCAL_SCHEMES) or is_loopback(_host_of(address))


def is_loopback(host: str) -> bool:
    """A name or a number; names other than the usual ones are not looked up."""
    name = host.lower().rstrip(".")
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def _host_of(address: str) -> str:
    host, _, _ = address.removeprefix("ipv4:").removeprefix("ipv6:").rpartition(":")
    return host.removeprefix("[").removesuffix("]")
