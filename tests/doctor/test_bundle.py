"""The archive for a bug report."""

import json
import stat
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from captioner.doctor.bundle import BundleSource, write_bundle
from captioner.domain.diagnosis import Check, Diagnosis, Finding, Verdict
from captioner.domain.endpoint import Authentication, Endpoint, Tls
from captioner.domain.errors import ConfigError
from captioner.domain.recognition_options import BoostedPhrase, RecognitionOptions
from captioner.domain.secrets import Secrets
from captioner.domain.settings import Profile, Settings
from captioner.store.paths import Places
from captioner.store.settings_file import SettingsFile
from tests.store.test_needed_secrets import Ring

DIAGNOSIS = Diagnosis(
    (
        Finding(Check.PROGRAM, Verdict.PASSED, "Captioner 0.1.0."),
        Finding(Check.RIVA, Verdict.FAILED, "It said: Bearer s3cret-unknown.", "Ask."),
    )
)
KEPT = Secrets("s3cret-token", "s3cret-password", (("x-key", "s3cret-metadata"),))


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Places:
    monkeypatch.setenv("HOME", str(tmp_path / "home" / "gustav"))
    home = tmp_path / "home" / "gustav"
    places = Places(home / "settings", home / "data", home / "logs")
    places.logs.mkdir(parents=True)
    return places


@pytest.fixture
def source(places: Places) -> BundleSource:
    return BundleSource(places, ("RIVA_HOST",), Ring(KEPT))


def office(places: Places) -> Profile:
    return Profile(
        "office-id",
        "Office",
        Endpoint(
            "riva.example.org",
            tls=Tls(root_cert=places.settings / "ca.pem"),
            authentication=Authentication.BEARER,
            metadata=(("tenant", "s3cret-tenant"),),
            secret_metadata=("x-key",),
        ),
        RecognitionOptions(
            boosted=(BoostedPhrase("Mrs Miller"),), custom=(("path", "s3cret-custom"),)
        ),
    )


def members(path: Path) -> dict[str, str]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_it_says_what_is_in_it(tmp_path: Path, source: BundleSource) -> None:
    write_bundle(tmp_path / "b.zip", DIAGNOSIS, source, may_replace=False)
    found = members(tmp_path / "b.zip")
    assert set(found) == {"README.txt", "results.txt", "results.json", "settings.json"} | {
        "versions.json"
    }
    assert all(name in found["README.txt"] for name in found if name != "README.txt")
    assert json.loads(found["results.json"])["findings"][0]["message"] == "Captioner 0.1.0."
    assert "+ Program: Captioner 0.1.0." in found["results.txt"]
    assert json.loads(found["versions.json"])["Environment"] == ["RIVA_HOST"]
    assert json.loads(found["versions.json"])["Captioner"]


def test_the_settings_are_there_without_what_is_nobodys_business(
    tmp_path: Path, places: Places, source: BundleSource
) -> None:
    SettingsFile(places.settings_file).save(Settings(profiles=(office(places),)))
    write_bundle(tmp_path / "b.zip", DIAGNOSIS, source, may_replace=False)
    [profile] = json.loads(members(tmp_path / "b.zip")["settings.json"])["profiles"]
    assert profile["endpoint"]["host"] == "riva.example.org"
    assert profile["endpoint"]["tls"]["root_cert"] == "~/settings/ca.pem"
    assert profile["endpoint"]["metadata"] == [["tenant", "..."]]
    assert profile["recognition"]["boosted"] == "1 phrases"
    assert profile["recognition"]["custom"] == [["path", "..."]]


