"""Buttons as screen readers have them, where Qt's own interface would say or do too little."""

from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget

from captioner.domain.wording import translate


class _Clicked(QAccessibleWidget):
    """What it offers to do is a click, as a person's is.

    Qt owns it. It holds no reference to its widget: that one would be taken
    down twice, and the program with it.
    """

    action = QAccessibleActionInterface.pressAction()

    @property
    def button(self) -> QAbstractButton:
        widget = self.widget()
        if not isinstance(widget, QAbstractButton):
            raise TypeError(f"no button: {widget}")
        return widget

    def text(self, t: QAccessible.Text) -> str:
        text = super().text(t)
        if t is QAccessible.Text.Name and not text:
            return self.button.text().replace("&", "")
        return text

    def actionNames(self) -> list[str]:  # noqa: N802 - Qt's name
        names = super().actionNames()
        return [self.action, *names] if self.button.isEnabled() else names

    def doAction(self, actionName: str) -> None:  # noqa: N802, N803 - Qt's names
        if actionName == self.action:
            self.button.click()
        else:
            super().doAction(actionName)

    def keyBindingsForAction(self, actionName: str) -> list[str]:  # noqa: N802, N803 - Qt's names
        keys = self.button.shortcut()
        if actionName != self.action or keys.isEmpty():
            return super().keyBindingsForAction(actionName)
        return [keys.toString(QKeySequence.SequenceFormat.NativeText)]


class Clearer(_Clicked):
    """The cross within a line, which has a picture and no word."""

    def text(self, t: QAccessible.Text) -> str:
        return translate("accessible", "Clear") if t is QAccessible.Text.Name else super().text(t)


class Opener(_Clicked):
    """Opens something, and says whether it has: its `is_open`; without that it has a menu."""

    def state(self) -> QAccessible.State:
        state = super().state()
        is_open = getattr(self.button, "is_open", None)
        state.hasPopup = is_open is None
        state.expandable = is_open is not None
        state.expanded = bool(is_open)
        state.collapsed = is_open is False
        return state


class Switch(_Clicked):
    """A check box, a radio button or the like.

    Qt's own interface turns it without a click, so that it would look changed
    and nobody who waits for clicks would know.
    """

    action = QAccessibleActionInterface.toggleAction()

    def state(self) -> QAccessible.State:
        state = super().state()
        state.checkable = self.button.isCheckable()
        state.checked = self.button.isChecked()
        state.pressed = self.button.isDown()
        return state
