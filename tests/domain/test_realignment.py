"""Words that keep their times while their text is mended."""

from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.realignment import realigned
from captioner.domain.recognition import Word
from tests.domain.transcripts import said

_TEXTS = st.lists(st.sampled_from(["can", "you", "Hear", "hear,", "me", "—"]), max_size=8)


def words_of(text: str) -> tuple[Word, ...]:
    return said(1, 1_000, text, speaker=2).words if text else ()


@given(_TEXTS, _TEXTS)
def test_there_is_a_word_for_each_in_the_text_and_time_goes_forward(
    before: list[str], after: list[str]
) -> None:
    words = words_of(" ".join(before))
    mended = realigned(words, " ".join(after))
    assert [word.text for word in mended] == after
    ends = [(word.start_ms, word.end_ms) for word in mended]
    assert all(start <= end for start, end in ends)
    assert [start for start, _ in ends] == sorted(start for start, _ in ends)
    if words:
        assert all(words[0].start_ms <= s and e <= words[-1].end_ms for s, e in ends)


@given(_TEXTS)
def test_a_text_that_stays_keeps_all(texts: list[str]) -> None:
    words = words_of(" ".join(texts))
    assert realigned(words, " ".join(texts)) == words


def test_a_word_that_gets_a_capital_and_a_comma_keeps_its_time_and_its_confidence() -> None:
    words = words_of("well can you hear me")
    mended = realigned(words, "Well, can you hear me")
    assert mended[0] == Word("Well,", words[0].start_ms, words[0].end_ms, 0.9, 2)
    assert mended[1:] == words[1:]


def test_a_word_put_in_is_said_between_its_neighbours() -> None:
    words = words_of("can hear")
    mended = realigned(words, "can you hear")
    assert (mended[1].start_ms, mended[1].end_ms) == (words[0].end_ms, words[1].start_ms)
    assert mended[1].confidence is None
    assert mended[1].speaker == 2
