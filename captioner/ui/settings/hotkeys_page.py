"""The settings of the keys that work in every program."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from captioner.domain.hotkeys import SUGGESTED, HotkeyAction, doubt_about, field_of, hotkey_problems
from captioner.domain.settings import Hotkeys
from captioner.domain.wording import marked, translate
from captioner.ports.preferences import Preferences
from captioner.ui.hotkeys.names import ACTION_NAMES
from captioner.ui.labels import Hint
from captioner.ui.settings.draft import SettingsDraft
from captioner.ui.settings.field_note import FieldNote
from captioner.ui.settings.form import PART_OF_A_FIELD, SEARCH_TERMS, SettingsForm, align, plain
from captioner.ui.settings.keys_field import KeysField
from captioner.ui.settings.page import Lockable, SettingsPage

_WHAT_THEY_ARE = marked(
    "hotkeys",
    "These keys work whatever program you are in, and no other program gets them. Go to a field "
    "and press the keys together: at best a letter with two of Ctrl, Alt, Shift and Meta, which is "
    "the Windows or Command key. Backspace removes them.",
)

_LABELS: Mapping[HotkeyAction, str] = {
    HotkeyAction.START_STOP: marked("hotkeys", "&Start or stop"),
    HotkeyAction.PAUSE: marked("hotkeys", "&Pause or resume"),
    HotkeyAction.SHOW_HIDE: marked("hotkeys", "Show or &hide"),
    HotkeyAction.CLICK_THROUGH: marked("hotkeys", "Let clic&ks through"),
    HotkeyAction.CATCH_UP: marked("hotkeys", "Catch &up"),
    HotkeyAction.OFF_THE_RECORD: marked("hotkeys", "&Off the record"),
    HotkeyAction.BOOKMARK: marked("hotkeys", "Book&mark this moment"),
}

_HINTS: Mapping[HotkeyAction, str] = {
    HotkeyAction.CLICK_THROUGH: marked(
        "hotkeys", "Clicks go to the program beneath the box. Again takes them back."
    ),
    HotkeyAction.CATCH_UP: marked(
        "hotkeys", "From anywhere in the session back to what is said now."
    ),
    HotkeyAction.OFF_THE_RECORD: marked(
        "hotkeys", "Nothing that is said is written anywhere, until you press it again."
    ),
}


class HotkeysPage(SettingsPage):
    """A conflict is told beside its field as soon as the keys are pressed."""

    title = marked("settings", "Hotkeys")
    fields = tuple(field_of(action) for action in HotkeyAction)

    def __init__(self, preferences: Preferences, draft: SettingsDraft) -> None:
        super().__init__()
        self._preferences = preferences
        self._draft = draft
        self._shown: Hotkeys | None = None
        self.keys = {action: KeysField() for action in HotkeyAction}
        self.notes = {action: FieldNote(_hint(action)) for action in HotkeyAction}
        self.clears = {action: _clear_button(action) for action in HotkeyAction}
        self.suggest = QPushButton(translate("hotkeys", "Use su&ggested keys"))
        self.clear_all = QPushButton(translate("hotkeys", "&Remove all"))
        self._lay_out()
        self._connect()
        self._show()

    def activated(self) -> None:
        """Other programs may have taken or freed keys meanwhile."""
        self._shown = None
        self._show()

    def applied(self) -> None:
        self._shown = None
        self._show()

    def focus_problem(self, profile_id: str | None, field: str) -> None:
        del profile_id
        for action in HotkeyAction:
            if field_of(action) == field:
                self.keys[action].setFocus()

    def lockables(self) -> Mapping[str, Lockable]:
        rows = {
            f"hotkeys.{action.value}": Lockable(
                [self.keys[action], self.clears[action]], self.notes[action]
            )
            for action in HotkeyAction
        }
        return {**rows, "hotkeys": Lockable([self.suggest, self.clear_all])}

    def _choose(self, action: HotkeyAction, keys: str) -> None:
        self._edit(replace(self._draft.settings.hotkeys, **{action.value: keys}))

    def _edit(self, hotkeys: Hotkeys) -> None:
        self._draft.edit(replace(self._draft.settings, hotkeys=hotkeys))

    def _show(self) -> None:
        hotkeys = self._draft.settings.hotkeys
        if hotkeys == self._shown:
            return
        self._shown = hotkeys
        problems = {error.field: str(error) for error in hotkey_problems(hotkeys)}
        troubles = {
            each.action: each.sentence for each in self._preferences.hotkey_troubles(hotkeys)
        }
        for action in HotkeyAction:
            keys = getattr(hotkeys, action.value)
            self.keys[action].show_keys(keys)
            self.clears[action].setEnabled(bool(keys))
            self.notes[action].set_problem(problems.get(field_of(action), ""))
            self.notes[action].set_warning(troubles.get(action) or doubt_about(keys))
        self.clear_all.setEnabled(hotkeys != Hotkeys())
        self.suggest.setEnabled(hotkeys != SUGGESTED)

    def _connect(self) -> None:
        for action in HotkeyAction:
            self.keys[action].edited.connect(lambda keys, a=action: self._choose(a, keys))
            self.clears[action].clicked.connect(lambda _=False, a=action: self._clear(a))
        self.suggest.clicked.connect(lambda: self._edit(SUGGESTED))
        self.clear_all.clicked.connect(lambda: self._edit(Hotkeys()))
        self._draft.changed.connect(self._show)

    def _clear(self, action: HotkeyAction) -> None:
        self.keys[action].setFocus()  # before the button is switched off
        self._choose(action, "")

    def _lay_out(self) -> None:
        form = SettingsForm()
        for action, label in _LABELS.items():
            field = self.keys[action]
            terms = translate("search", "shortcut global keys hotkey")
            name = translate("hotkeys", ACTION_NAMES[action])
            field.setProperty(SEARCH_TERMS, f"{terms} {name}")
            form.add(
                translate("hotkeys", label),
                _row(field, self.clears[action]),
                note=self.notes[action],
                buddy=field,
            )
        align([form])
        buttons = QHBoxLayout()
        buttons.addWidget(self.suggest)
        buttons.addWidget(self.clear_all)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.addWidget(Hint(translate("hotkeys", _WHAT_THEY_ARE)))
        layout.addSpacing(6)
        layout.addWidget(form)
        layout.addSpacing(6)
        layout.addLayout(buttons)
        layout.addStretch()


def _hint(action: HotkeyAction) -> str:
    return translate("hotkeys", _HINTS[action]) if action in _HINTS else ""


def _row(field: QWidget, button: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(6)
    layout.addWidget(field, stretch=1)
    layout.addWidget(button)
    return row


def _clear_button(action: HotkeyAction) -> QToolButton:
    button = QToolButton()
    button.setText("×")  # noqa: RUF001 - a cross to close with
    name = translate("hotkeys", "Remove the keys of “{action}”")
    button.setAccessibleName(name.format(action=plain(translate("hotkeys", _LABELS[action]))))
    button.setToolTip(translate("hotkeys", "Remove these keys"))
    button.setProperty(PART_OF_A_FIELD, True)  # noqa: FBT003 - a property's value
    return button
