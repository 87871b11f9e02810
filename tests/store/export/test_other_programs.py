"""Exports go through programs that we did not write: players, an office, a browser."""

import json
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from captioner.domain.captions import Gap
from captioner.domain.export_options import ExportFormat, ExportOptions
from captioner.domain.subtitles import Cue, cues_of
from captioner.domain.transcript import Row, SpeakerNamed, Titled, Transcript
from captioner.store.export.exporting import export
from tests.domain.transcripts import said, transcript_of
from tests.store.export.exports import ZONE, squeezed
from tests.wild_transcripts import SCRIPTS

_TIMEOUT_S = 100
_NASTY = "If x < y --> z, <b>bold</b> & {\\an8} 00:00:01,000 --> 00:00:02,000 or \x00 not."


def _program(*names: str) -> str:
    """Where it is; skips the test where it is not installed."""
    found = next(filter(None, map(shutil.which, names)), None)
    if found is None:
        pytest.skip(f"{names[0]} is not installed")
    return found


def _run(*command: str) -> str:
    ended = subprocess.run(command, check=True, capture_output=True, timeout=_TIMEOUT_S)
    return ended.stdout.decode()


@pytest.fixture
def transcript() -> Transcript:
    texts = [*SCRIPTS, _NASTY, "Good morning, everybody. " * 20]
    rows = [said(i, i * 20_000, text, speaker=i % 3) for i, text in enumerate(texts, 1)]
    made = transcript_of([*rows, Gap(400_000, 410_000, "the computer slept")])
    for record in (SpeakerNamed(1, "Anna & Bo"), Titled("Weekly <planning>")):
        made.take(record)
    return made


def _file(transcript: Transcript, kind: ExportFormat, folder: Path) -> Path:
    path = folder / f"transcript.{kind}"
    path.write_bytes(export(transcript, ExportOptions(kind, has_speakers=False), ZONE))
    return path


def _cues(rows: Sequence[Row]) -> list[Cue]:
    return list(cues_of([(row, "") for row in rows], "en-US"))


@pytest.mark.parametrize("kind", [ExportFormat.SRT, ExportFormat.WEBVTT])
def test_ffprobe_finds_every_subtitle_at_its_time(
    transcript: Transcript, kind: ExportFormat, tmp_path: Path
) -> None:
    path = _file(transcript, kind, tmp_path)
    wanted = "packet=pts_time,duration_time"
    command = [_program("ffprobe"), "-v", "error", "-of", "json", "-show_entries", wanted]
    packets = json.loads(_run(*command, str(path)))["packets"]
    assert [
        (round(1_000 * float(each["pts_time"])), round(1_000 * float(each["duration_time"])))
        for each in packets
    ] == [(cue.start_ms, cue.end_ms - cue.start_ms) for cue in _cues(list(transcript.rows))]


@pytest.mark.parametrize("kind", [ExportFormat.SRT, ExportFormat.WEBVTT])
def test_ffmpeg_shows_all_that_was_said(
    transcript: Transcript, kind: ExportFormat, tmp_path: Path
) -> None:
    path = _file(transcript, kind, tmp_path)
    command = [_program("ffmpeg"), "-v", "error", "-i", str(path), "-f", "ass", "-"]
    events = [line for line in _run(*command).splitlines() if line.startswith("Dialogue:")]
    shown = "".join(line.split(",", 9)[9] for line in events)
    for unseen in ("\\N", "\u2060", "{", "}", "\\"):
        shown = shown.replace(unseen, "")
    wanted = "".join(line for cue in _cues(list(transcript.rows)) for line in cue.lines)
    for unseen in ("{", "}", "\\"):  # ffmpeg's own format knows no way to write these
        wanted = wanted.replace(unseen, "")
    assert squeezed(shown) == squeezed(wanted)


def test_libreoffice_makes_a_pdf_of_all_text(transcript: Transcript, tmp_path: Path) -> None:
    office, reader = _program("soffice", "libreoffice"), _program("pdftotext")
    path = _file(transcript, ExportFormat.DOCX, tmp_path)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    out = ("--convert-to", "pdf", "--outdir", str(tmp_path))
    _run(office, profile, "--headless", *out, str(path))
    text = squeezed(_run(reader, str(path.with_suffix(".pdf")), "-"))
    assert "Weekly<planning>" in text
    assert text.count("Goodmorning,everybody.") == 20
    assert "Notrecognisedfor10s:thecomputerslept." in text


def test_a_browser_shows_all_text_and_runs_nothing(transcript: Transcript, tmp_path: Path) -> None:
    browser = _program("chromium", "google-chrome", "chromium-browser")
    path = _file(transcript, ExportFormat.HTML, tmp_path)
    quiet = ("--headless=new", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path}/p")
    page = _run(browser, *quiet, "--dump-dom", path.as_uri())
    assert '<h1 dir="auto">Weekly &lt;planning&gt;</h1>' in page
    assert page.count("Good morning, everybody.") == 20
    assert "&lt;b&gt;bold&lt;/b&gt; &amp; {\\an8}" in page
