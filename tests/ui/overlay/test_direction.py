import pytest

from captioner.ui.overlay.direction import (
    Run,
    reads_from_right,
    runs_against,
    with_marks,
    word_directions,
)
from captioner.ui.overlay.wrapping import Pen, PlacedWord, Ruler, place
from tests.ui.spoken import committed

WIDE = Ruler(lambda text: 10.0 * len(text), width_px=1000, space_px=10)
NARROW = Ruler(lambda text: 10.0 * len(text), width_px=120, space_px=10)


@pytest.mark.parametrize(
    ("text", "from_right"),
    [
        ("hello שלום", False),
        ("שלום hello", True),
        ("12, مرحبا", True),
        ("漢字", False),
        ("12!", None),
        ("", None),
    ],
)
def test_the_first_letter_decides_where_a_row_begins(text: str, *, from_right: bool | None) -> None:
    assert reads_from_right(text) is from_right


@pytest.mark.parametrize(
    ("text", "from_right", "directions"),
    [
        ("שלום hello 12 שלום", True, [True, False, False, True]),
        ("שלום 12 34 שלום", True, [True, True, True, True]),
        ("hello שלום 12 world", False, [False, True, True, False]),
        ("12 שלום", True, [True, True]),
        ("hello — world שלום", True, [False, False, False, True]),
        ("hello — שלום", True, [False, True, True]),
        ("— hello", False, [False, False]),
    ],
)
def test_numbers_and_marks_go_with_the_words_around_them(
    text: str, directions: list[bool], *, from_right: bool
) -> None:
    assert word_directions(text.split(), from_right=from_right) == directions


def test_a_run_ends_where_the_row_goes_on_in_its_own_direction() -> None:
    directions = [True, False, False, True, False]
    assert list(runs_against(directions, from_right=True)) == [Run(1, 2), Run(4, 4)]


def test_a_comma_within_a_run_stays_with_the_run() -> None:
    marked = with_marks("hello,", from_right=False, after_same=False, before_same=True)
    assert marked == "hello,\u200e"


def test_a_comma_at_the_end_of_a_run_belongs_to_the_row() -> None:
    assert with_marks("hello,", from_right=False, after_same=True, before_same=False) == "hello,"


def seen(words: list[PlacedWord], ruler: Ruler) -> list[str]:
    """What stands on the first row, from left to right."""

    def left(word: PlacedWord) -> float:
        return ruler.width_px - word.x - word.width if word.from_right else word.x

    return [word.text for word in sorted(words, key=left) if word.row == words[0].row]


@pytest.mark.parametrize(
    ("text", "from_left_to_right"),
    [
        ("hello big world", ["hello", "big", "world"]),
        ("שלום עולם", ["עולם", "שלום"]),
        ("שלום hello world עולם", ["עולם", "hello", "world", "שלום"]),
        ("hello שלום עולם world", ["hello", "עולם", "שלום", "world"]),
        ("ב 12 34", ["34", "12", "ב"]),
    ],
)
def test_words_stand_in_the_order_that_unicode_gives(
    text: str, from_left_to_right: list[str]
) -> None:
    words, _ = place(committed(text), Pen(), WIDE)
    assert seen(words, WIDE) == from_left_to_right


def test_a_row_from_right_to_left_begins_at_its_right_side() -> None:
    words, _ = place(committed("שלום עולם"), Pen(), WIDE)
    assert [(word.x, word.from_right) for word in words] == [(0, True), (50, True)]


def test_a_run_over_two_rows_is_turned_round_on_each() -> None:
    words, _ = place(committed("אב aaa bbb ccc ddd"), Pen(), NARROW)
    assert [(word.text, word.row, word.x) for word in words] == [
        ("אב", 0, 0),
        ("aaa", 0, 70),
        ("bbb", 0, 30),
        ("ccc", 1, 40),
        ("ddd", 1, 0),
    ]


def test_another_direction_starts_a_row() -> None:
    _, pen = place(committed("hello", id=1), Pen(), WIDE)
    words, _ = place(committed("שלום", id=2), pen, WIDE)
    assert words[0].row == 1


def test_a_segment_without_letters_goes_on_in_the_direction_of_its_row() -> None:
    _, pen = place(committed("שלום", id=1), Pen(), WIDE)
    words, _ = place(committed("12", id=2), pen, WIDE)
    assert (words[0].row, words[0].x, words[0].from_right) == (0, 50, True)
