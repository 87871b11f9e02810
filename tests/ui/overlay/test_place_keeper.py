from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from captioner.domain.captions import Segment
from captioner.ui.overlay.place_keeper import PlaceKeeper
from captioner.ui.overlay.quick_panel import CopyRange
from captioner.ui.overlay.scroll_back import Gaze
from captioner.ui.overlay.window import CaptionOverlay
from captioner.ui.theme import BoxSizes
from tests.ui.spoken import committed, tentative


class Reader:
    """A person before the box, to whom a sentence a row is said."""

    def __init__(self, overlay: CaptionOverlay) -> None:
        self.overlay = overlay
        self.keeper = PlaceKeeper(overlay, overlay.area, overlay.status_line)
        self.said = 0

    def hear(self, count: int = 1) -> None:
        for _ in range(count):
            self.said += 1
            self.show(
                committed(f"Sentence number {self.said}.", id=self.said, start_ms=self.said * 3000)
            )

    def show(self, segment: Segment) -> None:
        self.keeper.take([segment])
        self.overlay.show_segments([segment])

    def press(
        self,
        key: Qt.Key,
        held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        QTest.keyClick(self.overlay, key, held)

    @property
    def seen(self) -> list[str]:
        return self.overlay.area.visible_text.splitlines()

    @property
    def marked(self) -> list[str]:
        return [w.text for row in self.overlay.area.rows for w in row if w.is_marked]


def sentences(first: int, last: int) -> list[str]:
    return [f"Sentence number {number}." for number in range(first, last + 1)]


@pytest.fixture
def reader(overlay: CaptionOverlay) -> Iterator[Reader]:
    overlay.area.set_reduced_motion(True)
    made = Reader(overlay)
    made.hear(50)
    yield made
    QGuiApplication.clipboard().clear()


def test_a_page_up_keeps_one_row_to_read_on_from(reader: Reader) -> None:
    assert reader.seen == sentences(48, 50)
    reader.press(Qt.Key.Key_PageUp)
    assert reader.seen == sentences(46, 48)
    reader.press(Qt.Key.Key_PageUp)
    assert reader.seen == sentences(44, 46)


def test_while_scrolled_back_live_goes_on_and_is_counted(reader: Reader) -> None:
    reader.press(Qt.Key.Key_PageUp)
    reader.hear(4)
    assert reader.seen == sentences(46, 48)
    assert reader.keeper.button.isVisible()
    assert reader.keeper.button.text() == "12 new words · End: catch up"


def test_one_key_catches_up(reader: Reader) -> None:
    reader.press(Qt.Key.Key_PageUp)
    reader.hear(4)
    reader.press(Qt.Key.Key_End)
    assert reader.seen == sentences(52, 54)
    assert not reader.keeper.button.isVisible()


def test_the_edge_that_counts_can_be_clicked(reader: Reader) -> None:
    reader.press(Qt.Key.Key_PageUp)
    QTest.mouseClick(reader.keeper.button, Qt.MouseButton.LeftButton)
    assert reader.seen == sentences(48, 50)


def test_live_the_end_key_keeps_its_other_meaning(reader: Reader, qtbot: QtBot) -> None:
    reader.overlay.move(100, 100)
    reader.press(Qt.Key.Key_End)
    assert reader.overlay.x() != 100
    qtbot.wait(0)


def test_a_notch_of_the_wheel_is_a_row(reader: Reader) -> None:
    place = QPointF(20, 20)
    for eighths in (60, 60):  # half a notch each
        event = QWheelEvent(
            place, place, QPoint(), QPoint(0, eighths), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003 - Qt's
        )  # fmt: skip
        QApplication.sendEvent(reader.overlay, event)
    assert reader.seen == sentences(47, 49)


def test_held_captions_stand_still_and_go_on(reader: Reader, qtbot: QtBot) -> None:
    with qtbot.waitSignal(reader.keeper.gaze_changed) as told:
        reader.press(Qt.Key.Key_F)
    assert told.args == [Gaze.HELD]
    assert reader.keeper.button.text() == "Standing still · End: catch up"
    reader.hear(1)
    assert reader.seen == sentences(48, 50)
    assert reader.keeper.button.text() == "3 new words · End: catch up"
    reader.press(Qt.Key.Key_F)
    assert reader.seen == sentences(49, 51)


def test_the_last_word_is_marked_and_the_mark_rolls_with_it(reader: Reader) -> None:
    reader.show(tentative("and so", id=90, start_ms=151_000))
    reader.press(Qt.Key.Key_M)
    assert reader.marked == ["50."]
    reader.show(committed("And so on.", id=90, revision=2, start_ms=151_000))
    assert reader.marked == ["50."]
    reader.hear(10)
    assert reader.marked == []
    reader.press(Qt.Key.Key_B)
    assert reader.marked == ["50."]
    assert reader.keeper.gaze is Gaze.BACK


def test_a_mark_survives_scrolling_and_another_size(
    reader: Reader, sizes: BoxSizes, qtbot: QtBot
) -> None:
    reader.press(Qt.Key.Key_PageUp)
    reader.press(Qt.Key.Key_M)
    assert reader.marked == ["48."]
    reader.overlay.resize(500, sizes.height_px(5))
    qtbot.waitUntil(lambda: len(reader.overlay.area.rows) == 5)
    assert reader.marked == ["48."]
    reader.press(Qt.Key.Key_End)
    assert reader.marked == ["48."]


def test_a_click_marks_the_word_under_it_and_another_unmarks_it(reader: Reader) -> None:
    row = reader.overlay.area.rows[1]
    area = reader.overlay.area
    points = (QPoint(x, area.height() // 2) for x in range(area.width()))
    within = next(p for p in points if (word := area.word_at(p)) is not None and word.index == 1)
    at = area.mapTo(reader.overlay, within + QPoint(10, 0))
    QTest.mouseClick(reader.overlay, Qt.MouseButton.LeftButton, pos=at)
    assert reader.marked == [row[1].text]
    QTest.mouseClick(reader.overlay, Qt.MouseButton.LeftButton, pos=at)
    assert reader.marked == []


def test_a_tentative_word_cannot_be_marked(overlay: CaptionOverlay) -> None:
    reader = Reader(overlay)
    reader.show(tentative("maybe"))
    reader.keeper.mark_at(QPoint(30, 10))
    assert reader.marked == []


def test_what_is_seen_the_last_minute_and_all_are_copied(reader: Reader) -> None:
    clipboard = QGuiApplication.clipboard()
    reader.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text().splitlines() == sentences(48, 50)
    reader.keeper.copy(CopyRange.LAST_MINUTE)
    assert clipboard.text().splitlines() == sentences(31, 50)
    reader.keeper.copy(CopyRange.ALL)
    assert clipboard.text().splitlines() == sentences(1, 50)


def test_where_there_is_nothing_to_copy_the_clipboard_is_left_alone(
    overlay: CaptionOverlay,
) -> None:
    QGuiApplication.clipboard().setText("mine")
    Reader(overlay).keeper.copy(CopyRange.ALL)
    assert QGuiApplication.clipboard().text() == "mine"
    QGuiApplication.clipboard().clear()


def test_another_session_begins_at_the_live_end_without_a_mark(reader: Reader) -> None:
    reader.press(Qt.Key.Key_PageUp)
    reader.press(Qt.Key.Key_M)
    reader.keeper.clear()
    reader.overlay.area.clear()
    reader.said = 0
    reader.hear(1)
    assert reader.seen == sentences(1, 1)
    assert reader.marked == []


def test_scrolled_back_silence_does_not_clear_what_is_read(reader: Reader) -> None:
    reader.press(Qt.Key.Key_PageUp)
    reader.overlay.area.clear()  # what lingering ends with
    assert reader.seen == sentences(46, 48)
