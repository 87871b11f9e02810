"""TLS settings for the connection test that decide as gRPC's do."""

import contextlib
import os
import re
import secrets
import ssl
import tempfile
from collections.abc import Iterator
from pathlib import Path

from captioner.riva.tls_material import TlsMaterial

_PEM = re.compile(rb"-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----")

_GRPC = ["h2"]
_ANY = ["h2", "http/1.1"]


def verifying_context(material: TlsMaterial) -> ssl.SSLContext:
    """Verifies the server against `material.roots`, shows its client certificate.

    As BoringSSL in gRPC: every certificate among the roots may end a chain,
    and OpenSSL's own demands on the strength of keys are not made. Raises
    ssl.SSLError for a client certificate that OpenSSL cannot use.
    """
    context = _context(_GRPC)
    context.set_ciphers("DEFAULT:@SECLEVEL=0")
    trust(context, material.roots)
    if material.key is not None and material.chain is not None:
        _load_client(context, material.chain, material.key)
    return context


def trust(context: ssl.SSLContext, roots: bytes) -> None:
    """Every certificate of `roots`, PEM, may end a chain; blocks for up to 0.2 s, off and on."""
    context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN | ssl.VERIFY_X509_TRUSTED_FIRST
    for each in _PEM.findall(roots):
        # One at a time: the ssl module keeps the interpreter to itself, 20 ms for a whole list.
        with contextlib.suppress(ssl.SSLError):  # one that cannot be read vouches for nobody
            context.load_verify_locations(cadata=each.decode("ascii"))


def looking_context(*, longest_version: ssl.TLSVersion) -> ssl.SSLContext:
    """Verifies nothing: fit to look at what the server shows, never to send it anything.

    Up to TLS 1.2 a server's certificates and its wish for one of the client's
    travel in the clear.
    """
    context = _context(_ANY)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.set_ciphers("DEFAULT:@SECLEVEL=0")
    context.maximum_version = longest_version
    return context


def _context(protocols: list[str]) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2  # gRPC's
    context.set_alpn_protocols(protocols)
    return context


def _load_client(context: ssl.SSLContext, chain: bytes, key: bytes) -> None:
    """The ssl module takes keys from files alone: one under a password that only we know."""
    password = secrets.token_urlsafe(32)
    with _short_lived_file(_encrypted(key, password) + chain) as path:
        context.load_cert_chain(path, password=password)


def _encrypted(key: bytes, password: str) -> bytes:
    from cryptography.hazmat.primitives.serialization import (
        BestAvailableEncryption,
        Encoding,
        PrivateFormat,
        load_pem_private_key,
    )

    opened = load_pem_private_key(key, None)
    form = BestAvailableEncryption(password.encode())
    return opened.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, form)


@contextlib.contextmanager
def _short_lived_file(content: bytes) -> Iterator[Path]:
    handle, name = tempfile.mkstemp(prefix="captioner-")
    path = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        yield path
    finally:
        path.unlink()
