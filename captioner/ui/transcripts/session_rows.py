"""The rows of the list of sessions: days, the sessions of each, and what was found in them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from captioner.domain.session_list import FoundSession, Hit, SessionSummary


@dataclass(frozen=True, slots=True)
class DayRow:
    """What is below it began on that day, where the person is."""

    day: date


@dataclass(frozen=True, slots=True)
class SessionRow:
    summary: SessionSummary


@dataclass(frozen=True, slots=True)
class HitRow:
    """A place in the session above it."""

    session_id: str
    hit: Hit


@dataclass(frozen=True, slots=True)
class MoreRow:
    """So many places more are in the session above it than are shown."""

    session_id: str
    count: int


ListRow = DayRow | SessionRow | HitRow | MoreRow


@dataclass(frozen=True, slots=True)
class Change:
    """From row `first` on, `removed` rows give way to `added` ones.

    `is_same` if they are the same rows, told anew.
    """

    first: int
    removed: int
    added: tuple[ListRow, ...]
    is_same: bool


def rows_of(found: Iterable[FoundSession], *, after: date | None = None) -> Iterator[ListRow]:
    """In their order; `after` is the day of what stands above them, which is not said again."""
    for each in found:
        day = day_of(each.summary)
        if day != after:
            yield DayRow(day)
            after = day
        yield SessionRow(each.summary)
        in_text = [hit for hit in each.hits if hit.row_id is not None]
        yield from (HitRow(each.summary.id, hit) for hit in in_text)
        more = each.hit_count - len(each.hits)
        if in_text and more > 0:
            yield MoreRow(each.summary.id, more)


def day_of(summary: SessionSummary) -> date:
    """On which it began, where the person is."""
    return summary.started_at.astimezone().date()


def session_of(row: ListRow | None) -> str | None:
    """The id of the session that the row belongs to; days belong to none."""
    match row:
        case SessionRow(summary):
            return summary.id
        case HitRow(session_id) | MoreRow(session_id):
            return session_id
        case _:
            return None


def change_between(before: Sequence[ListRow], now: Sequence[ListRow]) -> Change | None:
    """The one stretch in which they differ; None if they do not."""
    least = min(len(before), len(now))
    first = 0
    while first < least and before[first] == now[first]:
        first += 1
    last = 0
    while last < least - first and before[-1 - last] == now[-1 - last]:
        last += 1
    old, new = before[first : len(before) - last], tuple(now[first : len(now) - last])
    if not old and not new:
        return None
    is_same = [_key(row) for row in old] == [_key(row) for row in new]
    return Change(first, len(old), new, is_same)


def _key(row: ListRow) -> tuple[object, ...]:
    match row:
        case DayRow(day):
            return (DayRow, day)
        case HitRow(session_id, hit):
            return (HitRow, session_id, hit.row_id)
        case _:
            return (type(row), session_of(row))
