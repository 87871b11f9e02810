"""The settings while they are being edited; nothing is in force before it is applied."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from captioner.domain.recognition_options import RecognitionOptions
from captioner.domain.secrets import Secrets
from captioner.domain.settings import Profile, Settings


class SettingsDraft(QObject):
    """One draft for all pages: each shows what it needs and edits what is its own.

    `changed` comes after every edit, to the page that made it too. Secrets are
    those that were typed; what is only in the keyring is not here.
    """

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._applied = settings
        self._settings = settings
        self._secrets: dict[str, Secrets] = {}

    @property
    def settings(self) -> Settings:
        return self._settings

    @property
    def secrets(self) -> Mapping[str, Secrets]:
        """By profile id: those that were typed since the last time they were applied."""
        return self._secrets

    @property
    def is_changed(self) -> bool:
        return self._settings != self._applied or bool(self._secrets)

    def edit(self, settings: Settings) -> None:
        if settings != self._settings:
            self._settings = settings
            self.changed.emit()

    def edit_profile(self, profile: Profile) -> None:
        """Replace the profile of the same id."""
        profiles = (profile if p.id == profile.id else p for p in self._settings.profiles)
        self.edit(replace(self._settings, profiles=tuple(profiles)))

    def edit_recognition(
        self, profile_id: str | None, change: Callable[[RecognitionOptions], RecognitionOptions]
    ) -> None:
        """Change what is asked of a profile's server; None is this computer."""
        if profile_id is None:
            options = change(self._settings.this_computer)
            self.edit(replace(self._settings, this_computer=options))
            return
        profile = next(p for p in self._settings.profiles if p.id == profile_id)
        self.edit_profile(replace(profile, recognition=change(profile.recognition)))

    def type_secrets(self, profile_id: str, secrets: Secrets) -> None:
        """All secrets of the profile, as they shall be stored."""
        if self._secrets.get(profile_id) != secrets:
            self._secrets[profile_id] = secrets
            self.changed.emit()

    def applied(self, settings: Settings) -> None:
        """`settings` are in force now: the draft starts from them again."""
        self._applied = self._settings = settings
        self._secrets.clear()
        self.changed.emit()
