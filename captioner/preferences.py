"""The program behind the settings dialog and the setup assistant."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from captioner.about import about
from captioner.assembly import server_models, test_connection
from captioner.audio.devices import list_microphones
from captioner.audio.level_watch import sound_levels
from captioner.audio.voice_check import play_voice, record_voice
from captioner.doctor.bundle import BundleSource, write_bundle
from captioner.doctor.examination import Patient, examine
from captioner.domain.audio import SoundLevel
from captioner.domain.certificates import CertificateReport
from captioner.domain.diagnosis import Diagnosis, Finding
from captioner.domain.endpoint import Tls
from captioner.domain.errors import CaptionerError
from captioner.domain.hotkeys import HotkeyProblem
from captioner.domain.machine_defaults import MachineDefaults
from captioner.domain.models import ServerModels
from captioner.domain.recognition_options import BoostedPhrase
from captioner.domain.secrets import NO_SECRETS, Secrets
from captioner.domain.settings import Hotkeys, Profile, Settings
from captioner.errands import Errands
from captioner.log import redactor
from captioner.ports import MicrophoneChoice
from captioner.ports.preferences import About, Cancel, OnProblem
from captioner.recognizer.process import RecognizerProcess
from captioner.riva.certificates import read_certificates
from captioner.settings_keeper import SettingsKeeper
from captioner.store.audio_retention import forget_audio
from captioner.store.paths import Places
from captioner.store.phrase_file import read_phrases
from captioner.store.profile_file import read_profiles, write_profiles
from captioner.upkeep import DesktopUpkeep

TryOut = Callable[[Hotkeys], Sequence[HotkeyProblem]]
CountOld = Callable[[timedelta], Awaitable[int]]


class DesktopPreferences:
    """`ports.preferences.Preferences` over the real parts; main thread."""

    def __init__(
        self,
        keeper: SettingsKeeper,
        process: RecognizerProcess,
        places: Places,
        errands: Errands,
        chunk_ms: Callable[[], int],
    ) -> None:
        """`chunk_ms` tells how much audio goes out at a time at present."""
        self._keeper = keeper
        self._process = process
        self._places = places
        self._errands = errands
        self._chunk_ms = chunk_ms
        self._upkeep = DesktopUpkeep(places.data, lambda: keeper.settings.updates, errands)
        self._try_out: TryOut = lambda _: ()
        self._count_old: CountOld = _none_is_old
        self._voice = b""
        self._diagnosis = Diagnosis(())

    @property
    def settings(self) -> Settings:
        return self._keeper.settings

    @property
    def overrides(self) -> Mapping[str, str]:
        return self._keeper.overrides.fields

    @property
    def machine(self) -> MachineDefaults:
        return self._keeper.machine

    @property
    def chunk_ms(self) -> int:
        return self._chunk_ms()

    @property
    def about(self) -> About:
        return about(self._places)

    @property
    def upkeep(self) -> DesktopUpkeep:
        return self._upkeep

    def apply(self, settings: Settings, secrets: Mapping[str, Secrets]) -> None:
        self._keeper.apply(settings, secrets)

    def load_secrets(
        self, profile: Profile, on_answer: Callable[[Secrets], None], on_problem: OnProblem
    ) -> Cancel:
        loading = partial(self._keeper.stored_secrets_of, profile)
        return self._errands.ask(loading, on_answer, on_problem)

    def check_keyring(self, on_answer: Callable[[], None], on_problem: OnProblem) -> Cancel:
        return self._errands.ask(self._keeper.check_keyring, lambda _: on_answer(), on_problem)

    def test_connection(
        self,
        profile: Profile | None,
        secrets: Secrets,
        on_finding: Callable[[Finding], None],
        on_end: Callable[[Diagnosis], None],
    ) -> Cancel:
        async def test() -> None:
            tested, known = self._as_overridden(profile, secrets)
            options = self.settings.this_computer
            on_end(await test_connection(tested, known, self._process, on_finding, options=options))

        return self._errands.run_until_cancelled(test())

    def read_certificates(
        self, tls: Tls, key_password: str | None, on_answer: Callable[[CertificateReport], None]
    ) -> Cancel:
        async def read() -> None:
            now = datetime.now(UTC)
            on_answer(await asyncio.to_thread(read_certificates, tls, key_password, now=now))

        return self._errands.run_until_cancelled(read())

    def list_models(
        self,
        profile: Profile | None,
        secrets: Secrets,
        on_answer: Callable[[ServerModels], None],
        on_problem: OnProblem,
    ) -> Cancel:
        asked, known = self._as_overridden(profile, secrets)
        listing = partial(server_models, asked, known, self._process)
        return self._errands.ask(listing, on_answer, on_problem)

    def read_profiles(
        self,
        path: Path,
        on_answer: Callable[[tuple[Profile, ...]], None],
        on_problem: OnProblem,
    ) -> Cancel:
        taken = [profile.name for profile in self.settings.profiles]
        reading = partial(asyncio.to_thread, read_profiles, path, taken_names=taken)
        return self._errands.ask(reading, on_answer, on_problem)

    def write_profiles(
        self,
        path: Path,
        profiles: Sequence[Profile],
        on_answer: Callable[[], None],
        on_problem: OnProblem,
    ) -> Cancel:
        writing = partial(asyncio.to_thread, write_profiles, path, profiles)
        return self._errands.ask(writing, lambda _: on_answer(), on_problem)

    def read_phrases(
        self,
        path: Path,
        on_answer: Callable[[tuple[BoostedPhrase, ...]], None],
        on_problem: OnProblem,
    ) -> Cancel:
        reading = partial(asyncio.to_thread, read_phrases, path)
        return self._errands.ask(reading, on_answer, on_problem)

    def list_microphones(
        self, on_answer: Callable[[Sequence[MicrophoneChoice]], None], on_problem: OnProblem
    ) -> Cancel:
        listing = partial(asyncio.to_thread, list_microphones)
        return self._errands.ask(listing, on_answer, on_problem)

    def watch_level(
        self,
        microphone_id: str | None,
        on_level: Callable[[SoundLevel], None],
        on_problem: OnProblem,
    ) -> Cancel:
        async def watch() -> None:
            try:
                async with contextlib.aclosing(sound_levels(microphone_id)) as levels:
                    async for level in levels:
                        on_level(level)
            except CaptionerError as error:
                on_problem(str(error))

        return self._errands.run_until_cancelled(watch())

    def record_test(
        self, microphone_id: str | None, on_end: Callable[[], None], on_problem: OnProblem
    ) -> Cancel:
        def keep(pcm: bytes) -> None:
            self._voice = pcm
            on_end()

        return self._errands.ask(partial(record_voice, microphone_id), keep, on_problem)

    def play_test(self, on_end: Callable[[], None], on_problem: OnProblem) -> Cancel:
        return self._errands.ask(partial(play_voice, self._voice), lambda _: on_end(), on_problem)

    def examine(
        self, on_finding: Callable[[Finding], None], on_end: Callable[[Diagnosis], None]
    ) -> Cancel:
        async def run() -> None:
            self._diagnosis = await examine(self._patient(), self._process, on_finding)
            on_end(self._diagnosis)

        return self._errands.run_until_cancelled(run())

    def write_bundle(
        self, path: Path, on_answer: Callable[[], None], on_problem: OnProblem
    ) -> Cancel:
        variables = tuple(self._keeper.overrides.fields.values())
        source = BundleSource(self._places, variables, self._keeper.secrets)
        writing = partial(
            asyncio.to_thread, write_bundle, path, self._diagnosis, source, may_replace=True
        )
        return self._errands.ask(writing, lambda _: on_answer(), on_problem)

    def try_hotkeys_by(self, try_out: TryOut) -> None:
        """Who knows which keys can be caught on this desktop; before that, none has troubles."""
        self._try_out = try_out

    def hotkey_troubles(self, hotkeys: Hotkeys) -> Sequence[HotkeyProblem]:
        return self._try_out(hotkeys)

    def count_old_sessions_by(self, count: CountOld) -> None:
        """Who knows all kept sessions; before that, none is old."""
        self._count_old = count

    def count_old_sessions(
        self, days: int, on_answer: Callable[[int], None], on_problem: OnProblem
    ) -> Cancel:
        counting = partial(self._count_old, timedelta(days=days))
        return self._errands.ask(counting, on_answer, on_problem)

    def count_old_audio(
        self, days: int, on_answer: Callable[[int], None], on_problem: OnProblem
    ) -> Cancel:
        counting = partial(
            asyncio.to_thread,
            forget_audio,
            self._places.kept_audio,
            timedelta(days=days),
            now=datetime.now(UTC),
            only_count=True,
        )
        return self._errands.ask(counting, on_answer, on_problem)

    def settings_set_aside(self) -> Sequence[Path]:
        return self._keeper.set_aside_files()

    def restore_settings(
        self, path: Path, on_answer: Callable[[Settings], None], on_problem: OnProblem
    ) -> Cancel:
        return self._errands.ask(partial(self._keeper.restore, path), on_answer, on_problem)

    def _patient(self) -> Patient:
        keeper, profile = self._keeper, self._keeper.profile
        return Patient(
            profile,
            load_secrets=partial(keeper.load_secrets_of, profile),
            check_keyring=keeper.secrets.check,
            settings_file=keeper.file,
            this_computer=keeper.settings.this_computer,
        )

    def _as_overridden(
        self, profile: Profile | None, secrets: Secrets
    ) -> tuple[Profile | None, Secrets]:
        """As it would caption: the environment changes the server that is in use, no other."""
        redactor.learn_secrets(secrets)
        if profile is None or profile.id != self.settings.active_profile:
            return profile, secrets
        overrides = self._keeper.overrides
        applied = overrides.apply(profile)
        is_same = applied is not None and applied.id == profile.id
        # What belongs to one server must not be shown to another that RIVA_HOST names.
        return applied, overrides.apply_secrets(secrets if is_same else NO_SECRETS)


async def _none_is_old(_: timedelta) -> int:
    return 0
