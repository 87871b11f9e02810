"""`captioner doctor`, and the servers that `captioner caption` takes, as a person starts them."""

import json
import os
import signal
import subprocess
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import grpc
import numpy as np
import psutil
import pytest
import soundfile

from captioner.domain.endpoint import Authentication, Endpoint, parse_endpoint
from captioner.domain.secrets import Secrets
from captioner.domain.settings import Profile, Settings
from captioner.store.secrets import KeyringSecrets
from captioner.store.settings_file import SettingsFile
from tests.certificates import Credential, authority
from tests.e2e.program import SAMPLE, eventually, run, started
from tests.keyring_daemon import KeyringDaemon, keyring_daemon
from tests.marked_speech import sentence, speech
from tests.riva.test_client import free_port
from tests.riva_server import MarkedServicer, serving, tls_credentials

__all__ = ["keyring_daemon"]

NO_KEYRING = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}


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


def save(home: Path, *profiles: Profile, active: str | None = None) -> None:
    settings = Settings(profiles=profiles, active_profile=active)
    SettingsFile(home / "settings" / "settings.json").save(settings)


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    """Four words that the stand-in for a server understands."""
    samples = np.frombuffer(speech(sentence(1, 4, start_ms=200), length_ms=2000), dtype=np.int16)
    soundfile.write(tmp_path / "talk.wav", samples, 16_000)
    return tmp_path / "talk.wav"


WORDS = "w1 w2 w3 w4\n"


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


def test_captions_go_on_with_the_defaults_where_the_settings_cannot_be_read(
    tmp_path: Path, talk: Path
) -> None:
    file = tmp_path / "settings" / "settings.json"
    file.parent.mkdir()
    file.write_text("nonsense")
    done = run(tmp_path, "caption", talk, "--speed", 0, more=NO_KEYRING)
    assert done.returncode == 0
    assert "The settings could not be read" in done.stderr
    assert "Recognised by this computer" in done.stderr
    [aside] = SettingsFile(file).set_aside_files()
    assert aside.read_text() == "nonsense"


def test_ctrl_c_ends_it_quietly(tmp_path: Path) -> None:
    holding = MarkedServicer(script=lambda _n, context: hold(context))
    with (
        serving(holding) as address,
        started(tmp_path, "doctor", "--endpoint", address, more=NO_KEYRING) as process,
    ):
        eventually(lambda: holding.configs)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=20)
    assert (process.returncode, said) == (130, "")


def hold(context: grpc.ServicerContext) -> None:
    """Until the client has had enough."""
    eventually(lambda: not context.is_active(), within_s=60)


def test_captions_come_from_the_server_that_is_chosen(tmp_path: Path, talk: Path) -> None:
    office, lab = MarkedServicer(), MarkedServicer()
    with serving(office) as office_address, serving(lab) as lab_address:
        save(
            tmp_path,
            Profile("1", "Office", parse_endpoint(office_address)),
            Profile("2", "The lab", parse_endpoint(lab_address)),
            active="1",
        )

        def caption(*arguments: object, **more: str) -> subprocess.CompletedProcess[str]:
            asked = ("caption", talk, "--speed", 0, *arguments)
            done = run(tmp_path, *asked, more={**NO_KEYRING, **more})
            assert (done.returncode, done.stdout) == (0, WORDS), done.stderr
            return done

        assert f"Recognised by Office ({office_address})." in caption().stderr
        assert "Recognised by The lab" in caption("--profile", "the lab").stderr
        said = caption(RIVA_HOST=lab_address, RIVA_LANGUAGE="de-DE").stderr
        assert f"Recognised by RIVA_HOST ({lab_address})." in said
        assert "Recognised by Riva at" in caption("--endpoint", lab_address).stderr
    assert (len(office.configs), len(lab.configs)) == (1, 3)
    assert lab.configs[1].config.language_code == "de-DE"


def test_this_computer_can_be_chosen_by_its_name(tmp_path: Path, talk: Path) -> None:
    save(tmp_path, Profile("1", "Office", Endpoint("127.0.0.1", free_port())), active="1")
    asked = ("caption", talk, "--speed", 0, "--profile", "This computer")
    done = run(tmp_path, *asked, more=NO_KEYRING)
    assert done.returncode == 0
    assert "Recognised by this computer" in done.stderr


