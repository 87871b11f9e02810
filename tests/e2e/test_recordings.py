"""`captioner caption FILE`, with the real recogniser."""

import json
from collections.abc import Sequence
from itertools import groupby, pairwise
from pathlib import Path

import numpy as np
import pytest
import soundfile
import soxr

from tests.e2e.program import (
    SAMPLE,
    Event,
    committed_text,
    events,
    run,
    sample_reference,
    segments,
    word_error_rate,
)

SHORT_S = 8

BY_THIS_COMPUTER = "Recognised by this computer (Basic offline English).\n"
KEPT = "The session is kept: 'captioner export last' writes it to a file.\n"


@pytest.fixture(scope="module")
def short_samples() -> np.ndarray:
    """The first seconds of the sample speech, 16 kHz mono."""
    samples, rate_hz = soundfile.read(SAMPLE, dtype="float32")
    return np.asarray(samples[: SHORT_S * rate_hz])


def test_the_sample_speech_becomes_its_words_in_sound_events(tmp_path: Path) -> None:
    done = run(tmp_path, "caption", SAMPLE, "--speed", 0, "--json")
    assert (done.returncode, done.stderr) == (0, BY_THIS_COMPUTER + KEPT)
    seen = events(done.stdout)
    assert word_error_rate(sample_reference(), committed_text(seen)) < 0.25
    # How far the recogniser is behind is told now and then.
    states = [e["state"] for e in seen if e["type"] == "connection"]
    assert [state for state, _ in groupby(states)] == [
        "connecting",
        "streaming",
        "offline",
    ]
    check_promises(segments(seen))


def check_promises(seen: Sequence[Event]) -> None:
    """Of segments, as the terminal tells them."""
    last: dict[int, int] = {}
    for segment in seen:
        assert segment["revision"] == last.get(segment["id"], 0) + 1
        last[segment["id"]] = segment["revision"]
    committed = [s for s in seen if s["state"] == "committed" and s["text"]]
    assert list(last) == list(range(1, len(last) + 1))
    assert all(a["end_ms"] <= b["start_ms"] for a, b in pairwise(committed))
    assert all(s["words"] and s["source"] == SAMPLE.name for s in committed)


@pytest.mark.parametrize(
    ("name", "rate_hz", "channels"),
    [
        ("talk.wav", 48_000, 2),
        ("talk.flac", 44_100, 1),
        ("talk.ogg", 22_050, 2),
        ("talk.mp3", 44_100, 2),
        ("narrow.wav", 8_000, 1),
    ],
)
def test_any_format_rate_and_number_of_channels_is_captioned(
    tmp_path: Path, short_samples: np.ndarray, name: str, rate_hz: int, channels: int
) -> None:
    resampled = soxr.resample(short_samples, 16_000, rate_hz)
    soundfile.write(tmp_path / name, np.stack([resampled] * channels, axis=1), rate_hz)
    done = run(tmp_path, "caption", tmp_path / name, "--speed", 0)
    assert (done.returncode, done.stderr) == (0, BY_THIS_COMPUTER + KEPT)
    assert "for next week" in done.stdout


def test_a_recording_at_real_time_shows_words_before_they_are_final(
    tmp_path: Path, short_samples: np.ndarray
) -> None:
    soundfile.write(tmp_path / "talk.wav", short_samples, 16_000)
    trace = tmp_path / "trace.jsonl"
    asked = ("caption", tmp_path / "talk.wav", "--json", "--stability", "fast", "--trace", trace)
    seen = segments(events(run(tmp_path, *asked).stdout))
    samples = [json.loads(line) for line in trace.read_text().splitlines()]
    assert [s["state"] for s in seen].count("tentative") > 5
    assert [(s["segment_id"], s["revision"]) for s in samples] == [
        (s["id"], s["revision"]) for s in seen
    ]
    for sample in samples:
        ways = [sample[k] for k in ("captured_ns", "sent_ns", "received_ns", "painted_ns")]
        assert ways == sorted(ways)


def test_steady_takes_no_word_of_the_built_in_recogniser_back(tmp_path: Path) -> None:
    asked = ("caption", SAMPLE, "--speed", 0, "--json", "--stability", "steady")
    seen: dict[int, str] = {}
    for segment in segments(events(run(tmp_path, *asked).stdout)):
        assert segment["text"].startswith(seen.get(segment["id"], ""))
        seen[segment["id"]] = segment["text"]
    assert seen


def test_silence_has_no_captions(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "silence.wav", np.zeros(16_000 * 5, dtype="int16"), 16_000)
    done = run(tmp_path, "caption", tmp_path / "silence.wav", "--speed", 0)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", BY_THIS_COMPUTER)
