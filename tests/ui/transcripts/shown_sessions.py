"""A sessions window with a library in memory, and words for what is seen in it."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import date

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from captioner.domain.settings import WindowPlace
from captioner.ui.transcripts.session_rows import HitRow, SessionRow
from captioner.ui.transcripts.sessions_window import SessionsWindow
from tests.ui.transcripts.fake_library import NOW, FakeLibrary

_WITHIN_S = 10


class ShownSessions:
    """`opened` are the sessions that were to be opened, `places` where the window was."""

    def __init__(self, library: FakeLibrary, place: WindowPlace | None = None) -> None:
        QApplication.setQuitOnLastWindowClosed(False)  # as the program does
        self.library = library
        self.opened: list[tuple[str, int | None]] = []
        self.places: list[WindowPlace] = []
        self.window = SessionsWindow(
            library,
            lambda session_id, row_id: self.opened.append((session_id, row_id)),
            place=place,
            on_place=self.places.append,
            today=lambda: date(NOW.year, NOW.month, NOW.day),
        )

    async def open(self) -> None:
        self.window.show()
        self.window.activateWindow()
        await self.settle()

    async def close(self) -> None:
        self.window.stop()
        await self.window.finish()
        self.window.deleteLater()
        await self.until(lambda: not shiboken6.isValid(self.window))

    async def settle(self) -> None:
        """All that was asked is answered and shown."""
        for _ in range(3):
            await asyncio.sleep(0)
        await self.until(lambda: not self.window.loader.is_busy)

    async def until(self, claim: Callable[[], object]) -> None:
        async with asyncio.timeout(_WITHIN_S):
            while not claim():  # noqa: ASYNC110 - Qt tells nobody
                await asyncio.sleep(0.005)

    async def search(self, words: str) -> None:
        field = self.window.ui.filters.search
        QTest.keyClicks(field, words)
        await self.until(lambda: self.window.loader.wanted.words == field.words)
        await self.settle()

    @property
    def ids(self) -> list[str]:
        rows = self.window.model.rows
        return [row.summary.id for row in rows if isinstance(row, SessionRow)]

    @property
    def titles(self) -> list[str]:
        rows = self.window.model.rows
        return [row.summary.title for row in rows if isinstance(row, SessionRow)]

    @property
    def hits(self) -> list[HitRow]:
        return [row for row in self.window.model.rows if isinstance(row, HitRow)]

    @property
    def chosen(self) -> Sequence[str]:
        model, view = self.window.model, self.window.view
        return [row.summary.id for row in model.sessions_of(view.chosen_rows)]

    def choose(self, *session_ids: str) -> None:
        view, model = self.window.view, self.window.model
        rows = [model.row_of(each) for each in session_ids]
        view.choose(rows[0] or 0)
        for row in rows[1:]:
            assert row is not None
            kind = view.selectionModel().SelectionFlag.Select
            view.selectionModel().select(model.index(row), kind)

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """To whatever has the keyboard."""
        focused = self.window.focusWidget()
        QTest.keyClick(self.window if focused is None else focused, key, modifier)

    def orders(self, name: str) -> list[tuple[object, ...]]:
        return [order[1:] for order in self.library.orders if order[0] == name]
