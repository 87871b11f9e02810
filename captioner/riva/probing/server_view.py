"""What a TLS server shows of itself before anybody has decided to trust it.

Nothing is ever sent to it on such a connection but the handshake.
"""

import asyncio
import contextlib
import ssl
from collections.abc import Iterator
from dataclasses import dataclass

from captioner.domain.certificates import CertificateFacts
from captioner.riva.probing.network_path import NetworkPath, connected
from captioner.riva.probing.tls_context import looking_context
from captioner.riva.probing.tls_conversation import TlsConversation

LIMIT_S = 2.0

_ALERT, _HANDSHAKE = 21, 22
_CERTIFICATE, _CERTIFICATE_REQUEST = 11, 13
"""Record and message types (RFC 5246, 6.2.1 and 7.4)."""

TLS_RECORDS = (_ALERT, _HANDSHAKE)
"""What the first byte of a TLS server can be."""


@dataclass(frozen=True, slots=True)
class ServerView:
    """`chain` begins with the server's own certificate; empty if none was seen.

    `wants_client_certificate` is None where the server speaks TLS 1.3 alone and
    hides it. `protocol` is what it would speak inside, None if it does not say.
    """

    speaks_tls: bool = False
    chain: tuple[CertificateFacts, ...] = ()
    wants_client_certificate: bool | None = None
    protocol: str | None = None


async def look(path: NetworkPath, name: str) -> ServerView:
    """Raises StepFailed as `connected` does."""
    open_view = await _handshake(path, name, ssl.TLSVersion.TLSv1_2)
    if open_view.chain or not open_view.speaks_tls:
        return open_view
    return await _handshake(path, name, ssl.TLSVersion.TLSv1_3)


async def _handshake(path: NetworkPath, name: str, longest: ssl.TLSVersion) -> ServerView:
    context = looking_context(longest_version=longest)
    async with connected(path) as streams:
        tls = TlsConversation(streams, context, name)
        with contextlib.suppress(OSError):  # SSLError and TimeoutError too: the bytes tell
            async with asyncio.timeout(LIMIT_S):
                await tls.handshake()
        messages = list(_handshake_messages(bytes(tls.received)))
        in_the_clear = next((m for kind, m in messages if kind == _CERTIFICATE), None)
        ders = [tls.certificate] if in_the_clear is None else list(_certificates(in_the_clear))
        return ServerView(
            speaks_tls=bool(tls.received) and tls.received[0] in TLS_RECORDS,
            chain=_facts([der for der in ders if der]),
            wants_client_certificate=(
                any(kind == _CERTIFICATE_REQUEST for kind, _ in messages) if in_the_clear else None
            ),
            protocol=tls.protocol,
        )


def _handshake_messages(received: bytes) -> Iterator[tuple[int, bytes]]:
    """Type and content of each whole message up to where encryption begins."""
    joined = b"".join(_handshake_records(received))
    at = 0
    while at + 4 <= len(joined):
        size = int.from_bytes(joined[at + 1 : at + 4])
        content = joined[at + 4 : at + 4 + size]
        if len(content) == size:
            yield joined[at], content
        at += 4 + size


def _handshake_records(received: bytes) -> Iterator[bytes]:
    at = 0
    while at + 5 <= len(received) and received[at] == _HANDSHAKE:
        size = int.from_bytes(received[at + 3 : at + 5])
        yield received[at + 5 : at + 5 + size]
        at += 5 + size


def _certificates(message: bytes) -> Iterator[bytes]:
    """Each in DER form, out of a Certificate message of TLS 1.2 (RFC 5246, 7.4.2)."""
    at = 3
    while at + 3 <= len(message):
        size = int.from_bytes(message[at : at + 3])
        yield message[at + 3 : at + 3 + size]
        at += 3 + size


def _facts(ders: list[bytes]) -> tuple[CertificateFacts, ...]:
    """Of those that can be read."""
    from captioner.riva.certificate_facts import facts_of_der

    found = []
    for der in ders:
        with contextlib.suppress(ValueError):
            found.append(facts_of_der(der))
    return tuple(found)
