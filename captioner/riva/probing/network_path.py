"""The way to a server below gRPC: its name, its addresses, a connection to one of them."""

import asyncio
import contextlib
import errno
import socket
import threading
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass

from captioner.domain.diagnosis import Fault
from captioner.domain.wording import marked, translate
from captioner.riva.probing.report import StepFailed

RESOLVE_LIMIT_S = 4.0
CONNECT_LIMIT_S = 3.0

_MOST_ADDRESSES = 4

_CHECK_PORT = marked(
    "test",
    "Check the port (Riva's gRPC port is usually 50051), and that the server is running.",
)

_NO_ROUTE = {
    errno.EHOSTUNREACH,
    errno.ENETUNREACH,
    errno.ENETDOWN,
    errno.EADDRNOTAVAIL,
    *(getattr(errno, name, -1) for name in ("WSAEHOSTUNREACH", "WSAENETUNREACH")),
}


@dataclass(frozen=True, slots=True)
class NetworkPath:
    """A server as a person named it, and the numeric addresses that its name stands for."""

    host: str
    port: int
    addresses: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


@dataclass(frozen=True, slots=True)
class Streams:
    """One open TCP connection."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter


def split_address(address: str) -> NetworkPath:
    """Of host:port or [IPv6]:port, as `Target` has it."""
    host, _, port = address.rpartition(":")
    return NetworkPath(host.removeprefix("[").removesuffix("]"), int(port))


async def resolve(path: NetworkPath) -> NetworkPath:
    """With its addresses; raises StepFailed.

    The system's resolver cannot be interrupted: it runs on a daemon thread,
    which after a cancellation ends when the resolver gives up.
    """
    try:
        async with asyncio.timeout(RESOLVE_LIMIT_S):
            addresses = await _look_up(path.host, path.port)
    except TimeoutError:
        raise StepFailed(
            Fault.NAME_UNKNOWN,
            translate("test", "The name {host} was not found within {seconds} seconds.").format(
                host=path.host, seconds=f"{RESOLVE_LIMIT_S:g}"
            ),
            translate("test", "Check the network connection, and whether a VPN must be on."),
        ) from None
    except (OSError, UnicodeError):
        raise StepFailed(
            Fault.NAME_UNKNOWN,
            translate("test", "The name {host} is not known here.").format(host=path.host),
            translate(
                "test", "Check its spelling, the network connection, and whether a VPN must be on."
            ),
        ) from None
    return NetworkPath(path.host, path.port, tuple(addresses[:_MOST_ADDRESSES]))


@contextlib.asynccontextmanager
async def connected(path: NetworkPath) -> AsyncIterator[Streams]:
    """A connection to the first address that takes one; raises StepFailed.

    It is cut at the end, without waiting for the other side.
    """
    streams = await _connect(path)
    try:
        yield streams
    finally:
        streams.writer.transport.abort()
        # One round of the loop, in which the transport lets go of its socket.
        await asyncio.sleep(0)


async def _look_up(host: str, port: int) -> Sequence[str]:
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[Sequence[str]] = loop.create_future()

    def settle(found: Sequence[str] | Exception) -> None:
        if answer.done():
            return
        if isinstance(found, Exception):
            answer.set_exception(found)
        else:
            answer.set_result(found)

    def work() -> None:
        found: Sequence[str] | Exception
        try:
            entries = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            found = list(dict.fromkeys(str(entry[4][0]) for entry in entries))
        except (OSError, UnicodeError) as error:
            found = error
        if not answer.cancelled():
            with contextlib.suppress(RuntimeError):  # the loop was closed meanwhile
                loop.call_soon_threadsafe(settle, found)

    threading.Thread(target=work, name="riva-resolver", daemon=True).start()
    return await answer


async def _connect(path: NetworkPath) -> Streams:
    failures: list[OSError] = []
    limit_s = max(1.0, CONNECT_LIMIT_S / len(path.addresses))
    for address in path.addresses:
        try:
            async with asyncio.timeout(limit_s):
                reader, writer = await asyncio.open_connection(address, path.port)
        except OSError as error:  # TimeoutError is one
            failures.append(error)
        else:
            return Streams(reader, writer)
    raise _not_connected(path, failures)


def _not_connected(path: NetworkPath, failures: Sequence[OSError]) -> StepFailed:
    """The failure that says most: of two addresses one may have no route here at all."""
    if any(isinstance(error, ConnectionRefusedError) for error in failures):
        return StepFailed(
            Fault.NOTHING_LISTENS,
            translate("test", "Nothing listens at {address}: the connection was refused.").format(
                address=path.text
            ),
            translate("test", _CHECK_PORT),
        )
    if any(isinstance(error, TimeoutError) for error in failures):
        return StepFailed(
            Fault.NO_ANSWER,
            translate("test", "{address} does not answer.").format(address=path.text),
            translate(
                "test",
                "Check the address, that the machine is on, and that no firewall is between.",
            ),
        )
    if any(error.errno in _NO_ROUTE for error in failures):
        return StepFailed(
            Fault.NO_ROUTE,
            translate("test", "There is no way to {address} from this network.").format(
                address=path.text
            ),
            translate("test", "Check the network connection, and whether a VPN must be on."),
        )
    return _not_connected_because(path, failures[-1])


def _not_connected_because(path: NetworkPath, error: OSError) -> StepFailed:
    sentence = translate("test", "The connection to {address} failed: {reason}.")
    return StepFailed(
        Fault.OTHER,
        sentence.format(address=path.text, reason=error.strerror or type(error).__name__),
        translate("test", "Check the address and the network connection."),
    )
