"""What the next export begins with: as the last one was, and into which folder."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from captioner.ui.transcripts.export_dialog import ExportChoice


class ExportProposal:
    """One for all windows. `folder` is the one that the person has set for exports, if any."""

    def __init__(self, folder: Callable[[], Path | None] = lambda: None) -> None:
        self._folder = folder
        self._last = ExportChoice()

    @property
    def choice(self) -> ExportChoice:
        """Into the folder that was set, else where the last export of this run went."""
        return replace(self._last, folder=self._folder() or self._last.folder)

    def take(self, choice: ExportChoice) -> None:
        """As a person left it."""
        self._last = choice
