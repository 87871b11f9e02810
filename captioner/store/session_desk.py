"""What every order to the library needs: what is open, where the files are, who must be told."""

import asyncio
import contextlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from captioner.domain.errors import JournalError
from captioner.domain.session_list import SessionState
from captioner.domain.wording import translate
from captioner.store.journal import is_in_use
from captioner.store.kept_session import KeptSession
from captioner.store.open_sessions import OpenedJournal, OpenSessions
from captioner.store.session_files import SessionFiles
from captioner.store.session_index import SessionIndex
from captioner.store.session_search import Listed
from captioner.store.session_worker import Answer, SessionWorker, Work

NOTICE_S = 0.5
"""Lists are told at most that often that a session which is open is another."""


class SessionDesk:
    """One thread, on a running loop. What the disk does not do raises JournalError."""

    def __init__(self, files: SessionFiles, index_path: Path) -> None:
        self.files = files
        self.worker = SessionWorker(files, index_path)
        self.open_sessions = OpenSessions(self._note)
        self._opening = asyncio.Lock()
        """Nobody opens a session while it is being moved."""
        self._dirty: set[str] = set()
        self._followers: list[Callable[[], None]] = []
        self._notice: asyncio.TimerHandle | None = None

    def on_change(self, follower: Callable[[], None]) -> None:
        self._followers.append(follower)

    def tell(self) -> None:
        """Lists may be others now."""
        if self._notice is not None:
            self._notice.cancel()
            self._notice = None
        for follower in tuple(self._followers):
            follower()

    async def close(self) -> None:
        """Ends what is open. Raises JournalError if something could not be written."""
        if self._notice is not None:
            self._notice.cancel()
        self.worker.stop()
        ends = (kept.end() for kept in self.open_sessions)
        failures = await asyncio.gather(*ends, return_exceptions=True)
        await self.worker.close()
        for failure in failures:
            if failure is not None:
                raise failure

    async def open(self, session_id: str) -> KeptSession:
        async with self._opening:
            kept = self.open_sessions.get(session_id)
            if kept is not None:
                return kept.share()
            await self.open_sessions.settled(session_id)
            path = await self.path(session_id)
            opened = await self.worker.run(lambda _: OpenedJournal.open(path))
            return self.open_sessions.add(opened)

    async def look(self, work: Work[Answer]) -> Answer:
        """Work that only reads, on an index that knows all that is on disk or in an editor.

        Where the disk is full the index stays behind: an old list is better than none.
        """
        with contextlib.suppress(JournalError):
            await self._refresh()
        return await self.worker.run(work)

    async def _refresh(self) -> None:
        await self.worker.bring_up_to_date_if_changed()
        for session_id in tuple(self._dirty):
            self._dirty.discard(session_id)
            if (kept := self.open_sessions.get(session_id)) is not None:
                await kept.flush()
                if kept.unwritten:
                    self._dirty.add(session_id)
            try:
                await self.worker.run(partial(self._read_again, session_id=session_id))
            except JournalError:
                self._dirty.add(session_id)
                raise

    async def change(
        self, session_ids: Sequence[str], why: str, work: Callable[[Sequence[Path]], Answer]
    ) -> Answer:
        """Work on files that nobody has open any more: who had can only read on, `why` says so.

        JournalError if one of them is live.
        """
        async with self._opening:
            for session_id in session_ids:
                kept = self.open_sessions.get(session_id)
                if kept is not None and kept.is_live:
                    raise JournalError(_is_live())
            for session_id in session_ids:
                if (kept := self.open_sessions.get(session_id)) is not None:
                    await kept.end(why)
                await self.open_sessions.settled(session_id)
            paths = [await self.path(session_id) for session_id in session_ids]

            def checked(_: SessionIndex) -> Answer:
                if any(map(is_in_use, paths)):
                    raise JournalError(_is_live())
                return work(paths)

            try:
                return await self.worker.run(checked)
            finally:
                await self.worker.bring_up_to_date()
                self.tell()

    def told(self, found: Sequence[Listed]) -> Sequence[Listed]:
        """With what the index does not know: who is live, and of whom there is sound. Blocks."""
        audio = self.files.audio_names()
        return [self._told(each, audio) for each in found]

    async def path(self, session_id: str) -> Path:
        await self.worker.bring_up_to_date_if_changed()
        path = await self.worker.run(lambda index: index.path_of(session_id))
        if path is None:
            raise JournalError(
                translate("transcripts", "There is no such session any more. Choose another one.")
            )
        return path

    def _told(self, found: Listed, audio: frozenset[str]) -> Listed:
        summary, path = found.summary, found.path
        state, has_audio = summary.state, bool(audio) and self.files.audio_name(path) in audio
        if state is SessionState.UNFINISHED:
            kept = self.open_sessions.get(summary.id)
            is_live = is_in_use(path) if kept is None or not kept.holds_lock else kept.is_live
            state = SessionState.LIVE if is_live else state
        if (state, has_audio) == (summary.state, summary.has_audio):
            return found
        return replace(found, summary=replace(summary, state=state, has_audio=has_audio))

    def _read_again(self, index: SessionIndex, session_id: str) -> None:
        if (path := index.path_of(session_id)) is not None:
            self.worker.take(index, path)

    def _note(self, session_id: str) -> None:
        self._dirty.add(session_id)
        if self._notice is None:
            self._notice = asyncio.get_running_loop().call_later(NOTICE_S, self.tell)


def _is_live() -> str:
    return translate(
        "transcripts", "This session is being captioned at this moment. Stop it, then try again."
    )
