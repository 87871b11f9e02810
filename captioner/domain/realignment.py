"""A text that was mended keeps the times of the words that it kept."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
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
    # Most often one word of many was mended: only what lies between is looked at closely.
    first = _same(words, texts)
    last = _same(words[first:][::-1], texts[first:][::-1])
    before, after = words[:first], words[len(words) - last :] if last else ()
    middle = texts[first : len(texts) - last]
    return (*before, *_aligned(words, range(first, len(words) - last), middle), *after)


def _same(words: Sequence[Word], texts: Sequence[str]) -> int:
    """How many are the very same at the beginning of both."""
    count = 0
    for word, text in zip(words, texts, strict=False):
        if word.text != text:
            break
        count += 1
    return count


def _aligned(words: Sequence[Word], changed: range, texts: Sequence[str]) -> Iterator[Word]:
    """`texts` are in the place of the `changed` ones among `words`."""
    old = [fold(words[i].text) or words[i].text for i in changed]
    new = [fold(each) or each for each in texts]
    matcher = SequenceMatcher(a=old, b=new, autojunk=False)
    for kind, first, last, new_first, new_last in matcher.get_opcodes():
        start, end = changed.start + first, changed.start + last
        if kind == "equal":
            for word, each in zip(words[start:end], texts[new_first:new_last], strict=True):
                yield word if word.text == each else replace(word, text=each)
        else:
            start_ms, end_ms = _stretch(words, start, end)
            speaker = words[min(start, len(words) - 1)].speaker if words else None
            yield from _spread(texts[new_first:new_last], start_ms, end_ms, speaker)


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
