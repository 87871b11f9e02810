"""An utterance without an end is settled while it can still be heard again."""

import itertools
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.recognition import Hypothesis, Word
from captioner.riva.utterance_limit import (
    CUT_AFTER_MS,
    CUT_BY_MS,
    END_AFTER_MS,
    END_BY_MS,
    Step,
    UtteranceLimit,
)

CHUNK_MS = 40
REPLAYED_MS = 60_000
"""What the ring holds."""


def partial(start_ms: int, end_ms: int, *, has_times: bool = True) -> Hypothesis:
    starts = range(start_ms, end_ms - 200, 250)
    words = tuple(Word(f"w{i}", at, at + 200) for i, at in enumerate(starts))
    return Hypothesis(
        text=" ".join(word.text for word in words) or "w",
        is_final=False,
        audio_end_ms=end_ms if has_times else 0,
        words=words if has_times else (),
    )


class Talk:
    """Someone talks from `start_ms` on; a partial for each chunk, and never a final."""

    def __init__(self, start_ms: int = 0, *, speed: float = 1.0, has_times: bool = True) -> None:
        self.limit = UtteranceLimit()
        self.start_ms = self.sent_ms = start_ms
        self.steps: list[tuple[int, Step]] = []
        self._speed = speed
        self._has_times = has_times

    def go_on(self, until_ms: int, *, is_loud: bool = True) -> None:
        while self.sent_ms < until_ms and not self.limit.is_cut:
            now_s = self.sent_ms / 1000 / self._speed
            step = self.limit.step(sent_ms=self.sent_ms, now_s=now_s, is_loud=is_loud)
            if step is not Step.SEND:
                self.steps.append((self.sent_ms - self.start_ms, step))
            if step is Step.CUT:
                return
            self.sent_ms += CHUNK_MS
            heard = partial(self.start_ms, self.sent_ms, has_times=self._has_times)
            self.limit.heard(heard, sent_ms=self.sent_ms, now_s=now_s)

    def first(self, step: Step) -> int:
        return next(at_ms for at_ms, each in self.steps if each is step)


@pytest.mark.parametrize("has_times", [True, False])
def test_a_server_is_asked_for_an_end_then_left(has_times: bool) -> None:  # noqa: FBT001
    talk = Talk(has_times=has_times)
    talk.go_on(REPLAYED_MS)
    assert talk.first(Step.SEND_AND_END_UTTERANCE) == pytest.approx(END_BY_MS, abs=2 * CHUNK_MS)
    assert talk.first(Step.CUT) == pytest.approx(CUT_BY_MS, abs=2 * CHUNK_MS)


def test_a_quiet_moment_is_taken_for_it() -> None:
    talk = Talk()
    talk.go_on(END_AFTER_MS + 1_000)
    assert not talk.steps
    talk.go_on(END_AFTER_MS + 1_040, is_loud=False)
    talk.go_on(CUT_AFTER_MS + 1_000)
    talk.go_on(CUT_AFTER_MS + 1_080, is_loud=False)
    assert talk.first(Step.SEND_AND_END_UTTERANCE) < END_AFTER_MS + 1_100
    assert talk.first(Step.CUT) < CUT_AFTER_MS + 1_100


def test_what_is_replayed_fast_counts_as_long_as_it_is() -> None:
    talk = Talk(speed=50.0)
    talk.go_on(REPLAYED_MS)
    assert talk.first(Step.CUT) == pytest.approx(CUT_BY_MS, abs=2 * CHUNK_MS)


def test_without_times_in_the_answers_a_fast_replay_is_no_long_utterance() -> None:
    talk = Talk(speed=50.0, has_times=False)
    talk.go_on(REPLAYED_MS)
    assert talk.steps == []


def test_a_final_begins_a_new_count() -> None:
    talk = Talk()
    talk.go_on(END_AFTER_MS - 1_000)
    final = replace(partial(0, talk.sent_ms), is_final=True)
    talk.limit.heard(final, sent_ms=talk.sent_ms, now_s=talk.sent_ms / 1000)
    talk.start_ms = talk.sent_ms
    talk.go_on(talk.start_ms + END_AFTER_MS)
    assert talk.steps == []


def test_silence_after_the_last_final_is_no_utterance() -> None:
    limit = UtteranceLimit()
    for at_ms in range(0, 200_000, 1_000):
        alive = Hypothesis("", is_final=False, audio_end_ms=at_ms)
        limit.heard(alive, sent_ms=at_ms, now_s=at_ms / 1000)
        assert limit.step(sent_ms=at_ms, now_s=at_ms / 1000, is_loud=False) is Step.SEND


def test_nothing_is_sent_after_the_cut() -> None:
    talk = Talk()
    talk.go_on(REPLAYED_MS)
    later = talk.limit.step(sent_ms=talk.sent_ms, now_s=99.0, is_loud=False)
    assert later is Step.CUT


def test_what_is_open_after_the_cut_stands_as_it_was_heard() -> None:
    talk = Talk()
    talk.go_on(CUT_AFTER_MS)
    talk.go_on(REPLAYED_MS, is_loud=False)
    unfinished = talk.limit.unfinished()
    assert unfinished is not None
    assert unfinished.is_final
    assert unfinished.words == partial(0, talk.sent_ms).words


def test_without_a_cut_nothing_is_settled_here() -> None:
    talk = Talk()
    talk.go_on(20_000)
    assert talk.limit.unfinished() is None


def test_a_word_that_the_cut_may_have_gone_through_is_left_to_the_next_stream() -> None:
    talk = Talk()
    talk.go_on(REPLAYED_MS)
    final = replace(partial(0, talk.sent_ms), is_final=True)
    settled = talk.limit.settled(final)
    assert settled.words == tuple(w for w in final.words if w.end_ms <= talk.sent_ms - 300)
    assert settled.text == " ".join(word.text for word in settled.words)


@given(
    st.lists(st.tuples(st.integers(1, 400), st.booleans()), min_size=1, max_size=60),
    st.booleans(),
)
def test_no_utterance_outlives_what_can_be_replayed(
    parts: list[tuple[int, bool]],
    has_times: bool,  # noqa: FBT001
) -> None:
    talk = Talk(has_times=has_times)
    for chunks, is_loud in itertools.islice(itertools.cycle(parts), 2_000):
        talk.go_on(talk.sent_ms + chunks * CHUNK_MS, is_loud=is_loud)
        if talk.limit.is_cut or talk.sent_ms > REPLAYED_MS:
            break
    assert talk.sent_ms <= CUT_BY_MS + 2 * CHUNK_MS
