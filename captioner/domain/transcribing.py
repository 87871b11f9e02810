"""How far recordings are on their way to transcripts, and what became of them."""

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from captioner.domain.wording import counted, number, translate

_SURE_AFTER_S, _SURE_FROM = 2.0, 0.02
"""Sooner nobody knows how long it will take: the recogniser may still be getting ready."""

_MINUTE_S = 60
_SOON_S = 10


class Stage(Enum):
    RUNNING = auto()
    OVER = auto()


@dataclass(frozen=True, slots=True)
class Transcribed:
    """What became of a recording; `session_id` None where there was nothing to keep.

    `problem` is a sentence where not all of it was transcribed; what was, is kept. It
    `is_cut` where a person cancelled.
    """

    path: Path
    session_id: str | None = None
    words: int = 0
    heard_ms: int = 0
    is_cut: bool = False
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """Of the recording number `index`, from 0: `fraction` of 0 to 1 by its audio's position.

    `left_s` is None while nobody can know; `trouble` a sentence while something keeps it from
    going on. Once it is OVER there is an `outcome`.
    """

    index: int
    path: Path
    stage: Stage
    fraction: float
    left_s: float | None = None
    trouble: str = ""
    outcome: Transcribed | None = None


def remaining_s(fraction: float, lasted_s: float) -> float | None:
    """At the pace so far; None while that says nothing."""
    if lasted_s < _SURE_AFTER_S or fraction < _SURE_FROM:
        return None
    return lasted_s * (1 - fraction) / fraction


def said_remaining(left_s: float | None) -> str:
    """For a person: rounded, since it is an estimate; empty while nobody knows."""
    if left_s is None:
        return ""
    if left_s < _SOON_S:
        return translate("transcripts", "A few seconds left")
    if left_s < _MINUTE_S:
        seconds = round(left_s / _SOON_S) * _SOON_S
        return counted("transcripts", "About %n seconds left", "", 1)(seconds)
    return counted("transcripts", "About %n minutes left", "", 1)(round(left_s / _MINUTE_S))


def said_outcome(outcome: Transcribed) -> str:
    """One sentence for a person, about what was kept and why it is not more."""
    if outcome.problem:
        return outcome.problem
    words = counted("transcripts", "%n words", "", 1)(outcome.words)
    if not outcome.is_cut:
        return words
    if outcome.session_id is None:
        return translate("transcripts", "Cancelled; nothing was transcribed.")
    kept = translate(
        "transcripts", "Cancelled; the first {minutes} minutes were transcribed and kept: {words}."
    )
    return kept.format(minutes=number(outcome.heard_ms / 60_000, 1), words=words)
