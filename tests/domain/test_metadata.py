"""Which metadata may be sent."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.endpoint import Authentication, Endpoint
from captioner.domain.metadata import metadata_problems, secret_problems
from captioner.domain.secrets import Secrets


def problems(
    *pairs: tuple[str, str],
    secret: tuple[str, ...] = (),
    authentication: Authentication = Authentication.NONE,
) -> list[str]:
    endpoint = Endpoint(
        "riva", metadata=pairs, secret_metadata=secret, authentication=authentication
    )
    found = list(metadata_problems(endpoint))
    assert all(problem.field == "metadata" for problem in found)
    return [str(problem) for problem in found]


@pytest.mark.parametrize("key", ["tenant", "x-api-key", "X-Api-Key", "a.b_c-9", "authorization"])
def test_a_key_that_grpc_can_send_is_no_problem(key: str) -> None:
    assert problems((key, "value")) == []


@pytest.mark.parametrize(
    "key",
    ["", "a key", "schlüssel", "a:b", "a\nb", "grpc-timeout", "data-bin", "Content-Type", "host"],
)
def test_a_key_that_grpc_cannot_send_is_a_problem(key: str) -> None:
    assert len(problems((key, "value"))) == 1
    assert len(problems(secret=(key,))) == 1


@pytest.mark.parametrize("authentication", [Authentication.BEARER, Authentication.NVCF])
def test_with_a_key_the_authorization_is_taken(authentication: Authentication) -> None:
    assert len(problems(("Authorization", "Basic x"), authentication=authentication)) == 1


def test_nvcf_sends_its_function_id_itself() -> None:
    assert len(problems(("function-id", "x"), authentication=Authentication.NVCF)) == 1
    assert problems(("function-id", "x")) == []


def test_a_key_stands_only_once_whatever_its_case() -> None:
    assert len(problems(("tenant", "a"), ("Tenant", "b"))) == 1
    assert len(problems(("tenant", "a"), secret=("tenant",))) == 1


@pytest.mark.parametrize("value", ["line\nbreak", "grün", "\x00", "a" * 8001])
def test_a_value_that_grpc_cannot_send_is_not_quoted(value: str) -> None:
    [sentence] = problems(("tenant", value))
    assert value not in sentence
    [same] = secret_problems(Secrets(metadata=(("tenant", value),)))
    assert str(same) == sentence


@pytest.mark.parametrize("token", ["", "two words", "line\n", "clé"])
def test_a_key_that_cannot_be_sent_is_not_quoted(token: str) -> None:
    [problem] = secret_problems(Secrets(token=token))
    assert problem.field == "token"
    assert not token or token not in str(problem)


@given(st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1))
def test_every_plain_key_can_be_sent(token: str) -> None:
    assert secret_problems(Secrets(token=token)) == ()
