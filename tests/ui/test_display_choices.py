"""Choices that are made at the box, and those that come from the settings."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from captioner.domain.appearance import LARGEST_PERCENT, Appearance
from captioner.domain.settings import (
    ArrangedPlace,
    DisplayOptions,
    OverlayOptions,
    Settings,
    WindowPlace,
)
from captioner.domain.stability import Stability
from captioner.ui.screen import CaptionScreen
from tests.ui.fakes import RecordingCommands
from tests.ui.spoken import committed

SETTINGS = Settings(overlay=WindowPlace(10, 20, 700, 200))
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def commands() -> RecordingCommands:
    return RecordingCommands()


@pytest.fixture
def shown(qtbot: QtBot, commands: RecordingCommands) -> Iterator[CaptionScreen]:
    made = CaptionScreen(
        commands,
        list,
        settings=SETTINGS,
        on_place=lambda _place, _places: None,
        on_painted=lambda _number, _revision, _ns: None,
    )
    made.show()
    qtbot.waitExposed(made.overlay)
    yield made
    made.close()


def sized(percent: int) -> Settings:
    display = DisplayOptions(appearance=Appearance(size_percent=percent))
    return replace(SETTINGS, display=display)


@pytest.mark.parametrize(
    ("key", "percent"),
    [(Qt.Key.Key_Plus, 160), (Qt.Key.Key_Minus, 140), (Qt.Key.Key_0, 100)],
)
def test_a_key_orders_letters_of_another_size(
    shown: CaptionScreen, commands: RecordingCommands, key: Qt.Key, percent: int
) -> None:
    shown.use_settings(sized(150))
    QTest.keyClick(shown.overlay, key, CTRL)
    assert commands.orders == [("choose_display", sized(percent).display)]


def test_letters_that_are_as_large_as_can_be_stay(
    shown: CaptionScreen, commands: RecordingCommands
) -> None:
    shown.use_settings(sized(LARGEST_PERCENT))
    shown.panel.larger.click()
    assert commands.orders == []


def test_larger_letters_keep_the_number_of_rows(shown: CaptionScreen) -> None:
    rows, height = len(shown.overlay.area.rows), shown.overlay.height()
    shown.use_settings(sized(150))
    assert len(shown.overlay.area.rows) == rows
    assert shown.overlay.height() > height


def test_the_panel_orders_another_stability(
    shown: CaptionScreen, commands: RecordingCommands
) -> None:
    shown.panel.stability_chosen.emit(Stability.STEADY)
    assert commands.orders == [("choose_display", DisplayOptions(stability=Stability.STEADY))]


def test_what_is_chosen_already_is_not_ordered_again(
    shown: CaptionScreen, commands: RecordingCommands
) -> None:
    shown.panel.stability_chosen.emit(Stability.BALANCED)
    shown.use_settings(replace(SETTINGS, overlay_options=OverlayOptions(click_through=True)))
    assert shown.overlay.click_through.is_on
    assert commands.orders == []


def test_the_corner_that_takes_clicks_back_orders_so(
    shown: CaptionScreen, commands: RecordingCommands
) -> None:
    shown.use_settings(replace(SETTINGS, overlay_options=OverlayOptions(click_through=True)))
    shown.overlay.set_click_through(on=False)
    assert commands.orders == [("choose_overlay", OverlayOptions(click_through=False))]
    assert shown.actions.click_through.isChecked()  # until the program says so


def test_a_place_that_is_remembered_lays_no_row_out_anew(shown: CaptionScreen) -> None:
    before = shown.overlay.area.look
    places = (ArrangedPlace((), WindowPlace(1, 2, 700, 200)),)
    shown.use_settings(replace(SETTINGS, overlay_options=OverlayOptions(places=places)))
    assert shown.overlay.area.look is before


def test_the_window_for_sharing_comes_and_goes_by_the_menu(shown: CaptionScreen) -> None:
    shown.show_segments([committed("hello")])
    shown.actions.sharing.trigger()
    assert shown.sharing.window is not None
    assert shown.actions.sharing.isChecked()
    assert shown.sharing.window.area.visible_text == "hello"
    shown.actions.sharing.trigger()
    assert (shown.sharing.is_open, shown.actions.sharing.isChecked()) == (False, False)


def test_closing_it_by_its_frame_unchecks_the_menu_and_remembers_its_place(
    shown: CaptionScreen, commands: RecordingCommands
) -> None:
    remembered = OverlayOptions(sharing_window=WindowPlace(60, 70, 500, 250))
    shown.use_settings(replace(SETTINGS, overlay_options=remembered))
    shown.actions.sharing.trigger()
    assert shown.sharing.window is not None
    assert shown.sharing.window.geometry() == QRect(60, 70, 500, 250)
    shown.sharing.window.setGeometry(90, 100, 500, 250)
    shown.sharing.window.close()
    assert not shown.actions.sharing.isChecked()
    now = OverlayOptions(sharing_window=WindowPlace(90, 100, 500, 250))
    assert commands.orders == [("choose_overlay", now)]


def test_a_look_that_is_chosen_is_the_shared_windows_too(shown: CaptionScreen) -> None:
    shown.actions.sharing.trigger()
    shown.use_settings(replace(sized(200), display=replace(sized(200).display, linger_s=30)))
    assert shown.sharing.window is not None
    area = shown.sharing.window.area
    assert (area.look, area.linger_s) == (shown.overlay.area.look, 30)


def test_what_is_said_and_another_session_reach_the_shared_window(shown: CaptionScreen) -> None:
    shown.actions.sharing.trigger()
    assert shown.sharing.window is not None
    shown.show_segments([committed("hello")])
    assert shown.sharing.window.area.visible_text == "hello"
    shown.forget_captions()
    assert shown.sharing.window.area.visible_text == ""


def test_the_shared_window_ends_with_the_program(qtbot: QtBot, shown: CaptionScreen) -> None:
    shown.actions.sharing.trigger()
    with qtbot.waitSignal(shown.sharing.changed):
        shown.close()
