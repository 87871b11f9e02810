"""The box under a compositor that places windows by itself, over a program of Wayland's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from captioner.domain.settings import WindowPlace
from captioner.ui.theme import sizes_for_screen
from tests.e2e.program import eventually, set_up, started
from tests.e2e.sway_session import SIZE, SwaySession, native_program, sway_session
from tests.e2e.test_wayland import quit_by_signal
from tests.ui.running_overlay import RunningOverlay, running_overlay

PLACE = WindowPlace(200, 450, 700, sizes_for_screen(SIZE[1]).height_px(3))
INSIDE = (PLACE.x + 20, PLACE.y + 12)
ABOVE = (PLACE.x + 20, PLACE.y - 12)


@pytest.fixture
def session() -> Iterator[SwaySession]:
    with sway_session() as running, native_program(running):
        yield running


@pytest.fixture
def box(session: SwaySession) -> Iterator[RunningOverlay]:
    with running_overlay(session.screen, PLACE) as running:
        eventually(lambda: is_there(session))
        yield running


def is_there(session: SwaySession) -> bool:
    """The program behind shines through the box, and is seen next to it."""
    return session.color(*INSIDE).blue() < 60 < session.color(*ABOVE).blue()


def events_up_to_now(box: RunningOverlay) -> set[str]:
    """The names of all that was not waited for."""
    box.order("look")
    seen = [""]
    while seen[-1] != "look":
        seen.append(box._events.get(timeout=10)["event"])
    return set(seen)


def test_the_program_shows_the_box_where_it_was_over_one_that_fills_the_screen(
    session: SwaySession, tmp_path: Path
) -> None:
    places = {"x": PLACE.x, "y": PLACE.y, "width": PLACE.width, "height": PLACE.height}
    set_up(tmp_path, overlay=places)
    with started(tmp_path, more=session.variables) as program:
        eventually(lambda: is_there(session))
        assert session.focused == "Native"
        quit_by_signal(program)


def test_it_moves_to_where_it_is_put(session: SwaySession, box: RunningOverlay) -> None:
    session.screen.xdotool("windowmove", box.window, PLACE.x, 100)
    eventually(lambda: session.color(PLACE.x + 20, 112).blue() < 60)
    assert not is_there(session)


def test_asked_for_it_has_the_keyboard_and_then_goes_back_where_it_was(
    session: SwaySession, box: RunningOverlay
) -> None:
    session.run("swaymsg", "[title=Native] fullscreen disable")
    box.order("activate")
    eventually(lambda: session.focused == "Captions")
    session.screen.xdotool("sleep", 0.5)  # a place counts as chosen after 0.3 s
    session.focus("Native")
    eventually(lambda: session.focused == "Native")
    eventually(lambda: is_there(session))
    assert box.place == PLACE
    assert "place" not in events_up_to_now(box)


def test_refused_the_keyboard_it_stays_over_the_program_that_fills_the_screen(
    session: SwaySession, box: RunningOverlay
) -> None:
    box.order("activate")
    eventually(lambda: not is_there(session))  # where sway puts what it manages
    eventually(lambda: is_there(session))
    assert session.focused == "Native"


def test_it_is_on_every_workspace(session: SwaySession, box: RunningOverlay) -> None:
    session.run("swaymsg", "workspace 2")
    eventually(lambda: session.color(5, 5).name() == "#d8e0e8")  # nothing else is there
    assert is_there(session)
    assert not box.look()["has_keyboard"]
