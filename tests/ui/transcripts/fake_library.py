"""A library in memory that keeps to its port: orders, pages, hits, errors and the bin."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from captioner.domain.editing import TranscriptEditor
from captioner.domain.errors import JournalError
from captioner.domain.export_options import ExportOptions
from captioner.domain.session_list import (
    FoundSession,
    Hit,
    SessionFilter,
    SessionState,
    SessionSummary,
)
from captioner.domain.transcript import Session, Transcript
from captioner.ports.sessions import OpenSession

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
"""A Saturday."""

MOST_HITS = 3

SENTENCES = (
    "good morning everyone shall we begin with the budget for next year",
    "the numbers of the third quarter are better than we had hoped for",
    "could somebody take notes while we go through the list of open questions",
    "the migration of the old servers will take another two weeks at least",
    "I would rather talk about the budget before we decide on new hardware",
    "that is a good point and we should come back to it on Thursday",
)
TITLES = ("Weekly planning", "", "Budget review", "Interview with the new team", "", "Lecture 7")
RECOGNIZERS = ("This computer", "GPU box", "Riva in the office")


class FakeOpenSession:
    why_read_only = ""

    def __init__(self, session: Session) -> None:
        self.editor = TranscriptEditor(Transcript(session), lambda _: None)

    async def close(self) -> None:
        """Nothing is on any disk."""


class FakeLibrary:
    """`texts` are the rows of each session by its id; row n begins at n times 4 s."""

    def __init__(self, *sessions: SessionSummary) -> None:
        self.sessions = {each.id: each for each in sessions}
        self.texts: dict[str, Sequence[str]] = {}
        self.orders: list[tuple[object, ...]] = []
        self.trouble = ""
        """What every order fails with, if it is not empty."""
        self.may_answer = asyncio.Event()
        """Cleared, nothing is answered until it is set."""
        self.may_answer.set()
        self._followers: list[Callable[[], None]] = []
        self._made = 0

    def on_change(self, follower: Callable[[], None]) -> None:
        self._followers.append(follower)

    def tell(self) -> None:
        for follower in self._followers:
            follower()

    async def find(
        self, wanted: SessionFilter, *, first: int = 0, most: int = 200
    ) -> Sequence[FoundSession]:
        await self._work("find", wanted, first, most)
        fitting = self._fitting(wanted)[first : first + most]
        return [self._found(each, wanted.words) for each in fitting]

    async def count(self, wanted: SessionFilter) -> int:
        await self._work("count", wanted)
        return len(self._fitting(wanted))

    async def unfinished(self) -> Sequence[SessionSummary]:
        await self._work("unfinished")
        all_ = self._fitting(SessionFilter())
        return [each for each in all_ if each.state is SessionState.UNFINISHED]

    async def finish(self, session_id: str) -> None:
        await self._work("finish", session_id)
        self._put(replace(self._known(session_id), state=SessionState.FINISHED))

    async def open(self, session_id: str) -> OpenSession:
        await self._work("open", session_id)
        summary = self._known(session_id)
        return FakeOpenSession(Session(summary.id, summary.started_at))

    async def rename(self, session_id: str, title: str) -> None:
        await self._work("rename", session_id, title)
        self._put(replace(self._known(session_id), title=title))

    async def delete(self, session_ids: Sequence[str]) -> None:
        await self._work("delete", *session_ids)
        chosen = [self._known(each) for each in session_ids]
        if any(each.state is SessionState.LIVE for each in chosen):
            raise JournalError("It is being captioned. Stop the captions first.")
        self._put(*(replace(each, deleted_at=NOW) for each in chosen))

    async def restore(self, session_ids: Sequence[str]) -> None:
        await self._work("restore", *session_ids)
        self._put(*(replace(self._known(each), deleted_at=None) for each in session_ids))

    async def destroy(self, session_ids: Sequence[str]) -> None:
        await self._work("destroy", *session_ids)
        for each in session_ids:
            del self.sessions[each]
        self.tell()

    async def merge(self, session_ids: Sequence[str]) -> str:
        await self._work("merge", *session_ids)
        parts = sorted((self._known(each) for each in session_ids), key=lambda s: s.started_at)
        made = replace(parts[0], id=self._new_id(), words=sum(each.words for each in parts))
        self.texts[made.id] = [text for each in parts for text in self.texts.get(each.id, ())]
        self._put(made, *(replace(each, deleted_at=NOW) for each in parts))
        return made.id

    async def split(self, session_id: str, row_id: int) -> str:
        await self._work("split", session_id, row_id)
        whole = self._known(session_id)
        later = whole.started_at + timedelta(seconds=4 * row_id)
        made = replace(whole, id=self._new_id(), started_at=later)
        said = self.texts.get(whole.id, ())
        self.texts[whole.id], self.texts[made.id] = said[:row_id], said[row_id:]
        self._put(made)
        return made.id

    async def forget_older(self, than: timedelta, *, only_count: bool = False) -> int:
        await self._work("forget_older", than, only_count)
        return 0

    async def export(
        self,
        transcript: Transcript | str,
        options: ExportOptions,
        path: Path,
        *,
        may_replace: bool = False,
    ) -> None:
        await self._work("export", transcript, options, path, may_replace)
        await asyncio.to_thread(path.write_text, "written", encoding="utf-8")

    async def _work(self, *order: object) -> None:
        self.orders.append(order)
        await asyncio.sleep(0)
        await self.may_answer.wait()
        if self.trouble:
            raise JournalError(self.trouble)

    def _known(self, session_id: str) -> SessionSummary:
        if session_id not in self.sessions:
            raise JournalError("There is no such session.")
        return self.sessions[session_id]

    def _put(self, *summaries: SessionSummary) -> None:
        for each in summaries:
            self.sessions[each.id] = each
        self.tell()

    def _new_id(self) -> str:
        self._made += 1
        return f"made-{self._made}"

    def _fitting(self, wanted: SessionFilter) -> list[SessionSummary]:
        fitting = [each for each in self.sessions.values() if self._fits(each, wanted)]
        return sorted(fitting, key=lambda each: each.started_at, reverse=True)

    def _fits(self, each: SessionSummary, wanted: SessionFilter) -> bool:
        day = each.started_at.astimezone().date()
        return (
            (each.deleted_at is not None) is wanted.is_in_bin
            and (wanted.since is None or day >= wanted.since)
            and (wanted.until is None or day <= wanted.until)
            and wanted.recognizer in ("", each.recognizer)
            and (each.bookmarks > 0 or not wanted.has_bookmarks)
            and all(word in self._all_said(each) for word in wanted.words.casefold().split())
        )

    def _all_said(self, each: SessionSummary) -> str:
        return " ".join((each.title, *self.texts.get(each.id, ()))).casefold()

    def _found(self, each: SessionSummary, typed: str) -> FoundSession:
        words = typed.casefold().split()
        hits = []
        for row_id, text in enumerate(self.texts.get(each.id, ()) if words else ()):
            starts = [(text.casefold().find(word), len(word)) for word in words]
            marks = tuple(sorted((at, at + length) for at, length in starts if at >= 0))
            if marks:
                hits.append(Hit(row_id, 4_000 * row_id, text, marks))
        return FoundSession(each, tuple(hits[:MOST_HITS]), len(hits))


def session(number: int, **facts: object) -> SessionSummary:
    """The number-th newest, two a day."""
    made = SessionSummary(
        id=f"session-{number}",
        started_at=NOW - timedelta(hours=12 * number, minutes=7 * (number % 9)),
        length_ms=(5 + number * 37 % 170) * 60_000 + number * 1000 % 60_000,
        title=TITLES[number % len(TITLES)],
        opening=SENTENCES[number % len(SENTENCES)],
        words=300 + number * 971 % 9_000,
        rows=len(SENTENCES),
        speakers=number % 4,
        bookmarks=3 if number % 5 == 2 else 0,
        recognizer=RECOGNIZERS[number % len(RECOGNIZERS)],
        source="Desk microphone",
        has_audio=number % 3 == 0,
    )
    return replace(made, **facts)  # type: ignore[arg-type]


def library_of(count: int) -> FakeLibrary:
    made = FakeLibrary(*(session(number) for number in range(count)))
    for number in range(count):
        turned = SENTENCES[number % 6 :] + SENTENCES[: number % 6]
        made.texts[f"session-{number}"] = turned
    return made
