from hypothesis import given
from hypothesis import strategies as st

from captioner.ui.overlay.history import CaptionHistory
from captioner.ui.overlay.past_rows import PastRows
from captioner.ui.overlay.place_mark import last_word, letter_of, word_at_letter
from captioner.ui.overlay.rows import CaptionRows
from captioner.ui.overlay.rows_view import WordInRow
from captioner.ui.overlay.wrapping import Ruler
from tests.ui.spoken import RULER, Utterance, committed, sessions, tentative


def test_the_last_word_is_the_last_that_will_stay() -> None:
    rows = CaptionRows(RULER, rows=3)
    rows.apply(committed("one two", id=1))
    rows.apply(tentative("three", id=2))
    place = last_word(rows.visible)
    assert place == WordInRow(0, 1)


def test_an_empty_box_has_no_last_word() -> None:
    assert last_word(((), ())) is None


@given(sessions(), st.data(), st.integers(60, 900))
def test_no_other_layout_loses_the_marked_word(
    session: list[Utterance], data: st.DataObject, width_px: int
) -> None:
    history = CaptionHistory()
    for utterance in session:
        history.apply(utterance.final)
    past = PastRows(history, RULER)
    if not history.letters:
        return
    letter = data.draw(st.integers(0, history.letters - 1))
    rows = past.rows_from(past.row_of_letter(letter), 4)
    first = past.first_letter(past.row_of_letter(letter))
    place = word_at_letter(rows, letter, first_letter=first)
    assert place is not None
    marked = letter_of(rows, place, first_letter=first)
    assert marked <= letter
    past.use(Ruler(RULER.measure, width_px, RULER.space_px))
    top = past.row_of_letter(marked)
    found = word_at_letter(past.rows_from(top, 1), marked, first_letter=past.first_letter(top))
    assert found is not None
    assert found.slot == 0


def test_a_word_that_is_not_shown_is_not_found() -> None:
    rows = CaptionRows(RULER, rows=3)
    rows.apply(committed("one two", id=1))
    assert word_at_letter(rows.visible, 3, first_letter=10) is None
    assert word_at_letter(rows.visible, 99, first_letter=10) is None
