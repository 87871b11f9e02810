"""A Riva server for marked speech: the exact protocol on a real socket, without a model.

It stands in for Riva's GPU models alone. NVIDIA's own client is run against it
by the tests of `captioner.riva`, to show that it is what it claims to be.
"""

import contextlib
import threading
from collections.abc import Callable, Iterator
from concurrent import futures
from dataclasses import dataclass, field

import grpc
from riva.client.proto import riva_asr_pb2, riva_asr_pb2_grpc
from riva.client.proto.riva_asr_pb2 import StreamingRecognizeRequest, StreamingRecognizeResponse

from tests.marked_speech import Heard, MarkedDecoder

Script = Callable[[int, grpc.ServicerContext], None]
"""Called before chunk number n is answered; may abort or block."""


@dataclass
class MarkedServicer(riva_asr_pb2_grpc.RivaSpeechRecognitionServicer):  # type: ignore[misc] # untyped
    """Answers every chunk, as Riva does; `script` may break a stream."""

    script: Script | None = None
    configs: list[riva_asr_pb2.StreamingRecognitionConfig] = field(default_factory=list)
    metadata: list[dict[str, str]] = field(default_factory=list)
    chunk_bytes: list[int] = field(default_factory=list)
    ended: threading.Event = field(default_factory=threading.Event)

    def StreamingRecognize(  # noqa: N802 - Riva's name
        self, request_iterator: Iterator[StreamingRecognizeRequest], context: grpc.ServicerContext
    ) -> Iterator[StreamingRecognizeResponse]:
        self.configs.append(next(request_iterator).streaming_config)
        self.metadata.append({str(k): str(v) for k, v in context.invocation_metadata()})
        decoder = MarkedDecoder()
        for number, request in enumerate(request_iterator):
            if self.script is not None:
                self.script(number, context)
            self.chunk_bytes.append(len(request.audio_content))
            heard = list(decoder.feed(request.audio_content))
            yield StreamingRecognizeResponse(results=[_result(one) for one in heard])
        for one in decoder.finish():
            yield StreamingRecognizeResponse(results=[_result(one)])
        self.ended.set()


def _result(heard: Heard) -> riva_asr_pb2.StreamingRecognitionResult:
    words = [
        riva_asr_pb2.WordInfo(
            word=word.text, start_time=word.start_ms, end_time=word.end_ms, confidence=1.0
        )
        for word in heard.words
    ]
    alternative = riva_asr_pb2.SpeechRecognitionAlternative(
        transcript=heard.text + " ", confidence=1.0, words=words
    )
    return riva_asr_pb2.StreamingRecognitionResult(
        alternatives=[alternative],
        is_final=heard.is_final,
        stability=0.0 if heard.is_final else 0.9,
        audio_processed=heard.audio_end_ms / 1000,
    )


@contextlib.contextmanager
def serving(servicer: MarkedServicer | None) -> Iterator[str]:
    """The address of a server on loopback; without a servicer it is gRPC with no ASR."""
    server = grpc.server(futures.ThreadPoolExecutor(max_workers=8))
    if servicer is not None:
        riva_asr_pb2_grpc.add_RivaSpeechRecognitionServicer_to_server(servicer, server)
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    try:
        yield f"127.0.0.1:{port}"
    finally:
        server.stop(grace=None).wait()
