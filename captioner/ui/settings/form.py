"""Labelled fields, one under the other, with room for a note under each."""

import re
from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from captioner.ui.settings.field_note import FieldNote

SEARCH_TERMS = "searchTerms"
"""A widget's property: further words under which the search finds it."""

PART_OF_A_FIELD = "partOfAField"
"""A button's property: the search leads to its field and not to it."""

_MNEMONIC_BEHIND = re.compile(r"\s?\(&\w\)")
_NARROWEST_FIELD_PX = 250


class SettingsForm(QWidget):
    """Where a field would be too narrow beside its label, it moves under it.

    A grid and no QFormLayout: that one keeps the height that a wrapping text
    had at its narrowest.
    """

    def __init__(self) -> None:
        super().__init__()
        self.labels: list[QLabel] = []
        self._fields: list[QWidget] = []
        self._is_narrow: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)

    def add(self, label: str, field: QWidget, *, note: FieldNote, buddy: QWidget) -> None:
        """`label` has the mnemonic, `buddy` is what it gives the keyboard to."""
        shown = QLabel(label)
        shown.setBuddy(buddy)
        shown.setMinimumHeight(field.sizeHint().height())
        buddy.setAccessibleName(plain(label))
        self.labels.append(shown)
        self._fields.append(_stacked(field, note))
        self._place(is_narrow=False)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the widest field alone: its label can stand above it."""
        size = super().minimumSizeHint()
        alone_px = max(field.minimumSizeHint().width() for field in (*self.labels, *self._fields))
        return QSize(min(size.width(), alone_px), size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        label_px = max(max(label.minimumWidth(), label.sizeHint().width()) for label in self.labels)
        field_px = max(field.minimumSizeHint().width() for field in self._fields)
        space_px = self._grid.horizontalSpacing()
        is_narrow = self.width() < label_px + space_px + max(field_px, _NARROWEST_FIELD_PX)
        if is_narrow is not self._is_narrow:
            self._place(is_narrow=is_narrow)

    def _place(self, *, is_narrow: bool) -> None:
        self._is_narrow = is_narrow
        top = Qt.AlignmentFlag.AlignTop
        for number, (label, field) in enumerate(zip(self.labels, self._fields, strict=True)):
            row = 2 * number
            self._grid.addWidget(label, row, 0, top)
            self._grid.addWidget(field, row + int(is_narrow), int(not is_narrow))
        self._grid.setColumnStretch(0, int(is_narrow))
        self._grid.setColumnStretch(1, int(not is_narrow))


def plain(label: str) -> str:
    """Without the mark of its mnemonic, which some languages write behind it, as in 名前(&N)."""
    shown = _MNEMONIC_BEHIND.sub("", label)
    return shown.replace("&&", "\0").replace("&", "").replace("\0", "&")


def align(forms: Iterable[SettingsForm]) -> None:
    """One column of labels through all of them."""
    labels = [label for form in forms for label in form.labels]
    width_px = max(label.sizeHint().width() for label in labels)
    for label in labels:
        label.setMinimumWidth(width_px)


def _stacked(field: QWidget, note: FieldNote) -> QWidget:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(2)
    layout.addWidget(field)
    layout.addWidget(note)
    return holder
