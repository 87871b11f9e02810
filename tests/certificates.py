"""Certificates that tests make: a private authority, what it signs, and every form of file."""

import datetime as dt
import ipaddress
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

_DAY = dt.timedelta(days=1)


@dataclass(frozen=True)
class Credential:
    """A certificate with its key; `issuers` are what a server sends beside it."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey
    issuers: tuple[x509.Certificate, ...] = ()

    @property
    def pem(self) -> bytes:
        """The certificate alone."""
        return self.certificate.public_bytes(serialization.Encoding.PEM)

    @property
    def chain_pem(self) -> bytes:
        """The certificate, then its issuers without the root."""
        issuers = (each.public_bytes(serialization.Encoding.PEM) for each in self.issuers)
        return b"".join([self.pem, *issuers])

    @property
    def der(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.DER)

    def key_pem(self, password: str | None = None) -> bytes:
        """PKCS#8, encrypted where there is a password."""
        return self.key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, _encryption(password)
        )

    @property
    def key_der(self) -> bytes:
        return self.key.private_bytes(
            serialization.Encoding.DER,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )

    def pkcs12(self, password: str | None = None) -> bytes:
        """Certificate, key and issuers in one .p12 file."""
        return pkcs12.serialize_key_and_certificates(
            b"client", self.key, self.certificate, self.issuers or None, _encryption(password)
        )

    def issue(
        self,
        common_name: str,
        *names: str,
        starts: dt.timedelta = -_DAY,
        ends: dt.timedelta = 365 * _DAY,
        is_authority: bool = False,
    ) -> "Credential":
        """A certificate signed by this authority; times count from now."""
        is_root = self.certificate.issuer == self.certificate.subject
        return _issue(
            common_name,
            names,
            _Validity(starts, ends),
            signed_by=self,
            is_authority=is_authority,
            issuers=() if is_root else (self.certificate, *self.issuers),
        )


def authority(
    common_name: str = "Test authority",
    *,
    starts: dt.timedelta = -_DAY,
    ends: dt.timedelta = 3650 * _DAY,
) -> Credential:
    """A root that signs itself."""
    return _issue(common_name, (), _Validity(starts, ends), is_authority=True)


def self_signed(common_name: str, *names: str) -> Credential:
    """A server's certificate without any authority."""
    return _issue(common_name, names, _Validity(-_DAY, 365 * _DAY))


@dataclass(frozen=True)
class CertificateFiles:
    """Writes what a test needs into one directory."""

    directory: Path

    def write(self, name: str, content: bytes) -> Path:
        path = self.directory / name
        path.write_bytes(content)
        return path


@dataclass(frozen=True)
class _Validity:
    """Counted from now."""

    starts: dt.timedelta
    ends: dt.timedelta


def _issue(  # noqa: PLR0913 - as `issue`
    common_name: str,
    names: Sequence[str],
    validity: _Validity,
    *,
    signed_by: Credential | None = None,
    is_authority: bool = False,
    issuers: tuple[x509.Certificate, ...] = (),
) -> Credential:
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])
    now = dt.datetime.now(dt.UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(signed_by.certificate.subject if signed_by else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + validity.starts)
        .not_valid_after(now + validity.ends)
        .add_extension(x509.BasicConstraints(is_authority, None), critical=True)
        .add_extension(_key_usage(is_authority=is_authority), critical=True)
    )
    if not is_authority:
        usages = [ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH]
        builder = builder.add_extension(x509.ExtendedKeyUsage(usages), critical=False)
    if names:
        alternatives = x509.SubjectAlternativeName([_general_name(name) for name in names])
        builder = builder.add_extension(alternatives, critical=False)
    signer = signed_by.key if signed_by else key
    return Credential(builder.sign(signer, hashes.SHA256()), key, issuers)


def _key_usage(*, is_authority: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=is_authority,
        crl_sign=is_authority,
        encipher_only=False,
        decipher_only=False,
    )


def _general_name(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)


def _encryption(password: str | None) -> serialization.KeySerializationEncryption:
    if password is None:
        return serialization.NoEncryption()
    return serialization.BestAvailableEncryption(password.encode())
