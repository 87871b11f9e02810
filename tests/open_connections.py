"""Connections that this process still has open."""

import asyncio
import os

import psutil
import pytest

_ROUNDS, _ROUND_S = 500, 0.01


async def until_nothing_is_connected_to(address: str) -> None:
    """GRPC closes its sockets on a thread of its own, soon after a channel is closed."""
    port = int(address.rpartition(":")[2])
    for _ in range(_ROUNDS):
        if not _is_connected_to(port):
            return
        await asyncio.sleep(_ROUND_S)
    pytest.fail(f"a connection to {address} was left open")


def _is_connected_to(port: int) -> bool:
    connections = psutil.Process(os.getpid()).net_connections("tcp")
    return any(
        each.raddr and each.raddr.port == port and each.status == psutil.CONN_ESTABLISHED
        for each in connections
    )
