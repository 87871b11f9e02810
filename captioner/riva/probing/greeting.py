"""What answers at a port, told by the first bytes that it sends to an HTTP/2 client."""

import asyncio
from dataclasses import dataclass
from enum import Enum, auto

from captioner.riva.probing.network_path import NetworkPath, Streams, connected

LIMIT_S = 2.0

CLIENT_PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + bytes([0, 0, 0, 4, 0, 0, 0, 0, 0])
"""How every HTTP/2 connection begins (RFC 9113, 3.4), with an empty SETTINGS frame."""

_SETTINGS = 4
_TLS_RECORDS = (0x15, 0x16)
_FRAME_HEADER_BYTES = 9
_LONGEST_GREETING = 60


class Speaks(Enum):
    """What the other side turned out to speak."""

    HTTP2 = auto()
    HTTP1 = auto()
    TLS = auto()
    SOMETHING_ELSE = auto()
    NOTHING = auto()
    """It kept the connection open and said nothing."""
    CLOSED = auto()
    """It closed the connection without a word."""


@dataclass(frozen=True, slots=True)
class Greeting:
    """`text` is how it began, for a person to recognise; empty where that says nothing."""

    speaks: Speaks
    text: str = ""


async def greet(path: NetworkPath) -> Greeting:
    """Open a plain connection, begin HTTP/2 and see; raises StepFailed as `connected` does."""
    async with connected(path) as streams:
        return recognised(await _answer(streams))


def recognised(answer: bytes | None) -> Greeting:
    """None is silence, nothing at all a closed connection."""
    if answer is None:
        return Greeting(Speaks.NOTHING)
    if not answer:
        return Greeting(Speaks.CLOSED)
    if len(answer) >= _FRAME_HEADER_BYTES and answer[3] == _SETTINGS and answer[0] == 0:
        return Greeting(Speaks.HTTP2)
    if answer.startswith(b"HTTP/"):
        return Greeting(Speaks.HTTP1)
    if answer[0] in _TLS_RECORDS and answer[1:2] == b"\x03":
        return Greeting(Speaks.TLS)
    line = answer.splitlines()[0][:_LONGEST_GREETING].decode("ascii", errors="replace").strip()
    return Greeting(Speaks.SOMETHING_ELSE, line if line.isprintable() else "")


async def _answer(streams: Streams) -> bytes | None:
    answer = bytearray()
    try:
        streams.writer.write(CLIENT_PREFACE)
        async with asyncio.timeout(LIMIT_S):
            while len(answer) < _FRAME_HEADER_BYTES:
                more = await streams.reader.read(1024)
                if not more:
                    break
                answer += more
    except TimeoutError:
        return bytes(answer) or None
    except OSError:  # reset: closed with our bytes unread
        return bytes(answer)
    return bytes(answer)
