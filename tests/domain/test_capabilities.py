"""What a model cannot do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.capabilities import unsupported
from captioner.domain.models import Feature, ServerModel
from captioner.recognizer.pocketsphinx_engine import PocketsphinxEngine


def model(name: str, **parameters: str) -> ServerModel:
    return ServerModel(name, ("en-US",), is_streaming=True, parameters=parameters)


def test_the_servers_own_choice_may_do_everything() -> None:
    assert unsupported(None) == {}


def test_what_the_built_in_recogniser_says_of_itself_is_believed() -> None:
    told = PocketsphinxEngine().model
    built_in = ServerModel(told.name, ("en-US",), is_streaming=True, parameters=told.parameters)
    assert set(unsupported(built_in)) == {
        Feature.PUNCTUATION,
        Feature.VERBATIM,
        Feature.PROFANITY_FILTER,
        Feature.SPEAKER_LABELS,
        Feature.BOOSTING,
        Feature.TWO_STAGE_END,
    }
    assert unsupported(built_in)[Feature.PUNCTUATION] == (
        "The built-in recogniser writes no punctuation."
    )


@pytest.mark.parametrize(
    ("name", "lacks"),
    [
        ("parakeet-1.1b-en-US-asr-streaming-silero-vad-sortformer", set()),
        ("parakeet-tdt-0.6b-v2-en-US-asr-offline", {Feature.SPEAKER_LABELS}),
        ("nemotron-asr-streaming-en-US", set()),
        ("conformer-es-US-asr-streaming", {Feature.PROFANITY_FILTER}),
        ("conformer-en-US-asr-streaming", set()),
        (
            "canary-1b-multi-asr-offline",
            {Feature.PROFANITY_FILTER, Feature.SPEAKER_LABELS, Feature.BOOSTING},
        ),
        ("whisper-large-v3-multi-asr-offline", {Feature.SPEAKER_LABELS, Feature.BOOSTING}),
    ],
)
def test_nvidias_models_are_told_by_their_names(name: str, lacks: set[Feature]) -> None:
    assert set(unsupported(model(name))) == lacks


@given(
    st.text(),
    st.dictionaries(st.sampled_from(["diarization", "word_boosting", "x"]), st.text(), max_size=3),
)
def test_a_reason_is_always_a_sentence(name: str, parameters: dict[str, str]) -> None:
    for reason in unsupported(model(name, **parameters)).values():
        assert reason.endswith(".")
