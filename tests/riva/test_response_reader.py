"""Whatever a server answers, what is read of it can be."""

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from riva.client.proto import riva_asr_pb2 as asr

from captioner.domain.recognition import Hypothesis
from captioner.riva.plausible import LONGEST_TEXT, LONGEST_WORD, MOST_WORDS
from captioner.riva.response_reader import MOST_RESULTS, ResponseReader

ORIGIN_MS = 5_000
SENT_MS = 15_000
"""Ten seconds of audio have gone out."""

FAR_MS = 2**31 - 1


def result(
    text: str,
    words: list[tuple[str, int, int]] | None = None,
    *,
    is_final: bool = False,
    processed_s: float = 0.0,
    **more: Any,  # noqa: ANN401 - of each field's own type
) -> asr.StreamingRecognitionResult:
    infos = [asr.WordInfo(word=w, start_time=s, end_time=e) for w, s, e in words or []]
    return asr.StreamingRecognitionResult(
        alternatives=[asr.SpeechRecognitionAlternative(transcript=text, words=infos)],
        is_final=is_final,
        audio_processed=processed_s,
        **more,
    )


def reader() -> ResponseReader:
    return ResponseReader(ORIGIN_MS, lambda: SENT_MS)


def read(one: asr.StreamingRecognitionResult, by: ResponseReader | None = None) -> Hypothesis:
    [hypothesis] = (by or reader()).read(asr.StreamingRecognizeResponse(results=[one]))
    return hypothesis


def times(hypothesis: Hypothesis) -> list[tuple[int, int]]:
    return [(w.start_ms - ORIGIN_MS, w.end_ms - ORIGIN_MS) for w in hypothesis.words]


any_ms = st.one_of(st.integers(-(2**31), FAR_MS), st.integers(-3_000, 13_000))
any_float = st.floats(width=32)
any_text = st.one_of(st.text(max_size=30), st.sampled_from(["", " ", "yes", "hello there"]))


@st.composite
def any_results(draw: st.DrawFn) -> asr.StreamingRecognitionResult:
    infos = [
        asr.WordInfo(
            word=draw(any_text),
            start_time=draw(any_ms),
            end_time=draw(any_ms),
            confidence=draw(any_float),
            speaker_tag=draw(st.integers(-(2**31), FAR_MS)),
        )
        for _ in range(draw(st.integers(0, 6)))
    ]
    alternatives = [
        asr.SpeechRecognitionAlternative(
            transcript=draw(any_text), confidence=draw(any_float), words=infos
        )
    ]
    return asr.StreamingRecognitionResult(
        alternatives=alternatives * draw(st.integers(0, 2)),
        is_final=draw(st.booleans()),
        stability=draw(any_float),
        audio_processed=draw(any_float),
    )


@given(st.lists(st.lists(any_results(), max_size=4), max_size=8))
def test_whatever_is_answered_is_read_as_something_that_can_be(
    answers: list[list[asr.StreamingRecognitionResult]],
) -> None:
    by = reader()
    heard_ms = ORIGIN_MS
    for results in answers:
        hypotheses = by.read(asr.StreamingRecognizeResponse(results=results))
        assert hypotheses
        for hypothesis in hypotheses:
            check(hypothesis)
            assert hypothesis.audio_end_ms >= heard_ms
            heard_ms = hypothesis.audio_end_ms


def check(hypothesis: Hypothesis) -> None:
    words = hypothesis.words
    assert ORIGIN_MS <= hypothesis.audio_end_ms <= SENT_MS
    assert 0.0 <= hypothesis.stability <= 1.0
    assert hypothesis.text == " ".join(hypothesis.text.split())
    assert hypothesis.text or not words
    assert all(ORIGIN_MS <= w.start_ms <= w.end_ms <= SENT_MS for w in words)
    assert [w.start_ms for w in words] == sorted(w.start_ms for w in words)
    assert [w.end_ms for w in words] == sorted(w.end_ms for w in words)
    assert all(w.text.strip() == w.text != "" for w in words)
    assert all(w.confidence is None or 0.0 < w.confidence <= 1.0 for w in words)
    assert all(w.speaker is None or w.speaker > 0 for w in words)


