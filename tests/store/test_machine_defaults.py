"""The administrator's defaults file, and a person's settings over it."""

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from captioner.domain.endpoint import Endpoint, Tls
from captioner.domain.machine_defaults import NO_MACHINE_DEFAULTS, MachineDefaults
from captioner.domain.setting_paths import lockable_paths, value_at
from captioner.domain.settings import AudioOptions, Profile, Settings, TranscriptOptions
from captioner.store.machine_defaults import DEFAULTS_VARIABLE, read_defaults, read_machine_defaults
from captioner.store.profile_file import write_profiles
from captioner.store.settings_file import SettingsFile
from tests.store.any_settings import SETTINGS

OFFICE = {"id": "office", "name": "Office", "endpoint": {"host": "riva.corp.example"}}


def defaults_file(folder: Path, document: object) -> Path:
    path = folder / "defaults.json"
    path.write_text(document if isinstance(document, str) else json.dumps(document))
    path.chmod(0o644)
    return path


def defaults(folder: Path, document: object) -> MachineDefaults:
    return read_defaults(defaults_file(folder, document))


def own_file(folder: Path, machine: MachineDefaults) -> SettingsFile:
    return SettingsFile(folder / "settings.json", machine)


def stored(file: SettingsFile) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(file.path.read_bytes())
    return document


def test_any_subset_of_the_settings_is_where_a_person_starts_from(tmp_path: Path) -> None:
    machine = defaults(
        tmp_path,
        {
            "profiles": [{**OFFICE, "endpoint": {"host": "riva", "tls": {"root_cert": "ca.pem"}}}],
            "active_profile": "Office",
            "audio": {"keep_audio": True},
            "transcripts": {"export_on_stop": True, "export_folder": "~/Captions"},
            "locked": ["profiles", "audio.keep_audio"],
        },
    )
    assert machine.troubles == ()
    endpoint = Endpoint("riva", tls=Tls(root_cert=tmp_path / "ca.pem"))
    assert own_file(tmp_path, machine).load() == Settings(
        profiles=(Profile("office", "Office", endpoint),),
        active_profile="office",
        audio=AudioOptions(keep_audio=True),
        transcripts=TranscriptOptions(export_on_stop=True, export_folder=Path.home() / "Captions"),
    )
    assert machine.locked == {"profiles", "audio.keep_audio"}


def test_what_a_person_chose_stays_and_the_rest_follows_the_administrator(tmp_path: Path) -> None:
    first = defaults(tmp_path, {"audio": {"chunk_ms": 100}, "language": "de"})
    file = own_file(tmp_path, first)
    file.save(replace(file.load(), language="fr"))
    second = defaults(tmp_path, {"audio": {"chunk_ms": 160}, "language": "ja"})
    seen = own_file(tmp_path, second).load()
    assert (seen.audio.chunk_ms, seen.language) == (160, "fr")


def test_a_person_may_choose_what_the_program_itself_comes_with(tmp_path: Path) -> None:
    machine = defaults(
        tmp_path, {"audio": {"keep_audio": True}, "profiles": [OFFICE], "active_profile": "office"}
    )
    file = own_file(tmp_path, machine)
    chosen = replace(file.load(), audio=AudioOptions(keep_audio=False), active_profile=None)
    file.save(chosen)
    assert file.load() == chosen


def test_a_file_of_an_older_captioner_holds_choices_only_where_it_differs_from_the_built_in(
    tmp_path: Path,
) -> None:
    every_setting = {
        "version": 2,
        "microphone": None,
        "audio": {"chunk_ms": 40, "keep_audio": True},
        "transcripts": {"keep_sessions": True, "retention_days": None},
    }
    machine = defaults(
        tmp_path, {"audio": {"chunk_ms": 160}, "transcripts": {"retention_days": 30}}
    )
    file = own_file(tmp_path, machine)
    file.path.write_text(json.dumps(every_setting))
    seen = file.load()
    assert seen.audio == AudioOptions(chunk_ms=160, keep_audio=True)
    assert seen.transcripts.retention_days == 30


