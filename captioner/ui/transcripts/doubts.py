"""Which words of a row the recogniser itself was not sure of."""

from collections.abc import Sequence

from captioner.domain.timed_text import word_spans
from captioner.domain.transcript import Row

CHOICES: Sequence[float] = (0.5, 0.6, 0.7, 0.8, 0.9)
"""Confidences below which a word is doubtful."""

USUAL = 0.7


def doubtful_spans(row: Row, below: float) -> tuple[tuple[int, int], ...]:
    """Where they stand in its text; none of a word that a person typed, or without confidence."""
    if not any(_is_doubtful(word.confidence, below) for word in row.words):
        return ()
    pairs = zip(row.words, word_spans(row.text, row.words), strict=True)
    return tuple(
        span for word, span in pairs if span is not None and _is_doubtful(word.confidence, below)
    )


def _is_doubtful(confidence: float | None, below: float) -> bool:
    return confidence is not None and confidence < below
