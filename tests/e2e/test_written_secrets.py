"""No secret is in what the program writes, nor in the list of processes."""

import signal
import zipfile
from collections.abc import Mapping
from pathlib import Path

import grpc
import psutil

from captioner.domain.endpoint import Authentication, Endpoint, parse_endpoint
from captioner.domain.secrets import Secrets
from captioner.domain.settings import Profile
from captioner.store.secrets import KeyringSecrets
from tests.e2e.known_servers import hold, save
from tests.e2e.program import SAMPLE, eventually, run, started
from tests.keyring_daemon import KeyringDaemon, keyring_daemon
from tests.riva_server import MarkedServicer, serving

__all__ = ["keyring_daemon"]


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
