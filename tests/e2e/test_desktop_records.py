"""The desktop program keeps what is said, on a real screen and from a real microphone."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import soundfile

from tests.e2e.program import SAMPLE, eventually, set_up, started
from tests.e2e.test_desktop import box_on, on, painted, quit_by_signal
from tests.screen import Screen
from tests.sound_daemon import SoundDaemon

_SPOKEN_S = 7

_WHITE = 200
"""What the button of an offer is brighter than, and all else in its place is not."""


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    samples, rate_hz = soundfile.read(SAMPLE, dtype="int16")
    soundfile.write(tmp_path / "talk.wav", samples[: _SPOKEN_S * rate_hz], rate_hz)
    return tmp_path / "talk.wav"


def journals(home: Path) -> Sequence[Path]:
    return sorted((home / "data" / "sessions").glob("*.jsonl"))


def records(journal: Path) -> list[dict[str, Any]]:
    """Without the header; a line that is being written is none yet."""
    lines = journal.read_text().split("\n")[1:-1]
    return [json.loads(line) for line in lines]


def rows(home: Path) -> list[dict[str, Any]]:
    return [r for journal in journals(home) for r in records(journal) if r["kind"] == "row"]


def kinds(journal: Path) -> list[str]:
    return [record["kind"] for record in records(journal)]


def test_a_killed_session_is_offered_and_gone_on_with(
    tmp_path: Path, screen: Screen, sound_daemon: SoundDaemon, talk: Path
) -> None:
    set_up(tmp_path)
    more = on(screen, sound_daemon.variables)
    with started(tmp_path, more=more) as program:
        box_on(screen)
        playing = sound_daemon.play(talk)
        eventually(lambda: rows(tmp_path))
        program.kill()
    playing.wait(timeout=30)  # the next caption would take the place of the offer
    (journal,) = journals(tmp_path)
    said = len(rows(tmp_path))
    assert "end" not in kinds(journal)
    with started(tmp_path, more=more) as program:
        x, y, width, height = box_on(screen)
        button = (x + width // 2, y + height * 2 // 3)

        def is_gone_on_with() -> bool:
            if min(screen.pixel(button[0] - 60, button[1])) > _WHITE:
                screen.xdotool("mousemove", *button, "click", 1)
            return "gone on" in kinds(journal)

        eventually(is_gone_on_with)
        sound_daemon.play(talk)
        eventually(lambda: len(rows(tmp_path)) > said)
        quit_by_signal(program)
    assert journals(tmp_path) == [journal]
    assert kinds(journal)[-1] == "end"
    starts = [row["start_ms"] for row in rows(tmp_path)]
    assert starts == sorted(starts)
    assert starts[said] >= rows(tmp_path)[said - 1]["end_ms"]


def test_off_the_record_nothing_that_is_said_comes_to_the_disk(
    tmp_path: Path, screen: Screen, sound_daemon: SoundDaemon, talk: Path
) -> None:
    set_up(tmp_path, hotkeys={"off_the_record": "Ctrl+Alt+Shift+F6"})
    trace = tmp_path / "trace.jsonl"
    more = on(screen, sound_daemon.variables)
    with started(tmp_path, "--trace", trace, more=more) as program:
        box_on(screen)
        eventually(lambda: journals(tmp_path))
        screen.xdotool("key", "ctrl+alt+shift+F6")
        sound_daemon.play(talk).wait(timeout=30)
        eventually(lambda: any(sample["is_final"] for sample in painted(trace)))
        quit_by_signal(program)
    assert rows(tmp_path) == []
    everything = b"".join(p.read_bytes() for p in (tmp_path / "data").rglob("*") if p.is_file())
    assert b"morning" not in everything.lower()


def test_a_session_in_which_nothing_was_said_leaves_nothing(
    tmp_path: Path, screen: Screen, sound_daemon: SoundDaemon
) -> None:
    set_up(tmp_path)
    with started(tmp_path, more=on(screen, sound_daemon.variables)) as program:
        box_on(screen)
        eventually(lambda: journals(tmp_path))
        quit_by_signal(program)
    assert journals(tmp_path) == []


def test_what_is_said_goes_where_the_person_wants_it_as_well(
    tmp_path: Path, screen: Screen, sound_daemon: SoundDaemon, talk: Path
) -> None:
    folder = tmp_path / "exports"
    folder.mkdir()
    live_text = tmp_path / "live.txt"
    set_up(
        tmp_path,
        audio={"keep_audio": True},
        transcripts={
            "export_on_stop": True,
            "export_folder": str(folder),
            "export_formats": ["srt", "docx"],
            "live_text": str(live_text),
        },
    )
    with started(tmp_path, more=on(screen, sound_daemon.variables)) as program:
        box_on(screen)
        sound_daemon.play(talk).wait(timeout=30)
        eventually(lambda: len(rows(tmp_path)) > 1)
        quit_by_signal(program)
    (journal,) = journals(tmp_path)
    texts = [row["text"] for row in rows(tmp_path)]
    assert live_text.read_text().splitlines() == texts
    assert sorted(path.suffix for path in folder.iterdir()) == [".docx", ".srt"]
    subtitles = next(folder.glob("*.srt")).read_text()
    assert " ".join(texts).split()[0] in subtitles
    (sound,) = (tmp_path / "data" / "audio").iterdir()
    assert sound.stem == journal.stem
    assert soundfile.info(sound).duration > rows(tmp_path)[-1]["end_ms"] / 1000
