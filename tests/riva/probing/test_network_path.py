"""Names, addresses and connections."""

import pytest

from captioner.domain.diagnosis import Fault
from captioner.riva.probing.network_path import NetworkPath, connected, resolve, split_address
from captioner.riva.probing.own_loop import on_own_loop
from captioner.riva.probing.report import StepFailed
from tests.toy_servers import free_port, listening, mute


@pytest.mark.parametrize(
    ("address", "host", "port"),
    [
        ("riva:50051", "riva", 50051),
        ("10.0.0.1:1", "10.0.0.1", 1),
        ("[fe80::1%eth0]:443", "fe80::1%eth0", 443),
    ],
)
def test_an_address_is_split_and_put_together(address: str, host: str, port: int) -> None:
    path = split_address(address)
    assert (path.host, path.port, path.text) == (host, port, address)


async def test_a_name_has_numeric_addresses() -> None:
    path = await resolve(NetworkPath("localhost", 1))
    assert {"127.0.0.1", "::1"} & set(path.addresses)


async def test_a_name_that_no_resolver_takes_is_unknown() -> None:
    with pytest.raises(StepFailed) as failed:
        await resolve(NetworkPath("a" * 70 + ".example", 1))
    assert failed.value.fault is Fault.NAME_UNKNOWN


async def test_the_next_address_is_tried() -> None:
    with listening(mute) as address:
        port = split_address(address).port
        path = NetworkPath("riva", port, ("224.0.0.1", "127.0.0.1"))

        async def connect() -> str:
            async with connected(path) as streams:
                return str(streams.writer.get_extra_info("peername")[0])

        assert await on_own_loop(connect) == "127.0.0.1"


async def test_of_several_failures_the_one_that_says_most_is_told() -> None:
    """An address that has no route here is usual: half the world has no IPv6."""

    async def connect() -> None:
        async with connected(NetworkPath("riva", free_port(), ("127.0.0.1", "224.0.0.1"))):
            pass

    with pytest.raises(StepFailed) as failed:
        await on_own_loop(connect)
    assert failed.value.fault is Fault.NOTHING_LISTENS
