"""One call's audio on its way through an engine, a second at a time."""

from collections.abc import Callable

from captioner.domain.audio import RATE_HZ, SAMPLE_BYTES
from captioner.domain.recognition import Hypothesis
from captioner.recognizer.engine import Decoding, Heard
from captioner.recognizer.incoming_audio import IncomingAudio

_PIECE_BYTES = RATE_HZ * SAMPLE_BYTES
"""After so much audio it is looked whether anybody still waits for the words."""


class Transcriber:
    """Used by one thread; `is_wanted` tells whether the call is still alive."""

    def __init__(
        self, decoding: Decoding, *, incoming: IncomingAudio, is_wanted: Callable[[], bool]
    ) -> None:
        self._decoding = decoding
        self._incoming = incoming
        self._is_wanted = is_wanted
        self._heard_ms = 0

    def hear(self, content: bytes) -> Heard:
        """Take bytes as the client sent them. Raises `Refused` where they cannot be audio."""
        return self._feed(self._incoming.convert(content))

    def partial(self) -> Hypothesis | None:
        return self._decoding.partial()

    def end_utterance(self) -> Heard:
        """The final of the open utterance, if any, now."""
        final = self._decoding.finish_utterance()
        return Heard(self._heard_ms, () if final is None else (final,))

    def end(self) -> Heard:
        """All that is left to say after the last audio."""
        return joined(self._feed(self._incoming.finish()), self.end_utterance())

    def _feed(self, pcm: bytes) -> Heard:
        heard = Heard(self._heard_ms)
        for at in range(0, len(pcm), _PIECE_BYTES):
            if not self._is_wanted():
                break
            heard = joined(heard, self._decoding.feed(pcm[at : at + _PIECE_BYTES]))
        self._heard_ms = heard.audio_end_ms
        return heard


def joined(first: Heard, second: Heard) -> Heard:
    """Two stretches in a row as one."""
    return Heard(
        audio_end_ms=second.audio_end_ms,
        finals=first.finals + second.finals,
        speech_probabilities=first.speech_probabilities + second.speech_probabilities,
    )
