from hypothesis import given
from hypothesis import strategies as st

from captioner.ui.overlay.history import CaptionHistory
from captioner.ui.overlay.past_rows import PastRows, RowAddress
from captioner.ui.overlay.rows import CaptionRows, Row
from tests.ui.spoken import RULER, Utterance, committed, sessions, tentative

TOP = RowAddress(0, 0)


def laid_out(rows: tuple[Row, ...]) -> list[list[tuple[str, float]]]:
    """What is read and where, without the rows' numbers."""
    return [[(word.text, word.x) for word in row] for row in rows if row]


def told(session: list[Utterance]) -> CaptionHistory:
    history = CaptionHistory()
    for utterance in session:
        history.apply(utterance.final)
    return history


@given(sessions())
def test_rows_of_the_past_are_as_they_were_live(session: list[Utterance]) -> None:
    live = CaptionRows(RULER, rows=500)
    for utterance in session:
        live.apply(utterance.final)
    past = PastRows(told(session), RULER)
    assert laid_out(past.rows_from(TOP, 500)) == laid_out(live.visible)


@given(sessions(), st.integers(-40, 40), st.integers(0, 40))
def test_moving_down_and_up_again_ends_where_it_began(
    session: list[Utterance], by: int, start: int
) -> None:
    past = PastRows(told(session), RULER)
    origin = past.moved(TOP, start)
    there = past.moved(origin, by)
    back = past.moved(there, -by)
    assert (back == origin) or there in (past.moved(TOP, -1), past.moved(TOP, 10_000))


@given(sessions(), st.data())
def test_every_letter_is_found_in_its_row(session: list[Utterance], data: st.DataObject) -> None:
    history = told(session)
    past = PastRows(history, RULER)
    said = "".join("".join(each.final.text.split()) for each in session)
    assert history.letters == len(said)
    if said:
        letter = data.draw(st.integers(0, len(said) - 1))
        address = past.row_of_letter(letter)
        read = "".join(word.text for word in past.rows_from(address, 1)[0] if not word.is_label)
        first = past.first_letter(address)
        assert first <= letter < first + len(read)
        assert said[first : first + len(read)] == read


def test_what_is_tentative_follows_after_the_last_row() -> None:
    history = CaptionHistory()
    history.apply(committed("one two", id=1))
    history.apply(tentative("three", id=2))
    past = PastRows(history, RULER)
    assert [word.text for row in past.rows_from(TOP, 3) for word in row] == ["one", "two", "three"]
    history.apply(tentative("throw it", id=2, revision=2))
    assert [w.text for row in past.rows_from(TOP, 3) for w in row] == ["one", "two", "throw", "it"]


def test_a_row_that_was_forgotten_becomes_the_oldest_that_is_kept() -> None:
    history = CaptionHistory(most=2000)
    past = PastRows(history, RULER)
    for number in range(4000):
        history.apply(committed(f"w{number}", id=number, start_ms=number * 600))
    assert past.rows_from(TOP, 1)[0][0].text == f"w{history.positions.start}"
    assert past.moved(TOP, -5) == past.nearest(TOP)


def test_only_what_is_looked_at_is_laid_out() -> None:
    measured: list[str] = []

    def measure(text: str) -> float:
        measured.append(text)
        return RULER.measure(text)

    history = CaptionHistory()
    for number in range(9000):
        history.apply(committed(f"word{number}", id=number, start_ms=number * 600))
    past = PastRows(history, type(RULER)(measure, RULER.width_px, RULER.space_px))
    end = past.row_of_letter(history.letters)
    past.rows_from(past.moved(end, -30), 8)
    assert len(measured) < 500
