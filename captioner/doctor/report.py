"""Findings as lines of text, for a terminal, a file or another program."""

import shutil
import textwrap
import unicodedata
from collections.abc import Iterator
from dataclasses import asdict
from typing import TextIO

import msgspec

from captioner.domain.diagnosis import Check, Diagnosis, Finding, Verdict

_MARKS = {Verdict.PASSED: "✓", Verdict.WARNED: "!", Verdict.FAILED: "✗", Verdict.SKIPPED: "-"}
_PLAIN_MARKS = {**_MARKS, Verdict.PASSED: "+", Verdict.FAILED: "x"}
_COLOURS = {Verdict.PASSED: "32", Verdict.WARNED: "33", Verdict.FAILED: "31", Verdict.SKIPPED: "2"}

_LABEL_WIDTH = max(len(check) for check in Check)
_INDENT = " " * (_LABEL_WIDTH + 4)
_NARROWEST = 40


class ReportWriter:
    """Findings as they come, then the result, for a person to read.

    On a terminal the lines are wrapped and the marks coloured; elsewhere each
    sentence is one line.
    """

    def __init__(self, stream: TextIO, *, colours: bool) -> None:
        self._stream = stream
        self._has_colours = colours and stream.isatty()
        self._marks = _MARKS if _can_encode("".join(_MARKS.values()), stream) else _PLAIN_MARKS

    def on_finding(self, finding: Finding) -> None:
        mark = self._marks[finding.verdict]
        if self._has_colours:
            mark = f"\x1b[{_COLOURS[finding.verdict]}m{mark}\x1b[0m"
        label = f"{mark} {finding.check:{_LABEL_WIDTH}}"
        first, *more = list(_lines_of(finding, self._width))
        self._write("\n".join([f"{label}  {first}", *(_INDENT + line for line in more)]))

    def on_end(self, diagnosis: Diagnosis) -> None:
        self._write("")
        for sentence in summary(diagnosis):
            self._write("\n".join(_wrapped(sentence, self._width and self._width + len(_INDENT))))

    @property
    def _width(self) -> int | None:
        """Columns for the sentences; None where lines need not be broken."""
        if not self._stream.isatty():
            return None
        return max(_NARROWEST, shutil.get_terminal_size().columns - len(_INDENT) - 1)

    def _write(self, text: str) -> None:
        encoding = self._stream.encoding or "utf-8"
        known = text.encode(encoding, "replace").decode(encoding)
        self._stream.write(known + "\n")
        self._stream.flush()


class JsonWriter:
    """One JSON object a line: each finding as it comes, and the result at the end."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def on_finding(self, finding: Finding) -> None:
        self._write({"type": "finding", **asdict(finding)})

    def on_end(self, diagnosis: Diagnosis) -> None:
        self._write({"type": "diagnosis", **_result(diagnosis)})

    def _write(self, document: dict[str, object]) -> None:
        self._stream.write(msgspec.json.encode(document).decode() + "\n")
        self._stream.flush()


def as_document(diagnosis: Diagnosis) -> dict[str, object]:
    """All of it, made of what JSON can say."""
    findings = [{**asdict(finding)} for finding in diagnosis.findings]
    document: dict[str, object] = msgspec.to_builtins({**_result(diagnosis), "findings": findings})
    return document


def as_text(diagnosis: Diagnosis) -> str:
    """All of it for a person to read, unwrapped."""
    lines = [
        f"{_PLAIN_MARKS[each.verdict]} {each.check}: {' '.join(_lines_of(each, None))}"
        for each in diagnosis.findings
    ]
    return "\n".join([*lines, "", *summary(diagnosis)]) + "\n"


def summary(diagnosis: Diagnosis) -> Iterator[str]:
    """How fast it is, and what it comes to."""
    times = []
    if diagnosis.round_trip_ms is not None:
        times.append(f"Round trip {diagnosis.round_trip_ms:.0f} ms")
    if diagnosis.first_result_ms is not None:
        times.append(f"first words after {diagnosis.first_result_ms:.0f} ms")
    if times:
        yield f"{', '.join(times)}."
    failure = diagnosis.failure
    warnings = sum(each.verdict is Verdict.WARNED for each in diagnosis.findings)
    if failure is not None:
        yield f"Not working: {failure.check.lower()}. {_printable(failure.message)}"
    elif warnings:
        yield f"Captions work; {warnings} of the checks found something to look at."
    else:
        yield "Everything works."


def _result(diagnosis: Diagnosis) -> dict[str, object]:
    return {
        "is_good": diagnosis.is_good,
        "round_trip_ms": diagnosis.round_trip_ms,
        "first_result_ms": diagnosis.first_result_ms,
    }


def _lines_of(finding: Finding, width: int | None) -> Iterator[str]:
    yield from _wrapped(finding.message, width)
    if finding.advice:
        yield from _wrapped(finding.advice, width)


def _wrapped(sentence: str, width: int | None) -> list[str]:
    text = _printable(sentence)
    return [text] if width is None else textwrap.wrap(text, width) or [""]


def _printable(text: str) -> str:
    """Without what would steer the terminal: servers and certificates bring their own texts."""
    kept = ("?" if unicodedata.category(c) in ("Cc", "Cs") else c for c in " ".join(text.split()))
    return "".join(kept)


def _can_encode(text: str, stream: TextIO) -> bool:
    try:
        text.encode(stream.encoding or "utf-8")
    except UnicodeEncodeError:
        return False
    return True
