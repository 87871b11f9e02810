"""Live servers whose answers make no sense, or never settle what was said."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Iterator
from concurrent import futures

import grpc
import pytest
from riva.client.proto.riva_asr_pb2 import (
    SpeechRecognitionAlternative,
    StreamingRecognitionResult,
    StreamingRecognizeRequest,
    StreamingRecognizeResponse,
)

from captioner.domain.audio import AudioChunk, ms_to_samples
from captioner.domain.captions import CaptionTrack
from captioner.domain.errors import Unavailable
from captioner.riva.channel import Target
from captioner.riva.client import RivaRecognizer
from tests.links.marked_server import Harm
from tests.links.server_process import marked_server
from tests.marked_speech import MarkedDecoder
from tests.riva.live_client import at_once, heard, loud, recognizer
from tests.riva_server import MarkedServicer, _result, serving

TALK = loud(range(1, 9), start_ms=300, length_ms=3_000)
TALK_WORDS = [f"w{10_000 + n}" for n in range(1, 9)]

MONOLOGUE = loud(range(1, 236), start_ms=300, length_ms=60_000)
"""A minute without a pause that would end an utterance."""
MONOLOGUE_WORDS = [f"w{10_000 + n}" for n in range(1, 236)]

_CHUNK_BYTES = 5_120
"""160 ms."""


async def quickly(pcm: bytes, start: int = 0) -> AsyncGenerator[AudioChunk, None]:
    """Ten times as fast as it was said, so that answers can keep up."""
    for at in range(2 * start, len(pcm), _CHUNK_BYTES):
        yield AudioChunk(at // 2, pcm[at : at + _CHUNK_BYTES])
        await asyncio.sleep(0.016)


class Obedient(MarkedServicer):
    """Ends an utterance when it is asked to, as servers since 2025."""

    asked = 0

    def StreamingRecognize(  # noqa: N802 - Riva's name
        self, request_iterator: Iterator[StreamingRecognizeRequest], context: grpc.ServicerContext
    ) -> Iterator[StreamingRecognizeResponse]:
        del context
        next(request_iterator)
        decoder = MarkedDecoder()
        for request in request_iterator:
            said = list(decoder.feed(request.audio_content))
            if request.runtime_config.get("force_eou") == "true":
                self.asked += 1
                said += decoder.finish()
            yield StreamingRecognizeResponse(results=[_result(one) for one in said])
        yield StreamingRecognizeResponse(results=[_result(one) for one in decoder.finish()])


async def test_a_server_is_asked_for_the_end_of_a_long_utterance() -> None:
    servicer = Obedient()
    with serving(servicer) as address:
        said = await heard(recognizer(Target(address)), quickly(MONOLOGUE))
    finals = [each for each in said if each.is_final]
    assert servicer.asked == 1
    assert len(finals) == 2


class Replaying:
    """What a session does: after each broken stream another from the frontier on."""

    def __init__(self, by: RivaRecognizer) -> None:
        self._by = by
        self._track = CaptionTrack()
        self.errors: list[str] = []
        self.committed: list[str] = []

    async def caption(self, pcm: bytes) -> None:
        while await self._breaks(pcm):
            pass
        self._note(self._track.commit_open())

    async def _breaks(self, pcm: bytes) -> bool:
        start_ms = self._track.begin_stream(preroll_ms=300)
        audio = quickly(pcm, ms_to_samples(start_ms))
        try:
            async with contextlib.aclosing(self._by.stream(audio, origin_ms=start_ms)) as stream:
                async for hypothesis in stream:
                    self._note(self._track.apply(hypothesis))
        except Unavailable as error:
            self.errors.append(str(error))
            return True
        return False

    def _note(self, segment: object) -> None:
        if getattr(segment, "is_committed", False):
            self.committed += getattr(segment, "text", "").split()


@pytest.mark.parametrize("harm", [Harm.NO_FINALS, Harm.NONE])
async def test_talk_without_an_end_is_captioned_once_and_wholly(harm: Harm) -> None:
    """A server that never sends finals is left in time; so is one that waits for a pause."""
    with marked_server() as server:
        server.tell(harm, for_all=True)
        talk = Replaying(recognizer(Target(server.address)))
        await talk.caption(MONOLOGUE)
    assert talk.committed == MONOLOGUE_WORDS
    assert all("found no end" in error for error in talk.errors)
    assert len(talk.errors) == 1


@pytest.mark.parametrize(
    "harm",
    [
        Harm.EMPTY,
        Harm.HUGE,
        Harm.BACKWARDS,
        Harm.BEYOND,
        Harm.NOT_A_NUMBER,
        Harm.PHANTOM,
    ],
)
async def test_nonsense_beside_the_answers_changes_no_word(harm: Harm) -> None:
    with marked_server() as server:
        server.tell(harm, for_all=True)
        talk = Replaying(recognizer(Target(server.address)))
        await talk.caption(TALK)
    assert talk.committed == TALK_WORDS
    assert talk.errors == []


async def test_an_answer_that_is_no_message_ends_the_stream() -> None:
    with (
        serving_bytes(b"\xff\xff\xff\xff") as address,
        pytest.raises(Unavailable, match="damaged"),
    ):
        await heard(recognizer(Target(address)), at_once(TALK))


async def test_an_answer_that_is_too_large_ends_the_stream() -> None:
    alternative = SpeechRecognitionAlternative(transcript="word " * 4_000_000)
    result = StreamingRecognitionResult(alternatives=[alternative])
    answer = StreamingRecognizeResponse(results=[result]).SerializeToString()
    with (
        serving_bytes(answer) as address,
        pytest.raises(Unavailable, match="too large to be about speech"),
    ):
        await heard(recognizer(Target(address)), at_once(TALK))


@contextlib.contextmanager
def serving_bytes(answer: bytes) -> Iterator[str]:
    """Every chunk is answered with these bytes."""

    def stream(
        requests: Iterator[StreamingRecognizeRequest], context: grpc.ServicerContext
    ) -> Iterator[bytes]:
        del context
        for _ in requests:
            yield answer

    handler: grpc.RpcMethodHandler[StreamingRecognizeRequest, bytes] = (
        grpc.stream_stream_rpc_method_handler(
            stream, request_deserializer=StreamingRecognizeRequest.FromString
        )
    )
    service = "nvidia.riva.asr.RivaSpeechRecognition"
    server = grpc.server(futures.ThreadPoolExecutor(4))
    server.add_generic_rpc_handlers(
        [grpc.method_handlers_generic_handler(service, {"StreamingRecognize": handler})]
    )
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    try:
        yield f"127.0.0.1:{port}"
    finally:
        server.stop(grace=None).wait()
