"""One final out of what two passes over the same utterance have heard."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from captioner.domain.recognition import Word

_LEAST_CONFIDENCE = 0.1
"""An utterance in which no word reaches this is noise or music. Half a minute of music at five
loudnesses brought up 45 words, with this 33; on 18 recordings of speech it takes no final."""

_DISPUTED = 0.3
"""The confidence of a word that the second pass does not have: of 152 such in 22 recordings 45
were right."""


class StandingWords:
    """Since when the first words of an utterance have been what they are, in ms of its audio."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._since_ms: list[int] = []

    def hear(self, words: Sequence[Word], now_ms: int) -> None:
        texts = [word.text for word in words]
        pairs = zip(self._texts, texts, strict=False)
        agreed = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
        self._since_ms[agreed:] = [now_ms] * (len(texts) - agreed)
        self._texts = texts

    def count(self, *, since_ms: int) -> int:
        """How many stand since then, with all words before them."""
        # A word cannot have stood for longer than the one before it.
        return sum(each_ms <= since_ms for each_ms in self._since_ms)


def after_both_passes(standing: Sequence[Word], second: Sequence[Word]) -> tuple[Word, ...]:
    """The words of the first pass that are `standing`, then those that `second` has after them.

    Only `second` has confidences: a word of the first gets that of the same word at the same
    time. No words where the second finds none of its own likely: nobody spoke.
    """
    if all((word.confidence or 0.0) < _LEAST_CONFIDENCE for word in second):
        return ()
    rest = [word for word in second if not standing or word.middle_ms > standing[-1].end_ms]
    return (*(_judged(word, second) for word in standing), *rest)


def _judged(word: Word, by: Sequence[Word]) -> Word:
    likely = [each.confidence or 0.0 for each in by if _is_heard_too(word, each)]
    return replace(word, confidence=max(likely, default=_DISPUTED))


def _is_heard_too(word: Word, other: Word) -> bool:
    return word.text == other.text and word.start_ms <= other.middle_ms <= word.end_ms
