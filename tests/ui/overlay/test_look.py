from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QFont

from captioner.domain.appearance import DEFAULT_APPEARANCE, Appearance, Edge, FontStyle
from captioner.domain.contrast import contrast_ratio, worst_contrast
from captioner.ui.overlay.edges import COPIES, REACH_EM
from captioner.ui.overlay.look import look_of
from captioner.ui.theme import TENTATIVE_OPACITY

pytestmark = pytest.mark.usefixtures("qapp")

COLORS = ("#ffffff", "#000000", "#ff0000", "#00ff00", "#0000ff", "#ffff00", "#ff00ff", "#00ffff")


def test_the_size_is_a_share_of_the_screens_own() -> None:
    usual = look_of(DEFAULT_APPEARANCE, 1080).sizes.font_px
    larger = look_of(replace(DEFAULT_APPEARANCE, size_percent=200), 1080)
    assert larger.sizes.font_px == larger.font.pixelSize() == 2 * usual


def test_the_status_line_keeps_its_size() -> None:
    usual, larger = look_of(DEFAULT_APPEARANCE, 1080), look_of(Appearance(size_percent=400), 1080)
    assert larger.sizes.status_px == usual.sizes.status_px


def test_opacities_are_in_the_colours() -> None:
    look = look_of(Appearance(background_opacity=0.5, window_opacity=0.25), 1080)
    assert (round(look.background.alphaF(), 2), round(look.window.alphaF(), 2)) == (0.5, 0.25)


@pytest.mark.parametrize("color", COLORS)
def test_the_first_voice_has_the_colour_that_was_chosen(color: str) -> None:
    assert look_of(Appearance(text=color), 1080).color_of(0) == QColor(color)


@pytest.mark.parametrize("color", COLORS)
def test_four_voices_have_four_colours(color: str) -> None:
    look = look_of(Appearance(text=color), 1080)
    assert len({look.color_of(voice).name() for voice in range(4)}) == 4


@pytest.mark.parametrize(("text", "ground"), [("#ffffff", "#0f1115"), ("#000000", "#ffffff")])
def test_all_voices_stand_out_as_well_as_text_must(text: str, ground: str) -> None:
    look = look_of(Appearance(text=text), 1080)
    assert all(contrast_ratio(color.name(), ground) >= 7 for color in look.voices)


@pytest.mark.parametrize(("text", "ground"), [("#ffffff", "#0f1115"), ("#000000", "#ffffff")])
def test_tentative_words_of_all_voices_are_readable(text: str, ground: str) -> None:
    for voice in look_of(Appearance(text=text), 1080).voices:
        box = Appearance(text=voice.name(), window=ground, window_opacity=1.0)
        assert worst_contrast(box, share=TENTATIVE_OPACITY) >= 4.5


@pytest.mark.parametrize(("text", "ground"), [("#ffffff", "#0f1115"), ("#000000", "#ffffff")])
def test_the_status_stands_out_on_the_ground_that_the_text_is_for(text: str, ground: str) -> None:
    look = look_of(Appearance(text=text), 1080)
    assert all(contrast_ratio(color.name(), ground) >= 4.5 for color in (look.quiet, look.trouble))


@pytest.mark.parametrize("color", COLORS)
def test_the_rim_stands_out_from_the_letters(color: str) -> None:
    assert contrast_ratio(color, look_of(Appearance(text=color), 1080).rim.name()) >= 4.5


def test_small_capitals_are_capitals() -> None:
    font = look_of(Appearance(font_style=FontStyle.SMALL_CAPITALS), 1080).font
    assert font.capitalization() is QFont.Capitalization.SmallCaps


def test_a_family_that_was_chosen_comes_first() -> None:
    assert look_of(Appearance(family="Ubuntu"), 1080).font.families()[0] == "Ubuntu"


@pytest.mark.parametrize("edge", Edge)
def test_no_edge_reaches_farther_than_pictures_have_room_for(edge: Edge) -> None:
    reaches = [max(abs(copy.right), abs(copy.down)) for copy in COPIES[edge]]
    assert max(reaches, default=0) < REACH_EM
