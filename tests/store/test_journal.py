"""A session's file: locked, private, and cut back to whole lines."""

import os
import shutil
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from captioner.domain.errors import JournalError
from captioner.domain.transcript import Added, Titled
from captioner.store.journal import JournalFile, is_in_use, read_journal
from captioner.store.journal_codec import encode_header, encode_record
from tests.domain.transcripts import SESSION, said

ROW = encode_record(Added(said(1, 0, "Good morning")))
TITLE = encode_record(Titled("Plans"))


@contextmanager
def files_no_larger_than(size: int) -> Iterator[None]:
    """Real refusals by the system, in the middle of a write."""
    resource = pytest.importorskip("resource", reason="no process has limits here")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


def open_descriptors() -> int:
    listed = Path("/proc/self/fd")
    if not listed.exists():
        pytest.skip("the system does not list what is open")
    return len(list(listed.iterdir()))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "sessions" / "one.jsonl"


def test_a_new_journal_is_there_with_its_header(path: Path) -> None:
    file = JournalFile.create(path, SESSION)
    assert read_journal(path).session == SESSION
    file.write(ROW + TITLE)
    file.close()
    assert path.read_bytes() == encode_header(SESSION) + ROW + TITLE


def test_it_is_for_its_owner_alone(path: Path) -> None:
    JournalFile.create(path, SESSION).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_an_older_one_is_never_replaced(path: Path) -> None:
    JournalFile.create(path, SESSION).close()
    with pytest.raises(FileExistsError):
        JournalFile.create(path, SESSION)
    assert read_journal(path).session == SESSION


def test_a_line_that_was_torn_is_cut_off_before_going_on(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(encode_header(SESSION) + ROW + TITLE[:7])
    file, journal = JournalFile.go_on(path)
    assert len(journal.records) == 1
    file.write(TITLE)
    file.close()
    assert path.read_bytes() == encode_header(SESSION) + ROW + TITLE


def test_a_last_line_that_lacks_its_break_alone_is_kept(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(encode_header(SESSION) + ROW.rstrip())
    file, _ = JournalFile.go_on(path)
    file.write(TITLE)
    file.close()
    assert path.read_bytes() == encode_header(SESSION) + ROW + TITLE


def test_of_a_write_that_the_disk_refuses_nothing_stays(path: Path) -> None:
    file = JournalFile.create(path, SESSION)
    before = path.read_bytes()
    with files_no_larger_than(len(before) + len(ROW) // 2), pytest.raises(OSError, match="large"):
        file.write(ROW)
    assert path.read_bytes() == before
    file.write(ROW)
    file.close()
    assert path.read_bytes() == before + ROW


def test_what_is_written_is_on_the_disk_itself_before_it_counts(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[int] = []
    monkeypatch.setattr(os, "fdatasync", lambda fd: synced.append(os.fstat(fd).st_size))
    file = JournalFile.create(path, SESSION)
    for line in (ROW, TITLE):
        file.write(line)
        assert synced[-1] == path.stat().st_size
    file.close()
    assert len(synced) == 3


def test_of_what_the_disk_does_not_sync_nothing_stays(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = JournalFile.create(path, SESSION)

    def fail(_: int) -> None:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as broken:
        broken.setattr(os, "fdatasync", fail)
        with pytest.raises(OSError, match="Input"):
            file.write(ROW)
    assert path.read_bytes() == encode_header(SESSION)
    file.write(TITLE)
    file.close()
    assert path.read_bytes() == encode_header(SESSION) + TITLE


def test_a_disk_that_was_away_is_opened_again(
    path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """What was opened before is of no use then, as with a stick that was pulled out."""
    file = JournalFile.create(path, SESSION)
    away = tmp_path / "away"

    def pull_out(descriptor: int) -> None:
        os.ftruncate(descriptor, 0)
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as broken:
        broken.setattr(os, "fdatasync", pull_out)
        shutil.copy(path, away)
        with pytest.raises(OSError, match="Input"):
            file.write(ROW)
    path.unlink()
    with pytest.raises(FileNotFoundError):
        file.write(ROW)
    away.rename(path)
    file.write(ROW)
    assert is_in_use(path)
    file.close()
    file.close()
    assert path.read_bytes() == encode_header(SESSION) + ROW


def test_a_journal_that_cannot_be_made_leaves_nothing(path: Path) -> None:
    with files_no_larger_than(10), pytest.raises(OSError, match="large"):
        JournalFile.create(path, SESSION)
    assert not list(path.parent.iterdir())


def test_a_journal_that_was_deleted_is_not_written_in_silence(path: Path) -> None:
    file = JournalFile.create(path, SESSION)
    kept = path.read_bytes()
    path.unlink()
    with pytest.raises(FileNotFoundError):
        file.write(ROW)
    path.write_bytes(kept)
    file.write(ROW)
    file.close()
    assert path.read_bytes() == kept + ROW


def test_who_writes_it_keeps_others_from_it(path: Path) -> None:
    file = JournalFile.create(path, SESSION)
    assert is_in_use(path)
    with pytest.raises(JournalError, match="Another Captioner"):
        JournalFile.go_on(path)
    file.close()
    assert not is_in_use(path)
    again, _ = JournalFile.go_on(path)
    assert is_in_use(path)
    again.close()


def test_another_program_knows_that_it_is_written(path: Path) -> None:
    file = JournalFile.create(path, SESSION)
    look = (
        "import sys, pathlib\nfrom captioner.store.journal import is_in_use\n"
        f"sys.exit(is_in_use(pathlib.Path({str(path)!r})))"
    )
    assert subprocess.run([sys.executable, "-c", look], check=False).returncode == 1
    file.close()
    assert subprocess.run([sys.executable, "-c", look], check=False).returncode == 0


def test_a_newer_version_is_left_as_it_is(path: Path) -> None:
    path.parent.mkdir()
    newer = encode_header(SESSION).replace(b'"version":1', b'"version":2') + b'{"kind":'
    path.write_bytes(newer)
    with pytest.raises(JournalError, match="newer version"):
        JournalFile.go_on(path)
    with pytest.raises(JournalError, match="newer version"):
        read_journal(path)
    assert path.read_bytes() == newer
    assert not is_in_use(path)


def test_what_is_no_journal_is_left_as_it_is(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"shopping: milk")
    with pytest.raises(JournalError, match="no session"):
        JournalFile.go_on(path)
    assert path.read_bytes() == b"shopping: milk"


def test_a_journal_that_is_gone_is_said_so(path: Path) -> None:
    with pytest.raises(JournalError, match="no such file"):
        read_journal(path)
    assert not is_in_use(path)


def test_no_descriptor_is_left_open(path: Path) -> None:
    before = open_descriptors()
    JournalFile.create(path, SESSION).close()
    with pytest.raises(FileExistsError):
        JournalFile.create(path, SESSION)
    file, _ = JournalFile.go_on(path)
    with pytest.raises(JournalError):
        JournalFile.go_on(path)
    file.close()
    path.write_bytes(b"junk")
    with pytest.raises(JournalError):
        JournalFile.go_on(path)
    assert open_descriptors() == before
