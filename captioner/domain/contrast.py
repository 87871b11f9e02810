"""How well captions stand out from the worst that may lie behind them."""

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import product

from captioner.domain.appearance import Appearance, Color
from captioner.domain.wording import marked, number, translate

LEAST_CONTRAST = 4.5
"""To 1; what WCAG 2.2, 1.4.3 asks of text."""

_STEP_PERCENT = 5
"""In which an opacity is looked for that would do."""

_LINEAR_UP_TO = 0.04045
"""Where sRGB's curve begins (IEC 61966-2-1)."""

_Light = tuple[float, float, float]
"""Red, green and blue as they are sent to a screen, each 0 to 1."""

_DESKTOPS: tuple[_Light, ...] = tuple(
    (red, green, blue) for red, green, blue in product((0.0, 1.0), repeat=3)
)
"""Black, white and the colours between: one of them is the worst, or shows that one is."""

_EXTREMES: tuple[_Light, ...] = ((0.0, 0.0, 0.0), (1.0, 1.0, 1.0))
"""Opaque text is the same over anything, and the ground is darkest and lightest over these."""


def contrast_ratio(first: Color, second: Color) -> float:
    """From 1 (the same to the eye) to 21 (black and white), as WCAG 2.2 defines it."""
    return _ratio(_luminance(_light(first)), _luminance(_light(second)))


def worst_contrast(appearance: Appearance, *, share: float = 1.0) -> float:
    """The least contrast over any pixel that the desktop may have behind the captions.

    The text lies over its background, that over the window, that over the
    desktop. `share` of the text's own opacity is what words have that are
    drawn fainter. An edge around letters is not counted: it helps, but
    nobody has said how much. Exact for opaque text; for translucent text up to
    0.1 too good where the contrast is under 2 anyway.
    """
    ratios = []
    signs = set()
    opacity = appearance.text_opacity * share
    for desktop in _DESKTOPS if opacity < 1 else _EXTREMES:
        ground = _ground(appearance, desktop)
        ink = _over(_light(appearance.text), opacity, ground)
        text_luminance, ground_luminance = _luminance(ink), _luminance(ground)
        ratios.append(_ratio(text_luminance, ground_luminance))
        signs.add(text_luminance > ground_luminance)
    # Lighter than some pixels and darker than others: there is one between that hides it.
    return min(ratios) if len(signs) == 1 else 1.0


def contrast_advice(appearance: Appearance, *, share: float = 1.0) -> str:
    """What to do about a contrast under LEAST_CONTRAST, as a sentence; empty if it does."""
    if _suffices(appearance, share):
        return ""
    for part, changed in _WITH_OPACITY.items():
        if _suffices(changed(appearance, 1.0), share):
            steps = range(0, 100, _STEP_PERCENT)
            enough = (step for step in steps if _suffices(changed(appearance, step / 100), share))
            percent = next(enough, None)
            if percent is None:
                return translate("captions", _OPAQUE[part])
            return translate("captions", _MORE_OPAQUE[part]).format(percent=percent)
    return translate(
        "captions", "Choose a text and a background that differ more, one light and one dark."
    )


def spoken_ratio(ratio: float) -> str:
    """As it is written, never better than it is: 4.49 is "4.4:1"."""
    return translate("captions", "{ratio}:1").format(
        ratio=number(math.floor(ratio * 10 + 1e-9) / 10, 1)
    )


def _suffices(appearance: Appearance, share: float) -> bool:
    return worst_contrast(appearance, share=share) >= LEAST_CONTRAST


_WITH_OPACITY: Mapping[str, Callable[[Appearance, float], Appearance]] = {
    "window": lambda appearance, opacity: replace(appearance, window_opacity=opacity),
    "background": lambda appearance, opacity: replace(appearance, background_opacity=opacity),
    "text": lambda appearance, opacity: replace(appearance, text_opacity=opacity),
}

_OPAQUE: Mapping[str, str] = {
    "window": marked("captions", "Make the window opaque."),
    "background": marked("captions", "Make the background opaque."),
    "text": marked("captions", "Make the text opaque."),
}

_MORE_OPAQUE: Mapping[str, str] = {
    "window": marked("captions", "Set the opacity of the window to {percent} % or more."),
    "background": marked("captions", "Set the opacity of the background to {percent} % or more."),
    "text": marked("captions", "Set the opacity of the text to {percent} % or more."),
}


def _ground(appearance: Appearance, desktop: _Light) -> _Light:
    window = _over(_light(appearance.window), appearance.window_opacity, desktop)
    return _over(_light(appearance.background), appearance.background_opacity, window)


def _over(color: _Light, opacity: float, below: _Light) -> _Light:
    """As every compositor mixes: on the values themselves, not on amounts of light."""
    red, green, blue = (
        opacity * top + (1 - opacity) * under for top, under in zip(color, below, strict=True)
    )
    return red, green, blue


def _light(color: Color) -> _Light:
    red, green, blue = (int(color[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return red, green, blue


def _ratio(first: float, second: float) -> float:
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)


def _luminance(light: _Light) -> float:
    """WCAG's relative luminance, 0 to 1, of sRGB."""
    red, green, blue = (_linear(value) for value in light)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    if value <= _LINEAR_UP_TO:
        return value / 12.92
    return math.pow((value + 0.055) / 1.055, 2.4)
