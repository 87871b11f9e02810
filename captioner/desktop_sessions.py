"""The windows of what is kept, as the desktop program opens them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from captioner.desktop_records import DesktopRecords
from captioner.desktop_transcribing import Chosen, DesktopTranscribing
from captioner.domain.errors import CaptionerError
from captioner.domain.machine_defaults import SET_BY_ADMINISTRATOR
from captioner.domain.recognition_options import boosting
from captioner.domain.session_list import SessionFilter, SessionSummary
from captioner.domain.settings import Settings, WindowPlace
from captioner.domain.wording import translate
from captioner.errands import Errands
from captioner.log import logger
from captioner.settings_keeper import SettingsKeeper

if TYPE_CHECKING:
    from captioner.ui.transcripts.windows import TranscriptWindows

_LOOKED_AT = 50
"""Sessions, of those that began last; what is at hand is among them, unless it is in the bin."""


class DesktopSessions:
    """The `ports.sessions.SessionCommands` of the program; main thread, on the loop."""

    def __init__(
        self,
        records: DesktopRecords,
        keeper: SettingsKeeper,
        errands: Errands,
        chosen: Callable[[], Chosen],
        on_problem: Callable[[str], None],
    ) -> None:
        """`chosen` is who recognises at present; `on_problem` says a sentence on the screen."""
        self._records = records
        self._library = records.library
        self._keeper = keeper
        self._errands = errands
        self._say = on_problem
        self._windows: TranscriptWindows | None = None
        self._transcribing = DesktopTranscribing(
            self._library,
            errands,
            chosen,
            lambda session_id: self._the_windows().open_session(session_id),
        )
        records.on_change = self._refresh
        records.read_newest = self.open_newest

    async def close(self) -> None:
        """Before the library is closed."""
        await self._transcribing.close()
        if self._windows is not None:
            await self._windows.close()

    def open_list(self) -> None:
        self._the_windows().open_list()

    def open_files(self, files: Sequence[Path], on_problem: Callable[[str], None]) -> None:
        """Take transcript files in, and show each; `on_problem` says which could not be, and why.

        A file whose session is here already shows that one.
        """

        async def take_in() -> None:
            problems = []
            for file in files:
                try:
                    taken = await self._library.take_in(file)
                except CaptionerError as error:
                    logger.warning("opening a file: %s", error)
                    problems.append(str(error))
                else:
                    self._the_windows().open_session(taken.session_id)
            if problems:
                on_problem(" ".join(problems))

        self._errands.run(take_in())

    def open_newest(self) -> None:
        self._with_newest(lambda newest: self._the_windows().open_session(newest.id))

    def export_newest(self) -> None:
        self._with_newest(lambda newest: self._the_windows().export_session(newest))

    def set_off_the_record(self, off: bool) -> None:  # noqa: FBT001 - a state, not a mode of the call
        self._records.set_off_the_record(off)

    def add_bookmark(self) -> None:
        self._records.add_bookmark()

    def transcribe(self) -> None:
        self._the_windows().open_transcribing(self._transcribing)

    def _with_newest(self, order: Callable[[SessionSummary], None]) -> None:
        """What is being captioned, else the session before; without any, the list says so."""

        async def look() -> None:
            try:
                found = await self._library.find(SessionFilter(), most=_LOOKED_AT)
            except CaptionerError as error:
                self._say(str(error))
                return
            newest = [each.summary for each in found]
            at_hand = [each for each in newest if each.id == self._records.at_hand_id]
            if newest:
                order((at_hand or newest)[0])
            else:
                self.open_list()

        self._errands.run(look())

    def _the_windows(self) -> "TranscriptWindows":
        if self._windows is None:
            # Most often nobody reads a transcript: the program starts without it.
            from captioner.ui.transcripts.windows import Surroundings, TranscriptWindows

            self._windows = TranscriptWindows(
                self._library,
                Surroundings(
                    boost=None if self._keeper.machine.locks("profiles") else self._boost,
                    live_id=lambda: self._records.live_id,
                    on_problem=self._say,
                    place=self._keeper.settings.sessions_window,
                    on_place=self._remember_place,
                    captions=self._records.captions,
                    open_files=lambda files: self.open_files(files, self._say),
                    export_folder=lambda: self._keeper.settings.transcripts.export_folder,
                    reading_place=lambda: self._keeper.settings.transcript_window,
                    on_reading_place=self._remember_reading_place,
                ),
            )
        return self._windows

    def _boost(self, words: str) -> None:
        """For whoever captions at present, from the next stream on."""
        settings = self._keeper.settings
        if settings.profile is None:
            here = boosting(settings.this_computer, words)
            self._edit(replace(settings, this_computer=here))
            return
        profiles = tuple(
            replace(each, recognition=boosting(each.recognition, words))
            if each.id == settings.active_profile
            else each
            for each in settings.profiles
        )
        self._edit(replace(settings, profiles=profiles))

    def _edit(self, wanted: Settings) -> None:
        self._keeper.edit(wanted)
        if self._keeper.settings != wanted:
            self._say(translate("settings", SET_BY_ADMINISTRATOR))

    def _remember_place(self, place: WindowPlace) -> None:
        self._keeper.edit(replace(self._keeper.settings, sessions_window=place))

    def _remember_reading_place(self, place: WindowPlace) -> None:
        self._keeper.edit(replace(self._keeper.settings, transcript_window=place))

    def _refresh(self) -> None:
        if self._windows is not None:
            self._windows.refresh()
