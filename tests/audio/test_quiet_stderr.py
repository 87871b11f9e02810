"""What sound libraries print never reaches the terminal, what others print does."""

import os
import subprocess
import sys
import threading

import pytest

from captioner.audio.quiet_stderr import quiet_stderr


def test_the_libraries_own_lines_are_dropped(capfd: pytest.CaptureFixture[str]) -> None:
    with quiet_stderr():
        os.write(2, b"ALSA lib pcm.c:2664:(snd_pcm_open_noupdate) Unknown PCM\n")
        os.write(2, b"Expression 'ret' failed in 'src/hostapi/alsa/pa_linux_alsa.c'\n")

    assert capfd.readouterr().err == ""


def test_what_another_thread_prints_meanwhile_is_only_late(
    capfd: pytest.CaptureFixture[str],
) -> None:
    with quiet_stderr():
        other = threading.Thread(target=os.write, args=(2, b"ALSA lib x\nTraceback: mine\n"))
        other.start()
        other.join()

    assert capfd.readouterr().err == "Traceback: mine\n"


def test_standard_error_is_back_after_an_error(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(KeyError), quiet_stderr():
        raise KeyError
    os.write(2, b"ALSA lib x\n")

    assert capfd.readouterr().err == "ALSA lib x\n"


def test_a_program_without_standard_error_runs_all_the_same() -> None:
    program = (
        "import os; os.close(2)\n"
        "from captioner.audio.quiet_stderr import quiet_stderr\n"
        "with quiet_stderr():\n    print('ran')"
    )

    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=30, check=True
    )

    assert done.stdout == "ran\n"
