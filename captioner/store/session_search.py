"""Finds sessions in the index, and the rows in them that were looked for."""

from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from captioner.domain.search_words import Term, marks_of, terms_of
from captioner.domain.session_list import (
    FoundSession,
    Hit,
    SessionFilter,
    SessionState,
    SessionSummary,
)
from captioner.store.session_index import SessionIndex, moment, moment_ms

MOST_HITS = 3
"""That are shown of a session; all are counted."""

_AROUND = 60
"""Letters that are shown before and after what was found, at least."""

_FIRST_DAY, _LAST_DAY = date(1971, 1, 1), date(2999, 1, 1)
"""Not all systems know the time of others."""

_COLUMNS = (
    "num, path, id, began_ms, length_ms, is_ended, sessions.title, opening, words, rows, speakers, "
    "bookmarks, language, recognizer, source, deleted_ms"
)

_TABLES = "sessions JOIN files USING (num)"


@dataclass(frozen=True, slots=True)
class Listed:
    """A session that fits; `num` is its number in the index, `path` its journal."""

    num: int
    path: Path
    summary: SessionSummary


def listed(
    index: SessionIndex, wanted: SessionFilter, *, first: int = 0, most: int = -1
) -> Sequence[Listed]:
    """The newest first. The states are FINISHED and UNFINISHED: who is live the index knows not."""
    query = _query(wanted)
    if query is None:
        return ()
    where, values = query
    rows = index.database.execute(
        f"SELECT {_COLUMNS} FROM {where} ORDER BY began_ms DESC, num DESC LIMIT ? OFFSET ?",  # noqa: S608
        (*values, most, first),
    )
    return tuple(_listed(row) for row in rows)


def counted_sessions(index: SessionIndex, wanted: SessionFilter) -> int:
    query = _query(wanted)
    if query is None:
        return 0
    where, values = query
    (count,) = index.database.execute(f"SELECT count(*) FROM {where}", values).fetchone()  # noqa: S608
    return int(count)


def with_hits(index: SessionIndex, found: Listed, words: str) -> FoundSession:
    """The first few of what was found in it, in the order of time, and how many there are."""
    terms = terms_of(words)
    if not terms:
        return FoundSession(found.summary)
    title_marks = marks_of(terms, found.summary.title)
    hits = [Hit(None, 0, found.summary.title, title_marks)] if title_marks else []
    rows = tuple(_rows_with(index, found.num, terms))
    hits.extend(_hits(index, found.num, rows[: MOST_HITS - len(hits)], terms))
    return FoundSession(found.summary, tuple(hits), len(rows) + bool(title_marks))


def unfinished(index: SessionIndex) -> Sequence[Listed]:
    """Those that did not end and are not in the bin; the newest first."""
    rows = index.database.execute(
        f"SELECT {_COLUMNS} FROM {_TABLES} WHERE NOT is_ended AND deleted_ms IS NULL "  # noqa: S608
        "ORDER BY began_ms DESC, num DESC"
    )
    return tuple(_listed(row) for row in rows)


def match_expression(terms: Sequence[Term]) -> str:
    """For FTS5. The parts of a term are letters and digits alone, so that none is an operator."""
    return " AND ".join(f'"{" ".join(term.parts)}"{" *" * term.is_open}' for term in terms)


def _query(wanted: SessionFilter) -> tuple[str, Sequence[Any]] | None:
    """What stands after FROM; None if nothing can fit."""
    terms = terms_of(wanted.words)
    if terms is None:
        return None
    conditions = [f"deleted_ms IS {'NOT ' * wanted.is_in_bin}NULL"]
    values: list[Any] = []
    if terms:
        conditions.append("num IN (SELECT rowid FROM found WHERE found MATCH ?)")
        values.append(match_expression(terms))
    if wanted.since is not None:
        conditions.append("began_ms >= ?")
        values.append(_beginning_ms(max(wanted.since, _FIRST_DAY)))
    if wanted.until is not None:
        conditions.append("began_ms < ?")
        values.append(_beginning_ms(min(wanted.until, _LAST_DAY) + timedelta(days=1)))
    if wanted.recognizer:
        conditions.append("recognizer = ?")
        values.append(wanted.recognizer)
    if wanted.has_bookmarks:
        conditions.append("bookmarks > 0")
    return f"{_TABLES} WHERE {' AND '.join(conditions)}", values


def _beginning_ms(day: date) -> int:
    """Of a day as it is here."""
    return moment_ms(datetime.combine(day, time.min).astimezone())


def _listed(row: Sequence[Any]) -> Listed:
    num, path, session_id, began_ms, length_ms, is_ended, *texts = row
    title, opening, words, rows, speakers, bookmarks, language, recognizer, source, deleted = texts
    summary = SessionSummary(
        id=session_id,
        started_at=moment(began_ms),
        length_ms=length_ms,
        state=SessionState.FINISHED if is_ended else SessionState.UNFINISHED,
        title=title,
        opening=opening,
        words=words,
        rows=rows,
        speakers=speakers,
        bookmarks=bookmarks,
        language=language,
        recognizer=recognizer,
        source=source,
        deleted_at=None if deleted is None else moment(deleted),
    )
    return Listed(num, Path(path), summary)


def _rows_with(index: SessionIndex, num: int, terms: Sequence[Term]) -> Iterator[int]:
    """The numbers of the rows in which any of the terms begins."""
    row = index.database.execute("SELECT text, begins FROM folded WHERE num = ?", (num,)).fetchone()
    if row is None:
        return
    text, packed = row
    begins = array("I", packed).tolist()
    ends = [*begins[1:], len(text)]
    found: set[int] = set()
    for term in terms:
        needle = f" {' '.join(term.parts)}{' ' * (not term.is_open)}"
        at = text.find(needle)
        while at >= 0:
            number = bisect_right(begins, at) - 1
            found.add(number)
            at = text.find(needle, ends[number])  # once is enough for a row
    yield from sorted(found)


def _hits(
    index: SessionIndex, num: int, rows: Sequence[int], terms: Sequence[Term]
) -> Iterator[Hit]:
    for number in rows:
        row_id, start_ms, text = index.database.execute(
            "SELECT id, start_ms, text FROM said WHERE num = ? AND n = ?", (num, number)
        ).fetchone()
        shown, marks = _around(text, marks_of(terms, text))
        yield Hit(row_id, start_ms, shown, marks)


def _around(text: str, marks: Sequence[tuple[int, int]]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Of a long row what is around the first mark, cut at spaces where there are any."""
    first, last = marks[0] if marks else (0, 0)
    start, end = first - _AROUND, last + 2 * _AROUND
    start = 0 if start <= 0 else max(text.rfind(" ", 0, first - _AROUND // 2), start) + 1
    if end < len(text):
        end = max(text.rfind(" ", last + _AROUND, end), last + _AROUND)
    before, after = "…" * (start > 0), "…" * (end < len(text))
    by = len(before) - start
    inside = [(m, n) for m, n in marks if start <= m and n <= end]
    shown = f"{before}{text[start:end]}{after}"
    return shown, tuple((m + by, n + by) for m, n in inside)
