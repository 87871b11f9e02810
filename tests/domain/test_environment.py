"""What the environment decides."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.endpoint import Authentication, Endpoint, Tls
from captioner.domain.environment import VARIABLES, Overrides, read_environment
from captioner.domain.errors import ConfigError
from captioner.domain.recognition_options import BoostedPhrase, RecognitionOptions
from captioner.domain.secrets import Secrets
from captioner.domain.settings import Profile

OFFICE = Profile(
    "office",
    "Office",
    Endpoint("riva.example.org", tls=Tls(root_cert=Path("/ca.pem"))),
    RecognitionOptions(language="de-DE", boosted=(BoostedPhrase("Riva"),)),
)

EVERYTHING = {
    **dict.fromkeys(VARIABLES.values(), "1"),
    "RIVA_HOST": "gpu-box",
    "RIVA_SSL_SERVER_NAME": "riva",
}


def applied(profile: Profile | None, **variables: str) -> Profile:
    result = read_environment(variables).apply(profile)
    assert result is not None
    return result


def test_an_empty_environment_decides_nothing() -> None:
    overrides = read_environment({"RIVA_HOST": "", "RIVA_SSL": "  ", "PATH": "/bin"})
    assert overrides.fields == {}
    assert overrides.apply(OFFICE) == OFFICE
    assert overrides.apply(None) is None


def test_a_host_alone_is_a_server() -> None:
    profile = applied(None, RIVA_HOST="gpu-box")
    assert (profile.id, profile.name) == ("environment", "RIVA_HOST (gpu-box:50051)")
    assert profile.endpoint == Endpoint("gpu-box", 50051)


@pytest.mark.parametrize(
    ("host", "endpoint"),
    [
        ("gpu-box:443", Endpoint("gpu-box", 443)),
        ("https://gpu-box", Endpoint("gpu-box", 443, Tls())),
        ("[::1]:50051", Endpoint("::1")),
        ("grpc://gpu-box", Endpoint("gpu-box")),
    ],
)
def test_a_host_is_written_as_people_type_it(host: str, endpoint: Endpoint) -> None:
    assert applied(None, RIVA_HOST=host).endpoint == endpoint


def test_the_port_of_its_own_wins() -> None:
    assert applied(None, RIVA_HOST="gpu-box:1", RIVA_PORT="443").endpoint.port == 443


def test_another_server_gets_nothing_of_the_chosen_one() -> None:
    profile = applied(OFFICE, RIVA_HOST="elsewhere")
    assert profile.id == "environment"
    assert profile.endpoint.tls is None
    assert profile.recognition == RecognitionOptions()


def test_the_chosen_server_named_again_keeps_what_it_has() -> None:
    assert applied(OFFICE, RIVA_HOST="RIVA.example.org:50051") == OFFICE


def test_without_a_host_the_chosen_server_is_changed() -> None:
    profile = applied(OFFICE, RIVA_PORT="443", RIVA_LANGUAGE="fr-FR", RIVA_MODEL="conformer")
    assert profile.endpoint == replace(OFFICE.endpoint, port=443)
    assert (profile.recognition.language, profile.recognition.model) == ("fr-FR", "conformer")
    assert profile.recognition.boosted == OFFICE.recognition.boosted


def test_no_variable_but_the_host_makes_a_server_of_this_computer() -> None:
    others = {variable: value for variable, value in EVERYTHING.items() if variable != "RIVA_HOST"}
    assert read_environment(others).apply(None) is None


@pytest.mark.parametrize("yes", ["1", "true", "YES", " on "])
def test_tls_can_be_switched_on(yes: str) -> None:
    assert applied(None, RIVA_HOST="gpu-box", RIVA_SSL=yes).endpoint.tls == Tls()


@pytest.mark.parametrize("no", ["0", "False", "no", "off"])
def test_tls_can_be_switched_off(no: str) -> None:
    assert applied(OFFICE, RIVA_SSL=no).endpoint.tls is None
    assert applied(None, RIVA_HOST="https://gpu-box", RIVA_SSL=no).endpoint.tls is None


def test_certificates_imply_tls() -> None:
    profile = applied(
        None,
        RIVA_HOST="gpu-box",
        RIVA_SSL_ROOT_CERT="/r.pem",
        RIVA_SSL_CLIENT_CERT="/c.pem",
        RIVA_SSL_CLIENT_KEY="/k.pem",
        RIVA_SSL_SERVER_NAME="riva",
    )
    assert profile.endpoint.tls == Tls(Path("/r.pem"), Path("/c.pem"), Path("/k.pem"), "riva")


def test_a_certificate_goes_beside_those_that_were_chosen() -> None:
    profile = applied(OFFICE, RIVA_SSL_CLIENT_CERT="/both.pem")
    assert profile.endpoint.tls == Tls(Path("/ca.pem"), Path("/both.pem"))


def test_a_key_is_a_bearer_token() -> None:
    overrides = read_environment({"RIVA_HOST": "gpu-box", "RIVA_API_KEY": "s3cret"})
    profile = overrides.apply(None)
    assert profile is not None
    assert profile.endpoint.authentication is Authentication.BEARER
    assert overrides.apply_secrets(Secrets(key_password="p")) == Secrets("s3cret", "p")


def test_a_key_with_a_function_is_nvidias_cloud_and_never_goes_in_plain_text() -> None:
    profile = applied(
        None, RIVA_HOST="grpc.nvcf.nvidia.com:443", RIVA_API_KEY="k", RIVA_FUNCTION_ID="f-1"
    )
    assert profile.endpoint.authentication is Authentication.NVCF
    assert profile.endpoint.function_id == "f-1"
    assert profile.endpoint.tls == Tls()


def test_no_repr_shows_a_secret() -> None:
    overrides = read_environment({"RIVA_API_KEY": "s3cret", "RIVA_SSL_KEY_PASSWORD": "passw0rd"})
    assert "s3cret" not in repr(overrides)
    assert "passw0rd" not in repr(overrides)
    assert overrides.apply_secrets(Secrets()) == Secrets("s3cret", "passw0rd")


def test_the_fields_name_their_variables() -> None:
    assert read_environment(EVERYTHING).fields == VARIABLES


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("RIVA_HOST", "a b"),
        ("RIVA_HOST", "http://riva:9000"),
        ("RIVA_PORT", "fifty"),
        ("RIVA_PORT", "0"),
        ("RIVA_PORT", "1:2"),
        ("RIVA_SSL", "perhaps"),
        ("RIVA_SSL_ROOT_CERT", "a\x01b"),
        ("RIVA_SSL_SERVER_NAME", "a b"),
        ("RIVA_API_KEY", "two words"),
        ("RIVA_FUNCTION_ID", "two words"),
        ("RIVA_LANGUAGE", "english please"),
        ("RIVA_MODEL", "a\nb"),
    ],
)
def test_a_bad_value_names_its_variable(variable: str, value: str) -> None:
    with pytest.raises(ConfigError, match=f"{variable} is wrong"):
        read_environment({variable: value})


def test_a_bad_key_is_not_quoted() -> None:
    with pytest.raises(ConfigError) as raised:
        read_environment({"RIVA_API_KEY": "s3cret\nline"})
    assert "s3cret" not in str(raised.value)


def test_a_key_file_alone_may_have_its_certificate_in_the_settings() -> None:
    chosen = replace(OFFICE, endpoint=replace(OFFICE.endpoint, tls=Tls(client_cert=Path("/c"))))
    profile = applied(chosen, RIVA_SSL_CLIENT_KEY="/k")
    assert profile.endpoint.tls == Tls(client_cert=Path("/c"), client_key=Path("/k"))


@given(st.dictionaries(st.sampled_from(sorted(VARIABLES.values())), st.text()))
def test_any_environment_is_read_or_refused_in_a_sentence(variables: dict[str, str]) -> None:
    overrides, refusal = read_or_refuse(variables)
    assert all(variable in variables for variable in overrides.fields.values())
    assert not refusal or any(variable in refusal for variable in variables)
    profile = overrides.apply(OFFICE)
    assert profile is not None
    assert (profile.id == "environment") == ("address" in overrides.fields)


def read_or_refuse(variables: dict[str, str]) -> tuple[Overrides, str]:
    try:
        return read_environment(variables), ""
    except ConfigError as error:
        return Overrides(), str(error)
