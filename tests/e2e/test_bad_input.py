"""What is wrong is said in a sentence, at once, and with the right exit status."""

import contextlib
import socket
import stat
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile

from tests.e2e.program import SAMPLE, run
from tests.riva.test_client import free_port, web_server
from tests.riva_server import serving


def assert_refused(home: Path, *arguments: object, said: str, status: int = 1) -> None:
    done = run(home, *arguments, timeout_s=20)
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert (done.returncode, done.stdout) == (status, "")
    assert len(done.stderr.strip().splitlines()) <= 3


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert_refused(tmp_path, "caption", tmp_path / "no.wav", said="There is no file")


def test_a_folder(tmp_path: Path) -> None:
    assert_refused(tmp_path, "caption", tmp_path, said="is a folder")


def test_a_file_that_is_no_recording(tmp_path: Path) -> None:
    (tmp_path / "text.wav").write_text("This is not audio.")
    assert_refused(tmp_path, "caption", tmp_path / "text.wav", said="no recording")


def test_a_recording_with_samples_that_are_no_numbers_is_captioned_all_the_same(
    tmp_path: Path,
) -> None:
    samples, rate_hz = soundfile.read(SAMPLE, frames=4 * 16_000, dtype="float32")
    samples[rate_hz // 10 : rate_hz // 10 + 25] = np.nan
    soundfile.write(tmp_path / "holes.wav", samples, rate_hz, subtype="FLOAT")
    done = run(tmp_path, "caption", tmp_path / "holes.wav", "--speed", 0)
    assert "morning" in done.stdout
    assert "holes.wav holds 25 samples that are no numbers" in done.stderr
    assert done.returncode == 0


def test_an_empty_file(tmp_path: Path) -> None:
    (tmp_path / "empty.wav").touch()
    assert_refused(tmp_path, "caption", tmp_path / "empty.wav", said="empty")


def test_no_microphone_at_all(tmp_path: Path) -> None:
    assert_refused(tmp_path, "caption", said="No microphone was found")


def test_a_file_and_a_device(tmp_path: Path) -> None:
    assert_refused(
        tmp_path, "caption", SAMPLE, "--device", "x", said="either a recording or", status=2
    )


def test_an_address_that_is_no_address(tmp_path: Path) -> None:
    assert_refused(
        tmp_path, "caption", SAMPLE, "--endpoint", "a b", said="is not a server's address", status=2
    )


def test_the_web_address_of_a_server(tmp_path: Path) -> None:
    assert_refused(
        tmp_path,
        *("caption", SAMPLE, "--endpoint", "http://127.0.0.1:9000"),
        said="Captions come over gRPC",
        status=2,
    )


def test_a_port_that_nobody_listens_on(tmp_path: Path) -> None:
    endpoint = f"127.0.0.1:{free_port()}"
    assert_refused(tmp_path, "caption", SAMPLE, "--endpoint", endpoint, said="Nothing answers")


def test_a_host_that_does_not_exist(tmp_path: Path) -> None:
    assert_refused(
        tmp_path, "caption", SAMPLE, "--endpoint", "no-such-host.invalid", said="not known here"
    )


def test_a_web_server(tmp_path: Path) -> None:
    with web_server() as endpoint:
        assert_refused(
            tmp_path, "caption", SAMPLE, "--endpoint", endpoint, said="does not speak gRPC"
        )


def test_a_server_that_is_not_riva(tmp_path: Path) -> None:
    with serving(None) as endpoint:
        assert_refused(
            tmp_path, "caption", SAMPLE, "--endpoint", endpoint, said="no Riva speech recognition"
        )


def test_a_server_that_accepts_and_says_nothing(tmp_path: Path) -> None:
    with mute_server() as endpoint:
        assert_refused(tmp_path, "caption", SAMPLE, "--endpoint", endpoint, said=endpoint)


def test_a_trace_that_cannot_be_written(tmp_path: Path) -> None:
    trace = tmp_path / "no" / "trace"
    assert_refused(
        tmp_path, "caption", SAMPLE, "--trace", trace, said="cannot be written", status=2
    )


def test_an_engine_that_crashes_at_its_start(tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "pocketsphinx.py").write_text("raise OSError('the model is damaged')\n")
    done = run(tmp_path, "caption", SAMPLE, "--speed", 0, more={"PYTHONPATH": str(broken)})
    assert done.returncode == 1
    assert "The built-in recogniser could not start" in done.stderr
    assert "the model is damaged" in done.stderr
    assert "Traceback" not in done.stderr


def test_settings_and_logs_without_a_place_to_write_do_not_stop_the_captions(
    tmp_path: Path,
) -> None:
    home = tmp_path / "file"
    home.touch(mode=stat.S_IRUSR)
    done = run(home, "caption", tmp_path / "no.wav")
    assert "There is no file" in done.stderr
    assert "there will be no log file" in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [["frobnicate"], ["caption", "--speed", "2"], ["recognizer"], ["caption", "a", "b"]],
)
def test_wrong_arguments_show_the_usage(tmp_path: Path, arguments: list[str]) -> None:
    done = run(tmp_path, *arguments)
    assert done.returncode == 2
    assert done.stderr.startswith("usage: captioner")


def test_help_names_every_command(tmp_path: Path) -> None:
    done = run(tmp_path, "--help")
    assert done.returncode == 0
    assert all(name in done.stdout for name in ("caption", "recognizer", "devices", "--trace"))
    assert "--child" not in run(tmp_path, "recognizer", "--help").stdout


@contextlib.contextmanager
def mute_server() -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield f"127.0.0.1:{listener.getsockname()[1]}"
