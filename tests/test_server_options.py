"""Who captions, as the arguments, the environment and the settings say."""

import argparse
from collections.abc import Mapping
from pathlib import Path

import pytest

from captioner.domain.endpoint import Authentication, Endpoint, Tls
from captioner.domain.errors import ConfigError
from captioner.domain.machine_defaults import MachineDefaults
from captioner.domain.recognition_options import RecognitionOptions
from captioner.domain.secrets import Secrets
from captioner.domain.settings import Profile, Settings
from captioner.server_options import (
    ServerChoice,
    add_server_options,
    choose_server,
    usual_server,
)
from tests.store.test_needed_secrets import Ring

OFFICE = Profile(
    "office-id", "Office", Endpoint("office.example.org", authentication=Authentication.BEARER)
)
LAB = Profile("lab-id", "The lab", Endpoint("lab.example.org", tls=Tls()))
SETTINGS = Settings(
    profiles=(OFFICE, LAB),
    active_profile="lab-id",
    this_computer=RecognitionOptions(profanity_filter=False),
)
STORED = Ring(Secrets("stored-key"))
ALL_OF_ENDPOINT = (
    *("--endpoint", "gpu-box", "--ca", "ca.pem", "--client-cert", "c.pem"),
    *("--client-key", "k.pem", "--server-name", "riva"),
)


def choose(
    *arguments: str, settings: Settings = SETTINGS, environment: Mapping[str, str] | None = None
) -> ServerChoice:
    parser = argparse.ArgumentParser(exit_on_error=False)
    add_server_options(parser)
    return choose_server(parser.parse_args(arguments), settings, environment or {})


def chosen(*arguments: str, environment: Mapping[str, str] | None = None) -> Profile:
    profile = choose(*arguments, environment=environment).profile
    assert profile is not None
    return profile


def test_without_anything_it_is_this_computer() -> None:
    choice = choose(settings=Settings())
    assert (choice.profile, choice.this_computer) == (None, RecognitionOptions())
    assert choice.load_secrets(Ring(None)) == Secrets()


def test_without_arguments_it_is_the_server_of_the_settings() -> None:
    assert choose().profile == LAB


def test_the_environment_goes_before_the_settings() -> None:
    assert chosen(environment={"RIVA_HOST": "gpu-box"}).endpoint == Endpoint("gpu-box")
    assert chosen(environment={"RIVA_PORT": "443"}).endpoint.port == 443


def test_the_arguments_go_before_the_environment() -> None:
    environment = {"RIVA_HOST": "elsewhere:1", "RIVA_PORT": "2", "RIVA_SSL": "1"}
    assert chosen("--profile", "Office", environment=environment) == OFFICE
    endpoint = chosen("--endpoint", "gpu-box", environment={"RIVA_HOST": "elsewhere"}).endpoint
    assert endpoint == Endpoint("gpu-box")
    assert chosen("--endpoint", "gpu-box:3", environment=environment).endpoint.port == 3
    encrypted = chosen("--endpoint", "gpu-box", "--tls", environment={"RIVA_SSL": "0"})
    assert encrypted.endpoint.tls == Tls()
    with_scheme = chosen("--endpoint", "https://gpu-box", environment={"RIVA_SSL": "0"})
    assert with_scheme.endpoint.tls == Tls()


@pytest.mark.parametrize("name", ["Office", " office ", "OFFICE"])
def test_a_server_is_known_by_its_name(name: str) -> None:
    assert chosen("--profile", name) == OFFICE


def test_the_built_in_recogniser_has_a_name_too() -> None:
    choice = choose("--profile", "this computer", environment={"RIVA_HOST": "elsewhere"})
    assert (choice.profile, choice.this_computer) == (None, SETTINGS.this_computer)


def test_a_name_that_is_not_known_is_answered_with_those_that_are() -> None:
    with pytest.raises(ConfigError, match="“Office”, “The lab”, “This computer”"):
        choose("--profile", "Attic")


def test_an_endpoint_is_described_by_the_arguments() -> None:
    profile = chosen(*ALL_OF_ENDPOINT)
    tls = Tls(Path("ca.pem"), Path("c.pem"), Path("k.pem"), "riva")
    assert profile.endpoint == Endpoint("gpu-box", tls=tls)
    assert profile.name == "Riva at gpu-box:50051"
    assert profile.recognition == RecognitionOptions()


@pytest.mark.parametrize("option", [["--ca", "x"], ["--client-cert", "x"], ["--server-name", "x"]])
def test_a_certificate_option_implies_tls(option: list[str]) -> None:
    assert chosen("--endpoint", "gpu-box", *option).endpoint.tls is not None


def test_the_environment_may_say_how_to_sign_in_at_the_endpoint() -> None:
    environment = {
        "RIVA_API_KEY": "key",
        "RIVA_FUNCTION_ID": "f-1",
        "RIVA_SSL_ROOT_CERT": "/theirs.pem",
    }
    choice = choose("--endpoint", "gpu-box", "--ca", "ours.pem", environment=environment)
    assert choice.profile is not None
    assert choice.profile.endpoint.authentication is Authentication.NVCF
    assert choice.profile.endpoint.tls == Tls(Path("ours.pem"))
    assert choice.load_secrets(Ring(None)).token == "key"
    plain = chosen("--endpoint", "gpu-box", environment={"RIVA_FUNCTION_ID": "f-1"})
    assert plain.endpoint.tls == Tls()


