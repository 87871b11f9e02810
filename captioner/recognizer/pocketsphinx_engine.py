"""The engine that needs no download: PocketSphinx, basic English, offline."""

from importlib.metadata import version

import pocketsphinx

from captioner.domain.audio import RATE_HZ
from captioner.domain.errors import Refused
from captioner.recognizer.decoder_pool import DecoderPool
from captioner.recognizer.endpointing import Endpointing
from captioner.recognizer.engine import EngineModel
from captioner.recognizer.pocketsphinx_decoding import PocketsphinxDecoding
from captioner.recognizer.recollection import Recollection
from captioner.recognizer.utterances import UtteranceCutter
from captioner.recognizer.voice_activity import open_detector

MAX_STREAMS = 4
"""The decoder keeps the interpreter's lock, so all streams share one core: each needs 0.2 of it."""

_MAX_HMMS_PER_FRAME = 5000
"""PocketSphinx's own 30,000 let the slowest final take 8.9 s, this 1.3 s, at equal WER."""


class PocketsphinxEngine:
    """Decoders with the English model of the wheel, lent to up to `max_streams` streams."""

    def __init__(self, *, max_streams: int = MAX_STREAMS) -> None:
        self._decoders = DecoderPool(_load_decoder, limit=max_streams)
        self._recollection = Recollection(limit=max_streams)

    @property
    def model(self) -> EngineModel:
        return EngineModel(
            name="captioner-basic-en-us",
            language_code="en-US",
            # Its dictionary has every swear word, and noise brings them up.
            always_masks_profanity=True,
            parameters={
                "type": "online",
                "language_code": "en-US",
                "sample_rate": str(RATE_HZ),
                "engine": f"pocketsphinx {version('pocketsphinx')}",
                "tier": "basic",
                "automatic_punctuation": "unsupported",
                "word_boosting": "unsupported",
                "diarization": "unsupported",
                "max_alternatives": "1",
                "profanity_filter": "always",
                # Its words are what was said: there is no inverse text normalisation.
                "verbatim_transcripts": "always",
                "two_pass_end_of_utterance": "unsupported",
            },
        )

    def load(self) -> None:
        self._decoders.give_back(self._decoders.take())

    def open(self, endpointing: Endpointing) -> PocketsphinxDecoding:
        return PocketsphinxDecoding(
            self._decoders.take(),
            cutter=UtteranceCutter(endpointing, detector=open_detector()),
            recollection=self._recollection,
            give_back=self._give_back,
            discard=self._decoders.discard,
        )

    def _give_back(self, decoder: pocketsphinx.Decoder) -> None:
        # The next stream may be another voice in another room.
        decoder.reinit_feat()
        self._decoders.give_back(decoder)


def _load_decoder() -> pocketsphinx.Decoder:
    try:
        return pocketsphinx.Decoder(loglevel="FATAL", maxhmmpf=_MAX_HMMS_PER_FRAME)
    except (RuntimeError, ValueError) as error:
        raise Refused(
            f"The built-in speech model cannot be loaded ({error}). "
            "Install Captioner again to restore it."
        ) from error
