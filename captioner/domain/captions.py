"""Hypotheses become segments: captions that have an identity and never change once committed."""

from dataclasses import dataclass, replace
from enum import StrEnum

from captioner.domain.recognition import Hypothesis, Word, within
from captioner.domain.wording import marked


class SegmentState(StrEnum):
    TENTATIVE = "tentative"
    COMMITTED = "committed"


INTERMEDIATE_FINAL = 1.0
"""`Segment.stability` of the first of two passes at an utterance's end: all of it was said."""


@dataclass(frozen=True, slots=True)
class Segment:
    """One utterance as a caption.

    `id` counts 1, 2, 3... within a session, `revision` 1, 2, 3... within the
    segment. Times are milliseconds since the session's start. The first
    `stable_chars` characters of `text` stood in the revision before, too.
    A committed segment without text withdraws what was tentative.
    """

    id: int
    revision: int
    state: SegmentState
    text: str
    start_ms: int
    end_ms: int
    source: str = ""
    stable_chars: int = 0
    words: tuple[Word, ...] = ()
    stability: float = 0.0
    """As the recogniser said of the partial (0 to 1, 1 for an intermediate final); 0: unsaid."""

    @property
    def is_committed(self) -> bool:
        return self.state is SegmentState.COMMITTED


COMPUTER_SLEPT = marked("gap", "the computer slept")
"""The reason of a Gap after which no link that was open before is trusted any more."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Audio that nobody recognised, and why."""

    start_ms: int
    end_ms: int
    reason: str


