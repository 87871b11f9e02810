"""The page for administrators tells what is so."""

import re
from pathlib import Path

from captioner.domain.endpoint import Authentication
from captioner.domain.setting_paths import lockable_paths
from captioner.domain.settings import Fallback
from captioner.store.machine_defaults import read_defaults

README = (Path(__file__).parents[2] / "README.md").read_text()
PAGE = README.partition("\n## For administrators\n")[2].partition("\n## ")[0]
LONGEST_PAGE = 70


def test_the_example_is_a_defaults_file_with_nothing_wrong_in_it(tmp_path: Path) -> None:
    [example] = re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)
    path = tmp_path / "defaults.json"
    path.write_text(example)
    machine = read_defaults(path)
    assert (machine.troubles, machine.is_broken) == ((), False)
    [server] = machine.servers
    assert machine.settings.profile == server
    assert server.endpoint.tls is not None
    assert server.endpoint.tls.root_cert == tmp_path / "hospital-ca.pem"
    assert server.endpoint.authentication is Authentication.BEARER
    assert server.fallback is Fallback.THIS_COMPUTER
    assert (machine.settings.transcripts.retention_days, machine.settings.is_set_up) == (30, True)
    assert machine.locked <= lockable_paths()
    assert machine.decides_server


def test_it_stays_one_page() -> None:
    assert 1 < len(PAGE.splitlines()) <= LONGEST_PAGE
