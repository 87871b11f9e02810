import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.diagnosis import CONNECTION_CHECKS, Check, Fault, Finding, Verdict
from captioner.ui.setup_assistant.remedies import Remedy, remedy_for


def failed(check: Check, fault: Fault | None) -> Finding:
    return Finding(check, Verdict.FAILED, "It failed.", fault=fault)


@pytest.mark.parametrize(
    ("check", "fault", "remedy"),
    [
        (Check.TLS, Fault.TLS_EXPECTED, Remedy.ENCRYPT),
        (Check.CERTIFICATE, Fault.CA_UNKNOWN, Remedy.CHOOSE_CA),
        (Check.CERTIFICATE, Fault.SELF_SIGNED, Remedy.CHOOSE_CA),
        (Check.AUTHENTICATION, Fault.KEY_REFUSED, Remedy.ENTER_KEY),
        (Check.TLS, Fault.CLIENT_CERT_MISSING, Remedy.CHOOSE_CLIENT_CERT),
        (Check.PORT, Fault.NOTHING_LISTENS, Remedy.CHANGE_ADDRESS),
        (Check.PORT, Fault.HTTP_PORT, Remedy.CHANGE_ADDRESS),
        (Check.RIVA, Fault.NOT_RIVA, Remedy.CHANGE_ADDRESS),
        (Check.MODEL, Fault.LANGUAGE_MISSING, Remedy.ANY_LANGUAGE),
        (Check.CERTIFICATE, Fault.EXPIRED, None),
        (Check.SPEECH, Fault.OVERLOADED, None),
    ],
)
def test_each_cause_has_what_helps(check: Check, fault: Fault, remedy: Remedy | None) -> None:
    assert remedy_for(failed(check, fault)) is remedy


def test_a_server_without_tls_is_never_talked_to_openly_by_one_button() -> None:
    remedy = remedy_for(failed(Check.TLS, Fault.TLS_NOT_SPOKEN))
    assert remedy is Remedy.CHECK_ENCRYPTION


@given(st.sampled_from(CONNECTION_CHECKS), st.none() | st.sampled_from(Fault))
def test_only_an_expected_encryption_is_switched_on(check: Check, fault: Fault | None) -> None:
    wants_encryption = remedy_for(failed(check, fault)) is Remedy.ENCRYPT
    assert wants_encryption == (fault is Fault.TLS_EXPECTED)
