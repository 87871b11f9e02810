"""Servers handed on as a file, and taken from one; no key and no password goes along."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from captioner.domain.settings import Profile
from captioner.domain.wording import counted, marked, translate
from captioner.ports.preferences import Cancel, Preferences
from captioner.ui.message_bar import MessageBar
from captioner.ui.verdict_icon import Mark

_FILES = marked("servers", "Captioner's servers (*.json);;All files (*)")
_SUFFIX = "json"

OnProfiles = Callable[[tuple[Profile, ...]], None]


class ProfileExchange(QObject):
    """Asks for the file, then says in `bar` what came of it."""

    def __init__(self, preferences: Preferences, bar: MessageBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._bar = bar
        self._window = parent
        self._dialog: QFileDialog | None = None
        self._cancel: Cancel | None = None

    def read(self, on_profiles: OnProfiles) -> None:
        dialog = self._open(
            translate("servers", "Import servers"), QFileDialog.FileMode.ExistingFile
        )
        dialog.fileSelected.connect(lambda path: self.read_file(Path(path), on_profiles))
        dialog.open()

    def write(self, profiles: Sequence[Profile]) -> None:
        dialog = self._open(translate("servers", "Export servers"), QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(_SUFFIX)
        dialog.selectFile("captioner-servers.json")
        dialog.fileSelected.connect(lambda path: self.write_file(Path(path), profiles))
        dialog.open()

    def read_file(self, path: Path, on_profiles: OnProfiles) -> None:
        self._cancel = self._preferences.read_profiles(
            path, lambda profiles: self._take(path, profiles, on_profiles), self._fail
        )

    def write_file(self, path: Path, profiles: Sequence[Profile]) -> None:
        said = counted("servers", "Saved %n servers in {file}, without keys and passwords.", "", 1)(
            len(profiles)
        ).format(file=path.name)
        self._cancel = self._preferences.write_profiles(
            path, profiles, lambda: self._bar.say(said, Mark.PASSED), self._fail
        )

    def stop(self) -> None:
        if self._dialog is not None:
            self._dialog.close()
        if self._cancel is not None:
            self._cancel()

    def _take(self, path: Path, profiles: tuple[Profile, ...], on_profiles: OnProfiles) -> None:
        on_profiles(profiles)
        added = counted("servers", "Added %n servers from {file}.", "", 1)(len(profiles))
        self._bar.say(added.format(file=path.name), Mark.PASSED)

    def _fail(self, sentence: str) -> None:
        self._bar.say(sentence, Mark.FAILED)

    def _open(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = QFileDialog(self._window, title, "", translate("servers", _FILES))
        dialog.setFileMode(mode)
        dialog.finished.connect(self._forget_dialog)
        self._dialog = dialog
        return dialog

    def _forget_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
