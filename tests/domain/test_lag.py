"""How far a recogniser is behind."""

from captioner.domain.lag import OVERLOADED_MS, Lag


def test_who_answers_in_time_is_hardly_behind() -> None:
    lag = Lag()
    lag.answered(5_000, captured_ms=5_200)
    assert lag.behind_ms(taken_ms=5_160, captured_ms=5_200) == 200


def test_who_says_nothing_in_silence_is_not_behind() -> None:
    lag = Lag()
    lag.answered(5_000, captured_ms=5_200)
    assert lag.behind_ms(taken_ms=65_000, captured_ms=65_040) == 200


def test_an_answer_that_covers_nothing_new_says_nothing() -> None:
    lag = Lag()
    lag.answered(5_000, captured_ms=5_200)
    lag.answered(5_000, captured_ms=35_000)
    assert lag.behind_ms(taken_ms=35_000, captured_ms=35_000) == 200


def test_audio_that_is_not_even_taken_counts() -> None:
    assert Lag().behind_ms(taken_ms=1_000, captured_ms=9_000) == 8_000


def is_overloaded(behind_ms: list[int]) -> bool:
    """Asked once a second."""
    lag = Lag()
    return [lag.is_overloaded(ms, now_ms=1_000 * n) for n, ms in enumerate(behind_ms)][-1]


def test_who_falls_ever_further_behind_is_overloaded() -> None:
    assert is_overloaded([OVERLOADED_MS + 500 * n for n in range(1, 12)])


def test_who_catches_up_after_an_outage_is_not_overloaded() -> None:
    assert not is_overloaded([55_000 - 2_000 * n for n in range(12)])


def test_who_stays_far_behind_but_falls_no_further_is_not_overloaded() -> None:
    assert not is_overloaded([25_000] * 20)


def test_nobody_is_overloaded_after_a_moment() -> None:
    assert not is_overloaded([25_000, 45_000])
