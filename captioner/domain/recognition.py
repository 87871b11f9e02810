"""What a recogniser says about a stretch of audio."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    """One recognised word; times are milliseconds since the session's start.

    `confidence` runs from 0 to 1, None where the recogniser gives none;
    `speaker` is the recogniser's number for the voice.
    """

    text: str
    start_ms: int
    end_ms: int
    confidence: float | None = None
    speaker: int | None = None

    @property
    def middle_ms(self) -> int:
        return (self.start_ms + self.end_ms) // 2


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """The recogniser's present view of the utterance that it is hearing.

    A partial replaces the partial before it; a final ends the utterance. An
    empty text in a partial says only that the recogniser is alive and has
    heard the audio up to `audio_end_ms`. `stability` is 0 to 1, 0 where the
    recogniser does not say. `words` may be empty although there is text.
    """

    text: str
    is_final: bool
    audio_end_ms: int
    words: tuple[Word, ...] = ()
    stability: float = 0.0
