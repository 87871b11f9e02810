"""The kept sessions, as windows and commands see them."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Protocol

from captioner.domain.editing import TranscriptEditor
from captioner.domain.export_options import ExportOptions
from captioner.domain.session_list import FoundSession, SessionFilter, SessionSummary
from captioner.domain.transcript import Transcript


class OpenSession(Protocol):
    """A session that is being read or mended; whoever opens it again gets the same editor."""

    @property
    def editor(self) -> TranscriptEditor: ...

    @property
    def why_read_only(self) -> str:
        """A sentence where nothing may be changed now; empty where it may."""
        ...

    async def close(self) -> None:
        """All edits are on disk. Raises JournalError where that failed."""
        ...


class SessionLibrary(Protocol):
    """All sessions of this person. Work is done off the caller's thread; on a running loop.

    Each method raises JournalError with a sentence where the disk does not do its part.
    """

    def on_change(self, follower: Callable[[], None]) -> None:
        """To be called, on the loop, whenever a list may be another: most often after an edit."""
        ...

    async def find(
        self, wanted: SessionFilter, *, first: int = 0, most: int = 200
    ) -> Sequence[FoundSession]:
        """The newest first, from the `first` on. With words to find: with the hits."""
        ...

    async def count(self, wanted: SessionFilter) -> int: ...

    async def unfinished(self) -> Sequence[SessionSummary]:
        """Those that broke off and of which the person has not been told, the newest first."""
        ...

    async def finish(self, session_id: str) -> None:
        """It broke off, and is not gone on with: from now on it has ended where it broke off."""
        ...

    async def open(self, session_id: str) -> OpenSession: ...

    async def rename(self, session_id: str, title: str) -> None: ...

    async def delete(self, session_ids: Sequence[str]) -> None:
        """Into the bin; what is being captioned stays, with JournalError."""
        ...

    async def restore(self, session_ids: Sequence[str]) -> None:
        """Out of the bin."""
        ...

    async def destroy(self, session_ids: Sequence[str]) -> None:
        """For good: text, audio and index."""
        ...

    async def merge(self, session_ids: Sequence[str]) -> str:
        """One session of them all, in the order of time; returns its id. They go into the bin."""
        ...

    async def split(self, session_id: str, row_id: int) -> str:
        """What is said from that row on becomes a session of its own; returns its id."""
        ...

    async def forget_older(self, than: timedelta, *, only_count: bool = False) -> int:
        """What a retention rule asks for: destroy what is older; how many sessions that are."""
        ...

    async def export(
        self,
        transcript: Transcript | str,
        options: ExportOptions,
        path: Path,
        *,
        may_replace: bool = False,
    ) -> None:
        """Write a transcript, or a session by its id, to a file, whole or not at all.

        Raises ConfigError (field "path") where there is a file already, or none can be.
        """
        ...


class SessionCommands(Protocol):
    """What the screen may ask concerning what is kept; returns at once."""

    def open_list(self) -> None:
        """All sessions."""
        ...

    def open_newest(self) -> None:
        """The transcript of what is being captioned, else of the session before."""
        ...

    def export_newest(self) -> None:
        """Let the person choose how that one becomes a file."""
        ...

    def set_off_the_record(self, off: bool) -> None:  # noqa: FBT001 - a state, not a mode of the call
        """From now on nothing that is said is written anywhere, or all is again."""
        ...

    def add_bookmark(self) -> None:
        """At this moment, if something is being captioned."""
        ...

    def transcribe(self) -> None:
        """Let the person choose recordings that become sessions."""
        ...
