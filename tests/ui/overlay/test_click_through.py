from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from captioner.ui.overlay.window import CaptionOverlay

SMALLEST_TARGET_PX = 24  # WCAG 2.5.8


def test_it_tells_that_it_is_on(overlay: CaptionOverlay, qtbot: QtBot) -> None:
    with qtbot.waitSignal(overlay.click_through_changed, timeout=1000) as told:
        overlay.set_click_through(on=True)
    assert told.args == [True]


def test_the_corner_is_there_while_it_is_on(overlay: CaptionOverlay) -> None:
    corner = overlay.click_through.corner
    assert not corner.isVisible()
    overlay.set_click_through(on=True)
    assert corner.isVisible()
    overlay.set_click_through(on=False)
    assert not corner.isVisible()


def test_the_corner_is_large_enough_to_be_hit(overlay: CaptionOverlay) -> None:
    corner = overlay.click_through.corner
    assert min(corner.width(), corner.height()) >= SMALLEST_TARGET_PX


def test_a_click_on_the_corner_takes_the_clicks_back(overlay: CaptionOverlay, qtbot: QtBot) -> None:
    overlay.set_click_through(on=True)
    with qtbot.waitSignal(overlay.click_through_changed, timeout=1000) as told:
        QTest.mouseClick(overlay.click_through.corner, Qt.MouseButton.LeftButton)
    assert told.args == [False]


def test_the_corner_goes_with_the_box_and_comes_back_with_it(
    overlay: CaptionOverlay, qtbot: QtBot
) -> None:
    overlay.set_click_through(on=True)
    overlay.hide()
    assert not overlay.click_through.corner.isVisible()
    overlay.show()
    qtbot.waitUntil(overlay.click_through.corner.isVisible, timeout=2000)


def test_chosen_while_hidden_it_counts_from_the_next_time_it_is_shown(
    overlay: CaptionOverlay, qtbot: QtBot
) -> None:
    overlay.hide()
    overlay.set_click_through(on=True)
    assert not overlay.click_through.corner.isVisible()
    overlay.show()
    qtbot.waitUntil(overlay.click_through.corner.isVisible, timeout=2000)


def test_the_corner_says_what_it_does(overlay: CaptionOverlay) -> None:
    corner = overlay.click_through.corner
    assert corner.accessibleName() == "Take clicks back"
    assert "Click here" in corner.toolTip()


def test_the_corner_is_where_the_menu_is(overlay: CaptionOverlay) -> None:
    corner = overlay.click_through.corner
    overlay.set_click_through(on=True)
    assert corner.geometry().center().x() > overlay.geometry().center().x()
    corner.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    corner.follow()
    assert corner.geometry().center().x() < overlay.geometry().center().x()
    assert overlay.geometry().contains(corner.geometry())


def test_the_parts_of_the_box_get_no_windows_of_their_own(overlay: CaptionOverlay) -> None:
    overlay.set_click_through(on=True)
    parts = overlay.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    native = Qt.WidgetAttribute.WA_NativeWindow
    assert [part for part in parts if not part.isWindow() and part.testAttribute(native)] == []
