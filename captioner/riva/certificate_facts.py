"""What a person checks in a certificate, out of its X.509 form."""

import ipaddress
from collections.abc import Iterator

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.x509.oid import NameOID

from captioner.domain.certificates import CertificateFacts


def facts_of(certificate: x509.Certificate) -> CertificateFacts:
    """Raises ValueError for one that is malformed inside."""
    return CertificateFacts(
        subject=certificate.subject.rfc4514_string(),
        issuer=certificate.issuer.rfc4514_string(),
        names=_names(certificate),
        not_before=certificate.not_valid_before_utc,
        not_after=certificate.not_valid_after_utc,
        fingerprint=certificate.fingerprint(hashes.SHA256()).hex(":").upper(),
        is_authority=_is_authority(certificate),
    )


def facts_of_der(der: bytes) -> CertificateFacts:
    """Raises ValueError for what is no certificate."""
    return facts_of(x509.load_der_x509_certificate(der))


def _names(certificate: x509.Certificate) -> tuple[str, ...]:
    """The alternative names; where there are none, gRPC takes a host's common name."""
    try:
        names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return () if _is_authority(certificate) else tuple(_common_names(certificate))
    hosts = names.get_values_for_type(x509.DNSName)
    addresses = names.get_values_for_type(x509.IPAddress)
    return (*hosts, *(str(each) for each in addresses))


def _common_names(certificate: x509.Certificate) -> Iterator[str]:
    """Those of hosts: gRPC accepts no numeric address there."""
    for each in certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME):
        try:
            ipaddress.ip_address(each.value)
        except ValueError:
            yield str(each.value)


def _is_authority(certificate: x509.Certificate) -> bool:
    try:
        return certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except x509.ExtensionNotFound:
        return False
