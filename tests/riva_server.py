"""A Riva server for marked speech: the exact protocol on a real socket, without a model.

It stands in for Riva's GPU models alone. NVIDIA's own client is run against it
by the tests of `captioner.riva`, to show that it is what it claims to be.
"""

import contextlib
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent import futures
from dataclasses import dataclass, field

import grpc
from riva.client.proto import riva_asr_pb2, riva_asr_pb2_grpc
from riva.client.proto.riva_asr_pb2 import StreamingRecognizeRequest, StreamingRecognizeResponse

from tests.certificates import Credential
from tests.marked_speech import Heard, MarkedDecoder

Script = Callable[[int, grpc.ServicerContext], None]
"""Called before chunk number n is answered; may abort or block."""

Admission = Callable[[Mapping[str, str], grpc.ServicerContext], None]
"""Called with the metadata of each call; may abort."""


@dataclass(frozen=True)
class ListedModel:
    """An entry of the list of models; `languages` stands in it as it is."""

    name: str
    languages: str
    kind: str = "online"

    @property
    def message(self) -> riva_asr_pb2.RivaSpeechRecognitionConfigResponse.Config:
        return riva_asr_pb2.RivaSpeechRecognitionConfigResponse.Config(
            model_name=self.name,
            parameters={"type": self.kind, "language_code": self.languages},
        )

    def fits(self, config: riva_asr_pb2.RecognitionConfig) -> bool:
        is_asked_for = config.model in ("", self.name) and config.language_code in self.languages
        return self.kind == "online" and is_asked_for


@dataclass
class MarkedServicer(riva_asr_pb2_grpc.RivaSpeechRecognitionServicer):  # type: ignore[misc] # untyped
    """Answers every chunk, as Riva does; `script` may break a stream, `admit` any call.

    With `models` it lists them and, as Riva does, refuses a stream that asks for
    what is not among them. Without, it is an older server that has no list.
    """

    script: Script | None = None
    admit: Admission | None = None
    models: Sequence[ListedModel] | None = None
    configs: list[riva_asr_pb2.StreamingRecognitionConfig] = field(default_factory=list)
    metadata: list[dict[str, str]] = field(default_factory=list)
    pairs: list[list[tuple[str, str]]] = field(default_factory=list)
    """The metadata of each stream as it came, doubles included."""
    peers: list[str] = field(default_factory=list)
    """The common name in the client's certificate of each stream; empty without one."""
    chunk_bytes: list[int] = field(default_factory=list)
    ended: threading.Event = field(default_factory=threading.Event)

    def GetRivaSpeechRecognitionConfig(  # noqa: N802 - Riva's name
        self,
        request: riva_asr_pb2.RivaSpeechRecognitionConfigRequest,
        context: grpc.ServicerContext,
    ) -> riva_asr_pb2.RivaSpeechRecognitionConfigResponse:
        del request
        self._let_in(context)
        if self.models is None:
            context.abort(grpc.StatusCode.UNIMPLEMENTED, "")
        return riva_asr_pb2.RivaSpeechRecognitionConfigResponse(
            model_config=[each.message for each in self.models]
        )

    def StreamingRecognize(  # noqa: N802 - Riva's name
        self, request_iterator: Iterator[StreamingRecognizeRequest], context: grpc.ServicerContext
    ) -> Iterator[StreamingRecognizeResponse]:
        self._note(context)
        self._let_in(context)
        self.configs.append(next(request_iterator).streaming_config)
        self._check_choice(self.configs[-1].config, context)
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

    def _note(self, context: grpc.ServicerContext) -> None:
        self.metadata.append(_metadata(context))
        self.pairs.append([(str(k), str(v)) for k, v in context.invocation_metadata()])
        names = context.auth_context().get("x509_common_name", [b""])
        self.peers.append(bytes(names[0]).decode())

    def _let_in(self, context: grpc.ServicerContext) -> None:
        if self.admit is not None:
            self.admit(_metadata(context), context)

    def _check_choice(
        self, config: riva_asr_pb2.RecognitionConfig, context: grpc.ServicerContext
    ) -> None:
        if self.models is None or any(each.fits(config) for each in self.models):
            return
        context.abort(
            grpc.StatusCode.INVALID_ARGUMENT,
            "Error: Unavailable model requested given these parameters: "
            f"language_code={config.language_code}; type=online;",
        )


def _metadata(context: grpc.ServicerContext) -> dict[str, str]:
    return {str(k): str(v) for k, v in context.invocation_metadata()}


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
def serving(
    servicer: MarkedServicer | None,
    *,
    credentials: grpc.ServerCredentials | None = None,
    address: str = "127.0.0.1:0",
) -> Iterator[str]:
    """The address of a server on loopback; without a servicer it is gRPC with no ASR."""
    server = grpc.server(futures.ThreadPoolExecutor(max_workers=8))
    if servicer is not None:
        riva_asr_pb2_grpc.add_RivaSpeechRecognitionServicer_to_server(servicer, server)
    if credentials is None:
        port = server.add_insecure_port(address)
    else:
        port = server.add_secure_port(address, credentials)
    server.start()
    try:
        yield address if address.startswith("unix:") else f"{address.rpartition(':')[0]}:{port}"
    finally:
        server.stop(grace=None).wait()


def tls_credentials(
    server: Credential, *, client_ca: Credential | None = None
) -> grpc.ServerCredentials:
    """With a `client_ca` every client must show a certificate that it signed."""
    return grpc.ssl_server_credentials(
        [(server.key_pem(), server.chain_pem)],
        root_certificates=client_ca.pem if client_ca else None,
        require_client_auth=client_ca is not None,
    )
