"""The days between which sessions are looked for."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from captioner.domain.wording import marked


class TimeSpan(StrEnum):
    ALL = "all"
    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    RANGE = "range"
    """From one day to another, which the person chooses."""


SPAN_NAMES: Mapping[TimeSpan, str] = {
    TimeSpan.ALL: marked("sessions", "At any time"),
    TimeSpan.TODAY: marked("sessions", "Today"),
    TimeSpan.WEEK: marked("sessions", "This week"),
    TimeSpan.MONTH: marked("sessions", "This month"),
    TimeSpan.RANGE: marked("sessions", "From … to …"),
}


@dataclass(frozen=True, slots=True)
class Days:
    """Both included; None for no bound."""

    since: date | None = None
    until: date | None = None


def days_of(span: TimeSpan, today: date, *, first_weekday: int = 0) -> Days:
    """`first_weekday` is 0 for Monday, as `date.weekday` counts; of a RANGE there is none."""
    match span:
        case TimeSpan.TODAY:
            return Days(today)
        case TimeSpan.WEEK:
            return Days(today - timedelta(days=(today.weekday() - first_weekday) % 7))
        case TimeSpan.MONTH:
            return Days(today.replace(day=1))
        case _:
            return Days()
