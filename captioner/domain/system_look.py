"""What the system asks of all programs, and what captions make of it."""

from dataclasses import dataclass, replace

from captioner.domain.appearance import (
    DEFAULT_APPEARANCE,
    HIGH_CONTRAST,
    LARGEST_PERCENT,
    SMALLEST_PERCENT,
    Appearance,
)

_COLORS = (
    "text",
    "text_opacity",
    "background",
    "background_opacity",
    "window",
    "window_opacity",
)


@dataclass(frozen=True, slots=True)
class SystemLook:
    """`text_scale` is what a person set for text alone, beside the scale of the screen."""

    has_high_contrast: bool = False
    is_dark: bool = True
    text_scale: float = 1.0
    has_reduced_motion: bool = False


def followed(appearance: Appearance, system: SystemLook) -> Appearance:
    """`appearance` as it is shown on such a system.

    High contrast changes the colours only while nobody has chosen others; it is
    light on dark, or dark on light where the system's windows are. Dark mode by
    itself changes nothing: captions lie over films and slides, whose brightness
    it says nothing about. The text's scale multiplies the size.
    """
    percent = round(appearance.size_percent * system.text_scale)
    scaled = replace(appearance, size_percent=min(max(percent, SMALLEST_PERCENT), LARGEST_PERCENT))
    if not system.has_high_contrast or not _has_default_colors(appearance):
        return scaled
    text, ground = HIGH_CONTRAST.text, HIGH_CONTRAST.window
    if not system.is_dark:
        text, ground = ground, text
    return replace(scaled, text=text, window=ground, window_opacity=1.0, edge=HIGH_CONTRAST.edge)


def is_motion_reduced(chosen: bool | None, system: SystemLook) -> bool:  # noqa: FBT001 - a setting
    """`chosen` is DisplayOptions.reduced_motion; None follows the system."""
    return system.has_reduced_motion if chosen is None else chosen


def _has_default_colors(appearance: Appearance) -> bool:
    return all(getattr(appearance, name) == getattr(DEFAULT_APPEARANCE, name) for name in _COLORS)
