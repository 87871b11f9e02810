"""The talk says the words that it claims to have said."""

import asyncio

from hypothesis import given, settings
from hypothesis import strategies as st

from captioner.domain.captions import Gap
from tests.fakes import FakeClock
from tests.links.talk import BLOCK_MS, SENTENCES, LiveTalk, Talk, outside
from tests.marked_speech import MarkedDecoder, Spoken

patterns = st.lists(
    st.tuples(st.integers(20, 900), st.integers(40, 700)), min_size=1, max_size=12
).map(tuple)


@settings(deadline=None)
@given(pattern=patterns, last_ms=st.integers(0, 8_000))
def test_what_was_said_is_what_can_be_heard(
    pattern: tuple[tuple[int, int], ...], last_ms: int
) -> None:
    source = LiveTalk(Talk(pattern), FakeClock())
    source.wind_up(last_ms)
    asyncio.run(source.speak())

    decoder = MarkedDecoder()
    heard = [*decoder.feed(source.read(0, source.end).pcm), *decoder.finish()]
    words = [word for one in heard if one.is_final for word in one.words]
    assert [(w.text, w.start_ms, w.end_ms) for w in words] == [
        (s.text, s.start_ms, s.start_ms + s.length_ms) for s in source.words_said()
    ]


@settings(deadline=None)
@given(from_ms=st.integers(0, 20_000), length_ms=st.integers(0, 3_000))
def test_words_of_a_stretch_are_those_that_end_in_it(from_ms: int, length_ms: int) -> None:
    talk = Talk(SENTENCES)
    to_ms = from_ms + length_ms
    ends_ms = [w.start_ms + w.length_ms for w in (talk.word(n) for n in range(100))]
    assert [w.start_ms + w.length_ms for w in talk.words(from_ms, to_ms)] == [
        end_ms for end_ms in ends_ms if from_ms < end_ms <= to_ms
    ]


async def test_the_talk_goes_with_the_clock_and_ends_when_it_is_wound_up() -> None:
    clock = FakeClock()
    source = LiveTalk(Talk(), clock)
    speaking = asyncio.create_task(source.speak())
    began_ns = clock.now_ns()
    await source.reached(2_000)
    assert 2_000 <= source.now_ms <= (clock.now_ns() - began_ns) / 1e6 + BLOCK_MS
    source.wind_up(source.now_ms)
    await source.ended()
    await speaking
    assert source.is_finished


def test_a_word_that_a_gap_touches_is_not_expected() -> None:
    words = [Spoken(1, 0, 200), Spoken(2, 250, 200), Spoken(3, 500, 200)]
    assert outside(words, [Gap(200, 251, "")]) == [words[0], words[2]]
