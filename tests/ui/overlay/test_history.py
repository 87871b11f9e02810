from dataclasses import replace

import pytest
from hypothesis import given

from captioner.domain.captions import Segment, SegmentState
from captioner.domain.recognition import Word
from captioner.ui.overlay.history import CaptionHistory
from tests.ui.spoken import Utterance, committed, sessions, tentative


def spoken(text: str, *speakers: int, id: int = 1) -> Segment:  # noqa: A002 - the field's name
    words = tuple(
        Word(each, n * 100, n * 100 + 90, speaker=speaker)
        for n, (each, speaker) in enumerate(zip(text.split(), speakers, strict=True))
    )
    return Segment(id, 1, SegmentState.COMMITTED, text, 0, 500, words=words)


@given(sessions())
def test_every_committed_word_is_kept_once_and_in_order(session: list[Utterance]) -> None:
    history = CaptionHistory()
    for utterance in session:
        for revision in utterance.revisions:
            history.apply(revision)
    said = [each.final.text for each in session if each.final.text]
    assert [history.at(position).text for position in history.positions] == said
    assert history.words == sum(len(text.split()) for text in said)


def test_what_is_open_stands_at_the_end_as_it_is_now() -> None:
    history = CaptionHistory()
    history.apply(committed("One.", id=1))
    history.apply(tentative("to bee", id=2))
    history.apply(tentative("to be or", id=2, revision=2))
    assert history.all_text() == "One. to be or"
    assert history.words == 4


def test_a_tentative_text_that_is_withdrawn_is_gone() -> None:
    history = CaptionHistory()
    history.apply(tentative("hm"))
    history.apply(committed("", revision=2))
    assert history.all_text() == ""
    assert history.words == 0


def test_a_pause_starts_a_paragraph() -> None:
    history = CaptionHistory()
    history.apply(committed("One.", id=1, start_ms=0))
    history.apply(committed("Two.", id=2, start_ms=1000))
    history.apply(committed("Three.", id=3, start_ms=5000))
    assert history.all_text() == "One. Two.\nThree."


def test_speakers_are_named_where_there_are_several() -> None:
    history = CaptionHistory()
    history.apply(spoken("yes I see", 1, 1, 2))
    assert history.all_text() == "Speaker 1: yes I\nSpeaker 2: see"


def test_a_single_speaker_needs_no_name() -> None:
    history = CaptionHistory()
    history.apply(spoken("yes I see", 1, 1, 1))
    assert history.all_text() == "yes I see"


def test_two_sources_are_named() -> None:
    history = CaptionHistory()
    history.apply(replace(committed("Hello."), source="Me"))
    history.apply(replace(committed("Hi."), source="Others"))
    assert history.all_text() == "Me: Hello.\nOthers: Hi."


def test_the_last_minute_ends_with_the_last_word() -> None:
    history = CaptionHistory()
    for number in range(10):
        history.apply(committed(f"w{number}", id=number, start_ms=number * 20_000))
    assert history.last_minute_text() == "w7\nw8\nw9"


def test_the_oldest_are_forgotten_and_positions_stay() -> None:
    history = CaptionHistory(most=2000)
    for number in range(10_000):
        history.apply(committed(f"w{number}", id=number))
    assert 2000 <= len(history.positions) < 3000
    assert history.at(9_999).text == "w9999"
    assert history.at(history.positions[0]).text == f"w{history.positions[0]}"
    with pytest.raises(IndexError):
        history.at(0)
    assert history.words == 10_000


def test_another_session_begins_empty() -> None:
    history = CaptionHistory()
    history.apply(committed("One."))
    history.apply(tentative("two", id=2))
    history.clear()
    assert (history.all_text(), history.words, len(history.positions)) == ("", 0, 0)
