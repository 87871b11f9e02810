from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from captioner.domain.appearance import (
    DEFAULT_APPEARANCE,
    PRESETS,
    Appearance,
    Edge,
    FontStyle,
    NamedAppearance,
)
from captioner.domain.settings import DisplayOptions, Settings
from captioner.domain.stability import Stability
from captioner.domain.system_look import SystemLook
from captioner.ui.settings.captions_page import CaptionsPage
from captioner.ui.settings.draft import SettingsDraft
from captioner.ui.settings.search import matches
from captioner.ui.verdict_icon import Mark
from tests.ui.fake_preferences import FakePreferences

ODD = Appearance(
    text="#fedcba",
    text_opacity=0.333,
    background="#123456",
    background_opacity=0.007,
    size_percent=137,
    font_style=FontStyle.CURSIVE,
    family="No Such Font",
    edge=Edge.RAISED,
)


@pytest.fixture
def draft() -> SettingsDraft:
    return SettingsDraft(Settings())


MakePage = Callable[[SettingsDraft], CaptionsPage]


@pytest.fixture
def make_page(qtbot: QtBot) -> Iterator[MakePage]:
    made: list[CaptionsPage] = []

    def make(draft: SettingsDraft) -> CaptionsPage:
        page = CaptionsPage(FakePreferences(settings=draft.settings), draft)
        qtbot.addWidget(page)
        made.append(page)
        page.resize(800, 700)
        page.show()
        qtbot.waitExposed(page)
        return page

    yield make
    for page in made:
        page.stop()


@pytest.fixture
def page(make_page: MakePage, draft: SettingsDraft) -> CaptionsPage:
    return make_page(draft)


def look(draft: SettingsDraft) -> Appearance:
    return draft.settings.display.appearance


def choose(page: QWidget, text: str) -> None:
    """By the list of a combo box, as a person does."""
    assert isinstance(page, QComboBox)
    index = page.findText(text)
    assert index >= 0, text
    page.setCurrentIndex(index)
    page.activated.emit(index)


@pytest.mark.parametrize("appearance", [DEFAULT_APPEARANCE, ODD])
def test_the_page_edits_nothing_by_being_opened(
    make_page: MakePage, appearance: Appearance
) -> None:
    odd = SettingsDraft(Settings(display=DisplayOptions(appearance=appearance, linger_s=7)))
    make_page(odd)
    assert not odd.is_changed


def test_every_choice_of_the_look_is_drafted(page: CaptionsPage, draft: SettingsDraft) -> None:
    layers = page.form.layers
    layers["text"].color.swatches[5].click()
    layers["background"].color.swatches[4].click()
    layers["window"].color.swatches[2].click()
    layers["text"].opacity.spin.setValue(90)
    layers["background"].opacity.slider.setValue(50)
    layers["window"].opacity.spin.setValue(0)
    page.form.letters.spin.setValue(400)
    choose(page.form.style_choice, "Small capitals")
    choose(page.form.edge, "Sunk in")
    assert look(draft) == Appearance(
        text="#ffff00",
        text_opacity=0.9,
        background="#0000ff",
        background_opacity=0.5,
        window="#ff0000",
        window_opacity=0.0,
        size_percent=400,
        font_style=FontStyle.SMALL_CAPITALS,
        edge=Edge.DEPRESSED,
    )


def test_all_styles_and_all_edges_can_be_chosen(page: CaptionsPage) -> None:
    styles, edges = page.form.style_choice, page.form.edge
    assert {styles.itemData(i) for i in range(styles.count())} == {s.value for s in FontStyle}
    assert {edges.itemData(i) for i in range(edges.count())} == {e.value for e in Edge}


def test_an_installed_font_is_chosen_and_given_up(page: CaptionsPage, draft: SettingsDraft) -> None:
    family = page.form.family
    family.setFocus()
    installed = family.itemText(1)
    choose(family, installed)
    assert look(draft).family == installed
    choose(family, "Goes by the style")
    assert look(draft).family is None


