"""What the desktop program does with a person's orders: which audio is captioned, and when."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Coroutine, Sequence
from dataclasses import replace
from enum import Enum, auto

from captioner.assembly import (
    Heard,
    Tracing,
    embedded_recognizer,
    listening,
    playing,
    run_session,
    sample_speech,
)
from captioner.audio.devices import Microphone, list_microphones
from captioner.clock import SystemClock
from captioner.domain.errors import CaptionerError, ConfigError
from captioner.domain.settings import Settings, WindowPlace
from captioner.interrupts import on_interrupt
from captioner.log import logger
from captioner.recognizer.process import RecognizerProcess
from captioner.session.session import CaptionSession
from captioner.store.settings_file import SettingsFile
from captioner.ui.screen import CaptionScreen

_LOOK_FOR_MICROPHONE_S = 3.0

_SAMPLE_IS_OVER = "That was the sample speech."


class Wish(Enum):
    """What a person wants captioned."""

    NOTHING = auto()
    MICROPHONE = auto()
    SAMPLE = auto()


class DesktopProgram:
    """Takes the screen's orders (`ports.Commands`) and keeps one session going; main thread."""

    def __init__(
        self, process: RecognizerProcess, settings_file: SettingsFile, tracing: Tracing
    ) -> None:
        self._recognizer = embedded_recognizer(process)
        self._settings_file = settings_file
        self._settings = Settings()
        self._tracing = tracing
        self._wish = Wish.MICROPHONE
        self._changed = asyncio.Event()
        self._session: CaptionSession | None = None
        self._is_paused = False
        self._is_quitting = False
        self._microphones: Sequence[Microphone] = ()
        self._errands: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Until the person quits, by the menu or by a signal."""
        trouble = self._load_settings()
        self._screen = CaptionScreen(
            self,
            lambda: self._microphones,
            place=self._settings.overlay,
            on_place=self._remember_place,
            on_painted=self._tracing.painted,
        )
        self._screen.show()
        if trouble:
            self._screen.show_message(trouble)
        try:
            with on_interrupt(self.quit):
                while not self._is_quitting:
                    await self._follow_wish()
        finally:
            self._screen.close()
            if self._errands:
                await asyncio.wait(self._errands)

    def start(self) -> None:
        self._change(Wish.MICROPHONE)

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
        self._save(replace(self._settings, microphone=microphone_id))
        self._change(Wish.MICROPHONE)

    def look_for_microphones(self) -> None:
        self._run_errand(self._look_for_microphones())

    def use_profile(self, profile_id: str | None) -> None:
        self._save(replace(self._settings, active_profile=profile_id))

    def open_settings(self) -> None:
        raise NotImplementedError

    def open_setup_assistant(self) -> None:
        raise NotImplementedError

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
        if wish is Wish.NOTHING:
            await self._wait_for_wish()
            return
        self._screen.forget_captions()
        try:
            async with self._audio(wish) as heard:
                await self._caption(heard)
            end = heard.failure
        except CaptionerError as error:
            end = error
        if not self._changed.is_set():
            self._explain_end(wish, end)

    @contextlib.asynccontextmanager
    async def _audio(self, wish: Wish) -> AsyncIterator[Heard]:
        chosen = self._settings.microphone
        if wish is Wish.SAMPLE:
            with playing(sample_speech(), speed=1) as heard:
                self._screen.set_microphone(chosen, name=None)
                yield heard
            return
        async with listening(chosen) as heard:
            await self._look_for_microphones()
            self._screen.set_microphone(chosen, name=self._name_of(chosen))
            yield heard

    async def _caption(self, heard: Heard) -> None:
        session = CaptionSession(
            heard.source,
            self._recognizer,
            SystemClock(),
            observers=[self._screen.observer],
            label=heard.label,
            latency=self._tracing.recorder,
        )
        session.set_paused(self._is_paused)
        self._session = session
        try:
            await run_session(session, heard)
        finally:
            self._session = None
            self._tracing.end_session()

    def _explain_end(self, wish: Wish, end: Exception | None) -> None:
        """Captions have ended although nobody asked for it."""
        self._wish = Wish.NOTHING
        if end is not None and not isinstance(end, CaptionerError):
            raise end
        if end is not None:
            self._screen.offer_sample(str(end))
        elif wish is Wish.SAMPLE and self._microphones:
            self._wish = Wish.MICROPHONE
        elif wish is Wish.SAMPLE:
            self._screen.offer_sample(_SAMPLE_IS_OVER)

    async def _wait_for_wish(self) -> None:
        """Until there is an order, or a microphone where there was none before."""
        while not self._changed.is_set():
            had_microphone = bool(self._microphones)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._changed.wait(), _LOOK_FOR_MICROPHONE_S)
                return
            await self._look_for_microphones()
            if self._microphones and not had_microphone:
                self.start()

    async def _look_for_microphones(self) -> None:
        found: Sequence[Microphone] = ()
        try:
            found = await asyncio.to_thread(list_microphones)
        except CaptionerError as error:
            logger.warning("looking for microphones: %s", error)
        if found != self._microphones:
            self._microphones = found
            self._screen.refresh_microphones()

    def _name_of(self, microphone_id: str | None) -> str:
        for microphone in self._microphones:
            if microphone.id == microphone_id or (microphone_id is None and microphone.is_default):
                return microphone.name
        return "the microphone"

    def _load_settings(self) -> str:
        try:
            self._settings = self._settings_file.load()
        except ConfigError as error:
            logger.warning("%s", error)
            return str(error)
        return ""

    def _remember_place(self, place: WindowPlace) -> None:
        self._save(replace(self._settings, overlay=place))

    def _save(self, settings: Settings) -> None:
        self._settings = settings
        self._run_errand(self._write(settings))

    def _run_errand(self, errand: Coroutine[None, None, None]) -> None:
        """Beside the captions, and finished before the program ends."""
        task = asyncio.get_running_loop().create_task(errand)
        self._errands.add(task)
        task.add_done_callback(self._errands.discard)

    async def _write(self, settings: Settings) -> None:
        try:
            await asyncio.to_thread(self._settings_file.save, settings)
        except OSError as error:
            logger.error("the settings could not be saved: %s", error)
