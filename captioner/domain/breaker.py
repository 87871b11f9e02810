"""Whether a recogniser that failed may be trusted again, and when to ask it next."""

from dataclasses import dataclass, replace
from enum import StrEnum

RETURN_AFTER_MS = 10_000
"""So long, and twice, a recogniser that was away must have been well before it is used again."""

LONGEST_TRIAL_MS = 300_000
"""What that time grows to, doubled each time that it failed again soon after."""

RELAPSE_MS = 60_000
"""A recogniser that fails so soon after it was trusted again has not been well."""

FIRST_PROBE_MS, LONGEST_PROBE_MS = 5_000, 30_000
"""Between two questions how it is; doubled while it is away."""

_NS_PER_MS = 1_000_000


class BreakerState(StrEnum):
    CLOSED = "closed"
    """Trusted: it may caption."""
    OPEN = "open"
    """Away: it is not even asked until a while has passed."""
    HALF_OPEN = "half open"
    """On trial: it is asked how it is."""


@dataclass(frozen=True, slots=True)
class Breaker:
    """One recogniser's record; every change is a new value, every time is monotonic ns.

    `trial_ms` is how long it must have been well to be trusted, `probe_ns` when
    to ask it next. `closed_ns` is when it was last trusted again, None if it
    never had to be.
    """

    is_closed: bool = True
    trial_ms: int = RETURN_AFTER_MS
    failures: int = 0
    passes: int = 0
    probe_ns: int = 0
    well_since_ns: int = 0
    closed_ns: int | None = None

    def state(self, now_ns: int) -> BreakerState:
        if self.is_closed:
            return BreakerState.CLOSED
        is_due = self.passes > 0 or now_ns >= self.probe_ns
        return BreakerState.HALF_OPEN if is_due else BreakerState.OPEN

    def failed(self, now_ns: int) -> "Breaker":
        """It broke off, or did not answer when it was asked."""
        wait_ms = min(FIRST_PROBE_MS << min(self.failures, 10), LONGEST_PROBE_MS)
        return replace(
            self,
            is_closed=False,
            trial_ms=self._trial_ms(now_ns),
            failures=self.failures + 1,
            passes=0,
            probe_ns=now_ns + wait_ms * _NS_PER_MS,
        )

    def passed(self, now_ns: int) -> "Breaker":
        """It was asked and is well; it closes once it has been so for long enough."""
        if self.is_closed:
            return _asked_in(self, now_ns, FIRST_PROBE_MS)
        well_since_ns = self.well_since_ns if self.passes else now_ns
        well_ms = (now_ns - well_since_ns) / _NS_PER_MS
        is_enough = self.trial_ms == 0 or (self.passes > 0 and well_ms >= self.trial_ms)
        if is_enough:
            return self.closed(now_ns)
        wait_ms = min(self.trial_ms // 2, LONGEST_PROBE_MS)
        on_trial = replace(self, failures=0, passes=self.passes + 1, well_since_ns=well_since_ns)
        return _asked_in(on_trial, now_ns, wait_ms)

    def closed(self, now_ns: int) -> "Breaker":
        """It captions: that is better than any trial."""
        if self.is_closed:
            return self
        trusted = replace(self, is_closed=True, failures=0, passes=0, closed_ns=now_ns)
        return _asked_in(trusted, now_ns, FIRST_PROBE_MS)

    def doubted(self, now_ns: int) -> "Breaker":
        """It may be needed and has not been asked for a while: a trial begins, if none is on."""
        return replace(self, is_closed=False, passes=0, probe_ns=now_ns) if self.is_closed else self

    def hurried(self, now_ns: int, wait_ms: float = 0) -> "Breaker":
        """It is needed: ask it after this wait, whatever was meant."""
        return replace(self, probe_ns=min(self.probe_ns, now_ns + round(wait_ms * _NS_PER_MS)))

    def asked_for(self, now_ns: int) -> "Breaker":
        """A person wants it: one answer is enough."""
        return replace(self.doubted(now_ns).hurried(now_ns), trial_ms=0)

    def _trial_ms(self, now_ns: int) -> int:
        if not self.is_closed:
            return self.trial_ms or RETURN_AFTER_MS
        if self.closed_ns is None:
            return RETURN_AFTER_MS
        trusted_ms = (now_ns - self.closed_ns) / _NS_PER_MS
        if trusted_ms >= max(RELAPSE_MS, self.trial_ms):
            return RETURN_AFTER_MS
        return min(2 * max(self.trial_ms, RETURN_AFTER_MS), LONGEST_TRIAL_MS)


def _asked_in(breaker: Breaker, now_ns: int, wait_ms: int) -> Breaker:
    return replace(breaker, probe_ns=now_ns + wait_ms * _NS_PER_MS)
