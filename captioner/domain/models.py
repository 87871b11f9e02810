"""What a server says that it can recognise."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Feature(StrEnum):
    """An option that not every model has; the text is how a person calls it."""

    PUNCTUATION = "Punctuation"
    VERBATIM = "Verbatim"
    PROFANITY_FILTER = "Profanity filter"
    SPEAKER_LABELS = "Speaker labels"
    BOOSTING = "Word boosting"
    ENDPOINTING_START = "Start of utterance"
    ENDPOINTING_STOP = "End of utterance"
    TWO_STAGE_END = "Two-pass end of utterance"


@dataclass(frozen=True, slots=True)
class ServerModel:
    """One entry of Riva's GetRivaSpeechRecognitionConfig."""

    name: str
    languages: tuple[str, ...]
    is_streaming: bool
    parameters: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ServerModels:
    """All that a server offers, in its own order."""

    models: tuple[ServerModel, ...]

    @property
    def streaming(self) -> tuple[ServerModel, ...]:
        return tuple(model for model in self.models if model.is_streaming)

    @property
    def languages(self) -> tuple[str, ...]:
        """Of the streaming models, each once, sorted."""
        return tuple(sorted({each for model in self.streaming for each in model.languages}))

    def for_language(self, language: str) -> tuple[ServerModel, ...]:
        """Streaming models for a language; all of them for an empty one."""
        return tuple(m for m in self.streaming if not language or language in m.languages)
