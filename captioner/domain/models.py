"""What a server says that it can recognise."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from captioner.domain.wording import marked


class Feature(StrEnum):
    """An option that not every model has; the text is how a person calls it."""

    PUNCTUATION = marked("servers", "Punctuation")
    VERBATIM = marked("servers", "Verbatim")
    PROFANITY_FILTER = marked("servers", "Profanity filter")
    SPEAKER_LABELS = marked("servers", "Speaker labels")
    BOOSTING = marked("servers", "Word boosting")
    ENDPOINTING_START = marked("servers", "Start of utterance")
    ENDPOINTING_STOP = marked("servers", "End of utterance")
    TWO_STAGE_END = marked("servers", "Two-pass end of utterance")


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
