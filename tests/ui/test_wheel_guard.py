from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QSpinBox
from pytestqt.qtbot import QtBot

from captioner.ui.wheel_guard import guard_from_wheel


def turned(spin: QSpinBox) -> int:
    """The value after a turn of the wheel over it."""
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt takes no keyword here
    )
    QApplication.sendEvent(spin, event)
    return spin.value()


def test_the_wheel_passes_over_a_number_that_has_not_the_keyboard(qtbot: QtBot) -> None:
    spin = QSpinBox()
    qtbot.addWidget(spin)
    guard_from_wheel(spin)
    assert turned(spin) == 0


def test_the_wheel_turns_the_number_that_has_the_keyboard(qtbot: QtBot) -> None:
    spin = QSpinBox()
    qtbot.addWidget(spin)
    guard_from_wheel(spin)
    spin.show()
    qtbot.waitExposed(spin)
    spin.setFocus()
    qtbot.waitUntil(spin.hasFocus)
    value = turned(spin)
    spin.close()
    assert value == 1
