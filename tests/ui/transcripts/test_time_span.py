"""The days that a choice of time means."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from captioner.ui.transcripts.time_span import Days, TimeSpan, days_of

SATURDAY = date(2026, 11, 21)
MONDAY, SUNDAY = 0, 6


def test_today_has_no_end_so_that_midnight_changes_nothing() -> None:
    assert days_of(TimeSpan.TODAY, SATURDAY) == Days(SATURDAY)


def test_a_week_begins_on_the_day_on_which_it_does_where_the_person_lives() -> None:
    assert days_of(TimeSpan.WEEK, SATURDAY, first_weekday=MONDAY) == Days(date(2026, 11, 16))
    assert days_of(TimeSpan.WEEK, SATURDAY, first_weekday=SUNDAY) == Days(date(2026, 11, 15))


def test_a_month_begins_on_its_first() -> None:
    assert days_of(TimeSpan.MONTH, SATURDAY) == Days(date(2026, 11, 1))


@given(st.dates(min_value=date(1, 1, 8)), st.integers(0, 6))
def test_this_week_holds_today_and_at_most_seven_days(today: date, first_weekday: int) -> None:
    since = days_of(TimeSpan.WEEK, today, first_weekday=first_weekday).since
    assert since is not None
    assert timedelta(0) <= today - since < timedelta(days=7)
    assert since.weekday() == first_weekday
