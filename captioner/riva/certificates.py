"""The certificate files of a connection: what is wrong with them, and what gRPC needs of them."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from captioner.domain.certificates import CertificateFacts, CertificateReport
from captioner.domain.diagnosis import Fault, Finding, Verdict
from captioner.domain.endpoint import Tls
from captioner.domain.errors import Refused
from captioner.domain.wording import marked, translate
from captioner.riva.authorities import system_authorities
from captioner.riva.certificate_dates import authority_findings, client_findings
from captioner.riva.certificate_facts import facts_of
from captioner.riva.certificate_parsing import (
    Identity,
    PrivateKey,
    has_key,
    is_pkcs12,
    parse_certificates,
    parse_key,
    parse_pkcs12,
)
from captioner.riva.credential_file import FileFault, read_credential_file
from captioner.riva.tls_material import TlsMaterial

_ROOT = marked("certificates", "CA")
_CLIENT = marked("certificates", "client certificate")
_KEY = marked("certificates", "client key")
"""What a file is called to a person."""


def read_certificates(tls: Tls, key_password: str | None, *, now: datetime) -> CertificateReport:
    """What the files of `tls` hold, and what is wrong with them. Reads files: not on the loop."""
    root = _examine_root(tls, now)
    client = _examine_client(tls, key_password, now)
    return _report(root, client)


def load_material(tls: Tls, key_password: str | None = None) -> TlsMaterial:
    """The files as they are now; Refused says what is wrong first. Reads files: not on the loop."""
    now = datetime.now(UTC)
    root = _examine_root(tls, now)
    client = _examine_client(tls, key_password, now)
    for finding in _report(root, client).findings:
        if finding.verdict is Verdict.FAILED:
            raise Refused(f"{finding.message} {finding.advice}")
    if client.key is None:
        return TlsMaterial(root.pem or system_authorities())
    return TlsMaterial(root.pem or system_authorities(), client.pem, client.key)


@dataclass(frozen=True, slots=True)
class _Examined:
    """One side's files; `pem` and `key` only if they can be used."""

    facts: tuple[CertificateFacts, ...] = ()
    findings: tuple[Finding, ...] = ()
    key_matches: bool | None = None
    pem: bytes | None = None
    key: bytes | None = field(default=None, repr=False)


def _report(root: _Examined, client: _Examined) -> CertificateReport:
    return CertificateReport(
        root=root.facts,
        client=client.facts,
        key_matches=client.key_matches,
        findings=(*root.findings, *client.findings),
    )


def _examine_root(tls: Tls, now: datetime) -> _Examined:
    if tls.root_cert is None:
        return _Examined()
    try:
        content = read_credential_file(tls.root_cert, _ROOT)
        certificates = parse_certificates(content, tls.root_cert, _ROOT)
        facts = _facts(certificates, tls.root_cert, _ROOT)
    except FileFault as fault:
        return _Examined(findings=(fault.finding,))
    findings = authority_findings(facts, tls.root_cert, now)
    return _Examined(facts, findings, pem=_pem(certificates))


def _examine_client(tls: Tls, password: str | None, now: datetime) -> _Examined:
    if tls.client_cert is None:
        return _Examined(findings=_key_alone(tls))
    path = tls.client_cert
    try:
        content = read_credential_file(path, _CLIENT)
        identity = _certificates_of(content, path, password)
        facts = _facts(identity.certificates, path, _CLIENT)
    except FileFault as fault:
        return _Examined(findings=(fault.finding,))
    dates = client_findings(facts[0], path, now)
    try:
        key = identity.key or _key_for(tls, content, path, password)
    except FileFault as fault:
        return _Examined(facts, (fault.finding, *dates))
    if not key.belongs_to(identity.certificates[0]):
        mismatch = _mismatch(path, tls.client_key or path).finding
        return _Examined(facts, (mismatch, *dates), key_matches=False)
    return _Examined(facts, dates, True, _pem(identity.certificates), key.pem)  # noqa: FBT003


def _certificates_of(content: bytes, path: Path, password: str | None) -> Identity:
    if is_pkcs12(content):
        return parse_pkcs12(content, path, password)
    return Identity(parse_certificates(content, path, _CLIENT))


def _facts(
    certificates: tuple[x509.Certificate, ...], path: Path, what: str
) -> tuple[CertificateFacts, ...]:
    try:
        return tuple(facts_of(each) for each in certificates)
    except ValueError as error:
        raise FileFault(
            Fault.FILE_NOT_PEM,
            translate(
                "certificates", "A certificate in the {what} file {path} is malformed."
            ).format(what=translate("certificates", what), path=path),
            translate("certificates", "Ask for a new one from where it came from."),
        ) from error


def _key_alone(tls: Tls) -> tuple[Finding, ...]:
    if tls.client_key is None:
        return ()
    fault = FileFault(
        Fault.FILE_MISSING,
        translate(
            "certificates", "The client key {path} is chosen, but no client certificate."
        ).format(path=tls.client_key),
        translate(
            "certificates",
            "Choose the client certificate that the key belongs to, or remove the key.",
        ),
    )
    return (fault.finding,)


def _key_for(tls: Tls, content: bytes, path: Path, password: str | None) -> PrivateKey:
    if tls.client_key is not None:
        return parse_key(read_credential_file(tls.client_key, _KEY), tls.client_key, password)
    if has_key(content):
        return parse_key(content, path, password)
    raise FileFault(
        Fault.KEY_MISSING,
        translate("certificates", "There is no key for the client certificate {path}.").format(
            path=path
        ),
        translate("certificates", "Choose the key file that was made together with it."),
    )


def _mismatch(certificate: Path, key: Path) -> FileFault:
    return FileFault(
        Fault.KEY_MISMATCH,
        translate(
            "certificates",
            "The key in {key} does not belong to the client certificate {certificate}.",
        ).format(key=key, certificate=certificate),
        translate("certificates", "Choose the certificate and the key that were made together."),
    )


def _pem(certificates: tuple[x509.Certificate, ...]) -> bytes:
    return b"".join(each.public_bytes(Encoding.PEM) for each in certificates)
