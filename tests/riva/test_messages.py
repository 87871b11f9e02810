"""Riva's messages and the program's values."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from riva.client.proto import riva_asr_pb2 as asr
from riva.client.proto import riva_audio_pb2

from captioner.domain.recognition import Word
from captioner.domain.recognition_options import (
    BoostedPhrase,
    EndpointingOptions,
    RecognitionOptions,
)
from captioner.riva.messages import config_request
from captioner.riva.response_reader import ResponseReader


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


def asked_for(**options: Any) -> asr.RecognitionConfig:  # noqa: ANN401 - of each field's own type
    return config_request(RecognitionOptions(**options)).streaming_config.config


def test_every_plain_option_has_its_field() -> None:
    config = asked_for(
        language="", model="", punctuation=False, verbatim=True, profanity_filter=False
    )
    assert (config.language_code, config.model) == ("", "")
    assert (
        config.enable_automatic_punctuation,
        config.verbatim_transcripts,
        config.profanity_filter,
    ) == (False, True, False)


def test_what_is_not_asked_for_is_absent() -> None:
    config = asked_for()
    assert not config.HasField("diarization_config")
    assert not config.HasField("endpointing_config")
    assert not config.speech_contexts
    assert not config.custom_configuration


def test_speaker_labels_come_with_their_number() -> None:
    diarization = asked_for(speaker_labels=True, max_speakers=3).diarization_config
    assert (diarization.enable_speaker_diarization, diarization.max_speaker_count) == (True, 3)


ENDPOINTING_FIELDS = {
    "start_history_ms": "start_history",
    "start_threshold": "start_threshold",
    "stop_history_ms": "stop_history",
    "stop_threshold": "stop_threshold",
    "stop_history_eou_ms": "stop_history_eou",
    "stop_threshold_eou": "stop_threshold_eou",
}


@given(st.dictionaries(st.sampled_from(sorted(ENDPOINTING_FIELDS)), st.sampled_from([0, 1])))
def test_of_endpointing_exactly_what_was_chosen_is_sent_zero_included(
    chosen: dict[str, int],
) -> None:
    config = asked_for(endpointing=EndpointingOptions(**chosen))
    sent = {each.name: value for each, value in config.endpointing_config.ListFields()}
    assert config.HasField("endpointing_config") == bool(chosen)
    assert sent == {ENDPOINTING_FIELDS[name]: value for name, value in chosen.items()}


def test_phrases_of_one_boost_share_a_context() -> None:
    boosted = (
        BoostedPhrase("Riva", 20),
        BoostedPhrase("Kestrel", -5),
        BoostedPhrase("Triton server", 20),
    )
    contexts = asked_for(boosted=boosted).speech_contexts
    assert [(list(each.phrases), each.boost) for each in contexts] == [
        (["Riva", "Triton server"], 20),
        (["Kestrel"], -5),
    ]


def test_custom_pairs_go_out_as_they_are() -> None:
    pairs = (("enable_vad_endpointing", "true"), ("neural_vad.onset", "0.65"))
    assert dict(asked_for(custom=pairs).custom_configuration) == dict(pairs)