def test_metadata_of_the_arguments_is_secret() -> None:
    choice = choose(
        *("--endpoint", "gpu-box", "--metadata", "X-Tenant=s3cret=7", "--metadata", "b=")
    )
    assert choice.profile is not None
    assert choice.profile.endpoint.secret_metadata == ("x-tenant", "b")
    assert choice.load_secrets(Ring(None)).metadata == (("x-tenant", "s3cret=7"), ("b", ""))
    assert "s3cret" not in repr(choice)


def test_a_named_server_has_its_own_key_and_the_environments_only_without_one() -> None:
    environment = {"RIVA_API_KEY": "of-another-server"}
    assert choose("--profile", "Office").load_secrets(STORED).token == "stored-key"
    named = choose("--profile", "Office", environment=environment)
    assert named.load_secrets(STORED).token == "stored-key"
    assert named.load_secrets(Ring(Secrets())).token == "of-another-server"
    assert named.load_secrets(Ring(None)).token == "of-another-server"


def test_language_and_model_can_be_given_for_any_of_them() -> None:
    for where in (["--profile", "Office"], ["--endpoint", "gpu-box"], []):
        recognition = chosen(*where, "--language", "de-DE", "--model", "conformer").recognition
        assert (recognition.language, recognition.model) == ("de-DE", "conformer")
    here = choose("--profile", "This computer", "--language", "en-GB").this_computer
    assert here == RecognitionOptions(language="en-GB", profanity_filter=False)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--tls"], "--tls describes the server of --endpoint"),
        (["--profile", "Office", "--ca", "x"], "--ca describes the server of --endpoint"),
        (["--metadata", "a=b"], "--metadata describes"),
        (["--endpoint", "a b"], "is not a server's address"),
        (["--endpoint", "gpu-box", "--metadata", "s3cret"], "KEY=VALUE"),
        (["--endpoint", "gpu-box", "--metadata", "a b=s3cret"], "is not a key for metadata"),
        (["--endpoint", "gpu-box", "--metadata", "a=s3cret\n"], "plain ASCII"),
        (["--endpoint", "gpu-box", "--metadata", "a=1", "--metadata", "A=2"], "only once"),
        (["--endpoint", "gpu-box", "--client-key", "k.pem"], "no client certificate"),
        (["--endpoint", "gpu-box", "--server-name", "a b"], "not a server's name"),
        (["--language", "english please"], "not a language code"),
    ],
)
def test_arguments_that_make_no_sense_are_answered_in_a_sentence(
    arguments: list[str], said: str
) -> None:
    with pytest.raises(ConfigError) as raised:
        choose(*arguments)
    assert said in str(raised.value)
    assert "s3cret" not in str(raised.value)


def test_a_variable_that_makes_no_sense_is_answered_in_a_sentence() -> None:
    with pytest.raises(ConfigError, match="RIVA_PORT is wrong"):
        choose(environment={"RIVA_PORT": "x"})


@pytest.mark.parametrize(
    ("locked", "arguments", "refused"),
    [
        ({"active_profile"}, ("--endpoint", "gpu-box"), "--endpoint"),
        ({"profiles"}, ("--endpoint", "gpu-box"), "--endpoint"),
        ({"active_profile"}, ("--profile", "This computer"), "--profile"),
        ({"profiles"}, ("--language", "de-DE"), "--language"),
        ({"profiles"}, ("--language", "de-DE", "--model", "any"), "--language and --model"),
        ({"active_profile"}, ("--profile", LAB.name), ""),
        ({"active_profile"}, ("--language", "de-DE"), ""),
        ({"profiles"}, ("--profile", "This computer"), ""),
        ({"audio"}, ("--endpoint", "gpu-box"), ""),
    ],
)
def test_arguments_do_not_open_what_an_administrator_locked(
    locked: set[str], arguments: tuple[str, ...], refused: str
) -> None:
    machine = MachineDefaults(SETTINGS, frozenset(locked), Path("/etc/captioner/defaults.json"))
    parser = argparse.ArgumentParser()
    add_server_options(parser)
    options = parser.parse_args(arguments)
    if refused:
        with pytest.raises(ConfigError, match=f"set what {refused} would change"):
            choose_server(options, SETTINGS, {}, machine)
    else:
        choose_server(options, SETTINGS, {}, machine)


def test_variables_do_not_open_it_either() -> None:
    locked = MachineDefaults(SETTINGS, frozenset({"profiles"}), Path("/d"))
    variables = {"RIVA_HOST": "gpu-box", "RIVA_LANGUAGE": "de-DE", "RIVA_API_KEY": "k3y"}
    choice = usual_server(SETTINGS, variables, locked)
    assert choice.profile is not None
    assert choice.profile.endpoint.address == LAB.endpoint.address
    assert choice.recognition == LAB.recognition
    assert choice.overrides.token == "k3y"
