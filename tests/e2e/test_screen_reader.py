"""The desktop program as a screen reader has it: over AT-SPI, on a bus of its own."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
import soundfile

from captioner.domain.endpoint import Endpoint
from captioner.domain.settings import Profile
from tests.accessible_tree import Element
from tests.e2e.known_servers import save
from tests.e2e.program import SAMPLE, eventually, set_up, started
from tests.screen import Screen
from tests.screen_reader import ScreenReader, screen_reader
from tests.sound_daemon import SoundDaemon

__all__ = ["screen_reader"]

_TWO_SENTENCES_S = 6.5
_APART_S = 3.0
_JITTER_S = 0.5
"""The first of two may have been on its way for longer."""

_CONTROLS = {
    "button menu",
    "check box",
    "check menu item",
    "combo box",
    "link",
    "list",
    "list item",
    "menu item",
    "page tab",
    "page tab list",
    "password text",
    "push button",
    "radio button",
    "radio menu item",
    "slider",
    "spin box",
    "spin button",
    "table",
    "table cell",
    "text",
    "toggle button",
}
"""Roles of things that a person does something with."""

_SEEN_ONLY = {"frame", "label", "panel"}
"""They take the keyboard so that it can move, scroll or copy them, and need a name all the same."""

_QTS_WORDS = ("QSpiApplication::", "qt.accessibility.atspi:")
"""Qt says on stderr that nobody answered when the program ends amid a question of the bus."""

_PAGES = ("Servers", "Captions", "Recognition", "Audio", "Transcripts", "Hotkeys", "About")


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    samples, rate_hz = soundfile.read(SAMPLE, dtype="int16", frames=-1)
    soundfile.write(tmp_path / "talk.wav", samples[: int(_TWO_SENTENCES_S * rate_hz)], rate_hz)
    return tmp_path / "talk.wav"


@contextmanager
def read_program(
    home: Path, screen: Screen, reader: ScreenReader, sound: SoundDaemon
) -> Iterator[subprocess.Popen[str]]:
    """Running, with its box in the reader's tree."""
    more = {"DISPLAY": screen.display, "QT_SCALE_FACTOR": "1"}
    with started(home, more={**more, **sound.variables, **reader.variables}) as program:
        eventually(reader.program, within_s=40)
        yield program
        program.terminate()
        _, said = program.communicate(timeout=20)
        own_words = [line for line in said.splitlines() if not line.startswith(_QTS_WORDS)]
        assert (program.returncode, own_words) == (0, [])


def whole(reader: ScreenReader) -> Element:
    return eventually(reader.program) or pytest.fail("nothing can be read")


def window(reader: ScreenReader, name: str) -> Element:
    def found() -> Element | None:
        windows = [each for each in whole(reader).children if each.name.startswith(name)]
        return windows[0] if windows and "showing" in windows[0].states else None

    return eventually(found) or pytest.fail(f"no window {name}")


def faults(tree: Element) -> list[str]:
    """Of all controls that are shown: what a screen reader's user would not get from them."""
    in_choices = {
        listed.address
        for choice in tree.shown
        if choice.role == "combo box"
        for listed in choice.shown
        if listed.role == "list"  # it is never met alone
    }
    return [
        fault for each in tree.shown if each.address not in in_choices for fault in _faults_of(each)
    ]


def _faults_of(each: Element) -> Iterator[str]:
    is_control = each.role in _CONTROLS
    if not is_control and "focusable" not in each.states:
        return
    if not is_control and each.role not in _SEEN_ONLY:
        yield f"{each.role} “{each.name}” is no role for something with the keyboard"
    # Qt gives the name of a combo box's choice for its own on Linux, where labels are related.
    is_named = each.labelled_by if each.role == "combo box" else each.name or each.labelled_by
    if not is_named and each.role != "label":
        yield f"{each.role} “{each.name}” has no name"


def menu_of(reader: ScreenReader, screen: Screen, button: Element) -> Element:
    """What opens at this button; gone again when this returns."""
    reader.focused = None
    reader.press(button)

    def entered() -> Element | None:
        screen.xdotool("key", "Down")
        reader.listen_for(0.2)
        menu = reader.parent_of_focused()
        return menu if menu is not None and menu.role == "popup menu" else None

    menu = eventually(entered)
    assert menu is not None
    screen.xdotool("key", "Escape")
    return menu


def test_captions_are_a_text_and_their_finals_are_announced_once_and_politely(
    tmp_path: Path,
    screen: Screen,
    screen_reader: ScreenReader,
    sound_daemon: SoundDaemon,
    talk: Path,
) -> None:
    set_up(tmp_path)
    with read_program(tmp_path, screen, screen_reader, sound_daemon):
        captions = whole(screen_reader).one("text", "Captions")
        assert {"read only", "multi line"} <= captions.states

        def shown() -> list[str]:
            return screen_reader.text_of(captions).split()

        def told() -> list[str]:
            return " ".join(each.text for each in screen_reader.announcements).split()

        screen_reader.listen(lambda: shown()[:2] == ["Listening", "to"], within_s=20)
        hint = shown()
        sound_daemon.play(talk)
        screen_reader.listen(lambda: shown() != hint and not told(), within_s=30)
        screen_reader.listen(lambda: len(told()) > 10 and told() == shown(), within_s=30)
        screen_reader.listen_for(_APART_S + 1)  # nothing is told twice
        assert told() == shown()
    assert all(each.is_polite for each in screen_reader.announcements)
    for before, after in pairwise(screen_reader.announcements):
        assert after.at_s - before.at_s > _APART_S - _JITTER_S