def test_no_secret_is_in_it_wherever_it_slipped_to(
    tmp_path: Path, places: Places, source: BundleSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RIVA_API_KEY", "s3cret-environment")
    monkeypatch.setenv("SOME_OTHER_TOKEN", "s3cret-other")
    SettingsFile(places.settings_file).save(Settings(profiles=(office(places),)))
    planted = ["token", "password", "metadata", "tenant", "environment", "other"]
    lines = [f"INFO somebody wrote s3cret-{name} here" for name in planted]
    lines += ["Bearer s3cret-unknown", '{"password": "s3cret words"}', "at /home/someone"]
    for name in ("captioner.log", "captioner.log.1"):
        (places.logs / name).write_text("\n".join(lines) + f"\n{places.settings}\n")
    write_bundle(tmp_path / "b.zip", DIAGNOSIS, source, may_replace=False)
    found = members(tmp_path / "b.zip")
    assert found["logs/captioner.log"].count("[secret]") == 8
    assert set(found) >= {"logs/captioner.log", "logs/captioner.log.1"}
    for name, text in found.items():
        assert "s3cret" not in text, name
        assert "gustav" not in text, name
    assert "~/settings" in found["logs/captioner.log"]
    assert b"s3cret" not in (tmp_path / "b.zip").read_bytes()


def test_a_closed_keyring_does_not_keep_it_from_being_written(
    tmp_path: Path, places: Places, source: BundleSource
) -> None:
    SettingsFile(places.settings_file).save(Settings(profiles=(office(places),)))
    closed = replace(source, secrets=Ring(None))
    write_bundle(tmp_path / "b.zip", DIAGNOSIS, closed, may_replace=False)
    assert "settings.json" in members(tmp_path / "b.zip")


def test_settings_that_cannot_be_read_are_left_out(
    tmp_path: Path, places: Places, source: BundleSource
) -> None:
    places.settings.mkdir(parents=True)
    places.settings_file.write_text('{"token": "s3cret-typed-by-hand"')
    write_bundle(tmp_path / "b.zip", DIAGNOSIS, source, may_replace=False)
    found = members(tmp_path / "b.zip")
    assert "settings.json" not in found
    assert "s3cret" not in "".join(found.values())


def test_of_a_huge_log_the_end_is_in_it(
    tmp_path: Path, places: Places, source: BundleSource
) -> None:
    (places.logs / "captioner.log").write_text("old line\n" * 400_000 + "the end\n")
    write_bundle(tmp_path / "b.zip", DIAGNOSIS, source, may_replace=False)
    log = members(tmp_path / "b.zip")["logs/captioner.log"]
    assert log.endswith("the end\n")
    assert len(log) <= 1 << 20


def test_a_secret_in_a_line_that_was_cut_is_not_in_it(
    tmp_path: Path, places: Places, source: BundleSource
) -> None:
    SettingsFile(places.settings_file).save(Settings(profiles=(office(places),)))
    line, rest = "the key is s3cret-token\n", "x" * ((1 << 20) - 12) + "\n"
    assert len((line + rest)[-(1 << 20) :]) - len(rest) == len("ret-token\n") + 1
    (places.logs / "captioner.log").write_text("first\n" * 9 + line + rest)
    write_bundle(tmp_path / "b.zip", DIAGNOSIS, source, may_replace=False)
    log = members(tmp_path / "b.zip")["logs/captioner.log"]
    assert "ret-token" not in log
    assert log.startswith("xxx")


def test_only_this_user_can_read_it(tmp_path: Path, source: BundleSource) -> None:
    write_bundle(tmp_path / "b.zip", DIAGNOSIS, source, may_replace=False)
    assert stat.S_IMODE((tmp_path / "b.zip").stat().st_mode) == 0o600


def test_nothing_is_replaced_unasked(tmp_path: Path, source: BundleSource) -> None:
    (tmp_path / "b.zip").write_text("mine")
    with pytest.raises(ConfigError, match="--force"):
        write_bundle(tmp_path / "b.zip", DIAGNOSIS, source, may_replace=False)
    assert (tmp_path / "b.zip").read_text() == "mine"
    write_bundle(tmp_path / "b.zip", DIAGNOSIS, source, may_replace=True)
    assert members(tmp_path / "b.zip")


@pytest.mark.parametrize("place", [".", "none/b.zip"])
def test_a_place_that_is_none_is_said(tmp_path: Path, source: BundleSource, place: str) -> None:
    with pytest.raises(ConfigError):
        write_bundle(tmp_path / place, DIAGNOSIS, source, may_replace=True)


def test_what_an_administrator_decides_is_in_it_without_secrets(
    tmp_path: Path, source: BundleSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    defaults = tmp_path / "defaults.json"
    server = {
        "name": "Ward",
        "endpoint": {"host": "riva", "metadata": [["x-token", "s3cret-typed"], ["ward", "7"]]},
    }
    defaults.write_text(json.dumps({"profiles": [server], "locked": ["profiles"]}))
    monkeypatch.setenv("CAPTIONER_DEFAULTS", str(defaults))
    write_bundle(tmp_path / "b.zip", DIAGNOSIS, source, may_replace=False)
    found = members(tmp_path / "b.zip")
    document = json.loads(found["defaults.json"])
    assert document["locked"] == ["profiles"]
    assert document["settings"]["profiles"][0]["name"] == "Ward"
    assert "looks like a secret" in document["troubles"][0]
    assert "s3cret" not in "".join(found.values())
