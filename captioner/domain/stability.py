"""What of a tentative segment may be shown, so that little of it is taken back."""

from enum import StrEnum


class Stability(StrEnum):
    """How long a word waits before it is shown."""

    FAST = "fast"
    """Every word at once."""
    BALANCED = "balanced"
    STEADY = "steady"
    """Words appear when they will stay."""
