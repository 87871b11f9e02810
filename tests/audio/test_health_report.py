"""A person hears what is wrong with the sound, and what to do about it."""

import time

import numpy as np
import pytest

from captioner.audio.capture import Capture
from captioner.audio.health_report import HealthReport
from captioner.audio.pulse import Source
from captioner.audio.ring import AudioRing
from captioner.domain.captions import Gap
from captioner.domain.health import SoundFault, SourceHealth, SourceState

MS = 1_000_000
BLOCK_SAMPLES = 640
QUIET = np.tile(np.array([40, -40], "<i2"), BLOCK_SAMPLES // 2).tobytes()
LOUD = np.tile(np.array([32_767, -32_768], "<i2"), BLOCK_SAMPLES // 2).tobytes()
DESK = Source("desk", "Desk", is_default=True)
LOUDSPEAKERS = Source("out.monitor", "Loudspeakers", is_default=False)


class Microphone:
    """Sends blocks as PortAudio would, on a clock of its own."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now_ns = 1_000 * MS
        monkeypatch.setattr(time, "monotonic_ns", lambda: self.now_ns)
        ring = AudioRing()
        self.capture = Capture(ring)
        self.healths: list[SourceHealth] = []
        self.holes: list[Gap] = []
        self.report = HealthReport(ring, on_health=self.healths.append, on_hole=self.holes.append)
        self.report.name = "Desk"

    def send(
        self, block: bytes = QUIET, *, ms: int = 240, lost_ms: int = 0, source: Source = DESK
    ) -> SourceHealth:
        """So much sound after a loss, and what is told then; listened to four times a second."""
        self.now_ns += lost_ms * MS
        for number in range(ms // 40):
            self.now_ns += 40 * MS
            has_lost = lost_ms > 0 and number == 0
            self.capture._on_block(block, BLOCK_SAMPLES, None, has_lost)
            if number % 6 == 5 or number == ms // 40 - 1:
                self.report.listen(self.capture, source)
        return self.healths[-1]


@pytest.fixture
def microphone(monkeypatch: pytest.MonkeyPatch) -> Microphone:
    return Microphone(monkeypatch)


def test_what_this_computer_was_too_busy_for_is_said_and_leaves_a_hole(
    microphone: Microphone,
) -> None:
    microphone.send(ms=1_000)
    told = microphone.send(lost_ms=700)

    assert told.fault is SoundFault.OVERFLOW
    assert told.detail == (
        "This computer was too busy for 0.7 s of sound. Close programs that keep it busy."
    )
    assert (told.overflows, told.lost_ms) == (1, 700)
    assert microphone.holes == [Gap(1_000, 1_700, "this computer was too busy")]


def test_all_losses_of_one_busy_time_are_added_up_and_those_of_the_next_apart(
    microphone: Microphone,
) -> None:
    microphone.send(ms=1_000)
    microphone.send(lost_ms=700)
    assert "for 1.2 s of sound" in microphone.send(lost_ms=500).detail
    told = microphone.send(ms=24 * 240)
    assert (told.fault, told.detail) == (None, "")
    assert "for 0.3 s of sound" in microphone.send(lost_ms=300).detail
    assert microphone.healths[-1].lost_ms == 1_500


def test_a_loss_too_short_to_measure_is_said_without_its_length(microphone: Microphone) -> None:
    microphone.send(ms=1_000)

    assert "too busy to take all of the sound" in microphone.send(lost_ms=10).detail
    assert microphone.holes == []


def test_what_the_system_drops_while_it_opens_is_no_loss(microphone: Microphone) -> None:
    assert microphone.send(lost_ms=5).fault is None


def test_a_loss_right_before_the_microphone_goes_is_told_first(microphone: Microphone) -> None:
    microphone.send(ms=1_000)
    microphone.send(ms=40, lost_ms=300)
    assert microphone.holes == []
    microphone.report.end(microphone.capture)

    assert microphone.holes == [Gap(1_000, 1_300, "this computer was too busy")]
    microphone.report.tell(SourceState.LOST, "Desk is gone.")
    assert (microphone.healths[-1].overflows, microphone.healths[-1].lost_ms) == (1, 300)


def test_a_voice_that_is_too_loud_is_said_to_be(microphone: Microphone) -> None:
    told = [microphone.send(LOUD).detail for _ in range(3)]

    assert told == [
        "",
        "",
        "Desk is too loud: lower its level in the system's sound settings.",
    ]


def test_what_plays_too_loud_has_another_remedy(microphone: Microphone) -> None:
    microphone.report.name = "Sound of Loudspeakers"
    told = microphone.send(LOUD, ms=3 * 240, source=LOUDSPEAKERS)

    assert told.detail == "Sound of Loudspeakers is too loud: lower the volume of what plays."


def test_of_a_muted_microphone_nothing_else_is_said(microphone: Microphone) -> None:
    muted = Source("desk", "Desk", is_default=True, is_muted=True)
    told = microphone.send(LOUD, ms=3 * 240, source=muted)

    assert (told.state, told.fault) == (SourceState.SILENT, None)
    assert "is muted" in told.detail
