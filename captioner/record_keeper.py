"""Keeps what is captioned: one kept session from a person's start to their stop."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import uuid4

from captioner.domain.audio import samples_to_ms
from captioner.domain.transcript import Ended, Session
from captioner.domain.worth_keeping import is_worth_keeping
from captioner.ports import AudioSource, Clock
from captioner.session.recorder import Recorder
from captioner.store.kept_session import KeptSession
from captioner.store.paths import Places
from captioner.store.session_files import SessionFiles
from captioner.store.session_library import KeptSessions


@dataclass(frozen=True, slots=True)
class Heading:
    """What a journal's header says of the audio and of who recognised it."""

    source: str
    recognizer: str
    language: str = ""


@dataclass(slots=True)
class _Run:
    """From opening a microphone to closing it; its audio begins at `offset_ms` of the session."""

    recorder: Recorder
    source: AudioSource
    offset_ms: int

    @property
    def now_ms(self) -> int:
        return samples_to_ms(self.source.end)


def open_library(places: Places) -> KeptSessions:
    """Of this person's sessions; to be closed."""
    files = SessionFiles(places.sessions, places.kept_audio)
    return KeptSessions(files, places.session_index)


class RecordKeeper:
    """Main thread, on the loop.

    Another microphone, or the same opened again, goes on with the session; the time between
    them has passed in it.

    `on_trouble` is told, with a sentence, of what keeps the words from the disk, and with None
    when they are there; captions go on all the same.
    """

    def __init__(
        self, library: KeptSessions, clock: Clock, on_trouble: Callable[[str | None], None]
    ) -> None:
        self._library = library
        self._clock = clock
        self._on_trouble = on_trouble
        self._session: KeptSession | None = None
        self._began_ns = 0
        self._last_ms = 0
        """Where the audio of the last run ended."""
        self._run: _Run | None = None
        self._is_off_the_record = False

    @property
    def session(self) -> KeptSession | None:
        """The one that is being captioned."""
        return self._session

    @property
    def is_off_the_record(self) -> bool:
        return self._is_off_the_record

    def begin_run(self, source: AudioSource, heading: Heading) -> Recorder:
        """To be one of a caption session's observers, the first of them."""
        if self._session is None:
            self._session = self._begin(heading)
            self._began_ns = self._clock.now_ns()
            self._last_ms = 0
        transcript = self._session.editor.transcript
        passed_ms = (self._clock.now_ns() - self._began_ns) // 1_000_000
        offset_ms = max(passed_ms, transcript.end_ms) if transcript.entries else 0
        recorder = Recorder(self._session.editor, offset_ms=offset_ms)
        recorder.set_off_the_record(is_off=self._is_off_the_record, at_ms=0)
        self._run = _Run(recorder, source, offset_ms)
        return recorder

    def end_run(self) -> None:
        """All that was said in it is committed."""
        run, self._run = self._run, None
        if run is not None:
            run.recorder.set_off_the_record(is_off=False, at_ms=run.now_ms)
            self._last_ms = run.offset_ms + run.now_ms

    async def go_on_with(self, session_id: str) -> None:
        """What is captioned next is added to that one. Raises JournalError."""
        await self.end_session()
        self._session = await self._library.go_on(session_id, self._on_trouble)
        end_ms = self._session.editor.transcript.end_ms
        self._began_ns = self._clock.now_ns() - end_ms * 1_000_000

    async def end_session(self) -> str | None:
        """The person stopped: its id, or None if there was nothing to keep. Raises JournalError."""
        self.end_run()
        session, self._session = self._session, None
        if session is None:
            return None
        transcript = session.editor.transcript
        if transcript.entries or transcript.title:
            session.editor.take(Ended(max(self._last_ms, transcript.end_ms)))
        await self._library.end(session)
        return session.id if is_worth_keeping(transcript) else None

    def set_off_the_record(self, *, is_off: bool) -> None:
        """From now on nothing that is said is written, or all is again."""
        self._is_off_the_record = is_off
        if self._run is not None:
            self._run.recorder.set_off_the_record(is_off=is_off, at_ms=self._run.now_ms)

    def bookmark(self, note: str = "") -> int | None:
        """At this moment; where that is in the session, in ms, or None if there is no session."""
        if self._session is None or self._run is None:
            return None
        at_ms = self._run.offset_ms + self._run.now_ms
        self._session.editor.add_bookmark(at_ms, note)
        return at_ms

    def _begin(self, heading: Heading) -> KeptSession:
        started_at = datetime.now(UTC)
        session = Session(
            str(uuid4()), started_at, heading.language, heading.recognizer, heading.source
        )
        return self._library.begin(session, self._on_trouble)
