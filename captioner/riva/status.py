"""What a failed gRPC call means, in words that say what to do."""

import asyncio
from collections.abc import Coroutine
from typing import Any

import grpc
import grpc.aio

from captioner.domain.errors import RecognizerError, Refused, Unavailable
from captioner.domain.wording import marked, translate
from captioner.riva.channel import Target
from captioner.riva.link_faults import link_error, wrong_name_error

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

_NO_SUCH_MODEL = "Unavailable model requested"
"""Riva's words for a language or a model that it does not have in streaming."""

_TOO_LARGE = "Received message larger than max"
"""gRPC's own RESOURCE_EXHAUSTED, of this side of the link."""

_WHILE_RESTARTING = frozenset(
    {
        grpc.StatusCode.INVALID_ARGUMENT,
        grpc.StatusCode.NOT_FOUND,
        grpc.StatusCode.UNIMPLEMENTED,
        grpc.StatusCode.FAILED_PRECONDITION,
    }
)
"""What a server, or the gateway before it, may say until its models are loaded again."""

_WORKED_BEFORE = marked(
    "riva", "{server} captioned a moment ago and has changed: it may be restarting. {reason}"
)

WRONG_HOST = "call host does not match SSL server name"
"""gRPC's own UNAUTHENTICATED, where a certificate names the host in another way than it looks."""

HTTP_STATUS = "Received http2 header with status:"
"""gRPC's own words for an answer that is HTTP but not gRPC."""

_WEB_REFUSALS = (grpc.StatusCode.UNIMPLEMENTED, grpc.StatusCode.INTERNAL)
"""What gRPC makes of the HTTP statuses 404 and 400; others may pass."""

_WEB_ANSWER = marked(
    "riva",
    "{server} answered as a web server does, not as a Riva server. Check the address, the port "
    "and the function id, if there is one. It said: {reason}",
)

_LONGEST_REASON = 300

_REFUSALS = {
    grpc.StatusCode.UNIMPLEMENTED: marked(
        "riva",
        "{server} speaks gRPC but offers no Riva speech recognition. Check the address and "
        "the port.",
    ),
    grpc.StatusCode.UNAUTHENTICATED: marked(
        "riva", "{server} wants another key or password. It said: {reason}"
    ),
    grpc.StatusCode.PERMISSION_DENIED: marked("riva", "{server} does not let you use it: {reason}"),
    grpc.StatusCode.NOT_FOUND: marked(
        "riva", "{server} does not have what was asked for: {reason}"
    ),
    grpc.StatusCode.INVALID_ARGUMENT: marked(
        "riva", "{server} does not accept these settings: {reason}"
    ),
}

_FAILURES = {
    grpc.StatusCode.RESOURCE_EXHAUSTED: marked(
        "riva", "{server} has no room for more captions at present: {reason}"
    ),
    grpc.StatusCode.UNAVAILABLE: marked("riva", "The connection to {server} broke: {reason}"),
}


_REFUSED = marked("riva", "{server} refused to caption: {reason}")
_FAILED = marked("riva", "{server} failed: {reason}")
"""What the codes come to that have no sentence of their own."""


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


def as_error(
    code: grpc.StatusCode,
    details: str,
    *,
    server: str,
    target: Target | None = None,
    has_worked: bool = False,
) -> RecognizerError:
    """The error to raise for a call to `server` that ended with `code`.

    No secret of `target` stands in it, even if the server repeated one. Of a
    server that `has_worked` a moment ago a refusal that is not about keys is
    worth another try: it may be restarting, and then say what it says.
    """
    error = _as_error(code, details, server=server, target=target)
    if has_worked and isinstance(error, Refused) and code in _WHILE_RESTARTING:
        return Unavailable(translate("riva", _WORKED_BEFORE).format(server=server, reason=error))
    return error


def _as_error(
    code: grpc.StatusCode, details: str, *, server: str, target: Target | None
) -> RecognizerError:
    details = _one_line(details, target)
    reason = _reason(details or code.name.replace("_", " ").lower())
    known = _by_words(code, details, server, reason)
    if known is None and code is grpc.StatusCode.UNAVAILABLE:
        known = link_error(details, server, target)
    if known is not None:
        return known
    if code in REFUSED:
        sentence = _REFUSALS.get(code, _REFUSED)
        return Refused(translate("riva", sentence).format(server=server, reason=reason))
    sentence = _FAILURES.get(code, _FAILED)
    return Unavailable(translate("riva", sentence).format(server=server, reason=reason))


def _by_words(
    code: grpc.StatusCode, details: str, server: str, reason: str
) -> RecognizerError | None:
    """Where the details say more than the code."""
    if _IDLE_LIMIT in details:
        return Unavailable(
            translate(
                "riva", "{server} let the stream go because it heard nothing for a while."
            ).format(server=server)
        )
    if WRONG_HOST in details:
        return wrong_name_error(server)
    if _TOO_LARGE in details:
        return Unavailable(
            translate(
                "riva", "{server} sent an answer that is too large to be about speech."
            ).format(server=server)
        )
    if _NO_SUCH_MODEL in details:
        return Refused(
            translate(
                "riva",
                "{server} has no model for live captions with these settings. Choose another "
                "language or model. It said: {reason}",
            ).format(server=server, reason=reason)
        )
    if HTTP_STATUS in details and code in _WEB_REFUSALS:
        return Refused(translate("riva", _WEB_ANSWER).format(server=server, reason=reason))
    return None


def _one_line(details: str, target: Target | None) -> str:
    text = target.without_secrets(details) if target is not None else details
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _reason(line: str) -> str:
    """As the end of a sentence."""
    if len(line) > _LONGEST_REASON:
        return f"{line[:_LONGEST_REASON]}…"
    return line if line.endswith((".", "!", "?")) else f"{line}."


def _ready(outcome: Coroutine[Any, Any, Any]) -> Any:  # noqa: ANN401 - gRPC's own type
    """The value of a coroutine that has no need to wait."""
    try:
        outcome.send(None)
    except StopIteration as done:
        return done.value
    finally:
        outcome.close()
    return None
