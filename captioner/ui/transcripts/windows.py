"""The windows of kept sessions: the list of them all, and a transcript for each that is read."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from captioner.domain.session_list import SessionSummary
from captioner.domain.settings import WindowPlace
from captioner.domain.transcript import Transcript, TranscriptError
from captioner.ports.sessions import OpenSession, SessionLibrary
from captioner.ports.transcribing import Transcribing
from captioner.ui.beside import put_beside
from captioner.ui.front import bring_to_front
from captioner.ui.transcripts.export_dialog import ExportDialog
from captioner.ui.transcripts.export_proposal import ExportProposal
from captioner.ui.transcripts.export_run import Exported, exported
from captioner.ui.transcripts.file_drops import FileDrops
from captioner.ui.transcripts.reading_places import ReadingPlaces
from captioner.ui.transcripts.session_orders import SessionOrders
from captioner.ui.transcripts.sessions_window import SessionsWindow
from captioner.ui.transcripts.transcribe_window import TranscribeWindow
from captioner.ui.transcripts.transcript_window import TranscriptWindow


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the windows need beside the library.

    `boost` makes the recogniser listen for words; `live_id` is the session that is being
    captioned; `on_problem` says a sentence where no window is that could; `captions` is not to
    be covered, and would cover the windows; `open_files` takes transcript files in;
    `export_folder` is the one that is set for exports; `reading_place` is where the window of a
    transcript was when it was closed.
    """

    boost: Callable[[str], None] | None
    live_id: Callable[[], str | None]
    on_problem: Callable[[str], None]
    place: WindowPlace | None
    captions: QWidget | None
    on_place: Callable[[WindowPlace], None]
    open_files: Callable[[Sequence[Path]], None] = lambda _: None
    export_folder: Callable[[], Path | None] = lambda: None
    reading_place: Callable[[], WindowPlace | None] = lambda: None
    on_reading_place: Callable[[WindowPlace], None] = lambda _: None


@dataclass(slots=True)
class _Reading:
    window: TranscriptWindow
    session: OpenSession


class TranscriptWindows(QObject):
    """Qt's main thread; its loop must be asyncio's as well. Nothing is made before it is wanted."""

    def __init__(self, library: SessionLibrary, surroundings: Surroundings) -> None:
        super().__init__()
        self._library = library
        self._surroundings = surroundings
        self._orders = SessionOrders()
        self._opening: set[str] = set()
        self._dialogs: set[ExportDialog] = set()
        self._proposal = ExportProposal(surroundings.export_folder)
        self._places = ReadingPlaces(
            surroundings.reading_place, surroundings.on_reading_place, surroundings.captions
        )
        self.sessions: SessionsWindow | None = None
        self.transcribing: TranscribeWindow | None = None
        self.readings: dict[str, _Reading] = {}

    def open_list(self) -> None:
        if self.sessions is None:
            self.sessions = SessionsWindow(
                self._library,
                self.open_session,
                place=self._surroundings.place,
                on_place=self._surroundings.on_place,
            )
            self.sessions.dialogs.proposal = self._proposal
            FileDrops(self.sessions, self._surroundings.open_files)
            if self._surroundings.place is None and self._surroundings.captions is not None:
                put_beside(self.sessions, self._surroundings.captions)
        bring_to_front(self.sessions)

    def open_session(self, session_id: str, row_id: int | None = None) -> None:
        """At that row, else at its beginning, or at its end if it is being captioned."""
        reading = self.readings.get(session_id)
        if reading is not None:
            _show(reading.window, row_id)
        elif session_id not in self._opening:
            self._opening.add(session_id)
            self._orders.change(
                self._library.open(session_id),
                lambda session: self._read(session_id, session, row_id),
                partial(self._could_not_open, session_id),
            )

    def open_transcribing(self, transcribing: Transcribing) -> None:
        if self.transcribing is None:
            self.transcribing = TranscribeWindow(transcribing)
            self.transcribing.closed.connect(self._forget_transcribing)
        bring_to_front(self.transcribing)

    def export_session(self, summary: SessionSummary) -> None:
        self._ask_how_to_export(Exported(summary.id, summary), None)

    def refresh(self) -> None:
        """What may be changed has changed: a session began or ended."""
        for reading in self.readings.values():
            reading.window.refresh()

    async def close(self) -> None:
        """All that was edited is on disk; what could not be is said."""
        if self.transcribing is not None:
            self.transcribing.close()
        for dialog in tuple(self._dialogs):
            dialog.done(ExportDialog.DialogCode.Rejected)
        for reading in tuple(self.readings.values()):
            reading.window.close()
        if self.sessions is not None:
            self.sessions.stop()
            await self.sessions.finish()
            self.sessions.deleteLater()
        await self._orders.finish()
        self.deleteLater()

    def _forget_transcribing(self) -> None:
        if self.transcribing is not None:
            self.transcribing.deleteLater()
            self.transcribing = None

    def _read(self, session_id: str, session: OpenSession, row_id: int | None) -> None:
        self._opening.discard(session_id)
        window = TranscriptWindow(
            session,
            export=lambda transcript: self._export(window, transcript),
            boost=self._surroundings.boost,
            is_live=session_id == self._surroundings.live_id(),
        )
        self._places.put(window, [each.window for each in self.readings.values()])
        self.readings[session_id] = _Reading(window, session)
        window.closed.connect(lambda: self._end(session_id))
        _show(window, row_id)

    def _end(self, session_id: str) -> None:
        reading = self.readings.pop(session_id)
        self._places.leave(reading.window)
        reading.window.deleteLater()
        self._orders.change(reading.session.close(), lambda _: None, self._surroundings.on_problem)

    def _could_not_open(self, session_id: str, problem: str) -> None:
        self._opening.discard(session_id)
        self._surroundings.on_problem(problem)

    def _export(self, parent: QWidget, transcript: Transcript) -> None:
        self._ask_how_to_export(exported(transcript), parent)

    def _ask_how_to_export(self, wanted: Exported, parent: QWidget | None) -> None:
        dialog = ExportDialog(self._library, (wanted,), parent, choice=self._proposal.choice)
        self._dialogs.add(dialog)
        dialog.finished.connect(lambda: self._forget_export(dialog))
        dialog.open()

    def _forget_export(self, dialog: ExportDialog) -> None:
        self._proposal.take(dialog.choice)
        self._dialogs.discard(dialog)
        dialog.deleteLater()


def _show(window: TranscriptWindow, row_id: int | None) -> None:
    bring_to_front(window)
    if row_id is not None:
        try:
            window.show_row(row_id)
        except TranscriptError:  # it was joined with another since it was found
            return
