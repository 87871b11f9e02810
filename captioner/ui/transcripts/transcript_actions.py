"""All that can be ordered in a transcript's window, with its keys."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from captioner.domain.wording import marked, number, translate
from captioner.ui.transcripts import doubts

Key = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class _Order:
    text: str
    keys: str | Key
    is_edit: bool = False
    """It changes the transcript."""


ORDERS = {
    "undo": _Order(marked("transcripts", "&Undo"), "Ctrl+Z", is_edit=True),
    "redo": _Order(marked("transcripts", "&Redo"), "Ctrl+Shift+Z", is_edit=True),
    "mend": _Order(marked("transcripts", "&Correct the row"), "F2", is_edit=True),
    "split": _Order(marked("transcripts", "&Split at the cursor"), "Ctrl+Return", is_edit=True),
    "join": _Order(marked("transcripts", "&Join with the next row"), "Ctrl+J", is_edit=True),
    "rename": _Order(marked("transcripts", "Re&name the speaker…"), "Ctrl+R", is_edit=True),
    "bookmark": _Order(marked("transcripts", "Add a &bookmark"), "Ctrl+B", is_edit=True),
    "remove": _Order(marked("transcripts", "Remo&ve the bookmark"), "Delete", is_edit=True),
    "next_bookmark": _Order(marked("transcripts", "Ne&xt bookmark"), "Alt+Down"),
    "previous_bookmark": _Order(marked("transcripts", "&Previous bookmark"), "Alt+Up"),
    "find": _Order(marked("transcripts", "&Find…"), "Ctrl+F"),
    "find_next": _Order(marked("transcripts", "Find ne&xt"), "F3"),
    "find_previous": _Order(marked("transcripts", "Find pre&vious"), "Shift+F3"),
    "replace": _Order(marked("transcripts", "&Replace…"), "Ctrl+H", is_edit=True),
    "copy": _Order(marked("transcripts", "&Copy"), "Ctrl+C"),
    "copy_times": _Order(marked("transcripts", "Copy with &times"), "Ctrl+Shift+C"),
    "copy_all": _Order(marked("transcripts", "Copy &all"), ""),
    "boost": _Order(marked("transcripts", "Add to boosted &words"), "Ctrl+Shift+K"),
    "go_to_time": _Order(marked("transcripts", "&Go to time…"), "Ctrl+G"),
    "go_live": _Order(marked("transcripts", "To the &end"), "Ctrl+End"),
    "go_back": _Order(marked("transcripts", "Bac&k to where I read"), "Alt+Left"),
    "larger": _Order(marked("transcripts", "&Larger"), Key.ZoomIn),
    "smaller": _Order(marked("transcripts", "&Smaller"), Key.ZoomOut),
    "usual_size": _Order(marked("transcripts", "&Usual size"), "Ctrl+0"),
    "export": _Order(marked("transcripts", "&Export…"), "Ctrl+E"),
}


class TranscriptActions(QObject):
    """Each by its name; `doubtful` is a switch. They do nothing until they are connected."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions = {name: self._made(order, window) for name, order in ORDERS.items()}
        self._actions["larger"].setShortcuts(
            [*QKeySequence.keyBindings(Key.ZoomIn), QKeySequence("Ctrl+=")]
        )
        self._actions["redo"].setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self.doubtful = QAction(translate("transcripts", "&Mark doubtful words"), window)
        self.doubtful.setCheckable(True)
        self.doubtful.setShortcut("Ctrl+D")
        window.addAction(self.doubtful)
        self.limits = QActionGroup(self)
        for limit in doubts.CHOICES:
            self.limits.addAction(self._limit(limit))

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    @property
    def doubtful_below(self) -> float | None:
        """The confidence below which words are to be marked; None while none are."""
        return float(self.limits.checkedAction().data()) if self.doubtful.isChecked() else None

    def on(self, name: str, run: Callable[[], None]) -> None:
        self._actions[name].triggered.connect(lambda _: run())

    def allow_edits(self, *, allowed: bool) -> None:
        for name, order in ORDERS.items():
            if order.is_edit:
                self._actions[name].setEnabled(allowed)

    def fill(self, menu: QMenu, *names: str) -> None:
        """With these orders; an empty name is a line between them."""
        for name in names:
            if name:
                menu.addAction(self._actions[name])
            else:
                menu.addSeparator()

    def _made(self, order: _Order, window: QWidget) -> QAction:
        action = QAction(translate("transcripts", order.text), window)
        action.setShortcut(order.keys)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        window.addAction(action)
        return action

    def _limit(self, limit: float) -> QAction:
        text = translate("transcripts", "Below {percent} %")
        action = QAction(text.format(percent=number(100 * limit)), self)
        action.setCheckable(True)
        action.setData(limit)
        action.setChecked(limit == doubts.USUAL)
        return action
