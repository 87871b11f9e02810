"""What a person has chosen, as one frozen value."""

from dataclasses import dataclass

SETTINGS_VERSION = 1


@dataclass(frozen=True, slots=True)
class OverlayPlace:
    """Where the caption box is, in device-independent pixels of the whole desktop."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Settings:
    """All choices; a default everywhere, so that the first start needs none.

    `microphone` is a stable identity, None for the system's default.
    """

    version: int = SETTINGS_VERSION
    microphone: str | None = None
    overlay: OverlayPlace | None = None
