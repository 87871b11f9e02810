"""Whatever a person orders, in any order, while rows come and go."""

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from captioner.domain.transcript import Added, TranscriptError
from captioner.ui.transcripts.transcript_actions import ORDERS
from captioner.ui.transcripts.transcript_window import TranscriptWindow
from tests.ui.transcripts.sessions import LONG, FakeSession, meeting, row

STEPS = 150
KEYS = (
    Qt.Key.Key_Down,
    Qt.Key.Key_Up,
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_End,
    Qt.Key.Key_A,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_PageDown,
)


class Person:
    """Does something else each time, and is not alone."""

    def __init__(self, seed: int, window: TranscriptWindow, session: FakeSession) -> None:
        self._random = random.Random(seed)
        self._window, self._session = window, session
        self._does: tuple[Callable[[], None], ...] = (
            self._order,
            self._order,
            self._press,
            self._press,
            self._speak,
            self._edit_elsewhere,
            self._resize,
            self._scroll,
        )

    def do(self) -> None:
        self._random.choice(self._does)()

    def _order(self) -> None:
        self._window.actions_of_window[self._random.choice(list(ORDERS))].trigger()

    def _press(self) -> None:
        focused: QWidget | None = self._window.focusWidget()
        target = self._window.view if focused is None else focused
        QTest.keyClick(target, self._random.choice(KEYS))

    def _speak(self) -> None:
        next_id = self._session.editor.transcript.next_id
        text = LONG[: self._random.randint(3, 250)]
        self._session.editor.take(Added(row(next_id, text, speaker=next_id % 3)))

    def _edit_elsewhere(self) -> None:
        editor = self._session.editor
        rows = list(editor.transcript.rows)
        chosen = self._random.choice(rows)
        edits: tuple[Callable[[], object], ...] = (
            lambda: editor.split(chosen.id, len(chosen.text) // 2),
            lambda: editor.join([each.id for each in rows[:3]]),
            lambda: editor.correct(chosen.id, "Mended elsewhere."),
            lambda: editor.replace_all("the", "THE"),
            editor.undo,
        )
        try:
            self._random.choice(edits)()
        except TranscriptError:
            return

    def _resize(self) -> None:
        width, height = self._random.randint(250, 1000), self._random.randint(200, 800)
        self._window.resize(width, height)

    def _scroll(self) -> None:
        self._window.view.scroll_by(self._random.randint(-900, 900))


@pytest.mark.parametrize("seed", range(4))
def test_the_window_shows_the_transcript_as_it_is(qtbot: QtBot, seed: int) -> None:
    session = meeting()
    window = TranscriptWindow(session, export=lambda _: None, boost=lambda _: None)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    person = Person(seed, window, session)
    for _ in range(STEPS):
        person.do()
        QApplication.processEvents()
        entries = session.editor.transcript.entries
        model = window.model
        assert [model.entry(each) for each in range(model.rowCount())] == list(entries)
        seen = [each.row for each in window.view.seen]
        assert seen == list(range(seen[0], seen[-1] + 1))
        assert seen[-1] < len(entries)
    window.close()
