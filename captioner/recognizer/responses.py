"""Hypotheses as Riva's messages."""

from collections.abc import Sequence

from riva.client.proto import riva_asr_pb2 as asr

from captioner.domain.recognition import Hypothesis, Word
from captioner.recognizer.engine import Heard
from captioner.recognizer.profanity import mask
from captioner.recognizer.stream_options import StreamOptions

_CHANNEL_TAG = 1
"""Riva counts channels from 1, and all of ours are one."""


def streaming_response(
    heard: Heard, partial: Hypothesis | None, *, options: StreamOptions
) -> asr.StreamingRecognizeResponse:
    """The answer to one message of audio; it has a result even where nothing was said."""
    hypotheses = heard.finals if partial is None else (*heard.finals, partial)
    results = [_streaming_result(h, options) for h in hypotheses]
    if not results:
        results = [asr.StreamingRecognitionResult(channel_tag=_CHANNEL_TAG)]
    for result in results:
        result.audio_processed = heard.audio_end_ms / 1000
    if options.has_probabilities:
        results[-1].pipeline_states.vad_probabilities.extend(heard.speech_probabilities)
    return asr.StreamingRecognizeResponse(results=results)


def offline_response(heard: Heard, *, options: StreamOptions) -> asr.RecognizeResponse:
    """The answer to a whole recording: one result an utterance."""
    return asr.RecognizeResponse(
        results=[
            asr.SpeechRecognitionResult(
                alternatives=[_alternative(final, options)],
                channel_tag=_CHANNEL_TAG,
                audio_processed=heard.audio_end_ms / 1000,
            )
            for final in heard.finals
        ]
    )


def _streaming_result(
    hypothesis: Hypothesis, options: StreamOptions
) -> asr.StreamingRecognitionResult:
    return asr.StreamingRecognitionResult(
        alternatives=[_alternative(hypothesis, options)],
        is_final=hypothesis.is_final,
        stability=hypothesis.stability,
        channel_tag=_CHANNEL_TAG,
    )


def _alternative(
    hypothesis: Hypothesis, options: StreamOptions
) -> asr.SpeechRecognitionAlternative:
    shown = mask(hypothesis) if options.masks_profanity else hypothesis
    # NVIDIA's clients join finals as they come: Riva ends each with a space.
    ending = " " if shown.is_final and shown.text else ""
    return asr.SpeechRecognitionAlternative(
        transcript=shown.text + ending,
        confidence=_mean_confidence(shown.words),
        words=[_word_info(word) for word in shown.words] if options.has_word_times else [],
    )


def _mean_confidence(words: Sequence[Word]) -> float:
    """0, which is Riva's "not set", where no word has one."""
    known = [word.confidence for word in words if word.confidence is not None]
    return sum(known) / len(known) if known else 0.0


def _word_info(word: Word) -> asr.WordInfo:
    return asr.WordInfo(
        word=word.text,
        start_time=word.start_ms,
        end_time=word.end_ms,
        confidence=word.confidence or 0.0,
    )
