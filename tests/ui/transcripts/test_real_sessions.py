"""The sessions window on a real screen, with a real keyboard and mouse, and a screen reader."""

import queue
from collections.abc import Iterator
from contextlib import AbstractContextManager
from typing import IO

import pytest

from tests.screen import Screen, until
from tests.screen_reader import ScreenReader, screen_reader
from tests.ui.running_program import Event, RunningProgram, running

__all__ = ["screen_reader"]

TITLE = "Sessions"


class RunningSessions(RunningProgram):
    """The window comes up by itself."""

    answer_within_s = 15.0

    def __init__(self, screen: Screen, orders: IO[str], events: "queue.Queue[Event]") -> None:
        super().__init__(screen, orders, events)
        self.wait_for("ready")

    def take_keyboard(self) -> None:
        window = until(lambda: self._screen.window(TITLE))
        self._screen.xdotool("windowactivate", "--sync", window)
        until(lambda: self.look()["is_active"])

    def press(self, *keys: str) -> None:
        self._screen.xdotool("key", "--delay", 30, *keys)

    def type(self, text: str) -> None:
        self._screen.xdotool("type", "--delay", 30, text)

    def click(self, row: int, button: int = 1, *, times: int = 1) -> None:
        place = self.look()["rows"][row]
        click = ["click", "--repeat", times, "--delay", 60, button]
        self._screen.xdotool("mousemove", *place, "sleep", 0.1, *click)

    def until_it(self, **facts: object) -> Event:
        """Looks until these facts are so."""

        def look() -> Event | None:
            seen = self.look()
            return seen if facts.items() <= seen.items() else None

        return until(look)


def running_sessions(screen: Screen, count: int) -> AbstractContextManager[RunningSessions]:
    module = "tests.ui.transcripts.sessions_program"
    return running(RunningSessions, screen, module, count)


@pytest.fixture
def shown(screen: Screen) -> Iterator[RunningSessions]:
    with running_sessions(screen, 30) as sessions:
        sessions.take_keyboard()
        yield sessions


def test_sessions_are_found_by_the_keyboard_alone(shown: RunningSessions) -> None:
    shown.until_it(focus="Sessions", chosen=["session-0"])
    shown.press("ctrl+f")
    shown.type("quarter")
    shown.until_it(hits=30)
    shown.press("Down", "Down", "Return")
    shown.until_it(opened=[["session-0", 1]])


def test_a_title_is_written_by_the_keyboard_alone(shown: RunningSessions) -> None:
    shown.press("Down", "F2")
    shown.until_it(edits=True)
    shown.type("Our plans")
    shown.press("Return")
    look = shown.until_it(edits=False, undo="Renamed.")
    assert look["titles"][1] == "Our plans"
    shown.until_it(focus="Sessions")


def test_several_are_deleted_and_brought_back_by_the_keyboard_alone(
    shown: RunningSessions,
) -> None:
    shown.press("Down", "shift+Down", "shift+Down", "Delete")
    shown.until_it(sessions=27, undo="3 sessions are in the bin.", chosen=["session-4"])
    shown.press("ctrl+z")
    shown.until_it(sessions=30)


def test_a_double_click_opens_and_the_right_button_offers(shown: RunningSessions) -> None:
    shown.click(1, times=2)
    shown.until_it(opened=[["session-0", None]])
    shown.click(3, button=3)
    shown.until_it(has_menu=True, chosen=["session-1"])
    shown.press("Escape")
    shown.until_it(has_menu=False)


def test_a_screen_reader_follows_the_session_that_has_the_keyboard(
    screen_reader: ScreenReader, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in screen_reader.variables.items():
        monkeypatch.setenv(name, value)
    with running_sessions(screen, 5) as sessions:
        sessions.take_keyboard()
        sessions.press("Down")
        sessions.until_it(chosen=["session-1"])

        def is_followed() -> bool:
            program = screen_reader.program()
            rows = [] if program is None else [e for e in program.all if e.role == "list item"]
            read = [each.name for each in rows if each.address == screen_reader.focused]
            return bool(read) and "the numbers of the third quarter" in read[0]

        until(is_followed)
