"""A fault of the sound is told at once, and until it has been over for a while."""

from hypothesis import given
from hypothesis import strategies as st

from captioner.audio.sound_faults import CLIPPED_WITHIN_MS, HOLD_MS, Counts, SoundFaults
from captioner.domain.health import SoundFault

TICK_MS = 250
SAMPLES = 16 * TICK_MS
LOUD = 100
"""Clipped samples of a tick in which somebody is too loud."""


class Listening:
    """Ticks of a quarter of a second, one after the other."""

    def __init__(self) -> None:
        self.faults = SoundFaults()
        self.now_ms = 0
        self._clipped = self._invalid = self._overflows = 0

    def tick(self, *, clipped: int = 0, invalid: int = 0, overflows: int = 0) -> SoundFault | None:
        self.now_ms += TICK_MS
        self._clipped += clipped
        self._invalid += invalid
        self._overflows += overflows
        counts = Counts(self._clipped, self._invalid, self._overflows)
        self.faults.heard(SAMPLES, counts, end_ms=self.now_ms)
        return self.faults.worst

    def ticks_until_well(self) -> int:
        """Of sound in which nothing is wrong."""
        return next(n for n in range(1, 1_000) if self.tick() is None)


def test_sound_that_is_well_has_no_fault() -> None:
    listening = Listening()
    assert {listening.tick() for _ in range(100)} == {None}


def test_a_dropped_piece_is_told_at_once_and_for_five_seconds() -> None:
    listening = Listening()
    assert listening.tick(overflows=1) is SoundFault.OVERFLOW
    assert listening.ticks_until_well() * TICK_MS == HOLD_MS


def test_a_damaged_sample_is_told_at_once_and_for_five_seconds() -> None:
    listening = Listening()
    assert listening.tick(invalid=1) is SoundFault.DAMAGED
    assert listening.ticks_until_well() * TICK_MS == HOLD_MS


def test_a_knock_is_not_too_loud_and_a_voice_is() -> None:
    listening = Listening()
    assert [listening.tick(clipped=LOUD), listening.tick(clipped=LOUD)] == [None, None]
    assert listening.tick(clipped=LOUD) is SoundFault.CLIPPED


def test_three_knocks_within_a_minute_are_not_too_loud() -> None:
    listening = Listening()
    for _ in range(3):
        assert listening.tick(clipped=LOUD) is None
        assert {listening.tick() for _ in range(80)} == {None}


def test_music_that_touches_full_scale_now_and_then_is_not_too_loud() -> None:
    listening = Listening()
    assert {listening.tick(clipped=SAMPLES // 500) for _ in range(100)} == {None}


def test_what_costs_most_words_is_told_first() -> None:
    listening = Listening()
    for _ in range(4):
        listening.tick(clipped=LOUD, invalid=1)
    assert listening.tick(clipped=LOUD, overflows=1) is SoundFault.OVERFLOW


@given(st.lists(st.booleans(), max_size=200))
def test_a_hint_never_flickers(is_loud: list[bool]) -> None:
    listening = Listening()
    told = [listening.tick(clipped=LOUD * loud) is not None for loud in is_loud]
    within, hold = CLIPPED_WITHIN_MS // TICK_MS, HOLD_MS // TICK_MS
    for at, is_told in enumerate(told):
        if sum(is_loud[max(0, at - within) : at + 1]) >= 3 and is_loud[at]:
            assert is_told, "often enough just now"
        if is_told and not is_loud[at]:
            assert told[at - 1], "begins with a fault"
            assert any(is_loud[max(0, at - hold) : at]), "over for long"
        if at and told[at - 1] and not is_told:
            assert not any(is_loud[at - hold + 1 : at + 1]), "over too soon"
