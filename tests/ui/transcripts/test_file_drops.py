"""Transcript files that are dropped onto the sessions."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from captioner.ui.transcripts.file_drops import FileDrops


def dropped(window: QWidget, urls: Sequence[str]) -> bool:
    """Whether it was taken when it was held over the window, and so let go there."""
    what, buttons = QMimeData(), Qt.MouseButton.LeftButton
    what.setUrls([QUrl(url) for url in urls])
    keys, action = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(5, 5), action, what, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), action, what, buttons, keys))
    return bool(enter.isAccepted())


@pytest.mark.parametrize(
    ("urls", "wanted"),
    [
        (["file:///a%20b/one.captioner"], [Path("/a b/one.captioner")]),
        (["file:///One.CAPTIONER", "file:///talk.mp3"], [Path("/One.CAPTIONER")]),
        (["file:///talk.mp3"], None),
        (["https://example.org/one.captioner"], None),
        ([], None),
    ],
)
def test_transcript_files_are_taken_and_nothing_else(
    qtbot: QtBot, urls: Sequence[str], wanted: Sequence[Path] | None
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    taken: list[Sequence[Path]] = []
    FileDrops(window, taken.append)
    assert dropped(window, urls) is (wanted is not None)
    assert taken == ([wanted] if wanted else [])
