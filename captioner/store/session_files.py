"""The folder of the sessions: one file each, some of them in its bin."""

import contextlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from captioner.domain.transcript import Record, Session
from captioner.store.atomic_file import write_atomically
from captioner.store.journal import JournalFile, sync_folder
from captioner.store.journal_codec import encode_header, encode_record

_ENDING = ".jsonl"
_BIN = "bin"
_STAMP = "%Y%m%dT%H%M%SZ"
"""When it was put into the bin (UTC): it stands in front of the file's name there."""


@dataclass(frozen=True, slots=True)
class SessionFile:
    """As it was when it was looked at; another size or time means that it is to be read again."""

    path: Path
    size: int
    modified_ns: int
    deleted_at: datetime | None = None


class SessionFiles:
    """`folder` holds the journals, `audio_folder` what was heard, by the same names.

    Neither needs to exist. Blocks for the disk; whatever fails raises OSError.
    """

    def __init__(self, folder: Path, audio_folder: Path) -> None:
        self.folder = folder
        self.audio_folder = audio_folder

    @property
    def folders(self) -> Sequence[Path]:
        """Where journals are."""
        return self.folder, self.folder / _BIN

    def path_for(self, session: Session) -> Path:
        """Where its journal belongs: named by when it began (UTC), and by its id."""
        began = session.started_at.astimezone(UTC)
        return self.folder / f"{began:%Y-%m-%d %H-%M-%S} {session.id}{_ENDING}"

    def audio_for(self, session: Session) -> Path:
        """Where its sound belongs; when it was gone on with, there are more, with a number."""
        name = self.path_for(session).stem
        paths = (self.audio_folder / f"{name}{end}.flac" for end in _numbers())
        return next(path for path in paths if not path.exists())

    def scan(self) -> Sequence[SessionFile]:
        """Every journal, those in the bin included."""
        return [file for folder in self.folders for file in _journals(folder)]

    def audio_names(self) -> frozenset[str]:
        """The names without ending of the journals of which there is sound."""
        try:
            names = os.listdir(self.audio_folder)  # noqa: PTH208 - thousands, quickly
        except FileNotFoundError:
            return frozenset()
        return frozenset(_without_number(Path(name).stem) for name in names)

    def audio_name(self, path: Path) -> str:
        """Without ending: what the sound of this journal is called, wherever that is."""
        return path.stem if path.parent == self.folder else path.stem.partition(" ")[2]

    def write_new(self, session: Session, records: Sequence[Record]) -> Path:
        """A journal that is whole at once."""
        path = self.path_for(session)
        file = JournalFile.create(path, session)
        try:
            file.write(b"".join(map(encode_record, records)))
        except OSError:
            path.unlink(missing_ok=True)
            raise
        finally:
            file.close()
        return path

    def rewrite(self, path: Path, session: Session, records: Sequence[Record]) -> None:
        """In one step: there is the old journal or the new one."""
        content = encode_header(session) + b"".join(map(encode_record, records))
        write_atomically(path, content)
        sync_folder(path.parent)

    def put_into_bin(self, path: Path, now: datetime) -> Path:
        place = self.folder / _BIN
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        return _moved(path, place / f"{now.astimezone(UTC):{_STAMP}} {path.name}")

    def take_out_of_bin(self, path: Path) -> Path:
        """FileExistsError if there is such a session again."""
        target = self.folder / path.name.partition(" ")[2]
        if target.exists():
            raise FileExistsError(17, "File exists")
        return _moved(path, target)

    def destroy(self, path: Path) -> None:
        """The journal and its sound; what is gone already is no trouble."""
        name = self.audio_name(path)
        with contextlib.suppress(FileNotFoundError):
            for sound in os.listdir(self.audio_folder):  # noqa: PTH208 - thousands, quickly
                if _without_number(Path(sound).stem) == name:
                    (self.audio_folder / sound).unlink(missing_ok=True)
        path.unlink(missing_ok=True)
        sync_folder(path.parent)


def _journals(folder: Path) -> Iterator[SessionFile]:
    try:
        entries = os.scandir(folder)
    except FileNotFoundError:
        return
    with entries:
        for entry in entries:
            if entry.name.endswith(_ENDING) and not entry.name.startswith("."):
                with contextlib.suppress(FileNotFoundError):  # it was deleted at this moment
                    state = entry.stat()
                    yield SessionFile(
                        Path(entry.path), state.st_size, state.st_mtime_ns, _deleted_at(entry.path)
                    )


def _deleted_at(name: str) -> datetime | None:
    path = Path(name)
    if path.parent.name != _BIN:
        return None
    with contextlib.suppress(ValueError):
        stamp = path.name.partition(" ")[0]
        return datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
    # Somebody put it there by hand: it has been there as long as it is like that.
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)


def _moved(path: Path, target: Path) -> Path:
    path.rename(target)
    sync_folder(target.parent)
    sync_folder(path.parent)
    return target


def _numbers() -> Iterator[str]:
    yield ""
    for number in range(2, 10_000):
        yield f" ({number})"


def _without_number(stem: str) -> str:
    return stem.rpartition(" (")[0] if stem.endswith(")") else stem
