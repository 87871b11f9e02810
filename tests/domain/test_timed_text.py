"""When each character of a row was said."""

from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.recognition import Word
from captioner.domain.timed_text import Timeline, word_spans
from captioner.domain.transcript import Row
from tests.wild_transcripts import rows


def test_a_word_is_found_where_it_stands() -> None:
    words = (Word("no", 0, 100), Word("no", 200, 300), Word("nobody", 400, 500))
    assert list(word_spans("No, no, no: nobody", words)) == [(4, 6), (8, 10), (12, 18)]


def test_a_word_that_is_not_there_is_passed_over() -> None:
    words = (Word("nine", 0, 100), Word("thirty", 100, 200), Word("sharp", 200, 300))
    assert list(word_spans("9:30 sharp", words)) == [None, None, (5, 10)]


def test_known_edges_have_their_times_and_others_lie_in_between() -> None:
    words = (Word("ten", 1_000, 2_000), Word("men", 5_000, 6_000))
    timeline = Timeline("ten old men", words, (1_000, 6_000))
    assert [timeline.start_ms(0), timeline.end_ms(3)] == [1_000, 2_000]
    assert [timeline.start_ms(4), timeline.end_ms(7)] == [2_600, 4_400]
    assert [timeline.start_ms(8), timeline.end_ms(11)] == [5_000, 6_000]


def test_where_no_space_parts_them_a_word_ends_before_the_next_begins() -> None:
    timeline = Timeline("你好", (Word("你", 0, 100), Word("好", 700, 900)), (0, 900))
    assert [timeline.end_ms(1), timeline.start_ms(1)] == [100, 700]


def test_what_stands_before_the_words_takes_no_time() -> None:
    timeline = Timeline("Bo: yes", (Word("yes", 1_500, 1_900),), (1_500, 1_900), offset=4)
    assert timeline.start_ms(4) == 1_500


@given(st.integers(0, 5_000).flatmap(lambda start_ms: rows(1, start_ms)))
def test_times_never_run_backwards_nor_leave_the_row(row: Row) -> None:
    timeline = Timeline(row.text, row.words, (row.start_ms, row.end_ms))
    times = [
        at(char) for char in range(len(row.text) + 1) for at in (timeline.end_ms, timeline.start_ms)
    ]
    assert times == sorted(times)
    assert row.start_ms <= times[0] <= times[-1] <= row.end_ms
