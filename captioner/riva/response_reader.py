"""A server's answers as hypotheses, with nothing in them that cannot be."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import islice

from riva.client.proto import riva_asr_pb2

from captioner.domain.captions import fold
from captioner.domain.recognition import Hypothesis
from captioner.riva.plausible import (
    LONGEST_TEXT,
    TIME_SLACK_MS,
    WordClock,
    plain_text,
    plausible_words,
)

_INTERMEDIATE_FINAL = 1.0
"""`stability` of the two-pass end of utterance: a whole text beside the usual partials."""

MOST_RESULTS = 100
"""Of one response. Riva sends one or two, a final and a partial."""

_LATE_MS = 300
"""So long after a final its text as a partial is late; nobody says it all again so soon."""

_NO_LIMIT_MS = 1 << 40

_Results = Sequence[riva_asr_pb2.StreamingRecognitionResult]


class ResponseReader:
    """Reads the responses of one stream, whose first sample lies at `origin_ms` of the session.

    `sent_ms` tells how far audio has been sent, on the same line: no answer is
    about later audio. What is read is bounded in length, its times are finite,
    within what was sent and in order, whatever the server says.
    """

    def __init__(self, origin_ms: int, sent_ms: Callable[[], int] = lambda: _NO_LIMIT_MS) -> None:
        self._origin_ms = origin_ms
        self._sent_ms = sent_ms
        self._heard_ms = origin_ms
        self._last_final: Hypothesis | None = None
        self._final_end_ms = origin_ms
        self._times_restart = False
        self._finals_are_odd = False

    def read(self, response: riva_asr_pb2.StreamingRecognizeResponse) -> Sequence[Hypothesis]:
        """Finals one by one, then the partials as one; at least one hypothesis a response.

        A response may carry the utterance in parts, a stable one and an
        unstable one: together they are the partial.
        """
        results = tuple(islice(response.results, MOST_RESULTS))
        for result in results:
            if self._may_be(result.audio_processed):
                self._note_progress(result.audio_processed)
        if len(results) == 1:  # by far the most frequent
            return (self._hypothesis(results, is_final=results[0].is_final),)
        finals = [self._hypothesis((r,), is_final=True) for r in results if r.is_final]
        partials = [r for r in results if not r.is_final]
        if partials or not finals:
            whole = _without_intermediate_finals(partials)
            finals.append(self._hypothesis(whole, is_final=False))
        return finals

    def _may_be(self, processed_s: float) -> bool:
        """A position in the audio that was sent, a rounding aside."""
        most_s = (self._sent_ms() - self._origin_ms + TIME_SLACK_MS) / 1000
        return 0.0 <= processed_s <= most_s

    def _note_progress(self, processed_s: float) -> None:
        heard_ms = self._origin_ms + round(processed_s * 1000)
        self._heard_ms = max(self._heard_ms, min(heard_ms, self._sent_ms()))

    def _hypothesis(self, results: _Results, *, is_final: bool) -> Hypothesis:
        spoken = [each for result in results for each in result.alternatives[:1]]
        clock = WordClock(self._origin_ms, self._sent_ms(), self._heard_ms)
        words = plausible_words((info for each in spoken for info in each.words), clock)
        text = plain_text(each.transcript for each in spoken)
        read = Hypothesis(
            text=text,
            is_final=is_final,
            audio_end_ms=self._heard_ms,
            words=words if text else (),
            stability=_stability(results),
        )
        is_odd = (
            not all(self._may_be(r.audio_processed) and 0 <= r.stability <= 1 for r in results)
            or (not words and any(each.words for each in spoken))
            or sum(len(each.transcript) for each in spoken) > LONGEST_TEXT
        )
        if is_final:
            self._finals_are_odd |= is_odd
            return self._final(read)
        # The next partial takes its place; of a final as much is kept as can be.
        if is_odd and not self._finals_are_odd:
            return _nothing(read)
        return self._partial(read)

    def _final(self, final: Hypothesis) -> Hypothesis:
        if self._is_said_twice(final):
            return _nothing(final)
        self._last_final = final
        if not final.words:
            return self._reaching(final)
        if self._times_restart or final.words[-1].end_ms <= self._final_end_ms:
            # These times are about audio that an earlier final has settled, or they are no
            # session's times at all.
            self._times_restart = True
            return self._reaching(replace(final, words=()))
        self._final_end_ms = final.words[-1].end_ms
        return self._reaching(final)

    def _partial(self, partial: Hypothesis) -> Hypothesis:
        if self._times_restart:
            partial = replace(partial, words=())
        return _nothing(partial) if self._is_late(partial) else self._reaching(partial)

    def _is_said_twice(self, final: Hypothesis) -> bool:
        last = self._last_final
        if last is None or not final.text or final.text != last.text:
            return False
        if final.words or last.words:
            return final.words == last.words
        return last.audio_end_ms == final.audio_end_ms > self._origin_ms

    def _is_late(self, partial: Hypothesis) -> bool:
        """Riva may send a last partial after the final that it was part of."""
        last = self._last_final
        if last is None or not partial.text:
            return False
        if partial.words and last.words:
            return partial.words[-1].end_ms <= self._final_end_ms
        is_soon = partial.audio_end_ms <= last.audio_end_ms + _LATE_MS
        return is_soon and fold(partial.text) == fold(last.text)

    def _reaching(self, read: Hypothesis) -> Hypothesis:
        """Heard as far as its words go, at least."""
        if read.words:
            self._heard_ms = max(self._heard_ms, read.words[-1].end_ms)
        return replace(read, audio_end_ms=self._heard_ms)


def _nothing(read: Hypothesis) -> Hypothesis:
    """All that is left of an answer that was given before: the server is alive."""
    return replace(read, text="", words=(), is_final=False)


def _stability(results: _Results) -> float:
    """A stability that is no number is none."""
    given = [result.stability for result in results]
    return min((s if 0.0 <= s <= 1.0 else 0.0 for s in given), default=0.0)


def _without_intermediate_finals(partials: _Results) -> _Results:
    usual = [r for r in partials if r.stability != _INTERMEDIATE_FINAL]
    return usual or partials[:1]
