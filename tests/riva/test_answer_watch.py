"""Which silence of a server is a death, and which is its way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.riva.answer_watch import (
    ASK_EVERY_S,
    FIRST_ANSWER_AGAIN_S,
    FIRST_ANSWER_S,
    PROMPT_STALLED_AFTER_S,
    STALLED_AFTER_S,
    AnswerWatch,
    Judgement,
)
from captioner.riva.habits import Habits

TICK_MS = 200
CHUNK_MS = 40


def about(ms: float) -> object:
    """To a tick: adding up fifths of a second is not exact."""
    return pytest.approx(ms, abs=TICK_MS)


class Simulation:
    """A stream in simulated time, in which a tick comes every 200 ms."""

    def __init__(self, habits: Habits | None = None, *, worked_recently: bool = False) -> None:
        self.habits = habits or Habits(answers_checks=True)
        self.watch = AnswerWatch(self.habits, worked_recently=worked_recently)
        self.now_ms = 0
        self.asked_ms: list[int] = []
        self.stalled_ms: int | None = None

    def run(
        self,
        seconds: float,
        *,
        is_loud: bool = True,
        answer_every_ms: int | None = None,
        has_words: bool = False,
        is_final: bool = False,
    ) -> None:
        end_ms = self.now_ms + round(seconds * 1000)
        while self.now_ms < end_ms and self.stalled_ms is None:
            self.now_ms += CHUNK_MS
            self.watch.sent(CHUNK_MS, is_loud=is_loud)
            if answer_every_ms is not None and self.now_ms % answer_every_ms == 0:
                self.watch.answered(has_words=has_words, is_final=is_final)
            if self.now_ms % TICK_MS == 0:
                self.tick(TICK_MS / 1000)

    def tick(self, passed_s: float) -> None:
        judgement = self.watch.tick(passed_s)
        if judgement is Judgement.ASK:
            self.asked_ms.append(self.now_ms)
        if judgement is Judgement.STALLED:
            self.stalled_ms = self.now_ms

    def speak(self, seconds: float) -> None:
        """Sound that is answered with words, then a final."""
        self.run(seconds, answer_every_ms=CHUNK_MS, has_words=True)
        self.watch.answered(has_words=True, is_final=True)


def test_a_server_that_answers_is_not_asked() -> None:
    stream = Simulation()
    stream.run(60, answer_every_ms=160)
    assert (stream.asked_ms, stream.stalled_ms) == ([], None)


def test_a_silent_server_is_asked_soon_and_again_while_there_is_sound() -> None:
    stream = Simulation()
    stream.run(10, answer_every_ms=40)
    stream.run(4)
    after_ms = [asked - 10_000 for asked in stream.asked_ms]
    assert after_ms == [1000, 2600]


def test_with_sound_a_death_is_seen_within_three_seconds() -> None:
    """Together with the check itself, whenever the server dies between two questions."""
    from captioner.riva.stream_watch import CHECK_LIMIT_S

    assert ASK_EVERY_S + TICK_MS / 1000 + CHECK_LIMIT_S <= 3.0


def test_in_a_quiet_room_a_silent_server_is_asked_less_and_less_often() -> None:
    stream = Simulation()
    stream.run(60, is_loud=False)
    waits_ms = [b - a for a, b in zip(stream.asked_ms, stream.asked_ms[1:], strict=False)]
    assert waits_ms == sorted(waits_ms)
    assert 9_000 <= waits_ms[-1] <= 11_000


def test_a_server_that_answered_quiet_is_asked_soon_after_its_last_answer() -> None:
    stream = Simulation(Habits())
    stream.run(0.2, is_loud=False, answer_every_ms=40)
    stream.habits.answers_checks = True
    stream.run(2.8, is_loud=False, answer_every_ms=40)
    stream.run(1.2, is_loud=False)
    assert stream.asked_ms == [200, 4_000]


def test_one_that_answers_no_checks_is_asked_less_and_less_often() -> None:
    stream = Simulation(Habits())
    stream.run(60, answer_every_ms=40)
    assert len(stream.asked_ms) <= 8


def test_sound_makes_it_asked_often_again() -> None:
    stream = Simulation()
    stream.run(60, is_loud=False)
    stream.run(2)
    assert stream.now_ms - stream.asked_ms[-1] <= 2_000


def test_it_is_asked_once_at_first_to_learn_whether_it_answers_checks() -> None:
    stream = Simulation(Habits())
    stream.run(1, answer_every_ms=40)
    assert len(stream.asked_ms) == 1


def test_without_audio_going_out_no_answer_is_missed() -> None:
    stream = Simulation()
    stream.run(2, answer_every_ms=40)
    for _ in range(300):
        stream.tick(0.2)
    assert (stream.asked_ms, stream.stalled_ms) == ([], None)


def test_after_the_last_audio_the_end_is_missed() -> None:
    stream = Simulation()
    stream.run(2, answer_every_ms=40)
    stream.watch.ended()
    for _ in range(10):
        stream.tick(0.2)
    assert stream.asked_ms


def test_sound_without_an_answer_is_a_stall() -> None:
    stream = Simulation()
    stream.speak(10)
    stream.run(20)
    assert stream.stalled_ms == about(10_000 + 1000 * STALLED_AFTER_S)


def test_a_quiet_room_without_an_answer_is_none_if_the_server_only_answers_words() -> None:
    stream = Simulation()
    for _ in range(5):
        stream.speak(10)
        stream.run(2, is_loud=False, answer_every_ms=40)  # the rest of its answers
        stream.run(120, is_loud=False)
    assert stream.stalled_ms is None


def test_a_quiet_room_without_an_answer_is_a_stall_if_the_server_answered_quiet_before() -> None:
    stream = Simulation()
    stream.run(10, is_loud=False, answer_every_ms=160)
    stream.run(20, is_loud=False)
    assert stream.stalled_ms == about(10_000 + 1000 * STALLED_AFTER_S)


def test_what_a_server_does_is_known_to_its_next_stream() -> None:
    before = Simulation()
    before.run(10, is_loud=False, answer_every_ms=160)
    after = Simulation(before.habits, worked_recently=True)
    after.run(60, is_loud=False)
    assert after.stalled_ms == about(1000 * FIRST_ANSWER_AGAIN_S)


def test_a_server_that_went_on_after_a_pause_is_not_called_regular_again() -> None:
    stream = Simulation()
    stream.run(10, is_loud=False, answer_every_ms=160)
    stream.run(4, is_loud=False)
    stream.run(10, is_loud=False, answer_every_ms=160)
    stream.run(60, is_loud=False)
    assert stream.stalled_ms is None


@pytest.mark.parametrize(("worked", "patience_s"), [(False, FIRST_ANSWER_S), (True, 8.0)])
def test_the_first_answer_is_awaited_for_longer(worked: bool, patience_s: float) -> None:  # noqa: FBT001
    stream = Simulation(worked_recently=worked)
    stream.run(60)
    assert stream.stalled_ms == about(1000 * patience_s)


def test_a_server_that_sends_finals_alone_gets_more_patience() -> None:
    stream = Simulation()
    stream.speak(1)
    stream.run(4)
    stream.watch.answered(has_words=True, is_final=True)
    stream.run(7)
    assert stream.stalled_ms is None


def test_music_that_brings_no_words_breaks_fewer_and_fewer_streams() -> None:
    habits = Habits(answers_checks=True)
    for patience_s in (15, 30, 60, 60):
        stream = Simulation(habits)
        stream.run(100)
        assert stream.stalled_ms == about(1000 * patience_s)


def test_patience_does_not_grow_while_words_are_owed() -> None:
    habits = Habits(answers_checks=True)
    for patience_s in (PROMPT_STALLED_AFTER_S, STALLED_AFTER_S, STALLED_AFTER_S):
        stream = Simulation(habits)
        stream.run(5, answer_every_ms=40, has_words=True)
        stream.run(60)
        assert stream.stalled_ms == about(5_000 + 1000 * patience_s)


def test_of_a_prompt_server_a_stall_within_an_utterance_is_seen_within_three_seconds() -> None:
    stream = Simulation()
    stream.run(5, answer_every_ms=160, has_words=True)
    stream.run(10)
    assert stream.stalled_ms == about(5_000 + 1000 * PROMPT_STALLED_AFTER_S)
    assert PROMPT_STALLED_AFTER_S + TICK_MS / 1000 < 3.0


def test_once_an_utterance_has_ended_a_prompt_server_gets_the_usual_time() -> None:
    """Music after words brings none, and most servers say so by saying nothing."""
    stream = Simulation()
    stream.speak(5)
    stream.run(10)
    assert stream.stalled_ms == about(5_000 + 1000 * STALLED_AFTER_S)


def test_one_that_answers_quiet_as_well_does_not() -> None:
    stream = Simulation()
    stream.run(10, is_loud=False, answer_every_ms=160)
    stream.speak(5)
    stream.run(10)
    assert stream.stalled_ms == about(15_000 + 1000 * PROMPT_STALLED_AFTER_S)


def test_in_a_quiet_room_a_prompt_server_gets_the_usual_time() -> None:
    stream = Simulation()
    stream.run(10, is_loud=False, answer_every_ms=160)
    stream.speak(5)
    stream.run(10, is_loud=False)
    assert stream.stalled_ms == about(15_000 + 1000 * STALLED_AFTER_S)


def test_after_the_last_audio_a_prompt_server_may_think() -> None:
    """Some hear a whole utterance once more for its final."""
    stream = Simulation()
    stream.run(5, answer_every_ms=160, has_words=True)
    stream.run(1.6)
    stream.watch.ended()
    for _ in range(10):
        stream.tick(0.2)
    assert stream.stalled_ms is None


def test_a_pause_in_a_prompt_servers_utterance_is_no_stall() -> None:
    stream = Simulation()
    stream.run(5, answer_every_ms=160, has_words=True)
    stream.run(1.2)
    stream.run(60, is_loud=False)
    assert stream.stalled_ms is None


def test_a_server_that_was_once_slow_is_not_prompt() -> None:
    stream = Simulation()
    stream.run(5, answer_every_ms=160, has_words=True)
    stream.run(1.8)
    stream.run(5, answer_every_ms=160, has_words=True)
    stream.run(10)
    assert stream.stalled_ms == about(11_800 + 1000 * STALLED_AFTER_S)


def test_one_slow_answer_makes_no_prompt_server() -> None:
    """A model that is loaded first hears seconds of sound at once."""
    stream = Simulation()
    stream.run(4)
    stream.watch.answered(has_words=True, is_final=False)
    stream.run(10)
    assert stream.stalled_ms == about(4_000 + 1000 * STALLED_AFTER_S)


def test_a_server_that_answers_no_checks_is_not_called_dead_so_soon() -> None:
    """It may be the link that stands still, for as long as a lost packet takes."""
    stream = Simulation(Habits())
    stream.run(5, answer_every_ms=160, has_words=True)
    stream.run(10)
    assert stream.stalled_ms == about(5_000 + 1000 * STALLED_AFTER_S)


def test_a_server_that_stalled_once_is_prompt_again_after_a_minute() -> None:
    first = Simulation()
    first.run(5, answer_every_ms=160, has_words=True)
    first.run(10)
    second = Simulation(first.habits, worked_recently=True)
    second.run(70, answer_every_ms=160, has_words=True)
    second.run(10)
    assert second.stalled_ms == about(70_000 + 1000 * PROMPT_STALLED_AFTER_S)


def test_words_bring_the_old_patience_back() -> None:
    habits = Habits(answers_checks=True, vain_restarts=3)
    stream = Simulation(habits)
    stream.speak(1)
    stream.run(60)
    assert stream.stalled_ms == about(1_000 + 1000 * STALLED_AFTER_S)


def test_a_loop_that_stood_still_is_not_held_against_the_server() -> None:
    """What was said meanwhile goes out at once, and the answers have had no time."""
    stream = Simulation()
    stream.speak(5)
    stream.watch.sent(10_000, is_loud=True)
    stream.tick(10.0)
    assert (stream.asked_ms, stream.stalled_ms) == ([], None)


def test_after_the_last_audio_a_server_that_answered_all_of_it_may_think() -> None:
    stream = Simulation()
    stream.run(10, is_loud=False, answer_every_ms=160)
    stream.watch.ended()
    for _ in range(100):
        stream.tick(0.2)
    assert stream.asked_ms
    assert stream.stalled_ms is None


@given(
    st.lists(
        st.tuples(st.floats(0.1, 20), st.booleans(), st.booleans(), st.booleans()), max_size=30
    )
)
def test_a_server_that_answers_every_second_is_never_called_dead(
    parts: list[tuple[float, bool, bool, bool]],
) -> None:
    stream = Simulation()
    for seconds, is_loud, has_words, is_final in parts:
        stream.run(
            seconds,
            is_loud=is_loud,
            answer_every_ms=800,
            has_words=has_words,
            is_final=is_final,
        )
    assert stream.stalled_ms is None


@given(st.lists(st.tuples(st.integers(0, 40_000), st.booleans()), max_size=50))
def test_whatever_happens_it_is_not_asked_too_often(bursts: list[tuple[int, bool]]) -> None:
    stream = Simulation(Habits())
    for ms, is_loud in bursts:
        stream.watch.sent(ms, is_loud=is_loud)
        stream.now_ms += TICK_MS
        stream.tick(TICK_MS / 1000)
    waits_ms = [b - a for a, b in zip(stream.asked_ms, stream.asked_ms[1:], strict=False)]
    assert all(wait >= 1000 * ASK_EVERY_S - 1 for wait in waits_ms)
