"""Where things lie."""

from pathlib import Path

import pytest

from captioner.store.paths import find_places, resource


def test_one_folder_holds_everything_if_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CAPTIONER_HOME", str(tmp_path))
    places = find_places()
    assert all(tmp_path in p.parents for p in (places.settings_file, places.data, places.log_file))


def test_without_it_they_lie_where_the_system_wants_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CAPTIONER_HOME", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert find_places().settings_file.is_relative_to(tmp_path / "config")


def test_the_sample_speech_is_shipped() -> None:
    assert resource("sample-speech.ogg").is_file()
