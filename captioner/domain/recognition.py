"""What a recogniser says about a stretch of audio."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace


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


def within(hypothesis: Hypothesis, *, from_ms: int, until_ms: int) -> Hypothesis:
    """The same words with times that can be: none outside of these two, none running backwards.

    Usually that is the very same hypothesis. ValueError if there is nothing between the two.
    """
    if from_ms > until_ms:
        raise ValueError(f"There is nothing between {from_ms} and {until_ms} ms")
    words = hypothesis.words
    if not _are_in_order(words, from_ms, until_ms):
        words = tuple(_put_in_order(words, from_ms, until_ms))
    audio_end_ms = min(max(hypothesis.audio_end_ms, from_ms), until_ms)
    if words is hypothesis.words and audio_end_ms == hypothesis.audio_end_ms:
        return hypothesis
    return replace(hypothesis, words=words, audio_end_ms=audio_end_ms)


def _are_in_order(words: Sequence[Word], from_ms: int, until_ms: int) -> bool:
    start_ms = end_ms = from_ms
    for word in words:
        if not (start_ms <= word.start_ms <= word.end_ms <= until_ms and end_ms <= word.end_ms):
            return False
        start_ms, end_ms = word.start_ms, word.end_ms
    return True


def _put_in_order(words: Sequence[Word], from_ms: int, until_ms: int) -> Iterator[Word]:
    start_ms = end_ms = from_ms
    for word in words:
        start_ms = min(max(start_ms, word.start_ms), until_ms)
        end_ms = min(max(start_ms, end_ms, word.end_ms), until_ms)
        yield replace(word, start_ms=start_ms, end_ms=end_ms)
