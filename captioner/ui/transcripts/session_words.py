"""What the list of sessions says of each."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, QLocale, QTime

from captioner.domain.session_list import SessionState, SessionSummary
from captioner.domain.transcript_wording import clock, length
from captioner.domain.wording import counted, translate
from captioner.ui.transcripts.session_rows import DayRow, HitRow, ListRow, MoreRow, SessionRow

ISOLATE, _END = "\u2068", "\u2069"
"""Unicode's FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE."""

_Short = QLocale.FormatType.ShortFormat


def day_words(day: date, today: date) -> str:
    """As the heading of that day's sessions."""
    written = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
    if day == today:
        return translate("sessions", "Today, {date}").format(date=written)
    if day == today - timedelta(days=1):
        return translate("sessions", "Yesterday, {date}").format(date=written)
    return written


def time_words(summary: SessionSummary) -> str:
    """When on its day it began, where the person is."""
    at = summary.started_at.astimezone()
    return QLocale().toString(QTime(at.hour, at.minute), _Short)


def name_words(summary: SessionSummary) -> str:
    """Its title, else its first words."""
    if summary.title:
        return summary.title
    if summary.opening:
        return translate("sessions", "“{words}”").format(words=summary.opening)
    if summary.state is SessionState.LIVE:
        return translate("sessions", "Nothing was said yet")
    return translate("sessions", "No words were captioned")


def state_words(summary: SessionSummary) -> str:
    """Empty for a session that has come to its end."""
    match summary.state:
        case SessionState.LIVE:
            return translate("sessions", "Live")
        case SessionState.UNFINISHED:
            return translate("sessions", "Broke off")
        case _:
            return ""


def facts_words(summary: SessionSummary) -> str:
    """What is known of it, on one line; each part reads in its own direction."""
    return " · ".join(f"{ISOLATE}{fact}{_END}" for fact in _facts(summary))


def length_words(summary: SessionSummary) -> str:
    return length(summary.length_ms)


def moment_words(at: datetime) -> str:
    """Day and time where the person is."""
    here = at.astimezone()
    day = QLocale().toString(QDate(here.year, here.month, here.day), _Short)
    return f"{day} {QLocale().toString(QTime(here.hour, here.minute), _Short)}"


def hit_words(row: HitRow) -> str:
    return f"{clock(row.hit.start_ms)} {row.hit.text}"


def more_words(row: MoreRow) -> str:
    return counted("sessions", "and %n more places in it", "", 1)(row.count)


def spoken_words(row: ListRow, today: date) -> str:
    """A row as a screen reader says it."""
    match row:
        case DayRow(day):
            return day_words(day, today)
        case SessionRow(summary):
            parts = (
                name_words(summary),
                state_words(summary),
                time_words(summary),
                length_words(summary),
                *_facts(summary),
                *_marks(summary),
            )
            return ", ".join(part for part in parts if part)
        case HitRow():
            return hit_words(row)
        case MoreRow():
            return more_words(row)


def _facts(summary: SessionSummary) -> Iterator[str]:
    if summary.deleted_at is not None:
        text = translate("sessions", "deleted {moment}")
        yield text.format(moment=moment_words(summary.deleted_at))
    yield counted("sessions", "%n words", "", 1)(summary.words)
    if summary.speakers > 1:
        yield counted("sessions", "%n speakers", "", 1)(summary.speakers)
    if summary.recognizer:
        yield translate("servers", summary.recognizer)
    if summary.title and summary.opening:
        yield translate("sessions", "“{words}”").format(words=summary.opening)


def _marks(summary: SessionSummary) -> Iterator[str]:
    if summary.bookmarks:
        yield counted("sessions", "%n bookmarks", "", 1)(summary.bookmarks)
    if summary.has_audio:
        yield translate("sessions", "with its sound")
