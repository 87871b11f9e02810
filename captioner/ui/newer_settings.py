"""The question before the captions, where the settings are a newer Captioner's."""

import asyncio

from PySide6.QtWidgets import QMessageBox

from captioner.domain.wording import translate
from captioner.ui.icon import app_icon

_LISTEN_EVERY_S = 0.25

_Role = QMessageBox.ButtonRole


class NewerSettingsQuestion(QMessageBox):
    """Closing is its default and what Escape means: nothing has happened then."""

    def __init__(self, reason: str) -> None:
        super().__init__()
        self.setWindowTitle(translate("settings", "Settings"))
        self.setWindowIcon(app_icon())
        self.setIcon(QMessageBox.Icon.Warning)
        self.setText(reason)
        self.setInformativeText(
            translate(
                "settings",
                "Captioner can also be used with its default settings for now. Your own settings "
                "stay as they are, and what you change holds until Captioner is closed.",
            )
        )
        self.close_button = self.addButton(translate("settings", "&Close"), _Role.RejectRole)
        self.start = self.addButton(
            translate("settings", "&Start with default settings for now"), _Role.AcceptRole
        )
        self.setDefaultButton(self.close_button)
        self.setEscapeButton(self.close_button)

    async def is_to_start(self) -> bool:
        """The person's answer; `reject` gives it as well. Cancelled, the window goes."""
        answered: asyncio.Future[None] = asyncio.get_running_loop().create_future()

        def answer() -> None:
            if not answered.done():
                answered.set_result(None)

        self.finished.connect(answer)
        self.open()
        try:
            while not answered.done():
                # Qt alone never comes back to Python, where signals wait to be heard.
                await asyncio.wait({answered}, timeout=_LISTEN_EVERY_S)
            return self.clickedButton() is self.start
        finally:
            self.hide()
            self.deleteLater()
