"""What the strip along the lower edge of the box says, and how much of it."""

from errno import ENOSPC

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QImage, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from captioner.domain.captions import Gap
from captioner.domain.connection import Connection, ConnectionState
from captioner.store.journal_writer import sentence_of
from captioner.ui.overlay.placement import default_place
from captioner.ui.overlay.status_line import StatusLine
from captioner.ui.overlay.status_text import StatusText
from captioner.ui.theme import BoxSizes


@pytest.fixture
def line(qtbot: QtBot, sizes: BoxSizes) -> StatusLine:
    made = StatusLine(sizes)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_a_connection_that_stands_soon_is_not_mentioned(line: StatusLine) -> None:
    line.set_connection(Connection(ConnectionState.STREAMING, "Riva"))
    line.set_connection(Connection(ConnectionState.CONNECTING, "Riva"))
    assert line.status.text == "Riva"


def test_a_connection_that_takes_long_is_mentioned(line: StatusLine, qtbot: QtBot) -> None:
    line.set_connection(Connection(ConnectionState.CONNECTING, "Riva"))
    qtbot.waitUntil(lambda: line.status.text == "Connecting to Riva…", timeout=3000)


def test_paused_is_said_in_place_of_the_connection(line: StatusLine) -> None:
    line.set_connection(Connection(ConnectionState.STREAMING, "Riva"))
    line.set_paused(True)
    assert line.status.text == "Paused"


def test_the_name_is_back_after_a_gap(line: StatusLine) -> None:
    line.set_connection(Connection(ConnectionState.STREAMING, "Riva"))
    line.set_gap(Gap(0, 1000, "lost."))
    line.set_gap(None)
    assert line.status.text == "Riva"


def test_off_the_record_is_said_beside_whatever_is_wrong(line: StatusLine) -> None:
    line.set_connection(Connection(ConnectionState.STREAMING, "Riva"))
    line.set_off_the_record(True)
    line.set_gap(Gap(0, 1000, "lost."))
    assert "off the record" in line.status.text
    line.set_gap(None)
    line.set_transcript_trouble("The disk is full.")
    assert line.status.text.startswith("The disk is full.")
    assert "off the record" in line.status.text
    assert line.status.is_trouble


def test_where_there_is_little_room_off_the_record_is_still_said(line: StatusLine) -> None:
    line.set_off_the_record(True)
    line.set_transcript_trouble("The disk is full. " * 20)
    text = line.fitting(700)
    assert text.endswith("off the record, nothing is written")
    assert line.fontMetrics().horizontalAdvance(text) <= 700


def test_at_the_usual_width_it_is_said_that_nothing_is_kept_and_what_to_do(
    line: StatusLine, sizes: BoxSizes
) -> None:
    usual = default_place(QRect(0, 0, 1280, 720), sizes)
    line.resize(usual.width() - 3 * sizes.padding_px, line.height())
    line.set_transcript_trouble(sentence_of(OSError(ENOSPC, "No space left on device")))
    text = line.fitting(line.width() - 2 * line.menu_button.width())
    assert text.startswith("The disk is full: the transcript is not kept. Make room.")
    assert line.toolTip().endswith("what was said meanwhile is then written after all.")


def test_what_was_done_is_said_for_a_moment_in_place_of_the_name(
    line: StatusLine, qtbot: QtBot
) -> None:
    line.set_connection(Connection(ConnectionState.STREAMING, "Riva"))
    line.note("Bookmarked at 0:12:34", for_ms=50)
    assert line.status == StatusText("Bookmarked at 0:12:34")
    qtbot.waitUntil(lambda: line.status.text == "Riva")


def test_trouble_comes_back_when_the_moment_is_over(line: StatusLine, qtbot: QtBot) -> None:
    line.note("Bookmarked at 0:12:34", for_ms=50)
    line.set_transcript_trouble("The disk is full.")
    assert line.status == StatusText("Bookmarked at 0:12:34")
    qtbot.waitUntil(lambda: line.status == StatusText("The disk is full.", is_trouble=True))


def test_a_second_note_has_its_own_time(line: StatusLine, qtbot: QtBot) -> None:
    line.note("first", for_ms=60_000)
    line.note("second", for_ms=50)
    assert line.status.text == "second"
    qtbot.waitUntil(lambda: line.status.text == "")


def test_off_the_record_is_said_beside_what_was_done(line: StatusLine) -> None:
    line.set_off_the_record(True)
    line.note("Bookmarked at 0:12:34", for_ms=60_000)
    assert line.status.text == "Bookmarked at 0:12:34 · off the record, nothing is written"


def test_a_screen_reader_finds_the_status(line: StatusLine) -> None:
    line.set_connection(Connection(ConnectionState.REFUSED, "Riva", "The key is wrong."))
    assert line.accessibleName() == "No captions from Riva"


def test_the_menu_button_asks_for_the_menu(line: StatusLine, qtbot: QtBot) -> None:
    with qtbot.waitSignal(line.menu_requested, timeout=1000):
        QTest.mouseClick(line.menu_button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_what_is_said_begins_where_reading_does_and_spares_the_menu(
    line: StatusLine, direction: Qt.LayoutDirection
) -> None:
    line.setLayoutDirection(direction)
    line.resize(500, line.height())
    line.set_connection(Connection(ConnectionState.REFUSED, "Riva" * 40))
    QCoreApplication.processEvents()  # the layout moves the menu button
    columns = _columns_with_ink(line)
    if direction is Qt.LayoutDirection.LeftToRight:
        assert columns[0] < 10
        assert 400 < columns[-1] < line.menu_button.x()
    else:
        assert columns[-1] > 490
        assert line.menu_button.geometry().right() < columns[0] < 100


def _columns_with_ink(line: StatusLine) -> list[int]:
    """Of the line itself, without the widgets on it."""
    image = QImage(line.size(), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    line.render(image, QPoint(), QRegion(), QWidget.RenderFlag(0))
    return [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).alpha() for y in range(image.height()))
    ]
