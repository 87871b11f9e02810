"""Which server `captioner caption` takes, and with which key."""

import os
import subprocess
from pathlib import Path

import pytest

from captioner.domain.endpoint import Authentication, Endpoint, parse_endpoint
from captioner.domain.secrets import Secrets
from captioner.domain.settings import Profile
from captioner.store.secrets import KeyringSecrets
from captioner.store.settings_file import SettingsFile
from tests.e2e.known_servers import NO_KEYRING, WORDS, save, talk
from tests.e2e.program import run
from tests.keyring_daemon import KeyringDaemon, keyring_daemon
from tests.riva.test_client import free_port
from tests.riva_server import MarkedServicer, serving

__all__ = ["keyring_daemon", "talk"]


@pytest.fixture(autouse=True)
def _no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("RIVA_")]:
        monkeypatch.delenv(name)


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
