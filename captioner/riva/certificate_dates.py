"""What the dates of certificates mean for a connection."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from captioner.domain.certificates import CertificateFacts
from captioner.domain.diagnosis import Check, Fault, Finding, Verdict

_ASK = "Ask the server's administrator for a new one."


def day(moment: datetime) -> str:
    """As people everywhere can read it."""
    return f"{moment.day} {moment:%B %Y}"


def authority_findings(
    authorities: Sequence[CertificateFacts], path: Path, now: datetime
) -> tuple[Finding, ...]:
    """At most one: of many authorities in a file one that is valid is enough."""
    longest = max(authorities, key=lambda each: (each.not_before <= now, each.not_after))
    if longest.not_before > now:
        return (
            _failed(
                Fault.NOT_YET_VALID,
                f"The CA certificate in {path} is not valid before {day(longest.not_before)}.",
                "Check this computer's date and time.",
            ),
        )
    if longest.not_after < now:
        message = f"The CA certificate in {path} expired on {day(longest.not_after)}."
        return (_failed(Fault.EXPIRED, message, _ASK),)
    if longest.expires_soon(now):
        return (_soon(f"The CA certificate in {path}", longest.not_after),)
    return ()


def client_findings(
    certificate: CertificateFacts, path: Path, now: datetime
) -> tuple[Finding, ...]:
    if certificate.not_before > now:
        begins = day(certificate.not_before)
        return (
            _failed(
                Fault.CLIENT_CERT_NOT_YET_VALID,
                f"The client certificate {path} is not valid before {begins}.",
                "Check this computer's date and time.",
            ),
        )
    if certificate.not_after < now:
        message = f"The client certificate {path} expired on {day(certificate.not_after)}."
        return (_failed(Fault.CLIENT_CERT_EXPIRED, message, _ASK),)
    if certificate.expires_soon(now):
        return (_soon(f"The client certificate {path}", certificate.not_after),)
    return ()


def _failed(fault: Fault, message: str, advice: str) -> Finding:
    return Finding(Check.FILES, Verdict.FAILED, message, advice, fault)


def _soon(what: str, ends: datetime) -> Finding:
    message = f"{what} expires on {day(ends)}."
    return Finding(Check.FILES, Verdict.WARNED, message, _ASK, Fault.EXPIRES_SOON)
