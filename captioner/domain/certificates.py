"""What stands in a certificate, for a person to check."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from captioner.domain.diagnosis import Finding

WARN_BEFORE_EXPIRY = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class CertificateFacts:
    """One X.509 certificate; times are aware, in UTC.

    `names` are the host names and addresses that it is made out to,
    `fingerprint` the SHA-256 of its DER form as colon-separated hex.
    """

    subject: str
    issuer: str
    names: tuple[str, ...]
    not_before: datetime
    not_after: datetime
    fingerprint: str
    is_authority: bool = False

    @property
    def is_self_signed(self) -> bool:
        return self.subject == self.issuer

    def expires_soon(self, now: datetime) -> bool:
        return now <= self.not_after < now + WARN_BEFORE_EXPIRY


@dataclass(frozen=True, slots=True)
class CertificateReport:
    """What the files of a `Tls` hold, each certificate of a file in its order.

    `key_matches` is None where there is no key to compare. `findings` are what
    is wrong or soon will be, all of `Check.FILES`; empty if all is well.
    """

    root: tuple[CertificateFacts, ...] = ()
    client: tuple[CertificateFacts, ...] = ()
    key_matches: bool | None = None
    findings: tuple[Finding, ...] = ()
