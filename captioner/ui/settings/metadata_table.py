"""Further pairs that go with each call to a server, secret ones among them."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from captioner.domain.wording import translate
from captioner.ui.settings.field_note import FieldNote
from captioner.ui.settings.secret_field import SecretField

_SECRET_NAMES = ("authorization", "cookie", "key", "token", "secret", "password", "credential")

Pair = tuple[str, str]


@dataclass(frozen=True)
class Metadata:
    """Of secret pairs only the names: their values go another way."""

    plain: tuple[Pair, ...] = ()
    secret_keys: tuple[str, ...] = ()


class _Row:
    """The widgets of one pair; its value stands in a plain or in a secret field."""

    def __init__(self, number: int) -> None:
        self.key = QLineEdit(placeholderText=translate("servers", "name"))
        self.key.setAccessibleName(
            translate("servers", "Name of pair {number}").format(number=number)
        )
        self.plain = QLineEdit(placeholderText=translate("servers", "value"))
        self.plain.setAccessibleName(
            translate("servers", "Value of pair {number}").format(number=number)
        )
        self.secret = SecretField(
            translate("servers", "Secret value of pair {number}").format(number=number),
            is_removable=False,
        )
        self.is_secret = QCheckBox(translate("servers", "Secret"))
        self.remove = QPushButton(translate("servers", "Remove"))
        self.remove.setAccessibleName(
            translate("servers", "Remove pair {number}").format(number=number)
        )
        self.was_ticked_by_hand = False

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        return (self.key, self.plain, self.secret, self.is_secret, self.remove)

    @property
    def name(self) -> str:
        return self.key.text().strip()

    @property
    def is_empty(self) -> bool:
        return not (self.name or self.plain.text() or self.secret.value)

    def show_kind(self) -> None:
        self.plain.setHidden(self.is_secret.isChecked())
        self.secret.setVisible(self.is_secret.isChecked())


class MetadataTable(QWidget):
    """A row a pair. A name that sounds like a secret is taken for one until unticked."""

    edited = Signal(Metadata, object)
    """With it the values of the secret pairs, a mapping from names to str or None."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[_Row] = []
        self._made = 0
        self.note = FieldNote()
        self.add_button = QPushButton(translate("servers", "Add a pai&r"))
        self.add_button.clicked.connect(self._add_empty)
        self._empty = QLabel(
            translate("servers", "None. Most servers need no more than what is set above.")
        )
        self._empty.setWordWrap(True)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        self._place()

    @property
    def rows(self) -> tuple[_Row, ...]:
        return tuple(self._rows)

    def show_pairs(
        self, metadata: Metadata, secrets: Mapping[str, str], stored: Mapping[str, str]
    ) -> None:
        """Leaves rows alone that mean the same: somebody may be typing in one of them."""
        if metadata != self._metadata():
            self._clear()
            for key, value in metadata.plain:
                self._add(key, value, is_secret=False)
            for key in metadata.secret_keys:
                self._add(key, "", is_secret=True)
            self._place()
        for row in self._rows:
            row.secret.show_secret(secrets.get(row.name), stored=stored.get(row.name))

    def set_place(self, text: str) -> None:
        for row in self._rows:
            row.secret.set_place(text)

    def _add_empty(self) -> None:
        row = self._add("", "", is_secret=False)
        self._place()
        row.key.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, key: str, value: str, *, is_secret: bool) -> _Row:
        self._made += 1
        row = _Row(self._made)
        row.key.setText(key)
        row.plain.setText(value)
        row.is_secret.setChecked(is_secret)
        row.was_ticked_by_hand = bool(key)
        row.show_kind()
        row.key.textEdited.connect(lambda _: self._rename(row))
        row.plain.textEdited.connect(lambda _: self._tell())
        row.secret.typed.connect(lambda _: self._tell())
        row.is_secret.clicked.connect(lambda _: self._change_kind(row))
        row.remove.clicked.connect(lambda: self._remove(row))
        self._rows.append(row)
        return row

    def _rename(self, row: _Row) -> None:
        if not row.was_ticked_by_hand:
            self._set_secret(row, is_secret=sounds_secret(row.name))
        self._tell()

    def _change_kind(self, row: _Row) -> None:
        row.was_ticked_by_hand = True
        self._set_secret(row, is_secret=row.is_secret.isChecked())
        self._tell()

    def _set_secret(self, row: _Row, *, is_secret: bool) -> None:
        """What is typed moves along, but a stored secret never into the open."""
        row.is_secret.setChecked(is_secret)
        if is_secret and row.plain.text():
            row.secret.take(row.plain.text())
            row.plain.clear()
        elif not is_secret and row.secret.edit.text():
            row.plain.setText(row.secret.edit.text())
        row.show_kind()

    def _remove(self, row: _Row) -> None:
        after = self._rows.index(row)
        self._rows.remove(row)
        self._drop(row)
        self._place()
        rest = self._rows[after:] or self._rows[-1:]
        (rest[0].remove if rest else self.add_button).setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()

    def _tell(self) -> None:
        secrets = {row.name: row.secret.value for row in self._rows if row.is_secret.isChecked()}
        self.edited.emit(self._metadata(), secrets)

    def _metadata(self) -> Metadata:
        rows = [row for row in self._rows if not row.is_empty]
        return Metadata(
            tuple((row.name, row.plain.text()) for row in rows if not row.is_secret.isChecked()),
            tuple(row.name for row in rows if row.is_secret.isChecked()),
        )

    def _clear(self) -> None:
        for row in self._rows:
            self._drop(row)
        self._rows.clear()

    def _drop(self, row: _Row) -> None:
        for widget in row.widgets:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def _place(self) -> None:
        """Rows from the top, then the button and the note, in the order of the Tab key."""
        last: QWidget | None = None
        for line, row in enumerate(self._rows):
            self._grid.addWidget(row.key, line, 0)
            self._grid.addWidget(row.plain, line, 1)
            self._grid.addWidget(row.secret, line, 1)
            self._grid.addWidget(row.is_secret, line, 2)
            self._grid.addWidget(row.remove, line, 3)
            for widget in (row.key, row.plain, row.secret.edit, row.is_secret, row.remove):
                if last is not None:
                    self.setTabOrder(last, widget)
                last = widget
        self._empty.setVisible(not self._rows)
        under = len(self._rows)
        self._grid.addWidget(self._empty, under, 0, 1, 4)
        self._grid.addWidget(self.note, under + 1, 0, 1, 4)
        self._grid.addWidget(self.add_button, under + 2, 0, Qt.AlignmentFlag.AlignLeft)
        if last is not None:
            self.setTabOrder(last, self.add_button)


def sounds_secret(name: str) -> bool:
    """True for names under which keys and passwords travel."""
    return any(part in name.lower() for part in _SECRET_NAMES)
