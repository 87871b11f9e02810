"""The recognition service over real gRPC, asked by NVIDIA's own client."""

import io
import queue
from collections.abc import Iterator
from contextlib import closing

import grpc
import numpy as np
import pytest
import riva.client
import soundfile
from riva.client.proto import health_pb2, health_pb2_grpc
from riva.client.proto import riva_asr_pb2 as asr
from riva.client.proto import riva_asr_pb2_grpc as asr_grpc

from captioner.recognizer.pocketsphinx_engine import MAX_STREAMS, PocketsphinxEngine
from captioner.recognizer.server import build_server
from tests.recognizer import speech

TEXT = " ".join(speech.SENTENCES)


@pytest.fixture(scope="module")
def target() -> Iterator[str]:
    engine = PocketsphinxEngine()
    engine.load()
    server = build_server(engine, token=None)
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    yield f"127.0.0.1:{port}"
    server.stop(grace=None).wait(5)


@pytest.fixture
def client(target: str) -> Iterator[riva.client.ASRService]:
    auth = riva.client.Auth(uri=target)
    yield riva.client.ASRService(auth)
    auth.channel.close()


@pytest.fixture
def stub(target: str) -> Iterator[asr_grpc.RivaSpeechRecognitionStub]:
    with grpc.insecure_channel(target) as channel:
        yield asr_grpc.RivaSpeechRecognitionStub(channel)


