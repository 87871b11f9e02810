"""What there is in all sessions, to be listed and found without reading them.

It is made from the journals, and made anew whenever it is missing or unfit.
"""

import contextlib
import sqlite3
from array import array
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from captioner.domain.search_words import folded_text
from captioner.domain.transcript import Bookmark, Row, Transcript
from captioner.store.session_files import SessionFile

SCHEMA_VERSION = 1
"""To be raised whenever a table or the folding of words changes: the index is then made anew."""

MEMORY = Path(":memory:")

_SCHEMA = """
CREATE TABLE sessions (
    num INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, began_ms INTEGER NOT NULL,
    length_ms INTEGER NOT NULL, is_ended INTEGER NOT NULL, title TEXT NOT NULL,
    opening TEXT NOT NULL, words INTEGER NOT NULL, rows INTEGER NOT NULL,
    speakers INTEGER NOT NULL, bookmarks INTEGER NOT NULL, language TEXT NOT NULL,
    recognizer TEXT NOT NULL, source TEXT NOT NULL, deleted_ms INTEGER);
CREATE INDEX by_time ON sessions (began_ms DESC, num DESC);
CREATE TABLE files (
    path TEXT PRIMARY KEY, size INTEGER NOT NULL, modified_ns INTEGER NOT NULL,
    num INTEGER REFERENCES sessions) WITHOUT ROWID;
CREATE INDEX files_by_num ON files (num);
CREATE TABLE said (
    num INTEGER NOT NULL, n INTEGER NOT NULL, id INTEGER NOT NULL, start_ms INTEGER NOT NULL,
    text TEXT NOT NULL, PRIMARY KEY (num, n)) WITHOUT ROWID;
CREATE TABLE folded (
    num INTEGER PRIMARY KEY, title TEXT NOT NULL, text TEXT NOT NULL, begins BLOB NOT NULL);
CREATE VIRTUAL TABLE found USING fts5 (
    title, text, content='folded', content_rowid='num', tokenize='ascii', prefix='1 2 3',
    columnsize=0);
CREATE TRIGGER folded_in AFTER INSERT ON folded BEGIN
    INSERT INTO found (rowid, title, text) VALUES (new.num, new.title, new.text); END;
CREATE TRIGGER folded_out AFTER DELETE ON folded BEGIN
    INSERT INTO found (found, rowid, title, text)
    VALUES ('delete', old.num, old.title, old.text); END;
"""

_OPENING_LETTERS = 120


