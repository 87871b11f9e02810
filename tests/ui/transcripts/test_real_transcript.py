"""A transcript's window on a real screen, with a real keyboard and mouse, and a screen reader."""

import queue
from collections.abc import Iterator
from contextlib import AbstractContextManager
from typing import IO

import pytest

from tests.screen import Screen, until
from tests.screen_reader import ScreenReader, screen_reader
from tests.ui.running_program import Event, RunningProgram, running

__all__ = ["screen_reader"]

TITLE = "Transcript: .*"
ROWS = 500


class RunningTranscript(RunningProgram):
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

    def click(self, x: int, y: int) -> None:
        self._screen.xdotool("mousemove", x, y, "sleep", 0.1, "click", 1)

    def until_it(self, **facts: object) -> Event:
        """Looks until these facts are so."""

        def look() -> Event | None:
            seen = self.look()
            return seen if facts.items() <= seen.items() else None

        return until(look)


def running_transcript(screen: Screen, rows: int) -> AbstractContextManager[RunningTranscript]:
    module = "tests.ui.transcripts.transcript_program"
    return running(RunningTranscript, screen, module, rows)


@pytest.fixture
def meeting(screen: Screen) -> Iterator[RunningTranscript]:
    with running_transcript(screen, 0) as transcript:
        transcript.take_keyboard()
        yield transcript


@pytest.fixture
def long(screen: Screen) -> Iterator[RunningTranscript]:
    with running_transcript(screen, ROWS) as transcript:
        transcript.take_keyboard()
        yield transcript


def test_a_row_is_mended_undone_and_done_again_by_the_keyboard(meeting: RunningTranscript) -> None:
    before = meeting.look()["texts"]
    meeting.press("Down", "Return")
    meeting.until_it(is_mending=True)
    meeting.type(" Really")
    meeting.press("Return")
    meeting.until_it(is_mending=False)
    mended = meeting.look()["texts"]
    assert mended[1] == f"{before[1]} Really"
    meeting.press("ctrl+z")
    meeting.until_it(texts=before)
    meeting.press("ctrl+shift+z")
    meeting.until_it(texts=mended)


def test_a_row_is_split_and_joined_by_the_keyboard(meeting: RunningTranscript) -> None:
    before = meeting.look()["texts"]
    meeting.press("Home", "F2")
    meeting.until_it(is_mending=True)
    meeting.press("Home", "ctrl+Right", "ctrl+Right", "ctrl+Return")
    until(lambda: meeting.look()["texts"][:2] == ["Good morning", "everyone, shall we begin?"])
    meeting.press("Home", "ctrl+j")
    meeting.until_it(texts=before)


def test_a_click_on_a_name_renames(meeting: RunningTranscript) -> None:
    seen = meeting.look()
    meeting.click(seen["left"] + 130, seen["tops"][1] + 14)
    meeting.press("ctrl+a")
    meeting.type("Hopper")
    meeting.press("Return")
    meeting.until_it(names=["Ada Lovelace", "Hopper"])


def test_a_text_is_found_by_the_keyboard(long: RunningTranscript) -> None:
    long.press("ctrl+f")
    long.until_it(has_find_bar=True)
    long.type("row 321:")
    long.until_it(found="1 of 1", current=320)
    long.press("Escape")
    long.until_it(has_find_bar=False)


def test_a_reader_is_not_moved_and_jumps_to_what_is_said_now(long: RunningTranscript) -> None:
    seen = long.look()["seen"]
    long.order("speak", 3)
    look = until(lambda: (each := long.look())["pill"] and each)
    assert look["seen"] == seen
    long.click(*look["pill"])
    assert long.until_it(pill=None)["seen"][-1] == ROWS + 2
    long.order("speak", 1)
    until(lambda: long.look()["seen"][-1] == ROWS + 3)


def test_a_screen_reader_follows_the_row_that_has_the_keyboard(
    screen_reader: ScreenReader, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in screen_reader.variables.items():
        monkeypatch.setenv(name, value)
    with running_transcript(screen, 0) as transcript:
        transcript.take_keyboard()
        transcript.press("Home", "Down")

        def is_followed() -> bool:
            program = screen_reader.program()
            rows = [] if program is None else [e for e in program.all if e.role == "list item"]
            chosen = [each.name for each in rows if each.address == screen_reader.focused]
            return chosen == ["0:00:08, Grace: Yes, please. Is Kubernetes on the agenda today?"]

        until(is_followed)
