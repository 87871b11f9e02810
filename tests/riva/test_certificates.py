"""Certificate files: what is in them, and each thing that can be wrong with them."""

import contextlib
import datetime as dt
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import x25519
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from captioner.domain.certificates import CertificateReport
from captioner.domain.diagnosis import Check, Fault, Verdict
from captioner.domain.endpoint import Tls
from captioner.domain.errors import Refused
from captioner.riva.certificates import load_material, read_certificates
from tests.certificates import Credential, authority

DAY = dt.timedelta(days=1)
NOW = dt.datetime.now(dt.UTC)
CA = authority()
CLIENT = CA.issue("client", "client.example")
OTHER = CA.issue("other")
PASSWORD = "kestrel-9"

Writer = Callable[[str, bytes], Path]


@pytest.fixture
def write(tmp_path: Path) -> Writer:
    def writer(name: str, content: bytes) -> Path:
        path = tmp_path / name
        path.write_bytes(content)
        return path

    return writer


@dataclass(frozen=True)
class FileCase:
    """What is chosen, and the fault that it has; `password` is what the person entered."""

    choose: Callable[[Writer], Tls]
    fault: Fault
    password: str | None = None


def ca(content: bytes) -> Callable[[Writer], Tls]:
    return lambda write: Tls(root_cert=write("ca.pem", content))


def client(certificate: bytes, key: bytes | None = None) -> Callable[[Writer], Tls]:
    def choose(write: Writer) -> Tls:
        return Tls(
            client_cert=write("client.pem", certificate),
            client_key=None if key is None else write("client.key", key),
        )

    return choose


def pair(credential: Credential) -> Callable[[Writer], Tls]:
    return client(credential.pem, credential.key_pem())


def special(make: Callable[[Path], None]) -> Callable[[Writer], Tls]:
    """A CA file that is not an ordinary one."""

    def choose(write: Writer) -> Tls:
        path = write("place", b"").with_name("special.pem")
        make(path)
        return Tls(root_cert=path)

    return choose


def at(path: str) -> Callable[[Writer], Tls]:
    def choose(_write: Writer) -> Tls:
        return Tls(root_cert=Path(path))

    return choose


def nothing(_path: Path) -> None:
    pass


def huge(path: Path) -> None:
    """100 MB that take no room."""
    with path.open("wb") as file:
        file.truncate(100_000_000)


def unreadable(path: Path) -> None:
    path.write_bytes(CA.pem)
    path.chmod(0)


