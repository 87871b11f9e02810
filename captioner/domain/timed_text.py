"""When each character of a row was said."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from captioner.domain.plain_text import one_line
from captioner.domain.recognition import Word

_FURTHEST = 80
"""Characters between a word and the next one: what lies further is another one like it."""

Span = tuple[int, int]


def word_spans(text: str, words: Sequence[Word]) -> Iterator[Span | None]:
    """The first character of each word in `text` and the one past its last; None: not there."""
    at = 0
    for word in words:
        wanted = word.text
        found = text.find(wanted, at, at + len(wanted) + _FURTHEST) if wanted else -1
        if found < 0 and wanted != one_line(wanted):
            wanted = one_line(wanted)
            found = text.find(wanted, at, at + len(wanted) + _FURTHEST) if wanted else -1
        if found < 0:
            yield None
        else:
            at = found + len(wanted)
            yield found, at


class Timeline:
    """Times for the characters of `text`, which begins `offset` characters before its words.

    Known at the edges of the words that stand in the text, evenly spread in between, and
    never running backwards.
    """

    def __init__(
        self, text: str, words: Sequence[Word], times_ms: tuple[int, int], *, offset: int = 0
    ) -> None:
        start_ms, end_ms = times_ms
        chars, times = [0, offset], [start_ms, start_ms]
        for word, span in zip(words, word_spans(text[offset:], words), strict=True):
            if span is not None:
                chars += [offset + span[0], offset + span[1]]
                times += [word.start_ms, word.end_ms]
        chars.append(len(text))
        times.append(end_ms)
        self._chars = chars
        self._times = list(accumulate((min(each, end_ms) for each in times), max))

    def start_ms(self, char: int) -> int:
        """When what begins there began."""
        return self._at(char, bisect_right(self._chars, char))

    def end_ms(self, char: int) -> int:
        """When what ends there ended."""
        return self._at(char, bisect_left(self._chars, char))

    def _at(self, char: int, following: int) -> int:
        if following == 0:
            return self._times[0]
        if following == len(self._chars):
            return self._times[-1]
        first, last = self._chars[following - 1], self._chars[following]
        first_ms, last_ms = self._times[following - 1], self._times[following]
        return first_ms + (last_ms - first_ms) * (char - first) // (last - first or 1)
