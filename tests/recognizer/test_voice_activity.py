"""Telling speech from other sounds."""

import numpy as np
import pytest

from captioner.recognizer.voice_activity import VoiceDetector, WebRtcDetector, open_detector
from tests.recognizer import speech


def probabilities(detector: VoiceDetector, pcm: bytes) -> list[float]:
    size = 2 * detector.frame_samples
    return [detector.probability(pcm[at : at + size]) for at in range(0, len(pcm) - size + 1, size)]


@pytest.mark.parametrize("make", [open_detector, WebRtcDetector])
def test_speech_is_found_and_silence_is_not(make: type[WebRtcDetector]) -> None:
    speaking = speech.pcm()[32 * 1_000 : 32 * 2_000]
    assert np.mean(probabilities(make(), speaking)) > 0.8
    assert max(probabilities(make(), speech.silence(1_000))) < 0.35


def test_the_best_detector_stays_quiet_on_noise() -> None:
    noise = np.random.default_rng(1).normal(0, 800, 32_000).astype("<i2").tobytes()
    assert max(probabilities(open_detector(), noise)) < 0.5
