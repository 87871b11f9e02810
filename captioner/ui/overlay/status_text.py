"""What the edge of the box says about the link to the recogniser, in plain words."""

import math
from dataclasses import dataclass

from captioner.domain.captions import Gap
from captioner.domain.connection import Connection, ConnectionState

_MS_PER_S = 1000


@dataclass(frozen=True, slots=True)
class StatusText:
    text: str
    is_trouble: bool = False


def describe(connection: Connection, gap: Gap | None) -> StatusText:
    """The sentence for this state; just the recogniser's name when all is well."""
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
            return _calm(connection, gap)


def _retry(wait_ms: int | None) -> str:
    if wait_ms is None or wait_ms < _MS_PER_S:
        return "Trying again."
    return f"Trying again in {math.ceil(wait_ms / _MS_PER_S)} s."


def _calm(connection: Connection, gap: Gap | None) -> StatusText:
    if gap is None:
        return StatusText(connection.recognizer)
    lost_s = max(1, round((gap.end_ms - gap.start_ms) / _MS_PER_S))
    return StatusText(f"{lost_s} s of speech were not captioned: {gap.reason}", is_trouble=True)
