"""How the microphone is doing, told on every change and with every new level."""

from collections.abc import Callable

from captioner.audio import trouble
from captioner.audio.capture import Capture
from captioner.audio.hearing import Hearing
from captioner.audio.pulse import Source
from captioner.audio.ring import AudioRing
from captioner.domain.audio import RATE_HZ
from captioner.domain.health import SourceHealth, SourceState

_MOST_AT_ONCE = RATE_HZ
"""What is older was not listened to in time, and is left out."""


class HealthReport:
    """Listens to what `ring` gets, and tells; the loop's thread alone."""

    def __init__(self, ring: AudioRing, on_health: Callable[[SourceHealth], None]) -> None:
        self._ring = ring
        self._on_health = on_health
        self._hearing = Hearing()
        self._heard_to = 0
        self._invalid_before = 0
        self._overflows_before = 0
        self._told: SourceHealth | None = None
        self.name = ""
        """What a person calls the microphone that is heard or waited for."""

    def begin(self, capture: Capture) -> None:
        """Blocks come from `capture` now."""
        self._heard_to = capture.began_at or 0
        self._hearing.start_over()

    def end(self, capture: Capture) -> None:
        """No more blocks come from `capture`."""
        self._overflows_before += capture.overflow_count
        self._invalid_before += capture.invalid_samples

    def listen(self, capture: Capture, source: Source | None) -> None:
        """Judge what is new, and tell; `source` is what the sound server knows, if there is one."""
        end = self._ring.end
        self._heard_to = max(self._heard_to, end - _MOST_AT_ONCE)
        self._hearing.hear(self._ring.read(self._heard_to, end - self._heard_to).pcm)
        self._heard_to = end
        is_muted = source is not None and source.is_muted
        state = SourceState.SILENT if is_muted else self._hearing.state
        detail = ""
        if state is SourceState.SILENT:
            is_monitor = source is not None and source.is_monitor
            detail = trouble.silence(self.name, is_muted=is_muted, is_monitor=is_monitor)
        self._tell(
            SourceHealth(
                state=state,
                level=self._hearing.level,
                detail=detail,
                clipped_samples=self._hearing.clipped_samples,
                invalid_samples=self._invalid_before + capture.invalid_samples,
                overflows=self._overflows_before + capture.overflow_count,
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
                invalid_samples=self._invalid_before,
                overflows=self._overflows_before,
                microphone=self.name,
            )
        )

    def _tell(self, health: SourceHealth) -> None:
        if health != self._told:
            self._told = health
            self._on_health(health)
