"""What is said can be said in any language, also where a system's code page knows few letters."""

import io
import sys

import pytest

from captioner.standard_streams import prepare_streams

SAID = "字幕 \udcff\n"


def piped(monkeypatch: pytest.MonkeyPatch) -> io.BytesIO:
    """What comes out of standard streams as Windows makes them, from now on."""
    target = io.BytesIO()
    for name in ("stdout", "stderr"):
        stream = io.TextIOWrapper(target, encoding="cp1252", newline="")
        monkeypatch.setattr(sys, name, stream)
    return target


def test_any_language_goes_through_a_pipe_of_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = piped(monkeypatch)
    prepare_streams(is_windows=True)
    sys.stdout.write(SAID)
    sys.stdout.flush()
    assert pipe.getvalue().decode() == "字幕 \\udcff\n"


def test_other_systems_keep_the_streams_that_they_have(monkeypatch: pytest.MonkeyPatch) -> None:
    piped(monkeypatch)
    prepare_streams(is_windows=False)
    assert sys.stdout.encoding == "cp1252"


def test_streams_that_are_somebody_elses_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    theirs = io.StringIO()
    monkeypatch.setattr(sys, "stdout", theirs)
    prepare_streams(is_windows=True)
    assert sys.stdout is theirs
