"""A server that tells of new versions, or does worse; over TLS by an authority of the tests."""

import http.server
import ssl
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.certificates import Credential, authority

_TRUST = ("GRPC_DEFAULT_SSL_ROOTS_FILE_PATH", "SSL_CERT_FILE")
_NO_PROXY = ("no_proxy", "NO_PROXY")


@dataclass
class FeedServer:
    """`answers` maps paths to (status, headers, body); `requests` is what was asked, whole."""

    port: int
    ca_file: Path
    answers: dict[str, tuple[int, Mapping[str, str], bytes]] = field(default_factory=dict)
    requests: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    connections: int = 0
    may_go_on: threading.Event = field(default_factory=threading.Event)
    """A path that ends in /slow gets half of its answer, and the rest after this."""

    @property
    def variables(self) -> Mapping[str, str]:
        """With these a program trusts it, and goes to it directly."""
        trusted = dict.fromkeys(_TRUST, str(self.ca_file))
        return trusted | dict.fromkeys(_NO_PROXY, "localhost,127.0.0.1")

    def url(self, path: str, scheme: str = "https") -> str:
        return f"{scheme}://localhost:{self.port}{path}"

    def tell(self, path: str, body: bytes, status: int = 200, **headers: str) -> str:
        """The address at which `body` is told from now on."""
        self.answers[path] = (status, headers, body)
        return self.url(path)


@contextmanager
def feed_server(folder: Path, names: tuple[str, ...] = ("localhost",)) -> Iterator[FeedServer]:
    """On a port of its own; its authority is in `ca_file`."""
    root = authority("Feed authority")
    ca_file = folder / "feed-ca.pem"
    ca_file.write_bytes(root.pem)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    told = FeedServer(server.server_port, ca_file)
    server.told = told  # type: ignore[attr-defined]
    server.socket = _Counting(server.socket, _context(root.issue("feed", *names), folder), told)  # type: ignore[assignment]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield told
    finally:
        told.may_go_on.set()
        server.shutdown()
        thread.join()
        server.server_close()


def _context(credential: Credential, folder: Path) -> ssl.SSLContext:
    chain, key = folder / "feed.pem", folder / "feed.key"
    chain.write_bytes(credential.chain_pem)
    key.write_bytes(credential.key_pem())
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(chain, key)
    return context


class _Counting:
    """A listening socket that notes each connection before anything is said on it."""

    def __init__(self, listener: Any, context: ssl.SSLContext, told: FeedServer) -> None:  # noqa: ANN401
        self._listener = listener
        self._context = context
        self._told = told

    def accept(self) -> tuple[ssl.SSLSocket, Any]:
        connection, address = self._listener.accept()
        self._told.connections += 1
        connection.settimeout(10)
        try:
            return self._context.wrap_socket(connection, server_side=True), address
        except OSError:
            connection.close()
            raise

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401
        return getattr(self._listener, name)


class _Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        told: FeedServer = self.server.told  # type: ignore[attr-defined]
        told.requests.append((self.path, dict(self.headers.items())))
        status, headers, body = told.answers.get(self.path, (404, {}, b""))
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        half = len(body) // 2 if self.path.endswith("/slow") else len(body)
        self.wfile.write(body[:half])
        if half < len(body):
            self.wfile.flush()
            told.may_go_on.wait(20)

    def log_message(self, *_: object) -> None:
        pass
