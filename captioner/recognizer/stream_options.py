"""What a request asks for, checked against what the embedded engine can do."""

import math
from dataclasses import dataclass, replace

from riva.client.proto import riva_asr_pb2 as asr
from riva.client.proto.riva_audio_pb2 import AudioEncoding

from captioner.domain.audio import RATE_HZ
from captioner.domain.errors import Refused
from captioner.recognizer.endpointing import Endpointing
from captioner.recognizer.engine import EngineModel

LONGEST_HISTORY_MS = 10_000

_BEFORE_WINDOW_MS = 100
"""A word's soft beginning lies before the first frame that counts as speech."""

PROBABILITIES_KEY = "vad_probabilities"
"""Key of `custom_configuration` that asks for the voice detector's view of every frame.

NVIDIA's own clients print these numbers wherever they get them, so nobody gets them unasked.
"""


@dataclass(frozen=True, slots=True)
class StreamOptions:
    """How one stream is to be read and answered."""

    rate_hz: int
    channels: int
    endpointing: Endpointing
    has_word_times: bool
    has_probabilities: bool
    masks_profanity: bool


def check_config(config: asr.RecognitionConfig, model: EngineModel) -> StreamOptions:
    """Options for `config`. Raises `Refused` with what to send instead."""
    _check_encoding(config.encoding)
    _check_model(config, model)
    return StreamOptions(
        rate_hz=config.sample_rate_hertz or RATE_HZ,
        channels=config.audio_channel_count or 1,
        endpointing=_endpointing(config.endpointing_config),
        has_word_times=config.enable_word_time_offsets,
        has_probabilities=config.custom_configuration.get(PROBABILITIES_KEY, "") == "true",
        masks_profanity=config.profanity_filter or model.always_masks_profanity,
    )


def _check_encoding(encoding: int) -> None:
    if encoding in (AudioEncoding.ENCODING_UNSPECIFIED, AudioEncoding.LINEAR_PCM):
        return
    known = AudioEncoding.DESCRIPTOR.values_by_number.get(encoding)
    raise Refused(
        f"The encoding {known.name if known else encoding} is not understood. "
        "Send LINEAR_PCM: 16-bit little-endian samples, with or without a WAV header."
    )


def _check_model(config: asr.RecognitionConfig, model: EngineModel) -> None:
    asked = f"language_code={config.language_code or model.language_code}; type=online;"
    if config.model and config.model != model.name:
        raise Refused(
            "Error: Unavailable model requested given these parameters: "
            f"{asked} model={config.model}; The built-in recogniser has the model "
            f"{model.name} alone: ask for that one, or for none."
        )
    language = model.language_code.partition("-")[0]
    if config.language_code and config.language_code.lower().partition("-")[0] != language:
        raise Refused(
            f"Error: Unavailable model requested given these parameters: {asked} "
            f"The built-in recogniser understands {model.language_code} only: "
            "ask for that language, or use a Riva server that has yours."
        )


def _endpointing(asked: asr.EndpointingConfig) -> Endpointing:
    """The defaults with what was asked for. A contradiction is settled for the later end.

    Riva counts blanks where this gate looks at speech probabilities, so
    thresholds tuned for Riva come out as a gate that opens and closes readily.
    """
    chosen = Endpointing()
    if asked.HasField("start_history"):
        history_ms = _history_ms("start_history", asked.start_history)
        preroll_ms = max(chosen.preroll_ms, history_ms + _BEFORE_WINDOW_MS)
        chosen = replace(chosen, start_window_ms=history_ms, preroll_ms=preroll_ms)
    if asked.HasField("stop_history"):
        hang_ms = _history_ms("stop_history", asked.stop_history)
        long_hang_ms = min(chosen.long_hang_ms, hang_ms)
        chosen = replace(chosen, hang_ms=hang_ms, long_hang_ms=long_hang_ms)
    if asked.HasField("start_threshold"):
        speech_from = _threshold("start_threshold", asked.start_threshold)
        chosen = replace(chosen, speech_from=speech_from)
    if asked.HasField("stop_threshold"):
        silence_below = _threshold("stop_threshold", asked.stop_threshold)
        chosen = replace(chosen, silence_below=silence_below)
    return replace(chosen, silence_below=min(chosen.silence_below, chosen.speech_from))


def _history_ms(field: str, value_ms: int) -> int:
    if 0 < value_ms <= LONGEST_HISTORY_MS:
        return value_ms
    raise Refused(
        f"endpointing_config.{field} is {value_ms} ms. "
        f"Send 1 to {LONGEST_HISTORY_MS} ms, or leave it out."
    )


def _threshold(field: str, value: float) -> float:
    if math.isfinite(value) and 0 < value <= 1:
        return value
    raise Refused(
        f"endpointing_config.{field} is {value:g}. Send more than 0 and at most 1, or leave it out."
    )
