"""A program that is older than its settings: it asks, and touches nothing."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.e2e.known_servers import NO_KEYRING
from tests.e2e.program import eventually, run, started
from tests.e2e.test_desktop import box_on, on, quit_by_signal
from tests.screen import Screen

NEWER = json.dumps({"version": 7, "audio": {"keeps": "nothing"}})


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    file = tmp_path / "settings" / "settings.json"
    file.parent.mkdir()
    file.write_text(NEWER)
    return file


def question_on(screen: Screen) -> str:
    return in_front(screen, "^Settings")


def in_front(screen: Screen, name: str) -> str:
    """The window of that name, as soon as it has the keyboard."""

    def found() -> str:
        try:
            windows = screen.xdotool("search", "--onlyvisible", "--name", name).split()
            focused = screen.xdotool("getwindowfocus").strip()
        except subprocess.CalledProcessError:
            return ""
        return focused if focused in windows else ""

    return eventually(found)


def left_alone(settings: Path) -> bool:
    return settings.read_text() == NEWER and list(settings.parent.iterdir()) == [settings]


def test_the_question_is_closed_and_nothing_has_happened(
    tmp_path: Path, screen: Screen, settings: Path
) -> None:
    with started(tmp_path, more=on(screen)) as program:
        question_on(screen)
        again = run(tmp_path, more=on(screen))
        assert (again.returncode, again.stdout.split(";")[0]) == (0, "Captioner is running already")
        question_on(screen)
        screen.xdotool("key", "Escape")
        _, said = program.communicate(timeout=20)
    assert (program.returncode, said) == (0, "")
    assert left_alone(settings)


def test_a_signal_closes_the_question(tmp_path: Path, screen: Screen, settings: Path) -> None:
    with started(tmp_path, more=on(screen)) as program:
        question_on(screen)
        quit_by_signal(program)
    assert left_alone(settings)


def test_with_default_settings_what_is_changed_holds_until_the_end(
    tmp_path: Path, screen: Screen, settings: Path
) -> None:
    with started(tmp_path, more=on(screen)) as program:
        question_on(screen)
        screen.xdotool("key", "alt+s")  # “Start with default settings for now”
        in_front(screen, "^Set up Captioner")
        screen.xdotool("key", "Escape")  # skipped, which is to be remembered
        eventually(lambda: not _is_there(screen, "^Set up Captioner"))
        box_on(screen)
        quit_by_signal(program)
    assert left_alone(settings)


def test_in_the_terminal_it_is_said_in_one_line_and_nothing_is_captioned(
    tmp_path: Path, settings: Path
) -> None:
    done = run(tmp_path, "caption", more=NO_KEYRING)
    assert (done.returncode, done.stdout) == (1, "")
    [line] = done.stderr.splitlines()
    assert "newer Captioner (format 7; this one understands 2)" in line
    assert "CAPTIONER_HOME" in line
    assert left_alone(settings)


def _is_there(screen: Screen, name: str) -> bool:
    try:
        return bool(screen.xdotool("search", "--onlyvisible", "--name", name))
    except subprocess.CalledProcessError:
        return False
