"""Latency samples on disk."""

import json
from pathlib import Path

import pytest

from captioner.domain.errors import ConfigError
from captioner.domain.latency import LatencySample
from captioner.store.trace_file import TraceFile

SAMPLE = LatencySample(
    segment_id=1,
    revision=2,
    is_final=True,
    is_replay=False,
    audio_end_ms=900,
    captured_ns=10,
    sent_ns=20,
    received_ns=30,
    painted_ns=40,
)


def test_a_sample_is_a_line_and_lines_are_appended(tmp_path: Path) -> None:
    path = tmp_path / "trace.jsonl"
    for _ in range(2):
        file = TraceFile(path)
        file.open()
        file.write(SAMPLE)
        file.close()
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    assert lines == [lines[0]] * 2
    assert [lines[0][k] for k in ("captured_ns", "sent_ns", "received_ns", "painted_ns")] == [
        10,
        20,
        30,
        40,
    ]


def test_a_file_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be written"):
        TraceFile(tmp_path / "no" / "trace.jsonl").open()
