"""The desktop program on a real screen, driven by mouse and signals."""

import json
import signal
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest
import soundfile

from tests.e2e.program import SAMPLE, eventually, set_up, started
from tests.screen import Screen
from tests.sound_daemon import SoundDaemon

Box = tuple[int, int, int, int]


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    samples, rate_hz = soundfile.read(SAMPLE, dtype="int16")
    soundfile.write(tmp_path / "talk.wav", samples, rate_hz)
    return tmp_path / "talk.wav"


def on(screen: Screen, *more: Mapping[str, str]) -> dict[str, str]:
    """What the program needs to show itself there."""
    variables = {"DISPLAY": screen.display, "QT_SCALE_FACTOR": "1"}
    for each in more:
        variables |= each
    return variables


def overlay(screen: Screen) -> Box | None:
    """x, y, width and height of the caption box, None while there is none."""
    try:
        window = screen.xdotool("search", "--onlyvisible", "--class", "captioner").split()[-1]
    except subprocess.CalledProcessError:
        return None
    lines = screen.xdotool("getwindowgeometry", "--shell", window).splitlines()
    found = dict(line.split("=") for line in lines)
    return int(found["X"]), int(found["Y"]), int(found["WIDTH"]), int(found["HEIGHT"])


def box_on(screen: Screen) -> Box:
    """The caption box, as soon as it is there."""
    box = eventually(lambda: overlay(screen))
    assert box is not None
    return box


def play_the_sample(screen: Screen) -> None:
    """By the box's button, which is there where there is no microphone."""
    x, y, width, height = box_on(screen)
    button = (x + width // 2, y + height * 2 // 3)
    eventually(lambda: min(screen.pixel(button[0] - 80, button[1])) > 200)
    screen.xdotool("mousemove", *button, "click", 1)


def painted(trace: Path) -> list[dict[str, int]]:
    if not trace.exists():
        return []
    samples = [json.loads(line) for line in trace.read_text().splitlines()]
    return [sample for sample in samples if sample["painted_ns"] is not None]


def bright_pixels(screen: Screen, box: Box, *, least: int = 200) -> int:
    """How many pixels of white text there are in the box's upper part; hints are darker."""
    left, top, width, height = box
    return sum(
        min(screen.pixel(x, y)) > least
        for y in range(top, top + height * 4 // 5, 8)
        for x in range(left, left + width, 4)
    )


def quit_by_signal(program: subprocess.Popen[str]) -> None:
    program.send_signal(signal.SIGTERM)
    _, said = program.communicate(timeout=20)
    assert (program.returncode, said) == (0, "")


def test_what_is_spoken_into_the_microphone_is_on_the_screen(
    tmp_path: Path, screen: Screen, sound_daemon: SoundDaemon, talk: Path
) -> None:
    set_up(tmp_path)
    trace = tmp_path / "trace.jsonl"
    more = on(screen, sound_daemon.variables)
    with started(tmp_path, "--trace", trace, more=more) as program:
        box = box_on(screen)
        sound_daemon.play(talk)
        eventually(lambda: any(s["is_final"] for s in painted(trace)))
        assert bright_pixels(screen, box) > 30
        quit_by_signal(program)
    for sample in painted(trace):
        ways = [sample[k] for k in ("captured_ns", "sent_ns", "received_ns", "painted_ns")]
        assert ways == sorted(ways)


def test_without_a_microphone_the_sample_is_offered_and_one_click_plays_it(
    tmp_path: Path, screen: Screen
) -> None:
    set_up(tmp_path)
    trace = tmp_path / "trace.jsonl"
    with started(tmp_path, "--trace", trace, more=on(screen)) as program:
        play_the_sample(screen)
        eventually(lambda: painted(trace))
        quit_by_signal(program)


def test_the_box_is_where_it_was_left(tmp_path: Path, screen: Screen) -> None:
    set_up(tmp_path)
    with started(tmp_path, more=on(screen)) as program:
        x, y, width, height = box_on(screen)
        wanted = (x - 150, y - 300)

        def remaining() -> tuple[int, int]:
            now = overlay(screen) or (x, y, 0, 0)
            return wanted[0] - now[0], wanted[1] - now[1]

        screen.steer((x + 40, y + 15), remaining=remaining)
        quit_by_signal(program)
    with started(tmp_path, more=on(screen)) as program:
        again = box_on(screen)
        quit_by_signal(program)
    assert again == (*wanted, width, height)


def test_unreadable_settings_are_set_aside_and_the_box_comes_up(
    tmp_path: Path, screen: Screen
) -> None:
    folder = tmp_path / "settings"
    folder.mkdir()
    (folder / "settings.json").write_text("{ nonsense")
    with started(tmp_path, more=on(screen)) as program:
        box_on(screen)
        quit_by_signal(program)
    assert next(p.name for p in folder.iterdir()).startswith("settings.json.set-aside-")


def test_what_is_chosen_at_the_box_is_there_the_next_time(tmp_path: Path, screen: Screen) -> None:
    set_up(tmp_path)
    with started(tmp_path, more=on(screen)) as program:
        left, top, _, height_px = box_on(screen)
        screen.xdotool("mousemove", left + 40, top + 30, "click", 1)
        screen.xdotool("key", "ctrl+plus")
        eventually(lambda: box_on(screen)[3] > height_px)
        larger_px = box_on(screen)[3]
        quit_by_signal(program)
    with started(tmp_path, more=on(screen)) as program:
        eventually(lambda: box_on(screen)[3] == larger_px)
        quit_by_signal(program)


def test_a_hotkey_pauses_without_the_keyboard(
    tmp_path: Path, screen: Screen, sound_daemon: SoundDaemon
) -> None:
    set_up(tmp_path, hotkeys={"pause": "Ctrl+Alt+Shift+F9"}, overlay=None)
    with started(tmp_path, more=on(screen, sound_daemon.variables)) as program:
        box = box_on(screen)
        eventually(lambda: bright_pixels(screen, box, least=120) > 20)  # "Listening to ..."
        listening = bright_pixels(screen, box, least=120)
        screen.xdotool("key", "ctrl+alt+shift+F9")
        eventually(lambda: 0 < bright_pixels(screen, box, least=120) < listening / 2)  # "Paused"
        quit_by_signal(program)
