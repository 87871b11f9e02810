"""Keeps one caption session going, of whatever the person at the screen wants captioned."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from captioner.assembly import Heard, Tracing, listening, playing, run_session, sample_speech
from captioner.clock import SystemClock
from captioner.desktop_records import DesktopRecords
from captioner.domain.errors import CaptionerError
from captioner.domain.settings import Settings
from captioner.domain.stability import Stability
from captioner.domain.wording import marked, translate
from captioner.known_microphones import KnownMicrophones
from captioner.ports import SessionObserver
from captioner.record_keeper import Heading
from captioner.riva.client import RivaRecognizer
from captioner.session.chunking import DEFAULT_CHUNK_MS
from captioner.session.session import CaptionSession
from captioner.session.steadied import SteadiedCaptions
from captioner.settings_keeper import SettingsKeeper
from captioner.ui.screen import CaptionScreen

_LOOK_FOR_MICROPHONE_S = 3.0

_SAMPLE_IS_OVER = marked("overlay", "That was the sample speech.")


class Wish(Enum):
    """What a person wants captioned."""

    NOTHING = auto()
    MICROPHONE = auto()
    SAMPLE = auto()


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What captions are made from and go to."""

    screen: CaptionScreen
    settings: SettingsKeeper
    records: DesktopRecords
    microphones: KnownMicrophones
    tracing: Tracing


