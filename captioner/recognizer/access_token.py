"""Calls without the launch's token are turned away."""

import hmac
from collections.abc import Callable
from typing import Any, TypeAlias

import grpc

# Generic for type checkers only, hence the quotes.
_Handler: TypeAlias = "grpc.RpcMethodHandler[Any, Any] | None"

_HEADER = "authorization"


class AccessToken(grpc.ServerInterceptor):
    """Demands the metadata `authorization: Bearer TOKEN` of every call."""

    def __init__(self, token: str) -> None:
        self._expected = f"Bearer {token}".encode()

    def intercept_service(
        self,
        continuation: Callable[[grpc.HandlerCallDetails], _Handler],
        handler_call_details: grpc.HandlerCallDetails,
    ) -> _Handler:
        for key, value in handler_call_details.invocation_metadata:
            if key == _HEADER and hmac.compare_digest(_as_bytes(value), self._expected):
                return continuation(handler_call_details)
        return grpc.stream_stream_rpc_method_handler(_refuse)


def _as_bytes(value: str | bytes) -> bytes:
    return value.encode() if isinstance(value, str) else value


def _refuse(_requests: object, context: grpc.ServicerContext) -> None:
    context.abort(
        grpc.StatusCode.UNAUTHENTICATED,
        "This recogniser belongs to a running Captioner and answers nobody else. "
        "Start one of your own with: captioner recognizer --listen HOST:PORT",
    )
