"""Utterances whose final never came: the words of the next one show that they are over."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from captioner.domain.captions import fold
from captioner.domain.recognition import Hypothesis

_APART_MS = 200
"""The next utterance begins so long after the last word; within one, words may be as far apart,
but then the first of them do not vanish."""

_JUMP_MS = 500
"""So far an answer's audio is ahead of the one before, if there was a pause between the two."""

_LEAST_WORDS = 2
"""Without times: a single first word may well be heard as another one."""


class DroppedFinals:
    """Puts a final where the server of one stream has left it out.

    Some servers lose a final, and begin the partial anew with the next
    utterance. As a partial takes the place of the one before, the words of the
    utterance would be taken back. A server that goes on within an utterance
    keeps words at its beginning, or changes them where they stand.
    """

    def __init__(self) -> None:
        self._open: Hypothesis | None = None
        self._was_quiet = False
        """There was an answer without words since the newest partial."""
        self._put_back: Hypothesis | None = None
        """The last final that was; the server has not said it."""

    def put_back(self, heard: Iterable[Hypothesis]) -> Iterator[Hypothesis]:
        """The same hypotheses, and a final before each that shows that it is missing."""
        for each in heard:
            hypothesis = self._fresh(each)
            if self._open is not None and self._is_of_another(self._open, hypothesis):
                self._put_back = replace(self._open, is_final=True)
                yield self._put_back
            yield hypothesis
            self._note(hypothesis)

    def _note(self, hypothesis: Hypothesis) -> None:
        if hypothesis.is_final:
            self._open = None
            self._forget_text()
        elif hypothesis.text:
            self._open = hypothesis
        self._was_quiet = not hypothesis.text

    def _fresh(self, hypothesis: Hypothesis) -> Hypothesis:
        """Without the words that were put back: their final may have been late, not lost."""
        stands = self._put_back
        if stands is None or not hypothesis.text:
            return hypothesis
        if stands.words:
            return _without_words_before(hypothesis, stands.words[-1].end_ms)
        if hypothesis.is_final and fold(hypothesis.text) == fold(stands.text):
            self._forget_text()
            return replace(hypothesis, text="", words=(), is_final=False)
        return hypothesis

    def _forget_text(self) -> None:
        """The same words may be said again; only times tell that they are not the same ones."""
        if self._put_back is not None and not self._put_back.words:
            self._put_back = None

    def _is_of_another(self, before: Hypothesis, after: Hypothesis) -> bool:
        """Whether `after` cannot be about the utterance of `before`."""
        if not after.text:
            return False
        if before.words and after.words:
            return after.words[0].start_ms >= before.words[-1].end_ms + _APART_MS
        if after.is_final:
            return False  # it may correct all of it
        jump_ms = after.audio_end_ms - before.audio_end_ms
        return (self._was_quiet or jump_ms >= _JUMP_MS) and _begins_anew(before.text, after.text)


def _without_words_before(hypothesis: Hypothesis, ms: int) -> Hypothesis:
    """What is left of a final that has no later word says only that the server is alive."""
    if not hypothesis.words or hypothesis.words[0].middle_ms >= ms:
        return hypothesis
    kept = tuple(word for word in hypothesis.words if word.middle_ms >= ms)
    text = " ".join(word.text for word in kept)
    return replace(hypothesis, words=kept, text=text, is_final=hypothesis.is_final and bool(kept))


def _begins_anew(before: str, after: str) -> bool:
    """Fewer words, with another one at the head."""
    old, new = fold(before).split(), fold(after).split()
    return len(old) >= _LEAST_WORDS and 0 < len(new) < len(old) and new[0] != old[0]
