"""Whether a recogniser is trusted again."""

from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.breaker import (
    LONGEST_PROBE_MS,
    LONGEST_TRIAL_MS,
    RELAPSE_MS,
    RETURN_AFTER_MS,
    Breaker,
    BreakerState,
)

MS = 1_000_000


def trusted_again(breaker: Breaker, now_ns: int) -> tuple[Breaker, int]:
    """Asked whenever it is due, and always well."""
    while not breaker.is_closed:
        now_ns = max(now_ns, breaker.probe_ns)
        breaker = breaker.passed(now_ns)
    return breaker, now_ns


def test_one_that_failed_is_not_asked_at_once() -> None:
    breaker = Breaker().failed(0)
    assert breaker.state(0) is BreakerState.OPEN
    assert breaker.state(breaker.probe_ns) is BreakerState.HALF_OPEN


def test_it_is_asked_less_and_less_often_while_it_is_away() -> None:
    waits_ms = []
    breaker, now_ns = Breaker(), 0
    for _ in range(5):
        breaker = breaker.failed(now_ns)
        waits_ms.append((breaker.probe_ns - now_ns) // MS)
        now_ns = breaker.probe_ns
    assert waits_ms == [5_000, 10_000, 20_000, 30_000, 30_000]


def test_one_good_answer_is_not_enough() -> None:
    breaker = Breaker().failed(0).passed(5_000 * MS)
    assert breaker.state(5_000 * MS) is BreakerState.HALF_OPEN


def test_it_is_trusted_once_it_has_been_well_for_long_enough() -> None:
    breaker, now_ns = trusted_again(Breaker().failed(0), 0)
    assert breaker.state(now_ns) is BreakerState.CLOSED
    assert now_ns == (5_000 + RETURN_AFTER_MS) * MS


def test_a_bad_answer_begins_the_trial_anew() -> None:
    breaker = Breaker().failed(0).passed(5_000 * MS).failed(10_000 * MS).passed(20_000 * MS)
    assert not breaker.passed(25_000 * MS).is_closed
    assert breaker.passed(30_000 * MS).is_closed


def test_one_that_fails_soon_after_is_tried_twice_as_long() -> None:
    breaker, now_ns = trusted_again(Breaker().failed(0), 0)
    trials_ms = []
    for _ in range(6):
        breaker, now_ns = trusted_again(breaker.failed(now_ns + MS), now_ns + MS)
        trials_ms.append(breaker.trial_ms)
    assert trials_ms == [20_000, 40_000, 80_000, 160_000, LONGEST_TRIAL_MS, LONGEST_TRIAL_MS]


def test_one_that_was_well_for_long_is_tried_as_at_first() -> None:
    breaker, now_ns = trusted_again(Breaker().failed(0), 0)
    breaker, now_ns = trusted_again(breaker.failed(now_ns + MS), now_ns + MS)
    assert breaker.failed(now_ns + RELAPSE_MS * MS).trial_ms == RETURN_AFTER_MS


def test_a_person_needs_one_answer_alone() -> None:
    breaker = Breaker().failed(0).asked_for(1)
    assert breaker.probe_ns == 1
    assert breaker.passed(2).is_closed


def test_who_was_never_asked_is_on_trial_when_he_may_be_needed() -> None:
    assert Breaker().doubted(7).state(7) is BreakerState.HALF_OPEN


@given(st.lists(st.sampled_from(["failed", "passed", "closed", "doubted", "asked_for"])))
def test_the_next_question_is_never_far_away(story: list[str]) -> None:
    breaker, now_ns = Breaker(), 0
    for event in story:
        now_ns += 1_000 * MS
        breaker = getattr(breaker, event)(now_ns)
        assert breaker.probe_ns <= now_ns + LONGEST_PROBE_MS * MS
        assert 0 <= breaker.trial_ms <= LONGEST_TRIAL_MS
