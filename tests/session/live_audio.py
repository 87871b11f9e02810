"""Audio in memory that is spoken as the clock goes."""

from captioner.domain.audio import RATE_HZ
from captioner.ports import Clock
from tests.fakes import MemoryAudio


class LiveAudio(MemoryAudio):
    """A `ports.AudioSource` that gets 20 ms of `pcm` every 20 ms of the clock, then ends."""

    def __init__(self, pcm: bytes, clock: Clock) -> None:
        super().__init__(pcm)
        self._clock = clock
        self._began_ns = clock.now_ns()

    @property
    def end(self) -> int:
        spoken = (self._clock.now_ns() - self._began_ns) // 20_000_000 * (RATE_HZ // 50)
        return min(spoken, super().end)

    @property
    def is_finished(self) -> bool:
        return self.end == super().end

    @is_finished.setter
    def is_finished(self, _: bool) -> None: ...

    def captured_ns(self, position: int) -> int:
        return self._began_ns + super().captured_ns(position)
