"""`captioner caption` from a real microphone of a real sound server."""

import os
import pty
import re
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile

from tests.e2e.program import (
    SAMPLE,
    Event,
    children_of,
    command,
    committed_text,
    environment,
    eventually,
    interrupt,
    read_until,
    run,
    sample_reference,
    segments,
    started,
    word_error_rate,
)
from tests.sound_daemon import SoundDaemon


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    """The sample speech as the sound server's player takes it."""
    samples, rate_hz = soundfile.read(SAMPLE, dtype="int16")
    soundfile.write(tmp_path / "talk.wav", samples, rate_hz)
    return tmp_path / "talk.wav"


def test_what_is_spoken_into_the_microphone_is_captioned(
    tmp_path: Path, sound_daemon: SoundDaemon, talk: Path
) -> None:
    with started(tmp_path, "caption", "--json", more=sound_daemon.variables) as program:
        seen = read_until(program.stdout, lambda s: s[-1].get("state") == "streaming")
        sound_daemon.play(talk)
        seen += read_until(program.stdout, lambda s: len(_committed(s)) == 4)
        rest, said, status = interrupt(program)
    assert status == 0
    assert said == (
        "Captions of the microphone; Ctrl-C ends them.\n"
        "Recognised by this computer (Basic offline English).\n"
        "The session is kept: 'captioner export last' writes it to a file.\n"
    )
    heard = committed_text(seen + rest)
    reference = " ".join(sample_reference().split()[: len(heard.split())])
    assert word_error_rate(reference, heard) < 0.35


def test_ctrl_c_captions_the_last_words_first(
    tmp_path: Path, sound_daemon: SoundDaemon, talk: Path
) -> None:
    with started(tmp_path, "caption", "--json", more=sound_daemon.variables) as program:
        read_until(program.stdout, lambda s: s[-1].get("state") == "streaming")
        sound_daemon.play(talk)
        seen = read_until(program.stdout, lambda s: "clearly" in s[-1].get("text", ""))
        rest, _, status = interrupt(program)
    open_id = segments(seen)[-1]["id"]
    assert status == 0
    assert [s["state"] for s in segments(rest) if s["id"] == open_id][-1] == "committed"
    assert rest[-1]["state"] == "offline"


def test_a_microphone_is_chosen_by_part_of_its_name(
    tmp_path: Path, sound_daemon: SoundDaemon, talk: Path
) -> None:
    sound_daemon.add_microphone("other", "Conference table")
    with started(
        tmp_path, "caption", "--json", "--device", "conference", more=sound_daemon.variables
    ) as program:
        read_until(program.stdout, lambda s: s[-1].get("state") == "streaming")
        sound_daemon.play(talk, sink="other")
        read_until(program.stdout, lambda s: "hear me" in s[-1].get("text", ""))


def test_a_microphone_that_is_too_loud_or_muted_is_said_to_be(
    tmp_path: Path, sound_daemon: SoundDaemon
) -> None:
    time_s = np.arange(48_000 * 20) / 48_000
    too_loud = np.clip(4 * np.sin(2 * np.pi * 220 * time_s), -1, 1)
    soundfile.write(tmp_path / "loud.wav", too_loud, 48_000)

    def told(said: str) -> Callable[[list[Event]], bool]:
        return lambda seen: seen[-1]["type"] == "source" and said in seen[-1]["detail"]

    with started(tmp_path, "caption", "--json", more=sound_daemon.variables) as program:
        read_until(program.stdout, told("nothing is playing"))
        sound_daemon.play(tmp_path / "loud.wav", latency_ms=300)
        read_until(program.stdout, told("is too loud: lower the volume of what plays."))
        sound_daemon.set_muted("mic_feed.monitor", is_muted=True)
        read_until(program.stdout, told("is muted in the system's sound settings."))
        interrupt(program)


def test_a_microphone_that_does_not_exist_is_answered_with_those_that_do(
    tmp_path: Path, sound_daemon: SoundDaemon
) -> None:
    done = run(tmp_path, "caption", "--device", "Nope", more=sound_daemon.variables)
    assert done.returncode == 1
    assert 'no microphone "Nope"' in done.stderr
    assert "Test microphone" in done.stderr


