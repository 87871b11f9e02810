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

    `waits_ms` counts from the end of the text: how long its last word must have stood
    unchanged, the one before it, and so on; the last entry is for all words before.
    None waits for another word, or for the final. `replace_ms` is how long the text must have
    contradicted a shown word; None waits for the final.
    """

    waits_ms: tuple[int | None, ...]
    replace_ms: int | None

    def wait_ms(self, from_end: int) -> int | None:
        """`from_end` is 0 for the last word."""
        return self.waits_ms[min(from_end, len(self.waits_ms) - 1)]


POLICIES = {
    Stability.FAST: Policy(waits_ms=(0,), replace_ms=0),
    Stability.BALANCED: Policy(waits_ms=(700, 200, 0), replace_ms=300),
    Stability.STEADY: Policy(waits_ms=(None, 1500, 1500, 1000), replace_ms=None),
}