CASES = {
    "missing": FileCase(special(nothing), Fault.FILE_MISSING),
    "below a file": FileCase(
        lambda write: Tls(root_cert=write("ca.pem", b"") / "ca.pem"), Fault.FILE_MISSING
    ),
    "directory": FileCase(special(Path.mkdir), Fault.FILE_IS_DIRECTORY),
    "100 MB": FileCase(special(huge), Fault.FILE_TOO_LARGE),
    "pipe": FileCase(special(os.mkfifo), Fault.FILE_UNREADABLE),
    "device": FileCase(at("/dev/zero"), Fault.FILE_UNREADABLE),
    "zero byte in its name": FileCase(at("ca\0.pem"), Fault.FILE_UNREADABLE),
    "empty": FileCase(ca(b""), Fault.FILE_NOT_PEM),
    "text": FileCase(ca(b"hello"), Fault.FILE_NOT_PEM),
    "key as CA": FileCase(ca(CA.key_pem()), Fault.FILE_NOT_PEM),
    "PKCS#12 as CA": FileCase(ca(CLIENT.pkcs12(PASSWORD)), Fault.FILE_NOT_PEM),
    "PKCS#7 as CA": FileCase(ca(b"-----BEGIN PKCS7-----\nMIIB\n"), Fault.FILE_NOT_PEM),
    "damaged": FileCase(ca(CA.pem.replace(b"MII", b"MIA", 1)), Fault.FILE_NOT_PEM),
    "cut off": FileCase(ca(CA.pem[:200]), Fault.FILE_NOT_PEM),
    "DER": FileCase(ca(CA.der), Fault.FILE_IS_DER),
    "CA expired": FileCase(ca(authority(starts=-9 * DAY, ends=-DAY).pem), Fault.EXPIRED),
    "CA not yet valid": FileCase(ca(authority(starts=DAY).pem), Fault.NOT_YET_VALID),
    "client DER": FileCase(client(CLIENT.der, CLIENT.key_pem()), Fault.FILE_IS_DER),
    "key DER": FileCase(client(CLIENT.pem, CLIENT.key_der), Fault.FILE_IS_DER),
    "key is a certificate": FileCase(client(CLIENT.pem, CLIENT.pem), Fault.FILE_NOT_PEM),
    "key empty": FileCase(client(CLIENT.pem, b""), Fault.FILE_NOT_PEM),
    "key damaged": FileCase(
        client(CLIENT.pem, CLIENT.key_pem().replace(b"MIG", b"MIA", 1)), Fault.FILE_NOT_PEM
    ),
    "key that cannot sign": FileCase(
        client(
            CLIENT.pem,
            x25519.X25519PrivateKey.generate().private_bytes(
                Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()
            ),
        ),
        Fault.FILE_NOT_PEM,
    ),
    "key missing": FileCase(client(CLIENT.pem), Fault.KEY_MISSING),
    "key file missing": FileCase(
        lambda write: Tls(
            client_cert=write("client.pem", CLIENT.pem), client_key=Path("/nowhere/client.key")
        ),
        Fault.FILE_MISSING,
    ),
    "key alone": FileCase(
        lambda write: Tls(client_key=write("client.key", CLIENT.key_pem())), Fault.FILE_MISSING
    ),
    "key of another": FileCase(client(CLIENT.pem, OTHER.key_pem()), Fault.KEY_MISMATCH),
    "key encrypted": FileCase(client(CLIENT.pem, CLIENT.key_pem(PASSWORD)), Fault.KEY_ENCRYPTED),
    "key password wrong": FileCase(
        client(CLIENT.pem, CLIENT.key_pem(PASSWORD)), Fault.KEY_PASSWORD_WRONG, "merlin-7"
    ),
    "PKCS#12 without password": FileCase(client(CLIENT.pkcs12(PASSWORD)), Fault.KEY_ENCRYPTED),
    "PKCS#12 password wrong": FileCase(
        client(CLIENT.pkcs12(PASSWORD)), Fault.KEY_PASSWORD_WRONG, "merlin-7"
    ),
    "client expired": FileCase(
        pair(CA.issue("client", starts=-9 * DAY, ends=-DAY)), Fault.CLIENT_CERT_EXPIRED
    ),
    "client not yet valid": FileCase(
        pair(CA.issue("client", starts=DAY)), Fault.CLIENT_CERT_NOT_YET_VALID
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_what_is_wrong_is_called_by_its_name(name: str, write: Writer) -> None:
    case = CASES[name]
    tls = case.choose(write)
    report = read_certificates(tls, case.password, now=NOW)
    [finding] = report.findings
    assert (finding.check, finding.verdict, finding.fault) == (
        Check.FILES,
        Verdict.FAILED,
        case.fault,
    )
    assert finding.advice
    named = [path for path in (tls.root_cert, tls.client_cert, tls.client_key) if path]
    assert any(str(path) in finding.message for path in named)


@pytest.mark.parametrize("name", CASES)
def test_what_is_wrong_is_refused_with_the_same_words(name: str, write: Writer) -> None:
    case = CASES[name]
    tls = case.choose(write)
    [finding] = read_certificates(tls, case.password, now=NOW).findings
    with pytest.raises(Refused) as refused:
        load_material(tls, case.password)
    assert str(refused.value) == f"{finding.message} {finding.advice}"
    assert "merlin-7" not in str(refused.value)


def test_every_fault_of_a_file_has_a_case() -> None:
    of_files = {fault for fault in Fault if fault.name.startswith(("FILE_", "KEY_", "CLIENT_"))}
    of_servers = {Fault.KEY_REFUSED, Fault.CLIENT_CERT_MISSING, Fault.CLIENT_CERT_REFUSED}
    dates_of_a_ca = {Fault.EXPIRED, Fault.NOT_YET_VALID}
    assert {case.fault for case in CASES.values()} == of_files - of_servers | dates_of_a_ca


@pytest.mark.skipif(os.name == "nt", reason="permissions are other things there")
def test_a_file_that_the_person_may_not_read(tmp_path: Path) -> None:
    path = tmp_path / "ca.pem"
    unreadable(path)
    with _nobody():
        [finding] = read_certificates(Tls(root_cert=path), None, now=NOW).findings
    assert finding.fault is Fault.FILE_UNREADABLE
    assert "permission" in finding.advice


def test_a_report_holds_what_a_person_checks(write: Writer) -> None:
    report = read_certificates(
        Tls(
            root_cert=write("ca.pem", CA.pem),
            client_cert=write("client.pem", CLIENT.pem),
            client_key=write("client.key", CLIENT.key_pem()),
        ),
        None,
        now=NOW,
    )
    assert report.findings == ()
    assert report.key_matches is True
    [root], [shown] = report.root, report.client
    assert (root.is_authority, root.is_self_signed, shown.is_authority) == (True, True, False)
    assert (shown.subject, shown.issuer) == ("CN=client", "CN=Test authority")
    assert shown.names == ("client.example",)
    assert shown.not_after == CLIENT.certificate.not_valid_after_utc
    assert len(shown.fingerprint.split(":")) == 32


def test_nothing_chosen_is_nothing_wrong() -> None:
    assert read_certificates(Tls(), None, now=NOW) == CertificateReport()


@pytest.mark.parametrize("form", ["two files", "one file", "key first", "PKCS#12", "encrypted"])
def test_a_client_certificate_may_come_in_every_usual_form(form: str, write: Writer) -> None:
    tls, password = _usable(form, write)
    report = read_certificates(tls, password, now=NOW)
    assert (report.findings, report.key_matches) == ((), True)
    material = load_material(tls, password)
    assert material.chain == CLIENT.pem
    assert material.key == CLIENT.key_pem()


@pytest.mark.parametrize("entered", [None, "", PASSWORD])
def test_pkcs12_without_a_password(entered: str | None, write: Writer) -> None:
    tls = Tls(client_cert=write("client.p12", CLIENT.pkcs12()))
    assert load_material(tls, entered).key == CLIENT.key_pem()


def test_authorities_in_a_pkcs12_file_are_sent_along(write: Writer) -> None:
    between = CA.issue("Department", is_authority=True)
    person = between.issue("person")
    tls = Tls(client_cert=write("person.p12", person.pkcs12(PASSWORD)))
    assert load_material(tls, PASSWORD).chain == person.pem + between.pem
    facts = read_certificates(tls, PASSWORD, now=NOW).client
    assert [each.subject for each in facts] == ["CN=person", "CN=Department"]


def test_a_password_that_is_not_needed_does_no_harm(write: Writer) -> None:
    tls = client(CLIENT.pem, CLIENT.key_pem())(write)
    assert load_material(tls, PASSWORD).key == CLIENT.key_pem()


@pytest.mark.parametrize(("days", "warned"), [(29, True), (31, False)])
def test_expiry_is_announced_a_month_before(days: int, warned: bool, write: Writer) -> None:  # noqa: FBT001
    soon = CA.issue("client", ends=days * DAY)
    tls = Tls(
        root_cert=write("ca.pem", authority(ends=days * DAY).pem),
        client_cert=write("client.pem", soon.pem + soon.key_pem()),
    )
    findings = read_certificates(tls, None, now=dt.datetime.now(dt.UTC)).findings
    expected = [(Verdict.WARNED, Fault.EXPIRES_SOON)] * 2 if warned else []
    assert [(f.verdict, f.fault) for f in findings] == expected
    assert load_material(tls).chain == soon.pem


def test_one_valid_authority_among_expired_ones_is_enough(write: Writer) -> None:
    old = authority("Old", starts=-9 * DAY, ends=-DAY)
    tls = Tls(root_cert=write("ca.pem", old.pem + CA.pem))
    report = read_certificates(tls, None, now=NOW)
    assert report.findings == ()
    assert [each.subject for each in report.root] == ["CN=Old", "CN=Test authority"]


def test_no_secret_can_be_seen(write: Writer) -> None:
    tls, password = _usable("PKCS#12", write)
    material = load_material(tls, password)
    assert material.key is not None
    assert repr(material.key) not in repr(material)
    with pytest.raises(Refused) as refused:
        load_material(tls, "merlin-7")
    assert refused.value.__cause__ is None


def _usable(form: str, write: Writer) -> tuple[Tls, str | None]:
    if form == "two files":
        return pair(CLIENT)(write), None
    if form == "one file":
        return client(CLIENT.pem + CLIENT.key_pem())(write), None
    if form == "key first":
        return client(CLIENT.key_pem() + CLIENT.pem)(write), None
    if form == "PKCS#12":
        return client(CLIENT.pkcs12(PASSWORD))(write), PASSWORD
    return client(CLIENT.pem, CLIENT.key_pem(PASSWORD))(write), PASSWORD


@contextlib.contextmanager
def _nobody() -> Iterator[None]:
    """A user whom permissions hold back; root reads everything."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)
