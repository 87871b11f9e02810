"""What the settings ask of the program about what is kept."""

import asyncio
import os
import time
from datetime import timedelta
from pathlib import Path

from captioner.assembly import recognizer_process
from captioner.domain.errors import JournalError
from captioner.errands import Errands
from captioner.preferences import DesktopPreferences
from captioner.settings_keeper import SettingsKeeper
from captioner.store.paths import Places
from captioner.store.secrets_keeper import SecretsKeeper
from captioner.store.settings_file import SettingsFile
from tests.test_settings_keeper import Keyring

_DAY_S = 86_400


def preferences(home: Path) -> DesktopPreferences:
    places = Places(settings=home / "settings", data=home / "data", logs=home / "logs")
    errands = Errands()
    keeper = SettingsKeeper(SettingsFile(places.settings_file), SecretsKeeper(Keyring()), errands)
    return DesktopPreferences(keeper, recognizer_process(), places, errands, lambda: 40)


async def test_old_sound_is_counted_and_not_deleted(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "audio"
    folder.mkdir(parents=True)
    for name, days in (("old.flac", 8), ("new.flac", 6)):
        (folder / name).write_bytes(b"fLaC")
        ended = time.time() - days * _DAY_S
        os.utime(folder / name, (ended, ended))
    answers: asyncio.Queue[int | str] = asyncio.Queue()
    preferences(tmp_path).count_old_audio(7, answers.put_nowait, answers.put_nowait)
    assert await answers.get() == 1
    assert len(list(folder.iterdir())) == 2


async def test_old_sessions_are_counted_by_who_knows_them(tmp_path: Path) -> None:
    known = preferences(tmp_path)
    answers: asyncio.Queue[int | str] = asyncio.Queue()
    known.count_old_sessions(30, answers.put_nowait, answers.put_nowait)
    assert await answers.get() == 0  # nobody knows any yet

    async def count(than: timedelta) -> int:
        return than.days

    known.count_old_sessions_by(count)
    known.count_old_sessions(30, answers.put_nowait, answers.put_nowait)
    assert await answers.get() == 30

    async def fail(_: timedelta) -> int:
        raise JournalError("The disk is away.")

    known.count_old_sessions_by(fail)
    known.count_old_sessions(30, answers.put_nowait, answers.put_nowait)
    assert await answers.get() == "The disk is away."