@settings(max_examples=25)
@given(start=SETTINGS, chosen=SETTINGS)
def test_whatever_was_chosen_over_whatever_start_is_loaded_again(
    tmp_path_factory: pytest.TempPathFactory, start: Settings, chosen: Settings
) -> None:
    folder = tmp_path_factory.mktemp("home")
    machine = MachineDefaults(replace(start, active_profile=None), path=folder / "defaults.json")
    file = own_file(folder, machine)
    settings = machine.held(chosen)
    file.save(settings)
    assert file.load() == settings


@settings(max_examples=25)
@given(start=SETTINGS, chosen=SETTINGS, locks=st.sets(st.sampled_from(sorted(lockable_paths()))))
def test_what_is_locked_is_not_written_and_counts_again_when_it_is_unlocked(
    tmp_path_factory: pytest.TempPathFactory, start: Settings, chosen: Settings, locks: set[str]
) -> None:
    folder = tmp_path_factory.mktemp("home")
    unlocked = MachineDefaults(
        replace(start, active_profile=None, profiles=()), path=folder / "defaults.json"
    )
    before = unlocked.held(chosen)
    own_file(folder, unlocked).save(before)
    locked = own_file(folder, replace(unlocked, locked=frozenset(locks)))
    held = locked.load()
    for path in locks:
        assert value_at(held, path) == value_at(unlocked.settings, path)
    locked.save(replace(held, is_set_up=True))
    after = own_file(folder, unlocked).load()
    assert after == replace(before, is_set_up=True)


def test_choices_about_an_administrators_server_outlast_its_absence(tmp_path: Path) -> None:
    machine = defaults(tmp_path, {"profiles": [OFFICE]})
    file = own_file(tmp_path, machine)
    [office] = file.load().profiles
    german = replace(office, recognition=replace(office.recognition, language="de-DE"))
    file.save(Settings(profiles=(german,)))
    assert stored(file)["profiles"] == [{"id": "office", "recognition": {"language": "de-DE"}}]
    without = SettingsFile(file.path)
    assert without.load().profiles == ()
    without.save(Settings(microphone="usb"))
    assert file.load() == Settings(profiles=(german,), microphone="usb")


def test_exported_servers_can_be_pasted_in_as_they_are(tmp_path: Path) -> None:
    exported = tmp_path / "servers.json"
    write_profiles(exported, [Profile("any", "Lab", Endpoint("lab"))])
    servers = json.loads(exported.read_text())["servers"]
    [first] = defaults(tmp_path, {"profiles": servers}).servers
    [again] = defaults(tmp_path, {"profiles": servers}).servers
    assert (first.name, first.endpoint.host) == ("Lab", "lab")
    assert first.id == again.id


WRONG = {
    "an unknown lock": ({"locked": ["audio.volume"]}, "audio.volume"),
    "an unknown setting": ({"wallpaper": 1}, "wallpaper"),
    "a window's place": ({"overlay": {"x": 1}}, "overlay"),
    "another type": ({"audio": {"keep_audio": "no"}}, "audio.keep_audio"),
    "a group that is none": ({"audio": 5}, "audio"),
    "a value out of bounds": ({"audio": {"chunk_ms": 1}}, "20"),
    "servers that are no list": ({"profiles": {}}, "list"),
    "a server without a name": ({"profiles": [{"endpoint": {"host": "a"}}]}, "Server 1"),
    "two servers of a name": ({"profiles": [OFFICE, {**OFFICE, "id": "b"}]}, "Server 2"),
    "a server that is not there": ({"active_profile": "Lab"}, "Lab"),
    "a newer version": ({"version": 9}, "version"),
}


@pytest.mark.parametrize(("document", "named"), WRONG.values(), ids=WRONG.keys())
def test_what_is_wrong_is_told_and_the_rest_holds(
    tmp_path: Path, document: dict[str, Any], named: str
) -> None:
    locked = ["display.stability", *document.get("locked", [])]
    sound = {"display": {"stability": "steady"}}
    machine = defaults(tmp_path, {**sound, **document, "locked": locked})
    [trouble] = machine.troubles
    assert named in trouble
    assert str(tmp_path / "defaults.json") in trouble
    assert machine.locked == {"display.stability"}
    assert machine.settings.display.stability == "steady"
    assert not machine.is_broken


def test_a_locked_setting_whose_value_is_wrong_is_locked_at_the_built_in_one(
    tmp_path: Path,
) -> None:
    machine = defaults(tmp_path, {"audio": {"keep_audio": "no"}, "locked": ["audio.keep_audio"]})
    assert machine.held(Settings(audio=AudioOptions(keep_audio=True))).audio == AudioOptions()


