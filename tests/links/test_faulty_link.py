"""The proxy does to a connection what its methods say, and nothing else."""

import socket
import threading
import time
from collections.abc import Iterator

import pytest

from tests.links.faulty_link import FaultyLink, Shape

SOON_S = 0.2
IN_TIME_S = 5.0


class Echo:
    """A server that says back whatever it hears."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self._listener.getsockname()[1]}"
        self.thread = threading.Thread(target=self._serve)

    def _serve(self) -> None:
        talks: list[threading.Thread] = []
        while True:
            client, _ = self._listener.accept()
            if client.recv(1) == b"q":
                client.close()
                break
            talks.append(threading.Thread(target=_echo, args=(client,)))
            talks[-1].start()
        for talk in talks:
            talk.join()

    def close(self) -> None:
        with _connect(self.address) as last:
            last.sendall(b"q")
        self.thread.join()
        self._listener.close()


def _echo(client: socket.socket) -> None:
    with client:
        client.sendall(b"!")
        try:
            while block := client.recv(4096):
                client.sendall(block)
        except ConnectionResetError:
            return


def _connect(address: str) -> socket.socket:
    host, _, port = address.rpartition(":")
    return socket.create_connection((host, int(port)), timeout=IN_TIME_S)


def _greeted(link: FaultyLink) -> socket.socket:
    client = _connect(link.address)
    client.sendall(b".")
    assert client.recv(1) == b"!"
    return client


def _is_echoed(client: socket.socket, *, within_s: float = IN_TIME_S) -> bool:
    client.settimeout(within_s)
    try:
        client.sendall(b"hello")
        return client.recv(5) == b"hello"
    except TimeoutError:
        return False


@pytest.fixture
def link() -> Iterator[FaultyLink]:
    echo = Echo()
    echo.thread.start()
    try:
        with FaultyLink(echo.address) as link:
            yield link
    finally:
        echo.close()


def test_without_a_fault_all_passes(link: FaultyLink) -> None:
    with _greeted(link) as client:
        assert _is_echoed(client)


def test_a_reset_tears_what_is_open_and_lets_others_in(link: FaultyLink) -> None:
    with _greeted(link) as client:
        link.reset()
        with pytest.raises(ConnectionResetError):
            client.recv(1)
    with _greeted(link) as another:
        assert _is_echoed(another)


def test_refusing_keeps_what_is_open_and_turns_others_away(link: FaultyLink) -> None:
    with _greeted(link) as client:
        link.refuse()
        with pytest.raises(ConnectionRefusedError):
            _connect(link.address)
        assert _is_echoed(client)
        link.heal()
        with _greeted(link) as another:
            assert _is_echoed(another)


def test_in_a_black_hole_nothing_passes_and_nothing_is_closed(link: FaultyLink) -> None:
    with _greeted(link) as client:
        link.hold()
        assert not _is_echoed(client, within_s=SOON_S)
        with _connect(link.address) as another:
            another.sendall(b".")
            another.settimeout(SOON_S)
            with pytest.raises(TimeoutError):
                another.recv(1)
        link.heal()
        client.settimeout(IN_TIME_S)
        assert client.recv(5) == b"hello"


@pytest.mark.parametrize(("up", "down"), [(True, False), (False, True)])
def test_half_open_one_way_alone_is_dead(link: FaultyLink, *, up: bool, down: bool) -> None:
    with _greeted(link) as client:
        link.hold(up=up, down=down)
        assert not _is_echoed(client, within_s=SOON_S)
        link.heal()
        client.settimeout(IN_TIME_S)
        assert client.recv(5) == b"hello"


def test_a_delay_holds_back_both_directions(link: FaultyLink) -> None:
    with _greeted(link) as client:
        link.shape(Shape(delay_ms=100))
        began_s = time.monotonic()
        assert _is_echoed(client)
        assert time.monotonic() - began_s >= 0.19


def test_a_limited_rate_takes_its_time(link: FaultyLink) -> None:
    with _greeted(link) as client:
        link.shape(Shape(bytes_per_s=20_000))
        began_s = time.monotonic()
        client.sendall(bytes(4_000))
        left = 4_000
        while left:
            left -= len(client.recv(left))
        assert _is_echoed(client)
        assert time.monotonic() - began_s >= 0.19


def test_the_end_of_one_side_reaches_the_other(link: FaultyLink) -> None:
    with _greeted(link) as client:
        client.shutdown(socket.SHUT_WR)
        assert client.recv(1) == b""


def test_nobody_at_the_target_is_a_reset(link: FaultyLink) -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    link.aim(f"127.0.0.1:{port}")
    with pytest.raises(ConnectionResetError), _connect(link.address) as client:
        client.recv(1)