@given(
    st.lists(st.tuples(st.integers(0, 400), st.integers(1, 400)), min_size=1, max_size=12),
    st.booleans(),
)
def test_times_that_can_be_are_left_as_they_are(
    gaps: list[tuple[int, int]],
    is_final: bool,  # noqa: FBT001
) -> None:
    words, at_ms = [], 0
    for gap_ms, length_ms in gaps:
        words.append(("word", at_ms + gap_ms, at_ms + gap_ms + length_ms))
        at_ms += gap_ms + length_ms
    heard = read(result("word " * len(words), words, is_final=is_final))
    assert times(heard) == [(start, end) for _, start, end in words]


def test_no_time_lies_behind_the_audio_that_was_sent() -> None:
    heard = read(result("a b", [("a", 0, 200), ("b", 300, 10_400)], processed_s=10.4))
    assert times(heard)[-1][1] == heard.audio_end_ms - ORIGIN_MS == 10_000


@pytest.mark.parametrize("wild", [(-90_000, -80_000), (FAR_MS, FAR_MS), (4_000, FAR_MS)])
def test_a_word_at_an_impossible_time_is_put_behind_its_neighbour(wild: tuple[int, int]) -> None:
    heard = read(result("a b c", [("a", 0, 200), ("b", *wild), ("c", 500, 700)]))
    assert times(heard) == [(0, 200), (200, 200), (500, 700)]
    assert heard.text == "a b c"


def test_a_last_word_at_an_impossible_time_reaches_as_far_as_was_heard() -> None:
    words = [("a", 0, 200), ("b", 300, 500), ("c", FAR_MS, FAR_MS)]
    assert times(read(result("a b c", words, processed_s=2.0)))[-1][1] == 2_000


def test_words_whose_times_are_mostly_impossible_are_worth_their_text_alone() -> None:
    words = [("a", 0, 200), ("b", -9_000, -8_000), ("c", FAR_MS, FAR_MS)]
    heard = read(result("a b c", words, is_final=True, processed_s=2.0))
    assert (heard.text, heard.words, heard.audio_end_ms) == ("a b c", (), ORIGIN_MS + 2_000)


def test_words_that_end_before_they_start_have_no_length() -> None:
    assert times(read(result("a b", [("a", 300, 100), ("b", 400, 500)]))) == [
        (300, 300),
        (400, 500),
    ]


@pytest.mark.parametrize("processed_s", [math.nan, math.inf, -math.inf, -5.0, 3e38, 60.0])
def test_a_progress_that_cannot_be_tells_nothing(processed_s: float) -> None:
    by = reader()
    read(result("a", processed_s=2.0), by)
    final = read(result("a b", processed_s=processed_s, is_final=True), by)
    assert (final.text, final.audio_end_ms) == ("a b", ORIGIN_MS + 2_000)


NONSENSE = {
    "a progress before the stream": result("never", processed_s=-3_600.0),
    "a progress beyond the audio": result("never", processed_s=3_600.0),
    "a progress that is no number": result("never", processed_s=math.nan),
    "a stability that is no number": result("never", stability=math.nan),
    "words before the stream": result("never", [("never", -90_000, -80_000)]),
    "words beyond the audio": result("never", [("never", 90_000, 91_000)]),
    "megabytes": result("never " * 500_000),
}


@pytest.mark.parametrize("nonsense", NONSENSE.values(), ids=NONSENSE.keys())
def test_a_partial_that_cannot_be_is_left_out(nonsense: asr.StreamingRecognitionResult) -> None:
    assert (read(nonsense).text, read(nonsense).words) == ("", ())


def test_partials_are_shown_where_finals_are_no_better() -> None:
    by = reader()
    words = [("one", 90_000, 91_000)]
    assert read(result("one", words, is_final=True, processed_s=1.0), by).text == "one"
    assert read(result("two", words, processed_s=2.0), by).text == "two"


