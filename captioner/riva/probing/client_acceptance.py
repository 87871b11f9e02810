"""What a server thinks of the client's certificate, or of there being none."""

import ssl

from captioner.domain.diagnosis import Fault
from captioner.domain.wording import marked, translate
from captioner.riva.probing.report import StepFailed

# Names of TLS alerts (RFC 8446, 6.2) as OpenSSL ends its reasons with them.
_ABOUT_CERTIFICATES = {
    "CERTIFICATE_REQUIRED": "",
    "BAD_CERTIFICATE": "",
    "UNSUPPORTED_CERTIFICATE": marked("test", "its kind is not supported there"),
    "CERTIFICATE_REVOKED": marked("test", "it was revoked"),
    "CERTIFICATE_EXPIRED": marked("test", "it has expired"),
    "CERTIFICATE_UNKNOWN": "",
    "UNKNOWN_CA": marked("test", "the authority that signed it is not known there"),
    "ACCESS_DENIED": marked("test", "its owner is not let in"),
    "DECRYPT_ERROR": marked("test", "its signature could not be checked"),
}


def alert_name(error: BaseException) -> str:
    """Of the alert that the server sent, such as UNKNOWN_CA; empty if it sent none."""
    reason = getattr(error, "reason", None) or ""
    return str(reason).rpartition("ALERT_")[2] if "ALERT_" in str(reason) else ""


def refusal_by_alert(error: ssl.SSLError, *, has_certificate: bool) -> StepFailed | None:
    """What an alert means for the client's certificate; None if it is about something else."""
    reason = _ABOUT_CERTIFICATES.get(alert_name(error))
    if reason is None:
        return None
    # Some servers call a certificate bad that was not even sent.
    return refused(reason) if has_certificate else missing()


def refusal_by_closing(*, has_certificate: bool, wants: bool | None) -> StepFailed:
    """What it means that the server closed the connection once TLS was set up.

    `wants` says whether it asks for a client certificate, None if that is hidden:
    then this is the usual reason.
    """
    if wants is False:
        return StepFailed(
            Fault.BROKE_OFF,
            translate("test", "The server closes each connection once it is encrypted."),
            translate(
                "test", "Check that the server is running as it should; its log may say why."
            ),
        )
    return refused("") if has_certificate else missing()


def missing() -> StepFailed:
    return StepFailed(
        Fault.CLIENT_CERT_MISSING,
        translate("test", "The server lets in only clients that show a certificate of their own."),
        translate(
            "test", "Ask its administrator for a client certificate with its key, and choose both."
        ),
    )


def refused(reason: str) -> StepFailed:
    """`reason` is one of the table's, or empty."""
    message = translate("test", "The server does not accept the client certificate.")
    if reason:
        said = translate("test", reason)
        message = translate(
            "test", "The server does not accept the client certificate: {reason}."
        ).format(reason=said)
    return StepFailed(
        Fault.CLIENT_CERT_REFUSED,
        message,
        translate(
            "test", "Ask the server's administrator for a client certificate that it accepts."
        ),
    )
