import time

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from captioner.domain.appearance import Appearance, Edge
from captioner.ui.overlay.caption_area import CaptionArea
from captioner.ui.overlay.look import look_of
from captioner.ui.theme import BoxSizes
from tests.ui.spoken import committed, tentative


class WatchedArea(CaptionArea):
    """Notes what each paint covered."""

    def __init__(self, sizes: BoxSizes) -> None:
        super().__init__(sizes)
        self.covered: list[QRect] = []

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        self.covered.append(event.rect())
        super().paintEvent(event)


@pytest.fixture
def area(qtbot: QtBot, sizes: BoxSizes) -> WatchedArea:
    made = WatchedArea(sizes)
    qtbot.addWidget(made)
    made.resize(800, 3 * sizes.row_px)
    made.show()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: bool(made.covered), timeout=1000)
    return made


def brightness(area: CaptionArea) -> float:
    """Sum of the light on the whole area."""
    image = QImage(area.size(), QImage.Format.Format_Grayscale8)
    image.fill(0)
    area.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return float(sum(bytes(image.constBits())))


def test_an_area_of_three_rows_has_three_rows(area: WatchedArea) -> None:
    assert len(area.rows) == 3


def test_the_visible_text_is_a_line_a_row(area: WatchedArea) -> None:
    area.show_segments([committed("one", id=1), committed("two", id=2, start_ms=9000)])
    assert area.visible_text == "one\ntwo"


def test_a_screen_reader_finds_the_visible_text(area: WatchedArea) -> None:
    area.show_segments([committed("one")])
    assert area.readable == "one"


def test_a_paint_is_reported_with_its_time(area: WatchedArea, qtbot: QtBot) -> None:
    asked_ns = time.monotonic_ns()
    with qtbot.waitSignal(area.painted, timeout=1000) as painted:
        area.show_segments([committed("one")])
    assert asked_ns < painted.args[0] <= time.monotonic_ns()


def test_only_the_row_that_changed_is_painted(
    area: WatchedArea, qtbot: QtBot, sizes: BoxSizes
) -> None:
    with qtbot.waitSignal(area.painted, timeout=1000):
        area.show_segments([committed("one", id=1), committed("two", id=2, start_ms=9000)])
    area.covered.clear()
    with qtbot.waitSignal(area.painted, timeout=1000):
        area.show_segments([tentative("more", id=3, start_ms=9500)])
    [covered] = area.covered
    row = QRect(0, sizes.row_px, 800, sizes.row_px)
    assert covered.contains(row)
    assert row.adjusted(0, -4, 0, 4).contains(covered)  # in some fonts letters go over their row


def test_what_looks_the_same_is_not_painted_again(area: WatchedArea, qtbot: QtBot) -> None:
    with qtbot.waitSignal(area.painted, timeout=1000):
        area.show_segments([tentative("one")])
    assert not area.show_segments([tentative("one", revision=2)])


def test_tentative_words_are_dimmer_than_committed_ones(area: WatchedArea) -> None:
    area.show_segments([tentative("word")])
    dim = brightness(area)
    area.show_segments([committed("word", revision=2)])
    assert brightness(area) > dim


def test_the_hint_is_seen_until_there_are_captions(area: WatchedArea) -> None:
    area.set_hint("Listening")
    assert brightness(area) > 0
    area.set_hint("")
    assert brightness(area) == 0


def test_a_wider_area_holds_more_on_a_row(area: WatchedArea, sizes: BoxSizes) -> None:
    text = " ".join(["caption"] * 8)
    area.show_segments([committed(text)])
    assert "\n" in area.visible_text
    area.resize(3000, 3 * sizes.row_px)
    assert area.visible_text == text


def test_a_cleared_area_is_empty(area: WatchedArea) -> None:
    area.show_segments([committed("one")])
    area.clear()
    assert area.visible_text == ""


def test_captions_that_come_before_the_box_is_shown_are_all_there(
    qtbot: QtBot, sizes: BoxSizes
) -> None:
    hidden = CaptionArea(sizes)
    qtbot.addWidget(hidden)
    hidden.resize(800, 3 * sizes.row_px)
    hidden.show_segments([committed("one", id=1), committed("two", id=2, start_ms=9000)])
    assert hidden.visible_text == "one\ntwo"


def test_a_roll_begins_with_what_was_there(qtbot: QtBot, area: WatchedArea) -> None:
    for number in (1, 2, 3):
        area.show_segments([committed(f"row {number}", id=number, start_ms=number * 9000)])
    before = area.grab().toImage()
    area.show_segments([committed("row 4", id=4, start_ms=36_000)])
    assert area.grab().toImage() == before
    qtbot.waitUntil(lambda: not area.is_moving, timeout=2000)
    assert area.grab().toImage() != before


def test_another_look_keeps_the_words(area: WatchedArea) -> None:
    area.show_segments([committed("one two three")])
    area.set_look(look_of(Appearance(size_percent=200, text="#000000", window="#ffffff"), 1080))
    assert area.visible_text == "one two three"


@pytest.mark.parametrize("opacity", [0.0, 1.0])
def test_the_strip_lies_behind_the_words_alone(area: WatchedArea, opacity: float) -> None:
    strip = Appearance(background="#ff0000", background_opacity=opacity, edge=Edge.NONE)
    area.set_look(look_of(strip, 1080))
    area.show_segments([committed("i")])
    picture = area.grab().toImage()
    beside = picture.pixelColor(700, 2)
    assert beside == picture.pixelColor(700, 100)
    assert (picture.pixelColor(3, 2) == QColor("#ff0000")) is (opacity == 1.0)
