from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.captions import Segment, SegmentState
from captioner.domain.recognition import Word
from captioner.ui.overlay.rows import CaptionRows, Row, row_text
from captioner.ui.overlay.text_parts import line_parts
from captioner.ui.overlay.wrapping import PlacedWord, Ruler
from tests.ui.spoken import CHARACTER_PX, RULER, Utterance, committed, sessions, tentative

ROOMY = replace(RULER, slack_px=20)
"""Two characters are left free until a segment is committed."""

SCRIPTS = replace(ROOMY, line_parts=line_parts, measure_label=lambda _text: 30.0)

EVERYTHING = 200
"""Rows of a box that nothing rolls out of."""


def texts(rows: tuple[Row, ...]) -> list[str]:
    return [row_text(row) for row in rows]


def committed_words(rows: CaptionRows) -> list[PlacedWord]:
    words = [word for row in rows.visible for word in row]
    return [word for word in words if word.is_committed and not word.is_label]


def each_state(rows: CaptionRows, session: list[Utterance]) -> Iterator[tuple[Row, ...]]:
    for utterance in session:
        for segment in utterance.revisions:
            rows.apply(segment)
            yield rows.visible


def place_of_everything(session: list[Utterance], ruler: Ruler = RULER) -> list[PlacedWord]:
    rows = CaptionRows(ruler, rows=EVERYTHING)
    for utterance in session:
        for segment in utterance.revisions:
            rows.apply(segment)
    return committed_words(rows)


@given(sessions(max_size=4))
def test_a_committed_word_keeps_its_row_and_its_x(session: list[Utterance]) -> None:
    rows = CaptionRows(RULER, rows=EVERYTHING)
    before: list[PlacedWord] = []
    for _ in each_state(rows, session):
        now = committed_words(rows)
        assert now[: len(before)] == before
        before = now


def in_many_scripts(session: list[Utterance], speakers: list[int]) -> list[Utterance]:
    """The same session with words from right to left, words without spaces, and speakers."""
    said = {"bc": "אב,", "def": "日本語。", "ghijk": "שלוםם", "lmnopqrs": "「私は」行く"}

    def changed(segment: Segment, speaker: int) -> Segment:
        text = " ".join(said.get(word, word) for word in segment.text.split())
        words = tuple(Word(each, 0, 0, speaker=speaker) for each in text.split())
        return replace(segment, text=text, words=words)

    return [
        Utterance(tuple(changed(each, speakers[number % 5]) for each in utterance.revisions))
        for number, utterance in enumerate(session)
    ]


in_scripts = st.builds(
    in_many_scripts, sessions(max_size=5), st.lists(st.integers(0, 2), min_size=5, max_size=5)
)


@given(in_scripts)
def test_a_committed_word_of_any_script_never_moves(session: list[Utterance]) -> None:
    rows = CaptionRows(SCRIPTS, rows=EVERYTHING)
    before: list[PlacedWord] = []
    for _ in each_state(rows, session):
        now = committed_words(rows)
        assert now[: len(before)] == before
        before = now


@given(in_scripts)
def test_words_of_any_script_are_in_the_box_and_apart(session: list[Utterance]) -> None:
    for shown in each_state(CaptionRows(SCRIPTS, rows=4), session):
        for row in shown:
            spans = sorted((word.x, word.x + word.width) for word in row)
            assert all(left >= 0 and right <= SCRIPTS.width_px for left, right in spans)
            assert all(one[1] <= other[0] for one, other in pairwise(spans))
            assert len({word.from_right for word in row}) <= 1


@given(in_scripts)
def test_every_word_of_any_script_appears_once(session: list[Utterance]) -> None:
    said = "".join(word.text for word in place_of_everything(session, SCRIPTS))
    assert said == "".join("".join(utterance.final.text.split()) for utterance in session)


@given(sessions())
def test_rows_in_the_box_are_those_of_a_box_that_forgets_nothing(session: list[Utterance]) -> None:
    small = CaptionRows(RULER, rows=3)
    endless = CaptionRows(RULER, rows=EVERYTHING)
    for shown, all_rows in zip(
        each_state(small, session), each_state(endless, session), strict=True
    ):
        filled = [row for row in shown if row]
        if filled:
            first = filled[0][0].row
            assert filled == [row for row in all_rows if row and row[0].row >= first]


@given(sessions())
def test_every_committed_word_appears_once_and_in_order(session: list[Utterance]) -> None:
    words = place_of_everything(session)
    assert "".join(word.text for word in words) == "".join(
        "".join(utterance.final.text.split()) for utterance in session
    )
    assert words == sorted(words, key=lambda word: (word.row, word.x))


@given(sessions())
def test_no_row_is_wider_than_the_box(session: list[Utterance]) -> None:
    for shown in each_state(CaptionRows(RULER, rows=3), session):
        assert all(word.x + word.width <= RULER.width_px for row in shown for word in row)


@given(sessions())
def test_no_two_words_overlap(session: list[Utterance]) -> None:
    for shown in each_state(CaptionRows(RULER, rows=3), session):
        for row in shown:
            ends = [word.x + word.width for word in row]
            assert all(word.x > end for word, end in zip(row[1:], ends, strict=False))


