"""Whether the system starts Captioner when the person logs in."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from captioner.domain.wording import translate
from captioner.ports.preferences import Cancel
from captioner.ports.upkeep import Upkeep
from captioner.ui.message_bar import MessageBar
from captioner.ui.settings.form import SEARCH_TERMS
from captioner.ui.settings.option_check import OptionCheck
from captioner.ui.verdict_icon import Mark


class AutostartCheck(QWidget):
    """Shows what the system has, and changes it at once: it is no setting that is applied."""

    def __init__(self, upkeep: Upkeep) -> None:
        super().__init__()
        self._upkeep = upkeep
        self._cancel: Cancel | None = None
        self._is_on = False
        self.check = OptionCheck(
            translate("about", "Start Captioner when I l&og in"),
            translate(
                "about",
                "It begins to caption at once, as at every start. This takes effect without "
                "“Apply”.",
            ),
        )
        self.check.box.setProperty(
            SEARCH_TERMS, translate("search", "autostart login boot startup begin")
        )
        self.outcome = MessageBar()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.check)
        layout.addWidget(self.outcome)
        self.check.box.setEnabled(False)
        self.check.edited.connect(self._write)

    def look(self) -> None:
        """The person may have changed it elsewhere."""
        if self._cancel is None:
            self._cancel = self._upkeep.read_autostart(self._show, self._say_trouble)

    def stop(self) -> None:
        if self._cancel is not None:
            self._cancel()
            self._cancel = None

    def _write(self, is_on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.stop()
        self.check.box.setEnabled(False)
        self.outcome.withdraw()
        self._cancel = self._upkeep.write_autostart(is_on, self._show, self._say_trouble)

    def _show(self, is_on: bool) -> None:  # noqa: FBT001 - an answer
        self._cancel = None
        self._is_on = is_on
        self.check.show_choice(is_on)
        self._free()

    def _say_trouble(self, sentence: str) -> None:
        self._cancel = None
        self.check.show_choice(self._is_on)
        self.outcome.say(sentence, Mark.FAILED)
        self._free()

    def _free(self) -> None:
        had_keyboard = self.isVisible() and self.window().focusWidget() in (None, self.check.box)
        self.check.box.setEnabled(True)
        if had_keyboard:
            self.check.box.setFocus()
