"""Fixtures of the screen's tests."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from captioner.ui.overlay.window import CaptionOverlay
from captioner.ui.theme import BoxSizes, sizes_for_screen


@pytest.fixture
def sizes() -> BoxSizes:
    return sizes_for_screen(1080)


@pytest.fixture
def overlay(qtbot: QtBot, sizes: BoxSizes) -> Iterator[CaptionOverlay]:
    """Three rows, shown on the offscreen platform."""
    shown = CaptionOverlay(sizes)
    qtbot.addWidget(shown)
    shown.resize(900, sizes.height_px(3))
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    shown.close()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # The offscreen platform has no window manager to tell things and no tray.
    ignored = pytest.mark.qt_log_ignore(
        "This plugin does not support raise",
        "This plugin does not support propagateSizeHints",
        "QPlatformNativeInterface::systemTrayWindowChanged",
    )
    for item in items:
        item.add_marker(ignored)
