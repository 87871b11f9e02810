"""Hypotheses as Riva's messages."""

from dataclasses import replace

import pytest

from captioner.domain.recognition import Hypothesis, Word
from captioner.recognizer.endpointing import Endpointing
from captioner.recognizer.engine import Heard
from captioner.recognizer.responses import offline_response, streaming_response
from captioner.recognizer.stream_options import StreamOptions

OPTIONS = StreamOptions(
    rate_hz=16_000,
    channels=1,
    endpointing=Endpointing(),
    has_word_times=True,
    has_probabilities=False,
    masks_profanity=True,
)
FINAL = Hypothesis(
    "oh shit",
    is_final=True,
    audio_end_ms=900,
    words=(Word("oh", 100, 200, 0.5), Word("shit", 200, 400, 1.0)),
)
PARTIAL = Hypothesis("well", is_final=False, audio_end_ms=900, stability=0.9)


def test_finals_come_before_the_partial_of_what_follows() -> None:
    response = streaming_response(Heard(900, (FINAL,)), PARTIAL, options=OPTIONS)
    assert [r.is_final for r in response.results] == [True, False]
    assert response.results[1].stability == pytest.approx(0.9)


def test_a_final_ends_with_a_space_so_that_finals_can_be_joined() -> None:
    response = streaming_response(Heard(900, (FINAL,)), PARTIAL, options=OPTIONS)
    said = [r.alternatives[0].transcript for r in response.results]
    assert said == ["oh s*** ", "well"]


def test_words_are_masked_too() -> None:
    (result,) = offline_response(Heard(900, (FINAL,)), options=OPTIONS).results
    assert [w.word for w in result.alternatives[0].words] == ["oh", "s***"]


def test_nothing_is_masked_unless_the_options_say_so() -> None:
    options = replace(OPTIONS, masks_profanity=False)
    (result,) = offline_response(Heard(900, (FINAL,)), options=options).results
    assert result.alternatives[0].transcript == "oh shit "


def test_an_utterances_confidence_is_the_mean_of_its_words() -> None:
    (result,) = offline_response(Heard(900, (FINAL,)), options=OPTIONS).results
    assert result.alternatives[0].confidence == pytest.approx(0.75)


def test_silence_is_answered_with_how_far_was_heard_and_no_words() -> None:
    (result,) = streaming_response(Heard(900), None, options=OPTIONS).results
    assert not result.alternatives
    assert result.audio_processed == pytest.approx(0.9)
