"""What the desktop program keeps of what is said: as a session, as sound, as text for others."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from captioner.audio.keeper import AudioKeeper
from captioner.domain.errors import CaptionerError
from captioner.domain.export_options import ExportFormat, ExportOptions
from captioner.domain.file_names import export_name, free_name
from captioner.domain.session_list import SessionSummary
from captioner.domain.transcript_wording import clock
from captioner.domain.wording import counted, translate
from captioner.errands import Errands
from captioner.live_text_keeper import LiveTextKeeper
from captioner.log import logger
from captioner.ports import AudioSource, Clock, SessionObserver
from captioner.record_keeper import Heading, RecordKeeper, open_library
from captioner.settings_keeper import SettingsKeeper
from captioner.store.audio_retention import forget_audio
from captioner.store.paths import Places
from captioner.store.session_library import KeptSessions
from captioner.ui.overlay.status_line import NOTED_FOR_MS
from captioner.ui.overlay.window import CaptionOverlay
from captioner.ui.screen import CaptionScreen

_MS_PER_MINUTE = 60_000

_EXPORT_NOTED_FOR_MS = 8_000
"""A folder's path is longer than a few words, and nobody waits for it."""


class DesktopRecords:
    """Main thread, on the loop. What cannot be kept is said on the screen; captions go on.

    `on_change` is called when a session has begun or ended.
    """

    def __init__(
        self, places: Places, keeper: SettingsKeeper, clock: Clock, errands: Errands
    ) -> None:
        self.library = open_library(places)
        self._kept_audio = places.kept_audio
        self._keeper = keeper
        self._errands = errands
        self._record = RecordKeeper(self.library, clock, self._note_trouble)
        self._screen: CaptionScreen | None = None
        self._live_text = LiveTextKeeper(self._note_text_trouble)
        self._audio: AudioKeeper | None = None
        self.on_change: Callable[[], None] = lambda: None
        self.read_newest: Callable[[], None] = lambda: None
        self._told_of: Sequence[SessionSummary] = ()
        self._last_id: str | None = None
        """Of the session that ended last."""
        self._wanted: SessionSummary | None = None
        """To be gone on with by the next run."""
        self._go_on: Callable[[], None] = lambda: None

    def begin(self, screen: CaptionScreen, go_on: Callable[[], None]) -> None:
        """`go_on` captions the microphone anew: the session to be gone on with is chosen."""
        self._screen, self._go_on = screen, go_on
        self._errands.run(self._begin())

    async def close(self) -> None:
        """All is on disk, or what is not is in the log."""
        await self._live_text.close()
        try:
            await self._end_session()
            for session in self._told_of:
                await self.library.finish(session.id)
            await self.library.close()
        except CaptionerError as error:
            logger.error("the sessions: %s", error)

    @property
    def captions(self) -> CaptionOverlay | None:
        """The box; None before there is one."""
        return self._screen.overlay if self._screen is not None else None

    @property
    def live_id(self) -> str | None:
        """Of the session that is being captioned."""
        session = self._record.session
        return session.id if session is not None else None

    @property
    def at_hand_id(self) -> str | None:
        """Of the session that is being captioned, else of the one before, since the start.

        That need not be the one that began last: one that broke off was gone on with, or a
        recording was transcribed meanwhile.
        """
        return self.live_id or self._last_id

    async def prepare_run(self) -> None:
        """No run is under way, and one is about to begin."""
        wanted, self._wanted = self._wanted, None
        if wanted is None:
            return
        try:
            await self._record.go_on_with(wanted.id)
        except CaptionerError as error:
            logger.warning("going on with a session: %s", error)
            self._say(str(error))
        else:
            self._told_of = [each for each in self._told_of if each.id != wanted.id]

    def begin_run(self, source: AudioSource, heading: Heading) -> Sequence[SessionObserver]:
        """Who must be told first of what is said."""
        live_text = self._live_text.begin_run(source)
        if not self._keeper.settings.transcripts.keep_sessions:
            return (live_text,)
        recorder = self._record.begin_run(source, heading)
        self.on_change()
        return recorder, live_text

    @contextlib.asynccontextmanager
    async def keeping_audio(self, source: AudioSource) -> AsyncIterator[None]:
        """While within it, sound is kept if the person wants that; after `begin_run`."""
        if not self._keeper.settings.audio.keep_audio:
            yield
            return
        async with AudioKeeper(source, self._audio_path, on_problem=self._say) as keeper:
            keeper.set_off_the_record(is_off=self._record.is_off_the_record)
            self._audio = keeper
            try:
                yield
            finally:
                self._audio = None

    def end_run(self) -> None:
        self._record.end_run()

    async def use_live_text(self, path: Path | None) -> None:
        """What is said goes into that file as well, from now on."""
        await self._live_text.use(path)

    async def flush(self) -> None:
        """All that was said is on disk, or the disk refused it."""
        session = self._record.session
        if session is not None:
            await session.flush()

    async def end_session(self) -> None:
        """The person stopped."""
        if await self._end_session() and self._screen is not None:
            self._screen.tell_of_session(self.read_newest)

    def set_off_the_record(self, off: bool) -> None:  # noqa: FBT001 - a state, not a mode of the call
        for each in (self._record, self._live_text, self._audio):
            if each is not None:
                each.set_off_the_record(is_off=off)
        if self._screen is not None:
            self._screen.set_off_the_record(off)

    def add_bookmark(self) -> None:
        at_ms = self._record.bookmark()
        if at_ms is None:
            self._note(translate("overlay", "No bookmark: no session is being kept."))
        else:
            self._note(translate("overlay", "Bookmarked at {time}").format(time=clock(at_ms)))

    async def _begin(self) -> None:
        """Slow where many sessions are new to the index; captions do not wait for it."""
        try:
            await self._live_text.use(self._keeper.settings.transcripts.live_text)
            await self.library.start()
            await self._forget_old()
            self._told_of = await self.library.unfinished()
        except CaptionerError as error:
            self._say(str(error))
            return
        if self._told_of and self._screen is not None:
            newest = self._told_of[0]
            sentence = counted(
                "transcripts",
                "A session broke off the last time. %n minutes of it were recovered.",
                "",
                1,
            )(max(1, round(newest.length_ms / _MS_PER_MINUTE)))
            label = translate("transcripts", "Go on with it")
            self._screen.offer_to_go_on(sentence, label, lambda: self._go_on_with(newest))

    async def forget_what_is_old(self) -> None:
        """Delete what the person does not want any longer, by the rule that is set now."""
        try:
            await self._forget_old()
        except CaptionerError as error:
            self._say(str(error))

    async def _forget_old(self) -> None:
        options = self._keeper.settings.transcripts
        if options.retention_days is not None:
            await self.library.forget_older(timedelta(days=options.retention_days))
        if options.audio_retention_days is not None:
            limit = timedelta(days=options.audio_retention_days)
            folder = self._kept_audio
            await asyncio.to_thread(forget_audio, folder, limit, now=datetime.now(UTC))

    def _go_on_with(self, session: SessionSummary) -> None:
        self._wanted = session
        self._go_on()

    async def _export_as_wished(self, session_id: str) -> None:
        """Exports, where the person wants each session exported."""
        options = self._keeper.settings.transcripts
        folder = options.export_folder
        if not options.export_on_stop or folder is None:
            return
        try:
            for kind in options.export_formats:
                await export_into(self.library, session_id, kind, folder)
        except CaptionerError as error:
            self._say(str(error))
            return
        done = counted("overlay", "%n files were exported to {folder}", "", 1)
        self._note(done(len(options.export_formats)).format(folder=folder), _EXPORT_NOTED_FOR_MS)

    async def _end_session(self) -> bool:
        """Whether there was one to keep."""
        try:
            session_id = await self._record.end_session()
        except CaptionerError as error:
            self._say(str(error))
            return False
        self.on_change()
        if session_id is not None:
            self._last_id = session_id
            await self._export_as_wished(session_id)
        return session_id is not None

    def _note_trouble(self, trouble: str | None) -> None:
        if trouble:
            logger.warning("the journal: %s", trouble)
        if self._screen is not None:
            self._screen.set_transcript_trouble(trouble or "")

    def _note_text_trouble(self, trouble: str | None) -> None:
        if trouble:
            self._say(trouble)

    def _audio_path(self) -> Path:
        """Beside the session; where none is kept, by the time."""
        session = self._record.session
        if session is not None:
            return self.library.audio_path(session.editor.transcript.session)
        return self._kept_audio / f"{datetime.now(UTC):%Y-%m-%d %H-%M-%S}.flac"

    def _note(self, sentence: str, for_ms: int = NOTED_FOR_MS) -> None:
        """At the edge of the box, for a moment."""
        if self.captions is not None:
            self.captions.note(sentence, for_ms)

    def _say(self, sentence: str) -> None:
        if self._screen is not None:
            self._screen.show_message(sentence)


async def export_into(
    library: KeptSessions, session_id: str, kind: ExportFormat, folder: Path
) -> Path:
    """Under a name by its time and title that no file there has. Raises CaptionerError."""
    session = await library.open(session_id)
    try:
        transcript = session.editor.transcript
        began = transcript.session.started_at.astimezone()
        name = export_name(transcript.title, began, kind.value)
    finally:
        await session.close()
    path = folder / await asyncio.to_thread(free_name, name, lambda each: (folder / each).exists())
    await library.export(session_id, ExportOptions(kind), path)
    return path
