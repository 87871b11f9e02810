"""The sessions that are open in this program: each of them once, whoever asks for it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Self

from captioner.domain.errors import JournalError
from captioner.domain.transcript import Session, Transcript
from captioner.domain.wording import translate
from captioner.store.journal import JournalFile, read_journal
from captioner.store.kept_session import KeptSession
from captioner.store.small_file import reason_of


@dataclass(frozen=True, slots=True)
class OpenedJournal:
    """A journal that was read, and its file where it may be written."""

    transcript: Transcript
    file: JournalFile | None
    why_read_only: str = ""

    @classmethod
    def open(cls, path: Path) -> Self:
        """Blocks. JournalError if it cannot be read."""
        try:
            file, journal = JournalFile.go_on(path)
        except JournalError as error:
            return cls(read_journal(path).transcript(), None, str(error))
        except OSError as error:
            why = translate(
                "transcripts",
                "This session can be read, but not changed: {reason}. Check the permissions of "
                "its file.",
            ).format(reason=reason_of(error))
            return cls(read_journal(path).transcript(), None, why)
        return cls(journal.transcript(), file)


class OpenSessions:
    """One thread, on its loop; `on_record` is called with the id of what something happened in."""

    def __init__(self, on_record: Callable[[str], None]) -> None:
        self._on_record = on_record
        self._open: dict[str, KeptSession] = {}
        self._ending: dict[str, KeptSession] = {}

    def get(self, session_id: str) -> KeptSession | None:
        return self._open.get(session_id)

    async def settled(self, session_id: str) -> None:
        """Wait until its file is free, if somebody is just closing it."""
        if (kept := self._ending.get(session_id)) is not None:
            await kept.closed()
            self._ending.pop(session_id, None)

    def __iter__(self) -> Iterator[KeptSession]:
        return iter(tuple(self._open.values()))

    def begin(self, path: Path, session: Session) -> KeptSession:
        """A new one, without a wait: its file is made on the journal's thread."""
        create = partial(JournalFile.create, path, session)
        return self._added(KeptSession(Transcript(session), create, on_end=self._forget))

    def add(self, opened: OpenedJournal) -> KeptSession:
        file = opened.file
        return self._added(
            KeptSession(
                opened.transcript,
                None if file is None else lambda: file,
                why_read_only=opened.why_read_only,
                on_end=self._forget,
            )
        )

    def _added(self, kept: KeptSession) -> KeptSession:
        kept.editor.follow(lambda _record, _change: self._on_record(kept.id))
        self._open[kept.id] = kept
        return kept

    def _forget(self, kept: KeptSession) -> None:
        if self._open.pop(kept.id, None) is not None:
            self._ending[kept.id] = kept
