"""Certificates and keys out of the forms that files hold them in."""

import re
from dataclasses import dataclass, field
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.ed448 import Ed448PrivateKey
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_der_private_key,
    load_pem_private_key,
    pkcs12,
)

from captioner.domain.diagnosis import Fault
from captioner.domain.wording import translate
from captioner.riva.credential_file import FileFault

_SigningKey = RSAPrivateKey | EllipticCurvePrivateKey | Ed25519PrivateKey | Ed448PrivateKey
"""The kinds that TLS 1.3 has signatures for."""

_CERTIFICATE = b"-----BEGIN CERTIFICATE-----"
_KEY = re.compile(rb"-----BEGIN ([A-Z ]*)PRIVATE KEY-----.*?-----END \1PRIVATE KEY-----", re.DOTALL)
_PKCS7 = b"-----BEGIN PKCS7-----"
_PKCS12_MARK = bytes.fromhex("2a864886f70d0107")
"""The object identifier of PKCS#7 data, which a PKCS#12 file opens with, after version 3."""


@dataclass(frozen=True, slots=True)
class PrivateKey:
    """A key that was opened, in memory only."""

    _key: _SigningKey = field(repr=False)

    @property
    def pem(self) -> bytes:
        return self._key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())

    def belongs_to(self, certificate: x509.Certificate) -> bool:
        form = (Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        own = self._key.public_key().public_bytes(*form)
        return own == certificate.public_key().public_bytes(*form)


@dataclass(frozen=True, slots=True)
class Identity:
    """What a client shows: its certificates as the file has them, and the key if it is there."""

    certificates: tuple[x509.Certificate, ...]
    key: PrivateKey | None = None


def is_pkcs12(content: bytes) -> bool:
    return content[:1] == b"\x30" and b"\x02\x01\x03" in content[:12] and _is_marked(content)


def has_key(content: bytes) -> bool:
    """There is a PEM key among whatever else there is."""
    return _KEY.search(content) is not None


def parse_certificates(content: bytes, path: Path, what: str) -> tuple[x509.Certificate, ...]:
    """All of a PEM file, at least one; raises FileFault."""
    if _CERTIFICATE not in content:
        raise _not_certificates(content, path, what)
    try:
        return tuple(x509.load_pem_x509_certificates(content))
    except ValueError as error:
        raise FileFault(
            Fault.FILE_NOT_PEM,
            translate(
                "certificates",
                "The {what} file {path} is damaged: a certificate in it cannot be read.",
            ).format(what=translate("certificates", what), path=path),
            translate("certificates", "Copy it anew from where it came from."),
        ) from error


def parse_key(content: bytes, path: Path, password: str | None) -> PrivateKey:
    """The first key of a PEM file; raises FileFault."""
    block = _KEY.search(content)
    if block is None:
        raise _not_a_key(content, path)
    is_encrypted = b"ENCRYPTED" in block.group()
    if is_encrypted and not password:
        raise _is_encrypted(path)
    try:
        secret = password.encode() if password and is_encrypted else None
        return _usable(load_pem_private_key(block.group(), secret), path)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        # Without its cause: a library's error about a secret has no place in a log.
        raise (_wrong_password(path) if is_encrypted else _damaged_key(path)) from None


def parse_pkcs12(content: bytes, path: Path, password: str | None) -> Identity:
    """Certificate, key and further certificates; raises FileFault."""
    opened = _open_pkcs12(content, path, password)
    if opened.cert is None:
        raise FileFault(
            Fault.FILE_NOT_PEM,
            translate(
                "certificates", "The client certificate file {path} holds no certificate."
            ).format(path=path),
            translate("certificates", "Export it again, with the certificate and its key."),
        )
    further = tuple(each.certificate for each in opened.additional_certs)
    key = None if opened.key is None else _usable(opened.key, path)
    return Identity((opened.cert.certificate, *further), key)


def _open_pkcs12(
    content: bytes, path: Path, password: str | None
) -> pkcs12.PKCS12KeyAndCertificates:
    # No password and an empty one are two things in this format.
    for secret in (password.encode() if password else None, None, b""):
        try:
            return pkcs12.load_pkcs12(content, secret)
        except (ValueError, TypeError, UnsupportedAlgorithm):
            continue
    raise _wrong_password(path) if password else _is_encrypted(path)


def _usable(key: object, path: Path) -> PrivateKey:
    if not isinstance(key, _SigningKey):
        raise _damaged_key(path)
    return PrivateKey(key)


def _is_marked(content: bytes) -> bool:
    return _PKCS12_MARK in content[:64]


def _not_certificates(content: bytes, path: Path, what: str) -> FileFault:
    if _is_der(content):
        return FileFault(
            Fault.FILE_IS_DER,
            translate(
                "certificates", "The {what} file {path} is in DER form; PEM is needed."
            ).format(what=translate("certificates", what), path=path),
            _convert(f'openssl x509 -inform der -in "{path}" -out "{path.with_suffix(".pem")}"'),
        )
    message, advice = _something_else(content, path)
    said = message.format(what=translate("certificates", what), path=path)
    return FileFault(Fault.FILE_NOT_PEM, said, advice)


def _something_else(content: bytes, path: Path) -> tuple[str, str]:
    """What `content` is instead of certificates, about {what} and {path}, and what to do."""
    if is_pkcs12(content):
        return (
            translate(
                "certificates", "The {what} file {path} is no PEM certificate but a PKCS#12 file."
            ),
            translate("certificates", "Choose it as the client certificate, or choose PEM."),
        )
    if _PKCS7 in content:
        return (
            translate(
                "certificates", "The {what} file {path} is no PEM certificate but a PKCS#7 file."
            ),
            _convert(f'openssl pkcs7 -print_certs -in "{path}" -out "{path.stem}.pem"'),
        )
    if has_key(content):
        return (
            translate("certificates", "The {what} file {path} is no PEM certificate but a key."),
            translate("certificates", "Choose the certificate here."),
        )
    return _nothing_known(content)


def _nothing_known(content: bytes) -> tuple[str, str]:
    if not content.strip():
        return (
            translate("certificates", "The {what} file {path} is no PEM certificate but empty."),
            translate("certificates", "Copy it anew from where it came from."),
        )
    return (
        translate(
            "certificates", "The {what} file {path} is no PEM certificate but something else."
        ),
        translate("certificates", "Choose a file that contains the line {line}.").format(
            line=_CERTIFICATE.decode()
        ),
    )


def _convert(command: str) -> str:
    return translate("certificates", "Convert it: {command}").format(command=command)


def _is_der(content: bytes) -> bool:
    try:
        x509.load_der_x509_certificate(content)
    except ValueError:
        return False
    return True


def _not_a_key(content: bytes, path: Path) -> FileFault:
    if _is_der_key(content):
        return FileFault(
            Fault.FILE_IS_DER,
            translate(
                "certificates", "The client key file {path} is in DER form; PEM is needed."
            ).format(path=path),
            _convert(f'openssl pkey -inform der -in "{path}" -out "{path.with_suffix(".pem")}"'),
        )
    if not content:
        message = translate(
            "certificates", "The client key file {path} is no PEM key but empty."
        ).format(path=path)
    elif _CERTIFICATE in content or _is_der(content):
        message = translate(
            "certificates", "The client key file {path} is no PEM key but a certificate."
        ).format(path=path)
    else:
        message = translate(
            "certificates", "The client key file {path} is no PEM key but something else."
        ).format(path=path)
    return FileFault(
        Fault.FILE_NOT_PEM,
        message,
        translate(
            "certificates", "Choose the key that was made together with the client certificate."
        ),
    )


def _is_der_key(content: bytes) -> bool:
    try:
        load_der_private_key(content, None)
    except TypeError:  # it wants a password
        return True
    except (ValueError, UnsupportedAlgorithm):
        return False
    return True


def _is_encrypted(path: Path) -> FileFault:
    return FileFault(
        Fault.KEY_ENCRYPTED,
        translate("certificates", "The key in {path} is protected with a password.").format(
            path=path
        ),
        translate("certificates", "Enter the password of the key."),
    )


def _wrong_password(path: Path) -> FileFault:
    return FileFault(
        Fault.KEY_PASSWORD_WRONG,
        translate("certificates", "The password does not open the key in {path}.").format(
            path=path
        ),
        translate("certificates", "Enter the password that the key was protected with."),
    )


def _damaged_key(path: Path) -> FileFault:
    return FileFault(
        Fault.FILE_NOT_PEM,
        translate(
            "certificates", "The key in {path} is damaged or of a kind that TLS has no use for."
        ).format(path=path),
        translate("certificates", "Copy it anew, or ask for an RSA or ECDSA key."),
    )
