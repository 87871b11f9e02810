"""Controls that an administrator has locked."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from captioner.domain.machine_defaults import SET_BY_ADMINISTRATOR
from captioner.ui.control_lock import ControlLock


def held_by(qtbot: QtBot, control: QWidget, layout: QVBoxLayout | QGridLayout) -> QWidget:
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.setLayout(layout)
    if isinstance(layout, QGridLayout):
        layout.addWidget(control, 0, 0)
    else:
        inner = QHBoxLayout()
        inner.addWidget(control)
        layout.addLayout(inner)
    return holder


def lines_in(holder: QWidget) -> list[QLabel]:
    return [each for each in holder.findChildren(QLabel) if each.isVisibleTo(holder)]


def test_a_locked_control_stays_disabled_until_it_is_unlocked(qtbot: QtBot) -> None:
    field = QLineEdit()
    field.setToolTip("as it was")
    holder = held_by(qtbot, field, QVBoxLayout())
    lock = ControlLock([field])
    lock.set_locked(True)
    field.setEnabled(True)
    holder.setEnabled(False)
    field.setEnabled(True)
    holder.setEnabled(True)
    assert not field.isEnabled()
    assert [line.text() for line in lines_in(holder)] == [SET_BY_ADMINISTRATOR]
    lock.set_locked(False)
    assert (field.isEnabled(), field.toolTip(), lines_in(holder)) == (True, "as it was", [])


def test_where_there_is_no_row_the_tooltip_says_it(qtbot: QtBot) -> None:
    field = QLineEdit()
    holder = held_by(qtbot, field, QGridLayout())
    ControlLock([field]).set_locked(True)
    assert (field.toolTip(), lines_in(holder)) == (SET_BY_ADMINISTRATOR, [])