class CaptionTrack:
    """Turns the hypotheses of one source into segments; one thread, no clock.

    At most one segment is open (tentative) at a time. `frontier_ms` is the end
    of the last committed word: everything before it is settled, everything
    after it can be sent to a recogniser again.
    """

    def __init__(self, source: str = "") -> None:
        self._source = source
        self._open: Segment | None = None
        self._open_heard: Hypothesis | None = None
        """The newest partial of the open segment: its text, and its times as they are now."""
        self._next_id = 1
        self._frontier_ms = 0
        self._heard_ms = 0
        self._replay_frontier_ms = 0
        self._committed_ms = 0
        """The end of the last committed segment."""
        self._last_middle_ms = 0
        """The middle of the last committed word: what begins before it is that very word."""
        self._replay_middle_ms = 0
        self._last_final_text = ""
        self._has_word_times = False

    @property
    def frontier_ms(self) -> int:
        return self._frontier_ms

    @property
    def settled_ms(self) -> int:
        """Up to here all is committed or was heard without a word in it."""
        opened_ms = 0 if self._open is None or not self._open.words else self._open.start_ms
        return max(self._frontier_ms, self._heard_ms, opened_ms)

    @property
    def open_segment(self) -> Segment | None:
        return self._open

    def begin_stream(self, *, preroll_ms: int) -> int:
        """A new stream is about to be opened: where its audio must start, in ms.

        Words that this stream will say about audio before the present frontier
        are dropped. Where the recogniser gives no word times they cannot be
        told apart, so there is no pre-roll then.
        """
        self._replay_frontier_ms = self._frontier_ms
        self._replay_middle_ms = self._last_middle_ms
        if not self._has_word_times:
            return self._frontier_ms
        return max(0, self._frontier_ms - preroll_ms)

    def apply(self, hypothesis: Hypothesis, *, until_ms: int | None = None) -> Segment | None:
        """The segment that `hypothesis` opens, revises or commits; None if it changes nothing.

        Nobody can have heard more than the audio up to `until_ms`; and no caption
        begins before the end of the one before it, whatever a recogniser says.
        """
        fresh = self._without_replayed_words(hypothesis)
        if hypothesis.text and not fresh.text:
            return None  # all of it was committed before the reconnect
        fresh = self._in_order(fresh, until_ms)
        if not fresh.is_final and self._is_echo_of_last_final(fresh):
            return None
        if fresh.words:
            self._has_word_times = True
        segment = self._commit(fresh) if fresh.is_final else self._revise(fresh)
        if self._open is None:
            self._heard_ms = max(self._heard_ms, fresh.audio_end_ms)
        if fresh.is_final:
            # A text without word times is settled as far as its audio went.
            settled_ms = fresh.words[-1].end_ms if fresh.words else fresh.audio_end_ms
            if fresh.text:
                self._frontier_ms = max(self._frontier_ms, settled_ms)
                self._last_final_text = fold(fresh.text)
                self._note_last_word(fresh.words)
        return segment

    def skip_to(self, position_ms: int) -> None:
        """Nothing before `position_ms` is to be captioned any more."""
        self._frontier_ms = max(self._frontier_ms, position_ms)

    def commit_open(self) -> Segment | None:
        """Commit the open segment as it stands: no final will come for it."""
        if self._open is None or self._open_heard is None:
            return None
        committed = self._next_revision(self._open, self._open_heard, SegmentState.COMMITTED)
        self._open = None
        self._committed_ms = max(self._committed_ms, committed.end_ms)
        self._frontier_ms = max(self._frontier_ms, committed.end_ms)
        self._note_last_word(committed.words)
        return committed

    def _note_last_word(self, words: tuple[Word, ...]) -> None:
        if words:
            self._last_middle_ms = words[-1].middle_ms

    def _in_order(self, heard: Hypothesis, until_ms: int | None) -> Hypothesis:
        from_ms = self._committed_ms
        if until_ms is None:
            until_ms = max(heard.audio_end_ms, *(word.end_ms for word in heard.words), 0)
        return within(heard, from_ms=from_ms, until_ms=max(from_ms, until_ms))

    def _without_replayed_words(self, hypothesis: Hypothesis) -> Hypothesis:
        words = hypothesis.words
        if not words or not self._is_replayed(words[0]):
            return hypothesis
        kept = tuple(w for w in words if not self._is_replayed(w))
        return replace(hypothesis, words=kept, text=" ".join(w.text for w in kept))

    def _is_replayed(self, word: Word) -> bool:
        """It was committed before; or half of it was, when a stream broke in its middle."""
        is_before = word.middle_ms < self._replay_frontier_ms
        return is_before or word.start_ms < self._replay_middle_ms

    def _is_echo_of_last_final(self, partial: Hypothesis) -> bool:
        """Riva may send a last partial after the final that it was part of."""
        if self._open is not None or not partial.text:
            return False
        if fold(partial.text) != self._last_final_text:
            return False
        end_ms = partial.words[-1].end_ms if partial.words else partial.audio_end_ms
        return end_ms <= self._frontier_ms

    def _revise(self, partial: Hypothesis) -> Segment | None:
        if not partial.text:
            return None
        self._open_heard = partial
        if self._open is None:
            self._open = self._opened(partial)
            return self._open
        is_vouched_for = self._open.stability < INTERMEDIATE_FINAL <= partial.stability
        if partial.text == self._open.text and not is_vouched_for:
            return None  # times alone are no news
        self._open = self._next_revision(self._open, partial, SegmentState.TENTATIVE)
        return self._open

    def _commit(self, final: Hypothesis) -> Segment | None:
        if self._open is None:
            if not final.text:
                return None
            committed = replace(self._opened(final), state=SegmentState.COMMITTED)
        else:
            committed = self._next_revision(self._open, final, SegmentState.COMMITTED)
        self._open = None
        if committed.text:
            self._committed_ms = max(self._committed_ms, committed.end_ms)
        return committed

    def _opened(self, hypothesis: Hypothesis) -> Segment:
        start_ms = hypothesis.words[0].start_ms if hypothesis.words else self._frontier_ms
        segment = Segment(
            id=self._next_id,
            revision=1,
            state=SegmentState.TENTATIVE,
            text=hypothesis.text,
            start_ms=start_ms,
            end_ms=max(start_ms, _end_ms(hypothesis)),
            source=self._source,
            words=hypothesis.words,
            stability=hypothesis.stability,
        )
        self._next_id += 1
        return segment

    def _next_revision(
        self, segment: Segment, hypothesis: Hypothesis, state: SegmentState
    ) -> Segment:
        start_ms = hypothesis.words[0].start_ms if hypothesis.words else segment.start_ms
        return replace(
            segment,
            revision=segment.revision + 1,
            state=state,
            text=hypothesis.text,
            start_ms=start_ms,
            end_ms=max(start_ms, _end_ms(hypothesis)),
            stable_chars=agreed_chars(segment.text, hypothesis.text),
            words=hypothesis.words,
            stability=hypothesis.stability,
        )


def agreed_chars(before: str, after: str) -> int:
    """Length of the longest prefix of `after`, in whole words, that `before` starts with too."""
    agreed = 0
    position = 0
    for old, new in zip(before.split(), after.split(), strict=False):
        position = after.index(new, position) + len(new)
        if old != new:
            break
        agreed = position
    return agreed


def fold(text: str) -> str:
    """Text as it sounds: without case and punctuation."""
    kept = (c for c in text.casefold() if c.isalnum() or c.isspace())
    return " ".join("".join(kept).split())


def _end_ms(hypothesis: Hypothesis) -> int:
    return hypothesis.words[-1].end_ms if hypothesis.words else hypothesis.audio_end_ms
