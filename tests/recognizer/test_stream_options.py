"""Checking what a request asks for."""

import math

import pytest
from riva.client.proto import riva_asr_pb2 as asr
from riva.client.proto import riva_audio_pb2 as audio

from captioner.domain.errors import Refused
from captioner.recognizer.endpointing import Endpointing
from captioner.recognizer.engine import EngineModel
from captioner.recognizer.stream_options import StreamOptions, check_config

MODEL = EngineModel("basic", "en-US", always_masks_profanity=False, parameters={})


def test_an_empty_request_gets_the_defaults() -> None:
    options = check_config(asr.RecognitionConfig(), MODEL)
    assert (options.rate_hz, options.channels, options.endpointing) == (16_000, 1, Endpointing())


@pytest.mark.parametrize("language", ["", "en-US", "en-GB", "EN-us", "en"])
def test_english_of_any_kind_is_taken(language: str) -> None:
    config = asr.RecognitionConfig(language_code=language)
    assert isinstance(check_config(config, MODEL), StreamOptions)


@pytest.mark.parametrize("language", ["de-DE", "multi", "eng", "enx-US"])
def test_another_language_is_refused_in_rivas_words(language: str) -> None:
    said = f"Unavailable model requested given these parameters: language_code={language}; type=onl"
    with pytest.raises(Refused, match=said):
        check_config(asr.RecognitionConfig(language_code=language), MODEL)


def test_an_unknown_model_is_refused_with_the_name_of_the_known_one() -> None:
    with pytest.raises(Refused, match="has the model basic alone"):
        check_config(asr.RecognitionConfig(model="parakeet"), MODEL)


@pytest.mark.parametrize("encoding", [audio.FLAC, audio.MULAW, audio.OGGOPUS, audio.ALAW])
def test_another_encoding_is_refused_with_what_to_send(encoding: int) -> None:
    with pytest.raises(Refused, match="Send LINEAR_PCM"):
        check_config(asr.RecognitionConfig(encoding=encoding), MODEL)


def test_an_encoding_from_the_future_is_refused_too() -> None:
    with pytest.raises(Refused, match="77"):
        check_config(asr.RecognitionConfig(encoding=77), MODEL)


def test_endpointing_follows_the_request() -> None:
    asked = asr.EndpointingConfig(
        start_history=400, start_threshold=0.625, stop_history=150, stop_threshold=0.25
    )
    chosen = check_config(asr.RecognitionConfig(endpointing_config=asked), MODEL).endpointing
    assert chosen == Endpointing(
        speech_from=0.625,
        silence_below=0.25,
        start_window_ms=400,
        preroll_ms=500,
        hang_ms=150,
        long_hang_ms=150,
    )


def test_speech_never_ends_above_where_it_begins() -> None:
    asked = asr.EndpointingConfig(start_threshold=0.2, stop_threshold=0.98)
    chosen = check_config(asr.RecognitionConfig(endpointing_config=asked), MODEL).endpointing
    assert chosen.silence_below == chosen.speech_from


@pytest.mark.parametrize(
    "asked",
    [
        asr.EndpointingConfig(stop_history=-1),
        asr.EndpointingConfig(start_history=0),
        asr.EndpointingConfig(stop_history=60_000),
        asr.EndpointingConfig(start_threshold=1.5),
        asr.EndpointingConfig(stop_threshold=-0.1),
        asr.EndpointingConfig(stop_threshold=math.nan),
    ],
)
def test_senseless_endpointing_is_refused(asked: asr.EndpointingConfig) -> None:
    with pytest.raises(Refused, match=r"endpointing_config\..* or leave it out"):
        check_config(asr.RecognitionConfig(endpointing_config=asked), MODEL)


@pytest.mark.parametrize(("asked", "always"), [(True, False), (False, True)])
def test_profanity_is_masked_if_asked_or_if_the_model_needs_it(asked: bool, always: bool) -> None:  # noqa: FBT001
    model = EngineModel("basic", "en-US", always_masks_profanity=always, parameters={})
    assert check_config(asr.RecognitionConfig(profanity_filter=asked), model).masks_profanity
