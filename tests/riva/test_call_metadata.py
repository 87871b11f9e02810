"""What goes with a call, and what cannot."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.endpoint import Authentication, Endpoint
from captioner.domain.errors import Refused
from captioner.domain.secrets import Secrets
from captioner.riva.channel import target_of

NVCF = Endpoint("grpc.nvcf.example", 443, authentication=Authentication.NVCF, function_id="f-1")
BEARER = Endpoint("riva.example", authentication=Authentication.BEARER)


def test_a_key_of_nvidias_cloud_goes_with_its_function() -> None:
    target = target_of(NVCF, Secrets(token="nvapi-abc"))
    assert target.call_metadata == (("function-id", "f-1"), ("authorization", "Bearer nvapi-abc"))


def test_a_token_is_not_sent_where_none_is_wanted() -> None:
    assert target_of(Endpoint("riva.example"), Secrets(token="abc")).call_metadata == ()


def test_names_are_sent_in_small_letters_and_each_pair_once() -> None:
    endpoint = Endpoint(
        "riva.example",
        metadata=(("X-Team", " a "), ("x-team", "a"), ("y", "b")),
        secret_metadata=("X-Api-Key",),
    )
    target = target_of(endpoint, Secrets(metadata=(("x-api-key", "s3cret"),)))
    assert target.call_metadata == (("x-team", "a"), ("y", "b"), ("x-api-key", "s3cret"))


def test_a_token_that_was_pasted_with_its_line_end_is_fine() -> None:
    assert target_of(BEARER, Secrets(token=" abc\r\n")).bearer == "abc"


@pytest.mark.parametrize(
    ("endpoint", "secrets", "said"),
    [
        (BEARER, Secrets(), "bearer token"),
        (BEARER, Secrets(token=" \n"), "is missing"),
        (NVCF, Secrets(), "NVIDIA API key"),
        (BEARER, Secrets(token="kestrel\nnine"), "line break"),
        (BEARER, Secrets(token="kestrel nine"), "space"),
        (BEARER, Secrets(token="kestrel-münchen"), "character"),
        (
            Endpoint("r", authentication=Authentication.NVCF),
            Secrets(token="kestrel"),
            "function id",
        ),
        (Endpoint("r", secret_metadata=("x-key",)), Secrets(), "x-key is missing"),
        (
            Endpoint("r", secret_metadata=("x-key",)),
            Secrets(metadata=(("x-key", "kestrel\n9"),)),
            "The value of x-key",
        ),
        (Endpoint("r", metadata=(("x", "kestrel\x00"),)), Secrets(), "The value of x"),
        (Endpoint("r", metadata=(("x", "kestrel"), ("X", "b"))), Secrets(), "given twice"),
        (
            Endpoint("r", authentication=Authentication.BEARER, metadata=(("Authorization", "x"),)),
            Secrets(token="kestrel"),
            "authorization is given twice",
        ),
        (Endpoint("r", metadata=(("", "kestrel"),)), Secrets(), "cannot be the name"),
        (Endpoint("r", metadata=(("x y", "kestrel"),)), Secrets(), "cannot be the name"),
        (Endpoint("r", metadata=(("grpc-timeout", "1S"),)), Secrets(), "cannot be the name"),
        (Endpoint("r", metadata=(("te", "kestrel"),)), Secrets(), "cannot be the name"),
        (Endpoint("r", metadata=(("trace-bin", "kestrel"),)), Secrets(), "binary"),
    ],
)
def test_what_cannot_be_sent_is_refused_without_being_quoted(
    endpoint: Endpoint, secrets: Secrets, said: str
) -> None:
    with pytest.raises(Refused) as refused:
        target_of(endpoint, secrets)
    assert said in str(refused.value)
    assert "kestrel" not in str(refused.value)


@given(
    st.lists(st.tuples(st.text(max_size=8), st.text(max_size=8)), max_size=4),
    st.text(max_size=8),
)
def test_whatever_is_typed_is_sent_soundly_or_refused(
    pairs: list[tuple[str, str]], token: str
) -> None:
    endpoint = Endpoint("r", authentication=Authentication.BEARER, metadata=tuple(pairs))
    try:
        sent = target_of(endpoint, Secrets(token=token)).call_metadata
    except Refused:
        return
    names = [name for name, _ in sent]
    assert len(set(names)) == len(names)
    assert all(name == name.lower() and name.isascii() for name in names)
    assert all(value.isascii() and value.isprintable() for _, value in sent)


def test_no_secret_can_be_seen_in_a_target() -> None:
    endpoint = Endpoint("r", authentication=Authentication.BEARER, secret_metadata=("x-key",))
    secrets = Secrets(token="kestrel", key_password="merlin", metadata=(("x-key", "hobby"),))
    target = target_of(endpoint, secrets)
    told = repr(target) + target.without_secrets("no kestrel, no merlin and no hobby")
    assert not {word for word in ("kestrel", "merlin", "hobby") if word in told}
