"""What a person is told of what is kept, at the edge of the box."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
import pytest_asyncio
from pytestqt.qtbot import QtBot

from captioner.desktop_records import DesktopRecords
from captioner.domain.captions import Segment, SegmentState
from captioner.domain.export_options import ExportFormat
from captioner.domain.settings import Settings
from captioner.errands import Errands
from captioner.record_keeper import Heading
from captioner.settings_keeper import SettingsKeeper
from captioner.store.paths import find_places
from captioner.store.secrets_keeper import SecretsKeeper
from captioner.store.settings_file import SettingsFile
from captioner.ui.screen import CaptionScreen
from tests.fakes import FakeClock, MemoryAudio
from tests.test_settings_keeper import Keyring
from tests.ui.fakes import RecordingCommands

pytestmark = pytest.mark.qt_log_ignore(  # no window manager, no tray
    "This plugin does not support", "QPlatformNativeInterface::systemTrayWindowChanged"
)


@pytest.fixture
def screen(qtbot: QtBot) -> Iterator[CaptionScreen]:
    made = CaptionScreen(
        RecordingCommands(),
        list,
        settings=Settings(),
        on_place=lambda _place, _places: None,
        on_painted=lambda _number, _revision, _ns: None,
    )
    made.show()
    qtbot.waitExposed(made.overlay)
    yield made
    made.close()


@dataclass
class Room:
    """The program's records before a real box."""

    records: DesktopRecords
    keeper: SettingsKeeper
    screen: CaptionScreen

    @property
    def noted(self) -> str:
        return self.screen.overlay.status_line.status.text

    def hear(self, text: str) -> None:
        recorder, *_ = self.records.begin_run(MemoryAudio(bytes(64_000)), Heading("Desk", "Office"))
        recorder.on_segment(Segment(1, 1, SegmentState.COMMITTED, text, 0, 900))


@pytest_asyncio.fixture
async def room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, screen: CaptionScreen
) -> AsyncIterator[Room]:
    monkeypatch.setenv("CAPTIONER_HOME", str(tmp_path))
    errands = Errands()
    places = find_places()
    keeper = SettingsKeeper(SettingsFile(places.settings_file), SecretsKeeper(Keyring()), errands)
    records = DesktopRecords(places, keeper, FakeClock(), errands)
    records.begin(screen, lambda: None)
    await errands.finish()
    yield Room(records, keeper, screen)
    await records.close()
    await errands.finish()


async def test_a_bookmark_is_confirmed_with_its_moment(room: Room) -> None:
    room.hear("good morning")
    room.records.add_bookmark()
    assert room.noted == "Bookmarked at 0:00:02"


async def test_where_nothing_is_kept_no_bookmark_is_claimed(room: Room) -> None:
    room.records.add_bookmark()
    assert room.noted == "No bookmark: no session is being kept."


async def test_captions_stay_while_a_bookmark_is_confirmed(room: Room) -> None:
    room.records.add_bookmark()
    assert not room.screen.overlay.notice.isVisible()
    assert room.screen.overlay.area.isVisible()


async def test_an_export_at_the_end_says_where_it_is(room: Room, tmp_path: Path) -> None:
    folder = tmp_path / "exports"
    wish_for_exports(room, folder)
    room.hear("good morning")
    await room.records.end_session()
    assert len(list(folder.iterdir())) == 2
    assert room.noted == f"2 files were exported to {folder}"


async def test_an_export_that_failed_is_not_called_done(room: Room, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    wish_for_exports(room, tmp_path / "file" / "exports")
    room.hear("good morning")
    await room.records.end_session()
    assert "exported" not in room.noted


def wish_for_exports(room: Room, folder: Path) -> None:
    settings = room.keeper.settings
    transcripts = replace(
        settings.transcripts,
        export_on_stop=True,
        export_folder=folder,
        export_formats=(ExportFormat.TXT, ExportFormat.SRT),
    )
    room.keeper.edit(replace(settings, transcripts=transcripts))
