"""Controls whose settings an administrator has locked."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from captioner.domain.machine_defaults import SET_BY_ADMINISTRATOR
from captioner.domain.wording import translate
from captioner.ui.labels import Hint


class ControlLock(QObject):
    """While it is locked, `controls` stay disabled whatever else would enable them.

    The reason is in their tooltips, where screen readers find it, and in a line below
    `said_below`, if that stands in a row or a column. Qt's main thread only.
    """

    def __init__(self, controls: Sequence[QWidget], *, said_below: QWidget | None = None) -> None:
        super().__init__(controls[0])
        self._controls = tuple(controls)
        self._said_below = said_below
        self._line: Hint | None = None
        self._before: dict[QWidget, tuple[str, str]] = {}
        self._is_locked = False

    @property
    def controls(self) -> Sequence[QWidget]:
        return self._controls

    @property
    def is_locked(self) -> bool:
        return self._is_locked

    def set_locked(self, is_locked: bool, *, is_told: bool = True) -> None:  # noqa: FBT001 - a state
        """Again, where something else has described the controls meanwhile.

        `is_told` False leaves the line out: it is said once for all of them elsewhere.
        """
        was_locked, self._is_locked = self._is_locked, is_locked
        for control in self._controls:
            if is_locked:
                self._lock(control, is_first=not was_locked)
            elif was_locked:
                self._release(control)
        self._show_line(is_shown=is_locked and is_told)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if (
            event.type() is QEvent.Type.EnabledChange
            and isinstance(watched, QWidget)
            and not watched.testAttribute(Qt.WidgetAttribute.WA_ForceDisabled)
        ):
            watched.setEnabled(False)
        return super().eventFilter(watched, event)

    def _lock(self, control: QWidget, *, is_first: bool) -> None:
        reason = translate("settings", SET_BY_ADMINISTRATOR)
        if is_first:
            self._before[control] = (control.toolTip(), control.accessibleDescription())
            control.setEnabled(False)
            control.installEventFilter(self)
        control.setToolTip(reason)
        control.setAccessibleDescription(reason)

    def _release(self, control: QWidget) -> None:
        control.removeEventFilter(self)
        control.setEnabled(True)
        tip, description = self._before.pop(control)
        control.setToolTip(tip)
        control.setAccessibleDescription(description)

    def _show_line(self, *, is_shown: bool) -> None:
        if is_shown and self._line is None:
            self._line = self._new_line()
        if self._line is not None:
            self._line.setVisible(is_shown)

    def _new_line(self) -> Hint | None:
        anchor = self._said_below or self._controls[-1]
        holder = anchor.parentWidget()
        row = _row_of(anchor, holder.layout()) if holder is not None else None
        if row is None:
            return None
        line = Hint(translate("settings", SET_BY_ADMINISTRATOR), holder)
        line.setContentsMargins(anchor.contentsMargins())
        row.insertWidget(row.indexOf(anchor) + 1, line)
        return line


def _row_of(widget: QWidget, layout: QLayout | None) -> QBoxLayout | None:
    """The row or column that `widget` stands in, however deep it is nested."""
    if layout is None:
        return None
    if layout.indexOf(widget) >= 0:
        return layout if isinstance(layout, QBoxLayout) else None
    items = (layout.itemAt(index) for index in range(layout.count()))
    found = (_row_of(widget, item.layout()) for item in items if item is not None)
    return next((each for each in found if each is not None), None)