def test_devices_lists_the_microphones_and_marks_the_default(
    tmp_path: Path, sound_daemon: SoundDaemon
) -> None:
    done = run(tmp_path, "devices", more=sound_daemon.variables)
    assert done.returncode == 0
    assert "* Sound of Test microphone" in done.stdout
    assert "mic_feed.monitor" in done.stdout


def test_a_terminal_shows_tentative_words_dimmed_and_leaves_the_committed_ones(
    tmp_path: Path, sound_daemon: SoundDaemon, talk: Path
) -> None:
    ours, theirs = pty.openpty()
    program = subprocess.Popen(
        command("caption"),
        env=environment(tmp_path, {**sound_daemon.variables, "COLUMNS": "60", "LINES": "20"}),
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=subprocess.DEVNULL,
    )
    os.close(theirs)
    try:
        shown = _read_terminal(ours, "Listening")
        sound_daemon.play(talk)
        # A committed line is not dimmed; where it ends depends on when each block came.
        shown += _read_terminal(ours, r"\x1b\[J[a-z][^\x1b]*hear me[^\x1b]*\r\n")
        program.send_signal(signal.SIGINT)
        assert program.wait(timeout=20) == 0
    finally:
        program.kill()
        program.wait()
        os.close(ours)
    assert re.search(r"\x1b\[2m[a-z]", shown)  # words; notes begin with a capital


def test_a_reader_that_goes_away_ends_the_captions_quietly(tmp_path: Path) -> None:
    with started(tmp_path, "caption", SAMPLE, "--speed", 0) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        program.stdout.readline()
        program.stdout.close()
        assert program.wait(timeout=20) == 0
        assert program.stderr.read() == (
            "Recognised by this computer (Basic offline English).\n"
            "The session is kept: 'captioner export last' writes it to a file.\n"
        )


def test_without_display_and_microphone_the_sample_speech_is_captioned(tmp_path: Path) -> None:
    with started(tmp_path) as program:
        assert program.stdout is not None
        assert "can you hear me well" in program.stdout.readline()
        program.send_signal(signal.SIGTERM)
        _, said = program.communicate(timeout=20)
    assert program.returncode == 0
    assert "No microphone was found" in said
    assert "sample speech" in said


def test_a_recogniser_that_dies_is_started_again_and_no_word_is_lost(tmp_path: Path) -> None:
    samples, rate_hz = soundfile.read(SAMPLE, dtype="int16")
    soundfile.write(tmp_path / "talk.wav", samples[: 14 * rate_hz], rate_hz)
    with started(tmp_path, "caption", tmp_path / "talk.wav", "--json") as program:
        seen = read_until(program.stdout, lambda s: "clearly" in s[-1].get("text", ""))
        [recogniser] = children_of(program)
        recogniser.kill()
        seen += read_until(program.stdout, lambda s: s[-1].get("state") == "offline")
    heard = committed_text(seen)
    reference = " ".join(sample_reference().split()[: len(heard.split())])
    assert "connecting" in [e["state"] for e in seen[5:] if e["type"] == "connection"]
    assert word_error_rate(reference, heard) < 0.35


def test_the_recogniser_dies_with_the_program(tmp_path: Path) -> None:
    with started(tmp_path, "caption", SAMPLE, "--json") as program:
        read_until(program.stdout, lambda s: s[-1].get("state") == "streaming")
        [recogniser] = children_of(program)
        program.kill()
        eventually(lambda: not recogniser.is_running(), within_s=5)


def test_any_riva_client_can_use_the_recogniser_and_so_can_we(tmp_path: Path) -> None:
    with started(tmp_path, "recognizer", "--listen", "127.0.0.1:0") as server:
        assert server.stdout is not None
        address = server.stdout.readline().split()[2]
        done = run(tmp_path, "caption", SAMPLE, "--speed", 0, "--endpoint", address)
        server.send_signal(signal.SIGINT)
        assert server.wait(timeout=10) == 0
    assert done.returncode == 0
    assert word_error_rate(sample_reference(), done.stdout) < 0.25


def _committed(seen: list[dict[str, object]]) -> list[dict[str, object]]:
    return [event for event in seen if event["state"] == "committed"]


def _read_terminal(descriptor: int, awaited: str) -> str:
    """`awaited` is a pattern."""
    shown = ""
    deadline = time.monotonic() + 40
    while not re.search(awaited, shown):
        assert time.monotonic() < deadline, shown
        shown += os.read(descriptor, 4096).decode()
    return shown
