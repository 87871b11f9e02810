"""The server does the harm that it is told to, on the wire, to the streams that it is told to."""

import os
from collections.abc import Iterator

import grpc
import pytest
from riva.client.proto import riva_asr_pb2_grpc
from riva.client.proto.riva_asr_pb2 import StreamingRecognizeRequest, StreamingRecognizeResponse

from captioner.domain.recognition_options import RecognitionOptions
from captioner.riva.channel import OPTIONS
from captioner.riva.messages import audio_request, config_request
from tests.links.marked_server import Harm
from tests.links.server_process import ServerProcess, marked_server
from tests.links.talk import Talk

CHUNK_MS = 100
LIMIT_S = 10.0


@pytest.fixture
def server() -> Iterator[ServerProcess]:
    with marked_server() as server:
        yield server


def _talk(ms: int) -> Iterator[StreamingRecognizeRequest]:
    yield config_request(RecognitionOptions())
    talk = Talk(begins_ms=0)
    for from_ms in range(0, ms, CHUNK_MS):
        yield audio_request(talk.pcm(from_ms, from_ms + CHUNK_MS, last_ms=ms))


def _answers(server: ServerProcess, *, ms: int = 2_000) -> list[StreamingRecognizeResponse]:
    with grpc.insecure_channel(server.address, options=OPTIONS) as channel:
        stub = riva_asr_pb2_grpc.RivaSpeechRecognitionStub(channel)
        return list(stub.StreamingRecognize(_talk(ms), timeout=LIMIT_S))


def _finals(answers: list[StreamingRecognizeResponse]) -> list[str]:
    results = [result for answer in answers for result in answer.results]
    texts = [result.alternatives[0].transcript for result in results if result.is_final]
    return [word for text in texts for word in text.split()]


def _code(server: ServerProcess) -> grpc.StatusCode:
    with pytest.raises(grpc.RpcError) as raised:
        _answers(server)
    code: grpc.StatusCode = raised.value.code()
    return code


def _said(ms: int) -> list[str]:
    return [word.text for word in Talk(begins_ms=0).words(0, ms)]


def test_a_healthy_server_says_what_was_said(server: ServerProcess) -> None:
    assert _finals(_answers(server)) == _said(2_000)


@pytest.mark.parametrize(
    ("harm", "code"),
    [
        (Harm.BUSY, grpc.StatusCode.RESOURCE_EXHAUSTED),
        (Harm.BROKEN, grpc.StatusCode.UNKNOWN),
        (Harm.IDLE_LIMIT, grpc.StatusCode.INVALID_ARGUMENT),
    ],
)
def test_a_stream_is_refused_with_the_status_of_its_harm(
    server: ServerProcess, harm: Harm, code: grpc.StatusCode
) -> None:
    server.tell(harm, for_all=True)
    assert _code(server) is code
    server.tell(Harm.NONE)
    assert _finals(_answers(server)) == _said(2_000)


def test_harm_to_open_streams_spares_those_to_come(server: ServerProcess) -> None:
    server.tell(Harm.BROKEN)
    assert _finals(_answers(server)) == _said(2_000)


def test_a_speechless_server_ends_well_without_a_word(server: ServerProcess) -> None:
    server.tell(Harm.SPEECHLESS, for_all=True)
    assert _answers(server) == []


def test_a_silent_server_does_not_even_end(server: ServerProcess) -> None:
    server.tell(Harm.SILENT, for_all=True)
    with grpc.insecure_channel(server.address) as channel:
        stub = riva_asr_pb2_grpc.RivaSpeechRecognitionStub(channel)
        call = stub.StreamingRecognize(_talk(500), timeout=1)
        with pytest.raises(grpc.RpcError) as raised:
            next(call)
    assert raised.value.code() is grpc.StatusCode.DEADLINE_EXCEEDED


@pytest.mark.parametrize(
    "harm", [Harm.EMPTY, Harm.HUGE, Harm.BACKWARDS, Harm.BEYOND, Harm.NOT_A_NUMBER, Harm.PHANTOM]
)
def test_nonsense_comes_beside_the_right_finals(server: ServerProcess, harm: Harm) -> None:
    plain = _answers(server, ms=800)
    server.tell(harm, for_all=True)
    answers = _answers(server, ms=800)
    assert _finals(answers) == _said(800)
    assert len(answers) > len(plain)


def test_without_finals_a_partial_holds_all_that_was_said(server: ServerProcess) -> None:
    server.tell(Harm.NO_FINALS, for_all=True)
    answers = _answers(server, ms=4_000)
    assert _finals(answers) == []
    assert answers[-1].results[0].alternatives[0].transcript.split() == _said(4_000)


def test_a_killed_server_can_be_started_again_at_the_same_address(server: ServerProcess) -> None:
    server.kill()
    assert _code(server) is grpc.StatusCode.UNAVAILABLE
    server.start()
    assert _finals(_answers(server)) == _said(2_000)


def test_it_can_be_started_without_the_language(server: ServerProcess) -> None:
    server.kill()
    server.start("--language", "de-DE")
    assert _code(server) is grpc.StatusCode.INVALID_ARGUMENT


def test_a_frozen_server_answers_once_it_is_thawed(server: ServerProcess) -> None:
    server.freeze()
    with grpc.insecure_channel(server.address) as channel:
        stub = riva_asr_pb2_grpc.RivaSpeechRecognitionStub(channel)
        answers = stub.StreamingRecognize(_talk(500), timeout=LIMIT_S)
        server.thaw()
        assert _finals(list(answers)) == _said(500)


def test_stopping_ends_the_process(server: ServerProcess) -> None:
    pid = server.pid
    server.stop()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
