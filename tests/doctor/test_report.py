"""Findings as text."""

import io
import json
import os
import pty
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

import pytest

from captioner.doctor.report import JsonWriter, ReportWriter, as_document, as_text
from captioner.domain.diagnosis import Check, Diagnosis, Fault, Finding, Verdict

PASSED = Finding(Check.PROGRAM, Verdict.PASSED, "Captioner 0.1.0.", took_ms=3)
WARNED = Finding(Check.DISPLAY, Verdict.WARNED, "No screen.", "Attach one.", Fault.NO_DISPLAY)
FAILED = Finding(Check.TLS, Verdict.FAILED, "Größe passt nicht.", "Ask Gustav.", Fault.EXPIRED)
SKIPPED = Finding(Check.SPEECH, Verdict.SKIPPED, "Not tried.")
GOOD = Diagnosis((PASSED,), 1.6, 312.4)
BAD = Diagnosis((PASSED, WARNED, FAILED, SKIPPED))


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def written(diagnosis: Diagnosis, stream: TextIO) -> None:
    writer = ReportWriter(stream, colours=True)
    for finding in diagnosis.findings:
        writer.on_finding(finding)
    writer.on_end(diagnosis)


def test_each_finding_has_its_mark_cause_and_advice() -> None:
    stream = io.StringIO()
    written(BAD, stream)
    assert stream.getvalue().splitlines() == [
        "✓ Program             Captioner 0.1.0.",
        "! Display             No screen.",
        "                      Attach one.",
        "✗ Encryption          Größe passt nicht.",
        "                      Ask Gustav.",
        "- Sample speech       Not tried.",
        "",
        "Not working: encryption. Größe passt nicht.",
    ]


def test_the_times_stand_at_the_end() -> None:
    stream = io.StringIO()
    written(GOOD, stream)
    assert stream.getvalue().endswith(
        "\nRound trip 2 ms, first words after 312 ms.\nEverything works.\n"
    )


def test_a_terminal_gets_colours_and_lines_of_its_width(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "70")
    long = Finding(Check.TLS, Verdict.FAILED, "word " * 40)
    stream = Terminal()
    written(Diagnosis((long,)), stream)
    lines = stream.getvalue().splitlines()
    assert lines[0].startswith("\x1b[31m✗\x1b[0m Encryption")
    assert all(len(line.replace("\x1b[31m✗\x1b[0m", "✗")) < 70 for line in lines)
    assert stream.getvalue().count("word") == 80


def test_elsewhere_a_sentence_is_one_line_without_colours() -> None:
    long = Finding(Check.TLS, Verdict.FAILED, "word " * 40)
    stream = io.StringIO()
    written(Diagnosis((long,)), stream)
    assert "\x1b" not in stream.getvalue()
    assert stream.getvalue().splitlines()[0].count("word") == 40


def test_a_terminal_that_knows_only_ascii_gets_ascii() -> None:
    buffer = io.BytesIO()
    stream = io.TextIOWrapper(buffer, encoding="ascii")
    written(BAD, stream)
    stream.flush()
    text = buffer.getvalue().decode("ascii")
    assert text.startswith("+ Program")
    assert "x Encryption          Gr??e passt nicht." in text


def test_what_a_server_says_cannot_steer_the_terminal() -> None:
    nasty = Finding(Check.RIVA, Verdict.FAILED, "bad\x1b]0;title\x07\nnext\r\x9b2J")
    stream = io.StringIO()
    written(Diagnosis((nasty,)), stream)
    assert not {"\x1b", "\x07", "\r", "\x9b"} & set(stream.getvalue())
    assert "bad?]0;title? next ?2J" in stream.getvalue()


def test_a_real_terminal_is_written_to_line_by_line() -> None:
    with terminal() as (ours, stream):
        ReportWriter(stream, colours=False).on_finding(PASSED)
        assert os.read(ours, 4096).decode() == "✓ Program             Captioner 0.1.0.\r\n"


def test_json_is_one_object_a_line() -> None:
    stream = io.StringIO()
    writer = JsonWriter(stream)
    for finding in BAD.findings:
        writer.on_finding(finding)
    writer.on_end(BAD)
    *findings, end = (json.loads(line) for line in stream.getvalue().splitlines())
    assert findings[2] == {
        "type": "finding",
        "check": "Encryption",
        "verdict": "failed",
        "message": "Größe passt nicht.",
        "advice": "Ask Gustav.",
        "fault": "certificate expired",
        "took_ms": None,
    }
    assert end == {
        "type": "diagnosis",
        "is_good": False,
        "round_trip_ms": None,
        "first_result_ms": None,
    }


def test_the_whole_can_be_put_into_a_file() -> None:
    assert json.loads(json.dumps(as_document(BAD)))["findings"][1]["fault"] == "no display"
    assert as_text(BAD).splitlines()[1] == "! Display: No screen. Attach one."


@contextmanager
def terminal() -> Iterator[tuple[int, TextIO]]:
    """A terminal's end to read from, and the other to write to."""
    ours, theirs = pty.openpty()
    try:
        with os.fdopen(theirs, "w", encoding="utf-8") as stream:
            yield ours, stream
    finally:
        os.close(ours)
