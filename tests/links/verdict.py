"""What an outcome falls short of."""

from collections.abc import Iterator, Sequence

from tests.links.outcome import Moment, Outcome, Setting
from tests.links.trial import Fault

FAILOVER_S = 4.0
"""From a death to the captions of whoever stands in."""

_TOLERANCE_S = 1.5
"""A gap may be longer than the outage by what a try and its wait take."""


def shortfalls(fault: Fault, outcome: Outcome) -> Iterator[str]:
    """Sentences; none if all is as it must be."""
    yield from outcome.escaped
    yield from _wrong_words(outcome)
    yield from _too_late(fault, outcome)
    if len(outcome.gaps) != fault.gaps:
        yield f"{len(outcome.gaps)} gaps instead of {fault.gaps}"
    longest_s = outcome.outage_s + (outcome.again_s or 0) + _TOLERANCE_S - fault.ring_s
    for gap in outcome.gaps[-1:]:
        if gap.end_ms - gap.start_ms > longest_s * 1000:
            yield f"a gap of {gap.end_ms - gap.start_ms} ms, at most {longest_s:.1f} s are right"


def _wrong_words(outcome: Outcome) -> Iterator[str]:
    for kind, words in (
        ("lost", outcome.lost),
        ("doubled", outcome.doubled),
        ("moved", outcome.moved),
        ("never said", outcome.invented),
    ):
        if words:
            yield f"{len(words)} words {kind}: {_some(words)}"


def _too_late(fault: Fault, outcome: Outcome) -> Iterator[str]:
    if outcome.setting.moment is Moment.ON_STOP:
        return
    if fault.notice_s is not None and outcome.setting.moment is not Moment.AT_END:
        if outcome.notice_s is None:
            yield "never noticed"
        elif outcome.notice_s > fault.notice_s:
            yield f"noticed after {outcome.notice_s:.1f} s"
    death_to_captions_s = (outcome.notice_s or 0) + (outcome.again_s or 0)
    if fault.is_quick and death_to_captions_s > FAILOVER_S:
        yield f"captions {death_to_captions_s:.1f} s after the death"
    if fault.again_s is not None and (outcome.again_s or 0) > fault.again_s:
        yield f"captions again after {outcome.again_s:.1f} s"


def _some(words: Sequence[str]) -> str:
    return " ".join(words[:5]) + (" ..." if len(words) > 5 else "")


def described(setting: Setting) -> str:
    tls = ", TLS" if setting.uses_tls else ""
    speed = f", {setting.speed:g} times as fast" if setting.speed != 1 else ""
    return f"{setting.moment}{tls}{speed}"