def test_numbers_that_are_none_are_left_out() -> None:
    info = asr.WordInfo(word="a", start_time=0, end_time=9, confidence=math.nan, speaker_tag=-3)
    alternative = asr.SpeechRecognitionAlternative(transcript="a", words=[info])
    heard = read(
        asr.StreamingRecognitionResult(
            alternatives=[alternative], stability=math.nan, is_final=True
        )
    )
    assert (heard.stability, heard.words[0].confidence, heard.words[0].speaker) == (0.0, None, None)


def test_a_huge_answer_is_cut_short() -> None:
    words = [("x" * 1_000, i, i + 1) for i in range(10_000)]
    heard = read(result("word " * 1_000_000, words, is_final=True))
    assert len(heard.text) <= LONGEST_TEXT
    assert len(heard.words) == MOST_WORDS
    assert len(heard.words[0].text) == LONGEST_WORD


def test_of_thousands_of_results_only_some_are_read() -> None:
    results = [result(f"w{i}", is_final=True) for i in range(20_000)]
    assert len(reader().read(asr.StreamingRecognizeResponse(results=results))) == MOST_RESULTS


def test_a_text_stands_on_one_line() -> None:
    assert read(result("one\x00two\r\n\x1b[31mthree\x85")).text == "one two [31mthree"


def test_letters_that_join_others_without_being_seen_stay() -> None:
    assert read(result("می‌خواهم")).text == "می‌خواهم"


@pytest.mark.parametrize("text", ["Hello there.", "hello there"])
def test_a_late_partial_of_a_final_is_dropped(text: str) -> None:
    by = reader()
    read(result("Hello there.", [("Hello", 100, 400), ("there.", 500, 900)], is_final=True), by)
    late = read(result(text, [("hello", 100, 400), ("there", 500, 900)]), by)
    assert (late.text, late.is_final) == ("", False)


def test_a_late_partial_without_times_is_dropped() -> None:
    by = reader()
    read(result("Hello there.", is_final=True, processed_s=2.0), by)
    assert read(result("hello there", processed_s=2.1), by).text == ""


def test_who_says_it_again_is_heard_again() -> None:
    by = reader()
    read(result("Yes.", [("Yes.", 100, 400)], is_final=True, processed_s=1.2), by)
    words = [("yes", 1_500, 1_800)]
    assert read(result("yes", words, processed_s=2.0), by).text == "yes"
    assert read(result("Yes.", words, is_final=True, processed_s=2.6), by).text == "Yes."


def test_who_says_it_again_is_heard_again_without_times() -> None:
    by = reader()
    read(result("Yes.", is_final=True, processed_s=1.2), by)
    assert read(result("yes", processed_s=2.0), by).text == "yes"
    assert read(result("Yes.", is_final=True, processed_s=2.6), by).text == "Yes."


@pytest.mark.parametrize("words", [None, [("Yes.", 100, 400)]])
def test_a_final_that_comes_twice_is_one(words: list[tuple[str, int, int]] | None) -> None:
    by = reader()
    final = result("Yes.", words, is_final=True, processed_s=1.2)
    assert read(final, by).text == "Yes."
    again = read(final, by)
    assert (again.text, again.is_final) == ("", False)


def test_times_that_start_anew_with_each_utterance_are_not_believed() -> None:
    """No word is lost by them: the text counts as far as the audio went."""
    by = reader()
    read(result("one two", [("one", 0, 300), ("two", 400, 900)], is_final=True), by)
    second = read(result("three", [("three", 100, 500)], is_final=True, processed_s=3.0), by)
    assert (second.text, second.words) == ("three", ())
    assert second.audio_end_ms == ORIGIN_MS + 3_000
    third = read(result("four", [("four", 0, 300)], processed_s=3.9), by)
    assert (third.text, third.words) == ("four", ())


def test_times_of_zero_are_none() -> None:
    by = reader()
    final = read(result("a b", [("a", 0, 0), ("b", 0, 0)], is_final=True, processed_s=1.0), by)
    assert (final.text, final.words, final.audio_end_ms) == ("a b", (), ORIGIN_MS + 1_000)
