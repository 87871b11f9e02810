"""Looks under a name: those that come with the program, and a person's own."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from captioner.domain.appearance import (
    DEFAULT_APPEARANCE,
    PRESETS,
    Appearance,
    NamedAppearance,
)
from captioner.domain.display_problems import preset_name_problem
from captioner.domain.wording import marked, translate
from captioner.ui.labels import heading
from captioner.ui.message_bar import MessageBar
from captioner.ui.settings.form import SEARCH_TERMS
from captioner.ui.settings.name_row import NameRow
from captioner.ui.wheel_guard import guard_from_wheel

_OWN_CHOICE = marked("captions", "As chosen below")
_Presets = tuple[NamedAppearance, ...]


class PresetChoice(QWidget):
    """Which preset is shown follows from the look itself: one that equals none is `_OWN_CHOICE`."""

    edited = Signal(Appearance, tuple)
    """The look and the person's own presets, as they are to be from now on."""

    def __init__(self) -> None:
        super().__init__()
        self._appearance = DEFAULT_APPEARANCE
        self._own: _Presets = ()
        self._last_own = ""
        """The person's own preset that was used last: what is changed now is meant for it."""
        self.choice = QComboBox()
        self.choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.choice.setProperty(
            SEARCH_TERMS, translate("search", "theme scheme high contrast broadcast large minimal")
        )
        self.save = QPushButton(translate("captions", "Save &as…"))
        self.rename = QPushButton(translate("captions", "&Rename…"))
        self.delete = QPushButton(translate("captions", "&Delete"))
        self.reset = QPushButton(translate("captions", "Reset loo&k"))
        self.naming = NameRow()
        self.outcome = MessageBar()
        guard_from_wheel(self.choice)
        self._lay_out()
        self._connect()

    @property
    def chosen(self) -> NamedAppearance | None:
        """The preset that is shown; None for none."""
        preset: NamedAppearance | None = self.choice.currentData()
        return preset

    def show_presets(self, appearance: Appearance, own: _Presets) -> None:
        if self.choice.count() and (appearance, own) == (self._appearance, self._own):
            return
        last, self._appearance, self._own = self.chosen, appearance, own
        alike = [preset for preset in (*PRESETS, *own) if preset.appearance == appearance]
        chosen = last if last in alike else alike[0] if alike else None
        with QSignalBlocker(self.choice):
            self._fill(chosen)
        self._show_chosen()
        self.reset.setEnabled(appearance != DEFAULT_APPEARANCE)

    def _fill(self, chosen: NamedAppearance | None) -> None:
        self.choice.clear()
        for preset in PRESETS:
            self.choice.addItem(translate("captions", preset.name), preset)
        if self._own:
            self.choice.insertSeparator(self.choice.count())
        for preset in self._own:
            self.choice.addItem(preset.name, preset)
        if chosen is None:
            self.choice.insertSeparator(self.choice.count())
            self.choice.addItem(translate("captions", _OWN_CHOICE), None)
        last = self.choice.count() - 1
        self.choice.setCurrentIndex(last if chosen is None else self._index_of(chosen.name))

    def _use(self, index: int) -> None:
        preset = self.choice.itemData(index)
        if isinstance(preset, NamedAppearance):
            self._edit(preset.appearance, self._own)
            self._show_chosen()  # of two that look alike the other one, perhaps

    def _edit(self, appearance: Appearance, own: _Presets) -> None:
        """What was said of an earlier step is over with this one."""
        self.outcome.withdraw()
        self.edited.emit(appearance, own)

    def _save(self, name: str) -> None:
        """One of that name is replaced, and can be had back."""
        look, before = self._appearance, self._own
        saved = NamedAppearance(name, look)
        old = next((each for each in before if each.name.casefold() == name.casefold()), None)
        if old is None:
            self._edit(look, (*before, saved))
            self.outcome.say(translate("captions", "Saved as “{name}”.").format(name=name))
        else:
            self._edit(look, tuple(saved if each == old else each for each in before))
            said = translate("captions", "“{name}” is replaced by this look.")
            self._offer_undo(said.format(name=old.name), look, before, old.name)
        self._choose(name)

    def _rename(self, name: str) -> None:
        chosen = self.chosen
        own = (replace(each, name=name) if each == chosen else each for each in self._own)
        self._edit(self._appearance, tuple(own))
        self._choose(name)

    def _delete(self) -> None:
        chosen, before = self.chosen, self._own
        if chosen is None:
            return
        self._edit(self._appearance, tuple(each for each in before if each != chosen))
        said = translate("captions", "“{name}” is deleted.").format(name=chosen.name)
        self._offer_undo(said, self._appearance, before, chosen.name)

    def _reset(self) -> None:
        before, name = self._appearance, self.chosen.name if self.chosen else ""
        self._edit(DEFAULT_APPEARANCE, self._own)
        self._offer_undo(
            translate("captions", "The look is back at the default."), before, self._own, name
        )

    def _offer_undo(self, sentence: str, appearance: Appearance, own: _Presets, name: str) -> None:
        def undo() -> None:
            self._edit(appearance, own)
            self._choose(name)
            self.choice.setFocus()

        self.outcome.say(sentence, button=translate("captions", "&Undo"), on_button=undo)
        self.outcome.button.setFocus()

    def _choose(self, name: str) -> None:
        """Of several presets that look alike, show the one of this name."""
        index = self._index_of(name)
        if index >= 0:
            self.choice.setCurrentIndex(index)
            self._show_chosen()

    def _index_of(self, name: str) -> int:
        """By the name as it is stored, which is not always the one that is shown; -1 for none."""
        presets = [self.choice.itemData(index) for index in range(self.choice.count())]
        names = [preset.name if isinstance(preset, NamedAppearance) else None for preset in presets]
        return names.index(name) if name in names else -1

    def _show_chosen(self) -> None:
        chosen = self.chosen
        is_own = chosen in self._own
        self.rename.setEnabled(is_own)
        self.delete.setEnabled(is_own)
        if chosen is not None:
            self._last_own = chosen.name if is_own else ""

    def _ask_for_new(self) -> None:
        proposed = self._last_own if self._last_own in [each.name for each in self._own] else ""
        self.naming.ask(
            proposed, check=lambda name: preset_name_problem(name, ()), on_name=self._save
        )

    def _ask_for_other(self) -> None:
        chosen = self.chosen
        if chosen is not None:
            others: Sequence[NamedAppearance] = [each for each in self._own if each != chosen]
            self.naming.ask(
                chosen.name,
                check=lambda name: preset_name_problem(name, others),
                on_name=self._rename,
            )

    def _connect(self) -> None:
        self.choice.activated.connect(self._use)
        self.save.clicked.connect(self._ask_for_new)
        self.rename.clicked.connect(self._ask_for_other)
        self.delete.clicked.connect(self._delete)
        self.reset.clicked.connect(self._reset)

    def _lay_out(self) -> None:
        self.choice.setAccessibleName(translate("captions", "Preset"))
        label = heading(translate("captions", "&Preset"))
        label.setBuddy(self.choice)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.choice, stretch=1)
        buttons = QHBoxLayout()
        buttons.addStretch()
        for button in (self.save, self.rename, self.delete, self.reset):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addLayout(buttons)
        layout.addWidget(self.naming)
        layout.addWidget(self.outcome)
        self.setFocusProxy(self.choice)
