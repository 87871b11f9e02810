"""What a server thinks of the client's certificate."""

import ssl

import pytest

from captioner.domain.diagnosis import Fault
from captioner.riva.probing.client_acceptance import refusal_by_alert, refusal_by_closing


def alert(reason: str) -> ssl.SSLError:
    error = ssl.SSLError(1, reason)
    error.reason = reason
    return error


@pytest.mark.parametrize(
    ("reason", "has_certificate", "fault"),
    [
        ("TLSV13_ALERT_CERTIFICATE_REQUIRED", False, Fault.CLIENT_CERT_MISSING),
        ("SSLV3_ALERT_BAD_CERTIFICATE", False, Fault.CLIENT_CERT_MISSING),
        ("SSLV3_ALERT_BAD_CERTIFICATE", True, Fault.CLIENT_CERT_REFUSED),
        ("SSL/TLS_ALERT_CERTIFICATE_EXPIRED", True, Fault.CLIENT_CERT_REFUSED),
        ("TLSV1_ALERT_UNKNOWN_CA", True, Fault.CLIENT_CERT_REFUSED),
        ("TLSV1_ALERT_INTERNAL_ERROR", True, None),
        ("WRONG_VERSION_NUMBER", True, None),
    ],
)
def test_an_alert_names_the_cause(
    reason: str,
    has_certificate: bool,  # noqa: FBT001
    fault: Fault | None,
) -> None:
    found = refusal_by_alert(alert(reason), has_certificate=has_certificate)
    assert (found.fault if found else None) is fault


@pytest.mark.parametrize(
    ("wants", "has_certificate", "fault"),
    [
        (True, False, Fault.CLIENT_CERT_MISSING),
        (True, True, Fault.CLIENT_CERT_REFUSED),
        (None, False, Fault.CLIENT_CERT_MISSING),
        (False, False, Fault.BROKE_OFF),
    ],
)
def test_a_closed_connection_is_judged_by_what_the_server_asked_for(
    wants: bool | None,  # noqa: FBT001
    has_certificate: bool,  # noqa: FBT001
    fault: Fault,
) -> None:
    assert refusal_by_closing(has_certificate=has_certificate, wants=wants).fault is fault
