"""A Riva server for marked speech as a program of its own, so that it can be killed and frozen.

    python -m tests.links.marked_server --listen HOST:PORT [--health] [--tls-cert F --tls-key F]
        [--max-age-ms N] [--language CODE] [--last-answer-ms N]

Says "listening" on stdout. Each line on stdin is an order: a word of `Harm`,
for the streams that are open now, or with " all" for all to come as well; or
"heal". SIGTERM: GOAWAY, a second for what is open, then the end.
"""

import argparse
import math
import signal
import sys
import threading
import time
from collections.abc import Iterator
from concurrent import futures
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

import grpc
from riva.client.proto import health_pb2_grpc, riva_asr_pb2, riva_asr_pb2_grpc
from riva.client.proto.riva_asr_pb2 import StreamingRecognizeRequest, StreamingRecognizeResponse

from captioner.recognizer.server import HealthService
from tests.riva_server import ListedModel, MarkedServicer

GRACE_S = 1.0
_WORKERS = 64
"""A stream whose client is unreachable keeps its thread until TCP gives up."""

_SLOWNESS = 1.5
"""A slow server needs so many seconds for a second of audio."""

_LOOK_S = 0.05
_HUGE_BYTES = 3_000_000
_HOUR_MS = 3_600_000


class Harm(StrEnum):
    """What the server does wrong."""

    NONE = "heal"
    END = "end"
    """Ends the stream with OK, although there is more audio."""
    SILENT = "silent"
    """Takes the audio and answers no more, not even with the end of the stream."""
    SPEECHLESS = "speechless"
    """Answers no more but with OK, when there is no more audio."""
    HANG = "hang"
    """Takes no more audio either, until it is healed."""
    SLOW = "slow"
    IDLE_LIMIT = "idle-limit"
    """Says what Triton says after a minute without audio."""
    BUSY = "busy"
    BROKEN = "broken"
    EMPTY = "empty"
    """Between the answers others without results, alternatives or text."""
    HUGE = "huge"
    """A partial of megabytes."""
    BACKWARDS = "backwards"
    """A partial whose words run backwards in time."""
    BEYOND = "beyond"
    """A partial about audio an hour ahead, and one about audio before the stream."""
    NOT_A_NUMBER = "not-a-number"
    PHANTOM = "phantom"
    """After each final once more its text as a partial."""
    NO_FINALS = "no-finals"
    """Only partials, which hold all that was said since then."""
    FORGETFUL = "forgetful"
    """Only partials, of which each is about its own utterance alone."""


_MUTE = (Harm.SILENT, Harm.SPEECHLESS, Harm.HANG)


@dataclass
class HarmfulServicer(MarkedServicer):
    """Answers as `MarkedServicer`, then spoils the answers as it was ordered to."""

    harm: Harm = Harm.NONE
    harms_up_to: float = 0
    """The number of the last stream that suffers."""
    streams: int = 0
    last_answer_s: float = 0
    """How long it thinks after the end of the audio."""
    healed: threading.Event = field(default_factory=threading.Event)

    def order(self, line: str) -> None:
        word, _, scope = line.strip().partition(" ")
        self.harm = Harm(word)
        self.harms_up_to = math.inf if scope == "all" else self.streams
        if self.harm is Harm.NONE:
            self.healed.set()
        else:
            self.healed.clear()

    def StreamingRecognize(  # noqa: N802 - Riva's name
        self, request_iterator: Iterator[StreamingRecognizeRequest], context: grpc.ServicerContext
    ) -> Iterator[StreamingRecognizeResponse]:
        self.streams += 1
        number = self.streams
        whole = _WholeTalk()
        requests = self._pausing_at_end(request_iterator)
        for response in super().StreamingRecognize(requests, context):
            harm = self.harm if number <= self.harms_up_to else Harm.NONE
            if whole.has_begun:
                harm = Harm.NO_FINALS  # what it has not settled it cannot forget
            if harm is Harm.END:
                return
            self._suffer(harm, context)
            if harm is Harm.NO_FINALS:
                yield whole.with_more(response)
            elif harm is Harm.FORGETFUL:
                yield _without_finals(response)
            elif harm not in _MUTE:
                yield from _nonsense_before(harm, response)
                yield response
                yield from _nonsense_after(harm, response)
        while self.harm is Harm.SILENT and number <= self.harms_up_to and context.is_active():
            time.sleep(_LOOK_S)

    def _pausing_at_end(
        self, requests: Iterator[StreamingRecognizeRequest]
    ) -> Iterator[StreamingRecognizeRequest]:
        yield from requests
        time.sleep(self.last_answer_s)

    def _suffer(self, harm: Harm, context: grpc.ServicerContext) -> None:
        if harm is Harm.HANG:
            self.healed.wait()
        elif harm is Harm.SLOW:
            time.sleep(self.chunk_bytes[-1] / 32_000 * _SLOWNESS)
        elif harm is Harm.IDLE_LIMIT:
            context.abort(
                grpc.StatusCode.INVALID_ARGUMENT,
                "inference request for sequence 7 to model 'x' must specify the START flag on the "
                "first request of the sequence",
            )
        elif harm is Harm.BUSY:
            context.abort(grpc.StatusCode.RESOURCE_EXHAUSTED, "all streams are taken")
        elif harm is Harm.BROKEN:
            context.abort(grpc.StatusCode.UNKNOWN, "Error: Triton model failed during inference")


