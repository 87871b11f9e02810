"""A transcript file is opened by the program, the one that runs or a new one."""

import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from captioner.domain.transcript import Added, Ended, Record, Titled
from captioner.store.transcript_file import transcript_file
from tests.domain.transcripts import SESSION, said
from tests.e2e.program import eventually, run, set_up, started
from tests.e2e.test_single_instance import boxes, on
from tests.screen import Screen
from tests.sound_daemon import SoundDaemon

RECORDS: Sequence[Record] = (
    Added(said(1, 0, "Good morning everybody")),
    Titled("Plans for May"),
    Ended(9_000),
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    folder = tmp_path / "from a friend ☕"
    folder.mkdir()
    path = folder / "plans 2.captioner"
    path.write_bytes(b"".join(transcript_file(SESSION, RECORDS)))
    return path


def journals(home: Path) -> Sequence[Path]:
    return sorted((home / "data" / "sessions").glob("*.jsonl"))


def is_shown(screen: Screen) -> bool:
    return screen.window(".*Plans for May.*") is not None


def test_a_new_program_shows_it_and_listens_to_nothing(
    tmp_path: Path, screen: Screen, sound_daemon: SoundDaemon, file: Path
) -> None:
    sound_daemon.add_microphone("desk", "Desk microphone")
    more = on(screen) | dict(sound_daemon.variables)
    with started(tmp_path, "open", file, more=more) as program:
        eventually(lambda: is_shown(screen))
        (journal,) = journals(tmp_path)
        assert "Good morning everybody" in journal.read_text()
        assert sound_daemon.control("list", "short", "source-outputs") == ""
        picture = os.environ.get("CAPTIONER_TEST_PICTURE")
        if picture:
            screen.save(Path(picture))
        program.terminate()
        assert program.wait(timeout=20) == 0
    assert journals(tmp_path) == [journal]


def test_the_program_that_runs_shows_it_and_the_second_one_ends(
    tmp_path: Path, screen: Screen, file: Path
) -> None:
    set_up(tmp_path)
    with started(tmp_path, more=on(screen)) as first:
        eventually(lambda: boxes(screen))
        second = run(tmp_path, "open", os.path.relpath(file), more=on(screen))
        assert (second.returncode, second.stderr) == (0, "")
        assert second.stdout == ("Captioner is running already; it opens what was asked for now.\n")
        eventually(lambda: is_shown(screen))
        assert "Good morning" in "".join(each.read_text() for each in journals(tmp_path))
        first.terminate()
        assert first.wait(timeout=20) == 0


def test_what_is_none_is_said_and_changes_nothing(tmp_path: Path, screen: Screen) -> None:
    foreign = tmp_path / "holiday.captioner"
    foreign.write_bytes(b"PK\x03\x04")
    with started(tmp_path, "open", foreign, more=on(screen)) as program:
        log = tmp_path / "logs" / "captioner.log"
        eventually(lambda: log.exists() and "is no transcript of Captioner" in log.read_text())
        program.terminate()
        assert program.wait(timeout=20) == 0
    assert not journals(tmp_path)


def test_without_a_screen_or_a_file_it_is_said(tmp_path: Path, file: Path) -> None:
    blind = run(tmp_path, "open", file)
    assert (blind.returncode, "no screen" in blind.stderr) == (1, True)
    missing = run(tmp_path, "open", "nothing.captioner")
    assert (missing.returncode, "There is no file" in missing.stderr) == (2, True)
