"""The quick panel and the place-keeper on a real screen, by real pointer and keys."""

import queue
from collections.abc import Iterator
from typing import IO

import pytest

from tests.screen import Screen, until
from tests.ui.running_program import Event, RunningProgram, running

AWAY = (100, 900)
OVER_THE_ROWS = (700, 380)


class RunningBox(RunningProgram):
    def __init__(self, screen: Screen, orders: IO[str], events: "queue.Queue[Event]") -> None:
        super().__init__(screen, orders, events)
        self.wait_for("ready")
        self.window = until(lambda: screen.window("Captions"))


@pytest.fixture
def box(screen: Screen) -> Iterator[RunningBox]:
    screen.xdotool("mousemove", *AWAY)
    with running(RunningBox, screen, "tests.ui.overlay.place_program") as program:
        yield program


def sentences(first: int, last: int) -> list[str]:
    return [f"Sentence number {number}." for number in range(first, last + 1)]


def test_the_panel_comes_and_goes_with_the_pointer(screen: Screen, box: RunningBox) -> None:
    assert not box.look()["is_revealed"]
    screen.xdotool("mousemove", *OVER_THE_ROWS)
    until(lambda: box.look()["is_revealed"])
    screen.xdotool("mousemove", *box.look()["larger"])
    assert box.look()["is_revealed"]
    screen.xdotool("click", 1)
    box.wait_for("size", step=1)
    screen.xdotool("mousemove", *AWAY)
    until(lambda: not box.look()["is_revealed"])


def test_the_wheel_scrolls_and_a_key_catches_up(screen: Screen, box: RunningBox) -> None:
    screen.xdotool("mousemove", *OVER_THE_ROWS, "click", 4, "click", 4)
    until(lambda: box.look()["seen"] == sentences(46, 48))
    screen.xdotool("windowactivate", "--sync", box.window, "key", "End")
    until(lambda: box.look()["seen"] == sentences(48, 50))


def test_a_click_marks_a_word_and_moves_nothing(screen: Screen, box: RunningBox) -> None:
    before = box.look()
    screen.xdotool("mousemove", *before["first_word"], "click", 1)
    until(lambda: box.look()["marked"] == ["Sentence"])
    assert box.look()["place"] == before["place"]


def test_what_is_seen_is_copied_by_key(screen: Screen, box: RunningBox) -> None:
    screen.xdotool("windowactivate", "--sync", box.window, "key", "ctrl+c")
    until(lambda: box.look()["clipboard"].splitlines() == sentences(48, 50))
