"""What is wrong with how captions are to look, come and stay, as sentences."""

import math
import re
from collections.abc import Iterable, Iterator, Sequence

from captioner.domain.appearance import (
    LARGEST_PERCENT,
    PRESETS,
    SMALLEST_PERCENT,
    Appearance,
    NamedAppearance,
)
from captioner.domain.errors import ConfigError
from captioner.domain.lines import is_line
from captioner.domain.settings import LONGEST_LINGER_S, SHORTEST_LINGER_S, DisplayOptions
from captioner.domain.wording import translate

LONGEST_PRESET_NAME = 60
MOST_PRESETS = 100
_LONGEST_FAMILY = 200

_COLOR = re.compile(r"#[0-9a-f]{6}")
_SHORT_OR_LONG = re.compile(r"#?([0-9a-f]{3}|[0-9a-f]{6})")


def parse_color(typed: str) -> str:
    """What a person types as a colour, as `#rrggbb`; ValueError if it is none."""
    found = _SHORT_OR_LONG.fullmatch(typed.strip().lower())
    if found is None:
        raise ValueError(
            translate(
                "captions",
                "“{typed}” is not a colour. Write it as # and six digits, for example #ffcc00.",
            ).format(typed=typed.strip())
        )
    digits = found[1]
    return "#" + (digits if len(digits) == 6 else "".join(2 * digit for digit in digits))  # noqa: PLR2004 - #rgb or #rrggbb


def display_problems(display: DisplayOptions) -> Iterator[ConfigError]:
    """All that keeps `display` from being used."""
    yield from appearance_problems(display.appearance)
    linger_s = display.linger_s
    if linger_s is not None and not SHORTEST_LINGER_S <= linger_s <= LONGEST_LINGER_S:
        yield ConfigError(
            "linger_s",
            translate(
                "captions",
                "Captions cannot stay for {linger_s} s. Choose {least} to "
                "{most} s, or let them stay until others come.",
            ).format(
                linger_s=linger_s,
                least=SHORTEST_LINGER_S,
                most=LONGEST_LINGER_S,
            ),
        )
    yield from _preset_problems(display.presets)


def appearance_problems(appearance: Appearance) -> Iterator[ConfigError]:
    """The fields have the names of Appearance's."""
    for field in ("text", "background", "window"):
        yield from _layer_problems(appearance, field)
    percent = appearance.size_percent
    if not SMALLEST_PERCENT <= percent <= LARGEST_PERCENT:
        sentence = translate(
            "captions", "The size is {size_percent} %. Choose {least} to {most} %."
        )
        bounds = {"least": SMALLEST_PERCENT, "most": LARGEST_PERCENT}
        yield ConfigError("size_percent", sentence.format(size_percent=percent, **bounds))
    family = appearance.family
    if family is not None and not (family.strip() and is_line(family, longest=_LONGEST_FAMILY)):
        yield ConfigError(
            "family", translate("captions", "This is not a font's name. Choose the font again.")
        )


def _layer_problems(appearance: Appearance, field: str) -> Iterator[ConfigError]:
    color, opacity = getattr(appearance, field), getattr(appearance, f"{field}_opacity")
    if not _COLOR.fullmatch(color):
        sentence = translate(
            "captions", "“{color}” is not a colour. Write it as # and six digits, as in #ffcc00."
        )
        yield ConfigError(field, sentence.format(color=color))
    if not (math.isfinite(opacity) and 0.0 <= opacity <= 1.0):
        yield ConfigError(
            f"{field}_opacity", translate("captions", "An opacity must be a number from 0 to 1.")
        )


def preset_name_problem(name: str, others: Sequence[NamedAppearance]) -> str:
    """Why a person's own preset cannot be given this name beside `others`; empty if it can."""
    if _is_among(name, (translate("captions", preset.name) for preset in PRESETS)):
        return _comes_with_the_program(name)
    return _stored_name_problem(name, others)


def _stored_name_problem(name: str, others: Sequence[NamedAppearance]) -> str:
    """The same in any language: what was stored in one is read in all."""
    if not name.strip():
        return translate(
            "captions", "The preset has no name. Give it one, for example “Lecture hall”."
        )
    if not is_line(name, longest=LONGEST_PRESET_NAME):
        return translate(
            "captions", "The name must be one line of at most {most} characters."
        ).format(most=LONGEST_PRESET_NAME)
    if _is_among(name, (preset.name for preset in PRESETS)):
        return _comes_with_the_program(name)
    if _is_among(name, (preset.name for preset in others)):
        return translate(
            "captions", "There is a preset named “{name}” already. Give this one another name."
        ).format(name=name.strip())
    return ""


def _preset_problems(presets: Sequence[NamedAppearance]) -> Iterator[ConfigError]:
    if len(presets) > MOST_PRESETS:
        yield ConfigError(
            "presets",
            translate("captions", "There are more than {most} presets. Delete some.").format(
                most=MOST_PRESETS
            ),
        )
    for number, preset in enumerate(presets):
        problem = _stored_name_problem(preset.name, presets[:number])
        if problem:
            yield ConfigError("presets", problem)
        for error in appearance_problems(preset.appearance):
            yield ConfigError(
                "presets",
                translate("captions", "Preset “{name}”: {error}").format(
                    name=preset.name, error=error
                ),
            )


def _comes_with_the_program(name: str) -> str:
    return translate(
        "captions", "“{name}” comes with the program. Give your preset another name."
    ).format(name=name.strip())


def _is_among(name: str, names: Iterable[str]) -> bool:
    return _folded(name) in map(_folded, names)


def _folded(name: str) -> str:
    return name.strip().casefold()
