"""Servers that are no gRPC servers, or are so in a wrong way: sockets that do one thing."""

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.certificates import Credential

Behaviour = Callable[[socket.socket], None]
"""What is done with one connection; it is closed afterwards."""

_SETTINGS = bytes([0, 0, 0, 4, 0, 0, 0, 0, 0])
_SETTINGS_ACK = bytes([0, 0, 0, 4, 1, 0, 0, 0, 0])
_ASKS_FOR_ACK = bytes([4, 0])
"""Type and flags of a SETTINGS frame."""

_HEADERS = 1
_END_STREAM_AND_HEADERS = 0x5
_PREFACE_BYTES = 24
_STATUS_404, _STATUS_400 = b"\x8d", b"\x8c"
"""Entries 13 and 12 of HPACK's static table."""


@contextlib.contextmanager
def listening(behaviour: Behaviour, *, context: ssl.SSLContext | None = None) -> Iterator[str]:
    """The address of a server; with a `context` it speaks TLS."""
    open_now: set[socket.socket] = set()

    def handle(connection: socket.socket) -> None:
        with contextlib.suppress(OSError), connection:
            if context is None:
                behaviour(connection)
                return
            with context.wrap_socket(connection, server_side=True) as secure:
                open_now.add(secure)
                behaviour(secure)

    with socket.create_server(("127.0.0.1", 0)) as listener, contextlib.ExitStack() as threads:

        def accept() -> None:
            with contextlib.suppress(OSError):
                while True:
                    connection, _ = listener.accept()
                    open_now.add(connection)
                    handler = threading.Thread(target=handle, args=(connection,))
                    handler.start()
                    threads.callback(handler.join)

        acceptor = threading.Thread(target=accept)
        acceptor.start()
        try:
            yield f"127.0.0.1:{listener.getsockname()[1]}"
        finally:
            listener.shutdown(socket.SHUT_RDWR)
            acceptor.join()
            for each in open_now:
                with contextlib.suppress(OSError):
                    each.shutdown(socket.SHUT_RDWR)


def server_context(
    credential: Credential,
    directory: Path,
    *,
    client_ca: Credential | None = None,
    alpn: str = "",
    is_required: bool = True,
) -> ssl.SSLContext:
    """OpenSSL's server side, which tells a client why it is refused, where gRPC's does not."""
    files = directory / f"{credential.certificate.serial_number}.pem"
    files.write_bytes(credential.chain_pem + credential.key_pem())
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(files)
    if alpn:
        context.set_alpn_protocols([alpn])
    if client_ca is not None:
        context.load_verify_locations(cadata=client_ca.pem.decode())
        context.verify_mode = ssl.CERT_REQUIRED if is_required else ssl.CERT_OPTIONAL
    return context


def web_server(connection: socket.socket) -> None:
    """HTTP/1.1 alone, as port 9000 of NVIDIA's containers."""
    connection.recv(1024)
    connection.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")


def ssh_server(connection: socket.socket) -> None:
    connection.sendall(b"SSH-2.0-OpenSSH_9.6\r\n")
    _hold(connection)


def mute(connection: socket.socket) -> None:
    """Takes everything and says nothing."""
    _hold(connection)


def closing(connection: socket.socket) -> None:
    """As a balancer does that has no server behind it."""
    del connection


def http2_server(
    status: bytes = _STATUS_404, *, on_head: Callable[[bytes], None] = lambda _: None
) -> Behaviour:
    """HTTP/2 without gRPC: every request gets the same status; its head is told to `on_head`."""

    def answer(connection: socket.socket) -> None:
        connection.sendall(_SETTINGS)
        with connection.makefile("rb") as stream:
            stream.read(_PREFACE_BYTES)
            while header := stream.read(9):
                payload = stream.read(int.from_bytes(header[:3]))
                if header[3] == _HEADERS:
                    on_head(payload)
                    frame = bytes([0, 0, len(status), _HEADERS, _END_STREAM_AND_HEADERS])
                    connection.sendall(frame + header[5:9] + status)
                elif header[3:5] == _ASKS_FOR_ACK:
                    connection.sendall(_SETTINGS_ACK)

    return answer


def bad_request_server() -> Behaviour:
    """As nginx answers who shows no client certificate: within HTTP."""
    return http2_server(_STATUS_400)


@contextlib.contextmanager
def black_hole() -> Iterator[str]:
    """An address whose connections are never taken nor refused: the queue is full."""
    with contextlib.ExitStack() as held:
        listener = held.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(3):
            waiting = held.enter_context(socket.socket())
            waiting.setblocking(False)  # noqa: FBT003 - the socket's own signature
            waiting.connect_ex(listener.getsockname())
        yield f"127.0.0.1:{listener.getsockname()[1]}"


def free_port() -> int:
    """One that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


def _hold(connection: socket.socket) -> None:
    while connection.recv(1024):
        pass
