"""The installer for Windows is made without a warning, the same each time, all of it signed."""

import hashlib
import shutil
from pathlib import Path

import pytest

from captioner.ui.taskbar import APPLICATION_ID
from tests.packaging.windows_payload import DATE_S, FILES, INSTALLER, Workshop

VERSION = "1.2.3"

pytestmark = pytest.mark.skipif(
    shutil.which("makensis") is None, reason="makensis of Debian's package nsis is missing"
)


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Workshop:
    """With one installer made."""
    made = Workshop(tmp_path_factory.mktemp("workshop"))
    made.make(VERSION)
    return made


@pytest.fixture(scope="module")
def installer(workshop: Workshop) -> Path:
    return workshop.folder / "dist" / f"captioner-{VERSION}-windows-x64-setup.exe"


def test_the_checksum_lies_beside_the_installer(installer: Path) -> None:
    digest = hashlib.sha256(installer.read_bytes()).hexdigest()
    noted = installer.with_name(f"{installer.name}.sha256").read_text()
    assert noted == f"{digest}  {installer.name}\n"


def test_whatever_is_packed_is_of_the_day_of_the_sources(workshop: Workshop) -> None:
    scratch = workshop.folder / "scratch"
    packed = [path for name in ("files", "pictures") for path in (scratch / name).rglob("*")]
    assert {path.stat().st_mtime for path in packed} == {DATE_S}


def test_the_same_program_makes_the_same_installer(installer: Path, tmp_path: Path) -> None:
    assert Workshop(tmp_path).make(VERSION).read_bytes() == installer.read_bytes()


def test_makensis_warns_of_nothing_where_it_unpacks_with_64_bits(tmp_path: Path) -> None:
    Workshop(tmp_path, options={"NSIS_TARGET": "amd64-unicode"}).make(VERSION)


def test_programs_uninstaller_and_installer_are_signed(tmp_path: Path) -> None:
    signed, signer = tmp_path / "signed", tmp_path / "signer"
    signer.write_text(f'#!/bin/sh\necho "$1 $2" >> {signed}\n')
    signer.chmod(0o755)
    installer = Workshop(tmp_path, options={"CAPTIONER_SIGN": f"{signer} --key"}).make(VERSION)
    lines = signed.read_text().splitlines()
    names = [Path(line.removeprefix("--key ")).name for line in lines]
    assert names[:2] == ["captioner.exe", "captionerw.exe"]
    assert len(names) == 4  # the uninstaller has a name of makensis's own
    assert lines[-1] == f"--key {installer}"


def test_the_shortcut_and_the_program_are_of_one_name() -> None:
    script = (INSTALLER.parent / "captioner.nsi").read_text(encoding="utf-8")
    assert f'!define APP_ID "{APPLICATION_ID}"' in script


def test_no_unsigned_installer_comes_of_a_signature_that_failed(tmp_path: Path) -> None:
    workshop = Workshop(tmp_path, options={"CAPTIONER_SIGN": "false"})
    done = workshop.try_to_make(VERSION, workshop.payload(FILES))
    assert done.returncode != 0


@pytest.mark.parametrize("missing", ["captioner/captionerw.exe", "sbom.cdx.json"])
def test_what_is_no_frozen_program_for_windows_is_refused(tmp_path: Path, missing: str) -> None:
    workshop = Workshop(tmp_path)
    payload = workshop.payload(FILES)
    (payload / missing).unlink()
    done = workshop.try_to_make(VERSION, payload)
    assert done.returncode == 1
    assert f"it lacks {Path(missing).name}." in done.stdout
