"""What the edge of the box says about the link to the recogniser, in plain words."""

import math
from dataclasses import dataclass

from captioner.domain.captions import Gap
from captioner.domain.connection import Connection, ConnectionState
from captioner.domain.health import SourceHealth, SourceState

_MS_PER_S = 1000

_DEAF_STATES = (SourceState.LOST, SourceState.SILENT)


@dataclass(frozen=True, slots=True)
class StatusText:
    text: str
    is_trouble: bool = False


BEHIND_SHOWN_FROM_MS = 2_000
"""A server that answers later than this is worth a word; captions lag as much."""


def describe(
    connection: Connection, gap: Gap | None, source: SourceHealth | None = None
) -> StatusText:
    """The sentence for this state; just the recogniser's name when all is well.

    What a person can mend comes first: no recogniser helps a microphone that is lost.
    """
    if source is not None and source.state in _DEAF_STATES and source.detail:
        return StatusText(source.detail, is_trouble=True)
    recognizer = connection.recognizer or "the recogniser"
    match connection.state:
        case ConnectionState.CONNECTING:
            return StatusText(f"Connecting to {recognizer}…")
        case ConnectionState.WAITING:
            detail = connection.detail or f"No answer from {recognizer}."
            return StatusText(f"{detail} {_retry(connection.retry_in_ms)}", is_trouble=True)
        case ConnectionState.REFUSED:
            # Why, and what to do, stands in the box itself.
            return StatusText(f"No captions from {recognizer}", is_trouble=True)
        case ConnectionState.STREAMING | ConnectionState.OFFLINE:
            if source is not None and source.fault is not None:
                return StatusText(source.detail, is_trouble=True)
            return _calm(connection, gap)


def _retry(wait_ms: int | None) -> str:
    if wait_ms is None or wait_ms < _MS_PER_S:
        return "Trying again."
    return f"Trying again in {math.ceil(wait_ms / _MS_PER_S)} s."


def _calm(connection: Connection, gap: Gap | None) -> StatusText:
    if gap is not None:
        lost_s = max(1, round((gap.end_ms - gap.start_ms) / _MS_PER_S))
        return StatusText(f"{lost_s} s of speech were not captioned: {gap.reason}", is_trouble=True)
    text = connection.recognizer
    if connection.stands_in_for:
        reason = f" {connection.detail}" if connection.detail else ""
        text = f"{text}, in place of {connection.stands_in_for}.{reason}"
    if connection.behind_ms >= BEHIND_SHOWN_FROM_MS:
        text = f"{text} ({connection.behind_ms // _MS_PER_S} s behind)"
    return StatusText(text)
