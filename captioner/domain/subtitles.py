"""A transcript cut into subtitles that can be read as fast as they come.

The rules, after Netflix's timed text guides and what Ofcom and the BBC publish: two lines, 42
characters each; on the screen for 5/6 to 7 s and for a twentieth of a second a character; one
follows another at once or after two frames.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from math import ceil

from captioner.domain.line_rules import LINE, NARROW, Span, spans, widths
from captioner.domain.phrases import Phrases
from captioner.domain.plain_text import one_line
from captioner.domain.timed_text import Timeline
from captioner.domain.transcript import Row

SHORTEST_MS, LONGEST_MS = 834, 7_000
CHARACTERS_A_SECOND = 20
LEAST_GAP_MS = 83
"""Two frames at 24 a second: a shorter one flickers."""

LATEST_MS = 6_000
"""How far subtitles may fall behind for who speaks too fast to read (the limit of the CRTC).

From then on each stands only as long as it was spoken: late words help nobody.
"""

_LINES = 2
_MS_A_WIDTH = 1_000 / CHARACTERS_A_SECOND / NARROW
_USUAL = 1.8 * LINE
"""What two lines hold when they end where phrases do."""


@dataclass(frozen=True, slots=True)
class Cue:
    """One subtitle: one or two lines of one voice."""

    start_ms: int
    end_ms: int
    lines: tuple[str, ...]
    speaker: int | None = None


@dataclass(frozen=True, slots=True)
class Spoken:
    """A cue before it has its place: when it was said, and how long it takes to read."""

    cue: Cue
    reading_ms: int


def cues_of(rows: Iterable[tuple[Row, str]], language: str) -> Iterator[Cue]:
    """Subtitles for `rows`, each with the label that stands before it, or none."""
    phrases = Phrases(language)
    yield from _placed(
        spoken for row, label in rows for spoken in _RowCutter(row, label, phrases).cut()
    )


class _RowCutter:
    """Cuts one row, character by character where nothing else parts it."""

    def __init__(self, row: Row, label: str, phrases: Phrases) -> None:
        said = one_line(row.text)
        label = one_line(label)
        self._row = row
        self._phrases = phrases
        self._text = f"{label} {said}" if label and said else said
        before = widths(self._text)
        self._spans = tuple(spans(self._text, before))
        self._lefts = [before[start] for start, _ in self._spans]
        self._rights = [before[end] for _, end in self._spans]
        self._offset = len(self._text) - len(said)
        self._end_ms = max(row.start_ms, row.end_ms)
        self._is_long = self._end_ms - row.start_ms > LONGEST_MS

    @cached_property
    def _timeline(self) -> Timeline:
        """Most rows are one subtitle and need none."""
        times_ms = (self._row.start_ms, self._end_ms)
        return Timeline(self._text, self._row.words, times_ms, offset=self._offset)

    def cut(self) -> Iterator[Spoken]:
        first = 0
        while first < len(self._spans):
            last = self._last(first)
            yield self._spoken(first, last)
            first = last

    def _spoken(self, first: int, last: int) -> Spoken:
        """Of the spans from `first` to before `last`."""
        lines = tuple(self._lines(first, last))
        cue = Cue(self._start_ms(first), self._until_ms(last), lines, self._row.speaker)
        width = self._width(first, last) + NARROW * (len(lines) - 1)  # the eye goes back
        return Spoken(cue, ceil(width * _MS_A_WIDTH))

    def _start_ms(self, first: int) -> int:
        return self._timeline.start_ms(self._spans[first][0]) if first else self._row.start_ms

    def _until_ms(self, last: int) -> int:
        is_all = last == len(self._spans)
        return self._end_ms if is_all else self._timeline.end_ms(self._spans[last - 1][1])

    def _last(self, first: int) -> int:
        """Up to where a cue goes that begins with the span `first`."""
        furthest = self._furthest(first)
        if furthest == len(self._spans):
            return furthest
        rest = self._width(first, len(self._spans))
        wanted = rest / max(2, ceil(rest / _USUAL))
        return min(
            range(first + 1, furthest + 1),
            key=lambda last: (
                self._parting(last) + 4 * abs(self._width(first, last) - wanted) / LINE
            ),
        )

    def _furthest(self, first: int) -> int:
        """The end of what two lines hold, and of what can be said while they stand."""
        line, lines = first, 1
        until_ms = self._start_ms(first) + LONGEST_MS if self._is_long else 0
        for i in range(first, len(self._spans)):
            if self._is_long and i > first and self._until_ms(i + 1) > until_ms:
                return i
            if self._rights[i] - self._lefts[line] > LINE:
                if lines == _LINES:
                    return i
                line, lines = i, lines + 1
        return len(self._spans)

    def _lines(self, first: int, last: int) -> Iterator[str]:
        whole = self._width(first, last)
        if whole <= LINE:
            yield self._part(first, last)
            return
        left, right = self._lefts[first], self._rights[last - 1]
        costs: list[tuple[float, int]] = []
        for i in range(first + 1, last):
            one, other = self._rights[i - 1] - left, right - self._lefts[i]
            if one <= LINE and other <= LINE:
                costs.append((self._parting(i) + 3 * abs(one - other) / LINE, i))
        _, middle = min(costs)
        yield self._part(first, middle)
        yield self._part(middle, last)

    def _parting(self, at: int) -> float:
        """What it costs to part the span `at` from the one before it."""
        return self._phrases.parting(self._word(self._spans[at - 1]), self._word(self._spans[at]))

    def _word(self, span: Span) -> str:
        return self._text[span[0] : span[1]]

    def _width(self, first: int, last: int) -> int:
        return self._rights[last - 1] - self._lefts[first]

    def _part(self, first: int, last: int) -> str:
        return self._text[self._spans[first][0] : self._spans[last - 1][1]]


def _placed(all_spoken: Iterable[Spoken]) -> Iterator[Cue]:
    """In time, none before it is said unless by an unseen gap, none beside another."""
    free_ms = 0
    waiting: Spoken | None = None
    for spoken in all_spoken:
        if waiting is not None:
            cue = _place(waiting, free_ms, spoken.cue.start_ms)
            yield cue
            free_ms = cue.end_ms
        waiting = spoken
    if waiting is not None:
        yield _place(waiting, free_ms, waiting.cue.end_ms)


def _place(spoken: Spoken, free_ms: int, next_ms: int) -> Cue:
    said = spoken.cue
    is_near = said.start_ms - free_ms < LEAST_GAP_MS
    start_ms = free_ms if is_near and free_ms else said.start_ms
    reading_ms = spoken.reading_ms
    if start_ms - said.start_ms > LATEST_MS:
        reading_ms = min(reading_ms, said.end_ms - said.start_ms)
    least_ms = start_ms + max(SHORTEST_MS, reading_ms)
    end_ms = max(least_ms, min(said.end_ms, next_ms if next_ms > start_ms else said.end_ms))
    return replace(said, start_ms=start_ms, end_ms=min(end_ms, start_ms + LONGEST_MS))
