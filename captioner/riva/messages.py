"""What is sent to Riva, made from the program's own values."""

from collections.abc import Sequence

from riva.client.proto import riva_asr_pb2, riva_audio_pb2

from captioner.domain.audio import RATE_HZ
from captioner.domain.recognition_options import (
    BoostedPhrase,
    EndpointingOptions,
    RecognitionOptions,
)

_END_UTTERANCE = {"force_eou": "true"}
"""As NVIDIA's own clients send it, since 2.25.1."""


def config_request(options: RecognitionOptions) -> riva_asr_pb2.StreamingRecognizeRequest:
    """The first message of a stream."""
    return riva_asr_pb2.StreamingRecognizeRequest(
        streaming_config=riva_asr_pb2.StreamingRecognitionConfig(
            config=riva_asr_pb2.RecognitionConfig(
                encoding=riva_audio_pb2.LINEAR_PCM,
                sample_rate_hertz=RATE_HZ,
                audio_channel_count=1,
                language_code=options.language,
                model=options.model,
                max_alternatives=1,
                enable_word_time_offsets=True,
                enable_automatic_punctuation=options.punctuation,
                profanity_filter=options.profanity_filter,
                verbatim_transcripts=options.verbatim,
                diarization_config=_diarization(options),
                endpointing_config=_endpointing(options.endpointing),
                speech_contexts=_speech_contexts(options.boosted),
                custom_configuration=dict(options.custom),
            ),
            interim_results=True,
        )
    )


def audio_request(
    pcm: bytes, *, ends_utterance: bool = False
) -> riva_asr_pb2.StreamingRecognizeRequest:
    """With `ends_utterance` the server is to settle what it heard so far; older ones ignore it."""
    return riva_asr_pb2.StreamingRecognizeRequest(
        audio_content=pcm, runtime_config=_END_UTTERANCE if ends_utterance else None
    )


def _diarization(options: RecognitionOptions) -> riva_asr_pb2.SpeakerDiarizationConfig | None:
    if not options.speaker_labels:
        return None
    return riva_asr_pb2.SpeakerDiarizationConfig(
        enable_speaker_diarization=True, max_speaker_count=options.max_speakers
    )


def _endpointing(options: EndpointingOptions) -> riva_asr_pb2.EndpointingConfig | None:
    """Only what was chosen: a field that is there with 0 is not the server's default."""
    chosen = {
        "start_history": options.start_history_ms,
        "start_threshold": options.start_threshold,
        "stop_history": options.stop_history_ms,
        "stop_threshold": options.stop_threshold,
        "stop_history_eou": options.stop_history_eou_ms,
        "stop_threshold_eou": options.stop_threshold_eou,
    }
    present = {name: value for name, value in chosen.items() if value is not None}
    return riva_asr_pb2.EndpointingConfig(**present) if present else None


def _speech_contexts(boosted: Sequence[BoostedPhrase]) -> list[riva_asr_pb2.SpeechContext]:
    """One context a boost, in the order in which the boosts first come."""
    phrases: dict[float, list[str]] = {}
    for phrase in boosted:
        phrases.setdefault(phrase.boost, []).append(phrase.text)
    return [
        riva_asr_pb2.SpeechContext(phrases=texts, boost=boost) for boost, texts in phrases.items()
    ]
