from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from captioner.ui.overlay.caption_area import CaptionArea
from captioner.ui.overlay.look import look_with
from captioner.ui.overlay.motion import ROLL_MS, Linger, Roll
from captioner.ui.theme import BoxSizes
from tests.ui.spoken import committed, tentative

LONGEST_ROLL_MS = 433
"""What CEA-708 gives a roll."""


@pytest.fixture
def owner(qapp: QObject) -> Iterator[QObject]:
    del qapp
    made = QObject()
    yield made
    made.deleteLater()


@pytest.fixture
def roll(owner: QObject) -> Roll:
    return Roll(owner)


@pytest.fixture
def area(qtbot: QtBot, sizes: BoxSizes) -> CaptionArea:
    made = CaptionArea(look_with(sizes))
    qtbot.addWidget(made)
    made.resize(400, 2 * sizes.row_px)
    made.show()
    qtbot.waitExposed(made)
    return made


def fill(area: CaptionArea, first: int, last: int) -> None:
    for number in range(first, last + 1):
        area.show_segments([committed(f"row {number}", id=number, start_ms=number * 9000)])


def test_a_roll_is_over_in_time() -> None:
    assert ROLL_MS < LONGEST_ROLL_MS


def test_rows_begin_where_they_were_and_end_at_their_place(roll: Roll, qtbot: QtBot) -> None:
    roll.begin(40, at_most_px=120)
    assert roll.offset_px == 40
    qtbot.waitUntil(lambda: not roll.is_moving, timeout=2000)


def test_more_rows_join_the_roll_that_is_on(roll: Roll) -> None:
    roll.begin(40, at_most_px=120)
    roll.begin(40, at_most_px=120)
    assert roll.offset_px == 80
    roll.finish()


def test_many_rows_at_once_come_from_no_farther_than_the_box_is_high(roll: Roll) -> None:
    roll.begin(4000, at_most_px=120)
    assert roll.offset_px == 120
    roll.finish()


def test_rows_only_ever_move_up(roll: Roll, qtbot: QtBot) -> None:
    offsets = []
    roll.moved.connect(lambda: offsets.append(roll.offset_px))
    roll.begin(60, at_most_px=120)
    qtbot.waitUntil(lambda: not roll.is_moving, timeout=2000)
    assert offsets == sorted(offsets, reverse=True)


def test_a_second_roll_begins_from_its_own_row(roll: Roll, qtbot: QtBot) -> None:
    roll.begin(40, at_most_px=120)
    qtbot.waitUntil(lambda: not roll.is_moving, timeout=2000)
    roll.begin(30, at_most_px=120)
    assert roll.offset_px == 30
    roll.finish()


def test_with_reduced_motion_rows_are_at_their_place_at_once(roll: Roll) -> None:
    roll.is_smooth = False
    roll.begin(40, at_most_px=120)
    assert not roll.is_moving


def test_a_new_row_rolls_in(area: CaptionArea, qtbot: QtBot) -> None:
    fill(area, 1, 2)
    assert not area.is_moving
    fill(area, 3, 3)
    assert area.is_moving
    qtbot.waitUntil(lambda: not area.is_moving, timeout=2000)


def test_a_row_that_is_not_seen_does_not_move(area: CaptionArea) -> None:
    area.hide()
    fill(area, 1, 3)
    assert not area.is_moving


def test_hiding_the_box_ends_a_roll(area: CaptionArea) -> None:
    fill(area, 1, 3)
    area.hide()
    assert not area.is_moving


def test_reduced_motion_ends_a_roll(area: CaptionArea) -> None:
    fill(area, 1, 3)
    area.set_reduced_motion(True)
    assert not area.is_moving


def test_words_that_change_on_their_row_move_nothing(area: CaptionArea) -> None:
    area.show_segments([tentative("one")])
    area.show_segments([tentative("one two", revision=2)])
    assert not area.is_moving


def test_captions_stay_unless_a_person_wants_them_gone(owner: QObject) -> None:
    linger = Linger(owner)
    linger.set_after_s(None)
    linger.restart()
    assert not linger.is_waiting


def test_captions_fade_after_the_silence_that_was_set(area: CaptionArea, qtbot: QtBot) -> None:
    area.set_linger_s(0.05)
    fill(area, 1, 1)
    qtbot.waitUntil(lambda: area.visible_text == "", timeout=3000)


def test_with_reduced_motion_captions_go_without_fading(owner: QObject, qtbot: QtBot) -> None:
    linger = Linger(owner)
    linger.is_smooth = False
    seen = []
    linger.moved.connect(lambda: seen.append(linger.opacity))
    linger.set_after_s(0.01)
    with qtbot.waitSignal(linger.ended, timeout=2000):
        linger.restart()
    assert seen == []


def test_captions_that_were_fading_are_back_with_the_next(owner: QObject, qtbot: QtBot) -> None:
    linger = Linger(owner)
    linger.set_after_s(0.01)
    with qtbot.waitSignal(linger.moved, timeout=2000):
        linger.restart()
    linger.set_after_s(60)
    linger.restart()
    assert linger.opacity == 1.0
    linger.stop()


def test_captions_that_faded_do_not_come_back_with_the_next(
    area: CaptionArea, qtbot: QtBot
) -> None:
    area.set_linger_s(0.05)
    fill(area, 1, 1)
    qtbot.waitUntil(lambda: area.visible_text == "", timeout=3000)
    area.set_linger_s(None)
    fill(area, 2, 2)
    assert area.visible_text == "row 2"
