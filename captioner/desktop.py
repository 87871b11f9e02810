"""What the desktop program does with a person's orders: which audio is captioned, and when."""

import asyncio
import contextlib
import os
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from enum import Enum, auto

from captioner.assembly import (
    Heard,
    Tracing,
    listening,
    playing,
    recognizers_for,
    run_session,
    sample_speech,
)
from captioner.audio.capture import block_ms_for
from captioner.audio.keeper import AudioKeeper
from captioner.clock import SystemClock
from captioner.desktop_records import DesktopRecords
from captioner.domain.errors import CaptionerError, ConfigError
from captioner.domain.languages import SYSTEMS_LANGUAGE
from captioner.domain.settings import (
    ArrangedPlace,
    DisplayOptions,
    OverlayOptions,
    Settings,
    WindowPlace,
)
from captioner.domain.wording import marked, translate
from captioner.errands import Errands
from captioner.interrupts import on_interrupt
from captioner.known_microphones import KnownMicrophones
from captioner.log import logger, redactor
from captioner.ports import SessionObserver
from captioner.preferences import DesktopPreferences
from captioner.recognizer.process import RecognizerProcess
from captioner.record_keeper import Heading, open_library
from captioner.riva.client import RivaRecognizer
from captioner.session.chunking import DEFAULT_CHUNK_MS
from captioner.session.session import CaptionSession
from captioner.session.steadied import SteadiedCaptions
from captioner.settings_keeper import SettingsKeeper
from captioner.store.paths import Places
from captioner.store.secrets import KeyringSecrets
from captioner.store.secrets_keeper import SecretsKeeper
from captioner.store.settings_file import SettingsFile
from captioner.ui.dialogs import Dialogs
from captioner.ui.screen import CaptionScreen

_LOOK_FOR_MICROPHONE_S = 3.0

_SAMPLE_IS_OVER = marked("overlay", "That was the sample speech.")


class Wish(Enum):
    """What a person wants captioned."""

    NOTHING = auto()
    MICROPHONE = auto()
    SAMPLE = auto()


