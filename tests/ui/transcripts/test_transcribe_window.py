"""Recordings are dropped on the window, and become sessions one after the other."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from captioner.domain.transcribing import Progress, Stage, Transcribed
from captioner.ports.transcribing import Cancel, OnProgress, Transcribing
from captioner.ui.transcripts.transcribe_window import TranscribeWindow

TALK, PANEL, NOTES = Path("/talks/talk.wav"), Path("/talks/panel.mp3"), Path("/talks/notes.txt")


@dataclass
class FakeTranscribing:
    begun: list[Path] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)
    cancelled: list[Path] = field(default_factory=list)
    tell: OnProgress = lambda _: None

    def begin(self, path: Path, on_progress: OnProgress) -> Cancel:
        self.begun.append(path)
        self.tell = on_progress
        return lambda: self.cancelled.append(path)

    def open_session(self, session_id: str) -> None:
        self.opened.append(session_id)

    def go(self, fraction: float, left_s: float | None = None, trouble: str = "") -> None:
        path = self.begun[-1]
        self.tell(Progress(0, path, Stage.RUNNING, fraction, left_s, trouble))

    def end(self, outcome: Transcribed) -> None:
        self.tell(Progress(0, outcome.path, Stage.OVER, 1.0, outcome=outcome))


_IS_TRANSCRIBING: Callable[[], Transcribing] = FakeTranscribing


@pytest.fixture
def work() -> FakeTranscribing:
    return FakeTranscribing()


@pytest.fixture
def window(qtbot: QtBot, work: FakeTranscribing) -> TranscribeWindow:
    made = TranscribeWindow(work)
    qtbot.addWidget(made)
    made.show()
    return made


def drop(window: TranscribeWindow, *urls: QUrl) -> bool:
    """As a file manager does; whether it was taken."""
    data = QMimeData()
    data.setUrls(urls)
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), actions, data, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(window.zone, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(window.zone, QDropEvent(QPointF(5, 5), actions, data, buttons, keys))
    return True


def local(*paths: Path) -> list[QUrl]:
    return [QUrl.fromLocalFile(str(path)) for path in paths]


def test_dropped_recordings_are_transcribed_one_after_the_other(
    window: TranscribeWindow, work: FakeTranscribing
) -> None:
    assert drop(window, *local(TALK, PANEL))
    assert work.begun == [TALK]
    assert [row.note.text for row in window.rows] == ["Waiting for its turn"] * 2
    work.go(0.25, 130.0)
    assert window.rows[0].bar.value() == 250
    assert window.rows[0].note.text == "About 2 minutes left"
    work.end(Transcribed(TALK, "id-1", words=164, heard_ms=60_000))
    assert work.begun == [TALK, PANEL]
    assert window.rows[0].note.text == "164 words"


def test_what_is_no_file_is_not_taken(window: TranscribeWindow, work: FakeTranscribing) -> None:
    assert not drop(window, QUrl("https://example.org/talk.wav"))
    assert work.begun == []


def test_the_result_can_be_opened(window: TranscribeWindow, work: FakeTranscribing) -> None:
    window.add([TALK])
    assert not window.rows[0].open.isEnabled()
    work.end(Transcribed(TALK, "id-1", words=3))
    window.rows[0].open.click()
    assert work.opened == ["id-1"]


def test_a_problem_stands_below_its_recording_and_the_next_goes_on(
    window: TranscribeWindow, work: FakeTranscribing
) -> None:
    window.add([NOTES, TALK])
    work.end(Transcribed(NOTES, problem="It is no recording."))
    assert window.rows[0].note.problem == "It is no recording."
    assert not window.rows[0].open.isEnabled()
    assert window.rows[0].bar.value() == 0
    assert work.begun == [NOTES, TALK]


def test_trouble_on_the_way_is_said_and_taken_back(
    window: TranscribeWindow, work: FakeTranscribing
) -> None:
    window.add([TALK])
    work.go(0.5, 20.0, "The server does not answer.")
    assert window.rows[0].note.text == "The server does not answer."
    work.go(0.6, 20.0)
    assert window.rows[0].note.text == "About 20 seconds left"


def test_cancelling_keeps_what_was_transcribed_and_begins_no_other(
    window: TranscribeWindow, work: FakeTranscribing
) -> None:
    window.add([TALK, PANEL])
    work.go(0.5)
    window.cancel.click()
    assert work.cancelled == [TALK]
    work.end(Transcribed(TALK, "id-1", words=80, heard_ms=30_000, is_cut=True))
    assert work.begun == [TALK]
    first, second = window.rows
    assert "0.5 minutes were transcribed and kept: 80 words" in first.note.text
    assert first.open.isEnabled()
    assert first.bar.value() == 500
    assert second.note.text == "Cancelled; nothing was transcribed."
    assert not window.cancel.isEnabled()


def test_a_recording_that_waits_is_not_added_again(
    window: TranscribeWindow, work: FakeTranscribing
) -> None:
    window.add([TALK, PANEL, PANEL])
    window.add([TALK])
    assert [row.path for row in window.rows] == [TALK, PANEL]
    work.end(Transcribed(TALK, "id-1"))
    window.add([TALK])  # again, now that it is over
    assert [row.path for row in window.rows] == [TALK, PANEL, TALK]


def test_closed_on_the_way_it_goes_on_and_says_closed_at_the_end(
    qtbot: QtBot, window: TranscribeWindow, work: FakeTranscribing
) -> None:
    window.add([TALK])
    with qtbot.assertNotEmitted(window.closed):
        window.close()
    assert work.cancelled == []
    with qtbot.waitSignal(window.closed):
        work.end(Transcribed(TALK, "id-1"))


def test_escape_closes_it(qtbot: QtBot, window: TranscribeWindow) -> None:
    qtbot.waitUntil(window.isActiveWindow)
    with qtbot.waitSignal(window.closed):
        QTest.keyClick(window, Qt.Key.Key_Escape)


def test_all_can_be_done_by_keyboard_and_is_named(
    window: TranscribeWindow, work: FakeTranscribing
) -> None:
    window.add([TALK])
    work.end(Transcribed(TALK, "id-1"))
    row = window.rows[0]
    assert row.bar.accessibleName() == "Progress of talk.wav"
    assert row.open.accessibleName() == "Open the transcript of talk.wav"
    for widget in (window.zone.choose, row.open, window.done):
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
