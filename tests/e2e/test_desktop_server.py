"""The desktop program and a server that asks for everything: certificate, key, metadata."""

import subprocess
import threading
from collections.abc import Mapping
from pathlib import Path

import grpc
import psutil
import pytest

from captioner.domain.endpoint import Authentication, Endpoint, Tls
from captioner.domain.secrets import Secrets
from captioner.domain.settings import Profile, Settings
from captioner.store.secrets import KeyringSecrets
from captioner.store.settings_file import SettingsFile
from tests.certificates import Credential, authority
from tests.e2e.program import eventually, started
from tests.keyring_daemon import KeyringDaemon, keyring_daemon
from tests.riva_server import MarkedServicer, serving, tls_credentials
from tests.screen import Screen
from tests.sound_daemon import SoundDaemon

__all__ = ["keyring_daemon"]

SECRETS = Secrets("s3cret-token", "s3cret-password", (("x-tenant-key", "s3cret-tenant"),))


@pytest.fixture
def ca() -> Credential:
    return authority()


def office(address: str, folder: Path, ca: Credential) -> Profile:
    """A server behind TLS that wants an encrypted client key, a token and a secret header."""
    folder.mkdir()
    client = ca.issue("client")
    files = {
        "ca.pem": ca.pem,
        "client.pem": client.pem,
        "client.key": client.key_pem(SECRETS.key_password),
    }
    for name, content in files.items():
        (folder / name).write_bytes(content)
    tls = Tls(folder / "ca.pem", folder / "client.pem", folder / "client.key", "riva.example")
    endpoint = Endpoint(
        "127.0.0.1",
        int(address.rpartition(":")[2]),
        tls=tls,
        authentication=Authentication.BEARER,
        secret_metadata=("x-tenant-key",),
    )
    return Profile("office", "Office", endpoint)


def use(home: Path, profile: Profile) -> None:
    chosen = Settings(profiles=(profile,), active_profile=profile.id, is_set_up=True)
    SettingsFile(home / "settings" / "settings.json").save(chosen)


def quit_and_say(program: subprocess.Popen[str]) -> str:
    program.terminate()
    out, said = program.communicate(timeout=20)
    assert program.returncode == 0
    return out + said


def everything_written(folder: Path) -> Mapping[str, str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path): path.read_bytes().decode("utf-8", "replace") for path in files}


def test_a_server_gets_every_secret_and_nobody_else_does(
    tmp_path: Path,
    screen: Screen,
    sound_daemon: SoundDaemon,
    keyring_daemon: KeyringDaemon,
    ca: Credential,
) -> None:
    KeyringSecrets().save("office", SECRETS)
    home = tmp_path / "home"
    echoing = threading.Event()

    def admit(metadata: Mapping[str, str], context: grpc.ServicerContext) -> None:
        if echoing.is_set():
            context.abort(grpc.StatusCode.UNAUTHENTICATED, f"bad: {dict(metadata)}")

    servicer = MarkedServicer(admit=admit)
    credentials = tls_credentials(ca.issue("riva", "riva.example"), client_ca=ca)
    with serving(servicer, credentials=credentials) as address:
        use(home, office(address, tmp_path / "certificates", ca))
        more = {"DISPLAY": screen.display, **sound_daemon.variables, **keyring_daemon.variables}
        with started(home, more=more) as program:
            eventually(lambda: servicer.chunk_bytes)
            family = [psutil.Process(program.pid), *psutil.Process(program.pid).children()]
            shown = [f"{each.cmdline()} {each.environ()}" for each in family]
            said = quit_and_say(program)
        echoing.set()
        with started(home, more=more) as program:
            eventually(lambda: len(servicer.pairs) > 1)
            said += quit_and_say(program)
    sent = servicer.pairs[0]
    assert sent.count(("authorization", "Bearer s3cret-token")) == 1
    assert sent.count(("x-tenant-key", "s3cret-tenant")) == 1
    assert servicer.peers[0] == "client"
    assert "s3cret" not in said + "".join(shown)
    for name, text in everything_written(home).items():
        assert "s3cret" not in text, name


def test_a_replaced_certificate_is_used_at_the_next_connection(
    tmp_path: Path,
    screen: Screen,
    sound_daemon: SoundDaemon,
    keyring_daemon: KeyringDaemon,
    ca: Credential,
) -> None:
    KeyringSecrets().save("office", SECRETS)
    home = tmp_path / "home"
    cut = threading.Event()

    def break_off(_number: int, context: grpc.ServicerContext) -> None:
        if cut.is_set():
            cut.clear()
            context.abort(grpc.StatusCode.UNAVAILABLE, "the server is renewed")

    servicer = MarkedServicer(script=break_off)
    credentials = tls_credentials(ca.issue("riva", "riva.example"), client_ca=ca)
    with serving(servicer, credentials=credentials) as address:
        folder = tmp_path / "certificates"
        use(home, office(address, folder, ca))
        more = {"DISPLAY": screen.display, **sound_daemon.variables, **keyring_daemon.variables}
        with started(home, more=more) as program:
            eventually(lambda: servicer.chunk_bytes)
            renewed = ca.issue("renewed client")
            (folder / "client.pem").write_bytes(renewed.pem)
            (folder / "client.key").write_bytes(renewed.key_pem(SECRETS.key_password))
            cut.set()
            eventually(lambda: len(servicer.peers) > 1)
            quit_and_say(program)
    assert servicer.peers[:2] == ["client", "renewed client"]
