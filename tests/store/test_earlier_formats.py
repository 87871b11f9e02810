"""What earlier versions wrote, as they wrote it, is what was chosen and said.

The files in `earlier` were made by the program of their time and are never made anew.
"""

import contextlib
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from captioner.domain.appearance import Appearance
from captioner.domain.captions import Gap
from captioner.domain.endpoint import Authentication, Endpoint, Tls
from captioner.domain.recognition import Word
from captioner.domain.recognition_options import BoostedPhrase, RecognitionOptions
from captioner.domain.secrets import Secrets
from captioner.domain.settings import (
    AudioOptions,
    DisplayOptions,
    Hotkeys,
    Profile,
    Settings,
    TranscriptOptions,
    WindowPlace,
)
from captioner.domain.stability import Stability
from captioner.domain.transcript import Bookmark, OffTheRecord, Resumption, Row, Transcript
from captioner.store.journal_codec import decode_journal
from captioner.store.secrets import SERVICE, KeyringSecrets
from captioner.store.session_index import SessionIndex
from captioner.store.settings_file import SettingsFile
from tests.keyring_daemon import KeyringDaemon, keyring_daemon

__all__ = ["keyring_daemon"]

EARLIER = Path(__file__).parent / "earlier"

FIRST = Settings(microphone="alsa_input.usb-desk", overlay=WindowPlace(120, 640, 900, 180))
OFFICE = Profile(
    "5f0c2d1e9b7a4c36a1d2e3f405162738",
    "Office",
    Endpoint(
        "riva.office.example",
        443,
        Tls(root_cert=Path("/etc/ssl/hospital-ca.pem")),
        Authentication.BEARER,
        metadata=(("x-team", "captions"),),
        secret_metadata=("x-api-key",),
    ),
    RecognitionOptions(language="de-DE", boosted=(BoostedPhrase("Frau Meier", 35.0),)),
)
SERVERS = Settings(
    microphone=FIRST.microphone,
    overlay=FIRST.overlay,
    profiles=(OFFICE,),
    active_profile=OFFICE.id,
    audio=AudioOptions(chunk_ms=100, keep_audio=True),
    is_set_up=True,
)
LOOKS = Settings(
    microphone=FIRST.microphone,
    overlay=FIRST.overlay,
    profiles=(OFFICE,),
    active_profile=OFFICE.id,
    audio=AudioOptions(chunk_ms=100, keep_audio=True),
    display=DisplayOptions(
        Stability.STEADY, appearance=Appearance(size_percent=150, window_opacity=0.8)
    ),
    hotkeys=Hotkeys(pause="Ctrl+Alt+P"),
    is_set_up=True,
)
COMPLETE = Settings(
    microphone=FIRST.microphone,
    overlay=FIRST.overlay,
    profiles=(OFFICE,),
    active_profile=OFFICE.id,
    audio=AudioOptions(chunk_ms=100, keep_audio=True),
    display=DisplayOptions(Stability.STEADY, appearance=Appearance(size_percent=150)),
    hotkeys=Hotkeys(pause="Ctrl+Alt+P"),
    transcripts=TranscriptOptions(retention_days=90),
    is_set_up=True,
)


@pytest.mark.parametrize(
    ("name", "chosen"),
    [
        ("settings-1", FIRST),
        ("settings-2-servers", SERVERS),
        ("settings-2-looks", LOOKS),
        ("settings-2-complete", COMPLETE),
    ],
)
def test_settings_are_taken_over_and_written_as_they_are_now(
    tmp_path: Path, name: str, chosen: Settings
) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    file.path.write_bytes((EARLIER / f"{name}.json").read_bytes())
    assert file.load() == chosen
    file.save(chosen)
    assert file.load() == chosen
    assert file.set_aside_files() == ()


def test_a_session_of_the_first_journal_is_read_whole() -> None:
    journal = decode_journal((EARLIER / "journal-1.jsonl").read_bytes())
    assert (journal.unknown, journal.damaged) == (0, 0)
    transcript = Transcript(journal.session)
    for record in journal.records:
        transcript.take(record)
    words = (
        Word("Guten", 400, 800, 0.93, 0),
        Word("Morgen", 820, 1300, None, 0),
        Word("zusammen.", 1320, 2100, 0.5, 0),
    )
    assert transcript.session.started_at == datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
    assert list(transcript.entries) == [
        Row(1, 400, 2100, "Guten Morgen zusammen.", words, 0),
        Row(2, 2500, 4000, "Wir fangen jetzt an.", (), 1),
        Gap(4000, 9000, "The server was away."),
        Bookmark(4, 9100, "budget"),
        OffTheRecord(9200, 15000),
        Resumption(15000, datetime(2026, 11, 21, 10, 0, tzinfo=UTC)),
        Row(5, 15200, 16000, "Weiter."),
    ]
    assert transcript.title == "Standup"
    assert transcript.names[1] == "Ada"


def test_secrets_are_where_every_version_has_looked_for_them(
    keyring_daemon: KeyringDaemon,
) -> None:
    """Under another name a person would have to type each key again after an upgrade."""
    secrets = Secrets("the token", "the password", (("x-api-key", "the value"),))
    KeyringSecrets().save(OFFICE.id, secrets)
    assert SERVICE == "Captioner"
    for name, value in {
        f"{OFFICE.id}/token": "the token",
        f"{OFFICE.id}/key-password": "the password",
        f"{OFFICE.id}/metadata": '["x-api-key"]',
        f"{OFFICE.id}/metadata/x-api-key": "the value",
    }.items():
        assert keyring_daemon.look_up(service="Captioner", username=name) == value


def test_an_index_of_a_newer_version_is_made_anew(tmp_path: Path) -> None:
    """All that it holds is in the sessions, which stay."""
    path = tmp_path / "index.sqlite"
    SessionIndex(path).close()
    with contextlib.closing(sqlite3.connect(path)) as newer:
        newer.executescript("DROP TABLE files; CREATE TABLE novelties (a); PRAGMA user_version = 9")
    index = SessionIndex(path)
    assert index.known_files() == {}
    index.close()
