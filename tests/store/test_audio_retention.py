"""Sound is kept as long as a person wants it kept."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from captioner.domain.errors import JournalError
from captioner.store.audio_retention import forget_audio

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
WEEK = timedelta(days=7)


def sound(folder: Path, name: str, *, days: float) -> Path:
    path = folder / name
    path.write_bytes(b"fLaC")
    ended = (NOW - timedelta(days=days)).timestamp()
    os.utime(path, (ended, ended))
    return path


def test_what_is_older_is_deleted_and_nothing_else(tmp_path: Path) -> None:
    old = sound(tmp_path, "old.flac", days=7.1)
    new = sound(tmp_path, "new.flac", days=6.9)
    strange = sound(tmp_path, "notes.txt", days=100)
    assert forget_audio(tmp_path, WEEK, now=NOW) == 1
    assert not old.exists()
    assert new.exists()
    assert strange.exists()


def test_counting_deletes_nothing(tmp_path: Path) -> None:
    old = sound(tmp_path, "old.flac", days=30)
    assert forget_audio(tmp_path, WEEK, now=NOW, only_count=True) == 1
    assert old.exists()


def test_where_nothing_was_kept_nothing_is_old(tmp_path: Path) -> None:
    assert forget_audio(tmp_path / "none", WEEK, now=NOW) == 0


def test_a_link_leads_to_nobody_elses_files(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    other = sound(elsewhere, "other.flac", days=30)
    folder = tmp_path / "audio"
    folder.mkdir()
    (folder / "link.flac").symlink_to(other)
    assert forget_audio(folder, WEEK, now=NOW) == 0
    assert other.exists()


def test_what_cannot_be_deleted_is_told_of_and_the_rest_goes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stuck = sound(tmp_path, "stuck.flac", days=30)
    old = sound(tmp_path, "zz.flac", days=30)
    real_unlink = Path.unlink

    def unlink(path: Path, *, missing_ok: bool = False) -> None:
        if path == stuck:
            raise PermissionError(13, "Permission denied")
        real_unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", unlink)
    with pytest.raises(JournalError, match=r"cannot be deleted: permission denied\."):
        forget_audio(tmp_path, WEEK, now=NOW)
    assert not old.exists()
