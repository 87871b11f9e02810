"""The desktop program: takes a person's orders, and gives each part what was chosen."""

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from captioner.assembly import (
    Tracing,
    recognizers_for,
)
from captioner.changed_settings import forgets_more, needs_reopening
from captioner.clock import SystemClock
from captioner.desktop_captions import DesktopCaptions, Surroundings, Wish
from captioner.desktop_files import DesktopFiles
from captioner.desktop_records import DesktopRecords
from captioner.desktop_sessions import DesktopSessions
from captioner.desktop_transcribing import Chosen
from captioner.domain.errors import ConfigError
from captioner.domain.languages import SYSTEMS_LANGUAGE
from captioner.domain.machine_defaults import SET_BY_ADMINISTRATOR
from captioner.domain.settings import (
    ArrangedPlace,
    DisplayOptions,
    OverlayOptions,
    Settings,
    WindowPlace,
)
from captioner.domain.wording import translate
from captioner.errands import Errands
from captioner.interrupts import on_interrupt
from captioner.known_microphones import KnownMicrophones
from captioner.log import logger, redactor
from captioner.preferences import DesktopPreferences
from captioner.recognizer.process import RecognizerProcess
from captioner.riva.client import RivaRecognizer
from captioner.settings_keeper import SettingsKeeper
from captioner.single_instance import SingleInstance
from captioner.store.machine_defaults import settings_file
from captioner.store.paths import Places
from captioner.store.secrets import KeyringSecrets
from captioner.store.secrets_keeper import SecretsKeeper
from captioner.ui.dialogs import Dialogs
from captioner.ui.screen import CaptionScreen


