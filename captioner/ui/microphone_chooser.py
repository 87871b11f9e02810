"""The choice of microphone as a list that keeps showing one that is not connected now."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from captioner.domain.wording import translate
from captioner.ports import MicrophoneChoice
from captioner.ports.preferences import Cancel, Preferences
from captioner.ui.microphones import systems_default

_NARROWEST_CHARACTERS = 24


class MicrophoneChooser(QComboBox):
    """The system's default first; what is there is looked for again when the list is opened."""

    chosen = Signal(object)
    """A person chose this identity; None is the system's default."""

    problem_found = Signal(str)
    """The microphones could not be listed; empty once they could."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._cancel: Cancel | None = None
        self._chosen_id: str | None = None
        self._found: Sequence[MicrophoneChoice] = ()
        self._names: dict[str, str] = {}
        self.setAccessibleName(translate("audio", "Microphone"))
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_NARROWEST_CHARACTERS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._on_activated)
        self._fill()

    @property
    def chosen_id(self) -> str | None:
        return self._chosen_id

    def choose(self, microphone_id: str | None) -> None:
        """Show this one as chosen, whether it is there or not."""
        if microphone_id != self._chosen_id:
            self._chosen_id = microphone_id
            self._fill()

    def look(self) -> None:
        """Find out what there is now; nothing is asked twice at a time."""
        if self._cancel is None:
            self._cancel = self._preferences.list_microphones(self._on_found, self._on_problem)

    def stop(self) -> None:
        if self._cancel is not None:
            self._cancel()
            self._cancel = None

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        self.look()
        super().showPopup()

    def _on_found(self, microphones: Sequence[MicrophoneChoice]) -> None:
        self._cancel = None
        self._found = tuple(microphones)
        self._names.update({each.id: each.name for each in self._found})
        self._fill()
        self.problem_found.emit("")

    def _on_problem(self, sentence: str) -> None:
        self._cancel = None
        self.problem_found.emit(sentence)

    def _fill(self) -> None:
        entries = self._entries()
        if entries == [(self.itemText(i), self.itemData(i)) for i in range(self.count())]:
            self.setCurrentIndex(self.findData(self._chosen_id))
            return
        self.clear()
        for text, microphone_id in entries:
            self.addItem(text, microphone_id)
        ids = [microphone_id for _, microphone_id in entries]
        self.setCurrentIndex(ids.index(self._chosen_id))

    def _entries(self) -> list[tuple[str, str | None]]:
        default = next((m.name for m in self._found if m.is_default), None)
        entries: list[tuple[str, str | None]] = [(systems_default(default), None)]
        entries += [(each.name, each.id) for each in self._found]
        if self._chosen_id not in [microphone_id for _, microphone_id in entries]:
            not_connected = translate("audio", "{name} (not connected)")
            name = self._names.get(self._chosen_id or "", self._chosen_id)
            entries.append((not_connected.format(name=name), self._chosen_id))
        return entries

    def _on_activated(self, index: int) -> None:
        microphone_id = self.itemData(index)
        if microphone_id != self._chosen_id:
            self.choose(microphone_id)
            self.chosen.emit(microphone_id)
