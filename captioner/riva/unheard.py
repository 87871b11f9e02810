"""Speech that has gone out and that no answer ever covered."""

from collections import deque

_SPEECH_MS = 500
"""Three words. A cough or a click is shorter, and most servers say nothing about it."""

_FLUSH_MS = 2_000
"""An answer that comes when all audio is sent is about the last of it, too, although a server
that hears in large pieces counts whole ones only. NVIDIA's are up to 1.6 s long."""

_MOST_CHUNKS = 3_000
"""A minute of the shortest ones, as much as can be heard again."""


class Unheard:
    """What one stream has sent since the place up to which the server is known to have heard.

    Positions are ms on one line of one's choice.
    """

    def __init__(self) -> None:
        self._chunks: deque[tuple[float, float, bool]] = deque(maxlen=_MOST_CHUNKS)
        """Where each ends, its length, and whether it is loud; from the first loud one on."""

    def sent(self, end_ms: float, ms: float, *, is_loud: bool) -> None:
        """A chunk of `ms` that ends at `end_ms` is going out."""
        if is_loud or self._chunks:
            self._chunks.append((end_ms, ms, is_loud))

    def answered(self, up_to_ms: float, *, is_all_sent: bool) -> None:
        """An answer came, of whatever kind, and it is about the audio up to there."""
        heard_ms = up_to_ms + _FLUSH_MS if is_all_sent else up_to_ms
        while self._chunks and self._chunks[0][0] <= heard_ms:
            self._chunks.popleft()

    @property
    def has_speech(self) -> bool:
        """Sound that is as dense as words are: quiet takes away what loud moments add."""
        dense_ms = 0.0
        for _, ms, is_loud in self._chunks:
            dense_ms = max(0.0, dense_ms + (ms if is_loud else -ms))
            if dense_ms >= _SPEECH_MS:
                return True
        return False
