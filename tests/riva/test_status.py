"""What a failed call means."""

import grpc
import pytest

from captioner.domain.errors import RecognizerError, Refused, Unavailable
from captioner.domain.redaction import Redactor
from captioner.riva.status import REFUSED, RETRIED, as_error


@pytest.mark.parametrize("code", [c for c in grpc.StatusCode if c is not grpc.StatusCode.OK])
def test_every_status_is_either_retried_or_refused(code: grpc.StatusCode) -> None:
    assert (code in RETRIED) != (code in REFUSED)


@pytest.mark.parametrize("code", [c for c in grpc.StatusCode if c is not grpc.StatusCode.OK])
def test_every_status_becomes_the_error_of_its_kind_and_a_sentence(code: grpc.StatusCode) -> None:
    error = as_error(code, "", server="riva:50051")
    assert type(error) is (Unavailable if code in RETRIED else Refused)
    assert "riva:50051" in str(error)


@pytest.mark.parametrize("code", [c for c in grpc.StatusCode if c is not grpc.StatusCode.OK])
def test_no_sentence_of_ours_makes_a_servers_reason_look_like_a_secret(
    code: grpc.StatusCode,
) -> None:
    sentence = str(as_error(code, "the token ran out at noon", server="riva:50051"))
    assert Redactor().redact(sentence) == sentence


@pytest.mark.parametrize(
    ("details", "kind", "said"),
    [
        (
            "... Failed to connect to remote host: Connection refused",
            Unavailable,
            "Nothing answers",
        ),
        ("... address lookup failed for riva: Domain name not found]", Unavailable, "not known"),
        ("... CERTIFICATE_VERIFY_FAILED: unable to get local issuer", Refused, "not signed by"),
        ("... Hostname Verification Check failed.", Refused, "another name"),
        ("... WRONG_VERSION_NUMBER", Refused, "does not use TLS"),
        ("... Failed parsing HTTP/2 (Expected SETTINGS frame)", Refused, "does not speak gRPC"),
        ("... Socket closed", Unavailable, "closed the connection"),
        ("Stream removed (ping timeout)", Unavailable, "does not answer"),
        ("Stream removed (recvmsg:Connection timed out (110))", Unavailable, "does not answer"),
        ("max connection age", Unavailable, "broke: max connection age"),
    ],
)
def test_a_broken_link_is_called_by_its_name(
    details: str, kind: type[RecognizerError], said: str
) -> None:
    error = as_error(grpc.StatusCode.UNAVAILABLE, details, server="riva:50051")
    assert type(error) is kind
    assert said in str(error)


def test_the_idle_limit_of_a_stream_is_worth_another_try() -> None:
    details = "must specify the START flag on the first request of the sequence"
    assert isinstance(as_error(grpc.StatusCode.INVALID_ARGUMENT, details, server="x"), Unavailable)


@pytest.mark.parametrize("code", [grpc.StatusCode.INVALID_ARGUMENT, grpc.StatusCode.UNIMPLEMENTED])
def test_what_a_server_refuses_that_captioned_a_moment_ago_is_worth_another_try(
    code: grpc.StatusCode,
) -> None:
    error = as_error(code, "Unavailable model requested", server="riva:50051", has_worked=True)
    assert isinstance(error, Unavailable)
    assert "captioned a moment ago" in str(error)


@pytest.mark.parametrize(
    "code", [grpc.StatusCode.UNAUTHENTICATED, grpc.StatusCode.PERMISSION_DENIED]
)
def test_a_key_that_is_not_taken_any_more_is_refused_whatever_was_before(
    code: grpc.StatusCode,
) -> None:
    assert isinstance(as_error(code, "expired", server="riva:50051", has_worked=True), Refused)


def test_an_answer_that_is_too_large_is_not_called_an_overload() -> None:
    details = "Stream removed (CLIENT: Received message larger than max (5242910 vs. 4194304))"
    error = as_error(grpc.StatusCode.RESOURCE_EXHAUSTED, details, server="riva:50051")
    assert isinstance(error, Unavailable)
    assert "too large" in str(error)
