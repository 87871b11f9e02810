"""Which rows of a long list are in sight, and where; no Qt."""

from collections.abc import Callable
from dataclasses import dataclass

_STEP_PX = 1_000
"""Rows out of sight are taken to be so far apart; nothing is painted there."""


@dataclass(frozen=True, slots=True, order=True)
class Anchor:
    """The first row in sight, and how many pixels of it are above the edge."""

    row: int = 0
    above_px: int = 0


@dataclass(frozen=True, slots=True)
class Seen:
    """A row in sight; `top` is in pixels from the edge, negative for what begins above it."""

    row: int
    top: int
    height: int

    @property
    def bottom(self) -> int:
        """The first pixel below the row."""
        return self.top + self.height


class RowWindow:
    """Stands at an anchor among `count` rows, never beyond the end. Measures what is near it."""

    def __init__(self, height_of: Callable[[int], int]) -> None:
        self._height_of = height_of
        self._count = 0
        self._height_px = 0
        self._anchor = Anchor()
        self._last: Anchor | None = None
        self._seen: tuple[Seen, ...] | None = None

    @property
    def count(self) -> int:
        return self._count

    @count.setter
    def count(self, count: int) -> None:
        self._count = count
        self._forget()

    @property
    def height_px(self) -> int:
        return self._height_px

    @height_px.setter
    def height_px(self, height_px: int) -> None:
        self._height_px = height_px
        self._forget()

    @property
    def anchor(self) -> Anchor:
        return min(self._anchor, self.last_anchor)

    @anchor.setter
    def anchor(self, anchor: Anchor) -> None:
        self._anchor = min(max(anchor, Anchor()), self.last_anchor)
        self._seen = None

    @property
    def last_anchor(self) -> Anchor:
        """From here on, the last row ends at the lower edge."""
        if self._last is None:
            self._last = self._anchor_for_bottom(self._count - 1)
        return self._last

    @property
    def is_at_end(self) -> bool:
        return self.anchor >= self.last_anchor

    @property
    def seen(self) -> tuple[Seen, ...]:
        if self._seen is None:
            self._seen = tuple(self._look())
        return self._seen

    def go_to_end(self) -> None:
        self.anchor = self.last_anchor

    def measure_again(self) -> None:
        """Rows may be of another height; the first one in sight stays that."""
        anchor = self._anchor
        self._forget()
        if anchor.above_px and anchor.row < self._count:
            anchor = Anchor(anchor.row, min(anchor.above_px, self._height_of(anchor.row) - 1))
        self.anchor = anchor

    def matter(self, first: int, last: int) -> bool:
        """Whether a change of these rows can be seen: there, in the row below, or at the end."""
        if not self._seen or self._last is None:
            return True
        is_in_sight = first <= self._seen[-1].row and self._seen[0].row <= last + 1
        return is_in_sight or self._last.row <= last + 1

    def measure_later(self) -> None:
        """As `measure_again`, once somebody looks: rows change by the thousand."""
        self._forget()

    def scroll(self, px: int) -> None:
        anchor = self.anchor
        self.anchor = self._moved(anchor.row, anchor.above_px + px)

    def show(self, row: int, *, is_centred: bool = False) -> None:
        """Scroll as little as it takes to see all of the row, or the beginning of a high one."""
        row = min(max(row, 0), self._count - 1)
        height = self._height_of(row)
        if is_centred:
            self.anchor = self._moved(row, min(0, (height - self._height_px) // 2))
        elif Anchor(row) <= self.anchor or height >= self._height_px:
            self.anchor = Anchor(row)
        elif not any(each.row == row and each.bottom <= self._height_px for each in self.seen):
            self.anchor = self._anchor_for_bottom(row)

    def place_of(self, row: int) -> tuple[int, int]:
        """Top and height; far away for what is out of sight, and of no height to speak of."""
        seen = self.seen
        if not seen:
            return 0, 1
        if row < seen[0].row:
            return seen[0].top - (seen[0].row - row) * _STEP_PX, 1
        if row > seen[-1].row:
            return seen[-1].bottom + (row - seen[-1].row) * _STEP_PX, 1
        each = seen[row - seen[0].row]
        return each.top, each.height

    def row_at(self, y: int) -> int:
        """The nearest one; of the top of any row, that row. There must be some."""
        seen = self.seen
        if y < seen[0].top:
            row = seen[0].row + (y - seen[0].top) // _STEP_PX
        elif y >= seen[-1].bottom:
            row = seen[-1].row + (y - seen[-1].bottom) // _STEP_PX
        else:
            row = next(each.row for each in seen if each.top <= y < each.bottom)
        return min(max(row, 0), self._count - 1)

    def page_from(self, row: int, direction: int) -> int:
        """The row that is about as far away as what can be seen at once."""
        passed = 0
        while 0 <= row + direction < self._count:
            passed += self._height_of(row)
            if passed > self._height_px * 9 // 10:
                break
            row += direction
        return row

    def inserted(self, first: int, count: int) -> None:
        """What is in sight stays where it is."""
        anchor = self._anchor
        self._count += count
        self._forget()
        if first < anchor.row or (first == anchor.row and anchor.above_px):
            anchor = Anchor(anchor.row + count, anchor.above_px)
        self.anchor = anchor

    def removed(self, first: int, count: int) -> None:
        anchor = self._anchor
        self._count -= count
        self._forget()
        if first + count <= anchor.row:
            anchor = Anchor(anchor.row - count, anchor.above_px)
        elif first <= anchor.row:
            anchor = Anchor(first)
        self._anchor = anchor

    def _forget(self) -> None:
        self._last = None
        self._seen = None

    def _moved(self, row: int, above_px: int) -> Anchor:
        """`above_px` may be negative, or more than the row is high."""
        while above_px < 0 and row > 0:
            row -= 1
            above_px += self._height_of(row)
        while row < self._count - 1 and above_px >= (height := self._height_of(row)):
            row += 1
            above_px -= height
        return Anchor(row, max(0, above_px))

    def _anchor_for_bottom(self, row: int) -> Anchor:
        """With this row's end at the lower edge."""
        left_px = self._height_px
        while row >= 0:
            left_px -= self._height_of(row)
            if left_px <= 0:
                return Anchor(row, -left_px)
            row -= 1
        return Anchor()

    def _look(self) -> list[Seen]:
        anchor = self.anchor
        row, top = anchor.row, -anchor.above_px
        seen = []
        while row < self._count and top < self._height_px:
            seen.append(Seen(row, top, self._height_of(row)))
            top = seen[-1].bottom
            row += 1
        return seen
