"""Which parts of a row's text stand out, and why."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from captioner.domain.transcript import Entry, Row
from captioner.ui.transcripts.doubts import doubtful_spans

Span = tuple[int, int]
"""The first character of a part and the one past its last."""

Found = Callable[[Row], Sequence[Span]]


@dataclass(frozen=True, slots=True)
class Marked:
    """`chosen` is the place that the search is at."""

    doubtful: Sequence[Span] = ()
    found: Sequence[Span] = ()
    chosen: Span | None = None


@dataclass(frozen=True, slots=True)
class RowMarks:
    """What is to be marked in all rows; `chosen` is the position of an entry, and a part of it."""

    doubtful_below: float | None = None
    found: Found | None = None
    chosen: tuple[int, Span] | None = None

    def of(self, position: int, entry: Entry) -> Marked:
        """In the entry at this position."""
        if not isinstance(entry, Row):
            return Marked()
        below, chosen = self.doubtful_below, self.chosen
        return Marked(
            doubtful=() if below is None else doubtful_spans(entry, below),
            found=() if self.found is None else self.found(entry),
            chosen=chosen[1] if chosen is not None and chosen[0] == position else None,
        )
