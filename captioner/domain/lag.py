"""How far a recogniser is behind the microphone, and whether it will ever catch up."""

from collections import deque

OVERLOADED_MS = 20_000
"""So far behind, a recogniser that falls on is overloaded."""

_WINDOW_MS = 10_000
"""Over so long it must have fallen on, by at least `_FALLEN_MS`: a replay catches up instead."""

_FALLEN_MS = 1_000


class Lag:
    """One stream's; all times are ms of the session. One thread, no clock.

    What counts is how late the answers are that come, and what was not even
    taken: a recogniser that says nothing in silence is not behind.
    """

    def __init__(self) -> None:
        self._answered_ms = 0
        self._late_ms = 0
        self._history: deque[tuple[int, int]] = deque()

    def answered(self, audio_end_ms: int, *, captured_ms: int) -> None:
        """An answer covers the audio up to there; the newest audio is `captured_ms`."""
        if audio_end_ms > self._answered_ms:
            self._answered_ms = audio_end_ms
            self._late_ms = max(0, captured_ms - audio_end_ms)

    def behind_ms(self, *, taken_ms: int, captured_ms: int) -> int:
        """`taken_ms`: the audio up to there was taken off our hands."""
        return max(self._late_ms, captured_ms - taken_ms, 0)

    def is_overloaded(self, behind_ms: int, *, now_ms: int) -> bool:
        """To be asked about once a second, with what `behind_ms` said."""
        self._history.append((now_ms, behind_ms))
        while len(self._history) > 1 and self._history[1][0] <= now_ms - _WINDOW_MS:
            self._history.popleft()
        then_ms, before_ms = self._history[0]
        return (
            behind_ms > OVERLOADED_MS
            and now_ms - then_ms >= _WINDOW_MS
            and behind_ms >= before_ms + _FALLEN_MS
        )
