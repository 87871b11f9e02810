from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from captioner.domain.stability import Stability
from captioner.ui.overlay.panel_button import TARGET_PX
from captioner.ui.overlay.panel_icons import PanelIcon
from captioner.ui.overlay.quick_panel import CopyRange, QuickPanel
from captioner.ui.overlay.window import CaptionOverlay
from captioner.ui.theme import BoxSizes


@pytest.fixture
def panel(overlay: CaptionOverlay, qtbot: QtBot) -> Iterator[QuickPanel]:
    made = QuickPanel(overlay, overlay.status_line)
    overlay.move(300, 300)  # away from where the offscreen mouse stands
    made.show()
    overlay.activateWindow()
    overlay.resize(overlay.width() + 1, overlay.height())
    qtbot.waitUntil(lambda: made.width() == TARGET_PX * 7)
    QApplication.processEvents()
    overlay.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)  # noqa: FBT003 - Qt's signature
    yield made
    overlay.hide()
    qtbot.waitUntil(lambda: not made.is_revealed)


def hover(overlay: CaptionOverlay) -> None:
    place = QPointF(20, 20)
    QApplication.sendEvent(overlay, QEnterEvent(place, place, place))


def test_it_is_not_seen_before_the_mouse_is_over_the_box(panel: QuickPanel) -> None:
    assert not panel.is_revealed


def test_the_mouse_over_the_box_reveals_it(
    panel: QuickPanel, overlay: CaptionOverlay, qtbot: QtBot
) -> None:
    hover(overlay)
    overlay.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    qtbot.waitUntil(lambda: panel.is_revealed)
    overlay.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)  # noqa: FBT003 - Qt's signature
    QApplication.sendEvent(overlay, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: not panel.is_revealed)


def test_it_lies_within_the_status_line_and_off_the_rows(
    panel: QuickPanel, overlay: CaptionOverlay
) -> None:
    assert overlay.status_line.rect().contains(panel.geometry())
    assert not panel.geometry().intersects(overlay.status_line.menu_button.geometry())


def test_each_button_is_large_enough_and_has_a_name(panel: QuickPanel) -> None:
    for button in panel.buttons:
        assert min(button.width(), button.height()) >= 24
        assert button.accessibleName()
        assert button.isVisible()


def test_a_narrow_box_keeps_the_most_needed_buttons(
    panel: QuickPanel, overlay: CaptionOverlay, qtbot: QtBot, sizes: BoxSizes
) -> None:
    overlay.setMinimumWidth(100)
    overlay.resize(170, sizes.height_px(1))
    qtbot.waitUntil(lambda: panel.width() < TARGET_PX * 7)
    assert panel.x() >= 0
    assert panel.pause.isVisible()
    assert not panel.settings.isVisible()


def test_a_key_gives_it_the_keyboard_and_escape_takes_it_back(
    panel: QuickPanel, overlay: CaptionOverlay, qtbot: QtBot
) -> None:
    QTest.keyClick(overlay, Qt.Key.Key_F10)
    qtbot.waitUntil(lambda: panel.is_revealed)
    assert panel.pause.hasFocus()
    QTest.keyClick(panel.pause, Qt.Key.Key_Escape)
    assert overlay.hasFocus()
    qtbot.waitUntil(lambda: not panel.is_revealed)


def test_arrows_and_enter_work_the_buttons(panel: QuickPanel, qtbot: QtBot) -> None:
    panel.take_keyboard()
    QTest.keyClick(panel.pause, Qt.Key.Key_Right)
    assert panel.smaller.hasFocus()
    with qtbot.waitSignal(panel.size_step_requested) as told:
        QTest.keyClick(panel.smaller, Qt.Key.Key_Return)
    assert told.args == [-1]
    QTest.keyClick(panel.smaller, Qt.Key.Key_Left)
    with qtbot.waitSignal(panel.pause_requested):
        QTest.keyClick(panel.pause, Qt.Key.Key_Space)


def test_a_click_on_what_was_not_seen_only_reveals(panel: QuickPanel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(panel.hide_requested):
        QTest.mouseClick(panel.close_button, Qt.MouseButton.LeftButton)


def test_each_button_asks_for_its_own(panel: QuickPanel, qtbot: QtBot) -> None:
    for button, signal in (
        (panel.pause, panel.pause_requested),
        (panel.larger, panel.size_step_requested),
        (panel.settings, panel.settings_requested),
        (panel.close_button, panel.hide_requested),
    ):
        with qtbot.waitSignal(signal):
            button.click()


def test_what_is_copied_is_chosen_in_a_menu(panel: QuickPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.copy_requested) as told:
        panel.copy_menu.actions()[1].trigger()
    assert told.args == [CopyRange.LAST_MINUTE]


def test_the_stability_is_chosen_in_a_menu_and_told_by_name(
    panel: QuickPanel, qtbot: QtBot
) -> None:
    panel.set_stability(Stability.STEADY)
    assert panel.stability.accessibleName() == "Stability: steady"
    assert [action.isChecked() for action in panel.stability_menu.actions()] == [0, 0, 1]
    with qtbot.waitSignal(panel.stability_chosen) as told:
        panel.stability_menu.actions()[0].trigger()
    assert told.args == [Stability.FAST]


def test_the_pause_button_says_what_it_would_do(panel: QuickPanel) -> None:
    panel.set_paused(True)
    assert (panel.pause.accessibleName(), panel.pause.icon_shown) == ("Resume", PanelIcon.RESUME)
    panel.set_paused(False)
    assert (panel.pause.accessibleName(), panel.pause.icon_shown) == ("Pause", PanelIcon.PAUSE)


def test_without_a_tray_it_offers_no_hiding(panel: QuickPanel) -> None:
    panel.set_hiding_possible(False)
    assert not panel.close_button.isVisible()
    assert panel.width() == TARGET_PX * 6
