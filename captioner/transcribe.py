"""Recordings through a recogniser, as fast as it takes them, each into a session of its own."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from uuid import uuid4

from captioner.audio.answered_source import AnsweredSource
from captioner.audio.file_source import FileSource
from captioner.clock import SystemClock
from captioner.domain.audio import ms_to_samples, samples_to_ms
from captioner.domain.captions import Gap, Segment
from captioner.domain.connection import Connection, ConnectionState
from captioner.domain.errors import CaptionerError
from captioner.domain.transcribing import Progress, Stage, Transcribed, remaining_s
from captioner.domain.transcript import Ended, Session, Titled
from captioner.domain.wording import translate
from captioner.ports import Clock, Recognizer
from captioner.session.recorder import Recorder
from captioner.session.session import CaptionSession
from captioner.store.kept_session import KeptSession
from captioner.store.session_library import KeptSessions

OnProgress = Callable[[Progress], None]

_TELL_S = 0.25
"""How often a person is told how far it is."""


class Transcription:
    """One order: these recordings, one after the other, to be run once; on a running loop.

    A recording that cannot be used is told of, and the others go on. The audio is recognised
    as a live one would be, so whoever is slower than the file is read holds it back, and a
    connection that breaks is replayed from the last word that was committed.
    """

    def __init__(  # noqa: PLR0913 - all that an order says, and two that usually go without saying
        self,
        paths: Sequence[Path],
        recognizers: Sequence[Recognizer],
        library: KeptSessions,
        on_progress: OnProgress,
        *,
        language: str = "",
        clock: Clock | None = None,
    ) -> None:
        self._clock = clock or SystemClock()
        self._paths = tuple(paths)
        self._recognizers = recognizers
        self._library = library
        self._on_progress = on_progress
        self._language = language
        self._is_cancelled = False
        self._running: _Run | None = None

    def cancel(self) -> None:
        """What was transcribed so far is kept; `run` returns within seconds."""
        self._is_cancelled = True
        if self._running is not None:
            self._running.stop()

    async def run(self) -> tuple[Transcribed, ...]:
        """What became of each recording, in their order."""
        outcomes = []
        for index, path in enumerate(self._paths):
            outcome = await self._one(path, partial(self._tell, index))
            self._on_progress(Progress(index, path, Stage.OVER, 1.0, outcome=outcome))
            outcomes.append(outcome)
        return tuple(outcomes)

    async def _one(self, path: Path, tell: Callable[["_Run"], None]) -> Transcribed:
        if self._is_cancelled:
            return Transcribed(path, is_cut=True)
        try:
            async with _opened(path, self._clock) as source:
                return await self._keep(path, source, tell)
        except CaptionerError as error:
            return Transcribed(path, problem=str(error))

    async def _keep(
        self, path: Path, source: FileSource, tell: Callable[["_Run"], None]
    ) -> Transcribed:
        """Raises JournalError if words could not be written."""
        # Now and not when it was recorded: what is kept for some days is kept from now on.
        session = Session(
            str(uuid4()),
            datetime.now(UTC),
            self._language,
            self._recognizers[0].name,
            path.name,
        )
        run = _Run(source, self._recognizers, path.name, self._clock)
        kept = self._library.begin(session, run.note_trouble)
        run.record_into(kept)
        self._running = run
        if self._is_cancelled:
            run.stop()
        try:
            await run.to_end(tell)
        finally:
            self._running = None
            transcript = kept.editor.transcript
            if transcript.entries:
                kept.editor.take(Titled(path.stem))
                kept.editor.take(Ended(max(run.heard_ms, transcript.end_ms)))
            await self._library.end(kept)
        return self._outcome(path, kept, run)

    def _outcome(self, path: Path, kept: KeptSession, run: "_Run") -> Transcribed:
        rows = tuple(kept.editor.transcript.rows)
        return Transcribed(
            path,
            session_id=kept.id if kept.editor.transcript.entries else None,
            words=sum(len(row.text.split()) for row in rows),
            heard_ms=run.heard_ms,
            is_cut=run.is_stopped,
            problem=run.problem or ("" if rows or run.is_stopped else _nothing_said(path)),
        )

    def _tell(self, index: int, run: "_Run") -> None:
        self._on_progress(
            Progress(
                index,
                self._paths[index],
                Stage.RUNNING,
                fraction=run.fraction,
                left_s=remaining_s(run.fraction, run.lasted_s),
                trouble=run.trouble,
            )
        )


class _Run:
    """One recording on its way; an observer of its caption session."""

    def __init__(
        self, source: FileSource, recognizers: Sequence[Recognizer], label: str, clock: Clock
    ) -> None:
        self._file = source
        self._clock = clock
        self._source = AnsweredSource(source, clock)
        self._recognizers = recognizers
        self._label = label
        self._session: CaptionSession | None = None
        self._connection_trouble = ""
        self._disk_trouble = ""
        self._has_streamed = False
        self._is_hopeless = False
        self._began_ns = self._clock.now_ns()
        self.is_stopped = False
        """Somebody wanted no more of it."""

    @property
    def heard_ms(self) -> int:
        """How much of the recording was gone through."""
        is_through = not self.is_stopped and not self._is_hopeless and self._source.is_finished
        return samples_to_ms(self._file.end) if is_through else self._source.passed_ms

    @property
    def fraction(self) -> float:
        """Of the recording, as far as that is known: a damaged one says too much."""
        return min(1.0, self._source.passed_ms / max(1, self._file.duration_ms))

    @property
    def lasted_s(self) -> float:
        return (self._clock.now_ns() - self._began_ns) / 1e9

    @property
    def trouble(self) -> str:
        """What keeps it from going on now, or its words from the disk."""
        return self._disk_trouble or self._connection_trouble

    @property
    def problem(self) -> str:
        """Why not all of the recording was transcribed; empty if it was, or was not wished."""
        if self._is_hopeless:
            return self._connection_trouble
        return "" if self._file.failure is None else str(self._file.failure)

    def record_into(self, kept: KeptSession) -> None:
        self._session = CaptionSession(
            self._source,
            self._recognizers,
            self._clock,
            observers=[Recorder(kept.editor), self],
            label=self._label,
        )

    def note_trouble(self, trouble: str | None) -> None:
        self._disk_trouble = trouble or ""

    def stop(self) -> None:
        self.is_stopped = True
        if self._session is not None:
            self._session.stop()

    async def to_end(self, tell: Callable[["_Run"], None]) -> None:
        if self._session is None:
            raise AssertionError("there is nothing to record into")
        running = asyncio.create_task(self._session.run(), name=f"transcribing {self._label}")
        try:
            while not running.done() and not self._is_hopeless:
                tell(self)
                await asyncio.wait({running}, timeout=_TELL_S)
            if running.done():
                running.result()
        finally:
            running.cancel()
            await asyncio.wait({running})

    def on_segment(self, segment: Segment) -> None:
        self._source.answered_to(ms_to_samples(segment.end_ms))

    def on_gap(self, gap: Gap) -> None:
        pass

    def on_connection(self, connection: Connection) -> None:
        """Where only a person could help, or nobody ever answered, it is given up."""
        if connection.state is ConnectionState.STREAMING:
            self._has_streamed = True
            self._connection_trouble = ""
        elif connection.state in (ConnectionState.WAITING, ConnectionState.REFUSED):
            self._connection_trouble = connection.detail
        is_alone = len(self._recognizers) == 1 and not self._has_streamed
        if connection.state is ConnectionState.REFUSED or (
            connection.state is ConnectionState.WAITING and is_alone
        ):
            self._is_hopeless = True


@contextlib.asynccontextmanager
async def _opened(path: Path, clock: Clock) -> AsyncIterator[FileSource]:
    """AudioFileError if it is no recording. To measure an MP3 takes its decoder a while."""
    source = await asyncio.to_thread(FileSource.open, path, clock, speed=0)
    try:
        yield source
    finally:
        source.close()


def _nothing_said(path: Path) -> str:
    return translate(
        "transcripts", "No words were recognised in {file}. Check the recording and the language."
    ).format(file=path.name)
