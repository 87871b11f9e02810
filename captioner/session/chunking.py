"""How much audio goes out at a time: what a person chose, or as little as the link bears."""

from collections import deque
from statistics import median

from captioner.domain.settings import LONGEST_CHUNK_MS, SHORTEST_CHUNK_MS

DEFAULT_CHUNK_MS = 40
"""Divides the 80, 160 and 960 ms that Riva's models take at a time, so none waits for a rest."""

STEPS_MS = (20, 40, 80, 160, 200)
"""What an adaptive chunk may be: from SHORTEST_CHUNK_MS to LONGEST_CHUNK_MS."""

_WINDOW_MS = 1_000
"""Evidence is gathered for so long, then judged."""

_BLOCKED_SLOW, _BLOCKED_CALM = 0.25, 0.05
"""The share of the time that writes took: above the one it is too much, below the other nothing."""

_LATE_SLOW_MS, _LATE_CALM_MS = 150, 60
"""The same for answers that come later than they could; or two chunks and one, if that is more."""

_MEMORY_WINDOWS = 300
"""How long the quickest answer is remembered, by which the others are called late."""

_EFFECT_WINDOWS = 3
"""How long a longer chunk has to show that it helps, before a still longer one is tried.

The first of them is what it is compared with: the queue is longest then.
"""

_EFFECT_MS = 5
"""What is queued on the way becomes less if answers are this much less late than before."""

_FIRST_PATIENCE, _LONGEST_PATIENCE = 5, 160
"""Calm windows before a smaller chunk is tried; doubled each time that it turns out too small."""

_PROOF = 10
"""A chunk that did for so many times its patience was not too small: then the link has changed."""


class AdaptiveChunk:
    """Grows within seconds when the link is slow, shrinks one step at a time when it is fast.

    A link is slow if writing takes more than a quarter of the time, or if the usual
    answer is late: later, after its audio was sent, than the quickest of the
    last minutes. So a distant server alone does not make a link slow; audio
    that queues up on the way, or arrives in bursts, does. While the queue is
    getting shorter the chunk is long enough. One thread, no clock.
    """

    def __init__(self) -> None:
        self._step = STEPS_MS.index(DEFAULT_CHUNK_MS)
        self._window_began_ns: int | None = None
        self._blocked_ns = self._written_ns = 0
        self._lags_ms: list[float] = []
        self._least_lags_ms: deque[float] = deque(maxlen=_MEMORY_WINDOWS)
        self._patience = [_FIRST_PATIENCE] * len(STEPS_MS)
        """For each step the calm windows before it is tried."""
        self._calm_windows = 0
        self._windows_at_step = 0
        self._watched_windows = _EFFECT_WINDOWS
        self._late_before_ms = 0.0

    @property
    def ms(self) -> int:
        return STEPS_MS[self._step]

    def begin_stream(self) -> None:
        """Another connection, perhaps to another server: its answers are measured afresh."""
        self._window_began_ns = None
        self._blocked_ns = self._written_ns = 0
        self._lags_ms.clear()
        self._least_lags_ms.clear()

    def wrote(self, blocked_ns: int, *, audio_ms: int, now_ns: int) -> None:
        """So much audio was taken off our hands after `blocked_ns`."""
        if self._window_began_ns is None:
            self._window_began_ns = now_ns - blocked_ns
        self._blocked_ns += blocked_ns
        self._written_ns += audio_ms * 1_000_000
        passed_ns = now_ns - self._window_began_ns
        if passed_ns >= _WINDOW_MS * 1_000_000:
            # While older audio is caught up with, writing takes all the time, but not its audio's.
            self._judge(blocked_share=self._blocked_ns / max(passed_ns, self._written_ns))
            self._window_began_ns = now_ns
            self._blocked_ns = self._written_ns = 0
            self._lags_ms.clear()

    def answered(self, lag_ms: float) -> None:
        """An answer came `lag_ms` after the newest audio that it covers was sent."""
        self._lags_ms.append(lag_ms)

    def _judge(self, *, blocked_share: float) -> None:
        late_ms = self._late_ms()
        self._windows_at_step += 1
        self._watched_windows += 1
        if self._watched_windows == 1:
            self._late_before_ms = late_ms
        if blocked_share > _BLOCKED_SLOW or late_ms > max(_LATE_SLOW_MS, 2 * self.ms):
            if self._watched_windows >= _EFFECT_WINDOWS:
                self._watched_windows = 0
                if blocked_share > _BLOCKED_SLOW or late_ms > self._late_before_ms - _EFFECT_MS:
                    self._grow()
        elif self._lags_ms and blocked_share < _BLOCKED_CALM:
            # Without an answer nothing speaks for a smaller chunk.
            self._calm_windows += late_ms < max(_LATE_CALM_MS, self.ms)
            if self._step > 0 and self._calm_windows >= self._patience[self._step - 1]:
                self._move_to(self._step - 1)

    def _late_ms(self) -> float:
        if not self._lags_ms:
            return 0.0
        self._least_lags_ms.append(min(self._lags_ms))
        return median(self._lags_ms) - min(self._least_lags_ms)

    def _grow(self) -> None:
        patience = self._patience[self._step]
        has_done = self._windows_at_step > _PROOF * patience
        self._patience[self._step] = (
            _FIRST_PATIENCE if has_done else min(2 * patience, _LONGEST_PATIENCE)
        )
        self._move_to(min(self._step + 1, len(STEPS_MS) - 1))

    def _move_to(self, step: int) -> None:
        self._step = step
        self._windows_at_step = 0
        self._calm_windows = 0
        self._watched_windows = 0


class ChunkSize:
    """The present choice, shared by a session and its feeders; one thread."""

    def __init__(self, chosen_ms: int | None = DEFAULT_CHUNK_MS) -> None:
        self._adaptive: AdaptiveChunk | None = None
        self._fixed_ms = DEFAULT_CHUNK_MS
        self.choose(chosen_ms)

    @property
    def ms(self) -> int:
        return self._fixed_ms if self._adaptive is None else self._adaptive.ms

    @property
    def adaptive(self) -> AdaptiveChunk | None:
        """Where evidence is to be given to; None while the size is fixed."""
        return self._adaptive

    def choose(self, chosen_ms: int | None) -> None:
        """So many ms, or None to follow the link. ValueError outside of 20 to 200 ms."""
        if chosen_ms is None:
            self._adaptive = self._adaptive or AdaptiveChunk()
            return
        if not SHORTEST_CHUNK_MS <= chosen_ms <= LONGEST_CHUNK_MS:
            raise ValueError(
                f"A chunk of {chosen_ms} ms is not within {SHORTEST_CHUNK_MS} to"
                f" {LONGEST_CHUNK_MS} ms"
            )
        self._adaptive = None
        self._fixed_ms = chosen_ms
