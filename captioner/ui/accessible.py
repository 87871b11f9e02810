"""What a screen reader calls the widgets that Qt itself has no kind for, or too little of one."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from captioner.ui.accessible_buttons import Clearer, Opener, Switch

_Role = QAccessible.Role

_ROLES = {
    "CaptionOverlay": _Role.Window,
    "FindingList": _Role.List,
    "FindingRow": _Role.ListItem,
    "LevelMark": _Role.Graphic,
    "Notice": _Role.AlertMessage,
    "QTabWidget": _Role.Pane,
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
_SWITCHES = {
    "ColorSwatch": _Role.RadioButton,
    "QCheckBox": _Role.CheckBox,
    "QRadioButton": _Role.RadioButton,
}
_CLEARER = "QLineEditIconButton"


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
    if kind in _SWITCHES:
        return Switch(widget, _SWITCHES[kind])
    if kind == _CLEARER:
        return Clearer(widget, _Role.Button)
    return None
