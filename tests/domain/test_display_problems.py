from dataclasses import replace
from typing import Any

import pytest

from captioner.domain.appearance import FCC_COLORS, PRESETS, Appearance, NamedAppearance
from captioner.domain.display_problems import parse_color, preset_name_problem
from captioner.domain.settings import DisplayOptions, Settings
from captioner.domain.validation import settings_problems

MINE = NamedAppearance("Lecture hall", Appearance(size_percent=150))


def fields(display: DisplayOptions) -> list[str]:
    return [problem.field for problem in settings_problems(Settings(display=display))]


def appearance_fields(**changes: Any) -> list[str]:  # noqa: ANN401 - fields of Appearance
    return fields(DisplayOptions(appearance=replace(Appearance(), **changes)))


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.name)
def test_every_preset_that_comes_with_the_program_can_be_used(preset: NamedAppearance) -> None:
    assert fields(DisplayOptions(appearance=preset.appearance)) == []


@pytest.mark.parametrize("field", ["text", "background", "window"])
@pytest.mark.parametrize("color", ["", "red", "#FFF", "#12345", "#GG0000", "#FF0000", "#ff00001"])
def test_a_colour_is_six_small_digits(field: str, color: str) -> None:
    assert appearance_fields(**{field: color}) == [field]


@pytest.mark.parametrize("field", ["text_opacity", "background_opacity", "window_opacity"])
@pytest.mark.parametrize("opacity", [-0.01, 1.01, float("nan"), float("inf")])
def test_an_opacity_lies_between_0_and_1(field: str, opacity: float) -> None:
    assert appearance_fields(**{field: opacity}) == [field]


@pytest.mark.parametrize(("percent", "wrong"), [(49, 1), (50, 0), (400, 0), (401, 1)])
def test_the_size_is_50_to_400_percent(percent: int, wrong: int) -> None:
    assert appearance_fields(size_percent=percent) == ["size_percent"] * wrong


@pytest.mark.parametrize("family", ["", "  ", "a\nb", "x" * 201])
def test_a_font_is_a_name(family: str) -> None:
    assert appearance_fields(family=family) == ["family"]


@pytest.mark.parametrize(
    ("linger_s", "wrong"), [(None, 0), (1, 1), (2, 0), (600, 0), (601, 1), (-5, 1)]
)
def test_captions_stay_for_2_s_to_10_min(linger_s: int | None, wrong: int) -> None:
    assert fields(DisplayOptions(linger_s=linger_s)) == ["linger_s"] * wrong


@pytest.mark.parametrize("name", ["", " ", "a\nb", "x" * 61, "large", " DEFAULT ", "lecture HALL"])
def test_a_preset_needs_a_name_of_its_own(name: str) -> None:
    assert preset_name_problem(name, [MINE])


def test_two_presets_of_one_name_are_told() -> None:
    assert fields(DisplayOptions(presets=(MINE, replace(MINE, name="Lecture Hall")))) == ["presets"]


def test_a_preset_that_cannot_be_used_is_told_by_its_name() -> None:
    broken = NamedAppearance("Broken", Appearance(size_percent=1000))
    (problem,) = settings_problems(Settings(display=DisplayOptions(presets=(MINE, broken))))
    assert "“Broken”" in str(problem)


@pytest.mark.parametrize(
    ("typed", "color"),
    [("#ffcc00", "#ffcc00"), (" FFCC00 ", "#ffcc00"), ("#Fc0", "#ffcc00"), ("abc", "#aabbcc")],
)
def test_a_colour_is_read_as_people_type_it(typed: str, color: str) -> None:
    assert parse_color(typed) == color


@pytest.mark.parametrize("typed", ["", "#", "red", "#12345", "#1234567", "#ggg", "ff 00 00"])
def test_what_is_no_colour_is_said_to_be_none(typed: str) -> None:
    with pytest.raises(ValueError, match="is not a colour"):
        parse_color(typed)


def test_the_colours_of_the_fcc_are_eight_and_opposite_corners_of_the_cube() -> None:
    corners = {f"#{red}{green}{blue}" for red in P for green in P for blue in P}
    assert set(FCC_COLORS.values()) == corners


P = ("00", "ff")
