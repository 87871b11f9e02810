"""What of a tentative segment may be shown, so that little of it is taken back."""

from dataclasses import dataclass
from enum import StrEnum


class Stability(StrEnum):
    """How long a word waits before it is shown."""

    FAST = "fast"
    """Every word at once."""
    BALANCED = "balanced"
    STEADY = "steady"
    """Words appear when they will stay."""


@dataclass(frozen=True, slots=True)
class Policy:
    """When a word is shown, and when a shown word is replaced before the final; in ms.

    `waits_ms` counts from the end of the text: how long its last word and all before it must
    have stood unchanged, the one before it, and so on; the last entry is for all words before.
    None waits for another word, or for the final. `replace_ms` is how long the text must have
    contradicted a shown word in the same way; None waits for the final. Where finals take back
    more than `most_taken_back` of the words that were ripe, none is shown before its final.
    """

    waits_ms: tuple[int | None, ...]
    replace_ms: int | None
    most_taken_back: float = 1.0

    def wait_ms(self, from_end: int) -> int | None:
        """`from_end` is 0 for the last word."""
        return self.waits_ms[min(from_end, len(self.waits_ms) - 1)]


AS_IT_IS = Policy(waits_ms=(0,), replace_ms=0)

UNTIL_THE_FINAL = Policy(waits_ms=(None,), replace_ms=None)

POLICIES = {
    Stability.FAST: AS_IT_IS,
    Stability.BALANCED: Policy(waits_ms=(900, 600), replace_ms=600),
    Stability.STEADY: Policy(waits_ms=(None, None, 1200), replace_ms=None, most_taken_back=0.02),
}
"""What each of them gives is what tests/benchmarks/stability.py prints. With 600 ms half of the
words come within 700 ms of being heard; 1000 ms more would take back little less. Where Steady
waited for 1000 ms, the built-in recogniser took back twice as many of its ripe words."""