class _WholeTalk:
    """What would have been finals, kept for a partial that grows and grows."""

    def __init__(self) -> None:
        self._settled: list[riva_asr_pb2.WordInfo] = []
        self.has_begun = False

    def with_more(self, response: StreamingRecognizeResponse) -> StreamingRecognizeResponse:
        self.has_begun = True
        words = list(self._settled)
        for result in response.results:
            words = [*self._settled, *result.alternatives[0].words]
            self._settled = words if result.is_final else self._settled
        return _response(words, audio_s=_audio_s(response)) if words else response


def _without_finals(response: StreamingRecognizeResponse) -> StreamingRecognizeResponse:
    partials = [result for result in response.results if not result.is_final]
    return StreamingRecognizeResponse(results=partials)


def _nonsense_before(
    harm: Harm, response: StreamingRecognizeResponse
) -> Iterator[StreamingRecognizeResponse]:
    words = [word for result in response.results for word in result.alternatives[0].words]
    if harm is Harm.EMPTY:
        yield from _empty_answers()
    elif harm is Harm.HUGE:
        yield _response([_word("blah " * (_HUGE_BYTES // 5), 0, 100)], audio_s=1)
    elif harm is Harm.BACKWARDS:
        turned = [_word(w.word, w.end_time, w.start_time) for w in reversed(words)]
        yield _response(turned, audio_s=-1)
    elif harm is Harm.BEYOND:
        yield _response([_word("never", _HOUR_MS, _HOUR_MS + 200)], audio_s=3_600)
        yield _response([_word("never", -_HOUR_MS, 200 - _HOUR_MS)], audio_s=-3_600)
    elif harm is Harm.NOT_A_NUMBER:
        for number in (math.nan, math.inf, -math.inf):
            yield _response([_word("never", 0, 100, number)], audio_s=number, stability=number)


def _nonsense_after(
    harm: Harm, response: StreamingRecognizeResponse
) -> Iterator[StreamingRecognizeResponse]:
    if harm is Harm.PHANTOM:
        for result in response.results:
            if result.is_final:
                yield _response(list(result.alternatives[0].words), audio_s=_audio_s(response))


def _empty_answers() -> Iterator[StreamingRecognizeResponse]:
    result = riva_asr_pb2.StreamingRecognitionResult
    nothing = riva_asr_pb2.SpeechRecognitionAlternative(transcript=" ")
    yield StreamingRecognizeResponse()
    yield StreamingRecognizeResponse(results=[result()])
    yield StreamingRecognizeResponse(results=[result(alternatives=[nothing])])
    yield StreamingRecognizeResponse(results=[result(), result()])


def _response(
    words: list[riva_asr_pb2.WordInfo], *, audio_s: float, stability: float = 0.9
) -> StreamingRecognizeResponse:
    """A partial."""
    alternative = riva_asr_pb2.SpeechRecognitionAlternative(
        transcript=" ".join(word.word for word in words), confidence=1.0, words=words
    )
    result = riva_asr_pb2.StreamingRecognitionResult(
        alternatives=[alternative], stability=stability, audio_processed=audio_s
    )
    return StreamingRecognizeResponse(results=[result])


def _word(text: str, start_ms: int, end_ms: int, confidence: float = 1) -> riva_asr_pb2.WordInfo:
    return riva_asr_pb2.WordInfo(
        word=text, start_time=start_ms, end_time=end_ms, confidence=confidence
    )


def _audio_s(response: StreamingRecognizeResponse) -> float:
    return max((float(result.audio_processed) for result in response.results), default=0)


def main() -> int:
    options = _arguments()
    models = [ListedModel("marked", options.language)] if options.language else None
    servicer = HarmfulServicer(models=models, last_answer_s=options.last_answer_ms / 1000)
    server = grpc.server(
        futures.ThreadPoolExecutor(_WORKERS),
        options=[
            ("grpc.so_reuseport", 0),
            *([("grpc.max_connection_age_ms", options.max_age_ms)] if options.max_age_ms else []),
            ("grpc.max_connection_age_grace_ms", int(GRACE_S * 1000)),
        ],
    )
    riva_asr_pb2_grpc.add_RivaSpeechRecognitionServicer_to_server(servicer, server)
    if options.health:
        health_pb2_grpc.add_HealthServicer_to_server(HealthService(), server)
    _bind(server, options)
    ended = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: ended.set())
    server.start()
    threading.Thread(target=_obey, args=(servicer, ended), daemon=True).start()
    sys.stdout.write("listening\n")
    sys.stdout.flush()
    ended.wait()
    server.stop(GRACE_S).wait()
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--listen", required=True)
    parser.add_argument("--health", action="store_true")
    parser.add_argument("--language", default="")
    parser.add_argument("--max-age-ms", type=int, default=0)
    parser.add_argument("--last-answer-ms", type=int, default=0)
    parser.add_argument("--tls-cert", type=Path)
    parser.add_argument("--tls-key", type=Path)
    return parser.parse_args()


def _bind(server: grpc.Server, options: argparse.Namespace) -> None:
    if options.tls_cert is None:
        server.add_insecure_port(options.listen)
        return
    pair = (options.tls_key.read_bytes(), options.tls_cert.read_bytes())
    server.add_secure_port(options.listen, grpc.ssl_server_credentials([pair]))


def _obey(servicer: HarmfulServicer, ended: threading.Event) -> None:
    """Until stdin ends: whoever started this program is gone then."""
    for line in sys.stdin:
        servicer.order(line)
        sys.stdout.write("done\n")
        sys.stdout.flush()
    ended.set()


if __name__ == "__main__":
    raise SystemExit(main())
