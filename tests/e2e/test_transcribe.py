"""`captioner transcribe`, with the real recogniser."""

import json
import signal
import subprocess
import sys
from pathlib import Path

from tests.e2e.program import SAMPLE, environment, eventually

SPEECH = Path(__file__).parents[1] / "recognizer" / "speech.flac"


def started(home: Path, *files: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "captioner", "transcribe", *map(str, files)],
        env=environment(home),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def records(home: Path, session_id: str) -> list[dict[str, object]]:
    (journal,) = (home / "data" / "sessions").glob(f"*{session_id}.jsonl")
    return [json.loads(line) for line in journal.read_text().splitlines()]


def test_a_recording_becomes_a_kept_session(tmp_path: Path) -> None:
    with started(tmp_path, SPEECH, tmp_path / "gone.wav") as process:
        out, said = process.communicate(timeout=60)
    assert process.returncode == 1
    session_id, _, path = out.strip().partition(" ")
    assert path == str(SPEECH)
    assert "gone.wav: There is no file" in said
    assert len(said.splitlines()) == 2  # who recognises, and what failed
    text = json.dumps(records(tmp_path, session_id))
    assert '"speech.flac"' in text


def test_ctrl_c_keeps_what_was_transcribed(tmp_path: Path) -> None:
    with started(tmp_path, SAMPLE) as process:
        folder = tmp_path / "data" / "sessions"
        eventually(lambda: any(len(p.read_text().splitlines()) > 2 for p in folder.glob("*.jsonl")))
        process.send_signal(signal.SIGINT)
        out, said = process.communicate(timeout=30)
    assert process.returncode == 130
    assert "Cancelled; the first" in said
    assert len(records(tmp_path, out.partition(" ")[0])) > 2
