"""What a failed gRPC call means, in words that say what to do."""

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass
from typing import Any

import grpc
import grpc.aio

from captioner.domain.errors import RecognizerError, Refused, Unavailable

RETRIED = frozenset(
    {
        grpc.StatusCode.UNAVAILABLE,
        grpc.StatusCode.DEADLINE_EXCEEDED,
        grpc.StatusCode.RESOURCE_EXHAUSTED,
        grpc.StatusCode.ABORTED,
        grpc.StatusCode.INTERNAL,
        grpc.StatusCode.UNKNOWN,
        grpc.StatusCode.CANCELLED,
        grpc.StatusCode.DATA_LOSS,
    }
)
REFUSED = frozenset(
    {
        grpc.StatusCode.UNAUTHENTICATED,
        grpc.StatusCode.PERMISSION_DENIED,
        grpc.StatusCode.INVALID_ARGUMENT,
        grpc.StatusCode.NOT_FOUND,
        grpc.StatusCode.UNIMPLEMENTED,
        grpc.StatusCode.FAILED_PRECONDITION,
        grpc.StatusCode.OUT_OF_RANGE,
        grpc.StatusCode.ALREADY_EXISTS,
    }
)
"""OK is in neither: a call that ended well has no error."""


_MASK = (grpc.StatusCode.INTERNAL, "Internal error from Core")
_STATUS_DELAY_S = 0.05
"""The server's status can come this much later than the failed write."""

_IDLE_LIMIT = "START flag"
"""Triton's words for a stream that got no audio for a minute; a new stream mends it."""


@dataclass(frozen=True, slots=True)
class _LinkFault:
    """What one of `marks` in the details of UNAVAILABLE means."""

    marks: tuple[str, ...]
    error: type[RecognizerError]
    sentence: str


_LINK_FAULTS = (  # the first that fits is taken
    _LinkFault(
        ("CERTIFICATE_VERIFY_FAILED",),
        Refused,
        "The certificate of {server} is not signed by an authority that this computer "
        "trusts. Ask the server's administrator for its CA file and choose it.",
    ),
    _LinkFault(
        ("Hostname Verification Check failed",),
        Refused,
        "The certificate of {server} is made out to another name. Use the name that "
        "stands in the certificate, or set the server name to it.",
    ),
    _LinkFault(
        ("WRONG_VERSION_NUMBER",),
        Refused,
        "{server} does not use TLS on this port. Switch TLS off, or ask for its TLS port.",
    ),
    _LinkFault(
        ("Failed to create security handshaker",),
        Refused,
        "The certificate and key files for {server} are damaged or do not fit together.",
    ),
    _LinkFault(
        ("Failed parsing HTTP/2", "Expected SETTINGS frame"),
        Refused,
        "{server} answers, but not as a Riva server: it does not speak gRPC. Check the "
        "port; Riva's gRPC port is usually 50051.",
    ),
    _LinkFault(
        ("Misformatted domain name",),
        Refused,
        "{server} is not a server's address. Write it as host:port.",
    ),
    _LinkFault(
        ("Connection refused",),
        Unavailable,
        "Nothing answers at {server}. Check the address and the port, and that the server "
        "is running.",
    ),
    _LinkFault(
        ("hostname lookup error", "address lookup failed", "DNS resolution failed"),
        Unavailable,
        "The name in {server} is not known here. Check its spelling and the network connection.",
    ),
    _LinkFault(
        ("timed out", "ping timeout", "Timeout"),
        Unavailable,
        "{server} does not answer. Check the network connection and that the server is running.",
    ),
    _LinkFault(
        ("No route to host", "Network is unreachable"),
        Unavailable,
        "There is no way to {server} from this network. Check the network connection.",
    ),
    _LinkFault(
        ("Socket closed",),
        Unavailable,
        "{server} closed the connection at once. If it asks for TLS or for a client "
        "certificate, set that up.",
    ),
)

_REFUSALS = {
    grpc.StatusCode.UNIMPLEMENTED: (
        "{server} speaks gRPC but offers no Riva speech recognition. Check the address "
        "and the port."
    ),
    grpc.StatusCode.UNAUTHENTICATED: "{server} wants another key or password: {reason}",
    grpc.StatusCode.PERMISSION_DENIED: "{server} does not let you use it: {reason}",
    grpc.StatusCode.NOT_FOUND: "{server} does not have what was asked for: {reason}",
    grpc.StatusCode.INVALID_ARGUMENT: "{server} does not accept these settings: {reason}",
}


class FirstStatus:
    """Remembers the first status that a call ended with.

    WORKAROUND https://github.com/grpc/grpc/issues/36066: when a write fails,
    grpc.aio replaces the server's own status by INTERNAL "Internal error from
    Core". The done callback runs at the first status, before that.
    """

    def __init__(self, call: grpc.aio.Call) -> None:
        self._call = call
        self._first: tuple[grpc.StatusCode, str] | None = None
        call.add_done_callback(self._remember)

    async def of(self, error: grpc.aio.AioRpcError) -> tuple[grpc.StatusCode, str]:
        """The status behind `error`."""
        status = (error.code(), error.details() or "")
        if status != _MASK:
            return status
        if self._first not in (None, _MASK):
            return self._first
        await asyncio.sleep(_STATUS_DELAY_S)
        return await self._call.code(), await self._call.details() or ""

    def _remember(self, call: grpc.aio.Call) -> None:
        self._first = (_ready(call.code()), _ready(call.details()) or "")


def as_error(code: grpc.StatusCode, details: str, *, server: str) -> RecognizerError:
    """The error to raise for a call to `server` that ended with `code`."""
    if _IDLE_LIMIT in details:
        return Unavailable(f"{server} let the stream go because it heard nothing for a while.")
    if code is grpc.StatusCode.UNAVAILABLE:
        return _link_error(details, server)
    reason = details.strip() or code.name.replace("_", " ").lower()
    if code in REFUSED:
        return Refused(
            _REFUSALS.get(code, "{server} refused to caption: {reason}").format(
                server=server, reason=reason
            )
        )
    return Unavailable(f"{server} failed: {reason}")


def _link_error(details: str, server: str) -> RecognizerError:
    for fault in _LINK_FAULTS:
        if any(mark in details for mark in fault.marks):
            return fault.error(fault.sentence.format(server=server))
    reason = details.strip() or "no reason was given"
    return Unavailable(f"The connection to {server} broke: {reason}")


def _ready(outcome: Coroutine[Any, Any, Any]) -> Any:  # noqa: ANN401 - gRPC's own type
    """The value of a coroutine that has no need to wait."""
    try:
        outcome.send(None)
    except StopIteration as done:
        return done.value
    finally:
        outcome.close()
    return None
