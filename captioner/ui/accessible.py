"""What a screen reader calls the widgets that Qt itself has no kind for."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget

_Role = QAccessible.Role

_ROLES = {
    "CaptionOverlay": _Role.Window,
    "FindingList": _Role.List,
    "FindingRow": _Role.ListItem,
    "LevelMark": _Role.Graphic,
    "Notice": _Role.AlertMessage,
    "QuickPanel": _Role.ToolBar,
    "SettingsArea": _Role.Pane,
    "StatusLine": _Role.StatusBar,
    "VerdictIcon": _Role.Graphic,
}
"""By the name of the class. Qt would say "something with something in it" of each of them."""

_OPENERS = {
    "DisclosureButton": _Role.Button,
    "MenuButton": _Role.ButtonMenu,
    "PanelMenuButton": _Role.ButtonMenu,
}


class Opener(QAccessibleWidget):
    """A button that opens something, and says whether it has: `is_open` (None: it is a menu)."""

    def state(self) -> QAccessible.State:
        state = super().state()
        is_open = getattr(self.widget(), "is_open", None)
        state.hasPopup = is_open is None
        state.expandable = is_open is not None
        state.expanded = bool(is_open)
        state.collapsed = is_open is False
        return state

    def actionNames(self) -> list[str]:  # noqa: N802 - Qt's name
        names = super().actionNames()
        press = QAccessibleActionInterface.pressAction()
        return [press, *names] if self.widget().isEnabled() else names

    def doAction(self, actionName: str) -> None:  # noqa: N802, N803 - Qt's names
        button = self.widget()
        if actionName == QAccessibleActionInterface.pressAction() and isinstance(
            button, QAbstractButton
        ):
            button.click()
        else:
            super().doAction(actionName)


def name_kinds_of_widgets() -> None:
    """Once, before the first window. Costs nothing until a screen reader asks."""
    QAccessible.installFactory(_interface_of)


def _interface_of(kind: str, widget: QObject) -> QAccessibleInterface | None:
    """`kind` is the widget's class; then, where this has no answer, the class it comes from."""
    if not isinstance(widget, QWidget):
        return None
    if kind in _ROLES:
        return QAccessibleWidget(widget, _ROLES[kind])
    if kind in _OPENERS:
        return Opener(widget, _OPENERS[kind])
    return None
