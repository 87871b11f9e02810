"""What the edge of the box says about the link to the recogniser, in plain words."""

import math
from dataclasses import dataclass

from captioner.domain.captions import Gap
from captioner.domain.connection import Connection, ConnectionState
from captioner.domain.health import SourceHealth, SourceState
from captioner.domain.wording import number, translate

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
    recognizer = connection.recognizer or translate("overlay", "the recogniser")
    match connection.state:
        case ConnectionState.CONNECTING:
            sentence = translate("overlay", "Connecting to {recognizer}…")
            return StatusText(sentence.format(recognizer=recognizer))
        case ConnectionState.WAITING:
            no_answer = translate("overlay", "No answer from {recognizer}.")
            detail = connection.detail or no_answer.format(recognizer=recognizer)
            return StatusText(f"{detail} {_retry(connection.retry_in_ms)}", is_trouble=True)
        case ConnectionState.REFUSED:
            # Why, and what to do, stands in the box itself.
            sentence = translate("overlay", "No captions from {recognizer}")
            return StatusText(sentence.format(recognizer=recognizer), is_trouble=True)
        case ConnectionState.STREAMING | ConnectionState.OFFLINE:
            if source is not None and source.fault is not None:
                return StatusText(source.detail, is_trouble=True)
            return _calm(connection, gap)


def _retry(wait_ms: int | None) -> str:
    if wait_ms is None or wait_ms < _MS_PER_S:
        return translate("overlay", "Trying again.")
    sentence = translate("overlay", "Trying again in {seconds} s.")
    return sentence.format(seconds=number(math.ceil(wait_ms / _MS_PER_S)))


def _calm(connection: Connection, gap: Gap | None) -> StatusText:
    if gap is not None:
        lost_s = max(1, round((gap.end_ms - gap.start_ms) / _MS_PER_S))
        sentence = translate("overlay", "{seconds} s of speech were not captioned: {reason}")
        reason = translate("gap", gap.reason)
        return StatusText(sentence.format(seconds=number(lost_s), reason=reason), is_trouble=True)
    text = connection.recognizer
    if connection.stands_in_for:
        sentence = translate("overlay", "{recognizer}, in place of {other}.")
        text = sentence.format(recognizer=text, other=connection.stands_in_for)
        text = f"{text} {connection.detail}".rstrip()
    if connection.behind_ms >= BEHIND_SHOWN_FROM_MS:
        sentence = translate("overlay", "{status} ({seconds} s behind)")
        text = sentence.format(status=text, seconds=number(connection.behind_ms // _MS_PER_S))
    return StatusText(text)
