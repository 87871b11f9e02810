from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from captioner.domain.appearance import DEFAULT_APPEARANCE, PRESETS, Appearance, NamedAppearance
from captioner.domain.contrast import (
    LEAST_CONTRAST,
    contrast_advice,
    contrast_ratio,
    spoken_ratio,
    worst_contrast,
)

TENTATIVE_SHARE = 0.7
TOO_GOOD_BY = 0.1
"""What the worst case of translucent text may be off by; it does not matter below 2."""

colors = st.integers(0, 0xFFFFFF).map("#{:06x}".format)
opacities = st.floats(0, 1) | st.sampled_from([0.0, 0.5, 1.0])
looks = st.builds(
    Appearance,
    text=colors,
    text_opacity=opacities,
    background=colors,
    background_opacity=opacities,
    window=colors,
    window_opacity=opacities,
)
grays = st.integers(0, 255).map(lambda value: f"#{value:02x}{value:02x}{value:02x}")


def over(top: str, opacity: float, below: str) -> str:
    """As a compositor mixes two colours, to the nearest of 256 values."""
    mixed = [
        round(opacity * int(top[i : i + 2], 16) + (1 - opacity) * int(below[i : i + 2], 16))
        for i in (1, 3, 5)
    ]
    return "#" + "".join(f"{value:02x}" for value in mixed)


def contrast_on(look: Appearance, desktop: str) -> float:
    ground = over(look.background, look.background_opacity, desktop_under_window(look, desktop))
    return contrast_ratio(over(look.text, look.text_opacity, ground), ground)


def desktop_under_window(look: Appearance, desktop: str) -> str:
    return over(look.window, look.window_opacity, desktop)


@pytest.mark.parametrize(
    ("first", "second", "ratio"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#777777", "#ffffff", 4.48),  # WCAG's own example of just too little
        ("#767676", "#ffffff", 4.54),
        ("#ff0000", "#ffffff", 4.0),
        ("#0000ff", "#ffffff", 8.59),
        ("#abcdef", "#abcdef", 1.0),
    ],
)
def test_the_ratio_is_wcags(first: str, second: str, ratio: float) -> None:
    assert contrast_ratio(first, second) == pytest.approx(ratio, abs=0.01)
    assert contrast_ratio(second, first) == contrast_ratio(first, second)


def test_a_black_window_gives_over_white_what_the_facts_say() -> None:
    half = Appearance(window="#000000", window_opacity=0.54)
    more = replace(half, window_opacity=0.66)
    assert worst_contrast(half) >= 4.5
    assert worst_contrast(more) >= 7.0


@given(looks, colors | grays)
@example(replace(DEFAULT_APPEARANCE, window_opacity=0.0), "#ffffff")
def test_no_pixel_of_the_desktop_is_worse_than_the_worst(look: Appearance, desktop: str) -> None:
    rounding = 0.05 * contrast_on(look, desktop)
    assert worst_contrast(look) <= contrast_on(look, desktop) + rounding + TOO_GOOD_BY


@given(looks, grays)
def test_opaque_text_without_anything_behind_it_can_vanish(look: Appearance, gray: str) -> None:
    bare = replace(look, text=gray, text_opacity=1.0, window_opacity=0.0, background_opacity=0.0)
    if gray not in ("#000000", "#ffffff"):
        assert worst_contrast(bare) == pytest.approx(1.0)


@given(looks)
def test_behind_an_opaque_window_the_desktop_does_not_matter(look: Appearance) -> None:
    closed = replace(look, window_opacity=1.0, background_opacity=0.0, text_opacity=1.0)
    assert worst_contrast(closed) == pytest.approx(contrast_ratio(look.text, look.window))


@given(looks)
def test_a_ratio_lies_between_1_and_21(look: Appearance) -> None:
    assert 1.0 <= worst_contrast(look) <= 21.0 + 1e-9


@given(looks)
def test_there_is_advice_just_where_the_contrast_is_too_low(look: Appearance) -> None:
    assert bool(contrast_advice(look)) is (worst_contrast(look) < LEAST_CONTRAST)


def test_the_advice_names_the_least_opacity_that_does() -> None:
    faint = Appearance(window="#000000", window_opacity=0.2)
    assert contrast_advice(faint) == "Set the opacity of the window to 55 % or more."
    assert worst_contrast(replace(faint, window_opacity=0.55)) >= LEAST_CONTRAST
    assert worst_contrast(replace(faint, window_opacity=0.50)) < LEAST_CONTRAST


def test_where_the_window_is_too_like_the_text_the_background_is_advised() -> None:
    look = Appearance(text="#ffffff", window="#eeeeee", background="#000000")
    assert contrast_advice(look).startswith("Set the opacity of the background to ")


def test_colours_that_no_opacity_tells_apart_are_to_be_chosen_anew() -> None:
    look = Appearance(text="#ffffff", window="#eeeeee", background="#dddddd")
    assert contrast_advice(look).startswith("Choose a text and a background ")


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.name)
def test_every_preset_can_be_read_over_anything(preset: NamedAppearance) -> None:
    assert worst_contrast(preset.appearance, share=TENTATIVE_SHARE) >= LEAST_CONTRAST


def test_a_ratio_is_never_said_to_be_better_than_it_is() -> None:
    assert spoken_ratio(4.499) == "4.4:1"
    assert spoken_ratio(4.5) == "4.5:1"
    assert spoken_ratio(21.0) == "21.0:1"
