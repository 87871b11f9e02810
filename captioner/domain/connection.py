"""How the link to the recogniser stands, and how long to wait before the next try."""

import math
from dataclasses import dataclass
from enum import StrEnum


class ConnectionState(StrEnum):
    OFFLINE = "offline"
    CONNECTING = "connecting"
    STREAMING = "streaming"
    WAITING = "waiting"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Connection:
    """The link's state as it is shown to a person.

    `detail` is a sentence for WAITING and REFUSED. `attempt` counts the tries
    since captions last flowed; `retry_in_ms` is the wait before the next one.
    `stands_in_for` names the better recogniser that is away while this one is
    at work. `behind_ms` is how much captured audio has not been answered yet.
    """

    state: ConnectionState
    recognizer: str = ""
    detail: str = ""
    attempt: int = 0
    retry_in_ms: int | None = None
    stands_in_for: str = ""
    behind_ms: int = 0


@dataclass(frozen=True, slots=True)
class Backoff:
    """Waits that double from try to try, spread so that clients do not return in step.

    They stay short as long as audio can still be heard again (the ring's minute):
    captions are back within 1.5 s of the server. They grow on after that.
    """

    first_ms: int = 250
    short_ms: int = 1_000
    longest_ms: int = 10_000
    short_tries: int = 80
    """With waits of 750 ms in the mean: the ring's minute."""

    def wait_ms(self, attempt: int, spread: float) -> int:
        """Wait before try number `attempt` (1, 2, ...); `spread` is a random 0 to 1.

        The wait lies between half of the doubled time and all of it.
        """
        doubled = min(self.first_ms << min(attempt - 1, 30), self.short_ms)
        if attempt > self.short_tries:
            doubled = min(self.short_ms << min(attempt - self.short_tries, 30), self.longest_ms)
        return round(doubled * (0.5 + spread / 2))

    def rest_ms(self, attempt: int, spread: float, *, took_ms: float) -> int:
        """What is left of that wait after a try that failed after `took_ms`.

        A try that began just before the network came back may take longer than
        the wait: then the next one follows nearly at once, at most half of
        `first_ms` later, still spread. Two never begin within `first_ms`.
        """
        left_ms = self.wait_ms(attempt, spread) - took_ms
        return math.ceil(max(left_ms, self.first_ms - took_ms, self.first_ms * spread / 2))
