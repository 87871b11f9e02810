"""Words that a live server lets fall are heard again, and noise is not heard for ever."""

from collections.abc import Iterator, Sequence

import grpc
import pytest
from riva.client.proto.riva_asr_pb2 import (
    SpeechRecognitionAlternative,
    StreamingRecognizeRequest,
    StreamingRecognizeResponse,
)

from captioner.clock import SystemClock
from captioner.domain.connection import ConnectionState
from captioner.domain.errors import Unavailable
from captioner.domain.recognition import Hypothesis
from captioner.riva.channel import Target
from captioner.riva.client import RivaRecognizer
from captioner.session.session import CaptionSession
from tests.fakes import MemoryAudio, RecordingObserver
from tests.links.marked_server import Harm
from tests.links.server_process import marked_server
from tests.links.talk import Talk
from tests.riva.live_client import at_once, heard, loud, recognizer
from tests.riva_server import MarkedServicer, serving

TALK = loud(range(1, 9), start_ms=300, length_ms=3_000)
LONGER_TALK = loud(range(1, 13), start_ms=300, length_ms=4_000)
QUIET = bytes(64_000)
COUGH = loud(range(1, 2), start_ms=300, length_ms=3_000)


class Deaf(MarkedServicer):
    """Says nothing about anything, as NVIDIA's cloud about noise; ends each stream well."""

    streams = 0

    def StreamingRecognize(  # noqa: N802 - Riva's name
        self, request_iterator: Iterator[StreamingRecognizeRequest], context: grpc.ServicerContext
    ) -> Iterator[StreamingRecognizeResponse]:
        del context
        self.streams += 1
        for _ in request_iterator:
            pass
        yield from ()


class Alive(MarkedServicer):
    """Finds no word in anything, and says that it has heard it."""

    def StreamingRecognize(  # noqa: N802 - Riva's name
        self, request_iterator: Iterator[StreamingRecognizeRequest], context: grpc.ServicerContext
    ) -> Iterator[StreamingRecognizeResponse]:
        del context
        for _ in request_iterator:
            yield StreamingRecognizeResponse()


class Forgetful(MarkedServicer):
    """Loses each final; the next utterance's partial takes the place of this one's."""

    has_times = True

    def StreamingRecognize(  # noqa: N802 - Riva's name
        self, request_iterator: Iterator[StreamingRecognizeRequest], context: grpc.ServicerContext
    ) -> Iterator[StreamingRecognizeResponse]:
        for response in super().StreamingRecognize(request_iterator, context):
            partials = [result for result in response.results if not result.is_final]
            for result in partials:
                self._take_times_off(result.alternatives[0])
            yield StreamingRecognizeResponse(results=partials)

    def _take_times_off(self, alternative: SpeechRecognitionAlternative) -> None:
        if not self.has_times:
            del alternative.words[:]


async def _is_believed(by: RivaRecognizer, pcm: bytes) -> bool:
    """Whether the end of a stream about it is."""
    try:
        await heard(by, at_once(pcm))
    except Unavailable as error:
        return "said nothing about the last words" not in str(error)
    return True


def _settled(said: Sequence[Hypothesis]) -> list[str]:
    return [word for each in said if each.is_final for word in each.text.split()]


async def test_an_end_that_leaves_words_unanswered_is_not_believed() -> None:
    with marked_server() as server:
        by = recognizer(Target(server.address))
        server.tell(Harm.SPEECHLESS, for_all=True)
        assert not await _is_believed(by, TALK)
        server.tell(Harm.NONE)
        said = await heard(by, at_once(TALK))
    assert _settled(said) == [f"w{10_000 + n}" for n in range(1, 9)]


async def test_the_same_audio_is_heard_again_once() -> None:
    with serving(Deaf()) as address:
        by = recognizer(Target(address))
        assert [await _is_believed(by, TALK) for _ in range(2)] == [False, True]


async def test_what_is_said_later_is_heard_again_as_well() -> None:
    with serving(Deaf()) as address:
        by = recognizer(Target(address))
        talks = (TALK, TALK, LONGER_TALK, LONGER_TALK)
        assert [await _is_believed(by, pcm) for pcm in talks] == [False, True, False, True]


async def test_a_session_sends_the_same_noise_twice_at_most() -> None:
    servicer, seen = Deaf(), RecordingObserver()
    with serving(servicer) as address:
        by = recognizer(Target(address))
        session = CaptionSession(MemoryAudio(TALK), by, SystemClock(), observers=[seen])
        await session.run()
    assert servicer.streams == 2
    assert seen.connections[-1].state is ConnectionState.OFFLINE


@pytest.mark.parametrize("pcm", [QUIET, COUGH])
async def test_a_server_may_say_nothing_about_what_is_no_speech(pcm: bytes) -> None:
    with serving(Deaf()) as address:
        assert await _is_believed(recognizer(Target(address)), pcm)


async def test_a_server_that_found_no_word_is_believed() -> None:
    with serving(Alive()) as address:
        assert await _is_believed(recognizer(Target(address)), TALK)


async def test_a_healthy_server_is_believed() -> None:
    with marked_server() as server:
        assert await _is_believed(recognizer(Target(server.address)), TALK)


@pytest.mark.parametrize("has_times", [True, False])
async def test_utterances_whose_finals_are_lost_are_settled(has_times: bool) -> None:  # noqa: FBT001
    servicer = Forgetful()
    servicer.has_times = has_times
    talk = Talk(begins_ms=0)
    with serving(servicer) as address:
        said = await heard(recognizer(Target(address)), at_once(talk.pcm(0, 8_000, last_ms=7_500)))
    last = next(each for each in reversed(said) if each.text)
    assert [*_settled(said), *last.text.split()] == [w.text for w in talk.words(0, 7_500)]
