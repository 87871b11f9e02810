"""A web proxy that tunnels as it is asked to, but always to one server."""

import asyncio
import base64
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field


@dataclass
class ConnectProxy:
    """`asked` are the targets of the tunnels, `credentials` what came to open them."""

    host: str = ""
    asked: list[str] = field(default_factory=list)
    credentials: list[str] = field(default_factory=list)

    def url(self, credentials: str = "") -> str:
        return f"http://{credentials}@{self.host}" if credentials else f"http://{self.host}"


@contextlib.asynccontextmanager
async def connect_proxy(server: str) -> AsyncIterator[ConnectProxy]:
    """Whatever is asked for, the tunnel leads to `server`, host:port."""
    proxy = ConnectProxy()
    open_tunnels: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        open_tunnels.add(task)
        with contextlib.suppress(OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            await _tunnel(proxy, server, reader, writer)
        writer.close()

    listener = await asyncio.start_server(serve, "127.0.0.1", 0)
    proxy.host = f"127.0.0.1:{listener.sockets[0].getsockname()[1]}"
    try:
        yield proxy
    finally:
        listener.close()
        for task in open_tunnels:
            task.cancel()
        await asyncio.gather(*open_tunnels)


async def _tunnel(
    proxy: ConnectProxy, server: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    request, *headers = (await reader.readuntil(b"\r\n\r\n")).decode().splitlines()
    method, target, _ = request.split()
    assert method == "CONNECT"
    proxy.asked.append(target)
    for header in headers:
        name, _, value = header.partition(": ")
        if name.lower() == "proxy-authorization":
            proxy.credentials.append(base64.b64decode(value.removeprefix("Basic ")).decode())
    host, _, port = server.rpartition(":")
    from_server, to_server = await asyncio.open_connection(host, int(port))
    writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
    try:
        async with asyncio.TaskGroup() as both:
            both.create_task(_carry(reader, to_server))
            both.create_task(_carry(from_server, writer))
    finally:
        to_server.close()


async def _carry(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
    while data := await source.read(1 << 16):
        sink.write(data)
        await sink.drain()
    sink.close()
