"""What an embedded speech engine must be able to do, whichever library it is made of."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from captioner.domain.errors import Unavailable
from captioner.domain.recognition import Hypothesis
from captioner.recognizer.endpointing import Endpointing


@dataclass(frozen=True, slots=True)
class EngineModel:
    """What clients are told about the loaded model.

    `language_code` is a BCP-47 tag. `parameters` go out as they are with
    Riva's `GetRivaSpeechRecognitionConfig`. Where `always_masks_profanity` is
    true, a request cannot switch the masking off.
    """

    name: str
    language_code: str
    always_masks_profanity: bool
    parameters: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Heard:
    """What came of a stretch of audio: every utterance that ended in it.

    `audio_end_ms` is how far the stream has been heard, `speech_probabilities`
    one value from 0 to 1 for each frame of the voice detector.
    """

    audio_end_ms: int
    finals: tuple[Hypothesis, ...] = ()
    speech_probabilities: tuple[float, ...] = ()


class AllPlacesTaken(Unavailable):
    """As many streams are open as the engine can serve at once."""


class Decoding(Protocol):
    """One stream of audio on its way to words; used by one thread at a time.

    All times are milliseconds since the stream's start. Whatever goes wrong in
    the engine's library comes out as `Unavailable`.
    """

    def feed(self, pcm: bytes) -> Heard:
        """Take little-endian int16 mono samples at 16 kHz, any number of them."""
        ...

    def partial(self) -> Hypothesis | None:
        """The present view of the open utterance; None where there is nothing new to say."""
        ...

    def finish_utterance(self) -> Hypothesis | None:
        """End the open utterance here and give its final; None where nothing was said."""
        ...

    def close(self) -> None:
        """Give back what the stream held; safe to call twice."""
        ...


class Engine(Protocol):
    """A speech engine with its model; safe to use from several threads."""

    @property
    def model(self) -> EngineModel: ...

    def load(self) -> None:
        """Bring the model into memory, so that the first stream need not wait.

        Raises `Refused` where the model cannot be used.
        """
        ...

    def open(self, endpointing: Endpointing) -> Decoding:
        """Begin a stream. Raises `AllPlacesTaken`."""
        ...