def wav_file(rate_hz: int = 16_000, channels: int = 1) -> bytes:
    file = io.BytesIO()
    repeated = np.repeat(speech.samples(), rate_hz // 16_000)
    soundfile.write(file, np.stack([repeated] * channels, axis=1), rate_hz, format="WAV")
    return file.getvalue()


def streaming_config(**recognition: object) -> asr.StreamingRecognitionConfig:
    return asr.StreamingRecognitionConfig(
        config=asr.RecognitionConfig(**recognition), interim_results=True
    )


def requests(
    config: asr.StreamingRecognitionConfig, chunks: list[bytes]
) -> Iterator[asr.StreamingRecognizeRequest]:
    yield asr.StreamingRecognizeRequest(streaming_config=config)
    for chunk in chunks:
        yield asr.StreamingRecognizeRequest(audio_content=chunk)


def finals(responses: Iterator[asr.StreamingRecognizeResponse]) -> list[str]:
    return [
        result.alternatives[0].transcript
        for response in responses
        for result in response.results
        if result.is_final
    ]


def refusal(call: Iterator[object]) -> tuple[grpc.StatusCode, str | None]:
    with pytest.raises(grpc.RpcError) as caught:
        list(call)
    return caught.value.code(), caught.value.details()


def test_nvidias_client_streams_a_wav_file_with_its_header_and_no_layout(
    client: riva.client.ASRService,
) -> None:
    chunks = speech.chunks(wav_file())
    responses = client.streaming_response_generator(chunks, streaming_config())
    assert "".join(finals(responses)).split() == TEXT.split()


def test_a_stereo_file_of_another_rate_is_understood_by_its_header(
    client: riva.client.ASRService,
) -> None:
    chunks = speech.chunks(wav_file(48_000, 2), ms=317)
    responses = client.streaming_response_generator(chunks, streaming_config())
    assert "".join(finals(responses)).split() == TEXT.split()


def test_bare_samples_of_a_named_rate_are_understood(client: riva.client.ASRService) -> None:
    samples = np.repeat(speech.samples(), 2).tobytes()
    config = streaming_config(
        encoding=riva.client.AudioEncoding.LINEAR_PCM,
        sample_rate_hertz=32_000,
        language_code="en-US",
    )
    responses = client.streaming_response_generator(speech.chunks(samples), config)
    assert "".join(finals(responses)).split() == TEXT.split()


def test_nvidias_client_transcribes_a_whole_file(client: riva.client.ASRService) -> None:
    response = client.offline_recognize(
        wav_file(), asr.RecognitionConfig(enable_word_time_offsets=True)
    )
    alternatives = [result.alternatives[0] for result in response.results]
    assert "".join(a.transcript for a in alternatives).split() == TEXT.split()
    assert alternatives[1].words[0].start_time > 3_000


def test_nvidias_client_reads_the_configuration(client: riva.client.ASRService) -> None:
    response = client.stub.GetRivaSpeechRecognitionConfig(asr.RivaSpeechRecognitionConfigRequest())
    (model,) = response.model_config
    assert model.parameters["type"] == "online"
    assert model.parameters["language_code"] == "en-US"
    asked = asr.RivaSpeechRecognitionConfigRequest(model_name=model.model_name)
    assert client.stub.GetRivaSpeechRecognitionConfig(asked) == response


def test_an_unknown_model_has_no_configuration(stub: asr_grpc.RivaSpeechRecognitionStub) -> None:
    with pytest.raises(grpc.RpcError, match="There is no model parakeet here"):
        stub.GetRivaSpeechRecognitionConfig(
            asr.RivaSpeechRecognitionConfigRequest(model_name="parakeet")
        )


def test_every_chunk_is_answered_with_how_far_was_heard(
    stub: asr_grpc.RivaSpeechRecognitionStub,
) -> None:
    chunks = speech.chunks(speech.silence(1_000))
    responses = list(stub.StreamingRecognize(requests(streaming_config(), chunks)))
    heard = [response.results[0].audio_processed for response in responses]
    assert len(heard) == len(chunks)
    assert heard == sorted(heard)
    assert heard[-1] == pytest.approx(1.0, abs=0.04)


def test_without_interim_results_there_are_finals_alone(
    stub: asr_grpc.RivaSpeechRecognitionStub,
) -> None:
    config = asr.StreamingRecognitionConfig(config=asr.RecognitionConfig())
    responses = stub.StreamingRecognize(requests(config, speech.chunks(speech.pcm())))
    said = [r for response in responses for r in response.results if r.alternatives]
    assert [result.is_final for result in said] == [True, True]


@pytest.mark.parametrize("is_asked", [True, False])
def test_words_have_times_if_they_were_asked_for(
    stub: asr_grpc.RivaSpeechRecognitionStub,
    is_asked: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    config = streaming_config(enable_word_time_offsets=is_asked)
    call = stub.StreamingRecognize(requests(config, speech.chunks(speech.pcm())))
    final = next(r for response in call for r in response.results if r.is_final)
    words = final.alternatives[0].words
    assert [w.word for w in words] == (speech.SENTENCES[0].split() if is_asked else [])
    assert 0 < final.alternatives[0].confidence <= 1
    call.cancel()


def test_probabilities_are_sent_to_those_who_ask(stub: asr_grpc.RivaSpeechRecognitionStub) -> None:
    config = streaming_config(custom_configuration={"vad_probabilities": "true"})
    chunks = speech.chunks(speech.silence(500))
    responses = list(stub.StreamingRecognize(requests(config, chunks)))
    sent = [p for r in responses for p in r.results[-1].pipeline_states.vad_probabilities]
    assert len(sent) == 500 // 32


def test_the_end_of_the_audio_finishes_the_utterance(
    stub: asr_grpc.RivaSpeechRecognitionStub,
) -> None:
    chunks = speech.chunks(speech.pcm()[: 32 * 2_800])
    assert finals(stub.StreamingRecognize(requests(streaming_config(), chunks))) == [
        speech.SENTENCES[0] + " "
    ]


def test_force_eou_finishes_the_utterance_and_the_stream_goes_on(
    stub: asr_grpc.RivaSpeechRecognitionStub,
) -> None:
    def forced() -> Iterator[asr.StreamingRecognizeRequest]:
        pcm = speech.pcm()
        yield from requests(streaming_config(), speech.chunks(pcm[: 32 * 1_400]))
        yield asr.StreamingRecognizeRequest(runtime_config={"force_eou": "true"})
        yield asr.StreamingRecognizeRequest(audio_content=pcm[32 * 1_400 :])

    said = finals(stub.StreamingRecognize(forced()))
    assert len(said) == 3
    assert said[-1].strip() == speech.SENTENCES[1]


def test_an_empty_stream_is_answered_with_nothing(
    stub: asr_grpc.RivaSpeechRecognitionStub,
) -> None:
    assert list(stub.StreamingRecognize(iter([]))) == []
    assert list(stub.StreamingRecognize(requests(streaming_config(), []))) == []


def test_audio_before_the_configuration_is_refused(
    stub: asr_grpc.RivaSpeechRecognitionStub,
) -> None:
    early = iter([asr.StreamingRecognizeRequest(audio_content=b"\0\0")])
    code, details = refusal(stub.StreamingRecognize(early))
    assert code is grpc.StatusCode.INVALID_ARGUMENT
    assert "Send the configuration first" in str(details)


def test_a_second_configuration_is_refused(stub: asr_grpc.RivaSpeechRecognitionStub) -> None:
    config = asr.StreamingRecognizeRequest(streaming_config=streaming_config())
    code, _ = refusal(stub.StreamingRecognize(iter([config, config])))
    assert code is grpc.StatusCode.INVALID_ARGUMENT


def test_another_language_is_refused(stub: asr_grpc.RivaSpeechRecognitionStub) -> None:
    config = streaming_config(language_code="de-DE")
    code, details = refusal(stub.StreamingRecognize(requests(config, [])))
    assert code is grpc.StatusCode.INVALID_ARGUMENT
    assert "understands en-US only" in str(details)


def test_bytes_that_are_no_samples_end_the_stream_with_a_sentence(
    stub: asr_grpc.RivaSpeechRecognitionStub,
) -> None:
    code, details = refusal(stub.StreamingRecognize(requests(streaming_config(), [b"fLaC" * 9])))
    assert code is grpc.StatusCode.INVALID_ARGUMENT
    assert "FLAC" in str(details)


def test_one_stream_too_many_is_told_so_and_a_freed_place_can_be_used(
    stub: asr_grpc.RivaSpeechRecognitionStub,
) -> None:
    silence = [speech.silence(100)]
    with closing(_HeldStreams(stub, MAX_STREAMS)):
        code, details = refusal(
            stub.StreamingRecognize(requests(streaming_config(), silence), timeout=10)
        )
    assert code is grpc.StatusCode.RESOURCE_EXHAUSTED
    assert "4 streams" in str(details)
    assert list(stub.StreamingRecognize(requests(streaming_config(), silence), timeout=10))


def test_health_is_served_for_the_service(target: str) -> None:
    with grpc.insecure_channel(target) as channel:
        stub = health_pb2_grpc.HealthStub(channel)
        service = "nvidia.riva.asr.RivaSpeechRecognition"
        answer = stub.Check(health_pb2.HealthCheckRequest(service=service))
        assert answer.status == health_pb2.HealthCheckResponse.ServingStatus.SERVING
        with pytest.raises(grpc.RpcError, match="NOT_FOUND"):
            stub.Check(health_pb2.HealthCheckRequest(service="weather"))


class _HeldStreams:
    """Streams that have been answered once and stay open until closed."""

    def __init__(self, stub: asr_grpc.RivaSpeechRecognitionStub, count: int) -> None:
        self._queues = []
        self._calls = []
        for _ in range(count):
            waiting: queue.SimpleQueue[asr.StreamingRecognizeRequest | None] = queue.SimpleQueue()
            for request in requests(streaming_config(), [speech.silence(100)]):
                waiting.put(request)
            call = stub.StreamingRecognize(iter(waiting.get, None), timeout=20)
            next(call)
            self._queues.append(waiting)
            self._calls.append(call)

    def close(self) -> None:
        for waiting in self._queues:
            waiting.put(None)
        for call in self._calls:
            list(call)
