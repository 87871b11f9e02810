"""Waits between tries."""

from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.connection import Backoff


@given(st.integers(1, 1000), st.floats(0, 1))
def test_a_wait_is_never_longer_than_the_longest(attempt: int, spread: float) -> None:
    assert 0 < Backoff().wait_ms(attempt, spread) <= 10_000


def test_waits_double_from_a_quarter_of_a_second_and_stay_short_for_a_minute() -> None:
    waits = [Backoff().wait_ms(attempt, 1.0) for attempt in range(1, 81)]
    assert waits == [250, 500, *[1000] * 78]


def test_after_a_minute_waits_grow_to_ten_seconds() -> None:
    waits = [Backoff().wait_ms(attempt, 1.0) for attempt in range(81, 87)]
    assert waits == [2000, 4000, 8000, 10_000, 10_000, 10_000]


def test_waits_are_spread_over_their_upper_half() -> None:
    assert Backoff().wait_ms(1, 0.0) == 125
