"""One of the fonts that are installed, or none."""

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtGui import QFocusEvent, QFontDatabase
from PySide6.QtWidgets import QComboBox, QSizePolicy

from captioner.domain.wording import marked, translate
from captioner.ui.wheel_guard import guard_from_wheel

_BY_STYLE = marked("captions", "Goes by the style")
_NARROWEST_CHARACTERS = 20


class FamilyChoice(QComboBox):
    """The list is read when somebody is about to choose: there may be thousands of fonts.

    A font that is not installed here stays chosen, and is said to be missing.
    """

    chosen = Signal(object)
    """A family's name, None for none."""

    def __init__(self) -> None:
        super().__init__()
        self._is_filled = False
        self.setMinimumContentsLength(_NARROWEST_CHARACTERS)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        guard_from_wheel(self)
        self.addItem(translate("captions", _BY_STYLE), None)
        self.activated.connect(lambda index: self.chosen.emit(self.itemData(index)))

    def show_family(self, family: str | None) -> None:
        index = self.findData(family)
        if index < 0:
            is_missing = family not in QFontDatabase.families()
            missing = translate("captions", "{family} (not installed)").format(family=family)
            self.addItem(missing if is_missing else family or "", family)
            index = self.count() - 1
        self.setCurrentIndex(index)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        self._fill()
        super().focusInEvent(event)

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        self._fill()
        super().showPopup()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FontChange:
            self._is_filled = False  # fonts came or went
        return super().event(event)

    def _fill(self) -> None:
        if self._is_filled:
            return
        self._is_filled = True
        chosen = self.currentData()
        families = [
            family
            for family in QFontDatabase.families()
            if not QFontDatabase.isPrivateFamily(family)
        ]
        with QSignalBlocker(self):
            self.clear()
            self.addItem(translate("captions", _BY_STYLE), None)
            for family in families:
                self.addItem(family, family)
            self.show_family(chosen)
