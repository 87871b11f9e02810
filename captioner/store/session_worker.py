"""The thread on which the sessions' files and their index are worked on."""

import asyncio
import contextlib
import sqlite3
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from captioner.domain.errors import JournalError
from captioner.domain.wording import translate
from captioner.store.giving_way import giving_way
from captioner.store.journal import read_journal
from captioner.store.session_files import SessionFile, SessionFiles
from captioner.store.session_index import MEMORY, SessionIndex, remove_index
from captioner.store.small_file import reason_of

Answer = TypeVar("Answer")

_AT_ONCE = 8
"""Files that are read in one turn: what is asked meanwhile waits that long."""

Work = Callable[[SessionIndex], Answer]


class SessionWorker:
    """Runs work on one thread, in order. What the disk does not do raises JournalError."""

    def __init__(self, files: SessionFiles, index_path: Path) -> None:
        self.files = files
        self._index_path = index_path
        self._index: SessionIndex | None = None
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="sessions")
        self._is_stopping = False
        self._is_closed = False
        self._seen: tuple[int, ...] | None = None

    async def run(self, work: Work[Answer]) -> Answer:
        if self._is_closed:
            raise JournalError(translate("transcripts", "Captioner is ending."))
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._pool, self._run, work)

    async def bring_up_to_date(
        self, on_progress: Callable[[int, int], None] = lambda _done, _all: None
    ) -> None:
        """The index holds what the folder holds. Reads what is new or other than it was."""
        stale = await self.run(self._stale)
        for done in range(0, len(stale), _AT_ONCE):
            if self._is_stopping:
                return
            on_progress(done, len(stale))
            batch = stale[done : done + _AT_ONCE]
            await self.run(lambda index, batch=batch: self._take_all(index, batch))  # type: ignore[misc]
        if stale:
            on_progress(len(stale), len(stale))

    async def bring_up_to_date_if_changed(self) -> None:
        """As `bring_up_to_date`, where files came or went."""
        if await self.run(lambda _: self._seen != self._folder_state()):
            await self.bring_up_to_date()

    def take(self, index: SessionIndex, path: Path) -> None:
        """On the worker's thread: what is in this file now."""
        with contextlib.suppress(FileNotFoundError):
            state = path.stat()
            self._take_all(index, [SessionFile(path, state.st_size, state.st_mtime_ns)])

    def stop(self) -> None:
        """The index may stay behind: what it lacks is read the next time."""
        self._is_stopping = True

    async def close(self) -> None:
        """What is being done is finished first."""
        await self.run(lambda index: index.close())
        self._is_closed = True
        self._pool.shutdown(wait=False)

    def _run(self, work: Work[Answer]) -> Answer:
        try:
            try:
                return work(self._opened())
            except sqlite3.OperationalError:
                raise
            except sqlite3.DatabaseError:
                # Somebody or something damaged it: it is made anew, now and with all there is.
                self._forget_index()
                self._take_all(self._opened(), self._stale(self._opened()))
                return work(self._opened())
        except OSError as error:
            raise _trouble(reason_of(error)) from error
        except sqlite3.Error as error:
            raise _trouble(str(error)) from error

    def _opened(self) -> SessionIndex:
        """Where none can be written it is made in memory: the sessions can be read all the same."""
        if self._index is None:
            try:
                self._index = SessionIndex(self._index_path)
            except (OSError, sqlite3.OperationalError):
                self._index = SessionIndex(MEMORY)
        return self._index

    def _forget_index(self) -> None:
        if self._index is not None:
            self._index.close()
            self._index = None
        remove_index(self._index_path)

    def _stale(self, index: SessionIndex) -> Sequence[SessionFile]:
        self._seen = self._folder_state()
        known = index.known_files()
        present = {str(file.path): file for file in self.files.scan()}
        with index.database:
            index.remove([path for path in known if path not in present])
        return [
            file
            for path, file in sorted(present.items(), reverse=True)
            if known.get(path) != (file.size, file.modified_ns)
        ]

    def _take_all(self, index: SessionIndex, files: Sequence[SessionFile]) -> None:
        with giving_way(), index.database:
            for file in files:
                try:
                    transcript = read_journal(file.path).transcript()
                except JournalError:
                    index.skip(file)
                else:
                    index.put(file, transcript)

    def _folder_state(self) -> tuple[int, ...]:
        """Another one whenever a file came or went."""
        return tuple(_modified_ns(folder) for folder in self.files.folders)


def _modified_ns(folder: Path) -> int:
    try:
        return folder.stat().st_mtime_ns
    except FileNotFoundError:
        return 0


def _trouble(reason: str) -> JournalError:
    return JournalError(
        translate(
            "transcripts",
            "The sessions cannot be read or written: {reason}. Check the disk, then try again.",
        ).format(reason=reason)
    )
