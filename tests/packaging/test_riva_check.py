"""The deployment kit's scripts: certificates of one's own, and the check at the end."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from cryptography import x509

from tests.certificates import authority
from tests.e2e.program import environment, started
from tests.packaging.riva_front import KIT, Variation, nginx, running_front


def make_certificates(folder: Path, *names: str) -> subprocess.CompletedProcess[str]:
    """Into `folder`/certificates, as the script does beside itself."""
    script = shutil.copy(KIT / "make-certificates", folder)
    return subprocess.run([script, *names], capture_output=True, text=True, timeout=30, check=False)


def check(home: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    here = str(Path(sys.executable).parent)
    variables = {
        **environment(home, {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}),
        "PATH": os.pathsep.join([here, os.environ["PATH"]]),
    }
    return subprocess.run(
        [KIT / "check", *map(str, arguments)],
        env=variables,
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )


@contextmanager
def real_recognizer(home: Path) -> Iterator[str]:
    """Our own, without TLS, as the containers behind the load balancer are."""
    with started(home, "recognizer", "--listen", "127.0.0.1:0") as process:
        assert process.stdout is not None
        yield process.stdout.readline().split()[2]


@pytest.mark.skipif(nginx() is None, reason="nginx is not installed")
def test_the_check_reaches_both_replicas_and_hears_them_understand_speech(tmp_path: Path) -> None:
    assert make_certificates(tmp_path, "127.0.0.1", "localhost").returncode == 0
    made = Variation(certificates=tmp_path / "certificates")
    front_folder = tmp_path / "front"
    front_folder.mkdir()
    trust = ("--ca", tmp_path / "certificates" / "ca.pem")
    with (
        real_recognizer(tmp_path) as one,
        real_recognizer(tmp_path) as other,
        running_front(front_folder, authority(), [one, other], made) as front,
    ):
        done = check(tmp_path, front.target.address, *trust)
        front.stop()
        streams = [line for line in front.calls() if "/StreamingRecognize" in line]
    assert (done.returncode, done.stderr) == (0, "")
    assert "2 of 2 examinations went well." in done.stdout
    for address in (one, other):
        assert any(f"replica={address} " in line for line in streams)


def test_the_check_fails_where_nobody_serves(tmp_path: Path) -> None:
    done = check(tmp_path, "127.0.0.1:1", "--replicas", "1")
    assert done.returncode == 1
    assert "1 of 1 examinations found something wrong" in done.stderr


@pytest.mark.parametrize("arguments", [[], ["--replicas", "2"], ["host:443", "--replicas", "0"]])
def test_the_check_says_how_it_is_used(tmp_path: Path, arguments: list[str]) -> None:
    done = check(tmp_path, *arguments)
    assert done.returncode == 2
    assert done.stderr.startswith("Usage: ")


def test_an_option_that_the_doctor_does_not_know_is_said_once(tmp_path: Path) -> None:
    done = check(tmp_path, "127.0.0.1:1", "--nonsense")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("--nonsense") == 1


def test_certificates_name_the_server_in_every_way_it_is_reached(tmp_path: Path) -> None:
    make_certificates(tmp_path, "captions.example.com", "192.0.2.7", "2001:db8::7")
    certificate = x509.load_pem_x509_certificate(
        (tmp_path / "certificates" / "server.pem").read_bytes()
    )
    names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert names.get_values_for_type(x509.DNSName) == ["captions.example.com"]
    addresses = names.get_values_for_type(x509.IPAddress)
    assert [str(address) for address in addresses] == ["192.0.2.7", "2001:db8::7"]


def test_the_authority_stays_when_the_servers_certificate_is_renewed(tmp_path: Path) -> None:
    folder = tmp_path / "certificates"
    make_certificates(tmp_path, "localhost")
    before = {name: (folder / name).read_bytes() for name in ("ca.pem", "server.pem")}
    make_certificates(tmp_path, "localhost")
    assert (folder / "ca.pem").read_bytes() == before["ca.pem"]
    assert (folder / "server.pem").read_bytes() != before["server.pem"]


def test_keys_are_for_their_owner_alone(tmp_path: Path) -> None:
    make_certificates(tmp_path, "localhost")
    modes = {f.name: f.stat().st_mode & 0o777 for f in (tmp_path / "certificates").iterdir()}
    assert modes == {"ca.pem": 0o644, "server.pem": 0o644, "ca.key": 0o600, "server.key": 0o600}


def test_certificates_need_a_name(tmp_path: Path) -> None:
    done = make_certificates(tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith("Usage: ")
    assert not (tmp_path / "certificates").exists()