class SessionIndex:
    """A SQLite database; one thread. What is wrong with it raises sqlite3.Error.

    What changes it is to be done within `with index.database`, which commits all or nothing.
    """

    def __init__(self, path: Path) -> None:
        """Makes the database anew if it is none, or of another version."""
        self._path = path
        try:
            self.database = _opened(path)
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):
                raise
            remove_index(path)
            self.database = _opened(path)

    def close(self) -> None:
        self.database.close()

    def known_files(self) -> Mapping[str, tuple[int, int]]:
        """Size and time of each file by its path, as they were when it was read."""
        found = self.database.execute("SELECT path, size, modified_ns FROM files")
        return {path: (size, modified_ns) for path, size, modified_ns in found}

    def path_of(self, session_id: str) -> Path | None:
        row = self.database.execute(
            "SELECT path FROM files JOIN sessions USING (num) WHERE id = ?", (session_id,)
        ).fetchone()
        return None if row is None else Path(row[0])

    def skip(self, file: SessionFile) -> None:
        """It holds no session, or one that is in another file: not read again as it is."""
        self._remove(str(file.path))
        self._note(file, None)

    def put(self, file: SessionFile, transcript: Transcript) -> None:
        """In the place of what the file held before."""
        self._remove(str(file.path))
        taken = self.database.execute(
            "SELECT 1 FROM sessions WHERE id = ?", (transcript.session.id,)
        ).fetchone()
        num = None if taken else self._put(file, transcript)
        self._note(file, num)

    def remove(self, paths: Sequence[str]) -> None:
        """These files are gone."""
        for path in paths:
            self._remove(path)

    def wipe(self) -> None:
        """What was removed is in no page of the database any more."""
        self.database.execute("INSERT INTO found (found) VALUES ('optimize')")
        self.database.commit()
        self.database.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def _put(self, file: SessionFile, transcript: Transcript) -> int:
        rows = tuple(transcript.rows)
        cursor = self.database.execute(
            "INSERT INTO sessions VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            _summary(transcript, rows, file.deleted_at),
        )
        num = cursor.lastrowid or 0
        self.database.executemany(
            "INSERT INTO said VALUES (?, ?, ?, ?, ?)",
            ((num, n, row.id, row.start_ms, _storable(row.text)) for n, row in enumerate(rows)),
        )
        begins, parts, length = array("I"), [], 0
        for row in rows:
            begins.append(length)
            parts.append(folded_text(row.text))
            length += len(parts[-1])
        self.database.execute(
            "INSERT INTO folded VALUES (?, ?, ?, ?)",
            (num, folded_text(transcript.title) + " ", "".join(parts) + " ", begins.tobytes()),
        )
        return num

    def _note(self, file: SessionFile, num: int | None) -> None:
        self.database.execute(
            "INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?)",
            (str(file.path), file.size, file.modified_ns, num),
        )

    def _remove(self, path: str) -> None:
        row = self.database.execute("SELECT num FROM files WHERE path = ?", (path,)).fetchone()
        if row is None:
            return
        self.database.execute("DELETE FROM files WHERE path = ?", (path,))
        for table in ("folded", "said", "sessions"):
            self.database.execute(f"DELETE FROM {table} WHERE num = ?", row)  # noqa: S608 - ours


def remove_index(path: Path) -> None:
    """It is made again from the journals."""
    for ending in ("", "-wal", "-shm"):
        with contextlib.suppress(FileNotFoundError):
            path.with_name(path.name + ending).unlink()


def moment(ms: int) -> datetime:
    """A time of the database."""
    return datetime.fromtimestamp(ms / 1000, UTC)


def moment_ms(at: datetime) -> int:
    return round(at.timestamp() * 1000)


def _opened(path: Path) -> sqlite3.Connection:
    if path != MEMORY:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.exists():
            path.touch(mode=0o600)
    database = sqlite3.connect(path, timeout=5, check_same_thread=False)
    try:
        database.execute("PRAGMA secure_delete = ON")
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = NORMAL")
        database.execute("PRAGMA cache_size = -16000")  # KiB: it is made four times as quickly
        (version,) = database.execute("PRAGMA user_version").fetchone()
        if version != SCHEMA_VERSION:
            if version or database.execute("SELECT 1 FROM sqlite_schema").fetchone():
                raise sqlite3.DatabaseError(f"There is an index of version {version}")  # noqa: TRY301
            database.executescript(
                f"BEGIN; {_SCHEMA} PRAGMA user_version = {SCHEMA_VERSION}; COMMIT;"
            )
    except BaseException:
        database.close()
        raise
    return database


def _summary(
    transcript: Transcript, rows: Sequence[Row], deleted_at: datetime | None
) -> Sequence[Any]:
    session = transcript.session
    opening = " ".join(row.text for row in rows[:8])[:_OPENING_LETTERS].strip()
    return (
        session.id,
        moment_ms(session.started_at),
        transcript.end_ms,
        transcript.is_ended,
        _storable(transcript.title),
        _storable(opening),
        sum(len(row.text.split()) for row in rows),
        len(rows),
        len({row.speaker for row in rows} - {None}),
        sum(isinstance(entry, Bookmark) for entry in transcript.entries),
        session.language,
        session.recognizer,
        session.source,
        None if deleted_at is None else moment_ms(deleted_at),
    )


def _storable(text: str) -> str:
    """Halves of characters cannot be stored."""
    return text.encode(errors="replace").decode()
