"""What a server's model cannot do, so that nobody is offered it."""

from collections.abc import Iterator, Mapping

from captioner.domain.models import Feature, ServerModel
from captioner.domain.wording import marked, translate

_PARAMETERS = {
    Feature.PUNCTUATION: "automatic_punctuation",
    Feature.VERBATIM: "verbatim_transcripts",
    Feature.PROFANITY_FILTER: "profanity_filter",
    Feature.SPEAKER_LABELS: "diarization",
    Feature.BOOSTING: "word_boosting",
    Feature.TWO_STAGE_END: "two_pass_end_of_utterance",
}
"""Parameters by which the built-in recogniser says what it does; Riva reports none of them."""

_BUILT_IN = {
    (Feature.PUNCTUATION, "unsupported"): marked(
        "servers", "The built-in recogniser writes no punctuation."
    ),
    (Feature.VERBATIM, "always"): marked(
        "servers", "The built-in recogniser always writes numbers as they are spoken."
    ),
    (Feature.PROFANITY_FILTER, "always"): marked(
        "servers", "The built-in recogniser always masks swear words: noise brings them up."
    ),
    (Feature.SPEAKER_LABELS, "unsupported"): marked(
        "servers", "The built-in recogniser does not tell speakers apart."
    ),
    (Feature.BOOSTING, "unsupported"): marked(
        "servers", "The built-in recogniser knows no word boosting."
    ),
    (Feature.TWO_STAGE_END, "unsupported"): marked(
        "servers", "The built-in recogniser ends an utterance in one pass only."
    ),
}

_FAMILIES: tuple[tuple[tuple[str, ...], Mapping[Feature, str]], ...] = (
    (
        ("canary",),
        {
            Feature.PROFANITY_FILTER: marked("servers", "Canary models have no profanity filter."),
            Feature.SPEAKER_LABELS: marked("servers", "Canary models do not tell speakers apart."),
            Feature.BOOSTING: marked("servers", "Canary models know no word boosting."),
        },
    ),
    (
        ("whisper",),
        {
            Feature.SPEAKER_LABELS: marked("servers", "Whisper models do not tell speakers apart."),
            Feature.BOOSTING: marked("servers", "Whisper models know no word boosting."),
        },
    ),
    (
        ("parakeet", "tdt"),
        {
            Feature.SPEAKER_LABELS: marked(
                "servers", "Parakeet TDT models do not tell speakers apart."
            )
        },
    ),
    (
        ("conformer", "es"),
        {
            Feature.PROFANITY_FILTER: marked(
                "servers", "The Spanish Conformer model has no profanity filter."
            )
        },
    ),
)


def unsupported(model: ServerModel | None) -> Mapping[Feature, str]:
    """Why each feature that `model` lacks cannot be had; what is not known is thought supported.

    NVIDIA's families are those of its customization table (Speech NIM 26.10,
    docs.nvidia.com/nim/speech), told by the model's name. Without a model the
    server chooses, so everything may be had.
    """
    if model is None:
        return {}
    reasons = {**dict(_by_family(model)), **dict(_by_parameters(model))}
    return {feature: translate("servers", reason) for feature, reason in reasons.items()}


def _by_parameters(model: ServerModel) -> Iterator[tuple[Feature, str]]:
    for feature, parameter in _PARAMETERS.items():
        reason = _BUILT_IN.get((feature, model.parameters.get(parameter, "")))
        if reason is not None:
            yield feature, reason


def _by_family(model: ServerModel) -> Iterator[tuple[Feature, str]]:
    parts = model.name.lower().replace("_", "-").split("-")
    for marks, reasons in _FAMILIES:
        if all(mark in parts for mark in marks):
            yield from reasons.items()
