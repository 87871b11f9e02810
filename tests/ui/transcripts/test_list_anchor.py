"""What is in sight of a long list whose rows are of different heights."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from captioner.ui.transcripts.list_anchor import Anchor, RowWindow

HEIGHTS = st.lists(st.integers(1, 90), min_size=1, max_size=30)
PLACES = st.tuples(st.integers(0, 29), st.integers(0, 89))


def window(heights: list[int], height_px: int = 100, place: tuple[int, int] = (0, 0)) -> RowWindow:
    made = RowWindow(lambda row: heights[row])
    made.count = len(heights)
    made.height_px = height_px
    row = min(place[0], len(heights) - 1)
    made.anchor = Anchor(row, min(place[1], heights[row] - 1))
    return made


@given(HEIGHTS, st.integers(1, 200), PLACES)
def test_rows_in_sight_stand_one_below_the_other_and_fill_the_window(
    heights: list[int], height_px: int, place: tuple[int, int]
) -> None:
    seen = window(heights, height_px, place).seen
    assert [each.row for each in seen] == list(range(seen[0].row, seen[-1].row + 1))
    assert all(a.bottom == b.top for a, b in pairwise(seen))
    assert seen[0].top <= 0 < seen[0].bottom
    assert seen[-1].bottom >= height_px or sum(heights) < height_px


@given(HEIGHTS, st.integers(1, 200), PLACES, st.integers(-3000, 3000))
def test_it_scrolls_neither_beyond_the_end_nor_before_the_beginning(
    heights: list[int], height_px: int, place: tuple[int, int], px: int
) -> None:
    made = window(heights, height_px, place)
    before = made.anchor
    made.scroll(px)
    position = {row: sum(heights[:row]) for row in range(len(heights))}
    wanted = position[before.row] + before.above_px + px
    furthest = max(0, sum(heights) - height_px)
    assert position[made.anchor.row] + made.anchor.above_px == min(max(wanted, 0), furthest)
    assert made.is_at_end == (max(wanted, 0) >= furthest)


@given(HEIGHTS, st.integers(1, 200), PLACES, st.integers(0, 29))
def test_a_row_is_found_by_its_place_in_sight_or_not(
    heights: list[int], height_px: int, place: tuple[int, int], row: int
) -> None:
    made = window(heights, height_px, place)
    row = min(row, len(heights) - 1)
    top, height = made.place_of(row)
    assert made.row_at(top) == made.row_at(top + height - 1) == row
    if not any(each.row == row for each in made.seen):
        assert top >= height_px or top + height <= 0


@given(HEIGHTS, st.integers(1, 200), PLACES, st.integers(0, 29), st.integers(1, 90))
def test_what_does_not_matter_changes_nothing_that_is_seen(
    heights: list[int], height_px: int, place: tuple[int, int], changed: int, to_px: int
) -> None:
    made = window(heights, height_px, place)
    before = (made.seen, made.last_anchor)
    changed = min(changed, len(heights) - 1)
    matters = made.matter(changed, changed)
    for row in (changed, min(changed + 1, len(heights) - 1)):
        heights[row] = to_px
    made.measure_later()
    assert matters or (made.seen, made.last_anchor) == before


def test_what_is_in_sight_matters_and_what_stands_above_it_and_the_end() -> None:
    made = window([50] * 20, place=(5, 0))
    assert [each.row for each in made.seen] == [5, 6]
    assert [row for row in range(20) if made.matter(row, row)] == [4, 5, 6, 17, 18, 19]


def test_what_was_not_measured_yet_matters() -> None:
    made = window([50] * 20)
    assert made.seen
    assert not made.matter(9, 9)
    made.measure_later()
    assert made.matter(9, 9)


@given(HEIGHTS, PLACES, st.integers(0, 30), st.integers(1, 5))
def test_what_is_read_stays_where_it_is_when_rows_are_added_elsewhere(
    heights: list[int], place: tuple[int, int], first: int, count: int
) -> None:
    made = window(heights, 100, place)
    before, first = made.anchor, min(first, len(heights))
    top = heights[before.row]
    is_below = first > before.row or (first == before.row and not before.above_px)
    shift = 0 if is_below else count
    heights[first:first] = [7] * count
    made.inserted(first, count)
    assert made.anchor == Anchor(before.row + shift, before.above_px)
    assert first == before.row or heights[made.anchor.row] == top


@given(HEIGHTS, PLACES, st.integers(0, 29))
def test_a_row_that_is_shown_is_all_in_sight(
    heights: list[int], place: tuple[int, int], row: int
) -> None:
    made = window(heights, 100, place)
    row = min(row, len(heights) - 1)
    made.show(row)
    shown = next(each for each in made.seen if each.row == row)
    assert shown.top >= 0
    assert shown.bottom <= 100


@given(HEIGHTS, PLACES, st.integers(0, 29), st.integers(1, 29))
def test_rows_that_are_taken_out_leave_a_window_that_is_full(
    heights: list[int], place: tuple[int, int], first: int, count: int
) -> None:
    made = window(heights, 100, place)
    first = min(first, len(heights) - 1)
    count = min(count, len(heights) - first)
    del heights[first : first + count]
    made.removed(first, count)
    rows = [each.row for each in made.seen]
    assert all(row < len(heights) for row in rows)
    assert bool(rows) == bool(heights)


def test_only_rows_near_those_in_sight_are_measured() -> None:
    measured: set[int] = set()

    def height_of(row: int) -> int:
        measured.add(row)
        return 20

    made = RowWindow(height_of)
    made.count, made.height_px = 100_000, 400
    made.anchor = Anchor(50_000)
    assert made.seen
    made.inserted(100_000, 1)
    assert made.seen
    assert len(measured) < 50
