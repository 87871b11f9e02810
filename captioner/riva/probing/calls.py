"""Small calls on an open channel, and what their failures say about the service."""

import time
from dataclasses import dataclass

import grpc
import grpc.aio

from captioner.domain.diagnosis import Fault
from captioner.domain.models import ServerModels
from captioner.domain.wording import marked, translate
from captioner.riva.channel import Target
from captioner.riva.link_faults import fault_in
from captioner.riva.models import fetch_models
from captioner.riva.probing.report import StepFailed
from captioner.riva.status import HTTP_STATUS, WRONG_HOST, as_error

CALL_LIMIT_S = 4.0
_ROUNDS = 3

_AUTH_FAULTS = {
    grpc.StatusCode.UNAUTHENTICATED: Fault.KEY_REFUSED,
    grpc.StatusCode.PERMISSION_DENIED: Fault.FORBIDDEN,
}

_FAULTS = {
    grpc.StatusCode.UNIMPLEMENTED: Fault.NOT_RIVA,
    grpc.StatusCode.RESOURCE_EXHAUSTED: Fault.OVERLOADED,
    grpc.StatusCode.ABORTED: Fault.BROKE_OFF,
    grpc.StatusCode.CANCELLED: Fault.BROKE_OFF,
    grpc.StatusCode.DATA_LOSS: Fault.BROKE_OFF,
    grpc.StatusCode.INTERNAL: Fault.BROKE_OFF,
    grpc.StatusCode.UNKNOWN: Fault.BROKE_OFF,
}

_TRY_AGAIN = marked("test", "Try again; if this stays, ask the server's administrator.")

_ADVICE = {
    grpc.StatusCode.UNIMPLEMENTED: marked("test", "Riva's gRPC port is usually 50051."),
    grpc.StatusCode.RESOURCE_EXHAUSTED: marked(
        "test", "Try again later, or ask its administrator for more room."
    ),
    grpc.StatusCode.INTERNAL: marked("test", "Show this to the server's administrator."),
    grpc.StatusCode.UNKNOWN: marked("test", "Show this to the server's administrator."),
}


@dataclass(frozen=True, slots=True)
class Answer:
    """How a server answered the question for its models; `code` OK has `models`."""

    code: grpc.StatusCode
    details: str = ""
    models: ServerModels | None = None


async def ask_for_models(channel: grpc.aio.Channel, target: Target) -> Answer:
    try:
        models = await fetch_models(channel, target, limit_s=CALL_LIMIT_S)
    except grpc.aio.AioRpcError as error:
        return Answer(error.code(), error.details() or "")
    return Answer(grpc.StatusCode.OK, models=models)


async def measure_round_trip_ms(channel: grpc.aio.Channel, target: Target) -> float | None:
    """The shortest of a few; None if the server stopped answering. Any answer counts."""
    shortest_ms: float | None = None
    for _ in range(_ROUNDS):
        began_ns = time.monotonic_ns()
        answer = await ask_for_models(channel, target)
        took_ms = (time.monotonic_ns() - began_ns) / 1e6
        if answer.code in (grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.DEADLINE_EXCEEDED):
            return shortest_ms
        shortest_ms = took_ms if shortest_ms is None else min(took_ms, shortest_ms)
    return shortest_ms


def refusal(code: grpc.StatusCode, details: str, target: Target, called: str) -> StepFailed | None:
    """Why the server lets nobody in with this key; None if it was about something else."""
    fault = _AUTH_FAULTS.get(code)
    if fault is None or WRONG_HOST in details:
        return None
    said = str(as_error(code, details, server=called, target=target))
    if target.bearer is None and fault is Fault.KEY_REFUSED:
        advice = translate("test", "Choose the kind of authentication, and enter the key or token.")
    else:
        advice = translate(
            "test", "Check the key; ask the server's administrator whether it is still valid."
        )
    return StepFailed(fault, said, advice)


def service_failure(code: grpc.StatusCode, details: str, target: Target, called: str) -> StepFailed:
    """Any other failure of a call, as well as its status can tell."""
    if code is grpc.StatusCode.DEADLINE_EXCEEDED:
        return StepFailed(
            Fault.NO_ANSWER,
            translate("test", "{server} takes calls but does not answer them.").format(
                server=called
            ),
            translate("test", "Ask the server's administrator whether it is still working."),
        )
    said = str(as_error(code, details, server=called, target=target))
    return StepFailed(
        _fault(code, details),
        said,
        translate("test", _ADVICE.get(code, _TRY_AGAIN)),
    )


def _fault(code: grpc.StatusCode, details: str) -> Fault:
    if HTTP_STATUS in details:
        return Fault.NOT_GRPC
    if WRONG_HOST in details:
        return Fault.WRONG_NAME
    if code is grpc.StatusCode.UNAVAILABLE:
        return fault_in(details) or Fault.BROKE_OFF
    return _FAULTS.get(code, Fault.OTHER)
