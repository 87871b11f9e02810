"""`captioner doctor` as a person starts it."""

import json
import os
import signal
import subprocess
import threading
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import grpc
import pytest

from captioner.domain.endpoint import Endpoint
from captioner.domain.settings import Profile
from tests.certificates import Credential, authority
from tests.e2e.known_servers import NO_KEYRING, hold, save
from tests.e2e.program import run, started
from tests.riva.test_client import free_port
from tests.riva_server import MarkedServicer, serving, tls_credentials


@pytest.fixture(autouse=True)
def _no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("RIVA_")]:
        monkeypatch.delenv(name)


def doctor(
    home: Path, *arguments: object, more: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    done = run(home, "doctor", *arguments, more={**NO_KEYRING, **(more or {})})
    assert "Traceback" not in done.stderr
    assert "internal error" not in done.stderr
    return done


def findings(done: subprocess.CompletedProcess[str]) -> dict[str, dict[str, Any]]:
    *lines, end = (json.loads(line) for line in done.stdout.splitlines())
    assert end["type"] == "diagnosis"
    return {line["check"]: line for line in lines} | {"end": end}


def faults(done: subprocess.CompletedProcess[str]) -> list[str]:
    return [f["fault"] for f in findings(done).values() if f.get("verdict") == "failed"]


@pytest.fixture
def ca() -> Credential:
    return authority()


@contextmanager
def real_recognizer(home: Path, ca: Credential, *options: object) -> Iterator[str]:
    """Our own recogniser behind TLS, as a server that understands real speech."""
    server = ca.issue("127.0.0.1", "127.0.0.1")
    (home / "server.pem").write_bytes(server.chain_pem)
    (home / "server.key").write_bytes(server.key_pem())
    (home / "ca.pem").write_bytes(ca.pem)
    files = ("--tls-cert", home / "server.pem", "--tls-key", home / "server.key")
    with started(home, "recognizer", "--listen", "127.0.0.1:0", *files, *options) as process:
        assert process.stdout is not None
        yield process.stdout.readline().split()[2]


def test_a_computer_that_captions_by_itself_is_well(tmp_path: Path) -> None:
    done = doctor(tmp_path)
    assert done.returncode == 0
    assert done.stderr == ""
    assert "✓ Sample speech" in done.stdout
    assert "! Keyring             No keyring runs" in done.stdout
    assert "Round trip" in done.stdout
    assert "\x1b" not in done.stdout


def test_a_server_behind_certificates_of_its_own_is_well(tmp_path: Path, ca: Credential) -> None:
    client = ca.issue("client")
    (tmp_path / "client.pem").write_bytes(client.chain_pem)
    (tmp_path / "client.key").write_bytes(client.key_pem("passw0rd-of-the-key"))
    files = ("--client-cert", tmp_path / "client.pem", "--client-key", tmp_path / "client.key")
    with real_recognizer(tmp_path, ca, "--client-ca", tmp_path / "ca.pem") as address:
        server = ("--endpoint", address, "--ca", tmp_path / "ca.pem")
        with_all = doctor(
            *(tmp_path, "--json", *server, *files),
            more={"RIVA_SSL_KEY_PASSWORD": "passw0rd-of-the-key"},
        )
        without_password = doctor(tmp_path, "--json", *server, *files)
        without_client = doctor(tmp_path, "--json", *server)
    found = findings(with_all)
    verdicts = {check: each.get("verdict") for check, each in found.items()}
    assert {verdicts[c] for c in ("Encryption", "Server certificate", "Sample speech")} == {
        "passed"
    }
    assert found["end"]["first_result_ms"] > 0
    assert with_all.returncode == 0
    assert faults(without_password) == ["key encrypted"]
    assert faults(without_client) == ["client certificate missing"]
    assert (without_password.returncode, without_client.returncode) == (1, 1)


def test_what_is_wrong_with_the_way_to_a_server_is_named(tmp_path: Path, ca: Credential) -> None:
    credentials = tls_credentials(ca.issue("127.0.0.1", "127.0.0.1"))
    with serving(MarkedServicer(), credentials=credentials) as secure:
        plain_to_tls = doctor(tmp_path, "--json", "--endpoint", secure)
        unknown_ca = doctor(tmp_path, "--json", "--endpoint", secure, "--tls")
    with serving(None) as not_riva:
        tls_to_plain = doctor(tmp_path, "--json", "--endpoint", not_riva, "--tls")
        without_speech = doctor(tmp_path, "--json", "--endpoint", not_riva)
    nothing = doctor(tmp_path, "--json", "--endpoint", f"127.0.0.1:{free_port()}")
    for done, fault in (
        (plain_to_tls, "server expects TLS"),
        (unknown_ca, "unknown authority"),
        (tls_to_plain, "server speaks no TLS"),
        (without_speech, "gRPC without speech"),
        (nothing, "nothing listens"),
    ):
        assert (faults(done), done.returncode) == ([fault], 1)


def test_arguments_that_make_no_sense_end_with_status_2(tmp_path: Path) -> None:
    save(tmp_path, Profile("1", "Office", Endpoint("riva")))
    (tmp_path / "b.zip").touch()
    for arguments, said in (
        (("--profile", "Attic"), "“Office”, “This computer”"),
        (("--tls",), "Give --endpoint, too"),
        (("--bundle", tmp_path / "b.zip"), "--force"),
        (("--endpoint", "riva", "--profile", "Office"), "not allowed with"),
    ):
        done = doctor(tmp_path, *arguments)
        assert said in done.stderr
        assert (done.returncode, done.stdout) == (2, "")
    done = doctor(tmp_path, more={"RIVA_PORT": "many"})
    assert "RIVA_PORT is wrong" in done.stderr
    assert done.returncode == 2


def test_settings_that_cannot_be_read_are_found_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "settings" / "settings.json"
    file.parent.mkdir()
    file.write_text("nonsense")
    done = doctor(tmp_path, "--json")
    assert findings(done)["Settings"]["fault"] == "settings set aside"
    assert done.returncode == 1
    assert file.read_text() == "nonsense"


def test_ctrl_c_ends_it_quietly(tmp_path: Path) -> None:
    asked = threading.Event()

    def answer(_number: int, context: grpc.ServicerContext) -> None:
        asked.set()
        hold(context)

    with (
        serving(MarkedServicer(script=answer)) as address,
        started(tmp_path, "doctor", "--endpoint", address, more=NO_KEYRING) as process,
    ):
        assert asked.wait(60)
        process.send_signal(signal.SIGINT)  # at once: the test gives up by itself soon
        _, said = process.communicate(timeout=20)
    assert (process.returncode, said) == (130, "")


def test_the_archive_is_written_beside_the_results(tmp_path: Path) -> None:
    done = doctor(tmp_path, "--bundle", tmp_path / "b.zip")
    assert done.returncode == 0
    assert "read it before you send it" in done.stderr
    with zipfile.ZipFile(tmp_path / "b.zip") as archive:
        assert json.loads(archive.read("results.json"))["is_good"] is True