class DesktopProgram:
    """Takes the screen's orders (`ports.Commands`) and keeps one session going; main thread."""

    def __init__(
        self,
        process: RecognizerProcess,
        places: Places,
        tracing: Tracing,
        speak: Callable[[str], None],
        instance: SingleInstance,
    ) -> None:
        """`speak` makes all that is built from then on speak a language (`Settings.language`)."""
        self._process = process
        self._instance = instance
        self._places = places
        self._tracing = tracing
        self._speak = speak
        self._errands = Errands()
        self._keeper = SettingsKeeper(
            settings_file(places),
            SecretsKeeper(KeyringSecrets(), learn=redactor.learn_secrets),
            self._errands,
        )
        self._preferences = DesktopPreferences(
            self._keeper, process, places, self._errands, lambda: self._captions.chunk_ms
        )
        self._records = DesktopRecords(places, self._keeper, SystemClock(), self._errands)
        self._sessions = DesktopSessions(
            self._records,
            self._keeper,
            self._errands,
            self._chosen_for_recordings,
            lambda sentence: self._screen.show_message(sentence),  # noqa: PLW0108 - made later
        )
        self._preferences.count_old_sessions_by(self._count_old_sessions)
        self._microphones = KnownMicrophones()
        self._files = DesktopFiles(self._sessions)

    async def run(self) -> None:
        """Until the person quits, by the menu or by a signal."""
        trouble = self._load_settings()
        settings = self._keeper.settings
        self._screen = CaptionScreen(
            self,
            lambda: self._microphones.known,
            settings=settings,
            on_place=self._remember_place,
            on_painted=lambda *painted: self._captions.painted(*painted),  # noqa: PLW0108 - made below
        )
        self._captions = self._new_captions()
        self._dialogs = Dialogs(
            self._preferences, self._screen.overlay, self._remember_settings_window
        )
        self._preferences.try_hotkeys_by(self._screen.hotkeys.try_out)
        self._keeper.on_change = self._follow_settings
        self._keeper.on_problem = self._screen.show_message
        self._show_profiles()
        self._screen.show()
        self._instance.listen(self._screen.activate, self._files.open)
        self._screen.use_settings(settings)
        self._greet(trouble)
        self._records.begin(self._screen, self.start)
        self._open_waiting()
        self._preferences.upkeep.begin(self._screen.actions.release.tell)
        try:
            with on_interrupt(self.quit):
                await self._captions.run()
        finally:
            self._dialogs.close()
            await self._sessions.close()
            await self._records.close()
            self._screen.close()
            await self._errands.finish()

    @property
    def sessions(self) -> DesktopSessions:
        return self._sessions

    def start(self) -> None:
        self._captions.want(Wish.MICROPHONE)

    def stop(self) -> None:
        self._captions.want(Wish.NOTHING)

    def play_sample(self) -> None:
        self._captions.want(Wish.SAMPLE)

    def set_paused(self, paused: bool) -> None:  # noqa: FBT001 - a state, not a mode of the call
        self._captions.set_paused(paused)

    def retry(self) -> None:
        self._captions.retry()

    def use_microphone(self, microphone_id: str | None) -> None:
        self._choose(replace(self._keeper.settings, microphone=microphone_id))
        self._captions.want(Wish.MICROPHONE)

    def look_for_microphones(self) -> None:
        self._errands.run(self._captions.look_for_microphones())

    def use_profile(self, profile_id: str | None) -> None:
        self._choose(replace(self._keeper.settings, active_profile=profile_id))
        variable = self._keeper.overrides.fields.get("address")
        if variable is not None:
            sentence = translate(
                "environment",
                "The environment variable {variable} decides who recognises. Your choice counts "
                "once Captioner is started without it.",
            )
            self._screen.show_message(sentence.format(variable=variable))

    def choose_display(self, display: DisplayOptions) -> None:
        self._choose(replace(self._keeper.settings, display=display))

    def choose_overlay(self, options: OverlayOptions) -> None:
        self._choose(replace(self._keeper.settings, overlay_options=options))

    def open_settings(self) -> None:
        self._dialogs.open_settings()

    def open_setup_assistant(self) -> None:
        self._dialogs.open_setup_assistant()

    def open_files(self, files: Sequence[Path]) -> None:
        """Transcripts from elsewhere; before `run` they wait for it."""
        self._files.open(files)

    async def hold(self) -> None:
        """Caption what was said up to now, and no more; returns when all of it is written."""
        await self._captions.hold()

    def resume(self) -> None:
        """Go on after `hold`, unless a person has wanted something else meanwhile."""
        self._captions.resume()

    def quit(self) -> None:
        self._captions.quit()

    def _greet(self, trouble: str) -> None:
        """Say why not all that was chosen is in force, or help to choose for the first time."""
        if self._keeper.machine.is_broken:
            self._dialogs.warn(" ".join(self._keeper.machine.troubles))
        if trouble:
            self._screen.show_message(trouble)
        elif not (
            self._files.are_waiting or self._keeper.settings.is_set_up or self._keeper.profile
        ):
            self._dialogs.open_setup_assistant()

    def _open_waiting(self) -> None:
        """Whoever opens a file wants to read: nothing is listened to before it is asked for."""
        if self._files.are_waiting:
            self._captions.want(Wish.NOTHING)
            stopped = translate("overlay", "Captions are stopped.")
            self._screen.tell(stopped, translate("overlay", "Start captions"), self.start)
        self._files.begin(self._say_in_front)

    def _say_in_front(self, sentence: str) -> None:
        """The captions may be hidden, and a person waits for an answer."""
        self._screen.activate()
        self._screen.show_message(sentence)

    def _choose(self, wanted: Settings) -> None:
        """What an administrator has locked stays, and is shown and said to stay."""
        self._keeper.edit(wanted)
        if self._keeper.settings != wanted:
            self._show_profiles()
            self._screen.use_settings(self._keeper.settings)
            self._screen.show_message(translate("settings", SET_BY_ADMINISTRATOR))

    def _new_captions(self) -> DesktopCaptions:
        around = Surroundings(
            screen=self._screen,
            settings=self._keeper,
            records=self._records,
            microphones=self._microphones,
            tracing=self._tracing,
        )
        return DesktopCaptions(around, self._chosen_recognizers())

    def _load_settings(self) -> str:
        """Why not all of what was chosen is in force; empty if it is."""
        troubles = [*self._keeper.machine.troubles]
        for load in (self._load_chosen, lambda: self._keeper.read_environment(os.environ)):
            try:
                troubles.append(load())
            except ConfigError as error:
                troubles.append(str(error))
        said = [trouble for trouble in troubles if trouble]
        for trouble in said:
            logger.warning("%s", trouble)
        return " ".join(said)

    def _load_chosen(self) -> str:
        self._keeper.load()
        language = self._keeper.settings.language
        if language != SYSTEMS_LANGUAGE:  # which is spoken already
            self._speak(language)
        return ""

    def _follow_settings(self, before: Settings, now: Settings, secrets: frozenset[str]) -> None:
        """Something was chosen, by the menu or in a dialog: each part takes up what is its own."""
        overrides = self._keeper.overrides
        standing = (overrides.apply(now.profile), now.profiles, now.this_computer)
        was = (overrides.apply(before.profile), before.profiles, before.this_computer)
        if standing != was or secrets:
            self._captions.use_recognizers(self._chosen_recognizers())
        self._show_profiles()
        self._screen.use_settings(now)
        if now.display.stability is not before.display.stability:
            self._captions.set_stability(now.display.stability)
        self._captions.set_chunk_ms(now.audio.chunk_ms)
        self._preferences.upkeep.follow_options()
        if now.transcripts.live_text != before.transcripts.live_text:
            self._errands.run(self._records.use_live_text(now.transcripts.live_text))
        if forgets_more(before, now):
            self._errands.run(self._records.forget_what_is_old())
        if needs_reopening(before, now) and self._captions.wish is Wish.MICROPHONE:
            self._captions.want(Wish.MICROPHONE)

    def _chosen_recognizers(self) -> Sequence[RivaRecognizer]:
        keeper = self._keeper
        return recognizers_for(keeper.profile, keeper.settings, self._process, keeper.secrets_of)

    def _chosen_for_recordings(self) -> Chosen:
        recognition = self._keeper.settings.recognition_of(self._keeper.profile)
        return Chosen(self._chosen_recognizers(), recognition.language)

    async def _count_old_sessions(self, than: timedelta) -> int:
        return await self._records.library.forget_older(than, only_count=True)

    def _show_profiles(self) -> None:
        self._screen.actions.lock(self._keeper.machine)
        profiles, chosen = self._keeper.settings.profiles, self._keeper.profile
        if chosen is not None and chosen.id not in {profile.id for profile in profiles}:
            profiles = (chosen, *profiles)
        self._screen.set_profiles(profiles, chosen.id if chosen is not None else None)

    def _remember_place(self, place: WindowPlace, places: tuple[ArrangedPlace, ...]) -> None:
        settings = self._keeper.settings
        options = replace(settings.overlay_options, places=places)
        self._keeper.edit(replace(settings, overlay=place, overlay_options=options))

    def _remember_settings_window(self, place: WindowPlace) -> None:
        self._keeper.edit(replace(self._keeper.settings, settings_window=place))
