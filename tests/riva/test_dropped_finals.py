"""Words whose final was lost stand; a healthy server's words are left as they are."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.recognition import Hypothesis, Word
from captioner.riva.dropped_finals import DroppedFinals

NOTHING = Hypothesis("", is_final=False, audio_end_ms=0)


def partial(text: str, *, from_ms: int, has_times: bool = True) -> Hypothesis:
    """Words of 200 ms, 50 ms apart, heard as soon as they were said."""
    said = [
        Word(word, from_ms + 250 * n, from_ms + 250 * n + 200)
        for n, word in enumerate(text.split())
    ]
    return Hypothesis(
        text,
        is_final=False,
        audio_end_ms=said[-1].end_ms if said else from_ms,
        words=tuple(said) if has_times else (),
    )


def final(text: str, *, from_ms: int, has_times: bool = True) -> Hypothesis:
    return replace(partial(text, from_ms=from_ms, has_times=has_times), is_final=True)


def grown(text: str, *, from_ms: int, has_times: bool = True) -> list[Hypothesis]:
    words = text.split()
    return [
        partial(" ".join(words[:n]), from_ms=from_ms, has_times=has_times)
        for n in range(1, len(words) + 1)
    ]


def put_back(heard: Iterable[Hypothesis]) -> list[Hypothesis]:
    return list(DroppedFinals().put_back(heard))


def finals(heard: Iterable[Hypothesis]) -> list[str]:
    return [each.text for each in put_back(heard) if each.is_final]


def test_an_utterance_that_vanishes_is_settled_as_it_stood() -> None:
    heard = [*grown("one two three", from_ms=0), *grown("four five", from_ms=1_500)]
    assert finals(heard) == ["one two three"]
    assert put_back(heard)[3] == replace(heard[2], is_final=True)


def test_it_is_settled_also_where_the_next_word_comes_as_a_final() -> None:
    heard = [*grown("one two three", from_ms=0), final("four", from_ms=1_500)]
    assert finals(heard) == ["one two three", "four"]


def test_an_utterance_that_got_its_final_is_not_settled_again() -> None:
    heard = [*grown("one two", from_ms=0), final("one two", from_ms=0), *grown("a", from_ms=1_500)]
    assert finals(heard) == ["one two"]


def test_an_utterance_that_is_taken_back_is_not_settled() -> None:
    """By a final without words: the server says that it was no speech."""
    heard = [partial("uh", from_ms=0), replace(NOTHING, is_final=True), partial("a", from_ms=900)]
    assert finals(heard) == [""]


def test_a_first_word_that_is_corrected_where_it_stands_is_not_settled() -> None:
    heard = [
        partial("i scream", from_ms=0),
        NOTHING,
        partial("ice", from_ms=100),
        partial("ice cream is", from_ms=0),
        partial("vanilla", from_ms=150),
    ]
    assert put_back(heard) == heard


def test_a_long_pause_within_an_utterance_is_no_end() -> None:
    before = partial("one two", from_ms=0)
    later = Word("three", 3_000, 3_200)
    after = Hypothesis(
        "one two three", is_final=False, audio_end_ms=3_200, words=(*before.words, later)
    )
    assert put_back([before, NOTHING, after]) == [before, NOTHING, after]


def test_a_final_that_was_only_late_says_nothing_twice() -> None:
    heard = [
        *grown("one two", from_ms=0),
        *grown("four", from_ms=1_500),
        final("one two", from_ms=0),
        final("four", from_ms=1_500),
    ]
    assert finals(heard) == ["one two", "four"]


def test_a_late_final_still_brings_the_word_that_was_missing() -> None:
    heard = [
        partial("one two", from_ms=0),
        partial("four", from_ms=1_500),
        final("one two three", from_ms=0),
    ]
    assert finals(heard) == ["one two", "three"]


def test_words_that_come_back_are_not_said_twice() -> None:
    """It was a correction after all."""
    heard = [
        partial("uh", from_ms=0),
        partial("hello", from_ms=1_000),
        final("uh and now hello", from_ms=0),
    ]
    assert finals(heard) == ["uh", "and now hello"]


def test_without_times_the_text_tells() -> None:
    first = grown("one two three", from_ms=0, has_times=False)
    second = grown("four five", from_ms=1_000, has_times=False)
    assert finals([*first, NOTHING, *second]) == ["one two three"]
    assert finals([*first, *grown("four five", from_ms=2_000, has_times=False)]) == [
        "one two three"
    ]


def test_without_times_a_correction_in_the_flow_is_no_new_utterance() -> None:
    heard = [
        partial("whether the", from_ms=0, has_times=False),
        partial("weather", from_ms=250, has_times=False),
    ]
    assert put_back(heard) == heard


def test_without_times_a_correction_after_a_pause_is_no_new_utterance() -> None:
    heard = [
        partial("whether the sun", from_ms=0, has_times=False),
        NOTHING,
        partial("weather the sun shines", from_ms=1_000, has_times=False),
    ]
    assert put_back(heard) == heard


def test_without_times_a_final_may_correct_everything() -> None:
    heard = [
        partial("whether the sun", from_ms=0, has_times=False),
        NOTHING,
        final("yes", from_ms=2_000, has_times=False),
    ]
    assert put_back(heard) == heard


def test_without_times_a_final_that_was_only_late_says_nothing_twice() -> None:
    heard = [
        *grown("one two", from_ms=0, has_times=False),
        NOTHING,
        *grown("four", from_ms=1_500, has_times=False),
        final("One two.", from_ms=0, has_times=False),
    ]
    assert finals(heard) == ["one two"]


def test_without_times_the_same_words_can_be_said_again() -> None:
    heard = [
        *grown("one two", from_ms=0, has_times=False),
        NOTHING,
        *grown("four", from_ms=1_500, has_times=False),
        final("four", from_ms=1_500, has_times=False),
        final("one two", from_ms=3_000, has_times=False),
    ]
    assert finals(heard) == ["one two", "four", "one two"]


@st.composite
def talks(draw: st.DrawFn) -> Sequence[tuple[int, int, bool]]:
    """Utterances: where each begins, how many words it has, and whether its final is lost."""
    at_ms = 0
    said = []
    for _ in range(draw(st.integers(1, 8))):
        at_ms += draw(st.integers(200, 3_000))
        count = draw(st.integers(1, 8))
        said.append((at_ms, count, draw(st.booleans())))
        at_ms += 250 * count
    return said


@given(talks())
def test_whichever_finals_are_lost_each_word_is_settled_once(
    talk: Sequence[tuple[int, int, bool]],
) -> None:
    heard: list[Hypothesis] = []
    expected: list[str] = []
    for number, (at_ms, count, is_lost) in enumerate(talk):
        text = " ".join(f"w{number}-{n}" for n in range(count))
        heard += grown(text, from_ms=at_ms)
        if not is_lost:
            heard.append(final(text, from_ms=at_ms))
        is_last = number == len(talk) - 1
        expected += [] if is_last and is_lost else [text]
    assert finals(heard) == expected


@given(
    st.lists(
        st.tuples(st.integers(-150, 150), st.integers(1, 8), st.sampled_from("abc")), max_size=20
    )
)
def test_a_server_that_changes_every_word_where_it_stands_is_left_alone(
    revisions: Sequence[tuple[int, int, str]],
) -> None:
    heard = [
        partial(" ".join(letter + str(n) for n in range(count)), from_ms=1_000 + moved_ms)
        for moved_ms, count, letter in revisions
    ]
    heard.append(final("as it is", from_ms=1_000))
    assert put_back(heard) == heard
