"""The bars that show that the microphone hears something."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from captioner.domain.audio import SoundLevel
from captioner.ui.overlay.level_mark import LevelMark
from captioner.ui.theme import BoxSizes


@pytest.fixture
def mark(qtbot: QtBot, sizes: BoxSizes) -> LevelMark:
    shown = LevelMark(sizes)
    qtbot.addWidget(shown)
    return shown


def level(peak_db: float) -> SoundLevel:
    return SoundLevel(rms_db=peak_db - 10, peak_db=peak_db)


@pytest.mark.parametrize(("peak_db", "lit"), [(-96, 0), (-50, 1), (-40, 2), (-20, 3), (-3, 4)])
def test_louder_lights_more_bars(mark: LevelMark, peak_db: float, lit: int) -> None:
    mark.set_level(level(peak_db))
    assert mark.lit == lit


def test_without_a_microphone_there_is_nothing_to_see(mark: LevelMark) -> None:
    mark.set_level(level(-20))
    mark.set_level(None)
    assert not mark.isVisibleTo(mark.parentWidget() or mark)


def test_a_screen_reader_hears_how_much(mark: LevelMark) -> None:
    mark.set_level(level(-20))
    assert mark.accessibleName() == "Microphone level 3 of 4"


@pytest.mark.parametrize("direction", Qt.LayoutDirection)
def test_it_keeps_clear_of_the_text_beside_it(
    mark: LevelMark, direction: Qt.LayoutDirection
) -> None:
    mark.setLayoutDirection(direction)
    mark.set_level(level(-3))
    picture = mark.grab().toImage()
    from_right = direction is Qt.LayoutDirection.RightToLeft
    beside = 0 if from_right else picture.width() - 1
    column = {picture.pixel(beside, y) for y in range(picture.height())}
    assert len(column) == 1
