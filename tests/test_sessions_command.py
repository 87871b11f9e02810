"""The kept sessions in the terminal."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from captioner.domain.errors import ConfigError, JournalError
from captioner.domain.export_options import ExportFormat, ExportOptions
from captioner.domain.transcript import Added, Ended, RowsReplaced, Session, Titled
from captioner.sessions_command import export_session, list_sessions
from captioner.store.paths import HOME_VARIABLE, find_places
from captioner.store.session_files import SessionFiles
from tests.domain.transcripts import said

MORNING = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
TEXT = ExportOptions()


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two sessions, the newer of which was mended."""
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    (tmp_path / "out").mkdir()
    monkeypatch.chdir(tmp_path / "out")
    places = find_places()
    files = SessionFiles(places.sessions, places.kept_audio)
    old = Session("aab0", MORNING)
    files.write_new(old, [Added(said(1, 0, "Good morning")), Titled("Plans"), Ended(3_723_000)])
    new = Session("aab1", MORNING + timedelta(days=1))
    mended = RowsReplaced((1,), (said(1, 0, "Good evening"),))
    files.write_new(new, [Added(said(1, 0, "Good heavening")), mended])


def test_sessions_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert list_sessions(as_json=False) == 0
    newer, newer_id, older, older_id = capsys.readouterr().out.splitlines()
    assert newer.endswith("0:00:00  Good evening (unfinished)")
    assert older.endswith("1:02:03  Plans")
    assert (newer_id.strip(), older_id.strip()) == ("aab1", "aab0")


def test_sessions_are_listed_for_programs(capsys: pytest.CaptureFixture[str]) -> None:
    assert list_sessions(as_json=True, words="morning") == 0
    (line,) = capsys.readouterr().out.splitlines()
    found = json.loads(line)
    assert (found["id"], found["title"], found["state"]) == ("aab0", "Plans", "finished")
    assert found["started_at"] == "2026-11-20T09:30:00Z"


def test_where_there_are_none_it_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert list_sessions(as_json=False, words="nobody") == 0
    assert "no such session" in capsys.readouterr().err


def test_where_nothing_was_kept_it_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CAPTIONER_HOME", str(tmp_path / "fresh"))
    assert list_sessions(as_json=False) == 0
    assert "No session has been kept yet" in capsys.readouterr().err


def test_the_last_session_is_exported_under_its_own_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export_session("last", TEXT, None) == 0
    (path,) = (tmp_path / "out").iterdir()
    assert capsys.readouterr().out == f"{path.name}\n"
    assert "Good evening" in path.read_text()
    with pytest.raises(ConfigError, match="already"):
        export_session("last", TEXT, None)
    assert export_session("last", TEXT, None, may_replace=True) == 0


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    missing = tmp_path / "Dokuments"
    with pytest.raises(ConfigError, match=r"There is no folder .*Dokuments\. Make it"):
        export_session("last", TEXT, missing / "a.txt")
    assert not missing.exists()


def test_a_session_is_exported_by_the_beginning_of_its_id(
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    original = ExportOptions(is_original=True)
    assert export_session("aab1", original, Path("-")) == 0
    assert b"Good heavening" in capsysbinary.readouterr().out


def test_what_was_exported_as_json_is_exported_again(tmp_path: Path) -> None:
    data, text = tmp_path / "a.json", tmp_path / "a.txt"
    export_session("aab0", ExportOptions(ExportFormat.JSON), data)
    export_session(str(data), TEXT, text)
    assert "Good morning" in text.read_text()


def test_a_journal_is_exported_wherever_it_lies(tmp_path: Path) -> None:
    (journal,) = find_places().sessions.glob("*aab0*")
    moved = journal.rename(tmp_path / "moved.jsonl")
    export_session(str(moved), TEXT, tmp_path / "a.txt")
    assert "Good morning" in (tmp_path / "a.txt").read_text()


@pytest.mark.parametrize(
    ("target", "sentence"), [("aab", "Give more of the id"), ("zz", "There is no session zz")]
)
def test_it_must_be_clear_which_session_is_meant(target: str, sentence: str) -> None:
    with pytest.raises(ConfigError, match=sentence):
        export_session(target, TEXT, None)


def test_what_is_no_session_is_said_so(tmp_path: Path) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("milk")
    with pytest.raises(JournalError, match="neither a transcript file, a journal nor"):
        export_session(str(notes), TEXT, None)
    with pytest.raises(JournalError, match="cannot be read"):
        export_session(str(tmp_path / "gone.jsonl"), TEXT, None)


def test_a_session_is_exported_for_another_captioner_with_what_was_there_before_its_edits(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.captioner"
    assert export_session("aab1", ExportOptions(ExportFormat.CAPTIONER), path) == 0
    capsys.readouterr()
    assert b"heavening" in path.read_bytes()
    assert export_session(str(path), TEXT, Path("-")) == 0
    assert "Good evening" in capsys.readouterr().out
