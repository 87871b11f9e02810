"""Days, sessions and hits as rows, and what becomes of them when the list changes."""

import os
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.session_list import FoundSession, Hit
from captioner.ui.transcripts.session_rows import (
    Change,
    DayRow,
    HitRow,
    ListRow,
    MoreRow,
    SessionRow,
    changes_between,
    day_of,
    rows_of,
    session_of,
)
from tests.ui.transcripts.fake_library import NOW, session

HITS = tuple(Hit(n, 4_000 * n, "the budget", ((4, 10),)) for n in range(3))

FOUND = st.lists(st.integers(0, 12), unique=True).map(
    lambda numbers: [FoundSession(session(n)) for n in sorted(numbers)]
)


@pytest.fixture
def berlin() -> Iterator[None]:
    before = os.environ.get("TZ")
    os.environ["TZ"] = "Europe/Berlin"
    time.tzset()
    yield
    if before is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = before
    time.tzset()


def list_of(found: list[FoundSession]) -> list[ListRow]:
    return list(rows_of(found))


def test_each_day_is_said_once_above_its_sessions() -> None:
    found = [FoundSession(session(n)) for n in range(6)]
    rows = list_of(found)
    days = [row.day for row in rows if isinstance(row, DayRow)]
    assert days == sorted(set(days), reverse=True)
    for before, row in pairwise(rows):
        if isinstance(before, DayRow):
            assert isinstance(row, SessionRow)
            assert day_of(row.summary) == before.day


@pytest.mark.usefixtures("berlin")
def test_a_day_begins_when_it_does_where_the_person_is() -> None:
    late = session(0, started_at=NOW.replace(hour=23, minute=30))
    assert day_of(late) == NOW.date() + timedelta(days=1)


def test_hits_stand_below_their_session_with_how_many_more_there_are() -> None:
    rows = list_of([FoundSession(session(0), HITS, 14)])
    assert [type(row) for row in rows[1:]] == [SessionRow, *[HitRow] * 3, MoreRow]
    assert rows[-1] == MoreRow("session-0", 11)
    assert {session_of(row) for row in rows[1:]} == {"session-0"}
    assert session_of(rows[0]) is None


def test_a_title_that_fits_is_no_row_of_its_own() -> None:
    title = Hit(None, 0, "Budget review", ((0, 6),))
    rows = list_of([FoundSession(session(0), (title,), 1)])
    assert [type(row) for row in rows] == [DayRow, SessionRow]


@given(FOUND, st.integers(0, 12))
def test_pages_one_after_the_other_are_the_whole_list(
    found: list[FoundSession], first: int
) -> None:
    page, rest = found[:first], found[first:]
    after = day_of(page[-1].summary) if page else None
    assert [*rows_of(page), *rows_of(rest, after=after)] == list_of(found)


def applied(old: list[ListRow], changes: Sequence[Change]) -> list[ListRow]:
    rows = [*old]
    for change in changes:
        rows[change.first : change.first + change.removed] = change.added
    return rows


@given(FOUND, FOUND)
def test_changes_make_one_list_of_the_other(
    before: list[FoundSession], now: list[FoundSession]
) -> None:
    old, new = list_of(before), list_of(now)
    assert applied(old, tuple(changes_between(old, new))) == new
    assert not tuple(changes_between(new, new))


def test_a_new_title_leaves_the_rows_what_they_are() -> None:
    found = [FoundSession(session(n)) for n in range(6)]
    renamed = [*found]
    renamed[3] = FoundSession(replace(found[3].summary, title="Another"))
    (change,) = changes_between(list_of(found), list_of(renamed))
    assert change.is_same
    assert len(change.added) == change.removed == 1


def test_a_session_that_goes_is_all_that_changes() -> None:
    found = [FoundSession(session(n)) for n in range(9)]
    (change,) = changes_between(list_of(found), list_of([*found[:1], *found[2:]]))
    assert change.removed - len(change.added) in (1, 2)  # its day goes with the last of it
    assert not change.is_same


def test_a_session_that_begins_moves_the_last_one_out_of_a_page_and_nothing_else() -> None:
    found = [FoundSession(session(n)) for n in range(9)]
    new = FoundSession(session(0, id="new"))
    changes = tuple(changes_between(list_of(found), list_of([new, *found[:-1]])))
    assert sum(each.removed for each in changes) <= 2
    assert sum(len(each.added) for each in changes) == 1
