"""What continuous integration calls besides the build does what it says, before stand-ins."""

import base64
import hashlib
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.packaging.bare_machine import PROJECT

_RECORDER = """#!/bin/bash
{ printf '%s' "${0##*/}"; printf '\\t%s' "$@"; echo; } >>"$TOLD/calls"
"""
_PROGRAM = """#!/bin/bash
echo "$*" >>"$TOLD/calls"
case "$1" in
selftest) exit "${SELFTEST:-0}" ;;
caption) echo "${HEARD:-good morning can you hear me well}" ;;
"") [[ -z ${DIES:-} ]] || exit 1; trap 'exit 0' TERM; while :; do /bin/sleep 0.02; done ;;
esac
"""


@pytest.fixture
def tools(tmp_path: Path) -> Path:
    folder = tmp_path / "tools"
    folder.mkdir()
    return folder


def put(tool: Path, content: str = _RECORDER) -> Path:
    tool.write_text(content)
    tool.chmod(0o755)
    return tool


def run(tools: Path, *command: Path | str, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PATH": f"{tools}:{os.environ['PATH']}", "TOLD": str(tools.parent)}
    return subprocess.run(
        [str(part) for part in command],
        env={**environment, **variables},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


def calls(tools: Path) -> list[list[str]]:
    return [line.split("\t") for line in (tools.parent / "calls").read_text().splitlines()]


# The keychain


KEYCHAIN = PROJECT / "packaging" / "macos" / "keychain"


def test_without_a_certificate_no_keychain_is_made(tools: Path) -> None:
    put(tools / "security")
    done = run(tools, KEYCHAIN, KEYCHAIN=str(tools.parent / "own.keychain-db"))
    assert done.returncode == 0
    assert "nothing will be signed" in done.stderr
    assert not (tools.parent / "calls").exists()


def test_the_certificate_goes_into_a_keychain_of_its_own_and_stays_nowhere_else(
    tools: Path,
) -> None:
    put(tools / "security", f'{_RECORDER}[ "$1" != import ] || cp "$2" "$TOLD/imported"\n')
    keychain = str(tools.parent / "own.keychain-db")
    done = run(
        tools,
        KEYCHAIN,
        KEYCHAIN=keychain,
        MACOS_CERTIFICATE=base64.b64encode(b"certificate").decode(),
        MACOS_CERTIFICATE_PASSWORD="secret",
    )
    assert done.returncode == 0
    assert (tools.parent / "imported").read_bytes() == b"certificate"
    assert not Path(f"{keychain}.p12").exists()
    assert [call[1] for call in calls(tools)] == [
        "create-keychain",
        "set-keychain-settings",
        "unlock-keychain",
        "import",
        "set-key-partition-list",
        "list-keychains",
    ]
    assert all(keychain in call for call in calls(tools))


def test_the_notarys_key_can_be_read_by_nobody_else(tools: Path) -> None:
    key = tools.parent / "notary.p8"
    done = run(tools, KEYCHAIN, KEYCHAIN="x", NOTARY_KEY="-key-", CAPTIONER_NOTARY_KEY=str(key))
    assert done.returncode == 0
    assert key.read_text() == "-key-\n"
    assert key.stat().st_mode & 0o077 == 0


# The signature for Windows


def test_a_file_is_signed_with_the_certificate_and_dated(tools: Path) -> None:
    keep = 'while [ "$1" != /f ]; do shift; done; cp "$2" "$TOLD/used"\n'
    put(tools / "signtool", _RECORDER + keep)
    put(tools / "cygpath", '#!/bin/sh\necho "$2"\n')
    done = run(
        tools,
        PROJECT / "packaging" / "windows" / "sign",
        "captioner.exe",
        WINDOWS_CERTIFICATE=base64.b64encode(b"certificate").decode(),
        WINDOWS_CERTIFICATE_PASSWORD="secret",
    )
    assert done.returncode == 0
    [call] = calls(tools)
    assert call[1:6] == ["sign", "/q", "/fd", "sha256", "/td"]
    assert call[-1] == "captioner.exe"
    assert "/tr" in call
    assert (tools.parent / "used").read_bytes() == b"certificate"
    assert not Path(call[call.index("/f") + 1]).exists()


# The list of what is inside


def test_the_list_of_what_is_inside_is_named_after_the_package(tmp_path: Path) -> None:
    for name in ("ci", "build/payload", "dist"):
        (tmp_path / name).mkdir(parents=True)
    script = shutil.copy(PROJECT / ".ci" / "sbom", tmp_path / "ci")
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "x"\nversion = "1.2.3"\n')
    (tmp_path / "build" / "payload" / "sbom.cdx.json").write_text("{}")
    assert run(tmp_path, script, "linux-x86_64").returncode == 0
    result = tmp_path / "dist" / "captioner-1.2.3-linux-x86_64.cdx.json"
    digest = hashlib.sha256(b"{}").hexdigest()
    assert result.read_text() == "{}"
    assert Path(f"{result}.sha256").read_text() == f"{digest}  {result.name}\n"


# The smoke test


SMOKE = PROJECT / ".ci" / "smoke"


@pytest.fixture
def program(tools: Path) -> Path:
    put(tools / "sleep", "#!/bin/sh\n/bin/sleep 0.01\n")
    return put(tools / "captioner", _PROGRAM)


def test_a_program_that_works_passes(tools: Path, program: Path) -> None:
    done = run(tools, SMOKE, program)
    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "Everything works.")
    tried = (tools.parent / "calls").read_text().splitlines()
    assert [line.split()[:1] for line in tried] == [["--version"], ["selftest"], ["caption"], []]


@pytest.mark.parametrize(
    "fault",
    [{"SELFTEST": "1"}, {"HEARD": "nothing"}, {"DIES": "1"}],
    ids=lambda fault: next(iter(fault)),
)
def test_a_program_that_does_not_work_fails(
    tools: Path, program: Path, fault: dict[str, str]
) -> None:
    done = run(tools, SMOKE, program, **fault)
    assert done.returncode == 1
    assert "Everything works." not in done.stdout
