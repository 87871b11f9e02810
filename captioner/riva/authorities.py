"""The certificate authorities that this computer trusts, as PEM.

gRPC by itself would take a list of its own that knows no company's authority.
Both the channel and the connection test take theirs from here, so that they
never disagree.
"""

import os
import ssl
from pathlib import Path

from captioner.domain.errors import Refused
from captioner.domain.wording import translate

_VARIABLES = ("GRPC_DEFAULT_SSL_ROOTS_FILE_PATH", "SSL_CERT_FILE")
"""gRPC's variable and OpenSSL's, in this order."""

_BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",  # Debian, Ubuntu, Arch, Alpine
    "/etc/pki/tls/certs/ca-bundle.crt",  # Fedora, RHEL
    "/etc/ssl/ca-bundle.pem",  # openSUSE
    "/etc/ssl/cert.pem",  # macOS, the BSDs
)

_GRPC_ROOTS = Path("_cython", "_credentials", "roots.pem")


def system_authorities() -> bytes:
    """The system's list, else the one that gRPC brings along. Reads files: not on the loop."""
    for variable in _VARIABLES:
        if path := os.environ.get(variable):
            return _named_by(variable, Path(path))
    for bundle in map(Path, _BUNDLES):
        if bundle.is_file() and os.access(bundle, os.R_OK):
            return bundle.read_bytes()
    return _registered() or _brought_along()


def _named_by(variable: str, path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise Refused(
            translate(
                "certificates",
                "The list of certificate authorities {path}, which {variable} names, cannot be "
                "read: {reason}. Correct the variable, or choose a CA file.",
            ).format(path=path, variable=variable, reason=error.strerror)
        ) from error


def _registered() -> bytes:
    """What Windows keeps; elsewhere what OpenSSL was built to look at."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_default_certs()
    found = context.get_ca_certs(binary_form=True)
    return "".join(ssl.DER_cert_to_PEM_cert(each) for each in found).encode()


def _brought_along() -> bytes:
    import grpc

    return (Path(grpc.__file__).parent / _GRPC_ROOTS).read_bytes()
