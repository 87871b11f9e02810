import pytest

from captioner.ui.overlay.window_manager import places_by_itself, window_manager_name
from tests.screen import Screen


def test_the_window_manager_is_known_by_its_name(
    screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", screen.display)
    assert window_manager_name() == "Openbox"
    assert not places_by_itself()


def test_without_a_screen_it_is_not_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":9999")
    with pytest.raises(OSError, match="no X server"):
        window_manager_name()
