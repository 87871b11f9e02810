"""Sessions made out of sessions, and records put at the end of one; blocks for the disk."""

import contextlib
import uuid
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from captioner.domain.errors import JournalError
from captioner.domain.session_dividing import divided
from captioner.domain.session_joining import merged
from captioner.domain.transcript import Record, Session, Transcript, TranscriptError
from captioner.domain.wording import translate
from captioner.store.journal import JournalFile, read_journal
from captioner.store.journal_codec import encode_record
from captioner.store.session_files import SessionFiles


def new_session(
    started_at: datetime, *, language: str = "", recognizer: str = "", source: str = ""
) -> Session:
    """One that there never was."""
    return Session(uuid.uuid4().hex[:12], started_at, language, recognizer, source)


def add_to(path: Path, make: Callable[[Transcript], Record]) -> None:
    """A record at the end of a journal that nobody writes. JournalError, OSError."""
    file, journal = JournalFile.go_on(path)
    try:
        file.write(encode_record(make(journal.transcript())))
    finally:
        file.close()


def merge_files(files: SessionFiles, paths: Sequence[Path]) -> str:
    """A new session of them all; its id. JournalError, OSError; they stay as they are."""
    parts = [read_journal(path).fitting() for path in paths]
    first = min((part[0].session for part in parts), key=lambda session: session.started_at)
    session = replace(first, id=new_session(first.started_at).id)
    files.write_new(session, tuple(merged(parts)))
    return session.id


def split_file(files: SessionFiles, path: Path, row_id: int) -> str:
    """What begins with that row becomes a session of its own; its id. JournalError, OSError.

    If it comes to nothing in the middle, that part is in both: nothing is ever in none.
    """
    file, journal = JournalFile.go_on(path)
    try:
        (first, before), (second, after) = divided(*journal.fitting(), row_id)
    except TranscriptError as error:
        raise JournalError(
            translate(
                "transcripts",
                "A session can only be split between two of its rows. Choose another row.",
            )
        ) from error
    finally:
        file.close()
    session = replace(second.session, id=new_session(second.session.started_at).id)
    made = files.write_new(session, after)
    try:
        files.rewrite(path, first.session, before)
    except OSError:
        with contextlib.suppress(OSError):
            made.unlink()
        raise
    return session.id
