"""A server that says nothing where there is nothing to say, as NVIDIA's cloud."""

from collections.abc import Iterator

import grpc
from riva.client.proto.riva_asr_pb2 import StreamingRecognizeRequest, StreamingRecognizeResponse

from tests.riva_server import MarkedServicer


class Reticent(MarkedServicer):
    def StreamingRecognize(  # noqa: N802 - Riva's name
        self, request_iterator: Iterator[StreamingRecognizeRequest], context: grpc.ServicerContext
    ) -> Iterator[StreamingRecognizeResponse]:
        for response in super().StreamingRecognize(request_iterator, context):
            if response.results:
                yield response
