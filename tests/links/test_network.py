"""The router breaks what it says, and mends it."""

import socket
from collections.abc import Callable, Iterator

import pytest

from tests.links.network import RoutedNetwork, missing_for_networks
from tests.links.server_process import ServerProcess, marked_server

pytestmark = pytest.mark.skipif(bool(missing_for_networks()), reason=missing_for_networks())


@pytest.fixture(scope="module")
def network() -> Iterator[RoutedNetwork]:
    with RoutedNetwork() as network:
        yield network


@pytest.fixture(scope="module")
def server(network: RoutedNetwork) -> Iterator[ServerProcess]:
    with marked_server(host=network.host, within=network.within) as server:
        yield server


def _can_connect(server: ServerProcess, *, within_s: float = 5.0) -> bool:
    host, _, port = server.address.rpartition(":")
    try:
        socket.create_connection((host, int(port)), timeout=within_s).close()
    except OSError:
        return False
    return True


@pytest.mark.parametrize(
    "harm",
    [
        RoutedNetwork.drop,
        RoutedNetwork.drop_answers,
        RoutedNetwork.refuse,
        RoutedNetwork.unreachable,
        RoutedNetwork.pull_plug,
    ],
)
def test_each_harm_cuts_the_way_until_it_is_healed(
    network: RoutedNetwork, server: ServerProcess, harm: Callable[[RoutedNetwork], None]
) -> None:
    harm(network)
    assert not _can_connect(server, within_s=0.3)
    network.heal()
    assert _can_connect(server)


def test_nothing_of_a_network_is_left() -> None:
    def interfaces() -> set[str]:
        return {name for _, name in socket.if_nameindex()}

    before = interfaces()
    with RoutedNetwork():
        assert interfaces() > before
    assert interfaces() == before
