"""The settings on disk."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.errors import ConfigError
from captioner.domain.settings import Settings, WindowPlace
from captioner.store.settings_file import SettingsFile

WHOLE = st.integers(-(2**31), 2**31)


@given(
    microphone=st.none() | st.text(),
    overlay=st.none() | st.builds(WindowPlace, WHOLE, WHOLE, WHOLE, WHOLE),
)
def test_what_was_saved_is_loaded(
    tmp_path_factory: pytest.TempPathFactory, microphone: str | None, overlay: WindowPlace | None
) -> None:
    file = SettingsFile(tmp_path_factory.mktemp("home") / "settings.json")
    settings = Settings(microphone=microphone, overlay=overlay)
    file.save(settings)
    assert file.load() == settings


def test_without_a_file_there_are_the_defaults(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path / "none" / "settings.json").load() == Settings()


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", '{"overlay": {"x": "left"}}', "\x00\xff", '{"version": 999}', "{" * 2_000_000],
)
def test_what_cannot_be_read_is_set_aside_and_said(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text)
    with pytest.raises(ConfigError, match="was kept as"):
        SettingsFile(path).load()
    [aside] = tmp_path.iterdir()
    assert aside.read_text() == text
    assert SettingsFile(path).load() == Settings()


def test_a_failed_save_leaves_the_old_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    file.save(Settings(microphone="old"))

    def fail(_descriptor: int) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="full"):
        file.save(Settings(microphone="new"))
    assert file.load() == Settings(microphone="old")
    assert [p.name for p in tmp_path.iterdir()] == ["settings.json"]
