"""The .deb in a clean Debian 12, installed by apt: from its installation to its purge."""

import json
import os
import re
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from captioner.domain.settings import SETTINGS_VERSION
from tests.e2e.program import SAMPLE, eventually, sample_reference
from tests.e2e.test_desktop import bright_pixels
from tests.packaging.debian_root import USER, DebianRoot, debian_root
from tests.packaging.linux_packages import make_package
from tests.screen import Screen
from tests.sound_daemon import SoundDaemon

OLDER, NEWER = "0.0.9", "0.1.0"
SETTINGS = ".config/captioner/settings.json"
SESSIONS = ".local/share/captioner/sessions"

OF_APT = (
    r"/var/lib/(apt|dpkg)/.*",
    r"/var/cache/(apt|debconf|ldconfig)/.*",
    r"/var/log/(apt/.*|dpkg\.log)",
)
OF_THE_SOUND_SERVER = (r"/home/person/\.config/pulse(/.*)?", r"/tmp/(pulse-|sound).*")
OF_THE_PERSON = (
    r"/home/person/\.(config|local|local/share|local/state)",
    rf"/home/person/{re.escape(SESSIONS)}/[^/]+\.jsonl",
    r"/home/person/\.local/share/captioner(/sessions)?",
)
"""What stays after a purge: nothing else may."""


@pytest.fixture
def root() -> Iterator[DebianRoot]:
    with debian_root("bookworm") as made:
        yield made


def test_a_person_without_python_installs_captions_upgrades_and_purges(
    payload: Path, tmp_path: Path, root: DebianRoot, screen: Screen, sound_daemon: SoundDaemon
) -> None:
    before = root.files()
    assert not has_python(root)
    bring_packages(root, payload, tmp_path)

    root.apt_get("install", f"/tmp/{OLDER}.deb", "libasound2-plugins")
    assert not has_python(root)
    leave(root, {"version": SETTINGS_VERSION, "is_set_up": True})
    offer_microphone(root, sound_daemon)
    with running(root, screen, {"PULSE_SERVER": "unix:/tmp/sound"}):
        box = place_of_box(screen)
        sound_daemon.play(SAMPLE)
        eventually(lambda: len(words_kept(root)) > 8, within_s=60)
        root.apt_get("install", f"/tmp/{NEWER}.deb")  # nobody notices
        words = eventually(lambda: enough_of(words_kept(root)), within_s=60)
        eventually(lambda: bright_pixels(screen, box) > 30)
        screen.save(tmp_path / "installed.png")
    assert len(words & set(sample_reference().lower().split())) > len(words) / 2

    check_the_upgraded_one(root, screen)
    root.apt_get("install", "--allow-downgrades", f"/tmp/{OLDER}.deb")
    assert said(root, "sessions", "--json").count("\n") == 1

    said(root, "forget", "--yes")
    root.apt_get("purge", "--auto-remove", "captioner", "libasound2-plugins")
    for package in (root.folder / "tmp").glob("*.deb"):
        package.unlink()
    assert what_is_left(before, root.files()) == []
    assert len(list((root.home / SESSIONS).iterdir())) == 1


def check_the_upgraded_one(root: DebianRoot, screen: Screen) -> None:
    """It works in every way, and takes over settings of the first version that there was."""
    place = {"x": 300, "y": 640, "width": 900, "height": 220}
    leave(root, {"version": 1, "overlay": place})
    with running(root, screen):
        assistant = eventually(lambda: screen.window("Set up Captioner"))
        assert place_of_box(screen)[:3] == (300, 640, 900)
        screen.xdotool("windowactivate", "--sync", assistant, "key", "alt+s")  # Skip
        eventually(lambda: settings(root)["version"] == SETTINGS_VERSION)
    assert settings(root)["overlay"] == place
    assert said(root, "sessions", "--json").count("\n") == 1
    assert said(root, "--version").startswith("captioner ")
    assert "Captions work" in said(root, "doctor")
    said(root, "selftest")


def has_python(root: DebianRoot) -> bool:
    return any((root.folder / "usr" / "bin").glob("python*"))


def bring_packages(root: DebianRoot, payload: Path, folder: Path) -> None:
    for version in (OLDER, NEWER):
        made = make_package("deb", payload, version, folder / version)
        shutil.move(made, root.folder / "tmp" / f"{version}.deb")


def offer_microphone(root: DebianRoot, sound_daemon: SoundDaemon) -> None:
    socket = root.folder / "tmp" / "sound"
    sound_daemon.control(
        "load-module", "module-native-protocol-unix", f"socket={socket}", "auth-anonymous=1"
    )


@contextmanager
def running(
    root: DebianRoot, screen: Screen, more: Mapping[str, str] | None = None
) -> Iterator[None]:
    """As a person starts it from the menu; it must end in good order."""
    variables = {"DISPLAY": screen.display, "LANGUAGE": "en", **(more or {})}
    program = root.start("captioner", variables=variables)
    try:
        yield
        program.terminate()
        said, _ = program.communicate(timeout=30)
        assert (program.returncode, said) == (0, "")
    finally:
        if program.poll() is None:
            program.kill()
            program.communicate()


def words_kept(root: DebianRoot) -> set[str]:
    """Those in the journals."""
    words: set[str] = set()
    for path in (root.home / SESSIONS).glob("*.jsonl"):
        for line in path.read_text().splitlines():
            words |= set(str(json.loads(line).get("text", "")).split())
    return words


def enough_of(words: set[str]) -> set[str]:
    return words if len(words) > 25 else set()


def place_of_box(screen: Screen) -> tuple[int, int, int, int]:
    """Waits for it."""
    return screen.place_of(eventually(lambda: screen.window("Captions") or 0))


def leave(root: DebianRoot, chosen: Mapping[str, object]) -> None:
    """Settings as some version of the program has written them."""
    file = root.home / SETTINGS
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(chosen))
    for path in (file, file.parent, file.parent.parent):
        os.chown(path, USER, USER)


def settings(root: DebianRoot) -> dict[str, object]:
    stored: dict[str, object] = json.loads((root.home / SETTINGS).read_text())
    return stored


def said(root: DebianRoot, *arguments: str) -> str:
    done = root.run("captioner", *arguments, user=USER)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def what_is_left(before: Mapping[str, str], after: Mapping[str, str]) -> list[str]:
    """Paths that were changed, added or taken away, and are none of those that may be."""
    known = re.compile("|".join((*OF_APT, *OF_THE_SOUND_SERVER, *OF_THE_PERSON)))
    paths = sorted(before.keys() | after.keys())
    changed = [path for path in paths if before.get(path) != after.get(path)]
    return [path for path in changed if not known.fullmatch(path)]
