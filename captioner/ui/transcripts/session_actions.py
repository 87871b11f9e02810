"""What can be done with the sessions that are chosen: keys, a menu and buttons for the same."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from captioner.domain.session_list import SessionState, SessionSummary
from captioner.domain.wording import translate

_Keys = QKeySequence.StandardKey


class SessionActions(QObject):
    """`window` has the keys everywhere, `listed` those that mean something else in a field."""

    def __init__(self, window: QWidget, listed: QWidget) -> None:
        super().__init__(window)
        self._listed = listed
        self.open = self._action(translate("sessions", "&Open"))
        self.rename = self._action(translate("sessions", "&Rename"), Qt.Key.Key_F2)
        self.export = self._action(translate("sessions", "&Export…"), "Ctrl+E")
        self.merge = self._action(translate("sessions", "Mer&ge into one"), "Ctrl+M")
        self.split = self._action(translate("sessions", "&Split from here on"))
        self.delete = self._action(translate("sessions", "&Delete"), _Keys.Delete)
        self.restore = self._action(translate("sessions", "&Restore"), "Ctrl+R")
        self.destroy = self._action(translate("sessions", "Delete for &good…"), _Keys.Delete)
        self.empty_bin = self._action(translate("sessions", "&Empty the bin…"))
        self._outside = (self.open, self.rename, self.export, self.merge, self.split, self.delete)
        self._in_bin = (self.restore, self.destroy, self.empty_bin)
        self.follow((), is_in_bin=False, is_hit=False, is_empty=True)

    def follow(
        self, chosen: Sequence[SessionSummary], *, is_in_bin: bool, is_hit: bool, is_empty: bool
    ) -> None:
        """What can be done with `chosen`; `is_hit` if a place in a session is chosen alone."""
        for action in self._outside:
            action.setVisible(not is_in_bin)
        for action in self._in_bin:
            action.setVisible(is_in_bin)
        is_live = any(each.state is SessionState.LIVE for each in chosen)
        outside = len(chosen) if not is_in_bin else 0
        self.open.setEnabled(outside == 1)
        self.rename.setEnabled(outside == 1 and not is_hit)
        self.export.setEnabled(outside > 0)
        self.merge.setEnabled(outside > 1 and not is_live)
        self.split.setVisible(is_hit and not is_in_bin)
        self.split.setEnabled(outside == 1 and is_hit and not is_live)
        self.delete.setEnabled(outside > 0 and not is_live)
        self.restore.setEnabled(is_in_bin and bool(chosen))
        self.destroy.setEnabled(is_in_bin and bool(chosen))
        self.empty_bin.setEnabled(is_in_bin and not is_empty)

    def menu(self, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        menu.addActions([self.open, self.rename])
        menu.addSeparator()
        menu.addActions([self.export, self.merge, self.split])
        menu.addSeparator()
        menu.addActions([self.delete, self.restore, self.destroy])
        menu.setAccessibleName(translate("sessions", "What can be done with it"))
        return menu

    def buttons(self, parent: QWidget) -> Sequence[QPushButton]:
        """In the order of reading; those that mean nothing now are hidden."""
        shown = (self.empty_bin, self.destroy, self.delete, self.merge, self.rename, self.export)
        return [ActionButton(each, parent) for each in (*shown, self.restore, self.open)]

    def _action(self, text: str, keys: object = None) -> QAction:
        action = QAction(text, self)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))  # type: ignore[call-overload]
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._listed.addAction(action)
        return action


class ActionButton(QPushButton):
    """A button that follows its action: text, whether it can be pressed, whether it is there."""

    def __init__(self, action: QAction, parent: QWidget) -> None:
        super().__init__(parent, autoDefault=False)
        self._action = action
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setText(self._action.text())
        self.setEnabled(self._action.isEnabled())
        self.setVisible(self._action.isVisible())
        keys = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(keys)
