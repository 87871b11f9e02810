import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from captioner.domain.settings import ArrangedPlace, WindowPlace
from captioner.ui.overlay.placement import default_place
from captioner.ui.overlay.screens import arrangement, place_of
from captioner.ui.overlay.snapping import Preset, preset_place
from captioner.ui.overlay.window import CaptionOverlay
from captioner.ui.theme import BoxSizes, sizes_for_screen


@pytest.fixture
def area(overlay: CaptionOverlay) -> QRect:
    del overlay
    return QGuiApplication.primaryScreen().availableGeometry()


def test_without_any_memory_it_goes_to_the_default(
    overlay: CaptionOverlay, area: QRect, sizes: BoxSizes
) -> None:
    overlay.place.restore(None, ())
    assert overlay.geometry() == default_place(area, sizes)


def test_the_last_place_counts_where_these_screens_are_new(
    overlay: CaptionOverlay, sizes: BoxSizes
) -> None:
    overlay.place.restore(WindowPlace(20, 30, 500, sizes.height_px(2)), ())
    assert overlay.geometry() == QRect(20, 30, 500, sizes.height_px(2))


def test_the_place_of_these_screens_counts_before_the_last_one(
    overlay: CaptionOverlay, sizes: BoxSizes
) -> None:
    here = WindowPlace(40, 50, 400, sizes.height_px(1))
    last = WindowPlace(20, 30, 500, sizes.height_px(2))
    overlay.place.restore(last, (ArrangedPlace(arrangement(), here),))
    assert overlay.geometry() == QRect(40, 50, 400, sizes.height_px(1))


def test_a_place_that_was_chosen_is_kept_for_these_screens(
    overlay: CaptionOverlay, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(overlay.place_settled, timeout=2000):
        overlay.place.go_to(Preset.TOP_LEFT)
    assert overlay.place.places == (ArrangedPlace(arrangement(), place_of(overlay.geometry())),)


@pytest.mark.parametrize("preset", Preset)
def test_a_preset_moves_without_resizing(
    overlay: CaptionOverlay, area: QRect, sizes: BoxSizes, preset: Preset
) -> None:
    overlay.place.put(QRect(100, 100, 400, sizes.height_px(2)))
    overlay.place.go_to(preset)
    assert overlay.geometry() == preset_place(preset, overlay.size(), area)


def test_full_width_and_back_again(overlay: CaptionOverlay, area: QRect, sizes: BoxSizes) -> None:
    overlay.place.put(QRect(100, 100, 400, sizes.height_px(2)))
    overlay.place.toggle_full_width()
    assert (overlay.x(), overlay.width()) == (area.x(), area.width())
    overlay.place.toggle_full_width()
    assert overlay.geometry() == QRect(100, 100, 400, sizes.height_px(2))


def test_larger_letters_keep_the_rows_and_the_lower_edge(
    overlay: CaptionOverlay, area: QRect, sizes: BoxSizes
) -> None:
    box = QRect(50, 0, 400, sizes.height_px(2))
    box.moveBottom(area.bottom() - 5)
    overlay.place.put(box)
    larger = sizes_for_screen(1080, size_percent=150)
    overlay.setMaximumHeight(larger.height_px(8))
    overlay.place.use_sizes(larger, box)
    assert overlay.height() == larger.height_px(2)
    assert overlay.geometry().bottom() == box.bottom()


def test_a_push_goes_to_the_margin_then_to_the_edge(
    overlay: CaptionOverlay, area: QRect, sizes: BoxSizes
) -> None:
    overlay.place.put(QRect(150, 100, 400, sizes.height_px(2)))
    overlay.place.push(QPoint(-1, 0))
    assert overlay.x() == area.x() + round(0.04 * area.height())
    overlay.place.push(QPoint(-1, 0))
    assert overlay.x() == area.x()