def test_every_control_of_the_box_and_its_menus_has_a_name_a_role_and_its_state(
    tmp_path: Path, screen: Screen, screen_reader: ScreenReader, sound_daemon: SoundDaemon
) -> None:
    set_up(tmp_path)
    with read_program(tmp_path, screen, screen_reader, sound_daemon):
        box = whole(screen_reader)
        assert faults(box) == []
        names = {each.name for each in box.one("tool bar", "Quick settings").shown}
        assert {"Pause", "Smaller letters", "Larger letters", "Copy", "Settings"} <= names
        stability = menu_of(screen_reader, screen, box.one("button menu", "Stability: balanced"))
        assert [each.name for each in stability.all if "checked" in each.states] == ["Balanced"]
        screen_reader.press(box.one("push button", "Pause"))
        eventually(lambda: whole(screen_reader).has("push button", "Resume"))
        menu = menu_of(screen_reader, screen, whole(screen_reader).one("button menu", "Menu"))
    entries = {each.name: each for each in menu.all if each.role == "menu item"}
    assert faults(menu) == faults(stability) == []
    assert "Resume captions" in entries
    assert "sensitive" not in entries["Hide from screen capture"].states  # not on X11


def test_every_control_of_the_settings_has_a_name_and_a_role(
    tmp_path: Path, screen: Screen, screen_reader: ScreenReader, sound_daemon: SoundDaemon
) -> None:
    save_with_server(tmp_path)
    found: dict[str, list[str]] = {}

    def is_on(page: str) -> bool:
        return window(screen_reader, "Settings").has("panel", page)

    with read_program(tmp_path, screen, screen_reader, sound_daemon):
        settings = opened_settings(screen, screen_reader)
        for page in _PAGES:
            eventually(partial(is_on, page))
            settings = window(screen_reader, "Settings")
            found[page] = faults(settings)
            screen.xdotool("key", "ctrl+Next")
    assert found == {page: [] for page in _PAGES}


def test_states_of_the_settings_follow_what_is_done(
    tmp_path: Path, screen: Screen, screen_reader: ScreenReader, sound_daemon: SoundDaemon
) -> None:
    save_with_server(tmp_path)
    with read_program(tmp_path, screen, screen_reader, sound_daemon):
        settings = opened_settings(screen, screen_reader)
        encrypted = settings.one("check box", "Encrypted connection (TLS)")
        assert "checked" not in encrypted.states
        assert "sensitive" not in settings.one("push button", "Apply").states
        screen_reader.press(encrypted)
        settings = window(screen_reader, "Settings")
        assert "checked" in settings.one("check box", "Encrypted connection (TLS)").states
        assert "sensitive" in settings.one("push button", "Apply").states  # it is in the draft
        screen.xdotool("key", "ctrl+Next", "key", "ctrl+Next")
        eventually(lambda: window(screen_reader, "Settings").has("push button", "Expert"))
        expert = window(screen_reader, "Settings").one("push button", "Expert")
        assert {"expandable", "collapsed"} <= expert.states
        screen_reader.press(expert)
        unfolded = window(screen_reader, "Settings")
        assert "expanded" in unfolded.one("push button", "Expert").states
        assert faults(unfolded) == []


def test_every_control_of_the_assistant_has_a_name_and_a_role(
    tmp_path: Path, screen: Screen, screen_reader: ScreenReader, sound_daemon: SoundDaemon
) -> None:
    found: dict[str, list[str]] = {}

    def at_step(title: str) -> Element:
        def shown() -> Element | None:
            assistant = window(screen_reader, "Set up Captioner")
            labels = [each.name for each in assistant.shown if each.role == "label"]
            return assistant if title in labels else None

        return eventually(shown) or pytest.fail(f"never at {title}")

    with read_program(tmp_path, screen, screen_reader, sound_daemon):
        found["this computer"] = faults(at_step("Where are captions made?"))
        title = "^Set up Captioner"
        screen.xdotool("search", "--sync", "--onlyvisible", "--name", title, "windowactivate")
        screen.xdotool("key", "alt+r", "sleep", 0.3, "type", "riva.invalid:50051")
        unfolds = ("push button", "Encryption, certificates, keys")
        eventually(lambda: at_step("Where are captions made?").has(*unfolds))
        screen_reader.press(at_step("Where are captions made?").one(*unfolds))
        found["server"] = faults(at_step("Where are captions made?"))
        screen_reader.press(at_step("Where are captions made?").one("push button", "Next"))
        found["microphone"] = faults(at_step("Which microphone listens?"))
        screen_reader.press(at_step("Which microphone listens?").one("push button", "Next"))
        anyway = ("push button", "Use it anyway")  # as soon as it turned out that it fails
        eventually(lambda: at_step("Does it work?").has(*anyway))
        found["test"] = faults(at_step("Does it work?"))
        screen_reader.press(at_step("Does it work?").one(*anyway))
        found["done"] = faults(at_step("All set"))
    assert not any(found.values()), found


def save_with_server(home: Path) -> None:
    """A server is in use, which nobody answers for."""
    (home / "settings").mkdir()
    save(home, Profile("riva", "Riva", Endpoint("riva.invalid", 50051)), active="riva")


def opened_settings(screen: Screen, reader: ScreenReader) -> Element:
    reader.press(whole(reader).one("push button", "Settings"))
    window(reader, "Settings")
    screen.xdotool("search", "--sync", "--onlyvisible", "--name", "^Settings", "windowactivate")
    return window(reader, "Settings")
