"""Text without secrets."""

import json
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.redaction import MASK, Redactor, redact_texts
from captioner.domain.secrets import Secrets

HOSTILE = (
    *("x", "x-", "-eyJ", "eyJ.", "password ", "password=' ", "bearer ", "://", "://:", "a:", '"'),
    *("-----BEGIN ", "-----BEGIN PRIVATE KEY-----", "authorization ", "nvapi", "\n", "[secret]"),
)
"""Repeated a million times, what makes a careless pattern look at everything again and again."""


@given(secret=st.text(min_size=4).filter(lambda s: len(s.strip()) >= 4), around=st.text())
def test_a_known_secret_is_never_left_in_any_form(secret: str, around: str) -> None:
    redactor = Redactor()
    redactor.learn(secret)
    plain = secret.strip()
    for form in (plain, json.dumps(plain)[1:-1], repr(plain)[1:-1], quote(plain, safe="")):
        assert form not in redactor.redact(f"{around}{form}{around}") or form in around + MASK


def test_all_secrets_of_a_server_are_known() -> None:
    redactor = Redactor()
    redactor.learn_secrets(Secrets("s3cret-a", "s3cret-b", (("x", "s3cret-c"),)))
    assert "s3cret" not in redactor.redact("s3cret-a s3cret-b s3cret-c")


def test_a_long_secret_is_masked_as_a_whole_where_a_short_one_begins_it() -> None:
    redactor = Redactor()
    redactor.learn("s3cret", "s3cret-and-more")
    assert redactor.redact("is s3cret-and-more") == f"is {MASK}"


def test_what_is_hardly_a_secret_does_not_hide_the_text() -> None:
    redactor = Redactor()
    redactor.learn("a", None, "", "   b  ")
    assert redactor.redact("a bad day") == "a bad day"


@pytest.mark.parametrize(
    "text",
    [
        "authorization: Bearer S3CRET",
        "Authorization=Basic S3CRET",
        "('authorization', 'Bearer S3CRET')",
        "{'Proxy-Authorization': b'S3CRET'}",
        'called with {"api_key": "S3CRET words"}',
        "RIVA_API_KEY=S3CRET",
        "NGC_API_KEY: S3CRET",
        "key_password='S3CRET'",
        "client_secret = S3CRET",
        "another key or password: S3CRET",
        "Bearer S3CRET.S3CRET",
        "nvapi-S3CRET_S3CRET-",
        "https://someone:S3CRET@riva.example.org/",
        "eyJhbGciOi.S3CRET.S3CRET",
        "-----BEGIN ENCRYPTED PRIVATE KEY-----\nS3CRET\n-----END ENCRYPTED PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----\nS3CRET\nS3CRET",
    ],
)
def test_what_looks_like_a_secret_is_masked_unknown(text: str) -> None:
    redacted = Redactor().redact(f"before {text}")
    assert "S3CRET" not in redacted
    assert MASK in redacted
    assert redacted.startswith("before ")
    assert Redactor().redact(redacted) == redacted


@pytest.mark.parametrize(
    "text",
    [
        "The password of client.key is wrong. Enter it again.",
        "The key has no password, try again",
        "The server wants another key or password. It said: the token ran out",
        "Nothing answers at riva.example.org:50051.",
        "Authentication: The server accepts the key.",
        "https://docs.nvidia.com/a@b",
        "",
    ],
)
def test_other_sentences_stay_as_they_are(text: str) -> None:
    assert Redactor().redact(text) == text


@pytest.mark.timeout(20)
@pytest.mark.parametrize("piece", HOSTILE)
def test_a_server_cannot_hold_the_log_up_with_what_it_says(piece: str) -> None:
    Redactor().redact(piece * (1_000_000 // len(piece)))


def test_texts_are_cleaned_wherever_they_stand() -> None:
    value = {"a": ["b", {"c": ("b", 1, None, True)}], "b": 2.5}
    cleaned = redact_texts(value, lambda text: text.replace("b", "*"))
    assert cleaned == {"a": ["*", {"c": ["*", 1, None, True]}], "*": 2.5}
