"""The settings on disk."""

import json
import os
import stat
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.endpoint import Endpoint, Tls
from captioner.domain.errors import ConfigError
from captioner.domain.settings import AudioOptions, Profile, Settings, WindowPlace
from captioner.store.settings_file import LARGEST_BYTES, NewerSettingsError, SettingsFile
from tests.store.any_settings import SETTINGS

OFFICE = Settings(
    profiles=(Profile("1", "Office", Endpoint("riva", tls=Tls(root_cert=Path("/gone.pem")))),)
)
READABLE = msgspec.json.encode(OFFICE, enc_hook=str)


def settings_file(tmp_path: Path, content: bytes | None = None) -> SettingsFile:
    file = SettingsFile(tmp_path / "settings.json")
    if content is not None:
        file.path.write_bytes(content)
    return file


@given(settings=SETTINGS)
def test_what_was_saved_is_loaded(
    tmp_path_factory: pytest.TempPathFactory, settings: Settings
) -> None:
    file = SettingsFile(tmp_path_factory.mktemp("home") / "settings.json")
    file.save(settings)
    assert file.load() == settings


def test_without_a_file_there_are_the_defaults(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "none" / "settings.json")
    assert file.load() == file.peek() == Settings()
    assert file.set_aside_files() == ()


def test_settings_of_captioner_0_1_are_taken_over(tmp_path: Path) -> None:
    old = b'{"version": 1, "microphone": "usb", "overlay": {"x":1,"y":2,"width":3,"height":4}}'
    file = settings_file(tmp_path, old)
    assert file.load() == Settings(microphone="usb", overlay=WindowPlace(1, 2, 3, 4))
    assert file.set_aside_files() == ()


def test_unknown_fields_are_ignored(tmp_path: Path) -> None:
    extended = {**json.loads(READABLE), "wallpaper": {"deep": [1]}}
    assert settings_file(tmp_path, json.dumps(extended).encode()).load() == OFFICE


def test_a_certificate_that_is_gone_is_no_reason_to_lose_the_settings(tmp_path: Path) -> None:
    assert settings_file(tmp_path, READABLE).load() == OFFICE


UNREADABLE = {
    "empty": b"",
    "cut": READABLE[:-20],
    "a list": b"[]",
    "no version": b"{}",
    "another type": b'{"version": 2, "overlay": {"x": "left"}}',
    "another type in version 1": b'{"version": 1, "microphone": 7}',
    "a path that is a number": READABLE.replace(b'"/gone.pem"', b"7"),
    "an unknown way to sign in": READABLE.replace(b'"none"', b'"magic"'),
    "binary": b"\x00\xff",
    "not UTF-8": b'{"version": 2, "microphone": "\xe4"}',
    "version 0": b'{"version": 0}',
    "nested": b'{"version": 2, "new": ' + b"[" * 100_000,
    "huge": b"{" * (LARGEST_BYTES + 1),
    "a huge number": b'{"version": 2, "audio": {"chunk_ms": 1e400}}',
    "a chunk of a year": b'{"version": 2, "audio": {"chunk_ms": 31536000000}}',
    "no address": READABLE.replace(b'"riva"', b'"a b"'),
    "a port too high": READABLE.replace(b"50051", b"99999"),
}


@pytest.mark.parametrize("content", UNREADABLE.values(), ids=UNREADABLE.keys())
def test_what_cannot_be_read_is_set_aside_and_said(tmp_path: Path, content: bytes) -> None:
    file = settings_file(tmp_path, content)
    with pytest.raises(ConfigError, match="cannot be read"):
        file.peek()
    assert file.path.exists()
    with pytest.raises(ConfigError, match="was kept as") as raised:
        file.load()
    [aside] = tmp_path.iterdir()
    assert str(aside) in str(raised.value)
    assert raised.value.field == "settings"
    assert aside.read_bytes() == content
    assert file.set_aside_files() == (aside,)
    assert file.load() == Settings()


NEWER = b'{"version": 3, "profiles": "in another form"}'


def test_settings_of_a_newer_captioner_are_never_touched(tmp_path: Path) -> None:
    aside = tmp_path / "settings.json.set-aside-20261121T000000Z-000"
    aside.write_bytes(READABLE)
    file = settings_file(tmp_path, NEWER)
    for use in (file.load, file.peek, lambda: file.save(OFFICE), lambda: file.restore(aside)):
        with pytest.raises(NewerSettingsError, match=r"newer Captioner \(format 3; this one .* 2"):
            use()
    assert file.path.read_bytes() == NEWER
    assert aside.read_bytes() == READABLE
    assert file.set_aside_files() == (aside,)


