"""The few things done often, in the status line while the mouse is over the box."""

from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup, QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from captioner.domain.stability import Stability
from captioner.domain.wording import marked, translate
from captioner.ui.overlay.panel_button import TARGET_PX, PanelButton, PanelMenuButton
from captioner.ui.overlay.panel_icons import PanelIcon
from captioner.ui.overlay.status_line import StatusLine

_GROUND = QColor(24, 27, 33)
"""Opaque, so that what the status line says does not shine through."""

_STABILITY_NAMES = {
    Stability.FAST: marked("panel", "&Fast: every word at once"),
    Stability.BALANCED: marked("panel", "&Balanced"),
    Stability.STEADY: marked("panel", "&Steady: words appear when they will stay"),
}

_STABILITY_TOLD = {
    Stability.FAST: marked("panel", "Stability: fast"),
    Stability.BALANCED: marked("panel", "Stability: balanced"),
    Stability.STEADY: marked("panel", "Stability: steady"),
}

PANEL_KEYS: tuple[tuple[str, str], ...] = (
    (marked("keys", "F10"), marked("keys", "Into the panel of quick settings")),
)
"""For the list of keys."""


class CopyRange(StrEnum):
    """What of the captions is to be copied."""

    VISIBLE = "what can be seen"
    LAST_MINUTE = "the last minute"
    ALL = "everything of this session"


_COPY_NAMES = {
    CopyRange.VISIBLE: marked("panel", "Copy what can be &seen"),
    CopyRange.LAST_MINUTE: marked("panel", "Copy the last &minute"),
    CopyRange.ALL: marked("panel", "Copy &everything of this session"),
}


