"""The program is there once: a second start brings the first one's window up."""

import subprocess
from pathlib import Path

import pytest

from tests.e2e.program import eventually, run, set_up, started
from tests.screen import Screen

SAID = "Captioner is running already; it shows its captions now.\n"


def on(screen: Screen) -> dict[str, str]:
    return {"DISPLAY": screen.display, "QT_SCALE_FACTOR": "1"}


def found(screen: Screen, *search: str) -> list[str]:
    """The ids of the windows that xdotool finds."""
    try:
        return screen.xdotool(*search).split()
    except subprocess.CalledProcessError:
        return []


def boxes(screen: Screen) -> list[str]:
    return found(screen, "search", "--onlyvisible", "--class", "captioner")


@pytest.mark.parametrize("times", [2])
def test_a_second_start_shows_the_first_and_ends(
    tmp_path: Path, screen: Screen, times: int
) -> None:
    set_up(tmp_path)
    with started(tmp_path, more=on(screen)) as first:
        eventually(lambda: boxes(screen))
        for _ in range(times):
            # It is open, but the keyboard is somewhere else.
            other = subprocess.Popen(["xmessage", "Elsewhere"], env=dict(screen.environment))
            try:
                eventually(lambda: found(screen, "search", "--onlyvisible", "--class", "xmessage"))
                second = run(tmp_path, more=on(screen))
                assert (second.returncode, second.stdout, second.stderr) == (0, SAID, "")
                assert first.poll() is None
                eventually(lambda: found(screen, "getactivewindow")[0] in boxes(screen))
            finally:
                other.terminate()
                other.wait()
        eventually(lambda: len(boxes(screen)) == 1)


def test_after_a_kill_the_next_start_is_the_first(tmp_path: Path, screen: Screen) -> None:
    set_up(tmp_path)
    with started(tmp_path, more=on(screen)) as first:
        eventually(lambda: boxes(screen))
        first.kill()
        first.wait()
    eventually(lambda: not boxes(screen))
    with started(tmp_path, more=on(screen)) as following:
        eventually(lambda: boxes(screen))
        assert following.poll() is None
        assert run(tmp_path, more=on(screen)).stdout == SAID


def test_an_installer_has_it_end_in_order(tmp_path: Path, screen: Screen) -> None:
    set_up(tmp_path)
    with started(tmp_path, more=on(screen)) as first:
        eventually(lambda: boxes(screen))
        asked = run(tmp_path, "quit", more=on(screen))
        assert (asked.returncode, asked.stdout, asked.stderr) == (0, "", "")
        assert first.wait(timeout=20) == 0
