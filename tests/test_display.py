"""What is known about the screen without Qt."""

import pytest

from captioner.display import describe_display, has_display, qt_platform
from tests.screen import Screen


@pytest.fixture(autouse=True)
def _no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


def test_without_a_screen_there_is_none() -> None:
    assert not has_display()
    assert describe_display() == ""


def test_a_screen_that_does_not_answer_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":4711")
    assert not has_display()
    assert describe_display() == ""


def test_an_x11_screen_tells_its_size(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    name = screen.environment["DISPLAY"]
    monkeypatch.setenv("DISPLAY", name)
    assert has_display()
    assert describe_display() == f"X11 screen {name}, {screen.width} x {screen.height} pixels"


def test_qts_own_screens_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert describe_display() == "Qt's own screen “offscreen”"


def test_where_x11_answers_captions_are_shown_by_it(
    screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", screen.display)
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert qt_platform() == "xcb"


def test_where_x11_does_not_answer_qt_chooses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":4711")
    assert qt_platform() is None


def test_a_platform_that_was_chosen_by_hand_stays(
    screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", screen.display)
    monkeypatch.setenv("QT_QPA_PLATFORM", "wayland")
    assert qt_platform() is None