def test_a_font_that_is_not_here_stays_chosen_and_says_so(make_page: MakePage) -> None:
    page = make_page(SettingsDraft(Settings(display=DisplayOptions(appearance=ODD))))
    assert page.form.family.currentText() == "No Such Font (not installed)"
    page.form.family.setFocus()
    assert page.form.family.currentText() == "No Such Font (not installed)"


def test_the_preview_follows_every_choice(page: CaptionsPage, draft: SettingsDraft) -> None:
    draft.edit(replace(draft.settings, display=DisplayOptions(appearance=ODD)))
    shown = page.preview.area.look
    assert shown.text.name() == ODD.text
    assert shown.text_opacity == ODD.text_opacity
    assert shown.edge is ODD.edge
    assert page.preview.look is shown


def test_a_contrast_that_is_too_low_is_warned_of_with_what_to_do(page: CaptionsPage) -> None:
    assert page.contrast.text.startswith("Contrast at worst")
    page.form.layers["window"].opacity.spin.setValue(10)
    assert "hard to read" in page.contrast.text
    assert "Set the opacity of the window to" in page.contrast.text
    assert page.contrast.icon.mark is Mark.WARNED
    page.form.layers["window"].opacity.spin.setValue(85)
    assert page.contrast.text.startswith("Contrast at worst")


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.name)
def test_no_preset_is_warned_of_in_any_speakers_colour(
    make_page: MakePage, preset: NamedAppearance
) -> None:
    display = DisplayOptions(appearance=preset.appearance)
    page = make_page(SettingsDraft(Settings(display=display)))
    assert page.contrast.icon.mark is Mark.WAITING


def test_a_text_that_is_no_colour_is_a_doubt_until_it_is_one(
    page: CaptionsPage, draft: SettingsDraft
) -> None:
    code = page.form.layers["window"].color.code
    code.setFocus()
    code.selectAll()
    QTest.keyClicks(code, "mauve")
    assert (None, "window") in draft.doubts
    assert "“mauve”" in page.form.notes["window"].text
    assert look(draft) == DEFAULT_APPEARANCE
    page.form.layers["text"].color.swatches[5].click()
    assert (None, "window") in draft.doubts
    code.selectAll()
    QTest.keyClicks(code, DEFAULT_APPEARANCE.window)
    assert not draft.doubts


def test_a_preset_takes_the_place_of_what_was_being_typed(
    page: CaptionsPage, draft: SettingsDraft
) -> None:
    code = page.form.layers["window"].color.code
    code.selectAll()
    QTest.keyClicks(code, "mauve")
    choose(page.presets.choice, "Large")
    assert not draft.doubts
    assert code.text() == PRESETS[3].appearance.window


@pytest.mark.parametrize("stability", Stability)
def test_a_stability_is_drafted(
    page: CaptionsPage, draft: SettingsDraft, stability: Stability
) -> None:
    page.coming.stabilities[stability].click()
    assert draft.settings.display.stability is stability


def test_lingering_is_off_until_it_is_ticked(page: CaptionsPage, draft: SettingsDraft) -> None:
    assert not page.coming.linger.isEnabled()
    page.coming.lingers.click()
    assert draft.settings.display.linger_s == 10
    page.coming.linger.setValue(4)
    assert draft.settings.display.linger_s == 4
    page.coming.lingers.click()
    assert draft.settings.display.linger_s is None
    page.coming.lingers.click()
    assert draft.settings.display.linger_s == 4


@pytest.mark.parametrize(("index", "reduced"), [(0, None), (1, False), (2, True)])
def test_a_choice_about_motion_is_drafted(
    page: CaptionsPage, draft: SettingsDraft, *, index: int, reduced: bool | None
) -> None:
    page.coming.motion.activated.emit(index)
    assert draft.settings.display.reduced_motion is reduced


