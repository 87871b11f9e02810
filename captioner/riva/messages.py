"""Riva's messages to and from the program's own values."""

from collections.abc import Sequence

from riva.client.proto import riva_asr_pb2, riva_audio_pb2

from captioner.domain.audio import RATE_HZ
from captioner.domain.recognition import Hypothesis, Word
from captioner.domain.recognition_options import (
    BoostedPhrase,
    EndpointingOptions,
    RecognitionOptions,
)

_INTERMEDIATE_FINAL = 1.0
"""`stability` of the two-pass end of utterance: a whole text beside the usual partials."""


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


def audio_request(pcm: bytes) -> riva_asr_pb2.StreamingRecognizeRequest:
    return riva_asr_pb2.StreamingRecognizeRequest(audio_content=pcm)


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


class ResponseReader:
    """Reads the responses of one stream, whose first sample lies at `origin_ms` of the session."""

    def __init__(self, origin_ms: int) -> None:
        self._origin_ms = origin_ms
        self._heard_ms = origin_ms

    def read(self, response: riva_asr_pb2.StreamingRecognizeResponse) -> Sequence[Hypothesis]:
        """Finals one by one, then the partials as one; at least one hypothesis a response.

        A response may carry the utterance in parts, a stable one and an
        unstable one: together they are the partial.
        """
        results = tuple(response.results)
        for result in results:
            heard_ms = self._origin_ms + round(result.audio_processed * 1000)
            self._heard_ms = max(self._heard_ms, heard_ms)
        if len(results) == 1:  # by far the most frequent
            return (self._hypothesis(results, is_final=results[0].is_final),)
        finals = [self._hypothesis((r,), is_final=True) for r in results if r.is_final]
        partials = [r for r in results if not r.is_final]
        if partials or not finals:
            whole = _without_intermediate_finals(partials)
            finals.append(self._hypothesis(whole, is_final=False))
        return finals

    def _hypothesis(
        self, results: Sequence[riva_asr_pb2.StreamingRecognitionResult], *, is_final: bool
    ) -> Hypothesis:
        texts: list[str] = []
        words: list[Word] = []
        for result in results:
            for spoken in result.alternatives[:1]:
                texts += spoken.transcript.split()
                words += [self._word(info) for info in spoken.words if info.word.strip()]
        if words:
            self._heard_ms = max(self._heard_ms, words[-1].end_ms)
        return Hypothesis(
            text=" ".join(texts),
            is_final=is_final,
            audio_end_ms=self._heard_ms,
            words=tuple(words),
            stability=min((r.stability for r in results), default=0.0),
        )

    def _word(self, info: riva_asr_pb2.WordInfo) -> Word:
        return Word(
            text=info.word.strip(),
            start_ms=self._origin_ms + info.start_time,
            end_ms=self._origin_ms + max(info.start_time, info.end_time),
            confidence=round(info.confidence, 3) or None,
            speaker=info.speaker_tag or None,
        )


def _without_intermediate_finals(
    partials: Sequence[riva_asr_pb2.StreamingRecognitionResult],
) -> Sequence[riva_asr_pb2.StreamingRecognitionResult]:
    usual = [r for r in partials if r.stability != _INTERMEDIATE_FINAL]
    return usual or partials[:1]
