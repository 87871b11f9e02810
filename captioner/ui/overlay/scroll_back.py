"""Where a person looks: at what is said now, at what stood still, or at what was said before."""

from enum import Enum, auto

from captioner.ui.overlay.history import CaptionHistory
from captioner.ui.overlay.past_rows import PastRows, RowAddress
from captioner.ui.overlay.rows import Row
from captioner.ui.overlay.wrapping import Ruler


class Gaze(Enum):
    LIVE = auto()
    HELD = auto()
    """The rows stand as they stood; the session goes on."""
    BACK = auto()
    """Scrolled back."""


class ScrollBack:
    """Decides which rows are shown instead of the live ones. No Qt; nothing is copied.

    `visible_letters` is how many committed letters are among the live rows: by
    them it knows where the person looks when they start to scroll.
    """

    def __init__(self, history: CaptionHistory, ruler: Ruler) -> None:
        self._history = history
        self._past = PastRows(history, ruler)
        self._gaze = Gaze.LIVE
        self._held: tuple[Row, ...] = ()
        self._held_letter = 0
        self._top = RowAddress(0, 0)
        self._words_then = 0
        self._count = 1

    @property
    def gaze(self) -> Gaze:
        return self._gaze

    @property
    def past(self) -> PastRows:
        return self._past

    @property
    def new_words(self) -> int:
        """How many words were said since the person looked away from the live rows."""
        return max(0, self._history.words - self._words_then) if self._gaze is not Gaze.LIVE else 0

    @property
    def rows(self) -> tuple[Row, ...] | None:
        """What is to be seen instead of the live rows; None while they are."""
        if self._gaze is Gaze.HELD:
            return self._held
        if self._gaze is Gaze.BACK:
            return self._past.rows_from(self._top, self._count)
        return None

    @property
    def first_letter(self) -> int:
        """The number of the first letter that is seen, when not live."""
        if self._gaze is Gaze.HELD:
            return self._held_letter
        return self._past.first_letter(self._top)

    def hold(self, live: tuple[Row, ...], visible_letters: int) -> None:
        """Let the live rows stand as they are; scrolled back, they stand anyway."""
        if self._gaze is Gaze.LIVE:
            self._look_away(visible_letters)
            self._gaze = Gaze.HELD
            self._held = live

    def scroll(self, by: int, *, rows: int, visible_letters: int) -> None:
        """`by` rows, up where it is negative, in a box of `rows`; at the end it is live again."""
        if self._gaze is Gaze.LIVE:
            if by >= 0 or not self._history.words:
                return
            self._look_away(visible_letters)
        if self._gaze is not Gaze.BACK:
            self._top = self._past.row_of_letter(self._held_letter)
        self._gaze = Gaze.BACK
        self._count = rows
        before = self._top
        self._top = self._filled(self._past.moved(self._top, by))
        if self._is_at_end() and (by > 0 or self._top >= before):
            self.catch_up()

    def look_at(self, letter: int, *, rows: int, visible_letters: int) -> None:
        """Scroll so that the row of this letter is the first."""
        if self._gaze is Gaze.LIVE:
            self._look_away(visible_letters)
        self._gaze = Gaze.BACK
        self._count = rows
        self._top = self._filled(self._past.row_of_letter(letter))
        if self._is_at_end():
            self.catch_up()

    def refit(self, ruler: Ruler, *, rows: int) -> None:
        """The box has another size or other letters: the same word stays in its first row."""
        letter = self.first_letter if self._gaze is not Gaze.LIVE else 0
        self._past.use(ruler)
        self._count = rows
        if self._gaze is not Gaze.LIVE:
            self._gaze = Gaze.BACK
            self._top = self._past.row_of_letter(letter)

    def catch_up(self) -> None:
        self._gaze = Gaze.LIVE
        self._held = ()

    def _look_away(self, visible_letters: int) -> None:
        self._words_then = self._history.words
        self._held_letter = max(0, self._history.letters - visible_letters)

    def _filled(self, top: RowAddress) -> RowAddress:
        """`top`, or a row further up where there are too few below it to fill the box."""
        last = self._past.moved(top, self._count - 1)
        return min(top, self._past.moved(last, 1 - self._count))

    def _is_at_end(self) -> bool:
        """There is no row below those that are seen."""
        last = self._past.moved(self._top, self._count - 1)
        return self._past.moved(last, 1) == last
