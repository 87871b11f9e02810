"""The sample speech is what its text says, and small."""

import numpy as np
import soundfile

from tests.packaging.bare_machine import PROJECT

SPEECH = PROJECT / "resources" / "sample-speech.ogg"
TEXT = SPEECH.with_suffix(".txt")


def test_it_is_small_enough_to_ship() -> None:
    assert SPEECH.stat().st_size < 1_000_000


def test_it_is_about_a_minute_of_what_the_recogniser_takes() -> None:
    info = soundfile.info(SPEECH)
    assert (info.samplerate, info.channels) == (16_000, 1)
    assert 50 < info.duration < 70


def test_it_is_never_clipped_and_never_faint() -> None:
    samples, _ = soundfile.read(SPEECH, dtype="float32")
    assert 0.3 < np.abs(samples).max() < 0.9


def test_silence_stands_before_and_after() -> None:
    samples, rate_hz = soundfile.read(SPEECH, dtype="float32")
    assert np.abs(samples[: rate_hz * 4 // 10]).max() < 0.005
    assert np.abs(samples[-rate_hz * 8 // 10 :]).max() < 0.005


def test_its_text_is_turns_of_two_speakers() -> None:
    turns = TEXT.read_text("utf-8").splitlines()
    assert [turn.split(": ")[0] for turn in turns] == ["A", "B"] * 6
