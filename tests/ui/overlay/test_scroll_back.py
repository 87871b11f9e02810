import pytest

from captioner.ui.overlay.history import CaptionHistory
from captioner.ui.overlay.past_rows import letters_in
from captioner.ui.overlay.rows import CaptionRows
from captioner.ui.overlay.scroll_back import Gaze, ScrollBack
from captioner.ui.overlay.wrapping import Ruler
from tests.ui.spoken import CHARACTER_PX, RULER, committed, tentative

ROWS = 3


class Box:
    """Live rows and what is seen instead of them, one word a row."""

    def __init__(self) -> None:
        self.history = CaptionHistory()
        self.live = CaptionRows(RULER, rows=ROWS)
        self.back = ScrollBack(self.history, RULER)
        self.spoken = 0

    def say(self, count: int) -> None:
        for _ in range(count):
            self.spoken += 1
            segment = committed(f"word{self.spoken:04}", id=self.spoken, start_ms=self.spoken * 600)
            self.history.apply(segment)
            self.live.apply(segment)

    @property
    def seen(self) -> list[str]:
        rows = self.back.rows if self.back.rows is not None else self.live.visible
        return [word.text.removeprefix("word").lstrip("0") for row in rows for word in row]

    def scroll(self, by: int) -> None:
        self.back.scroll(by, rows=ROWS, visible_letters=self._visible_letters)

    def hold(self) -> None:
        self.back.hold(self.live.visible, self._visible_letters)

    @property
    def _visible_letters(self) -> int:
        return sum(
            letters_in([word for word in row if word.is_committed]) for row in self.live.visible
        )


@pytest.fixture
def box() -> Box:
    made = Box()
    made.say(100)
    return made


def test_a_row_up_shows_the_row_before(box: Box) -> None:
    assert box.seen == ["98", "99", "100"]
    box.scroll(-1)
    assert box.seen == ["97", "98", "99"]


def test_scrolled_back_nothing_moves_while_live_goes_on(box: Box) -> None:
    box.scroll(-5)
    before = box.seen
    box.say(12)
    assert box.seen == before
    assert box.back.new_words == 12


def test_catching_up_shows_what_is_said_now(box: Box) -> None:
    box.scroll(-5)
    box.say(12)
    box.back.catch_up()
    assert box.seen == ["110", "111", "112"]
    assert box.back.new_words == 0


def test_scrolling_down_to_the_end_is_live_again(box: Box) -> None:
    box.scroll(-2)
    gazes: list[Gaze] = []
    for _ in range(2):
        box.scroll(1)
        gazes.append(box.back.gaze)
    assert gazes == [Gaze.BACK, Gaze.LIVE]


def test_it_scrolls_to_the_very_beginning_and_no_further(box: Box) -> None:
    box.scroll(-1000)
    assert box.seen == ["1", "2", "3"]
    box.scroll(-1)
    assert box.seen == ["1", "2", "3"]


def test_where_all_fits_into_the_box_there_is_nothing_to_scroll() -> None:
    box = Box()
    box.say(2)
    box.scroll(-1)
    assert box.back.gaze is Gaze.LIVE


def test_before_anything_was_said_nothing_scrolls() -> None:
    box = Box()
    box.scroll(-1)
    assert box.back.rows is None


def test_held_rows_stand_with_their_tentative_words(box: Box) -> None:
    open_segment = tentative("so far", id=500, start_ms=60_600)
    box.history.apply(open_segment)
    box.live.apply(open_segment)
    box.hold()
    seen = box.seen
    box.say(3)
    assert box.seen == seen
    assert box.back.new_words == 3


def test_from_held_rows_it_scrolls_on(box: Box) -> None:
    box.hold()
    box.say(3)
    box.scroll(-1)
    assert box.seen == ["97", "98", "99"]


def test_after_a_pause_cleared_the_box_a_full_box_is_scrolled_to(box: Box) -> None:
    box.live.clear()
    box.scroll(-1)
    assert box.seen == ["98", "99", "100"]


def test_another_width_keeps_the_first_word_that_is_seen(box: Box) -> None:
    box.scroll(-50)
    assert box.seen[0] == "48"
    box.back.refit(Ruler(RULER.measure, 40 * CHARACTER_PX, CHARACTER_PX), rows=ROWS)
    assert "48" in box.seen[:5]


def test_it_goes_to_a_letter(box: Box) -> None:
    box.back.look_at(8 * 20, rows=ROWS, visible_letters=24)
    assert box.seen[0] == "21"
