"""What the dates of certificates mean for a connection."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from captioner.domain.certificates import CertificateFacts
from captioner.domain.diagnosis import Check, Fault, Finding, Verdict
from captioner.domain.wording import marked, translate

_ASK = marked("certificates", "Ask the server's administrator for a new one.")


def day(moment: datetime) -> str:
    """As people everywhere can read it."""
    month = translate("date", _MONTHS[moment.month - 1])
    return translate("date", "{day} {month} {year}").format(
        day=moment.day, month=month, year=moment.year
    )


_MONTHS = (
    marked("date", "January"),
    marked("date", "February"),
    marked("date", "March"),
    marked("date", "April"),
    marked("date", "May"),
    marked("date", "June"),
    marked("date", "July"),
    marked("date", "August"),
    marked("date", "September"),
    marked("date", "October"),
    marked("date", "November"),
    marked("date", "December"),
)


def authority_findings(
    authorities: Sequence[CertificateFacts], path: Path, now: datetime
) -> tuple[Finding, ...]:
    """At most one: of many authorities in a file one that is valid is enough."""
    longest = max(authorities, key=lambda each: (each.not_before <= now, each.not_after))
    if longest.not_before > now:
        return (
            _failed(
                Fault.NOT_YET_VALID,
                translate(
                    "certificates", "The CA certificate in {path} is not valid before {day}."
                ).format(path=path, day=day(longest.not_before)),
                translate("certificates", "Check this computer's date and time."),
            ),
        )
    if longest.not_after < now:
        message = translate(
            "certificates", "The CA certificate in {path} expired on {day}."
        ).format(path=path, day=day(longest.not_after))
        return (_failed(Fault.EXPIRED, message, translate("certificates", _ASK)),)
    if longest.expires_soon(now):
        message = translate(
            "certificates", "The CA certificate in {path} expires on {day}."
        ).format(path=path, day=day(longest.not_after))
        return (_soon(message),)
    return ()


def client_findings(
    certificate: CertificateFacts, path: Path, now: datetime
) -> tuple[Finding, ...]:
    if certificate.not_before > now:
        begins = day(certificate.not_before)
        return (
            _failed(
                Fault.CLIENT_CERT_NOT_YET_VALID,
                translate(
                    "certificates", "The client certificate {path} is not valid before {day}."
                ).format(path=path, day=begins),
                translate("certificates", "Check this computer's date and time."),
            ),
        )
    if certificate.not_after < now:
        message = translate(
            "certificates", "The client certificate {path} expired on {day}."
        ).format(path=path, day=day(certificate.not_after))
        return (_failed(Fault.CLIENT_CERT_EXPIRED, message, translate("certificates", _ASK)),)
    if certificate.expires_soon(now):
        message = translate(
            "certificates", "The client certificate {path} expires on {day}."
        ).format(path=path, day=day(certificate.not_after))
        return (_soon(message),)
    return ()


def _failed(fault: Fault, message: str, advice: str) -> Finding:
    return Finding(Check.FILES, Verdict.FAILED, message, advice, fault)


def _soon(message: str) -> Finding:
    advice = translate("certificates", _ASK)
    return Finding(Check.FILES, Verdict.WARNED, message, advice, Fault.EXPIRES_SOON)
