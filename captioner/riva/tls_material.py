"""What gRPC needs of certificate files, as PEM in memory."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class TlsMaterial:
    """The key is not encrypted: it never leaves memory."""

    roots: bytes
    chain: bytes | None = None
    key: bytes | None = field(default=None, repr=False)
