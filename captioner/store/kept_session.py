"""A session that is open: one editor for all who look at it, and its journal."""

import asyncio
import contextlib
from collections.abc import Callable

from captioner.domain.editing import TranscriptEditor
from captioner.domain.errors import JournalError
from captioner.domain.transcript import Record, Transcript
from captioner.domain.wording import counted
from captioner.store.journal import JournalFile
from captioner.store.journal_writer import JournalWriter, OnTrouble


class KeptSession:
    """A `ports.OpenSession`. Whoever opened it closes it once; one thread, on a running loop.

    Without `open_file` it can only be read, and `why_read_only` says why. `open_file` is called
    on the journal's thread, again and again while it fails.
    """

    def __init__(
        self,
        transcript: Transcript,
        open_file: Callable[[], JournalFile] | None,
        *,
        why_read_only: str = "",
        on_end: Callable[["KeptSession"], None] = lambda _: None,
    ) -> None:
        self.editor = TranscriptEditor(transcript, self._write)
        self.on_trouble: OnTrouble = lambda _: None
        """Called on the loop, with what keeps the records from the disk; None once it is over."""
        self._loop = asyncio.get_running_loop()
        self._writer = None if open_file is None else JournalWriter(open_file, self._note_trouble)
        self._why_read_only = why_read_only
        self._is_live = False
        self._on_end = on_end
        self._is_closed = asyncio.Event()
        self._users = 1

    @property
    def id(self) -> str:
        return self.editor.transcript.session.id

    @property
    def why_read_only(self) -> str:
        """A sentence where nothing may be changed now; empty where it may."""
        return self._why_read_only

    @property
    def holds_lock(self) -> bool:
        """No other program can write it."""
        return self._writer is not None

    @property
    def is_live(self) -> bool:
        """It is being captioned, by this program."""
        return self._is_live and not self.editor.transcript.is_ended

    @property
    def unwritten(self) -> int:
        """How many records are not on disk yet."""
        return 0 if self._writer is None else self._writer.unwritten

    def go_live(self, on_trouble: OnTrouble) -> None:
        """From now on it is captioned; its file is made now, if it is not there yet."""
        self._is_live = True
        self.on_trouble = on_trouble
        if self._writer is not None:
            self._writer.start()

    def share(self) -> "KeptSession":
        """For one more who will close it."""
        self._users += 1
        return self

    async def flush(self) -> None:
        """Until all so far is on disk, or the disk refused it."""
        if self._writer is not None:
            await self._writer.flush()

    async def close(self) -> None:
        """All edits are on disk. Raises JournalError where that failed."""
        self._users -= 1
        if self._users == 0:
            await self.end()

    async def end(self, why: str = "") -> None:
        """For all who look at it: from now on it can only be read, for that reason."""
        writer, self._writer = self._writer, None
        self._why_read_only = self._why_read_only or why
        self._on_end(self)
        try:
            unwritten = 0 if writer is None else await writer.close()
        finally:
            self._is_closed.set()
        if unwritten:
            raise JournalError(
                counted(
                    "transcripts",
                    "%n entries of the transcript could not be written to the disk, and are lost.",
                    "",
                    1,
                )(unwritten)
            )

    async def closed(self) -> None:
        """Nothing writes its file any more; `end` has been called before."""
        await self._is_closed.wait()

    def _write(self, record: Record) -> None:
        if self._writer is None:
            raise JournalError(self._why_read_only)
        self._writer.append(record)

    def _note_trouble(self, trouble: str | None) -> None:
        """On the journal's thread."""
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody listens any more
            self._loop.call_soon_threadsafe(lambda: self.on_trouble(trouble))
