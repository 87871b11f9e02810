"""A try to connect comes to an end, wherever it hangs."""

import asyncio
import contextlib
import socket
from collections.abc import Iterator

import pytest

from captioner.domain.errors import Unavailable
from captioner.riva.channel import Target
from tests.riva.live_client import at_once, heard, loud, recognizer
from tests.riva_server import MarkedServicer, serving

TALK = loud(range(1, 4), start_ms=100, length_ms=1_000)

LIMIT_S = 10
"""Generous: gRPC's own limits are 20 s for an address and 120 s for a name."""


@contextlib.contextmanager
def black_hole(host: str) -> Iterator[str]:
    """An address that answers nothing to who wants to connect: its queue is full."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with contextlib.ExitStack() as held:
        listener = held.enter_context(socket.socket(family))
        listener.bind((host, 0))
        listener.listen(0)
        for _ in range(3):
            waiting = held.enter_context(socket.socket(family))
            waiting.setblocking(False)  # noqa: FBT003 - the socket's own signature
            waiting.connect_ex(listener.getsockname())
        port = listener.getsockname()[1]
        yield f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


async def why_not(address: str) -> str:
    with pytest.raises(Unavailable) as raised:
        async with asyncio.timeout(LIMIT_S):
            await heard(recognizer(Target(address)), at_once(TALK))
    return str(raised.value)


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
async def test_an_address_that_swallows_everything(host: str) -> None:
    if ":" in host and not socket.has_ipv6:
        pytest.skip("this machine has no IPv6")
    with black_hole(host) as address:
        assert "does not answer" in await why_not(address)


async def test_several_addresses_that_swallow_everything() -> None:
    with black_hole("127.0.0.1") as a, black_hole("127.0.0.2") as b, black_hole("127.0.0.3") as c:
        assert "does not answer" in await why_not(f"ipv4:{a},{b},{c}")


async def test_one_address_that_answers_is_enough() -> None:
    with black_hole("127.0.0.1") as a, black_hole("127.0.0.2") as b:
        with serving(MarkedServicer()) as good:
            said = await heard(recognizer(Target(f"ipv4:{a},{b},{good}")), at_once(TALK))
        assert said[-1].text == "w10001 w10002 w10003"


async def test_a_name_server_that_is_silent() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent:
        silent.bind(("127.0.0.1", 0))
        name = f"dns://127.0.0.1:{silent.getsockname()[1]}/riva.example:50051"
        assert "does not answer" in await why_not(name)
