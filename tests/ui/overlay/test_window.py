from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from captioner.domain.appearance import DEFAULT_APPEARANCE
from captioner.domain.settings import WindowPlace
from captioner.ui.bridge import PaintOutcome
from captioner.ui.overlay.look import look_of
from captioner.ui.overlay.notice import NoticeAction
from captioner.ui.overlay.window import CaptionOverlay
from captioner.ui.theme import BoxSizes
from tests.ui.spoken import committed


def test_its_height_is_whole_rows(overlay: CaptionOverlay, sizes: BoxSizes) -> None:
    assert overlay.area.height() == 3 * sizes.row_px


def test_a_height_between_two_rows_snaps(
    overlay: CaptionOverlay, sizes: BoxSizes, qtbot: QtBot
) -> None:
    overlay.resize(900, sizes.height_px(4) - 11)
    qtbot.waitUntil(lambda: overlay.height() == sizes.height_px(4), timeout=2000)


def test_it_is_never_higher_than_eight_rows(overlay: CaptionOverlay, sizes: BoxSizes) -> None:
    overlay.resize(900, 5000)
    assert overlay.height() == sizes.height_px(8)


def test_a_new_place_is_told_once_it_rests(overlay: CaptionOverlay, qtbot: QtBot) -> None:
    with qtbot.waitSignal(overlay.place_settled, timeout=2000) as told:
        overlay.move(50, 60)
        overlay.move(70, 80)
    assert told.args == [WindowPlace(70, 80, overlay.width(), overlay.height())]


def test_a_place_that_was_set_is_not_told_back(
    qtbot: QtBot, sizes: BoxSizes, overlay: CaptionOverlay
) -> None:
    overlay.place_at(QRect(30, 40, 600, sizes.height_px(2)))
    with qtbot.assertNotEmitted(overlay.place_settled, wait=500):
        pass


def test_a_place_chosen_just_before_it_is_hidden_is_told(
    overlay: CaptionOverlay, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(overlay.place_settled, timeout=100):
        overlay.move(70, 80)
        overlay.hide()


@pytest.mark.parametrize(
    ("key", "by"),
    [
        (Qt.Key.Key_Left, QPoint(-10, 0)),
        (Qt.Key.Key_Right, QPoint(10, 0)),
        (Qt.Key.Key_Up, QPoint(0, -10)),
        (Qt.Key.Key_Down, QPoint(0, 10)),
    ],
)
def test_an_arrow_key_moves_it(overlay: CaptionOverlay, key: Qt.Key, by: QPoint) -> None:
    overlay.move(100, 100)
    QTest.keyClick(overlay, key)
    assert overlay.pos() == QPoint(100, 100) + by


def test_shift_and_down_adds_a_row(overlay: CaptionOverlay, sizes: BoxSizes) -> None:
    QTest.keyClick(overlay, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert overlay.height() == sizes.height_px(4)


def test_shift_and_left_narrows_it(overlay: CaptionOverlay) -> None:
    QTest.keyClick(overlay, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert overlay.width() == 890


@pytest.mark.parametrize(
    ("key", "step"),
    [
        (Qt.Key.Key_Plus, 1),
        (Qt.Key.Key_Equal, 1),
        (Qt.Key.Key_Minus, -1),
        (Qt.Key.Key_0, 0),
    ],
)
def test_ctrl_with_plus_minus_and_zero_asks_for_another_size(
    overlay: CaptionOverlay, qtbot: QtBot, key: Qt.Key, step: int
) -> None:
    with qtbot.waitSignal(overlay.size_step_requested, timeout=1000) as asked:
        QTest.keyClick(overlay, key, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == [step]


def test_a_key_of_another_meaning_with_ctrl_does_nothing(
    overlay: CaptionOverlay, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(overlay.pause_requested):
        QTest.keyClick(overlay, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)


def test_larger_letters_keep_the_number_of_rows(overlay: CaptionOverlay) -> None:
    look = look_of(replace(DEFAULT_APPEARANCE, size_percent=150), 1080)
    overlay.set_look(look)
    assert overlay.height() == look.sizes.height_px(3)
    assert overlay.area.height() == 3 * look.sizes.row_px


def test_a_single_row_stays_a_single_row(overlay: CaptionOverlay, sizes: BoxSizes) -> None:
    overlay.resize(900, sizes.height_px(1))
    look = look_of(replace(DEFAULT_APPEARANCE, size_percent=200), 1080)
    overlay.set_look(look)
    assert overlay.height() == look.sizes.height_px(1)


def test_smaller_letters_keep_it_too(overlay: CaptionOverlay) -> None:
    look = look_of(replace(DEFAULT_APPEARANCE, size_percent=50), 1080)
    overlay.set_look(look)
    assert overlay.height() == look.sizes.height_px(3)


def test_the_box_has_the_colour_of_the_look(overlay: CaptionOverlay) -> None:
    look = look_of(replace(DEFAULT_APPEARANCE, window="#ff0000", window_opacity=1.0), 1080)
    overlay.set_look(look)
    picture = overlay.grab().toImage()
    assert picture.pixelColor(overlay.width() // 2, 4).name() == "#ff0000"


def test_space_asks_for_a_pause(overlay: CaptionOverlay, qtbot: QtBot) -> None:
    with qtbot.waitSignal(overlay.pause_requested, timeout=1000):
        QTest.keyClick(overlay, Qt.Key.Key_Space)


def test_escape_asks_to_be_hidden(overlay: CaptionOverlay, qtbot: QtBot) -> None:
    with qtbot.waitSignal(overlay.hide_requested, timeout=1000):
        QTest.keyClick(overlay, Qt.Key.Key_Escape)


def test_a_notice_takes_the_place_of_the_captions(overlay: CaptionOverlay) -> None:
    overlay.show_notice("No microphone.")
    assert overlay.notice.isVisible()
    assert not overlay.area.isVisible()


def test_a_notice_never_changes_the_size_of_the_box(overlay: CaptionOverlay) -> None:
    before = overlay.size()
    overlay.show_notice("A very long sentence. " * 40, NoticeAction("Do it", lambda: None))
    QApplication.processEvents()
    assert overlay.size() == before


def test_a_box_of_one_row_shows_the_whole_button(overlay: CaptionOverlay, sizes: BoxSizes) -> None:
    overlay.resize(900, sizes.height_px(1))
    overlay.show_notice("No microphone.", NoticeAction("Play the sample", lambda: None))
    QApplication.processEvents()
    assert overlay.notice.rect().contains(overlay.notice.button.geometry())


def test_the_button_of_a_notice_acts_by_keyboard(overlay: CaptionOverlay) -> None:
    acted: list[str] = []
    overlay.show_notice("No microphone.", NoticeAction("Play", lambda: acted.append("played")))
    overlay.notice.button.setFocus()
    QTest.keyClick(overlay.notice.button, Qt.Key.Key_Space)
    assert acted == ["played"]


def test_a_notice_without_an_action_has_no_button(overlay: CaptionOverlay) -> None:
    overlay.show_notice("No microphone.")
    assert not overlay.notice.button.isVisible()


def test_captions_in_a_hidden_box_are_not_painted(overlay: CaptionOverlay) -> None:
    overlay.hide()
    assert overlay.show_segments([committed("one")]) is PaintOutcome.HIDDEN


def test_captions_in_a_visible_box_are_painted(overlay: CaptionOverlay) -> None:
    assert overlay.show_segments([committed("one")]) is PaintOutcome.COMING


def test_it_never_takes_the_keyboard_by_being_shown(overlay: CaptionOverlay) -> None:
    assert overlay.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
