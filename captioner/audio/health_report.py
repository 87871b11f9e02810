"""How the microphone is doing, told on every change and with every new level."""

from collections.abc import Callable

from captioner.audio import trouble
from captioner.audio.capture import Capture
from captioner.audio.hearing import Hearing
from captioner.audio.losses import LossReport, Stretch
from captioner.audio.pulse import Source
from captioner.audio.ring import AudioRing
from captioner.audio.sound_faults import Counts, SoundFaults
from captioner.domain.audio import RATE_HZ, samples_to_ms
from captioner.domain.captions import Gap
from captioner.domain.health import SoundFault, SourceHealth, SourceState

_MOST_AT_ONCE = RATE_HZ
"""What is older was not listened to in time, and is left out."""


class HealthReport:
    """Listens to what `ring` gets, and tells; the loop's thread alone.

    What the system dropped while it was open is told as holes.
    """

    def __init__(
        self,
        ring: AudioRing,
        *,
        on_health: Callable[[SourceHealth], None],
        on_hole: Callable[[Gap], None],
    ) -> None:
        self._ring = ring
        self._on_health = on_health
        self._on_hole = on_hole
        self._hearing = Hearing()
        self._faults = SoundFaults()
        self._losses = LossReport()
        self._heard_to = 0
        self._before = Counts()
        """Of the captures that have ended."""
        self._lost_before_ms = 0
        """Lost by the time when the overflow that is told now began."""
        self._told: SourceHealth | None = None
        self.name = ""
        """What a person calls the microphone that is heard or waited for."""

    def begin(self, capture: Capture) -> None:
        """Blocks come from `capture` now."""
        self._heard_to = capture.began_at or 0
        self._hearing.start_over()

    def end(self, capture: Capture) -> None:
        """No more blocks come from `capture`."""
        self._note_losses(capture)
        self._tell_hole(self._losses.end())
        self._before = self._counts(capture)

    def listen(self, capture: Capture, source: Source | None) -> None:
        """Judge what is new, and tell; `source` is what the sound server knows, if there is one."""
        self._hear(capture)
        is_muted = source is not None and source.is_muted
        is_monitor = source is not None and source.is_monitor
        state = SourceState.SILENT if is_muted else self._hearing.state
        fault = None
        if state is SourceState.SILENT:
            detail = trouble.silence(self.name, is_muted=is_muted, is_monitor=is_monitor)
        else:
            fault = self._faults.worst
            detail = self._fault_detail(fault, is_monitor=is_monitor)
        counts = self._counts(capture)
        self._tell(
            SourceHealth(
                state=state,
                level=self._hearing.level,
                detail=detail,
                clipped_samples=counts.clipped,
                invalid_samples=counts.invalid,
                overflows=counts.overflows,
                lost_ms=self._lost_ms,
                fault=fault,
                microphone=self.name,
            )
        )

    def tell(self, state: SourceState, detail: str = "") -> None:
        """Nothing is heard, and why; told once."""
        self._tell(
            SourceHealth(
                state=state,
                detail=detail,
                clipped_samples=self._hearing.clipped_samples,
                invalid_samples=self._before.invalid,
                overflows=self._before.overflows,
                lost_ms=self._lost_ms,
                microphone=self.name,
            )
        )

    @property
    def _lost_ms(self) -> int:
        return samples_to_ms(self._losses.lost_samples)

    def _hear(self, capture: Capture) -> None:
        if self._faults.worst is not SoundFault.OVERFLOW:
            self._lost_before_ms = self._lost_ms
        end = self._ring.end
        self._heard_to = max(self._heard_to, end - _MOST_AT_ONCE)
        self._hearing.hear(self._ring.read(self._heard_to, end - self._heard_to).pcm)
        samples, self._heard_to = end - self._heard_to, end
        self._note_losses(capture)
        self._tell_hole(self._losses.passed(end))
        self._faults.heard(samples, self._counts(capture), end_ms=samples_to_ms(end))

    def _counts(self, capture: Capture) -> Counts:
        return Counts(
            clipped=self._hearing.clipped_samples,
            invalid=self._before.invalid + capture.invalid_samples,
            overflows=self._before.overflows + capture.overflow_count,
        )

    def _note_losses(self, capture: Capture) -> None:
        for loss in capture.losses.new():
            self._tell_hole(self._losses.add(loss))

    def _tell_hole(self, hole: Stretch | None) -> None:
        if hole is not None:
            start, end = hole
            self._on_hole(Gap(samples_to_ms(start), samples_to_ms(end), trouble.BUSY))

    def _fault_detail(self, fault: SoundFault | None, *, is_monitor: bool) -> str:
        if fault is None:
            return ""
        lost_ms = self._lost_ms - self._lost_before_ms
        return trouble.of_sound(fault, self.name, is_monitor=is_monitor, lost_ms=lost_ms)

    def _tell(self, health: SourceHealth) -> None:
        if health != self._told:
            self._told = health
            self._on_health(health)
