"""What of the captions is shown in the rows: what is said now, unless a person looks elsewhere."""

from dataclasses import dataclass
from typing import Protocol

from captioner.ui.overlay.rows import Row
from captioner.ui.overlay.wrapping import Ruler


@dataclass(frozen=True, slots=True)
class WordInRow:
    """A word among the rows that are shown."""

    slot: int
    index: int


class RowsView(Protocol):
    """Stands between the live rows and the screen."""

    @property
    def is_live(self) -> bool:
        """The live rows are shown: they may roll and fade."""
        ...

    def rows(self, live: tuple[Row, ...]) -> tuple[Row, ...]:
        """What is shown, as many rows as there are live ones."""
        ...

    def refit(self, ruler: Ruler, *, rows: int) -> None:
        """The box has another size, or its letters have."""
        ...


class LiveView:
    """Shows what is said, as it is."""

    is_live = True

    def rows(self, live: tuple[Row, ...]) -> tuple[Row, ...]:
        return live

    def refit(self, ruler: Ruler, *, rows: int) -> None:
        del ruler, rows


LIVE = LiveView()