def test_following_the_system_says_what_that_means_now(page: CaptionsPage) -> None:
    assert page.coming.motion.itemText(0) == "As the system has it: rows roll and fade"


def test_the_preview_shows_what_the_system_makes_of_it(page: CaptionsPage) -> None:
    letters_px = page.preview.look.sizes.font_px
    page.system._look = SystemLook(has_high_contrast=True, is_dark=False, text_scale=1.25)
    page.system.changed.emit(page.system.look)
    assert page.preview.look.text.name() == "#000000"
    assert page.preview.look.sizes.font_px > letters_px
    assert "125 %" in page.form.notes["size_percent"].text


def test_a_look_too_large_for_the_preview_is_shown_smaller_and_said_to_be(
    page: CaptionsPage,
) -> None:
    page.form.letters.spin.setValue(400)
    assert page.preview.scale < 1
    assert "real size" in page.form.notes["size_percent"].text
    area = page.preview.area
    assert area.geometry().bottom() < page.preview.height()
    assert len(area.rows) == 2


def test_both_speakers_and_both_states_can_be_seen_in_the_preview(page: CaptionsPage) -> None:
    first, second = page.preview.area.rows
    assert "begin" in [word.text for word in first]
    assert {word.is_committed for word in second} == {True, False}


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("outline", "Edge"),
        ("animation", "Motion"),
        ("background opacity", "Background opacity"),
        ("flicker", "Steady"),
        ("linger", "Clear the box after a silence of"),
        ("typeface", "Font"),
        ("broadcast", "Preset"),
        ("zoom", "Size"),
    ],
)
def test_the_search_finds_it(page: CaptionsPage, query: str, expected: str) -> None:
    assert expected in [match.text for match in matches([page], query)]


def test_swatches_do_not_flood_the_search(page: CaptionsPage) -> None:
    assert len(list(matches([page], "captions white"))) <= 1


def test_all_of_it_is_reached_by_the_tab_key(page: CaptionsPage) -> None:
    wanted: list[QWidget] = [
        page.presets.choice,
        page.form.layers["text"].color.code,
        page.form.layers["text"].opacity.slider,
        page.form.layers["window"].opacity.spin,
        page.form.letters.slider,
        page.form.style_choice,
        page.form.family,
        page.form.edge,
        page.coming.lingers,
        page.coming.motion,
    ]
    page.presets.choice.setFocus()
    visited: list[QWidget] = []
    for _ in range(80):
        focused = page.focusWidget()
        visited.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert [widget for widget in visited if widget in wanted][: len(wanted)] == wanted


def test_everything_that_takes_the_keyboard_has_a_name_for_a_screen_reader(
    page: CaptionsPage,
) -> None:
    page.presets.save.click()  # brings out the field for a name
    shown = [widget for widget in page.findChildren(QWidget) if widget.isVisible()]
    stops = [widget for widget in shown if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(stops) > 40
    for widget in stops:
        if not isinstance(widget.parent(), QAbstractSpinBox):  # a part of one that has a name
            spoken = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
            assert spoken, widget


def test_building_the_page_opens_no_window_for_a_moment(qtbot: QtBot, draft: SettingsDraft) -> None:
    page = CaptionsPage(FakePreferences(settings=draft.settings), draft)
    qtbot.addWidget(page)
    page.stop()
    opened = Qt.WidgetAttribute.WA_WState_Created
    assert [each for each in page.findChildren(QWidget) if each.testAttribute(opened)] == []


def test_on_a_small_window_nothing_lies_beyond_its_sides(page: CaptionsPage) -> None:
    page.resize(430, 420)  # what a settings window of 640 x 480 leaves
    (area,) = page.findChildren(QScrollArea)
    assert area.horizontalScrollBar().maximum() == 0
    assert page.preview.geometry().bottom() < area.geometry().top()
