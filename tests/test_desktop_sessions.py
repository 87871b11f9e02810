"""What the menu opens of all that is kept."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from captioner.desktop_records import DesktopRecords
from captioner.desktop_sessions import DesktopSessions
from captioner.desktop_transcribing import Chosen
from captioner.domain.captions import Segment, SegmentState
from captioner.domain.transcript import Added, Ended, Row, Session
from captioner.errands import Errands
from captioner.record_keeper import Heading
from captioner.settings_keeper import SettingsKeeper
from captioner.store.paths import find_places
from captioner.store.secrets_keeper import SecretsKeeper
from captioner.store.settings_file import SettingsFile
from captioner.ui.transcripts.transcript_window import TranscriptWindow
from tests.fakes import FakeClock, MemoryAudio, until
from tests.test_settings_keeper import Keyring


@pytest.mark.qt_log_ignore("This plugin does not support")  # no window manager offscreen
@pytest.mark.usefixtures("qapp")
async def test_what_was_captioned_last_is_read_though_another_session_began_after_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CAPTIONER_HOME", str(tmp_path))
    errands = Errands()
    places = find_places()
    keeper = SettingsKeeper(SettingsFile(places.settings_file), SecretsKeeper(Keyring()), errands)
    records = DesktopRecords(places, keeper, FakeClock(), errands)
    menu = DesktopSessions(records, keeper, errands, lambda: Chosen([], "en-US"), lambda _: None)
    recorder, *_ = records.begin_run(MemoryAudio(b""), Heading("Desk mic", "Office"))
    recorder.on_segment(Segment(1, 1, SegmentState.COMMITTED, "good morning", 0, 900))
    captioned = records.live_id
    await records.end_session()
    await keep_a_later_one(records)
    menu.open_newest()
    await until(lambda: bool(windows()))
    assert [each.model.transcript.session.id for each in windows()] == [captioned]
    await errands.finish()
    await menu.close()
    await records.close()


async def keep_a_later_one(records: DesktopRecords) -> None:
    began = datetime.now(UTC) + timedelta(minutes=1)
    session = Session("later", began, "en-US", "Office", "talk.wav")
    later = records.library.begin(session, lambda _: None)
    later.editor.take(Added(Row(1, 0, 900, "a recording")))
    later.editor.take(Ended(900))
    await records.library.end(later)


def windows() -> list[TranscriptWindow]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, TranscriptWindow)]
