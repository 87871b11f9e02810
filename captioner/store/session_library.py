"""All sessions that were kept: listed, found, opened, put into the bin and out of it."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from captioner.domain.errors import JournalError
from captioner.domain.export_options import ExportOptions
from captioner.domain.session_list import (
    FoundSession,
    SessionFilter,
    SessionState,
    SessionSummary,
)
from captioner.domain.transcript import (
    Added,
    Ended,
    Record,
    Resumption,
    Session,
    Titled,
    Transcript,
)
from captioner.domain.wording import translate
from captioner.domain.worth_keeping import is_worth_keeping
from captioner.store.journal_writer import OnTrouble
from captioner.store.kept_session import KeptSession
from captioner.store.session_desk import SessionDesk
from captioner.store.session_export import copy_of, export_journal, export_transcript
from captioner.store.session_files import SessionFiles
from captioner.store.session_import import TakenIn, take_in
from captioner.store.session_index import SessionIndex
from captioner.store.session_making import add_to, merge_files, split_file
from captioner.store.session_search import counted_sessions, listed, unfinished, with_hits
from captioner.store.transcript_file import read_transcript_file

BIN_KEPT = timedelta(days=30)
"""So long a deleted session can be restored."""


def _now() -> datetime:
    return datetime.now(UTC)


class KeptSessions:
    """The `ports.SessionLibrary` of a folder, and where new sessions begin.

    `files` are its journals, `index_path` is a database that is made where it is missing. One
    thread, on a running loop; the work itself is done on another.
    """

    def __init__(
        self, files: SessionFiles, index_path: Path, *, now: Callable[[], datetime] = _now
    ) -> None:
        self._files = files
        self._desk = SessionDesk(files, index_path)
        self._now = now

    async def start(
        self, on_progress: Callable[[int, int], None] = lambda _done, _all: None
    ) -> None:
        """Read what the index does not know, then tidy up. May take seconds.

        What has been in the bin for `BIN_KEPT` goes, and what broke off before a word was said.

        `on_progress` is told how many of how many sessions were read, if any must be. The
        library can be used meanwhile.
        """
        await self._desk.worker.bring_up_to_date(on_progress)
        oldest = self._now() - BIN_KEPT
        in_bin = await self.find(SessionFilter(is_in_bin=True), most=-1)
        kept = await self.find(SessionFilter(), most=-1)
        useless = [s.summary.id for s in in_bin if (s.summary.deleted_at or oldest) < oldest]
        useless += [s.summary.id for s in kept if _is_empty(s.summary)]
        if useless:
            await self.destroy(useless)
        self._desk.tell()

    async def close(self) -> None:
        """Ends what is open. Raises JournalError if something could not be written."""
        await self._desk.close()

    def on_change(self, follower: Callable[[], None]) -> None:
        self._desk.on_change(follower)

    def begin(self, session: Session, on_trouble: OnTrouble) -> KeptSession:
        """A new session, to be captioned into its editor: at once, whatever the disk does.

        `on_trouble` is called on the loop with what keeps the words from the disk, as a
        sentence, and with None once all of them are there. To be ended by `end`.
        """
        kept = self._desk.open_sessions.begin(self._files.path_for(session), session)
        kept.go_live(on_trouble)
        return kept

    async def go_on(self, session_id: str, on_trouble: OnTrouble) -> KeptSession:
        """As `begin`, with a session that there is: its time goes on from its `end_ms`."""
        kept = await self._desk.open(session_id)
        if kept.why_read_only or kept.is_live:
            why = kept.why_read_only or translate("transcripts", "This session goes on already.")
            await kept.close()
            raise JournalError(why)
        kept.editor.take(Added(Resumption(kept.editor.transcript.end_ms, self._now())))
        kept.go_live(on_trouble)
        return kept

    async def end(self, kept: KeptSession) -> None:
        """Close what was begun or gone on with; a session in which nothing was is not kept.

        One with holes alone is kept for its sound, if there is any. Raises JournalError if
        words could not be written.
        """
        transcript = kept.editor.transcript
        await kept.close()
        is_open = self._desk.open_sessions.get(kept.id) is not None
        if not is_open and not is_worth_keeping(transcript):
            path = self._files.path_for(transcript.session)
            has_holes = bool(transcript.entries)
            await self._desk.worker.run(lambda _: self._destroy_empty(path, has_holes=has_holes))
        self._desk.tell()

    async def journal(self, session_id: str) -> Path:
        """The file of a session. JournalError if there is none."""
        return await self._desk.path(session_id)

    def audio_path(self, session: Session) -> Path:
        """Where what is heard from now on belongs, if it is kept; looks at the disk."""
        return self._files.audio_for(session)

    async def find(
        self, wanted: SessionFilter, *, first: int = 0, most: int = 200
    ) -> Sequence[FoundSession]:
        """The newest first, from the `first` on; all if `most` is -1."""

        def work(index: SessionIndex) -> Sequence[FoundSession]:
            found = self._desk.told(listed(index, wanted, first=first, most=most))
            return [with_hits(index, each, wanted.words) for each in found]

        return await self._desk.look(work)

    async def count(self, wanted: SessionFilter) -> int:
        return await self._desk.look(lambda index: counted_sessions(index, wanted))

    async def unfinished(self) -> Sequence[SessionSummary]:
        found = await self._desk.look(lambda index: self._desk.told(unfinished(index)))
        broken = (each.summary for each in found)
        return [s for s in broken if s.state is SessionState.UNFINISHED and s.length_ms]

    async def finish(self, session_id: str) -> None:
        await self._add(session_id, lambda transcript: Ended(transcript.end_ms))

    async def open(self, session_id: str) -> KeptSession:
        return await self._desk.open(session_id)

    async def rename(self, session_id: str, title: str) -> None:
        kept = self._desk.open_sessions.get(session_id)
        if kept is not None and not kept.why_read_only:
            kept.editor.set_title(title)
            await kept.flush()
        else:
            await self._add(session_id, lambda _: Titled(" ".join(title.split())))

    async def delete(self, session_ids: Sequence[str]) -> None:
        def work(paths: Sequence[Path]) -> None:
            for path in paths:
                self._files.put_into_bin(path, self._now())

        await self._desk.change(session_ids, _was_moved(), work)

    async def restore(self, session_ids: Sequence[str]) -> None:
        def work(paths: Sequence[Path]) -> None:
            for path in paths:
                self._files.take_out_of_bin(path)

        await self._desk.change(session_ids, _was_moved(), work)

    async def destroy(self, session_ids: Sequence[str]) -> None:
        def work(paths: Sequence[Path]) -> None:
            for path in paths:
                self._files.destroy(path)

        try:
            await self._desk.change(session_ids, _was_moved(), work)
        finally:
            await self._desk.worker.run(lambda index: index.wipe())

    async def merge(self, session_ids: Sequence[str]) -> str:
        def work(paths: Sequence[Path]) -> str:
            made = merge_files(self._files, paths)
            for path in paths:
                self._files.put_into_bin(path, self._now())
            return made

        return await self._desk.change(session_ids, _was_moved(), work)

    async def split(self, session_id: str, row_id: int) -> str:
        """As ports say; who has the session open must open it again."""
        why = translate("transcripts", "This session was split. Open it again to change it.")
        return await self._desk.change(
            [session_id], why, lambda paths: split_file(self._files, paths[0], row_id)
        )

    async def take_in(self, path: Path) -> TakenIn:
        """A transcript file from elsewhere becomes a session, or is one already.

        Raises JournalError with a sentence where it is none that can be kept; then nothing is
        changed.
        """
        foreign = await asyncio.to_thread(read_transcript_file, path)
        worker = self._desk.worker
        await worker.bring_up_to_date_if_changed()
        taken = await worker.run(lambda index: take_in(self._files, foreign, index.path_of))
        if taken.is_in_bin:
            await self.restore([taken.session_id])
        await worker.bring_up_to_date()
        self._desk.tell()
        return taken

    async def forget_older(self, than: timedelta, *, only_count: bool = False) -> int:
        """Sessions that are open stay, and those that broke off and may be gone on with."""
        oldest = self._now() - than
        found = await self.find(SessionFilter(), most=-1)
        old = [s.summary.id for s in found if _is_older(s.summary, oldest)]
        forgotten = [each for each in old if self._desk.open_sessions.get(each) is None]
        if forgotten and not only_count:
            await self.destroy(forgotten)
        return len(forgotten)

    async def export(
        self,
        transcript: Transcript | str,
        options: ExportOptions,
        path: Path,
        *,
        may_replace: bool = False,
    ) -> None:
        session_id = transcript if isinstance(transcript, str) else transcript.session.id
        kept = self._desk.open_sessions.get(session_id)
        if kept is not None:
            await kept.flush()
        write: Callable[[], None]
        if kept is not None and kept.unwritten:
            now = copy_of(kept.editor.transcript)
            write = partial(export_transcript, now, options, path, may_replace=may_replace)
        elif isinstance(transcript, str) or kept is not None:
            journal = await self._desk.path(session_id)
            write = partial(export_journal, journal, options, path, may_replace=may_replace)
        else:
            write = partial(export_transcript, transcript, options, path, may_replace=may_replace)
        await asyncio.to_thread(write)

    def _destroy_empty(self, path: Path, *, has_holes: bool) -> None:
        """On the worker's thread. What was lost to the captions may be heard in the sound."""
        if not has_holes or self._files.audio_name(path) not in self._files.audio_names():
            self._files.destroy(path)

    async def _add(self, session_id: str, make: Callable[[Transcript], Record]) -> None:
        kept = self._desk.open_sessions.get(session_id)
        if kept is not None:
            kept.editor.take(make(kept.editor.transcript))
            await kept.flush()
        else:
            await self._desk.change([session_id], "", lambda paths: add_to(paths[0], make))


def _is_older(summary: SessionSummary, oldest: datetime) -> bool:
    ended_at = summary.started_at + timedelta(milliseconds=summary.length_ms)
    return summary.state is SessionState.FINISHED and ended_at < oldest


def _is_empty(summary: SessionSummary) -> bool:
    """It broke off before anything was in it."""
    is_over = summary.state is SessionState.UNFINISHED
    return is_over and not (summary.length_ms or summary.bookmarks or summary.title)


def _was_moved() -> str:
    return translate("transcripts", "This session was deleted or merged, and is as it was then.")
