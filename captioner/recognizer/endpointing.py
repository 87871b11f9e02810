"""Where an utterance begins and where it ends, told from speech probabilities alone."""

import math
from collections import deque
from dataclasses import dataclass
from enum import Enum, auto


@dataclass(frozen=True, slots=True)
class Endpointing:
    """When the gate opens and closes.

    A frame is speech from the probability `speech_from` on and stays so down to
    `silence_below`. The defaults were tuned on read, technical, spontaneous and
    noisy recordings: two thirds of 0.2 s must be speech to open, half a second
    of silence closes, less of it once an utterance has become long.
    """

    speech_from: float = 0.5
    silence_below: float = 0.35
    start_window_ms: int = 192
    preroll_ms: int = 300
    hang_ms: int = 500
    long_after_ms: int = 10_000
    long_hang_ms: int = 200
    longest_ms: int = 20_000


class Gate(Enum):
    """What a frame is to the utterance around it."""

    SILENCE = auto()
    OPENS = auto()
    SPEECH = auto()
    CLOSES = auto()


class SpeechGate:
    """Judges one frame after the other; `frame_ms` is the length of each.

    Every OPENS is followed by SPEECH and at last one CLOSES, the last frame of
    its utterance. After a cut for length the next utterance may open at once.
    """

    def __init__(self, endpointing: Endpointing, *, frame_ms: float) -> None:
        self._endpointing = endpointing
        self._frame_ms = frame_ms
        window_frames = max(1, round(endpointing.start_window_ms / frame_ms))
        self._frames_to_open = math.ceil(window_frames * 2 / 3)
        self._recent: deque[bool] = deque(maxlen=window_frames)
        self._is_open = False
        self._is_speech = False
        self._open_frames = 0
        self._silent_frames = 0

    @property
    def is_open(self) -> bool:
        return self._is_open

    def hear(self, probability: float) -> Gate:
        """Judge the next frame by its probability of being speech, 0 to 1."""
        self._recent.append(probability >= self._endpointing.speech_from)
        if not self._is_open:
            return self._hear_closed()
        return self._hear_open(probability)

    def close(self) -> None:
        """End the utterance between two frames; only new speech opens the gate again."""
        self._is_open = False
        self._recent.clear()

    def _hear_closed(self) -> Gate:
        if not self._recent[-1] or sum(self._recent) < self._frames_to_open:
            return Gate.SILENCE
        self._is_open = True
        self._is_speech = True
        self._open_frames = 1
        self._silent_frames = 0
        return Gate.OPENS

    def _hear_open(self, probability: float) -> Gate:
        self._open_frames += 1
        self._is_speech = self._counts_as_speech(probability)
        self._silent_frames = 0 if self._is_speech else self._silent_frames + 1
        open_ms = self._open_frames * self._frame_ms
        if self._silent_frames * self._frame_ms >= self._hang_ms(open_ms):
            self._is_open = False
        if open_ms >= self._endpointing.longest_ms:
            self._is_open = False
        return Gate.SPEECH if self._is_open else Gate.CLOSES

    def _counts_as_speech(self, probability: float) -> bool:
        threshold = (
            self._endpointing.silence_below if self._is_speech else self._endpointing.speech_from
        )
        return probability >= threshold

    def _hang_ms(self, open_ms: float) -> int:
        if open_ms > self._endpointing.long_after_ms:
            return self._endpointing.long_hang_ms
        return self._endpointing.hang_ms
