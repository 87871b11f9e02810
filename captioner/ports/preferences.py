"""What the settings dialog and the setup assistant need from the program."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from captioner.domain.audio import SoundLevel
from captioner.domain.certificates import CertificateReport
from captioner.domain.diagnosis import Diagnosis, Finding
from captioner.domain.endpoint import Tls
from captioner.domain.hotkeys import HotkeyProblem
from captioner.domain.machine_defaults import MachineDefaults
from captioner.domain.models import ServerModels
from captioner.domain.recognition_options import BoostedPhrase
from captioner.domain.secrets import Secrets
from captioner.domain.settings import Hotkeys, Profile, Settings
from captioner.ports import MicrophoneChoice
from captioner.ports.upkeep import Upkeep


@dataclass(frozen=True, slots=True)
class About:
    """What the program can say about itself; `versions` and `places` by their names."""

    versions: Mapping[str, str]
    places: Mapping[str, Path]
    licence: str
    notices: str


Cancel = Callable[[], None]
"""Ends what was begun; after it no more callback comes. Calling it again, or late, is harmless."""

OnProblem = Callable[[str], None]
"""Told in one sentence what went wrong, fit for the person."""


class Preferences(Protocol):
    """The program behind the dialogs.

    Called on the main thread and back on it, never before the call has
    returned; nothing blocks. Exactly one of `on_answer` (or `on_end`) and
    `on_problem` is called, once, unless cancelled before. `profile` None means
    this computer.
    """

    @property
    def settings(self) -> Settings:
        """As they are in force and stored."""
        ...

    @property
    def overrides(self) -> Mapping[str, str]:
        """Fields that the environment decides, with its variable: {"address": "RIVA_HOST"}."""
        ...

    @property
    def machine(self) -> MachineDefaults:
        """What an administrator has decided, and what of it cannot be changed."""
        ...

    @property
    def upkeep(self) -> Upkeep: ...

    def apply(self, settings: Settings, secrets: Mapping[str, Secrets]) -> None:
        """Put into force and store. `secrets` has the profiles whose secrets were changed.

        What is locked stays. Secrets of profiles that are gone are forgotten.
        """
        ...

    def load_secrets(
        self, profile: Profile, on_answer: Callable[[Secrets], None], on_problem: OnProblem
    ) -> Cancel: ...

    def check_keyring(self, on_answer: Callable[[], None], on_problem: OnProblem) -> Cancel:
        """`on_problem` says why secrets can be kept for this session only."""
        ...

    def test_connection(
        self,
        profile: Profile | None,
        secrets: Secrets,
        on_finding: Callable[[Finding], None],
        on_end: Callable[[Diagnosis], None],
    ) -> Cancel:
        """Findings come as they are made, in the order of CONNECTION_CHECKS; at most 15 s."""
        ...

    def read_certificates(
        self, tls: Tls, key_password: str | None, on_answer: Callable[[CertificateReport], None]
    ) -> Cancel: ...

    def list_models(
        self,
        profile: Profile | None,
        secrets: Secrets,
        on_answer: Callable[[ServerModels], None],
        on_problem: OnProblem,
    ) -> Cancel: ...

    def read_profiles(
        self,
        path: Path,
        on_answer: Callable[[tuple[Profile, ...]], None],
        on_problem: OnProblem,
    ) -> Cancel:
        """Profiles out of an exported file, with fresh ids."""
        ...

    def write_profiles(
        self,
        path: Path,
        profiles: Sequence[Profile],
        on_answer: Callable[[], None],
        on_problem: OnProblem,
    ) -> Cancel:
        """Without secrets; an existing file is replaced (the dialog has asked)."""
        ...

    def read_phrases(
        self,
        path: Path,
        on_answer: Callable[[tuple[BoostedPhrase, ...]], None],
        on_problem: OnProblem,
    ) -> Cancel:
        """Phrases out of a text file, one a line, with a tab and a boost if there is one."""
        ...

    def list_microphones(
        self, on_answer: Callable[[Sequence[MicrophoneChoice]], None], on_problem: OnProblem
    ) -> Cancel: ...

    def watch_level(
        self,
        microphone_id: str | None,
        on_level: Callable[[SoundLevel], None],
        on_problem: OnProblem,
    ) -> Cancel:
        """About 20 levels a second until cancelled; `on_problem` if the microphone fails."""
        ...

    def record_test(
        self, microphone_id: str | None, on_end: Callable[[], None], on_problem: OnProblem
    ) -> Cancel:
        """A few seconds, kept in memory for `play_test` alone."""
        ...

    def play_test(self, on_end: Callable[[], None], on_problem: OnProblem) -> Cancel:
        """What `record_test` heard last, on the system's default output."""
        ...

    @property
    def chunk_ms(self) -> int:
        """How much audio goes out at a time at present."""
        ...

    @property
    def about(self) -> About: ...

    def examine(
        self, on_finding: Callable[[Finding], None], on_end: Callable[[Diagnosis], None]
    ) -> Cancel:
        """What `captioner doctor` does, for the active profile."""
        ...

    def write_bundle(
        self, path: Path, on_answer: Callable[[], None], on_problem: OnProblem
    ) -> Cancel:
        """One redacted archive for a bug report."""
        ...

    def hotkey_troubles(self, hotkeys: Hotkeys) -> Sequence[HotkeyProblem]:
        """Why some of these keys would not work on this desktop, whatever they are set to now."""
        ...

    def count_old_sessions(
        self, days: int, on_answer: Callable[[int], None], on_problem: OnProblem
    ) -> Cancel:
        """How many kept sessions ended longer ago than that."""
        ...

    def count_old_audio(
        self, days: int, on_answer: Callable[[int], None], on_problem: OnProblem
    ) -> Cancel:
        """How many files of kept sound are older than that."""
        ...

    def settings_set_aside(self) -> Sequence[Path]:
        """Settings files that could not be read, newest first."""
        ...

    def restore_settings(
        self, path: Path, on_answer: Callable[[Settings], None], on_problem: OnProblem
    ) -> Cancel:
        """Put a file that was set aside back into force, if it can be read now."""
        ...
