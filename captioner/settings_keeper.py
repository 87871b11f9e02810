"""The one owner of what a person has chosen, and of the way to the disk and the keyring."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from captioner.domain.environment import NO_OVERRIDES, read_environment
from captioner.domain.errors import ConfigError
from captioner.domain.machine_defaults import MachineDefaults, ignored_sentence
from captioner.domain.secrets import NO_SECRETS, Secrets
from captioner.domain.settings import Profile, Settings
from captioner.domain.wording import translate
from captioner.errands import Errands
from captioner.log import logger, redactor
from captioner.store.needed_secrets import needed_secrets
from captioner.store.secrets_keeper import SecretsKeeper
from captioner.store.settings_file import NewerSettingsError, SettingsFile

OnChange = Callable[[Settings, Settings, frozenset[str]], None]
"""Told of the settings before and after, and whose secrets were changed (profile ids)."""


class SettingsKeeper:
    """Settings are in force at once and stored in the background; main thread.

    What an administrator has locked is in force whatever is applied. Over settings of a
    newer Captioner nothing is stored, secrets neither: all of it holds until the end.
    """

    def __init__(self, file: SettingsFile, secrets: SecretsKeeper, errands: Errands) -> None:
        self.file = file
        self.secrets = secrets
        self._errands = errands
        self._settings = file.machine.settings
        self._newer: NewerSettingsError | None = None
        self._storing = asyncio.Lock()
        self._fresh: dict[str, Secrets] = {}
        self.overrides = NO_OVERRIDES
        self.on_change: OnChange = lambda *_: None
        self.on_problem: Callable[[str], None] = lambda _: None

    @property
    def settings(self) -> Settings:
        return self._settings

    @property
    def profile(self) -> Profile | None:
        """Who captions: the chosen server as the environment changes it; None is this computer."""
        return self.overrides.apply(self._settings.profile)

    @property
    def machine(self) -> MachineDefaults:
        """What an administrator has decided."""
        return self.file.machine

    @property
    def newer(self) -> NewerSettingsError | None:
        """Why nothing is stored: the file is a newer Captioner's. None if it is not."""
        return self._newer

    def load(self) -> None:
        """Raises ConfigError where the file was set aside; the defaults are in force then.

        They are as well where it is `newer`.
        """
        try:
            self._settings = self.file.load()
        except NewerSettingsError as newer:
            self._newer = newer

    def read_environment(self, variables: Mapping[str, str]) -> str:
        """What of it does not count, as a sentence: it would lead around what is locked.

        Raises ConfigError for a value that means nothing; no variable counts then.
        """
        ignored = self.machine.ignored_variables(variables)
        counted = {name: value for name, value in variables.items() if name not in ignored}
        self.overrides = read_environment(counted)
        redactor.learn_secrets(self.overrides.apply_secrets(NO_SECRETS))
        return ignored_sentence(ignored)

    def set_aside_files(self) -> Sequence[Path]:
        """Newest first."""
        return self.file.set_aside_files()

    async def restore(self, path: Path) -> Settings:
        """Put a file that was set aside back into force; ConfigError if it cannot be read yet."""
        async with self._storing:
            restored = await asyncio.to_thread(self.file.restore, path)
        before, self._settings = self._settings, restored
        self.on_change(before, restored, frozenset())
        return restored

    def edit(self, settings: Settings) -> None:
        self.apply(settings, {})

    def apply(self, settings: Settings, secrets: Mapping[str, Secrets]) -> None:
        """Put into force, tell of it, and store both; forget secrets of profiles that are gone."""
        settings = self.machine.held(settings)
        before, self._settings = self._settings, settings
        if settings == before and not secrets:
            return
        kept = {profile.id for profile in settings.profiles}
        gone = [profile for profile in before.profiles if profile.id not in kept]
        self._fresh |= secrets
        self.on_change(before, settings, frozenset(secrets))
        self._errands.run(self._store(dict(secrets), gone))

    async def secrets_of(self, profile: Profile) -> Secrets:
        """As `load_secrets_of`, off the main thread."""
        return await asyncio.to_thread(self.load_secrets_of, profile)

    def load_secrets_of(self, profile: Profile | None) -> Secrets:
        """From the keyring, and what the environment gives; blocks, from any thread.

        Raises ConfigError if the keyring is needed and locked.
        """
        if profile is None:
            return NO_SECRETS
        fresh = self._fresh.get(profile.id)
        if fresh is not None:
            return self.overrides.apply_secrets(fresh)
        return needed_secrets(profile, self.secrets, self.overrides)

    async def stored_secrets_of(self, profile: Profile) -> Secrets:
        """Without what the environment gives: for a person to edit."""
        if profile.id in self._fresh:
            return self._fresh[profile.id]
        keys = profile.endpoint.secret_metadata
        return await asyncio.to_thread(self.secrets.load, profile.id, keys)

    async def check_keyring(self) -> None:
        """Raises ConfigError where secrets cannot be stored."""
        await asyncio.to_thread(self.secrets.check)

    async def _store(self, secrets: Mapping[str, Secrets], gone: list[Profile]) -> None:
        async with self._storing:  # one after the other, so that the newest is written last
            if self._newer is not None:
                return
            try:
                await asyncio.to_thread(self.file.save, self._settings)
            except NewerSettingsError as newer:  # installed while this one was running
                self._newer = newer
                self.on_problem(str(newer))
                return
            except (OSError, ConfigError) as error:
                logger.error("the settings could not be saved: %s", error)
                sentence = translate(
                    "settings",
                    "The settings could not be saved: {reason} They hold until Captioner is "
                    "closed.",
                )
                self.on_problem(sentence.format(reason=error))
            await asyncio.to_thread(self._store_secrets, secrets, gone)
            for profile_id, each in secrets.items():
                if self._fresh.get(profile_id) is each:
                    del self._fresh[profile_id]

    def _store_secrets(self, secrets: Mapping[str, Secrets], gone: list[Profile]) -> None:
        for profile_id, each in secrets.items():
            problem = self.secrets.save(profile_id, each)
            if problem:
                logger.warning("secrets are kept for this session only: %s", problem)
        for profile in gone:
            problem = self.secrets.forget(profile.id, profile.endpoint.secret_metadata)
            if problem:
                logger.warning("secrets of a removed server may be left: %s", problem)
