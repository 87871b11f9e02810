"""The settings while they are being edited; nothing is in force before it is applied."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from captioner.domain.errors import ConfigError
from captioner.domain.machine_defaults import NO_MACHINE_DEFAULTS, MachineDefaults
from captioner.domain.recognition_options import RecognitionOptions
from captioner.domain.secrets import Secrets
from captioner.domain.settings import Profile, Settings
from captioner.ui.settings.merging import merged


class SettingsDraft(QObject):
    """One draft for all pages: each shows what it needs and edits what is its own.

    `changed` comes after every edit, to the page that made it too. Secrets are
    those that were typed; what is only in the keyring is not here. A doubt is
    text that could not become a setting: the draft keeps the last sound value,
    the page what was typed. What `machine` has locked stays as it is.
    """

    changed = Signal()

    def __init__(
        self,
        settings: Settings,
        parent: QObject | None = None,
        *,
        machine: MachineDefaults = NO_MACHINE_DEFAULTS,
    ) -> None:
        super().__init__(parent)
        self._machine = machine
        self._applied = settings
        self._settings = settings
        self._secrets: dict[str, Secrets] = {}
        self._doubts: dict[tuple[str | None, str], ConfigError] = {}

    @property
    def settings(self) -> Settings:
        return self._settings

    @property
    def secrets(self) -> Mapping[str, Secrets]:
        """By profile id: those that were typed since the last time they were applied."""
        return self._secrets

    @property
    def is_changed(self) -> bool:
        return self._settings != self._applied or bool(self._secrets) or bool(self._doubts)

    @property
    def doubts(self) -> Mapping[tuple[str | None, str], ConfigError]:
        """By profile id (None is this computer, or no server's) and field."""
        return self._doubts

    def edit(self, settings: Settings) -> None:
        settings = self._machine.held(settings)
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

    def forget_secrets(self, profile_id: str) -> None:
        """They are as they are stored, or their profile is gone."""
        if self._secrets.pop(profile_id, None) is not None:
            self.changed.emit()

    def doubt(self, profile_id: str | None, error: ConfigError) -> None:
        """What was typed into `error.field` is no setting; nothing is applied until it is."""
        known = self._doubts.get((profile_id, error.field))
        if known is None or str(known) != str(error):
            self._doubts[profile_id, error.field] = error
            self.changed.emit()

    def settle(self, profile_id: str | None, field: str) -> None:
        """What is typed into the field now is the draft's."""
        if self._doubts.pop((profile_id, field), None) is not None:
            self.changed.emit()

    def rebase(self, settings: Settings) -> None:
        """`settings` came into force elsewhere: what was edited here goes on top of them."""
        if settings != self._applied:
            self._settings = merged(self._applied, self._settings, settings)
            self._applied = settings
            self.changed.emit()

    def applied(self, settings: Settings) -> None:
        """`settings` are in force now: the draft starts from them again."""
        self._applied = self._settings = settings
        self._secrets.clear()
        self._doubts.clear()
        self.changed.emit()
