from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.arrangement import MOST_PLACES, place_under, with_place
from captioner.domain.settings import ArrangedPlace, WindowPlace

LEFT = WindowPlace(0, 0, 1920, 1080)
RIGHT = WindowPlace(1920, 0, 3840, 2160)
HERE, THERE = WindowPlace(10, 20, 900, 194), WindowPlace(2000, 50, 700, 145)

places = st.builds(WindowPlace, *[st.integers(-5000, 5000)] * 4)
arrangements = st.lists(st.sampled_from([LEFT, RIGHT, HERE]), min_size=1, max_size=2).map(tuple)


def test_screens_never_seen_have_no_place() -> None:
    assert place_under((), (LEFT,)) is None


def test_each_arrangement_has_its_own_place() -> None:
    known = with_place(with_place((), (LEFT,), HERE), (LEFT, RIGHT), THERE)
    assert (place_under(known, (LEFT,)), place_under(known, (LEFT, RIGHT))) == (HERE, THERE)


def test_the_newest_is_first() -> None:
    known = with_place(with_place((), (LEFT,), HERE), (RIGHT,), THERE)
    assert known[0] == ArrangedPlace((RIGHT,), THERE)


@given(st.lists(st.tuples(arrangements, places)))
def test_what_was_chosen_last_is_what_is_found(
    chosen: list[tuple[tuple[WindowPlace, ...], WindowPlace]],
) -> None:
    known: tuple[ArrangedPlace, ...] = ()
    last = {}
    for screens, place in chosen:
        known = with_place(known, screens, place)
        last[screens] = place
    assert {screens: place_under(known, screens) for screens in last} == last
    assert len(known) == len(last)


def test_more_arrangements_than_anyone_meets_are_not_kept() -> None:
    known: tuple[ArrangedPlace, ...] = ()
    for number in range(3 * MOST_PLACES):
        known = with_place(known, (WindowPlace(number, 0, 1, 1),), HERE)
    assert len(known) == MOST_PLACES
    assert place_under(known, (WindowPlace(3 * MOST_PLACES - 1, 0, 1, 1),)) == HERE
