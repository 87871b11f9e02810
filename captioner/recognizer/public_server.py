"""The embedded recogniser as a server for any Riva client."""

import errno
import signal
import socket
import sys
import threading
from pathlib import Path

import grpc

from captioner.domain.errors import CaptionerError, ConfigError
from captioner.recognizer.engine import Engine
from captioner.recognizer.listen_address import ListenAddress, parse_listen_address
from captioner.recognizer.pocketsphinx_engine import PocketsphinxEngine
from captioner.recognizer.server import build_server
from captioner.recognizer.server_tls import ServerTls, load_credentials

_SIGNAL_CHECK_S = 0.5
"""Windows looks for Ctrl-C only between waits."""

_FAILED, _MISUSED = 1, 2
"""Exit statuses."""


def serve_public(
    listen: str,
    *,
    tls_cert: Path | None = None,
    tls_key: Path | None = None,
    client_ca: Path | None = None,
) -> int:
    """Serve on `listen` (HOST:PORT) until Ctrl-C or SIGTERM; the exit status.

    Called on the main thread. Prints one line when ready, and errors as a
    sentence on stderr.
    """
    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    try:
        address = parse_listen_address(listen)
        tls = _chosen_tls(tls_cert, tls_key, client_ca)
        credentials = None if tls is None else load_credentials(tls)
        _serve(address, credentials, stopped)
    except ConfigError as error:
        return _fail(error, _MISUSED)
    except CaptionerError as error:
        return _fail(error, _FAILED)
    return 0


def _chosen_tls(
    certificate: Path | None, key: Path | None, client_ca: Path | None
) -> ServerTls | None:
    if certificate is not None and key is not None:
        return ServerTls(certificate, key, client_ca)
    if certificate is None and key is None and client_ca is None:
        return None
    raise ConfigError(
        "tls", "TLS needs a certificate and its key: give both --tls-cert and --tls-key."
    )


def _serve(
    address: ListenAddress, credentials: grpc.ServerCredentials | None, stopped: threading.Event
) -> None:
    engine = PocketsphinxEngine()
    server = build_server(engine, token=None)
    bound = _bind(server, address, credentials)
    engine.load()
    server.start()
    try:
        if credentials is None and not address.is_loopback:
            sys.stderr.write(
                "Warning: everyone who can reach this machine can use the recogniser, and the "
                "audio travels unprotected. Give --tls-cert and --tls-key, or use 127.0.0.1.\n"
            )
        _announce(bound, engine, is_encrypted=credentials is not None)
        while not stopped.wait(_SIGNAL_CHECK_S):
            pass
    finally:
        server.stop(grace=None).wait(_SIGNAL_CHECK_S)


def _bind(
    server: grpc.Server, address: ListenAddress, credentials: grpc.ServerCredentials | None
) -> ListenAddress:
    """The address with the port that the system gave."""
    try:
        if credentials is None:
            port = server.add_insecure_port(str(address))
        else:
            port = server.add_secure_port(str(address), credentials)
    except RuntimeError as error:  # it names no reason
        raise _reason_not_to_bind(address) from error
    return ListenAddress(address.host, port)


def _reason_not_to_bind(address: ListenAddress) -> CaptionerError:
    try:
        host = address.host.strip("[]")
        family, kind, *_, target = socket.getaddrinfo(host, address.port, type=socket.SOCK_STREAM)[
            0
        ]
        with socket.socket(family, kind) as probe:
            probe.bind(target)
    except socket.gaierror:
        return ConfigError("listen", f"The host name in {address} is unknown. Check its spelling.")
    except OSError as error:
        return CaptionerError(_explained(address, error))
    return CaptionerError(f"The address {address} cannot be used. Try another port.")


def _explained(address: ListenAddress, error: OSError) -> str:
    reasons = {
        errno.EADDRINUSE: "another program listens there already. Choose another port.",
        errno.EADDRNOTAVAIL: "this machine has no such address. Use 127.0.0.1 or 0.0.0.0.",
        errno.EACCES: "the system does not permit it. Choose a port above 1023.",
    }
    known = reasons.get(error.errno or 0, f"{error.strerror}. Choose another address.")
    return f"The recogniser cannot listen on {address}: {known}"


def _announce(address: ListenAddress, engine: Engine, *, is_encrypted: bool) -> None:
    security = "TLS" if is_encrypted else "no TLS"
    sys.stdout.write(
        f"Listening on {address} ({security}, model {engine.model.name}). Ctrl-C ends it.\n"
    )
    sys.stdout.flush()


def _fail(error: CaptionerError, status: int) -> int:
    sys.stderr.write(f"{error}\n")
    return status
