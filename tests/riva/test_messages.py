"""Riva's messages and the program's values."""

from riva.client.proto import riva_asr_pb2 as asr
from riva.client.proto import riva_audio_pb2

from captioner.domain.recognition import Word
from captioner.domain.recognition_options import RecognitionOptions
from captioner.riva.messages import ResponseReader, config_request


def test_a_stream_asks_for_partials_and_word_times_of_16_khz_mono() -> None:
    streaming = config_request(RecognitionOptions(language="de-DE", model="m")).streaming_config
    config = streaming.config
    assert streaming.interim_results
    assert config.enable_word_time_offsets
    assert (config.encoding, config.sample_rate_hertz, config.audio_channel_count) == (
        riva_audio_pb2.LINEAR_PCM,
        16_000,
        1,
    )
    assert (config.language_code, config.model) == ("de-DE", "m")


def test_times_are_moved_to_the_session() -> None:
    response = asr.StreamingRecognizeResponse(
        results=[result("hello", words=[("hello", 100, 400)], processed_s=0.5, is_final=True)]
    )
    [heard] = ResponseReader(origin_ms=2000).read(response)
    assert heard.words == (Word("hello", 2100, 2400, confidence=None),)
    assert heard.audio_end_ms == 2500


def test_the_parts_of_a_partial_are_one_hypothesis() -> None:
    parts = [result("hello there ", stability=0.9), result(" general", stability=0.1)]
    [heard] = ResponseReader(0).read(asr.StreamingRecognizeResponse(results=parts))
    assert (heard.text, heard.is_final) == ("hello there general", False)
    assert round(heard.stability, 3) == 0.1


def test_an_intermediate_final_beside_a_partial_is_not_doubled() -> None:
    parts = [result("hello there", stability=1.0), result("hello there", stability=0.9)]
    [heard] = ResponseReader(0).read(asr.StreamingRecognizeResponse(results=parts))
    assert heard.text == "hello there"


def test_a_final_and_the_next_partial_come_in_their_order() -> None:
    parts = [result("first", is_final=True), result("second")]
    heard = list(ResponseReader(0).read(asr.StreamingRecognizeResponse(results=parts)))
    assert [(h.text, h.is_final) for h in heard] == [("first", True), ("second", False)]


def test_an_answer_without_results_still_says_how_far_it_heard() -> None:
    reader = ResponseReader(1000)
    list(reader.read(asr.StreamingRecognizeResponse(results=[result("a", processed_s=2.0)])))
    [heard] = reader.read(asr.StreamingRecognizeResponse())
    assert (heard.text, heard.audio_end_ms) == ("", 3000)


def test_a_result_without_alternatives_is_an_empty_text() -> None:
    response = asr.StreamingRecognizeResponse(results=[asr.StreamingRecognitionResult()])
    [heard] = ResponseReader(0).read(response)
    assert heard.text == ""


def result(
    text: str,
    *,
    words: list[tuple[str, int, int]] | None = None,
    is_final: bool = False,
    stability: float = 0.0,
    processed_s: float = 0.0,
) -> asr.StreamingRecognitionResult:
    infos = [asr.WordInfo(word=w, start_time=s, end_time=e) for w, s, e in words or []]
    return asr.StreamingRecognitionResult(
        alternatives=[asr.SpeechRecognitionAlternative(transcript=text, words=infos)],
        is_final=is_final,
        stability=stability,
        audio_processed=processed_s,
    )
