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


def changes_between(before: Sequence[ListRow], now: Sequence[ListRow]) -> Iterator[Change]:
    """What makes `now` of `before`, one change after the other; none where they are the same.

    Both are beginnings of a list, one of them longer: where the shorter one ends the other goes
    on, so that what they share is left in its place.
    """
    kept = _end_in(before, now[-1]) if now else 0
    if kept is not None:
        yield from _unless_empty(Change(kept, len(before) - kept, (), is_same=False))
        yield from _unless_empty(_change_within(before[:kept], now))
        return
    known = _end_in(now, before[-1]) if before else 0
    shared = len(now) if known is None else known
    yield from _unless_empty(_change_within(before, now[:shared]))
    yield from _unless_empty(Change(shared, 0, tuple(now[shared:]), is_same=False))


def _end_in(rows: Sequence[ListRow], last: ListRow) -> int | None:
    """The place behind `last`."""
    key = _key(last)
    for place in range(len(rows), 0, -1):
        if _key(rows[place - 1]) == key:
            return place
    return None


def _unless_empty(change: Change) -> Iterator[Change]:
    if change.removed or change.added:
        yield change


def _change_within(before: Sequence[ListRow], now: Sequence[ListRow]) -> Change:
    """The one stretch in which they differ."""
    least = min(len(before), len(now))
    first = 0
    while first < least and _is_same(before[first], now[first]):
        first += 1
    last = 0
    while last < least - first and _is_same(before[-1 - last], now[-1 - last]):
        last += 1
    old, new = before[first : len(before) - last], tuple(now[first : len(now) - last])
    is_same = [_key(row) for row in old] == [_key(row) for row in new]
    return Change(first, len(old), new, is_same)


def _is_same(row: ListRow, other: ListRow) -> bool:
    return row is other or row == other


def _key(row: ListRow) -> tuple[object, ...]:
    match row:
        case DayRow(day):
            return (DayRow, day)
        case HitRow(session_id, hit):
            return (HitRow, session_id, hit.row_id)
        case _:
            return (type(row), session_of(row))
