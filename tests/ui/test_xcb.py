"""What the binding tells of a real X server, and of one that is not there."""

from collections.abc import Iterator
from itertools import pairwise

import pytest

from captioner.ui.overlay.x11 import X11
from captioner.ui.xcb import XcbConnection
from tests.screen import Screen

_NO_WINDOW = 1


@pytest.fixture
def server(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> Iterator[X11]:
    monkeypatch.setenv("DISPLAY", screen.display)
    made = X11()
    yield made
    made.close()


def test_without_a_server_there_is_no_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":9999")
    with pytest.raises(OSError, match="no X server answers"):
        XcbConnection()


def test_the_screen_is_as_large_as_it_is(server: X11, screen: Screen) -> None:
    assert server.size_px == (screen.width, screen.height)


def test_a_property_that_was_set_can_be_read(server: X11) -> None:
    values = (0xFFFFFFFF, 0, 7)
    server.set_cardinals(server.root, "_CAPTIONER_TEST", values)
    assert server.numbers_of(server.root, "_CAPTIONER_TEST") == values


def test_a_change_of_a_watched_property_is_told_once(server: X11) -> None:
    server.watch(server.root, watched=True)
    server.set_cardinals(server.root, "_CAPTIONER_TEST", [1])
    assert server.atom("_CAPTIONER_TEST") in server.changed()
    assert server.changed() == set()


def test_of_a_window_that_is_gone_nothing_is_told(server: X11) -> None:
    assert server.numbers_of(_NO_WINDOW, "_NET_WM_STATE") == ()
    assert server.place_of(_NO_WINDOW) is None


def test_asking_ten_thousand_times_keeps_no_memory(server: X11) -> None:
    def asked(times: int) -> int:
        for _ in range(times):
            server.numbers_of(server.root, "_NET_SUPPORTED")
        return _resident_kb()

    asked(500)
    sizes_kb = [_resident_kb(), *(asked(10_000) for _ in range(3))]
    # A reply of 64 atoms takes 0.3 KB: kept ones grow by 3,000 each time, the heap now and then.
    assert min(later - before for before, later in pairwise(sizes_kb)) < 1_000


def _resident_kb() -> int:
    with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123 - not a file of ours
        line = next(each for each in status if each.startswith("VmRSS"))
    return int(line.split()[1])
