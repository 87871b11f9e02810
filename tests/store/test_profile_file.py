"""Servers in a file."""

import json
import os
import stat
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.endpoint import Endpoint, Tls
from captioner.domain.errors import ConfigError
from captioner.domain.settings import Profile
from captioner.store.profile_file import read_profiles, write_profiles
from tests.store.any_settings import PROFILE_LISTS

OFFICE = Profile(
    "office-id",
    "Office",
    Endpoint("riva", metadata=(("tenant", "7"),), secret_metadata=("x-key",)),
)


def document(**server: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON
    office = {"name": "Office", "endpoint": {"host": "riva"}, **server}
    return {"format": "captioner-servers", "version": 1, "servers": [office]}


def file_with(folder: Path, content: object) -> Path:
    path = folder / "servers.json"
    path.write_text(json.dumps(content))
    return path


@given(profiles=PROFILE_LISTS.filter(bool))
def test_what_was_exported_is_imported_under_fresh_ids(
    tmp_path_factory: pytest.TempPathFactory, profiles: tuple[Profile, ...]
) -> None:
    path = tmp_path_factory.mktemp("home") / "servers.json"
    write_profiles(path, profiles)
    imported = read_profiles(path)
    assert [replace(p, id="") for p in imported] == [replace(p, id="") for p in profiles]
    ids = {profile.id for profile in (*imported, *profiles)}
    assert len(ids) == 2 * len(profiles)


def test_a_person_and_a_colleague_can_read_the_file(tmp_path: Path) -> None:
    path = tmp_path / "servers.json"
    write_profiles(path, [OFFICE])
    assert '\n      "name": "Office",\n' in path.read_text()
    assert "office-id" not in path.read_text()
    assert stat.S_IMODE(path.stat().st_mode) == 0o644


def test_a_folder_with_its_certificates_can_be_moved(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    tls = Tls(here / "certs" / "ca.pem", here / "c.pem", Path("/elsewhere/k.pem"))
    write_profiles(here / "servers.json", [replace(OFFICE, endpoint=Endpoint("riva", tls=tls))])
    assert [p.endpoint.tls for p in read_profiles(here / "servers.json")] == [tls]
    here.rename(there)
    [moved] = read_profiles(there / "servers.json")
    assert moved.endpoint.tls == Tls(
        there / "certs" / "ca.pem", there / "c.pem", Path("/elsewhere/k.pem")
    )


def test_an_administrator_writes_no_more_than_is_needed(tmp_path: Path) -> None:
    tls = {"root_cert": "ca.pem"}
    path = file_with(tmp_path, document(endpoint={"host": "riva", "port": 443, "tls": tls}))
    [profile] = read_profiles(path)
    assert profile.endpoint == Endpoint("riva", 443, Tls(tmp_path / "ca.pem"))


def test_names_that_are_taken_get_a_number(tmp_path: Path) -> None:
    path = tmp_path / "servers.json"
    write_profiles(path, [OFFICE, replace(OFFICE, name="office")])
    names = [p.name for p in read_profiles(path, taken_names=["OFFICE ", "Office (2)"])]
    assert names == ["Office (3)", "office (4)"]


def test_a_long_name_that_is_taken_stays_a_name(tmp_path: Path) -> None:
    path = tmp_path / "servers.json"
    write_profiles(path, [replace(OFFICE, name="x" * 100)])
    [profile] = read_profiles(path, taken_names=["x" * 100])
    assert profile.name == "x" * 96 + " (2)"


@pytest.mark.parametrize(
    "content",
    [
        [],
        {},
        {**document(), "format": "something else"},
        {**document(), "version": 2, "servers": "in another form"},
        {**document(), "servers": []},
        {**document(), "servers": [document()["servers"][0]] * 201},
        document(name=""),
        document(name=7),
        document(name="This computer"),
        document(endpoint={"host": "a b"}),
        document(endpoint={"host": "riva", "port": "443"}),
        document(endpoint={"host": "riva", "metadata": [["grpc-x", "1"]]}),
        document(recognition={"boosted": [{"text": "", "boost": 1}]}),
    ],
)
def test_a_file_that_holds_no_servers_is_refused_in_a_sentence(
    tmp_path: Path, content: object
) -> None:
    with pytest.raises(ConfigError, match="No servers could be read from"):
        read_profiles(file_with(tmp_path, content))


@given(st.binary(max_size=200))
def test_any_other_file_is_refused(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.mktemp("home") / "servers.json"
    path.write_bytes(content)
    with pytest.raises(ConfigError):
        read_profiles(path)


@pytest.mark.timeout(20)
def test_a_file_that_is_none(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "deep").write_bytes(b'{"format": ' + b"[" * 100_000)
    (tmp_path / "huge").write_bytes(b"[" * (9 << 20))
    for name in ("pipe", "deep", "huge", "none", "."):
        with pytest.raises(ConfigError, match="No servers could be read from"):
            read_profiles(tmp_path / name)


def test_a_place_that_cannot_be_written_to(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ConfigError, match="Choose another folder"):
        write_profiles(tmp_path / "file" / "servers.json", [OFFICE])
