from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.endpoint import Authentication, Endpoint, Tls
from captioner.domain.errors import ConfigError
from captioner.domain.recognition_options import RecognitionOptions
from captioner.domain.secrets import Secrets
from captioner.domain.settings import Profile, Settings
from captioner.domain.validation import settings_problems
from captioner.ui.setup_assistant.server_entry import (
    ServerEntry,
    entry_of,
    profile_at,
    profile_from,
    secrets_from,
    with_server,
)

OFFICE = Profile(
    "office",
    "Office",
    Endpoint(
        "gpu-box",
        tls=Tls(root_cert=Path("/ca.pem"), server_name="riva"),
        metadata=(("team", "a"),),
        secret_metadata=("x-key",),
    ),
    RecognitionOptions(language="de-DE"),
)
SETTINGS = Settings(profiles=(OFFICE,))

HOSTS = st.from_regex(r"[a-z][a-z0-9]{0,8}(\.[a-z]{2,5})?", fullmatch=True)
PORTS = st.integers(1, 65535)


def made(entry: ServerEntry, settings: Settings = SETTINGS) -> Profile:
    return profile_from(settings, entry, fresh_id="fresh")


def test_a_new_address_makes_a_new_profile_named_after_its_host() -> None:
    profile = made(ServerEntry("riva.example.org:4444"))
    assert (profile.id, profile.name) == ("fresh", "riva.example.org")
    assert profile.endpoint == Endpoint("riva.example.org", 4444)


def test_a_host_whose_name_is_taken_gets_a_number() -> None:
    taken = Settings(profiles=(replace(OFFICE, name="gpu-box"),))
    assert made(ServerEntry("gpu-box:1"), taken).name == "gpu-box (2)"


@pytest.mark.parametrize("address", ["gpu-box", "GPU-Box:50051", "grpc://gpu-box"])
def test_an_address_that_is_there_renews_its_profile(address: str) -> None:
    profile = made(ServerEntry(address, is_encrypted=True))
    assert (profile.id, profile.name) == ("office", "Office")
    assert profile.recognition == OFFICE.recognition


def test_a_renewed_profile_keeps_what_the_assistant_does_not_show() -> None:
    endpoint = made(ServerEntry("gpu-box", is_encrypted=True)).endpoint
    assert endpoint.metadata == (("team", "a"),)
    assert endpoint.secret_metadata == ("x-key",)
    assert endpoint.tls == Tls(server_name="riva")


def test_of_two_profiles_of_one_address_the_one_in_use_is_renewed() -> None:
    twin = replace(OFFICE, id="twin", name="Twin")
    settings = Settings(profiles=(OFFICE, twin), active_profile="twin")
    assert profile_at(settings, "gpu-box") == twin


def test_without_encryption_there_is_no_tls() -> None:
    assert made(ServerEntry("gpu-box", root_cert=Path("/ca.pem"))).endpoint.tls is None


@pytest.mark.parametrize(
    ("entry", "authentication"),
    [
        (ServerEntry("new"), Authentication.NONE),
        (ServerEntry("new", token="t"), Authentication.BEARER),
        (ServerEntry("new", token="t", function_id="f"), Authentication.NVCF),
        (ServerEntry("new", function_id="f"), Authentication.NVCF),
    ],
)
def test_what_was_entered_says_how_the_client_is_known(
    entry: ServerEntry, authentication: Authentication
) -> None:
    assert made(entry).endpoint.authentication is authentication


def test_a_stored_key_goes_on_being_used() -> None:
    known = replace(OFFICE, endpoint=replace(OFFICE.endpoint, authentication=Authentication.BEARER))
    profile = made(entry_of(known), Settings(profiles=(known,)))
    assert profile.endpoint.authentication == Authentication.BEARER


def test_what_is_typed_replaces_that_secret_alone() -> None:
    stored = Secrets("old", "password", (("x-key", "v"),))
    typed = secrets_from(ServerEntry("gpu-box", token=" new "), stored)
    assert typed == Secrets("new", "password", (("x-key", "v"),))


def test_nothing_typed_leaves_every_secret() -> None:
    stored = Secrets("old", "password", (("x-key", "v"),))
    assert secrets_from(ServerEntry("gpu-box"), stored) == stored


def test_no_secret_is_in_what_is_printed() -> None:
    entry = ServerEntry("gpu-box", token="planted-token", key_password="planted-password")
    assert "planted" not in repr(entry)


def test_nonsense_is_refused_with_a_sentence() -> None:
    with pytest.raises(ConfigError, match="not a server's address"):
        made(ServerEntry("what is this"))


@given(HOSTS, PORTS, st.booleans(), st.text(alphabet="abc-", max_size=5))
def test_the_same_entry_again_makes_no_second_profile(
    host: str,
    port: int,
    is_encrypted: bool,  # noqa: FBT001 - drawn by Hypothesis
    function_id: str,
) -> None:
    entry = ServerEntry(f"{host}:{port}", is_encrypted=is_encrypted, function_id=function_id)
    once = with_server(SETTINGS, profile_from(SETTINGS, entry, fresh_id="one"))
    again = with_server(once, profile_from(once, entry, fresh_id="two"))
    assert once == again


@given(HOSTS, PORTS, st.booleans())
def test_what_comes_out_is_in_use_and_sound(
    host: str,
    port: int,
    is_encrypted: bool,  # noqa: FBT001 - drawn by Hypothesis
) -> None:
    entry = ServerEntry(f"{host}:{port}", is_encrypted=is_encrypted)
    profile = made(entry)
    settings = with_server(SETTINGS, profile)
    assert settings.profile == profile
    assert settings_problems(settings) == ()


@given(HOSTS, PORTS, st.booleans())
def test_an_entry_shown_again_is_the_same_entry(
    host: str,
    port: int,
    is_encrypted: bool,  # noqa: FBT001 - drawn by Hypothesis
) -> None:
    profile = made(ServerEntry(f"{host}:{port}", is_encrypted=is_encrypted))
    settings = with_server(SETTINGS, profile)
    assert profile_from(settings, entry_of(profile), fresh_id="other") == profile
