"""A text that was mended keeps the times of the words that it kept."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from captioner.domain.captions import fold
from captioner.domain.recognition import Word


def realigned(words: Sequence[Word], text: str) -> tuple[Word, ...]:
    """The words of `text`, with the times of those in `words` that they stand for.

    A word that stays has its own times and confidence, whatever became of its capitals and
    commas. Others share the time of those that they replace, or the moment between their
    neighbours. What a person wrote has no confidence: nobody doubts it.
    """
    texts = text.split()
    old = [fold(word.text) or word.text for word in words]
    new = [fold(each) or each for each in texts]
    matcher = SequenceMatcher(a=old, b=new, autojunk=False)
    aligned: list[Word] = []
    for kind, first, last, new_first, new_last in matcher.get_opcodes():
        if kind == "equal":
            pairs = zip(words[first:last], texts[new_first:new_last], strict=True)
            aligned.extend(
                Word(each, old.start_ms, old.end_ms, old.confidence, old.speaker)
                for old, each in pairs
            )
        else:
            start_ms, end_ms = _stretch(words, first, last)
            speaker = words[min(first, len(words) - 1)].speaker if words else None
            aligned.extend(_spread(texts[new_first:new_last], start_ms, end_ms, speaker))
    return tuple(aligned)


def _stretch(words: Sequence[Word], first: int, last: int) -> tuple[int, int]:
    """The time of those words; of none, the moment before which they would be."""
    if first < last:
        return words[first].start_ms, words[last - 1].end_ms
    if first < len(words):
        before_ms = words[first - 1].end_ms if first else words[0].start_ms
        return min(before_ms, words[first].start_ms), words[first].start_ms
    end_ms = words[-1].end_ms if words else 0
    return end_ms, end_ms


def _spread(
    texts: Sequence[str], start_ms: int, end_ms: int, speaker: int | None
) -> Iterator[Word]:
    letters = sum(map(len, texts))
    said = 0
    for text in texts:
        begin_ms = start_ms + (end_ms - start_ms) * said // letters
        said += len(text)
        yield Word(
            text,
            begin_ms,
            start_ms + (end_ms - start_ms) * said // letters,
            speaker=speaker,
        )
