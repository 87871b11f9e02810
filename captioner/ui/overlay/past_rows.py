"""The rows of a whole session, laid out only where somebody looks; no Qt."""

from collections import OrderedDict
from dataclasses import dataclass

from captioner.ui.overlay.history import CaptionHistory
from captioner.ui.overlay.rows import Row
from captioner.ui.overlay.wrapping import Pen, PlacedWord, Ruler, place

_BLOCKS_KEPT = 8


@dataclass(frozen=True, slots=True, order=True)
class RowAddress:
    """A row of a block, which begins with the segment at position `block`."""

    block: int
    row: int


@dataclass
class _Block:
    """`count` committed segments are placed, with the pen at their end."""

    rows: list[list[PlacedWord]]
    pen: Pen
    count: int = 0


class PastRows:
    """Finds rows from an address on, up or down; each step costs what a block does.

    Blocks begin where rows do by themselves, so these rows are as they were when
    they were live. What is tentative now follows after the last block.
    """

    def __init__(self, history: CaptionHistory, ruler: Ruler) -> None:
        self._history = history
        self._ruler = ruler
        self._blocks: OrderedDict[int, _Block] = OrderedDict()

    @property
    def ruler(self) -> Ruler:
        return self._ruler

    def use(self, ruler: Ruler) -> None:
        """Rows are that wide from now on."""
        if ruler != self._ruler:
            self._ruler = ruler
            self._blocks.clear()

    def rows_from(self, top: RowAddress, count: int) -> tuple[Row, ...]:
        """`count` rows from `top` on, empty ones after the last."""
        rows: list[Row] = []
        address: RowAddress | None = self.nearest(top)
        while address is not None and len(rows) < count:
            block = self._rows_of(address.block)
            rows += [tuple(row) for row in block[address.row : address.row + count - len(rows)]]
            address = self._block_after(address.block)
        return tuple(rows) + ((),) * (count - len(rows))

    def moved(self, address: RowAddress, by: int) -> RowAddress:
        """So many rows further down, or up where `by` is negative; at most to the end."""
        address = self.nearest(address)
        block, row = address.block, address.row + by
        while row < 0:
            before = self._history.block_of(block - 1) if block > self._first else None
            if before is None:
                return RowAddress(block, 0)
            block = before.start
            row += len(self._rows_of(block))
        while row >= len(self._rows_of(block)):
            after = self._block_after(block)
            if after is None:
                return RowAddress(block, max(0, len(self._rows_of(block)) - 1))
            row -= len(self._rows_of(block))
            block = after.block
        return RowAddress(block, row)

    def row_of_letter(self, letter: int) -> RowAddress:
        """Where the committed letter of this number is, or the nearest that is kept."""
        history = self._history
        if not history.positions:
            return RowAddress(self._first, 0)
        block = history.block_of(history.position_of_letter(letter)).start
        passed = history.letters_before(block)
        for number, row in enumerate(self._rows_of(block)):
            passed += letters_in(row)
            if letter < passed:
                return RowAddress(block, number)
        return RowAddress(block, max(0, len(self._rows_of(block)) - 1))

    def first_letter(self, address: RowAddress) -> int:
        """The number of the first letter of the row, counted as if all were committed."""
        address = self.nearest(address)
        before = self._rows_of(address.block)[: address.row]
        return self._history.letters_before(address.block) + sum(map(letters_in, before))

    def nearest(self, address: RowAddress) -> RowAddress:
        """The address itself, or the oldest row if that one has been forgotten."""
        return address if address.block >= self._first else RowAddress(self._first, 0)

    @property
    def _first(self) -> int:
        positions = self._history.positions
        return self._history.block_of(positions.start).start if positions else positions.start

    def _block_after(self, block: int) -> RowAddress | None:
        positions = self._history.positions
        if not positions:
            return None
        stop = self._history.block_of(block).stop
        return RowAddress(stop, 0) if stop < positions.stop else None

    def _rows_of(self, first: int) -> list[list[PlacedWord]]:
        """The rows of the block that begins there; with the open segments if it is the last."""
        history = self._history
        positions = history.block_of(first) if history.positions else range(first, first)
        block = self._blocks.setdefault(first, _Block([], Pen(voice=history.voice_before(first))))
        self._blocks.move_to_end(first)
        while len(self._blocks) > _BLOCKS_KEPT:
            self._blocks.popitem(last=False)
        for position in positions[block.count :]:
            voices = history.voices_at(position)
            words, block.pen = place(history.at(position), block.pen, self._ruler, voices=voices)
            _add(block.rows, words)
        block.count = len(positions)
        is_last = positions.stop == history.positions.stop
        return self._with_open(block) if is_last and history.open_segments else block.rows

    def _with_open(self, block: _Block) -> list[list[PlacedWord]]:
        rows = [*block.rows]
        if rows:
            rows[-1] = [*rows[-1]]
        pen = block.pen
        for segment in self._history.open_segments:
            words, pen = place(segment, pen, self._ruler, voices=self._history.voices)
            _add(rows, words)
        return rows


def letters_in(row: Row | list[PlacedWord]) -> int:
    """How many letters of the captions the row has; a voice's label is none of them."""
    return sum(len(word.text) for word in row if not word.is_label)


def _add(rows: list[list[PlacedWord]], words: list[PlacedWord]) -> None:
    """Words count their rows from the block's first."""
    for word in words:
        while len(rows) <= word.row:
            rows.append([])
        rows[word.row].append(word)
