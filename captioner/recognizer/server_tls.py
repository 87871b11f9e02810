"""The certificate files of a server, checked before gRPC sees them.

gRPC itself says only "failed to create security handshaker", and that on stderr.
"""

import ssl
from dataclasses import dataclass
from pathlib import Path

import grpc

from captioner.domain.errors import ConfigError


@dataclass(frozen=True, slots=True)
class ServerTls:
    """PEM files; with a `client_ca` every client must show a certificate that it signed."""

    certificate: Path
    key: Path
    client_ca: Path | None = None


def load_credentials(tls: ServerTls) -> grpc.ServerCredentials:
    """Raises `ConfigError` for files that cannot be read or do not belong together."""
    certificate = _read(tls.certificate, "certificate")
    key = _read(tls.key, "key")
    client_ca = None if tls.client_ca is None else _read(tls.client_ca, "client CA")
    _check_pair(tls)
    if tls.client_ca is not None:
        _check_authority(tls.client_ca)
    return grpc.ssl_server_credentials(
        [(key, certificate)],
        root_certificates=client_ca,
        require_client_auth=client_ca is not None,
    )


def _read(path: Path, what: str) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ConfigError(
            "tls", f"The TLS {what} file {path} cannot be read: {error.strerror}. Check the path."
        ) from error


def _check_pair(tls: ServerTls) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    try:
        context.load_cert_chain(tls.certificate, tls.key, password=_refuse_password)
    except ssl.SSLError as error:
        if error.reason == "KEY_VALUES_MISMATCH":
            message = f"The key {tls.key} does not belong to the certificate {tls.certificate}. "
        else:
            message = f"{tls.certificate} and {tls.key} are not a PEM certificate and its key. "
        raise ConfigError("tls", message + "Give the two files that were made together.") from error


def _refuse_password() -> str:
    raise ConfigError(
        "tls", "The TLS key is protected with a password. Give a key file without one."
    )


def _check_authority(path: Path) -> None:
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_verify_locations(path)
    except ssl.SSLError as error:
        raise ConfigError(
            "tls", f"{path} holds no PEM certificate. Give the certificate of your client CA."
        ) from error
