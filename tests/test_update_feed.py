"""What is asked and taken of the address that tells of new versions, over real TLS."""

import gc
import json
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from captioner.domain.errors import CaptionerError
from captioner.domain.updates import Release
from captioner.update_feed import LARGEST_BYTES, newest_release
from tests.certificates import authority
from tests.feed_server import FeedServer, feed_server

TOLD = {"version": "0.2.0", "page": "https://example.org/0.2.0", "notes": "Faster\nstart."}


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FeedServer]:
    with feed_server(tmp_path) as server:
        for name, value in server.variables.items():
            monkeypatch.setenv(name, value)
        yield server


def refused(feed: str, limit_s: float = 10.0) -> str:
    with pytest.raises(CaptionerError) as caught:
        newest_release(feed, limit_s=limit_s)
    return str(caught.value)


def test_a_release_is_told(server: FeedServer) -> None:
    feed = server.tell("/feed.json", json.dumps(TOLD).encode())
    assert newest_release(feed) == Release("0.2.0", TOLD["page"], "Faster start.")


def test_nothing_but_the_question_is_sent(server: FeedServer) -> None:
    newest_release(server.tell("/feed.json", b'{"version": "0.2.0"}'))
    [(path, headers)] = server.requests
    assert path == "/feed.json"
    assert headers.pop("Host") == f"localhost:{server.port}"
    assert headers == {
        "User-Agent": "Captioner",
        "Accept": "application/json",
        "Accept-Encoding": "identity",
        "Connection": "close",
    }


def test_a_redirection_to_https_is_followed(server: FeedServer) -> None:
    there = server.tell("/there", json.dumps(TOLD).encode())
    assert newest_release(server.tell("/here", b"", 302, Location=there)).version == "0.2.0"


@pytest.mark.parametrize("scheme", ["http", "ftp", "file"])
def test_a_redirection_to_anything_else_is_not(server: FeedServer, scheme: str) -> None:
    there = server.url("/there", scheme)
    said = refused(server.tell("/here", b"", 302, Location=there))
    assert "does not tell of versions" in said or "status 302" in said
    assert [path for path, _ in server.requests] == ["/here"]


def test_a_circle_of_redirections_ends(server: FeedServer) -> None:
    said = refused(server.tell("/here", b"", 302, Location=server.url("/here")))
    assert "status 302" in said
    assert len(server.requests) < 10


def test_an_address_without_tls_is_not_asked(server: FeedServer) -> None:
    server.tell("/feed.json", json.dumps(TOLD).encode())
    refused(server.url("/feed.json", "http"))
    assert server.connections == 0


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>Not here</html>",
        b"[]",
        b'{"version": 2}',
        b'{"version": "latest"}',
        b'{"version": "0.2.0", "page": "javascript:alert(1)"}',
        b"[" * 50_000,
        b'{"version": "0.2.0", "notes": "' + b"x" * LARGEST_BYTES + b'"}',
        b"\xff\xfe",
    ],
)
def test_what_tells_of_no_version_is_refused(server: FeedServer, body: bytes) -> None:
    assert "localhost answered does not tell" in refused(server.tell("/feed.json", body))


@pytest.mark.parametrize("status", [204, 304, 401, 404, 500])
def test_a_server_that_does_not_tell_is_named(server: FeedServer, status: int) -> None:
    said = refused(server.tell("/feed.json", b"", status))
    assert "localhost" in said


def test_a_server_that_nobody_vouches_for_is_not_asked(
    server: FeedServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "nobody.pem").write_bytes(authority().pem)
    monkeypatch.setenv("GRPC_DEFAULT_SSL_ROOTS_FILE_PATH", str(tmp_path / "nobody.pem"))
    said = refused(server.tell("/feed.json", json.dumps(TOLD).encode()))
    assert said.startswith("localhost could not prove that it is the one to ask")
    assert not server.requests


def test_a_certificate_for_another_name_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with feed_server(tmp_path, ("elsewhere.example",)) as server:
        for name, value in server.variables.items():
            monkeypatch.setenv(name, value)
        said = refused(server.tell("/feed.json", json.dumps(TOLD).encode()))
        assert "could not prove" in said
        assert not server.requests


def test_a_slow_server_is_not_waited_for(server: FeedServer) -> None:
    said = refused(server.tell("/slow", json.dumps(TOLD).encode()), limit_s=0.5)
    assert "timed out" in said


def test_where_nobody_listens_it_is_said() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    assert "cannot be asked for new versions" in refused(f"https://localhost:{port}/feed")


def half_closed_sockets() -> list[socket.socket]:
    """Those that were closed, and are open all the same because somebody could read from them."""
    found = [each for each in gc.get_objects() if type(each) is socket.socket]
    return [each for each in found if "[closed]" in repr(each) and each.fileno() >= 0]


def test_a_proxy_is_gone_through(server: FeedServer, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as proxy:
        proxy.settimeout(10)
        monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{proxy.getsockname()[1]}")
        monkeypatch.setenv("no_proxy", "")
        monkeypatch.delenv("NO_PROXY")
        with pytest.raises(CaptionerError, match="cannot be asked") as kept:
            newest_release(server.url("/feed.json"), limit_s=0.5)
        assert not half_closed_sockets(), kept
        connection, _ = proxy.accept()
        with connection:
            asked = connection.recv(1000)
        assert asked.startswith(f"CONNECT localhost:{server.port} HTTP/1".encode())
        assert server.connections == 0
        monkeypatch.setenv("no_proxy", "localhost")
        feed = server.tell("/feed.json", json.dumps(TOLD).encode())
        assert newest_release(feed).version == "0.2.0"
