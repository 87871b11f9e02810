"""What a person asks of a recogniser."""

from dataclasses import dataclass, field, replace

DEFAULT_LANGUAGE = "en-US"

MOST_SPEAKERS = 8
"""Riva's own default for `max_speaker_count`; its models tell 4 to 8 apart."""


@dataclass(frozen=True, slots=True)
class EndpointingOptions:
    """When an utterance begins and ends; None leaves it to the server.

    Histories are ms of audio that is looked at, thresholds shares of it from 0
    to 1. The `_eou` pair ends an utterance in two passes: a first, quick final
    that a later one may still correct.
    """

    start_history_ms: int | None = None
    start_threshold: float | None = None
    stop_history_ms: int | None = None
    stop_threshold: float | None = None
    stop_history_eou_ms: int | None = None
    stop_threshold_eou: float | None = None


@dataclass(frozen=True, slots=True)
class BoostedPhrase:
    """A word or phrase that is likelier than the model thinks.

    The scale of `boost` is the decoder's: 0 to 20 for greedy and RNNT models,
    20 to 100 for flashlight CTC. A negative boost makes the phrase rarer.
    """

    text: str
    boost: float = 20.0


@dataclass(frozen=True, slots=True)
class RecognitionOptions:
    """An empty language or model is the server's choice."""

    language: str = DEFAULT_LANGUAGE
    model: str = ""
    punctuation: bool = True
    verbatim: bool = False
    """Numbers and dates as they are spoken, without inverse text normalisation."""
    profanity_filter: bool = True
    speaker_labels: bool = False
    max_speakers: int = MOST_SPEAKERS
    endpointing: EndpointingOptions = field(default_factory=EndpointingOptions)
    boosted: tuple[BoostedPhrase, ...] = ()
    custom: tuple[tuple[str, str], ...] = ()
    """Pairs of Riva's `custom_configuration`, as they are."""


def boosting(options: RecognitionOptions, text: str) -> RecognitionOptions:
    """The same, with one phrase more; unless it is there, however it is boosted."""
    phrase = " ".join(text.split())
    known = {each.text.casefold() for each in options.boosted}
    if not phrase or phrase.casefold() in known:
        return options
    return replace(options, boosted=(*options.boosted, BoostedPhrase(phrase)))