@given(sessions())
def test_punctuation_and_capitals_of_the_final_move_no_word_to_another_row(
    session: list[Utterance],
) -> None:
    rows = CaptionRows(ROOMY, rows=EVERYTHING)
    for number, utterance in enumerate(session, start=1):
        short = " ".join(word[:10] for word in utterance.final.text.split())
        said = replace(utterance.final, state=SegmentState.TENTATIVE, id=number, text=short)
        rows.apply(said)
        before = [word.row for row in rows.visible for word in row]
        written = f"{said.text.capitalize()}." if said.text else ""
        rows.apply(replace(said, revision=2, state=SegmentState.COMMITTED, text=written))
        assert [word.row for row in rows.visible for word in row] == before


@given(sessions())
def test_a_row_that_no_longer_fits_is_wrapped_anew(session: list[Utterance]) -> None:
    rows = CaptionRows(ROOMY, rows=EVERYTHING)
    for utterance in session:
        rows.apply(replace(utterance.final, state=SegmentState.TENTATIVE))
        shouted = " ".join(f"{word}{word}" for word in utterance.final.text.split())
        rows.apply(replace(utterance.final, revision=2, text=shouted))
    ends = [word.x + word.width for row in rows.visible for word in row]
    assert max(ends, default=0) <= ROOMY.width_px


def test_a_word_that_changed_leaves_those_after_it_on_their_rows() -> None:
    rows = CaptionRows(RULER, rows=4)
    rows.apply(tentative("to bee there or not"))
    assert texts(rows.visible)[:2] == ["to bee there", "or not"]
    rows.apply(tentative("to be there or not", revision=2))
    assert texts(rows.visible)[:2] == ["to be there", "or not"]


def test_a_box_that_is_only_higher_moves_no_word() -> None:
    rows = CaptionRows(RULER, rows=2)
    rows.apply(tentative("abcd efgh ijklm"))
    rows.apply(committed("a efgh ijklm", revision=2))
    before = committed_words(rows)
    rows.refit(RULER, rows=4)
    assert committed_words(rows) == before


@given(sessions())
def test_the_newest_word_is_always_in_the_box(session: list[Utterance]) -> None:
    rows = CaptionRows(RULER, rows=2)
    endless = CaptionRows(RULER, rows=EVERYTHING)
    for shown, all_rows in zip(
        each_state(rows, session), each_state(endless, session), strict=True
    ):
        newest = [word for row in all_rows for word in row][-1:]
        assert all(any(word in row for row in shown) for word in newest)


@given(sessions(max_size=20))
def test_what_is_kept_does_not_grow_with_the_session(session: list[Utterance]) -> None:
    rows = CaptionRows(RULER, rows=3)
    for utterance in session:
        rows.apply(utterance.final)
        fits_in_the_box = 3 * RULER.width_px / CHARACTER_PX
        assert rows.kept_words <= fits_in_the_box


@given(sessions())
def test_a_box_of_another_size_holds_the_same_newest_word(session: list[Utterance]) -> None:
    rows = CaptionRows(RULER, rows=3)
    for _ in each_state(rows, session):
        pass
    before = [word.text for row in rows.visible for word in row]
    rows.refit(Ruler(RULER.measure, 400, CHARACTER_PX), rows=5)
    after = "".join(word.text for row in rows.visible for word in row)
    assert not before or after.endswith(before[-1])


def test_a_short_pause_continues_the_row() -> None:
    rows = CaptionRows(RULER, rows=2)
    rows.apply(committed("one", id=1, start_ms=0))
    rows.apply(committed("two", id=2, start_ms=500 + 1499))
    assert texts(rows.visible) == ["one two", ""]


def test_a_long_pause_starts_a_row() -> None:
    rows = CaptionRows(RULER, rows=2)
    rows.apply(committed("one", id=1, start_ms=0))
    rows.apply(committed("two", id=2, start_ms=500 + 1500))
    assert texts(rows.visible) == ["one", "two"]


def test_a_committed_segment_without_text_withdraws_the_tentative_words() -> None:
    rows = CaptionRows(RULER, rows=2)
    rows.apply(committed("one", id=1))
    rows.apply(tentative("two", id=2))
    rows.apply(committed("", id=2, revision=2))
    assert texts(rows.visible) == ["one", ""]


def test_a_tentative_text_that_shrinks_does_not_roll_the_rows_back() -> None:
    rows = CaptionRows(RULER, rows=2)
    rows.apply(committed("first row xx", id=1))
    rows.apply(tentative("second row x third", id=2))
    rows.apply(tentative("second row", id=2, revision=2))
    assert texts(rows.visible) == ["second row", ""]


def test_a_withdrawn_flood_of_tentative_words_leaves_the_last_committed_row_in_sight() -> None:
    rows = CaptionRows(RULER, rows=2)
    rows.apply(committed("kept", id=1))
    rows.apply(tentative("abcdefghijkl " * 6, id=2))
    rows.apply(committed("", id=2, revision=2))
    assert texts(rows.visible) == ["kept", ""]


def test_cleared_rows_begin_anew() -> None:
    rows = CaptionRows(RULER, rows=2)
    rows.apply(committed("one", id=1))
    rows.clear()
    rows.apply(committed("again", id=1))
    assert texts(rows.visible) == ["again", ""]