def test_the_key_of_a_server_comes_from_the_keyring(
    tmp_path: Path, talk: Path, keyring_daemon: KeyringDaemon
) -> None:
    KeyringSecrets().save("1", Secrets("s3cret-token", metadata=(("x-key", "s3cret-metadata"),)))
    servicer = MarkedServicer()
    with serving(servicer) as address:
        endpoint = parse_endpoint(address)
        endpoint = Endpoint(
            endpoint.host,
            endpoint.port,
            authentication=Authentication.BEARER,
            secret_metadata=("x-key",),
        )
        save(tmp_path, Profile("1", "Office", endpoint), active="1")
        asked = ("caption", talk, "--speed", 0)
        done = run(tmp_path, *asked, more=keyring_daemon.variables)
        keyring_daemon.lock()
        locked = run(tmp_path, *asked, more=keyring_daemon.variables)
        by_environment = run(
            tmp_path,
            "caption",
            talk,
            "--speed",
            0,
            "--endpoint",
            address,
            more={**NO_KEYRING, "RIVA_API_KEY": "s3cret-environment"},
        )
    assert (done.returncode, done.stdout) == (0, WORDS)
    [first, second] = servicer.pairs
    assert first.count(("authorization", "Bearer s3cret-token")) == 1
    assert first.count(("x-key", "s3cret-metadata")) == 1
    assert locked.returncode == 1
    assert "The keyring is locked" in locked.stderr
    assert by_environment.returncode == 0
    assert second.count(("authorization", "Bearer s3cret-environment")) == 1


def test_no_secret_is_anywhere_in_what_is_written(
    tmp_path: Path, keyring_daemon: KeyringDaemon
) -> None:
    """Planted in the keyring, the settings, the environment, the arguments and the log."""
    home = tmp_path / "home"
    KeyringSecrets().save("1", Secrets("s3cret-token", "s3cret-password", (("x-key", "s3cret-x"),)))

    def repeat(metadata: Mapping[str, str], context: grpc.ServicerContext) -> None:
        """A server that says what it was sent."""
        context.abort(grpc.StatusCode.UNAUTHENTICATED, f"bad: {dict(metadata)}")

    with serving(MarkedServicer(admit=repeat)) as address:
        endpoint = parse_endpoint(address)
        office = Profile(
            "1",
            "Office",
            Endpoint(
                endpoint.host,
                endpoint.port,
                authentication=Authentication.BEARER,
                metadata=(("tenant", "tenant-of-mine"),),
                secret_metadata=("x-key",),
            ),
        )
        save(home, office, active="1")
        (home / "logs").mkdir()
        (home / "logs" / "captioner.log.1").write_text(
            "old: Bearer s3cret-old, s3cret-token, s3cret-environment\n"
        )
        more = {**keyring_daemon.variables, "RIVA_API_KEY": "s3cret-environment", "HOME": str(home)}
        runs = [
            run(home, "doctor", "--bundle", tmp_path / "1.zip", more=more),
            run(home, "doctor", "--profile", "Office", "--json", more=more),
            run(
                *(home, "doctor", "--endpoint", address, "--metadata", "x=s3cret-argument"),
                *("--bundle", tmp_path / "2.zip"),
                more=more,
            ),
            run(home, "caption", SAMPLE, "--speed", 0, more=more),
        ]
    assert [done.returncode for done in runs] == [1, 1, 1, 1]
    written = {f"run {n}": done.stdout + done.stderr for n, done in enumerate(runs)}
    for number in (1, 2):
        with zipfile.ZipFile(tmp_path / f"{number}.zip") as archive:
            written |= {f"{number}.zip/{n}": archive.read(n).decode() for n in archive.namelist()}
    written["log"] = (home / "logs" / "captioner.log").read_text()
    assert "2.zip/logs/captioner.log.1" in written
    for name, text in written.items():
        assert "s3cret" not in text, name
        assert "tenant-of-mine" not in text or ".zip/" not in name
    assert str(home) not in written["1.zip/results.txt"]


def test_no_secret_is_in_the_list_of_processes(
    tmp_path: Path, keyring_daemon: KeyringDaemon
) -> None:
    KeyringSecrets().save("1", Secrets("s3cret-token"))
    holding = MarkedServicer(script=lambda _n, context: hold(context))
    with serving(holding) as address:
        endpoint = parse_endpoint(address)
        bearer = Endpoint(endpoint.host, endpoint.port, authentication=Authentication.BEARER)
        save(tmp_path, Profile("1", "Office", bearer), active="1")
        with started(tmp_path, "caption", SAMPLE, more=keyring_daemon.variables) as process:
            eventually(lambda: holding.configs)
            family = [psutil.Process(process.pid), *psutil.Process(process.pid).children()]
            shown = [f"{each.cmdline()} {each.environ()}" for each in family]
            process.send_signal(signal.SIGKILL)
    assert "Bearer s3cret-token" in holding.metadata[0]["authorization"]
    assert "s3cret" not in "".join(shown)


def test_the_archive_is_written_beside_the_results(tmp_path: Path) -> None:
    done = doctor(tmp_path, "--bundle", tmp_path / "b.zip")
    assert done.returncode == 0
    assert "read it before you send it" in done.stderr
    with zipfile.ZipFile(tmp_path / "b.zip") as archive:
        assert json.loads(archive.read("results.json"))["is_good"] is True