class DesktopProgram:
    """Takes the screen's orders (`ports.Commands`) and keeps one session going; main thread."""

    def __init__(
        self,
        process: RecognizerProcess,
        places: Places,
        tracing: Tracing,
        speak: Callable[[str], None],
    ) -> None:
        """`speak` makes all that is built from then on speak a language (`Settings.language`)."""
        self._process = process
        self._places = places
        self._tracing = tracing
        self._speak = speak
        self._errands = Errands()
        self._keeper = SettingsKeeper(
            SettingsFile(places.settings_file),
            SecretsKeeper(KeyringSecrets(), learn=redactor.learn_secrets),
            self._errands,
        )
        self._preferences = DesktopPreferences(
            self._keeper, process, places, self._errands, lambda: self._chunk_ms
        )
        library = open_library(places)
        self._records = DesktopRecords(library, self._keeper, SystemClock(), self._errands)
        self._wish = Wish.MICROPHONE
        self._changed = asyncio.Event()
        self._session: CaptionSession | None = None
        self._captions: SteadiedCaptions | None = None
        self._is_paused = False
        self._is_quitting = False
        self._is_idle = asyncio.Event()
        self._held: Wish | None = None
        self._microphones = KnownMicrophones()

    async def run(self) -> None:
        """Until the person quits, by the menu or by a signal."""
        trouble = self._load_settings()
        settings = self._keeper.settings
        self._recognizers = self._chosen_recognizers()
        self._screen = CaptionScreen(
            self,
            lambda: self._microphones.known,
            settings=settings,
            on_place=self._remember_place,
            on_painted=self._painted,
        )
        self._dialogs = Dialogs(
            self._preferences, self._screen.overlay, self._remember_settings_window
        )
        self._preferences.try_hotkeys_by(self._screen.hotkeys.try_out)
        self._keeper.on_change = self._follow_settings
        self._keeper.on_problem = self._screen.show_message
        self._show_profiles()
        self._screen.show()
        self._screen.use_settings(settings)
        if trouble:
            self._screen.show_message(trouble)
        elif not settings.is_set_up and self._keeper.profile is None:
            self._dialogs.open_setup_assistant()
        self._records.begin(self._screen, self.start)
        try:
            with on_interrupt(self.quit):
                while not self._is_quitting:
                    await self._follow_wish()
        finally:
            self._dialogs.close()
            await self._records.close()
            self._screen.close()
            await self._errands.finish()

    @property
    def sessions(self) -> DesktopRecords:
        return self._records

    def start(self) -> None:
        self._change(Wish.MICROPHONE)

    def stop(self) -> None:
        self._change(Wish.NOTHING)

    def play_sample(self) -> None:
        self._change(Wish.SAMPLE)

    def set_paused(self, paused: bool) -> None:  # noqa: FBT001 - a state, not a mode of the call
        self._is_paused = paused
        self._screen.set_paused(paused)
        if self._session is not None:
            self._session.set_paused(paused)

    def retry(self) -> None:
        if self._session is not None:
            self._session.retry_now()

    def use_microphone(self, microphone_id: str | None) -> None:
        self._keeper.edit(replace(self._keeper.settings, microphone=microphone_id))
        self._change(Wish.MICROPHONE)

    def look_for_microphones(self) -> None:
        self._errands.run(self._look_for_microphones())

    def use_profile(self, profile_id: str | None) -> None:
        self._keeper.edit(replace(self._keeper.settings, active_profile=profile_id))
        variable = self._keeper.overrides.fields.get("address")
        if variable is not None:
            sentence = translate(
                "environment",
                "The environment variable {variable} decides who recognises. Your choice counts "
                "once Captioner is started without it.",
            )
            self._screen.show_message(sentence.format(variable=variable))

    def choose_display(self, display: DisplayOptions) -> None:
        self._keeper.edit(replace(self._keeper.settings, display=display))

    def choose_overlay(self, options: OverlayOptions) -> None:
        self._keeper.edit(replace(self._keeper.settings, overlay_options=options))

    def open_settings(self) -> None:
        self._dialogs.open_settings()

    def open_setup_assistant(self) -> None:
        self._dialogs.open_setup_assistant()

    async def hold(self) -> None:
        """Caption what was said up to now, and no more; returns when all of it is written."""
        if self._session is not None:
            self._held = self._wish
            self._change(Wish.NOTHING)
            await self._is_idle.wait()

    def resume(self) -> None:
        """Go on after `hold`, unless a person has wanted something else meanwhile."""
        held, self._held = self._held, None
        if held is not None and self._wish is Wish.NOTHING and not self._is_quitting:
            self._change(held)

    def quit(self) -> None:
        self._is_quitting = True
        self._change(Wish.NOTHING)

    def _change(self, wish: Wish) -> None:
        self._wish = wish
        self._changed.set()
        self._screen.withdraw_message()
        if self._session is not None:
            self._session.stop()

    async def _follow_wish(self) -> None:
        self._changed.clear()
        wish = self._wish
        if wish is not Wish.MICROPHONE:
            await self._records.end_session()
        if wish is Wish.NOTHING:
            await self._wait_for_wish()
            return
        await self._records.prepare_run()
        self._screen.forget_captions()
        self._is_idle.clear()
        try:
            async with self._audio(wish) as heard:
                await self._caption(heard, is_kept=wish is Wish.MICROPHONE)
            end = heard.failure
        except CaptionerError as error:
            end = error
        finally:
            self._is_idle.set()
        if not self._changed.is_set():
            self._explain_end(wish, end)

    @contextlib.asynccontextmanager
    async def _audio(self, wish: Wish) -> AsyncIterator[Heard]:
        chosen = self._keeper.settings.microphone
        if wish is Wish.SAMPLE:
            with playing(sample_speech(), speed=1) as heard:
                self._screen.set_microphone(chosen, name=None)
                self._screen.show_source(None)
                yield heard
            return
        options = self._keeper.settings.audio
        async with listening(
            chosen, chunk_ms=options.chunk_ms, on_health=self._screen.show_source
        ) as heard:
            await self._look_for_microphones()
            self._screen.set_microphone(chosen, name=heard.name)
            async with self._keeping(heard) if options.keep_audio else contextlib.nullcontext():
                yield heard

    def _keeping(self, heard: Heard) -> AudioKeeper:
        name = f"{datetime.now(UTC).strftime('%Y-%m-%d %H-%M-%S')}.flac"
        path = self._places.kept_audio / name
        return AudioKeeper(heard.source, path, on_problem=self._screen.show_message)

    async def _caption(self, heard: Heard, *, is_kept: bool) -> None:
        captions = SteadiedCaptions(
            self._screen.observer,
            SystemClock(),
            self._keeper.settings.display.stability,
            on_painted=self._tracing.painted,
        )
        session = CaptionSession(
            heard.source,
            self._recognizers,
            SystemClock(),
            observers=[*(self._record(heard) if is_kept else ()), captions],
            label=heard.label,
            latency=self._tracing.recorder,
            chunk_ms=self._keeper.settings.audio.chunk_ms,
        )
        session.set_paused(self._is_paused)
        self._session, self._captions = session, captions
        try:
            async with captions:
                await run_session(session, heard)
        finally:
            self._session = self._captions = None
            self._tracing.end_session()
            self._records.end_run()

    def _record(self, heard: Heard) -> Sequence[SessionObserver]:
        profile = self._keeper.profile
        recognition = (
            self._keeper.settings.this_computer if profile is None else profile.recognition
        )
        recognizer = self._recognizers[0].name
        heading = Heading(heard.name or heard.label, recognizer, recognition.language)
        return self._records.begin_run(heard.source, heading)

    def _explain_end(self, wish: Wish, end: Exception | None) -> None:
        """Captions have ended although nobody asked for it."""
        self._wish = Wish.NOTHING
        if end is not None and not isinstance(end, CaptionerError):
            raise end
        if end is not None:
            self._screen.offer_sample(str(end))
        elif wish is Wish.SAMPLE and self._microphones.known:
            self._wish = Wish.MICROPHONE
        elif wish is Wish.SAMPLE:
            self._screen.offer_sample(translate("overlay", _SAMPLE_IS_OVER))

    async def _wait_for_wish(self) -> None:
        """Until there is an order, or a microphone where there was none before."""
        while not self._changed.is_set():
            had_microphone = bool(self._microphones.known)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._changed.wait(), _LOOK_FOR_MICROPHONE_S)
                return
            await self._look_for_microphones()
            if self._microphones.known and not had_microphone:
                self.start()

    async def _look_for_microphones(self) -> None:
        if await self._microphones.look():
            self._screen.refresh_microphones()

    def _load_settings(self) -> str:
        """Why not all of what was chosen is in force; empty if it is."""
        troubles = []
        for load in (self._load_chosen, lambda: self._keeper.read_environment(os.environ)):
            try:
                load()
            except ConfigError as error:
                logger.warning("%s", error)
                troubles.append(str(error))
        return " ".join(troubles)

    def _load_chosen(self) -> None:
        self._keeper.load()
        language = self._keeper.settings.language
        if language != SYSTEMS_LANGUAGE:  # which is spoken already
            self._speak(language)

    def _follow_settings(self, before: Settings, now: Settings, secrets: frozenset[str]) -> None:
        """Something was chosen, by the menu or in a dialog: each part takes up what is its own."""
        overrides = self._keeper.overrides
        standing = (overrides.apply(now.profile), now.profiles, now.this_computer)
        was = (overrides.apply(before.profile), before.profiles, before.this_computer)
        if standing != was or secrets:
            self._recognizers = self._chosen_recognizers()
            if self._session is not None:
                self._session.use_recognizers(self._recognizers)
        self._show_profiles()
        self._screen.use_settings(now)
        if self._captions is not None and now.display.stability is not before.display.stability:
            self._captions.set_stability(now.display.stability)
        if self._session is not None:
            self._session.set_chunk_ms(now.audio.chunk_ms)
        if _needs_reopening(before, now) and self._wish is Wish.MICROPHONE:
            self._change(Wish.MICROPHONE)

    def _chosen_recognizers(self) -> Sequence[RivaRecognizer]:
        keeper = self._keeper
        return recognizers_for(keeper.profile, keeper.settings, self._process, keeper.secrets_of)

    def _show_profiles(self) -> None:
        profiles, chosen = self._keeper.settings.profiles, self._keeper.profile
        if chosen is not None and chosen.id not in {profile.id for profile in profiles}:
            profiles = (chosen, *profiles)
        self._screen.set_profiles(profiles, chosen.id if chosen is not None else None)

    @property
    def _chunk_ms(self) -> int:
        if self._session is not None:
            return self._session.chunk_ms
        return self._keeper.settings.audio.chunk_ms or DEFAULT_CHUNK_MS

    def _painted(self, segment_id: int, revision: int, painted_ns: int) -> None:
        if self._captions is not None:
            self._captions.painted(segment_id, revision, painted_ns)

    def _remember_place(self, place: WindowPlace, places: tuple[ArrangedPlace, ...]) -> None:
        settings = self._keeper.settings
        options = replace(settings.overlay_options, places=places)
        self._keeper.edit(replace(settings, overlay=place, overlay_options=options))

    def _remember_settings_window(self, place: WindowPlace) -> None:
        self._keeper.edit(replace(self._keeper.settings, settings_window=place))


def _needs_reopening(before: Settings, now: Settings) -> bool:
    return (
        now.microphone != before.microphone
        or now.audio.keep_audio != before.audio.keep_audio
        or block_ms_for(now.audio.chunk_ms) != block_ms_for(before.audio.chunk_ms)
    )
