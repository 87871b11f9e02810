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
from captioner.domain.export_options import ExportOptions
from captioner.domain.file_names import export_name
from captioner.domain.session_list import SessionFilter, SessionState, SessionSummary
from captioner.domain.transcript import Record, Session, Titled
from captioner.store.export.json_file import read_json
from captioner.store.journal_codec import decode_journal
from captioner.store.paths import find_places
from captioner.store.session_export import exported_records, write_exported
from captioner.store.session_files import SessionFiles
from captioner.store.session_library import KeptSessions
from captioner.store.small_file import read_small_file, reason_of
from captioner.store.transcript_file import MAGIC, read_transcript_file

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

    `target` is “last”, a session's id or its beginning, a journal, a transcript file, or an
    exported JSON file. Without `output` the file gets a name by its title in the present folder;
    in a folder it does there. “-” is the standard output.
    """
    if output not in (None, STANDARD_OUTPUT):
        _must_have_a_folder(output)
    path = Path(target)
    is_file = target != NEWEST and (path.is_file() or os.sep in target)
    session, records = _read(path if is_file else _journal(target))
    content = exported_records(session, records, options)
    if output == STANDARD_OUTPUT:
        sys.stdout.buffer.write(content)
        return 0
    path = output or Path()
    if path.is_dir():
        began = session.started_at.astimezone()
        path /= export_name(_title(records), began, options.format.value)
    write_exported(content, path, may_replace=may_replace)
    sys.stdout.write(f"{path}\n")
    return 0


def _must_have_a_folder(output: Path) -> None:
    """A path with a slip of the pen must not become a folder. ConfigError (field "output")."""
    if not output.parent.is_dir():
        raise ConfigError(
            "output", f"There is no folder {output.parent}. Make it first, or name another."
        )


def _title(records: Sequence[Record]) -> str:
    titles = (record.title for record in reversed(records) if isinstance(record, Titled))
    return next(titles, "")


def _read(path: Path) -> tuple[Session, Sequence[Record]]:
    """A journal, a transcript file, or what was exported as JSON. Raises JournalError."""
    try:
        content = read_small_file(path, largest_bytes=_LARGEST_BYTES)
    except (OSError, ValueError) as error:
        raise JournalError(
            f"{path} cannot be read: {reason_of(error)}. Name a session, a journal or an exported"
            " JSON file."
        ) from error
    if content.startswith(MAGIC):
        foreign = read_transcript_file(path)
        return foreign.session, foreign.records
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
            f"{path} is neither a transcript file, a journal nor an exported JSON file of"
            " Captioner. Name one, or a session that 'captioner sessions' lists."
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
