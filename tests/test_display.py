"""What is known about the screen without Qt."""

import pytest

from captioner.display import describe_display, has_display
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
