"""After how many days something is deleted, with what that would delete now."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from captioner.domain.wording import counted, translate
from captioner.ports.preferences import Cancel, OnProblem
from captioner.ui.settings.field_note import FieldNote
from captioner.ui.wheel_guard import guard_from_wheel

Count = Callable[[int, Callable[[int], None], OnProblem], Cancel]
"""How many are older than so many days: `Preferences.count_old_sessions` and its like."""


class RetentionChoice(QComboBox):
    """`note` stands below it, wherever it is put."""

    edited = Signal(object)
    """Days, or None for never."""

    def __init__(
        self, never: str, offered: Sequence[int], count: Count, say: Callable[[int], str]
    ) -> None:
        """`say` is what deleting so many means, in the person's language."""
        super().__init__()
        self.note = FieldNote()
        self._never = never
        self._offered = offered
        self._count = count
        self._say = say
        self._cancel: Cancel = lambda: None
        self._days: int | None = None
        self._is_seen = False
        self._fill(None)
        guard_from_wheel(self)
        self.activated.connect(lambda index: self.edited.emit(self.itemData(index)))

    def show_days(self, days: int | None) -> None:
        if days != self._days:
            self._days = days
            self._fill(days)
            if self._is_seen:
                self.look()

    def look(self) -> None:
        """Count anew, and whenever another number is chosen, until `stop`: a person sees it."""
        self._is_seen = True
        self._cancel()
        self.note.set_warning("")
        self.note.set_hint("")
        if self._days is not None:
            self._cancel = self._count(self._days, self._show_count, self.note.set_problem)

    def stop(self) -> None:
        self._is_seen = False
        self._cancel()

    def _show_count(self, old: int) -> None:
        self.note.set_problem("")
        if old:
            self.note.set_warning(self._say(old))
        else:
            self.note.set_hint(translate("transcripts", "Nothing is as old as that now."))

    def _fill(self, days: int | None) -> None:
        """What was written into the settings file by hand is offered as well."""
        choices = sorted({*self._offered, *(() if days is None else (days,))})
        self.clear()
        self.addItem(self._never, None)
        for each in choices:
            self.addItem(counted("transcripts", "After %n days", "", 1)(each), each)
        self.setCurrentIndex(0 if days is None else 1 + choices.index(days))
