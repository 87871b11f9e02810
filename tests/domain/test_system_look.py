from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.appearance import DEFAULT_APPEARANCE, Appearance
from captioner.domain.contrast import worst_contrast
from captioner.domain.display_problems import appearance_problems
from captioner.domain.system_look import SystemLook, followed, is_motion_reduced

systems = st.builds(SystemLook, st.booleans(), st.booleans(), st.floats(0.5, 3), st.booleans())


def test_an_ordinary_system_changes_nothing() -> None:
    for is_dark in (True, False):
        assert followed(DEFAULT_APPEARANCE, SystemLook(is_dark=is_dark)) == DEFAULT_APPEARANCE


@pytest.mark.parametrize(("is_dark", "text"), [(True, "#ffffff"), (False, "#000000")])
def test_high_contrast_follows_the_systems_light_or_dark(is_dark: bool, text: str) -> None:  # noqa: FBT001
    shown = followed(DEFAULT_APPEARANCE, SystemLook(has_high_contrast=True, is_dark=is_dark))
    assert shown.text == text
    assert worst_contrast(shown) == pytest.approx(21)


def test_a_colour_that_a_person_chose_stays_in_high_contrast() -> None:
    chosen = replace(DEFAULT_APPEARANCE, text="#ffff00")
    assert followed(chosen, SystemLook(has_high_contrast=True)) == chosen


def test_high_contrast_keeps_the_size_that_a_person_chose() -> None:
    chosen = replace(DEFAULT_APPEARANCE, size_percent=70)
    assert followed(chosen, SystemLook(has_high_contrast=True)).size_percent == 70


def test_the_scale_of_text_multiplies_the_size() -> None:
    chosen = Appearance(size_percent=150)
    assert followed(chosen, SystemLook(text_scale=1.5)).size_percent == 225


@given(systems, st.integers(50, 400))
def test_what_is_shown_can_always_be_used(system: SystemLook, size_percent: int) -> None:
    assert list(appearance_problems(followed(Appearance(size_percent=size_percent), system))) == []


@pytest.mark.parametrize(
    ("chosen", "systems_wish", "reduced"),
    [(None, True, True), (None, False, False), (False, True, False), (True, False, True)],
)
def test_a_choice_about_motion_comes_before_the_systems(
    chosen: bool | None,  # noqa: FBT001
    systems_wish: bool,  # noqa: FBT001
    reduced: bool,  # noqa: FBT001
) -> None:
    assert is_motion_reduced(chosen, SystemLook(has_reduced_motion=systems_wish)) is reduced