@given(st.binary(max_size=200) | st.text().map(str.encode))
def test_any_bytes_are_settings_or_set_aside(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    file = settings_file(tmp_path_factory.mktemp("home"), content)
    with pytest.raises(ConfigError):
        file.load()
    assert [path.read_bytes() for path in file.set_aside_files()] == [content]


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo], ids=["folder", "pipe"])
@pytest.mark.timeout(20)
def test_what_is_no_file_is_set_aside(tmp_path: Path, make: object) -> None:
    assert callable(make)
    file = settings_file(tmp_path)
    make(file.path)
    with pytest.raises(ConfigError, match=r"it is (a folder|no file)"):
        file.load()
    assert len(file.set_aside_files()) == 1
    file.save(OFFICE)
    assert file.load() == OFFICE


def test_files_set_aside_at_once_are_all_kept_and_the_newest_comes_first(tmp_path: Path) -> None:
    file = settings_file(tmp_path)
    old = tmp_path / "settings.json.unreadable-1763000000000000000"
    old.write_bytes(b"from captioner 0.1")
    for content in (b"one", b"two", b"three"):
        file.path.write_bytes(content)
        with pytest.raises(ConfigError):
            file.load()
    contents = [path.read_bytes() for path in file.set_aside_files()]
    assert contents == [b"three", b"two", b"one", b"from captioner 0.1"]


def test_what_was_set_aside_can_be_had_back_once_it_can_be_read(tmp_path: Path) -> None:
    file = settings_file(tmp_path, READABLE[:-1])
    with pytest.raises(ConfigError):
        file.load()
    [aside] = file.set_aside_files()
    now = Settings(microphone="now")
    file.save(now)
    with pytest.raises(ConfigError, match="cannot be put back"):
        file.restore(aside)
    assert (file.load(), file.set_aside_files()) == (now, (aside,))

    aside.write_bytes(READABLE)
    assert file.restore(aside) == OFFICE
    assert file.load() == OFFICE
    [replaced] = file.set_aside_files()
    assert file.restore(replaced) == now
    assert file.load() == now


def test_the_last_settings_come_back_where_there_are_none_now(tmp_path: Path) -> None:
    file = settings_file(tmp_path, READABLE)
    file.path.rename(tmp_path / "settings.json.set-aside-20261121T000000Z-000")
    assert file.restore(file.set_aside_files()[0]) == OFFICE
    assert file.set_aside_files() == ()


def test_only_what_was_set_aside_is_put_back(tmp_path: Path) -> None:
    other = tmp_path / "other.json"
    other.write_bytes(READABLE)
    with pytest.raises(ConfigError, match="was set aside"):
        settings_file(tmp_path).restore(other)
    assert other.exists()


def test_nothing_is_saved_that_could_not_be_loaded(tmp_path: Path) -> None:
    file = settings_file(tmp_path)
    file.save(OFFICE)
    with pytest.raises(ConfigError):
        file.save(Settings(audio=AudioOptions(chunk_ms=1)))
    with pytest.raises(ConfigError, match="larger than"):
        file.save(Settings(microphone="x" * LARGEST_BYTES))
    assert file.load() == OFFICE


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


def test_only_this_user_can_read_the_settings(tmp_path: Path) -> None:
    file = settings_file(tmp_path, READABLE)
    file.path.chmod(0o644)
    file.save(OFFICE)
    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600


def test_settings_that_are_kept_elsewhere_stay_there(tmp_path: Path) -> None:
    elsewhere = tmp_path / "dotfiles.json"
    elsewhere.write_bytes(READABLE)
    file = settings_file(tmp_path)
    file.path.symlink_to(elsewhere)
    file.save(Settings(microphone="new"))
    assert file.path.is_symlink()
    assert SettingsFile(elsewhere).load() == Settings(microphone="new")


def test_a_person_can_read_the_file(tmp_path: Path) -> None:
    file = settings_file(tmp_path)
    file.save(OFFICE)
    assert '\n      "name": "Office",\n' in file.path.read_text()