SECRETS = {
    "a field": ({"profiles": [{**OFFICE, "token": "nvapi-abcdef"}]}, "profiles.token"),
    "metadata": (
        {"profiles": [{**OFFICE, "endpoint": {"host": "r", "metadata": [["x-api-key", "s3c"]]}}]},
        "profiles.endpoint.metadata",
    ),
    "a text that is one": (
        {"profiles": [{**OFFICE, "recognition": {"custom": [["a", "nvapi-abcdefgh"]]}}]},
        "profiles.recognition.custom",
    ),
}


@pytest.mark.parametrize(("document", "where"), SECRETS.values(), ids=SECRETS.keys())
def test_a_secret_is_refused_by_its_place_and_not_quoted(
    tmp_path: Path, document: dict[str, Any], where: str
) -> None:
    machine = defaults(tmp_path, document)
    assert where in machine.troubles[0]
    assert "keyring" in machine.troubles[0]
    assert "nvapi-abcdef" not in repr(machine)
    assert "s3c" not in repr(machine)


UNREADABLE = {
    "cut": '{"locked": ["profiles"], "audio": {',
    "no list of locks": '{"locked": "profiles"}',
    "empty and locked": '"locked"',
}


@pytest.mark.parametrize("text", UNREADABLE.values(), ids=UNREADABLE.keys())
def test_where_locks_cannot_be_read_nothing_is_sent_and_nothing_kept(
    tmp_path: Path, text: str
) -> None:
    machine = defaults(tmp_path, text)
    assert machine.is_broken
    assert "this computer alone" in machine.troubles[0]
    mine = Profile("own", "Mine", Endpoint("gpu-box"))
    held = machine.held(
        Settings(
            profiles=(mine,),
            active_profile="own",
            audio=AudioOptions(keep_audio=True),
            transcripts=TranscriptOptions(live_text=Path("/tmp/live.txt")),
        )
    )
    assert (held.profile, held.profiles, held.audio.keep_audio) == (None, (), False)
    assert (held.transcripts.keep_sessions, held.transcripts.live_text) == (False, None)


def test_a_broken_file_that_locks_nothing_takes_nothing_away(tmp_path: Path) -> None:
    machine = defaults(tmp_path, '{"language": "de"')
    assert machine.is_broken
    assert len(machine.troubles) == 1
    assert machine.held(Settings(active_profile=None, microphone="usb")).microphone == "usb"
    assert machine.locked == frozenset()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no owners by number")
@pytest.mark.parametrize("mode", [0o664, 0o646])
def test_a_file_that_others_can_write_does_not_count(tmp_path: Path, mode: int) -> None:
    path = defaults_file(tmp_path, {"language": "de", "locked": ["language"]})
    assert read_machine_defaults(path, os.getuid()).locked == {"language"}
    path.chmod(mode)
    machine = read_machine_defaults(path, os.getuid())
    assert (machine.settings, machine.locked) == (Settings(), frozenset())
    assert "others than an administrator" in machine.troubles[0]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no owners by number")
def test_a_file_or_a_folder_of_somebody_else_does_not_count(tmp_path: Path) -> None:
    path = defaults_file(tmp_path, {"language": "de"})
    assert read_machine_defaults(path, os.getuid() + 1).settings == Settings()
    tmp_path.chmod(0o777)
    assert read_machine_defaults(path, os.getuid()).settings == Settings()


def test_a_named_file_counts_only_where_the_computer_has_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    named, system = tmp_path / "named.json", tmp_path / "none" / "defaults.json"
    monkeypatch.setenv(DEFAULTS_VARIABLE, str(named))
    assert "is not there" in read_machine_defaults(system).troubles[0]
    named.write_text('{"language": "de"}')
    assert read_machine_defaults(system).settings.language == "de"
    system.parent.mkdir()
    defaults_file(system.parent, {"language": "fr"})
    assert read_machine_defaults(system, os.getuid()).settings.language == "fr"
    monkeypatch.delenv(DEFAULTS_VARIABLE)
    assert read_machine_defaults(tmp_path / "nothing") == NO_MACHINE_DEFAULTS
