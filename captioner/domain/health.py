"""How the audio's source is doing."""

from dataclasses import dataclass
from enum import StrEnum

from captioner.domain.audio import SoundLevel


class SourceState(StrEnum):
    OPENING = "opening"
    HEARING = "hearing"
    """Sound above the room's noise."""
    QUIET = "quiet"
    """A room in which nobody speaks: there is noise, if little."""
    SILENT = "silent"
    """Digital silence for seconds: muted in hardware, or a dead device."""
    LOST = "lost"
    """Gone, taken by another program, or it stopped sending; it is being reopened."""


class SoundFault(StrEnum):
    """What is wrong with sound that comes all the same."""

    OVERFLOW = "overflow"
    """This computer was too busy to take all of it."""
    DAMAGED = "damaged"
    """Samples that are no numbers."""
    CLIPPED = "clipped"
    """Too loud, for a while already."""


@dataclass(frozen=True, slots=True)
class SourceHealth:
    """`detail` is a sentence where a person can do something, else empty.

    `microphone` is the name of what is heard or waited for. The counts are
    since the session's start: samples at full scale, samples that were no
    numbers, how often the system lost sound before it came, and how much.
    """

    state: SourceState
    level: SoundLevel | None = None
    detail: str = ""
    clipped_samples: int = 0
    invalid_samples: int = 0
    overflows: int = 0
    lost_ms: int = 0
    fault: SoundFault | None = None
    microphone: str = ""
