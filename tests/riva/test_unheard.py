"""Speech that nobody answered is told from what a server may well pass over."""

from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from captioner.riva.unheard import Unheard

CHUNK_MS = 40


class Stream:
    """Audio in chunks; `up_to` is how far it has gone."""

    def __init__(self) -> None:
        self.unheard = Unheard()
        self.up_to_ms = 0

    def send(self, ms: int, *, is_loud: bool) -> None:
        for _ in range(ms // CHUNK_MS):
            self.up_to_ms += CHUNK_MS
            self.unheard.sent(self.up_to_ms, CHUNK_MS, is_loud=is_loud)

    def speak(self, words: int) -> None:
        for _ in range(words):
            self.send(200, is_loud=True)
            self.send(40, is_loud=False)

    def answer(self, up_to_ms: int | None = None, *, is_all_sent: bool = False) -> None:
        place_ms = self.up_to_ms if up_to_ms is None else up_to_ms
        self.unheard.answered(place_ms, is_all_sent=is_all_sent)


def test_words_without_an_answer_are_speech() -> None:
    stream = Stream()
    stream.speak(4)
    assert stream.unheard.has_speech


def test_words_that_were_answered_are_heard() -> None:
    stream = Stream()
    stream.speak(4)
    stream.answer()
    stream.speak(1)
    assert not stream.unheard.has_speech


def test_an_answer_about_earlier_audio_covers_no_later_words() -> None:
    """As when a recording is sent faster than it can be heard."""
    stream = Stream()
    stream.speak(4)
    heard_to_ms = stream.up_to_ms
    stream.speak(4)
    stream.answer(heard_to_ms)
    assert stream.unheard.has_speech


def test_a_cough_is_no_speech() -> None:
    stream = Stream()
    stream.send(5_000, is_loud=False)
    stream.send(360, is_loud=True)
    stream.send(5_000, is_loud=False)
    assert not stream.unheard.has_speech


def test_an_hour_of_typing_is_no_speech() -> None:
    stream = Stream()
    for _ in range(3_600):
        stream.send(80, is_loud=True)
        stream.send(120, is_loud=False)
    assert not stream.unheard.has_speech


def test_the_last_answer_is_about_the_end_too() -> None:
    """Of a server that hears in large pieces, and counts whole ones."""
    stream = Stream()
    stream.speak(10)
    stream.answer(stream.up_to_ms - 1_600, is_all_sent=True)
    assert not stream.unheard.has_speech


def test_the_last_answer_does_not_cover_what_came_long_after_it() -> None:
    stream = Stream()
    stream.speak(20)
    stream.answer(stream.up_to_ms - 3_000, is_all_sent=True)
    assert stream.unheard.has_speech


@given(st.lists(st.tuples(st.integers(1, 50), st.booleans()), max_size=40))
def test_whatever_is_sent_its_answer_covers_it(parts: Iterable[tuple[int, bool]]) -> None:
    stream = Stream()
    for chunks, is_loud in parts:
        stream.send(chunks * CHUNK_MS, is_loud=is_loud)
    stream.answer()
    assert not stream.unheard.has_speech
