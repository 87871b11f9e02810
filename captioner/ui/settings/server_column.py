"""The list of servers with the buttons that change it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from captioner.domain.environment import VARIABLES
from captioner.domain.machine_defaults import MachineDefaults
from captioner.domain.settings import Profile
from captioner.domain.wording import translate
from captioner.ui.control_lock import ControlLock
from captioner.ui.message_bar import MessageBar
from captioner.ui.settings.server_list import ServerList
from captioner.ui.verdict_icon import Mark

_WIDTH_PX = 232
_NARROW_LIST_PX = 110
_NO_LIMIT_PX = 16_777_215
"""QWIDGETSIZE_MAX, which PySide does not name."""


class ServerColumn(QWidget):
    """Shows and offers; what a button does is the page's business."""

    def __init__(self) -> None:
        super().__init__()
        self.servers = ServerList()
        self.variable = MessageBar()
        self.locked = MessageBar()
        self.bar = MessageBar()
        self.add = QPushButton(translate("servers", "Add ser&ver"))
        self.duplicate = QPushButton(translate("servers", "Dup&licate"))
        self.delete = QPushButton(translate("servers", "Delete"))
        self.up, self.down = QToolButton(), QToolButton()
        self.up.setArrowType(Qt.ArrowType.UpArrow)
        self.down.setArrowType(Qt.ArrowType.DownArrow)
        self.up.setAccessibleName(translate("servers", "Move up"))
        self.up.setToolTip(translate("servers", "Move up (Alt+Up in the list)"))
        self.down.setAccessibleName(translate("servers", "Move down"))
        self.down.setToolTip(translate("servers", "Move down (Alt+Down in the list)"))
        for button in (self.up, self.down):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.take_in = QAction(translate("servers", "&Import…"), self)
        self.hand_on = QAction(translate("servers", "&Export the chosen server…"), self)
        self.hand_on_all = QAction(translate("servers", "Export &all servers…"), self)
        self.exchange = QPushButton(translate("servers", "I&mport, export"))
        self._changing = ControlLock((self.add, self.duplicate, self.delete, self.up, self.down))
        self._buttons = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._lay_out()

    def set_narrow(self, *, narrow: bool) -> None:
        """Narrow means above the editor instead of beside it."""
        self.setFixedWidth(_WIDTH_PX) if not narrow else self._be_wide()
        self.servers.setMaximumHeight(_NARROW_LIST_PX if narrow else _NO_LIMIT_PX)
        direction = QBoxLayout.Direction
        self._buttons.setDirection(direction.LeftToRight if narrow else direction.TopToBottom)

    def show_possible(
        self,
        profiles: Sequence[Profile],
        chosen: Profile | None,
        *,
        variables: Mapping[str, str],
        machine: MachineDefaults,
    ) -> None:
        """Only what can be done with the chosen server can be pressed."""
        place = profiles.index(chosen) if chosen in profiles else -1
        is_own = chosen is not None and not machine.provides(chosen.id)
        self.up.setEnabled(is_own and place > len(machine.servers))
        self.down.setEnabled(is_own and place < len(profiles) - 1)
        self.delete.setEnabled(is_own)
        for each in (self.duplicate, self.hand_on):
            each.setEnabled(chosen is not None)
        self.hand_on_all.setEnabled(bool(profiles))
        self._lock(machine)
        host = variables.get("address")
        if host == VARIABLES["address"]:
            said = translate(
                "servers", "{variable} decides which server is used, for as long as it is set."
            )
            self.variable.say(said.format(variable=host), Mark.WARNED)
        else:
            self.variable.withdraw()

    def _lock(self, machine: MachineDefaults) -> None:
        is_locked = machine.locks("profiles")
        self._changing.set_locked(is_locked, is_told=False)
        self.take_in.setEnabled(not is_locked)
        if is_locked:
            self.locked.say(
                translate("servers", "Your administrator has set which servers there are."),
                Mark.SKIPPED,
            )

    def _be_wide(self) -> None:
        self.setMinimumWidth(0)
        self.setMaximumWidth(_NO_LIMIT_PX)

    def _lay_out(self) -> None:
        menu = QMenu(self)
        menu.addActions([self.take_in, self.hand_on, self.hand_on_all])
        self.exchange.setMenu(menu)
        order = QHBoxLayout()
        order.addWidget(self.add, 1)
        order.addWidget(self.up)
        order.addWidget(self.down)
        change = QHBoxLayout()
        change.addWidget(self.duplicate, 1)
        change.addWidget(self.delete, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.variable)
        layout.addWidget(self.locked)
        layout.addWidget(self.servers, 1)
        layout.addWidget(self.bar)
        layout.addLayout(self._buttons)
        self._buttons.addLayout(order)
        self._buttons.addLayout(change)
        self._buttons.addWidget(self.exchange)
