"""Keeps a session on a disk of its own, that fills up, cannot be written, and has room again.

`python -m tests.e2e.full_disk_program FOLDER` mounts a small disk there and prints JSON; to be
run where it may mount, such as under `unshare --user --map-root-user --mount`.
"""

import asyncio
import json
import subprocess
import sys
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from captioner.domain.errors import JournalError
from captioner.domain.transcript import Added, Ended
from captioner.store.journal import read_journal
from captioner.store.kept_session import KeptSession
from captioner.store.session_files import SessionFiles
from captioner.store.session_library import KeptSessions
from captioner.store.session_making import new_session
from tests.domain.transcripts import said

MORNING = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
ROOM = "size=256k"


@dataclass
class Troubles:
    """What a person was told."""

    told: list[str | None] = field(default_factory=list)
    news: asyncio.Event = field(default_factory=asyncio.Event)

    def __call__(self, trouble: str | None) -> None:
        self.told.append(trouble)
        self.news.set()

    async def next(self) -> None:
        await asyncio.wait_for(self.news.wait(), 30)
        self.news.clear()


async def main(folder: Path) -> dict[str, object]:
    _mount(folder, ROOM)
    files = SessionFiles(folder / "sessions", folder / "audio")
    library = KeptSessions(files, folder / "index.sqlite")
    full = await _on_a_full_disk(library, files, folder)
    _mount(folder, f"remount,ro,{ROOM}")
    locked = await _on_a_locked_disk(library, files, folder)
    await library.close()
    return {"full": full, "locked": locked}


async def _on_a_full_disk(
    library: KeptSessions, files: SessionFiles, folder: Path
) -> dict[str, object]:
    troubles = Troubles()
    session = new_session(MORNING)
    kept = library.begin(session, troubles)
    path = files.path_for(session)
    _say(kept, 20)
    await kept.flush()
    ballast = folder / "ballast"
    _fill(ballast)
    while not troubles.told:
        _say(kept, 20)
        await kept.flush()
        await asyncio.sleep(0)
    whole = path.read_bytes().endswith(b"\n")
    written = len(read_journal(path).records)
    _say(kept, 20)
    unwritten = kept.unwritten
    troubles.news.clear()
    ballast.unlink()
    await troubles.next()
    rows = len(kept.editor.transcript.entries)
    kept.editor.take(Ended(10**6))
    await library.end(kept)
    journal = read_journal(path)
    return {
        "told": troubles.told,
        "whole_lines_while_full": whole,
        "written_while_full": written,
        "unwritten_while_full": unwritten,
        "rows": rows,
        "rows_at_the_end": len(journal.records) - 1,
        "damaged": journal.damaged,
    }


async def _on_a_locked_disk(
    library: KeptSessions, files: SessionFiles, folder: Path
) -> dict[str, object]:
    """Read-only at first, mended afterwards; and another session for which it never is."""
    troubles, others = Troubles(), Troubles()
    session, other = new_session(MORNING), new_session(MORNING)
    kept, lost = library.begin(session, troubles), library.begin(other, others)
    _say(kept, 5)
    _say(lost, 5)
    await troubles.next()
    await others.next()
    try:
        await library.end(lost)
        at_the_end = ""
    except JournalError as error:
        at_the_end = str(error)
    _mount(folder, f"remount,rw,{ROOM}")
    await troubles.next()
    await library.end(kept)
    return {
        "told": troubles.told,
        "rows_at_the_end": len(read_journal(files.path_for(session)).records),
        "lost": at_the_end,
        "is_lost_there": files.path_for(other).exists(),
    }


def _say(kept: KeptSession, rows: int) -> None:
    transcript = kept.editor.transcript
    for _ in range(rows):
        number = transcript.next_id
        kept.editor.take(Added(said(number, number * 5_000, "Good morning to all of you")))


def _fill(path: Path) -> None:
    with path.open("wb", buffering=0) as file:
        try:
            while file.write(b"x" * 4_096):
                pass
        except OSError:
            return


def _mount(folder: Path, options: str) -> None:
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", folder], check=True)


if __name__ == "__main__":
    sys.stdout.write(json.dumps(asyncio.run(main(Path(sys.argv[1])))) + "\n")
