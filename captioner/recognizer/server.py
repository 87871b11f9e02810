"""The gRPC server that holds the recognition service."""

from concurrent.futures import ThreadPoolExecutor

import grpc
from riva.client.proto import health_pb2, health_pb2_grpc, riva_asr_pb2, riva_asr_pb2_grpc

from captioner.recognizer.access_token import AccessToken
from captioner.recognizer.engine import Engine
from captioner.recognizer.service import RecognitionService

_CALLS = 16
"""Calls answered at once: an engine's streams, and room to be told that all places are taken."""

_LONGEST_MESSAGE_BYTES = 64 << 20
"""A whole recording may come in one message: 64 MiB are 35 minutes at 16 kHz."""

_SERVICES = ("", riva_asr_pb2.DESCRIPTOR.services_by_name["RivaSpeechRecognition"].full_name)


def build_server(engine: Engine, *, token: str | None) -> grpc.Server:
    """A server without an address yet. With a `token`, calls that do not carry it are refused."""
    server = grpc.server(
        ThreadPoolExecutor(_CALLS, thread_name_prefix="grpc-call"),
        interceptors=[] if token is None else [AccessToken(token)],
        options=[
            # Linux would let a second server share the port and take half of the calls.
            ("grpc.so_reuseport", 0),
            ("grpc.max_receive_message_length", _LONGEST_MESSAGE_BYTES),
        ],
    )
    riva_asr_pb2_grpc.add_RivaSpeechRecognitionServicer_to_server(
        RecognitionService(engine), server
    )
    health_pb2_grpc.add_HealthServicer_to_server(HealthService(), server)
    return server


class HealthService(health_pb2_grpc.HealthServicer):  # type: ignore[misc]  # untyped
    """Healthy as long as it answers: the engine is loaded before the server starts."""

    def Check(  # noqa: N802 - the protocol's name
        self, request: health_pb2.HealthCheckRequest, context: grpc.ServicerContext
    ) -> health_pb2.HealthCheckResponse:
        if request.service not in _SERVICES:
            context.abort(
                grpc.StatusCode.NOT_FOUND, f"There is no service named {request.service} here."
            )
        return health_pb2.HealthCheckResponse(
            status=health_pb2.HealthCheckResponse.ServingStatus.SERVING
        )

    def Watch(  # noqa: N802 - the protocol's name
        self, request: health_pb2.HealthCheckRequest, context: grpc.ServicerContext
    ) -> None:
        """The protocol lets a server leave this out; clients then use Check."""
        del request
        context.abort(grpc.StatusCode.UNIMPLEMENTED, "Watch is not offered here. Use Check.")
