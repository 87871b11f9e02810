"""The windows of what is kept, together: where they come up, and what they remember."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication

from captioner.domain.settings import WindowPlace
from captioner.ui.transcripts.export_dialog import ExportDialog
from captioner.ui.transcripts.reading_places import STEP_PX
from captioner.ui.transcripts.transcript_window import TranscriptWindow
from captioner.ui.transcripts.windows import Surroundings, TranscriptWindows
from tests.ui.transcripts.fake_library import FakeLibrary, library_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # no window manager


class Desk:
    """The windows over a library in memory; `place` and `folder` are the settings'."""

    def __init__(self) -> None:
        QApplication.setQuitOnLastWindowClosed(False)
        self.library: FakeLibrary = library_of(4)
        self.place: WindowPlace | None = None
        self.folder: Path | None = None
        self.windows = TranscriptWindows(
            self.library,
            Surroundings(
                boost=lambda _: None,
                live_id=lambda: None,
                on_problem=lambda _: None,
                place=None,
                captions=None,
                on_place=lambda _: None,
                export_folder=lambda: self.folder,
                reading_place=lambda: self.place,
                on_reading_place=self.remember,
            ),
        )

    def remember(self, place: WindowPlace) -> None:
        self.place = place

    async def read(self, number: int) -> TranscriptWindow:
        session_id = list(self.library.sessions)[number]
        self.windows.open_session(session_id)
        await until(lambda: session_id in self.windows.readings)
        return self.windows.readings[session_id].window

    async def export(self, into: Path | None = None) -> str:
        """The folder that was proposed; into the other one, if any, something is exported."""
        [summary, *_] = self.library.sessions.values()
        self.windows.export_session(summary)
        [dialog] = [each for each in QApplication.topLevelWidgets() if is_shown_export(each)]
        assert isinstance(dialog, ExportDialog)
        proposed = dialog.ui.folder.text()
        if into is not None:
            await asyncio.to_thread(into.mkdir)
            dialog.ui.folder.setText(str(into))
            dialog.ui.export.click()
            await until(lambda: not dialog.is_running)
        dialog.reject()
        return proposed


def is_shown_export(window: object) -> bool:
    return isinstance(window, ExportDialog) and window.isVisible()


async def until(claim: Callable[[], object]) -> None:
    async with asyncio.timeout(10):
        while not claim():  # noqa: ASYNC110 - Qt tells nobody
            await asyncio.sleep(0.005)


@pytest_asyncio.fixture
async def desk() -> AsyncIterator[Desk]:
    made = Desk()
    yield made
    await made.windows.close()
    await asyncio.sleep(0)


async def test_a_transcript_comes_up_where_the_last_one_was(desk: Desk) -> None:
    first = await desk.read(0)
    first.setGeometry(QRect(40, 50, 500, 400))
    first.close()
    second = await desk.read(1)
    assert second.geometry() == QRect(40, 50, 500, 400)


async def test_further_windows_are_a_step_beside_and_their_place_is_not_remembered(
    desk: Desk,
) -> None:
    desk.place = WindowPlace(40, 50, 500, 400)
    corners = [(await desk.read(number)).geometry().topLeft() for number in range(3)]
    assert [(each.x() - 40, each.y() - 50) for each in corners] == [
        (number * STEP_PX, number * STEP_PX) for number in range(3)
    ]
    (await desk.read(2)).close()
    assert desk.place == WindowPlace(40, 50, 500, 400)


async def test_a_further_window_that_was_moved_is_remembered(desk: Desk) -> None:
    desk.place = WindowPlace(40, 50, 500, 400)
    await desk.read(0)
    moved = await desk.read(1)
    moved.setGeometry(QRect(200, 120, 450, 380))
    moved.close()
    assert desk.place == WindowPlace(200, 120, 450, 380)


async def test_windows_stay_on_the_screen_however_many_there_are(desk: Desk) -> None:
    screen = QApplication.primaryScreen().availableGeometry()
    desk.place = WindowPlace(screen.right() - 540, screen.bottom() - 440, 500, 400)
    for number in range(4):
        assert screen.contains((await desk.read(number)).geometry())


async def test_an_export_begins_in_the_folder_that_is_set(desk: Desk, tmp_path: Path) -> None:
    desk.folder = tmp_path / "set"
    assert await desk.export(into=tmp_path / "other") == str(tmp_path / "set")
    assert await desk.export() == str(tmp_path / "set")


async def test_without_one_it_begins_where_the_last_export_went(desk: Desk, tmp_path: Path) -> None:
    documents = await desk.export()
    assert documents == await desk.export(into=tmp_path / "other")
    assert await desk.export() == str(tmp_path / "other")


async def test_the_list_of_sessions_proposes_the_same(desk: Desk, tmp_path: Path) -> None:
    await desk.export(into=tmp_path / "other")
    desk.windows.open_list()
    assert desk.windows.sessions is not None
    assert desk.windows.sessions.dialogs.proposal.choice.folder == tmp_path / "other"
