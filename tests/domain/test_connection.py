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


@given(st.integers(1, 1000), st.floats(0, 1), st.floats(0, 10_000))
def test_what_a_failed_try_took_counts_towards_the_wait(
    attempt: int, spread: float, took_ms: float
) -> None:
    backoff = Backoff()
    apart_ms = took_ms + backoff.rest_ms(attempt, spread, took_ms=took_ms)
    wait_ms = backoff.wait_ms(attempt, spread)
    assert apart_ms <= max(wait_ms, backoff.first_ms, took_ms + backoff.first_ms / 2) + 1


@given(st.integers(1, 1000), st.floats(0, 1), st.floats(0, 10_000))
def test_two_tries_never_begin_within_a_quarter_of_a_second(
    attempt: int, spread: float, took_ms: float
) -> None:
    rest_ms = Backoff().rest_ms(attempt, spread, took_ms=took_ms)
    assert rest_ms >= 0
    assert took_ms + rest_ms >= 250


def test_tries_that_take_longer_than_the_wait_are_still_spread() -> None:
    rests_ms = [Backoff().rest_ms(9, spread, took_ms=2_000) for spread in (0.0, 0.5, 1.0)]
    assert rests_ms == [0, 63, 125]