class QuickPanel(QWidget):
    """Lies over the status line, beside its menu button, and never over the rows.

    It is revealed while the mouse is over the box, one of its buttons has the
    keyboard, or its menu is open. A narrow box has room for some of the buttons only.
    """

    pause_requested = Signal()
    size_step_requested = Signal(int)
    """+1 for larger letters, -1 for smaller ones."""

    stability_chosen = Signal(Stability)
    copy_requested = Signal(CopyRange)
    settings_requested = Signal()
    hide_requested = Signal()

    def __init__(self, box: QWidget, status_line: StatusLine) -> None:
        super().__init__(status_line)
        self._box = box
        self._status_line = status_line
        self._is_revealed = False
        self._is_box_shown = box.isVisible()
        self._can_hide = True
        self.setAccessibleName(translate("panel", "Quick settings"))
        self.pause = PanelButton(PanelIcon.PAUSE, translate("panel", "Pause"), self)
        self.smaller = PanelButton(PanelIcon.SMALLER, translate("panel", "Smaller letters"), self)
        self.larger = PanelButton(PanelIcon.LARGER, translate("panel", "Larger letters"), self)
        self.stability = PanelMenuButton(PanelIcon.STABILITY, translate("panel", "Stability"), self)
        self.copy = PanelMenuButton(PanelIcon.COPY, translate("panel", "Copy"), self)
        self.settings = PanelButton(PanelIcon.SETTINGS, translate("panel", "Settings"), self)
        self.close_button = PanelButton(PanelIcon.HIDE, translate("panel", "Hide captions"), self)
        self.stability_menu = self._new_stability_menu()
        self.copy_menu = self._new_copy_menu()
        self._look_again = QTimer(self, singleShot=True, interval=0)
        self._look_again.timeout.connect(self._look)
        self._lay_out()
        self._connect()
        self.set_stability(Stability.BALANCED)

    @property
    def is_revealed(self) -> bool:
        return self._is_revealed

    @property
    def buttons(self) -> Sequence[PanelButton]:
        """From left to right."""
        return (
            self.pause,
            self.smaller,
            self.larger,
            self.stability,
            self.copy,
            self.settings,
            self.close_button,
        )

    def take_keyboard(self) -> None:
        """A person asked for the panel by a key."""
        self.pause.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_paused(self, paused: bool) -> None:  # noqa: FBT001 - a state, not a mode of the call
        if paused:
            self.pause.rename(translate("panel", "Resume"), PanelIcon.RESUME)
        else:
            self.pause.rename(translate("panel", "Pause"), PanelIcon.PAUSE)

    def set_stability(self, stability: Stability) -> None:
        for action in self.stability_menu.actions():
            action.setChecked(action.data() == stability)
        self.stability.rename(translate("panel", _STABILITY_TOLD[stability]))

    def set_hiding_possible(self, possible: bool) -> None:  # noqa: FBT001 - a state
        """Without a tray nothing could bring the box back."""
        self._can_hide = possible
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        kind = event.type()
        if watched is self._box and _is_press_of_f10(event):
            self.take_keyboard()
            return True
        if watched is self._box and kind in (QEvent.Type.Show, QEvent.Type.Hide):
            self._is_box_shown = kind == QEvent.Type.Show
            self._look_again.stop()
            self._look()
        elif kind in (QEvent.Type.Enter, QEvent.Type.Leave):
            self._look_soon()  # the mouse may leave for a child, which is no leaving
        elif watched is self._status_line and kind == QEvent.Type.Resize:
            self._place()
        elif kind in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._look_soon()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self._box.setFocus()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.focusNextPrevChild(key == Qt.Key.Key_Right)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            button = self.focusWidget()
            if isinstance(button, PanelButton):
                button.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        if self._is_revealed:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_GROUND)
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)

    def _look_soon(self) -> None:
        if self._is_box_shown:
            self._look_again.start()

    def _look(self) -> None:
        menu_is_open = self.stability_menu.isVisible() or self.copy_menu.isVisible()
        has_keyboard = any(button.hasFocus() for button in self.buttons)
        is_wanted = self._box.underMouse() or has_keyboard or menu_is_open
        revealed = is_wanted and self._box.isVisible()
        if revealed is not self._is_revealed:
            self._is_revealed = revealed
            for button in self.buttons:
                button.reveal(revealed)
            if revealed:
                self.raise_()  # over what else lies on the status line
            self.update()

    def _place(self) -> None:
        """Beside the menu button, with as many buttons as there is room for."""
        line, menu = self._status_line, self._status_line.menu_button
        is_mirrored = line.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = menu.geometry().right() + 1 if is_mirrored else 0
        right = line.width() if is_mirrored else menu.x()
        wanted = [b for b in self._by_need if b is not self.close_button or self._can_hide]
        kept = wanted[: max(1, (right - left) // TARGET_PX)]
        for button in self.buttons:
            button.setVisible(button in kept)
        width = len(kept) * TARGET_PX
        top = (line.height() - TARGET_PX) // 2
        self.setGeometry(left if is_mirrored else right - width, top, width, TARGET_PX)

    @property
    def _by_need(self) -> Sequence[PanelButton]:
        """What has a key or stands in the menu is spared first where the box is narrow."""
        return (
            self.pause,
            self.larger,
            self.smaller,
            self.copy,
            self.stability,
            self.settings,
            self.close_button,
        )

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for button in self.buttons:
            layout.addWidget(button)
        for before, after in pairwise((self._box, *self.buttons, self._status_line.menu_button)):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self.pause.clicked.connect(self.pause_requested)
        self.smaller.clicked.connect(lambda: self.size_step_requested.emit(-1))
        self.larger.clicked.connect(lambda: self.size_step_requested.emit(1))
        self.stability.clicked.connect(lambda: self._open(self.stability_menu, self.stability))
        self.copy.clicked.connect(lambda: self._open(self.copy_menu, self.copy))
        self.settings.clicked.connect(self.settings_requested)
        self.close_button.clicked.connect(self.hide_requested)
        self.stability_menu.triggered.connect(lambda a: self.stability_chosen.emit(a.data()))
        self.copy_menu.triggered.connect(lambda a: self.copy_requested.emit(a.data()))
        for watched in (self._box, self._status_line, *self.buttons):
            watched.installEventFilter(self)
        for menu in (self.stability_menu, self.copy_menu):
            menu.aboutToHide.connect(self._look_again.start)

    def _open(self, menu: QMenu, button: PanelButton) -> None:
        """Above the button: below it there may be no screen any more."""
        corner = button.mapToGlobal(QPoint(0, 0))
        menu.popup(corner - QPoint(0, menu.sizeHint().height()))

    def _new_stability_menu(self) -> QMenu:
        menu = QMenu(translate("panel", "Stability"), self)
        menu.setAccessibleName(menu.title())
        group = QActionGroup(menu)
        for stability, name in _STABILITY_NAMES.items():
            action = menu.addAction(translate("panel", name))
            action.setCheckable(True)
            action.setData(stability)
            group.addAction(action)
        return menu

    def _new_copy_menu(self) -> QMenu:
        menu = QMenu(translate("panel", "Copy"), self)
        menu.setAccessibleName(menu.title())
        for wanted, name in _COPY_NAMES.items():
            menu.addAction(translate("panel", name)).setData(wanted)
        return menu


def _is_press_of_f10(event: QEvent) -> bool:
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
        return False
    return event.key() == Qt.Key.Key_F10 and not event.modifiers()