class DesktopCaptions:
    """Main thread. Begins with the microphone; a wish may change at any time."""

    def __init__(self, around: Surroundings, recognizers: Sequence[RivaRecognizer]) -> None:
        self._around = around
        self._screen = around.screen
        self._recognizers = recognizers
        self._wish = Wish.MICROPHONE
        self._changed = asyncio.Event()
        self._session: CaptionSession | None = None
        self._captions: SteadiedCaptions | None = None
        self._is_paused = False
        self._is_over = False
        self._is_idle = asyncio.Event()
        self._held: Wish | None = None

    @property
    def wish(self) -> Wish:
        return self._wish

    @property
    def chunk_ms(self) -> int:
        """How much audio goes out at a time at present."""
        if self._session is not None:
            return self._session.chunk_ms
        return self._settings.audio.chunk_ms or DEFAULT_CHUNK_MS

    async def run(self) -> None:
        """Until `quit`."""
        while not self._is_over:
            await self._follow_wish()

    def want(self, wish: Wish) -> None:
        """From now on; what was said up to now is captioned first."""
        self._wish = wish
        self._changed.set()
        self._screen.withdraw_message()
        if self._session is not None:
            self._session.stop()

    def quit(self) -> None:
        self._is_over = True
        self.want(Wish.NOTHING)

    def set_paused(self, paused: bool) -> None:  # noqa: FBT001 - a state, not a mode of the call
        self._is_paused = paused
        self._screen.set_paused(paused)
        if self._session is not None:
            self._session.set_paused(paused)

    def retry(self) -> None:
        if self._session is not None:
            self._session.retry_now()

    def use_recognizers(self, recognizers: Sequence[RivaRecognizer]) -> None:
        self._recognizers = recognizers
        if self._session is not None:
            self._session.use_recognizers(recognizers)

    def set_stability(self, stability: Stability) -> None:
        if self._captions is not None:
            self._captions.set_stability(stability)

    def set_chunk_ms(self, chunk_ms: int | None) -> None:
        if self._session is not None:
            self._session.set_chunk_ms(chunk_ms)

    def painted(self, segment_id: int, revision: int, painted_ns: int) -> None:
        if self._captions is not None:
            self._captions.painted(segment_id, revision, painted_ns)

    async def hold(self) -> None:
        """Caption what was said up to now, and no more; returns when all of it is written."""
        if self._session is not None:
            self._held = self._wish
            self.want(Wish.NOTHING)
            await self._is_idle.wait()
            await self._around.records.flush()

    def resume(self) -> None:
        """Go on after `hold`, unless a person has wanted something else meanwhile."""
        held, self._held = self._held, None
        if held is not None and self._wish is Wish.NOTHING and not self._is_over:
            self.want(held)

    async def look_for_microphones(self) -> None:
        """And say if there are others than before."""
        if await self._around.microphones.look():
            self._screen.refresh_microphones()

    @property
    def _settings(self) -> Settings:
        return self._around.settings.settings

    async def _follow_wish(self) -> None:
        self._changed.clear()
        wish = self._wish
        if wish is not Wish.MICROPHONE and self._held is None:
            await self._around.records.end_session()
        if wish is Wish.NOTHING:
            self._screen.show_source(None)  # what was wrong with a microphone that is let go of
            await self._wait_for_wish()
            return
        await self._around.records.prepare_run()
        self._screen.forget_captions()
        self._is_idle.clear()
        try:
            async with self._audio(wish) as heard:
                if not self._changed.is_set():  # while the microphone was being opened
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
        chosen = self._settings.microphone
        if wish is Wish.SAMPLE:
            with playing(sample_speech(), speed=1) as heard:
                self._screen.set_microphone(chosen, name=None)
                self._screen.show_source(None)
                yield heard
            return
        options = self._settings.audio
        async with listening(
            chosen, chunk_ms=options.chunk_ms, on_health=self._screen.show_source
        ) as heard:
            await self.look_for_microphones()
            self._screen.set_microphone(chosen, name=heard.name)
            yield heard

    async def _caption(self, heard: Heard, *, is_kept: bool) -> None:
        captions = SteadiedCaptions(
            self._screen.observer,
            SystemClock(),
            self._settings.display.stability,
            on_painted=self._around.tracing.painted,
        )
        session = CaptionSession(
            heard.source,
            self._recognizers,
            SystemClock(),
            observers=[*(self._record(heard) if is_kept else ()), captions],
            label=heard.label,
            latency=self._around.tracing.recorder,
            chunk_ms=self._settings.audio.chunk_ms,
        )
        session.set_paused(self._is_paused)
        self._session, self._captions = session, captions
        try:
            async with captions, self._keeping_audio(heard, is_kept=is_kept):
                await run_session(session, heard)
        finally:
            self._session = self._captions = None
            self._around.tracing.end_session()
            self._around.records.end_run()

    def _keeping_audio(
        self, heard: Heard, *, is_kept: bool
    ) -> contextlib.AbstractAsyncContextManager[None]:
        if not is_kept:
            return contextlib.nullcontext()
        return self._around.records.keeping_audio(heard.source)

    def _record(self, heard: Heard) -> Sequence[SessionObserver]:
        recognition = self._settings.recognition_of(self._around.settings.profile)
        recognizer = self._recognizers[0].name
        heading = Heading(heard.name or heard.label, recognizer, recognition.language)
        return self._around.records.begin_run(heard.source, heading)

    def _explain_end(self, wish: Wish, end: Exception | None) -> None:
        """Captions have ended although nobody asked for it."""
        self._wish = Wish.NOTHING
        if end is not None and not isinstance(end, CaptionerError):
            raise end
        if end is not None:
            self._screen.offer_sample(str(end))
        elif wish is Wish.SAMPLE and self._around.microphones.known:
            self._wish = Wish.MICROPHONE
        elif wish is Wish.SAMPLE:
            self._screen.offer_sample(translate("overlay", _SAMPLE_IS_OVER))

    async def _wait_for_wish(self) -> None:
        """Until there is an order, or a microphone where there was none before."""
        while not self._changed.is_set():
            had_microphone = bool(self._around.microphones.known)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._changed.wait(), _LOOK_FOR_MICROPHONE_S)
                return
            await self.look_for_microphones()
            if self._around.microphones.known and not had_microphone:
                self.want(Wish.MICROPHONE)
