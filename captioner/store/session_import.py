"""A session from elsewhere becomes one of this person's; nothing that is here is changed by it."""

import hashlib
import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from captioner.domain.errors import JournalError
from captioner.domain.foreign_transcript import Foreign, cleaned
from captioner.domain.transcript import Added, Ended, Record, Resumption, Session, Transcript
from captioner.store.journal import read_journal
from captioner.store.journal_codec import encode_record
from captioner.store.session_files import SessionFiles


@dataclass(frozen=True, slots=True)
class TakenIn:
    """Where it is now. `is_copy`: another session has its id, so it got another one.

    `is_in_bin`: it was here already, and was deleted.
    """

    session_id: str
    is_copy: bool = False
    is_in_bin: bool = False


def take_in(
    files: SessionFiles, foreign: Foreign, path_of: Callable[[str], Path | None]
) -> TakenIn:
    """Write its journal, unless there is one already that holds all of it.

    `path_of` knows the journals by their sessions' ids. A session that was mended here since
    it was exported holds all of its file still: a journal only ever grows. Blocks; OSError.
    """
    records = _ended(foreign)
    for session in _under_other_ids(foreign):
        is_copy = session.id != foreign.session.id
        known = path_of(session.id)
        if known is not None:
            if _holds(known, foreign.records):
                return TakenIn(session.id, is_copy, known.parent != files.folder)
            continue
        try:
            files.write_new(session, records)
        except FileExistsError:  # one that cannot be read, and so is not known
            continue
        return TakenIn(session.id, is_copy)
    raise AssertionError("ids never end")


def _under_other_ids(foreign: Foreign) -> Iterator[Session]:
    """Its own id first; then such as the same file has again whenever it is opened."""
    yield foreign.session
    mark = hashlib.sha256(repr(foreign.session).encode())
    for record in foreign.records:
        mark.update(encode_record(record))
    for number in itertools.count():
        once = hashlib.sha256(f"{mark.hexdigest()} {number}".encode()).hexdigest()
        yield replace(foreign.session, id=once[:12])


def _holds(journal: Path, records: Sequence[Record]) -> bool:
    try:
        kept = read_journal(journal).fitting()[1]
        return [cleaned(each) for each in kept[: len(records)]] == list(records)
    except (JournalError, ValueError):
        return False


def _ended(foreign: Foreign) -> Sequence[Record]:
    """It is over here: what was exported while it went on is not to be gone on with."""
    last = next((r for r in reversed(foreign.records) if isinstance(r, Ended) or _goes_on(r)), None)
    if isinstance(last, Ended):
        return foreign.records
    transcript = Transcript(foreign.session)
    for record in foreign.records:
        transcript.take(record)
    return (*foreign.records, Ended(transcript.end_ms))


def _goes_on(record: Record) -> bool:
    return isinstance(record, Added) and isinstance(record.entry, Resumption)
