"""The client against real servers on real sockets."""

import asyncio
import contextlib
import socket
import threading
import traceback
from collections.abc import AsyncIterator, Iterator, Mapping
from pathlib import Path

import grpc
import pytest
import riva.client
from riva.client.proto import riva_asr_pb2

from captioner.domain.audio import AudioChunk
from captioner.domain.endpoint import Tls
from captioner.domain.errors import RecognizerError, Refused, Unavailable
from captioner.domain.recognition import Hypothesis
from captioner.riva.channel import Target
from captioner.riva.client import RivaRecognizer
from tests.marked_speech import sentence, speech
from tests.open_connections import until_nothing_is_connected_to
from tests.riva_server import MarkedServicer, serving

SPOKEN = [*sentence(1, 3, start_ms=300), *sentence(4, 2, start_ms=2000)]
PCM = speech(SPOKEN, length_ms=3000)
WORDS = [word.text for word in SPOKEN]


async def chunks(pcm: bytes = PCM, size: int = 1280) -> AsyncIterator[AudioChunk]:
    for start in range(0, len(pcm), size):
        yield AudioChunk(start // 2, pcm[start : start + size])


async def endless() -> AsyncIterator[AudioChunk]:
    while True:
        yield AudioChunk(0, bytes(1280))
        await asyncio.sleep(0.005)


def recognizer(target: Target) -> RivaRecognizer:
    async def dial() -> Target:
        return target

    return RivaRecognizer(target.address, dial)


async def heard(
    target: Target, audio: AsyncIterator[AudioChunk], origin_ms: int = 0
) -> list[Hypothesis]:
    hypotheses = recognizer(target).stream(audio, origin_ms=origin_ms)
    async with contextlib.aclosing(hypotheses):
        return [hypothesis async for hypothesis in hypotheses]


async def failure(target: Target) -> RecognizerError:
    with pytest.raises(RecognizerError) as raised:
        await heard(target, endless())
    return raised.value


async def test_all_words_come_back_as_finals() -> None:
    with serving(MarkedServicer()) as address:
        said = await heard(Target(address), chunks())
    assert " ".join(h.text for h in said if h.is_final).split() == WORDS


async def test_times_count_from_the_origin() -> None:
    with serving(MarkedServicer()) as address:
        said = await heard(Target(address), chunks(), origin_ms=7000)
    assert [w.start_ms for h in said if h.is_final for w in h.words] == [
        7000 + word.start_ms for word in SPOKEN
    ]


async def test_every_chunk_is_answered() -> None:
    with serving(MarkedServicer()) as address:
        said = await heard(Target(address), chunks())
    assert len(said) >= len(PCM) / 1280


async def test_metadata_and_key_are_sent_once() -> None:
    servicer = MarkedServicer()
    with serving(servicer) as address:
        target = Target(address, bearer="abc", metadata=(("function-id", "f"),))
        await heard(target, chunks())
    [sent] = servicer.metadata
    assert (sent["authorization"], sent["function-id"]) == ("Bearer abc", "f")


def test_a_target_does_not_show_its_key() -> None:
    assert "abc" not in repr(Target("riva:1", bearer="abc", metadata=(("authorization", "abc"),)))


async def test_a_port_that_nobody_listens_on() -> None:
    error = await failure(Target(f"127.0.0.1:{free_port()}"))
    assert isinstance(error, Unavailable)
    assert "Nothing answers" in str(error)


async def test_a_server_that_speaks_grpc_without_speech_recognition() -> None:
    with serving(None) as address:
        error = await failure(Target(address))
    assert isinstance(error, Refused)
    assert "no Riva speech recognition" in str(error)


async def test_a_web_server() -> None:
    with web_server() as address:
        error = await failure(Target(address))
    assert isinstance(error, Refused)
    assert "does not speak gRPC" in str(error)


async def test_a_server_that_ends_the_stream_early() -> None:
    class Quitter(MarkedServicer):
        def StreamingRecognize(  # noqa: N802
            self,
            request_iterator: Iterator[riva_asr_pb2.StreamingRecognizeRequest],
            context: grpc.ServicerContext,
        ) -> Iterator[riva_asr_pb2.StreamingRecognizeResponse]:
            del context
            next(request_iterator)
            yield riva_asr_pb2.StreamingRecognizeResponse()

    with serving(Quitter()) as address:
        error = await failure(Target(address))
    assert isinstance(error, Unavailable)
    assert "ended the stream" in str(error)


async def test_a_server_that_is_killed_in_mid_stream() -> None:
    reached = threading.Event()

    def die(number: int, context: grpc.ServicerContext) -> None:
        del context
        if number == 5:
            reached.set()

    with serving(MarkedServicer(script=die)) as address:
        failing = asyncio.create_task(failure(Target(address)))
        await asyncio.to_thread(reached.wait, 10)
    assert isinstance(await failing, Unavailable)


@pytest.mark.parametrize("at_chunk", [0, 1, 5])
async def test_the_status_of_the_server_is_never_masked(at_chunk: int) -> None:
    def refuse(number: int, context: grpc.ServicerContext) -> None:
        if number == at_chunk:
            context.abort(grpc.StatusCode.INVALID_ARGUMENT, "Error: Unavailable model requested")

    async def busy() -> AsyncIterator[AudioChunk]:
        while True:
            yield AudioChunk(0, bytes(1280))

    with serving(MarkedServicer(script=refuse)) as address:
        for _ in range(400):
            with pytest.raises(Refused, match="Unavailable model requested"):
                await heard(Target(address), busy())


async def test_a_failure_of_the_audio_is_the_one_that_is_raised() -> None:
    async def broken() -> AsyncIterator[AudioChunk]:
        yield AudioChunk(0, bytes(1280))
        raise ZeroDivisionError

    with serving(MarkedServicer()) as address, pytest.raises(ZeroDivisionError):
        await heard(Target(address), broken())


async def test_a_stream_that_is_left_behind_leaves_no_task() -> None:
    with serving(MarkedServicer()) as address:
        hypotheses = recognizer(Target(address)).stream(endless(), origin_ms=0)
        await anext(hypotheses)
        await hypotheses.aclose()
    assert not [t for t in asyncio.all_tasks() if t.get_name() == "riva-upload"]


async def test_a_stream_that_is_left_behind_leaves_no_connection() -> None:
    with serving(MarkedServicer()) as address:
        hypotheses = recognizer(Target(address)).stream(endless(), origin_ms=0)
        await anext(hypotheses)
        await hypotheses.aclose()
        await until_nothing_is_connected_to(address)


async def test_a_key_that_the_server_repeats_is_not_shown() -> None:
    def refuse(metadata: Mapping[str, str], context: grpc.ServicerContext) -> None:
        context.abort(grpc.StatusCode.UNAUTHENTICATED, f"bad {metadata['authorization']}")

    with serving(MarkedServicer(admit=refuse)) as address:
        error = await failure(Target(address, bearer="kestrel-9"))
    assert isinstance(error, Refused)
    assert "kestrel-9" not in "".join(traceback.format_exception(error))


async def test_a_certificate_file_that_is_missing(tmp_path: Path) -> None:
    error = await failure(Target("riva:50051", tls=Tls(root_cert=tmp_path / "ca.pem")))
    assert isinstance(error, Refused)
    assert "ca.pem does not exist" in str(error)


def test_the_stand_in_server_satisfies_nvidias_own_client() -> None:
    with serving(MarkedServicer()) as address:
        service = riva.client.ASRService(riva.client.Auth(uri=address))
        config = riva.client.StreamingRecognitionConfig(
            config=riva.client.RecognitionConfig(sample_rate_hertz=16_000), interim_results=True
        )
        audio = [PCM[i : i + 3200] for i in range(0, len(PCM), 3200)]
        responses = list(service.streaming_response_generator(audio, config))
    finals = [r.alternatives[0].transcript for m in responses for r in m.results if r.is_final]
    assert " ".join(finals).split() == WORDS


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


@contextlib.contextmanager
def web_server() -> Iterator[str]:
    """Answers whatever comes as an HTTP/1.1 server would answer gRPC."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def answer() -> None:
            with contextlib.suppress(OSError):
                while True:
                    connection, _ = listener.accept()
                    with connection:
                        connection.recv(1024)
                        connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

        thread = threading.Thread(target=answer, name="web-server")
        thread.start()
        try:
            yield f"127.0.0.1:{listener.getsockname()[1]}"
        finally:
            listener.shutdown(socket.SHUT_RDWR)
            thread.join()
