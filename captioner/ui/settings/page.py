"""What the settings dialog expects of each of its pages."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Lockable:
    """What is disabled where an administrator has locked a setting, and where that is said.

    Without `said_below` it is said below the last of `controls`.
    """

    controls: Sequence[QWidget]
    said_below: QWidget | None = None


class SettingsPage(QWidget):
    """One page: shows the draft, edits it, and knows where its own fields are.

    A subclass takes `(preferences, draft)` and names itself. The dialog puts it
    into a scroll area of its own, so a page may be higher than the window. All
    methods are called on Qt's main thread.
    """

    title: str
    """Its name in English, marked with the context "settings": in the list it is translated."""

    fields: Sequence[str] = ()
    """The `ConfigError.field`s that this page shows: the dialog's link to a problem leads here."""

    page_requested = Signal(str)
    """Asks the dialog for another page, by its `title`."""

    def activated(self) -> None:
        """The page can be seen from now on: meters may start."""

    def deactivated(self) -> None:
        """The page is hidden, or about to be: meters stop."""

    def stop(self) -> None:
        """The dialog closes for good: cancel what was asked, stop every timer."""

    def applied(self) -> None:
        """The draft, with the secrets that were typed, is in force now."""

    def focus_problem(self, profile_id: str | None, field: str) -> None:
        """Bring the field that a problem names into view, and the keyboard to it."""

    def reveal(self, widget: QWidget) -> QWidget:
        """Bring one of the page's widgets into view, which may be hidden now.

        Returns what to focus and to highlight: the widget itself, or the control
        that has to be switched on before the widget appears.
        """
        return widget

    def lockables(self) -> Mapping[str, Lockable]:
        """By the path of each setting, or group of settings, that has its controls here.

        Asked once; what changes with what is shown is the page's own business.
        """
        return {}

    def first_field(self) -> QWidget | None:
        """What gets the keyboard when the page is opened."""
        kinds = (Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.WheelFocus)
        candidates = (w for w in self.findChildren(QWidget) if w.isVisibleTo(self))
        return next((w for w in candidates if w.focusPolicy() in kinds and w.isEnabled()), None)
