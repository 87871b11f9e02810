"""Riva's speech recognition service, answered by an embedded engine."""

from collections.abc import Iterator
from contextlib import closing, contextmanager

import grpc
from riva.client.proto import riva_asr_pb2 as asr
from riva.client.proto import riva_asr_pb2_grpc as asr_grpc

from captioner.domain.errors import Refused, Unavailable
from captioner.recognizer.engine import AllPlacesTaken, Engine, Heard
from captioner.recognizer.incoming_audio import IncomingAudio
from captioner.recognizer.request_queue import RequestQueue
from captioner.recognizer.responses import offline_response, streaming_response
from captioner.recognizer.stream_options import StreamOptions, check_config
from captioner.recognizer.transcriber import Transcriber, joined

_Requests = Iterator[asr.StreamingRecognizeRequest]
_Responses = Iterator[asr.StreamingRecognizeResponse]

_CONFIG_FIRST = (
    "A stream must begin with a streaming_config message, and only the first message may hold one. "
    "Send the configuration first, then the audio."
)

_BEHIND_EVERY_MS = 1000
"""With more audio waiting already, only a view in so much audio is looked up."""


class RecognitionService(asr_grpc.RivaSpeechRecognitionServicer):  # type: ignore[misc]  # untyped
    """Each stream is answered on the thread that gRPC gives it, one response per message."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def StreamingRecognize(  # noqa: N802 - the protocol's name
        self, request_iterator: _Requests, context: grpc.ServicerContext
    ) -> _Responses:
        with _errors_as_status(context):
            yield from self._stream(request_iterator, context)

    def Recognize(  # noqa: N802 - the protocol's name
        self, request: asr.RecognizeRequest, context: grpc.ServicerContext
    ) -> asr.RecognizeResponse:
        with _errors_as_status(context):
            options = check_config(request.config, self._engine.model)
            with self._transcriber(options, context) as transcriber:
                heard = transcriber.hear(request.audio)
                heard = joined(heard, transcriber.end())
            return offline_response(heard, options=options)

    def GetRivaSpeechRecognitionConfig(  # noqa: N802 - the protocol's name
        self, request: asr.RivaSpeechRecognitionConfigRequest, context: grpc.ServicerContext
    ) -> asr.RivaSpeechRecognitionConfigResponse:
        model = self._engine.model
        if request.model_name not in ("", model.name):
            context.abort(
                grpc.StatusCode.INVALID_ARGUMENT,
                f"There is no model {request.model_name} here, only {model.name}.",
            )
        config = asr.RivaSpeechRecognitionConfigResponse.Config(
            model_name=model.name, parameters=dict(model.parameters)
        )
        return asr.RivaSpeechRecognitionConfigResponse(model_config=[config])

    def _stream(self, requests: _Requests, context: grpc.ServicerContext) -> _Responses:
        first = next(requests, None)
        if first is None:
            return
        if not first.HasField("streaming_config"):
            raise Refused(_CONFIG_FIRST)
        has_partials = first.streaming_config.interim_results
        options = check_config(first.streaming_config.config, self._engine.model)
        with (
            self._transcriber(options, context) as transcriber,
            closing(RequestQueue(requests)) as queue,
        ):
            queue.start()
            shown_ms = 0
            for request in queue:
                heard = _heard_in(request, transcriber)
                is_due = not queue.has_more or heard.audio_end_ms - shown_ms >= _BEHIND_EVERY_MS
                partial = transcriber.partial() if has_partials and is_due else None
                if is_due:
                    shown_ms = heard.audio_end_ms
                yield streaming_response(heard, partial, options=options)
            heard = transcriber.end()
            if heard.finals:
                yield streaming_response(heard, None, options=options)

    @contextmanager
    def _transcriber(
        self, options: StreamOptions, context: grpc.ServicerContext
    ) -> Iterator[Transcriber]:
        incoming = IncomingAudio(rate_hz=options.rate_hz, channels=options.channels)
        with closing(self._engine.open(options.endpointing)) as decoding:
            yield Transcriber(decoding, incoming=incoming, is_wanted=context.is_active)


def _heard_in(request: asr.StreamingRecognizeRequest, transcriber: Transcriber) -> Heard:
    if request.HasField("streaming_config"):
        raise Refused(_CONFIG_FIRST)
    heard = transcriber.hear(request.audio_content)
    if request.runtime_config.get("force_eou", "").lower() == "true":
        heard = joined(heard, transcriber.end_utterance())
    return heard


@contextmanager
def _errors_as_status(context: grpc.ServicerContext) -> Iterator[None]:
    try:
        yield
    except Refused as error:
        context.abort(grpc.StatusCode.INVALID_ARGUMENT, str(error))
    except AllPlacesTaken as error:
        context.abort(grpc.StatusCode.RESOURCE_EXHAUSTED, str(error))
    except Unavailable as error:
        context.abort(grpc.StatusCode.INTERNAL, str(error))
