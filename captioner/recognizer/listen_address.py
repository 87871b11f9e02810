"""The address that a server is told to listen on."""

import ipaddress
import re
from dataclasses import dataclass

from captioner.domain.errors import ConfigError

_HIGHEST_PORT = 0xFFFF
_HOST_AND_PORT = re.compile(r"(?P<host>\[[^\]]+\]|[^:\[\]\s/]+):(?P<port>\d{1,5})")


@dataclass(frozen=True, slots=True)
class ListenAddress:
    """A host as gRPC wants it (IPv6 in brackets) and a port; port 0 lets the system choose."""

    host: str
    port: int

    def __str__(self) -> str:
        return f"{self.host}:{self.port}"

    @property
    def is_loopback(self) -> bool:
        """True where only programs on this machine can reach it."""
        if self.host == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host.strip("[]")).is_loopback
        except ValueError:
            return False  # a name; it may lead anywhere


def parse_listen_address(text: str) -> ListenAddress:
    """Raises `ConfigError` where `text` is not HOST:PORT."""
    match = _HOST_AND_PORT.fullmatch(text.strip())
    if match is None or int(match["port"]) > _HIGHEST_PORT:
        raise ConfigError(
            "listen",
            f"'{text}' is no address to listen on. Give HOST:PORT, for instance "
            "127.0.0.1:50051, or 0.0.0.0:50051 to be reached from other machines.",
        )
    return ListenAddress(match["host"], int(match["port"]))
