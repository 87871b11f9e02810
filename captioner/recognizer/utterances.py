"""A stream of audio cut into utterances, each with the moment before its first sound."""

from dataclasses import dataclass

from captioner.domain.audio import SAMPLE_BYTES, SAMPLES_PER_MS, ms_to_samples
from captioner.recognizer.endpointing import Endpointing, Gate, SpeechGate
from captioner.recognizer.voice_activity import VoiceDetector


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of one utterance: int16 samples at 16 kHz from sample `start` of the stream."""

    start: int
    pcm: bytes
    closes: bool


@dataclass(frozen=True, slots=True)
class Cut:
    """What a feed held of utterances, and how speech-like each of its frames was."""

    stretches: tuple[Stretch, ...]
    speech_probabilities: tuple[float, ...]


class UtteranceCutter:
    """Sorts speech from silence; every sample belongs to one utterance at most."""

    def __init__(self, endpointing: Endpointing, *, detector: VoiceDetector) -> None:
        self._detector = detector
        self._frame_bytes = detector.frame_samples * SAMPLE_BYTES
        self._gate = SpeechGate(endpointing, frame_ms=detector.frame_samples / SAMPLES_PER_MS)
        self._preroll_bytes = ms_to_samples(endpointing.preroll_ms) * SAMPLE_BYTES
        self._end = 0  # position just past the last judged sample
        self._preroll = b""  # unclaimed audio that ends at `_end`
        self._rest = b""  # less than a frame, not judged yet

    @property
    def frame_samples(self) -> int:
        return self._detector.frame_samples

    def resume(self, before: bytes, *, at: int) -> None:
        """The next feed begins at sample `at`; an utterance may be open by `before` it."""
        for begin in range(0, len(before), self._frame_bytes):
            frame = before[begin : begin + self._frame_bytes]
            self._gate.hear(self._detector.probability(frame))
        self._end = at

    @property
    def end(self) -> int:
        """How far the stream has been judged, in samples since its start."""
        return self._end

    def feed(self, pcm: bytes) -> Cut:
        """Judge `pcm`; less than a frame of it may wait for the next feed."""
        pending = self._rest + pcm
        whole = len(pending) - len(pending) % self._frame_bytes
        self._rest = pending[whole:]
        stretches: list[Stretch] = []
        probabilities: list[float] = []
        for at in range(0, whole, self._frame_bytes):
            frame = pending[at : at + self._frame_bytes]
            probabilities.append(self._detector.probability(frame))
            stretch = self._sort(frame, self._gate.hear(probabilities[-1]))
            if stretch is not None:
                stretches.append(stretch)
        return Cut(tuple(stretches), tuple(probabilities))

    def close_utterance(self) -> Stretch | None:
        """End the open utterance with all that has been fed; None where none is open."""
        if not self._gate.is_open:
            return None
        self._gate.close()
        stretch = Stretch(self._end, self._rest, closes=True)
        self._end += len(self._rest) // SAMPLE_BYTES
        self._rest = b""
        return stretch

    def _sort(self, frame: bytes, gate: Gate) -> Stretch | None:
        start = self._end
        self._end += self._detector.frame_samples
        if gate is Gate.SILENCE:
            heard = self._preroll + frame
            self._preroll = heard[max(0, len(heard) - self._preroll_bytes) :]
            return None
        before = self._preroll
        self._preroll = b""
        return Stretch(
            start - len(before) // SAMPLE_BYTES,
            before + frame,
            closes=gate is Gate.CLOSES,
        )
