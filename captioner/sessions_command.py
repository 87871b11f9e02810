"""The kept sessions in the terminal: listed, and written into files for other programs."""

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TypeVar

import msgspec

from captioner.domain.errors import ConfigError, JournalError
from captioner.domain.excerpts import originals_of
from captioner.domain.export_options import ExportOptions
from captioner.domain.file_names import export_name
from captioner.domain.session_list import SessionFilter, SessionState, SessionSummary
from captioner.domain.transcript import Record, Session, Transcript
from captioner.store.export.exporting import export
from captioner.store.export.json_file import read_json
from captioner.store.journal_codec import decode_journal
from captioner.store.paths import find_places
from captioner.store.session_export import export_transcript
from captioner.store.session_files import SessionFiles
from captioner.store.session_library import KeptSessions
from captioner.store.small_file import read_small_file, reason_of

NEWEST = "last"
"""What a person calls the newest session."""

STANDARD_OUTPUT = Path("-")

_LARGEST_BYTES = 1 << 30
_PROGRESS_FROM = 100
"""So many sessions to be read take longer than a person likes to wait without a word."""

Answer = TypeVar("Answer")


def list_sessions(*, as_json: bool, words: str = "") -> int:
    """Those in which `words` were said, the newest first; the exit status.

    As JSON one object a line, with the fields of a `SessionSummary`.
    """
    wanted = SessionFilter(words=words)
    found = _with_library(lambda library: library.find(wanted, most=-1))
    for each in found:
        line = _json_line(each.summary) if as_json else _line(each.summary)
        sys.stdout.write(line + "\n")
    if not found and not as_json:
        none = "There is no such session." if words else "No session has been kept yet."
        sys.stderr.write(f"captioner: {none}\n")
    return 0


def export_session(
    target: str, options: ExportOptions, output: Path | None, *, may_replace: bool = False
) -> int:
    """Write a session into a file; the exit status. Raises CaptionerError.

    `target` is “last”, a session's id or its beginning, a journal, or an exported JSON file.
    Without `output` the file gets a name by its title in the present folder; in a folder it
    does there. “-” is the standard output.
    """
    transcript = _transcript(target, is_original=options.is_original)
    began = transcript.session.started_at.astimezone()
    if output == STANDARD_OUTPUT:
        if began.tzinfo is not None:
            sys.stdout.buffer.write(export(transcript, options, began.tzinfo))
        return 0
    path = output or Path()
    if path.is_dir():
        path /= export_name(transcript.title, began, options.format.value)
    export_transcript(transcript, options, path, may_replace=may_replace)
    sys.stdout.write(f"{path}\n")
    return 0


def _transcript(target: str, *, is_original: bool) -> Transcript:
    path = Path(target)
    is_file = target != NEWEST and (path.is_file() or os.sep in target)
    session, records = _read(path if is_file else _journal(target))
    if is_original:
        return originals_of(session, records)
    transcript = Transcript(session)
    for record in records:
        transcript.take(record)
    return transcript


def _read(path: Path) -> tuple[Session, Sequence[Record]]:
    """A journal, or what was exported as JSON. Raises JournalError."""
    try:
        content = read_small_file(path, largest_bytes=_LARGEST_BYTES)
    except (OSError, ValueError) as error:
        raise JournalError(
            f"{path} cannot be read: {reason_of(error)}. Name a session, a journal or an exported"
            " JSON file."
        ) from error
    try:
        journal = decode_journal(content)
    except ValueError:
        return _read_json(path, content)
    return journal.session, journal.fitting()[1]


def _read_json(path: Path, content: bytes) -> tuple[Session, Sequence[Record]]:
    try:
        return read_json(content)
    except ValueError as error:
        raise JournalError(
            f"{path} is neither a journal nor an exported JSON file of Captioner. Name one, or a"
            " session that 'captioner sessions' lists."
        ) from error


def _journal(target: str) -> Path:
    """Of the one session that is meant. Raises ConfigError."""

    async def look(library: KeptSessions) -> Path:
        found = await library.find(SessionFilter(), most=-1)
        ids = [each.summary.id for each in found]
        meant = ids[:1] if target == NEWEST else [each for each in ids if each.startswith(target)]
        if len(meant) != 1:
            raise ConfigError("session", _unclear(target, meant))
        return await library.journal(meant[0])

    return _with_library(look)


def _unclear(target: str, meant: Sequence[str]) -> str:
    if meant:
        return f"{len(meant)} sessions begin with {target}. Give more of the id."
    if target == NEWEST:
        return "There is no session yet."
    return (
        f"There is no session {target}. Give an id that 'captioner sessions' lists, 'last', or"
        " a file."
    )


def _with_library(work: Callable[[KeptSessions], Awaitable[Answer]]) -> Answer:
    async def run() -> Answer:
        places = find_places()
        files = SessionFiles(places.sessions, places.kept_audio)
        library = KeptSessions(files, places.session_index)
        try:
            await library.start(_say_progress)
            return await work(library)
        finally:
            await library.close()

    return asyncio.run(run())


def _say_progress(done: int, whole: int) -> None:
    if whole >= _PROGRESS_FROM and sys.stderr.isatty():
        end = "\n" if done == whole else ""
        sys.stderr.write(f"\rReading sessions: {done} of {whole}{end}")
        sys.stderr.flush()


def _json_line(summary: SessionSummary) -> str:
    return msgspec.json.encode(asdict(summary)).decode()


def _line(summary: SessionSummary) -> str:
    began = summary.started_at.astimezone()
    state = "" if summary.state is SessionState.FINISHED else f" ({summary.state.value})"
    return (
        f"{began:%Y-%m-%d %H:%M}  {_length(summary.length_ms)}  "
        f"{summary.title or summary.opening or '-'}{state}\n      {summary.id}"
    )


def _length(length_ms: int) -> str:
    minutes, seconds = divmod(length_ms // 1000, 60)
    return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
