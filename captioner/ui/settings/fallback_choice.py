"""Who stands in for a server that is away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from captioner.domain.settings import Fallback
from captioner.domain.wording import marked, translate
from captioner.ui.labels import Hint
from captioner.ui.settings.form import SEARCH_TERMS
from captioner.ui.wheel_guard import guard_from_wheel

_CHOICES = {
    Fallback.ALL: marked("servers", "The other servers, then this computer"),
    Fallback.SERVERS: marked("servers", "The other servers, never this computer"),
    Fallback.THIS_COMPUTER: marked("servers", "This computer, no other server"),
    Fallback.NOBODY: marked("servers", "Nobody: wait for this server"),
}

_HINT = marked(
    "servers",
    "No word of the last minute is lost meanwhile, and captions return to this server once it is "
    "well again.",
)


class FallbackChoice(QWidget):
    """One of four, in words."""

    chosen = Signal(str)
    """A `Fallback`, picked by a person."""

    def __init__(self) -> None:
        super().__init__()
        self.choice = QComboBox()
        for fallback, text in _CHOICES.items():
            self.choice.addItem(translate("servers", text), fallback.value)
        self.choice.setProperty(SEARCH_TERMS, translate("search", "fallback failover offline away"))
        self.choice.activated.connect(lambda index: self.chosen.emit(self.choice.itemData(index)))
        guard_from_wheel(self.choice)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.choice)
        layout.addWidget(Hint(translate("servers", _HINT)))
        self.setFocusProxy(self.choice)

    def show_fallback(self, fallback: Fallback) -> None:
        self.choice.setCurrentIndex(self.choice.findData(fallback.value))
