"""What the desktop program keeps of what is said, and the windows in which that is read."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from captioner.domain.errors import CaptionerError
from captioner.domain.export_options import ExportFormat, ExportOptions
from captioner.domain.file_names import export_name, free_name
from captioner.domain.recognition_options import boosting
from captioner.domain.session_list import SessionFilter, SessionSummary
from captioner.domain.settings import WindowPlace
from captioner.domain.wording import counted, translate
from captioner.errands import Errands
from captioner.log import logger
from captioner.ports import AudioSource, Clock, SessionObserver
from captioner.record_keeper import Heading, RecordKeeper
from captioner.settings_keeper import SettingsKeeper
from captioner.store.session_library import KeptSessions
from captioner.ui.screen import CaptionScreen

if TYPE_CHECKING:
    from captioner.ui.transcripts.windows import TranscriptWindows

_MS_PER_MINUTE = 60_000


class DesktopRecords:
    """The `ports.sessions.SessionCommands` of the program; main thread, on the loop.

    What cannot be kept is said on the screen; captions go on all the same.
    """

    def __init__(
        self, library: KeptSessions, keeper: SettingsKeeper, clock: Clock, errands: Errands
    ) -> None:
        self.library = library
        self._keeper = keeper
        self._errands = errands
        self._record = RecordKeeper(library, clock, self._note_trouble)
        self._screen: CaptionScreen | None = None
        self._windows: TranscriptWindows | None = None
        self._told_of: Sequence[SessionSummary] = ()
        self._wanted: SessionSummary | None = None
        """To be gone on with by the next run."""
        self._go_on: Callable[[], None] = lambda: None

    def begin(self, screen: CaptionScreen, go_on: Callable[[], None]) -> None:
        """`go_on` captions the microphone anew: the session to be gone on with is chosen."""
        self._screen, self._go_on = screen, go_on
        self._errands.run(self._begin())

    async def close(self) -> None:
        """All is on disk, or what is not is in the log."""
        if self._windows is not None:
            await self._windows.close()
        try:
            await self._end_session()
            for session in self._told_of:
                await self.library.finish(session.id)
            await self.library.close()
        except CaptionerError as error:
            logger.error("the sessions: %s", error)

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
        if not self._keeper.settings.transcripts.keep_sessions:
            return ()
        recorder = self._record.begin_run(source, heading)
        self._refresh()
        return (recorder,)

    def end_run(self) -> None:
        self._record.end_run()

    async def flush(self) -> None:
        """All that was said is on disk, or the disk refused it."""
        session = self._record.session
        if session is not None:
            await session.flush()

    async def end_session(self) -> None:
        """The person stopped."""
        if await self._end_session() and self._screen is not None:
            self._screen.tell_of_session(self.open_newest)

    def open_list(self) -> None:
        self._the_windows().open_list()

    def open_newest(self) -> None:
        self._with_newest(lambda newest: self._the_windows().open_session(newest.id))

    def export_newest(self) -> None:
        self._with_newest(lambda newest: self._the_windows().export_session(newest))

    def set_off_the_record(self, off: bool) -> None:  # noqa: FBT001 - a state, not a mode of the call
        self._record.set_off_the_record(is_off=off)
        if self._screen is not None:
            self._screen.set_off_the_record(off)

    def add_bookmark(self) -> None:
        self._record.bookmark()

    def transcribe(self) -> None:
        """Not yet."""

    async def _begin(self) -> None:
        """Slow where many sessions are new to the index; captions do not wait for it."""
        try:
            await self.library.start()
            days = self._keeper.settings.transcripts.retention_days
            if days is not None:
                await self.library.forget_older(timedelta(days=days))
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

    def _go_on_with(self, session: SessionSummary) -> None:
        self._wanted = session
        self._go_on()

    async def _export_as_wished(self, session_id: str) -> None:
        """Exports, where the person wants each session exported."""
        options = self._keeper.settings.transcripts
        if not options.export_on_stop or options.export_folder is None:
            return
        try:
            for kind in options.export_formats:
                await export_into(self.library, session_id, kind, options.export_folder)
        except CaptionerError as error:
            self._say(str(error))

    async def _end_session(self) -> bool:
        """Whether there was one to keep."""
        try:
            session_id = await self._record.end_session()
        except CaptionerError as error:
            self._say(str(error))
            return False
        self._refresh()
        if session_id is not None:
            await self._export_as_wished(session_id)
        return session_id is not None

    def _with_newest(self, order: Callable[[SessionSummary], None]) -> None:
        """What is being captioned, else the session before; without any, the list says so."""

        async def look() -> None:
            try:
                found = await self.library.find(SessionFilter(), most=1)
            except CaptionerError as error:
                self._say(str(error))
                return
            if found:
                order(found[0].summary)
            else:
                self.open_list()

        self._errands.run(look())

    def _the_windows(self) -> "TranscriptWindows":
        if self._windows is None:
            # Most often nobody reads a transcript: the program starts without it.
            from captioner.ui.transcripts.windows import Surroundings, TranscriptWindows

            self._windows = TranscriptWindows(
                self.library,
                Surroundings(
                    boost=self._boost,
                    live_id=self._live_id,
                    on_problem=self._say,
                    place=self._keeper.settings.sessions_window,
                    on_place=self._remember_place,
                ),
            )
        return self._windows

    def _boost(self, words: str) -> None:
        """For whoever captions at present, from the next stream on."""
        settings = self._keeper.settings
        if settings.profile is None:
            here = boosting(settings.this_computer, words)
            self._keeper.edit(replace(settings, this_computer=here))
            return
        profiles = tuple(
            replace(each, recognition=boosting(each.recognition, words))
            if each.id == settings.active_profile
            else each
            for each in settings.profiles
        )
        self._keeper.edit(replace(settings, profiles=profiles))

    def _remember_place(self, place: WindowPlace) -> None:
        self._keeper.edit(replace(self._keeper.settings, sessions_window=place))

    def _live_id(self) -> str | None:
        session = self._record.session
        return session.id if session is not None else None

    def _refresh(self) -> None:
        if self._windows is not None:
            self._windows.refresh()

    def _note_trouble(self, trouble: str | None) -> None:
        if trouble:
            logger.warning("the journal: %s", trouble)
        if self._screen is not None:
            self._screen.set_transcript_trouble(trouble or "")

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
