from dataclasses import replace

from captioner.domain.captions import Segment
from captioner.domain.recognition import Word
from captioner.ui.overlay.rows import CaptionRows, row_text
from captioner.ui.overlay.voices import MOST_VOICES, Voices
from tests.ui.spoken import RULER, committed, tentative


def heard(*voices: tuple[str, int | None]) -> Voices:
    known = Voices()
    for voice in voices:
        known = known.including(voice)
    return known


def by(segment: Segment, *speakers: int | None) -> Segment:
    texts = segment.text.split()
    pairs = zip(texts, speakers, strict=True)
    return replace(segment, words=tuple(Word(t, 0, 0, speaker=s) for t, s in pairs))


def shown(*segments: Segment) -> list[str]:
    rows = CaptionRows(RULER, rows=8)
    for segment in segments:
        rows.apply(segment)
    return [row_text(row) for row in rows.visible if row]


def test_a_voice_alone_has_no_name() -> None:
    assert heard(("", 0)).label(("", 0)) == ""


def test_voices_are_numbered_as_they_were_first_heard() -> None:
    voices = heard(("", 7), ("", 2))
    assert [voices.label(("", 7)), voices.label(("", 2))] == ["1", "2"]


def test_a_voice_that_was_never_heard_would_be_the_next() -> None:
    assert heard(("", 0), ("", 1)).label(("", 2)) == "3"


def test_words_without_a_speaker_have_no_name() -> None:
    assert heard(("", 0), ("", 1)).label(("", None)) == ""


def test_sources_are_named() -> None:
    assert heard(("me", None), ("others", None)).label(("others", None)) == "others"


def test_a_speaker_of_one_of_several_sources_has_both_names() -> None:
    assert heard(("me", 0), ("others", 0), ("others", 1)).label(("others", 1)) == "others 2"


def test_each_voice_has_its_own_colour() -> None:
    voices = heard(("", 4), ("", 5), ("", 6))
    assert [voices.number(("", speaker)) for speaker in (4, 5, 6)] == [0, 1, 2]


def test_voices_without_end_are_not_remembered() -> None:
    assert len(heard(*(("", number) for number in range(1000))).known) == MOST_VOICES


def test_another_speaker_starts_a_row_with_a_label() -> None:
    first, second = by(committed("yes", id=1), 0), by(committed("no", id=2), 1)
    assert shown(first, second) == ["yes", "2: no"]


def test_two_speakers_of_one_segment_both_have_labels() -> None:
    assert shown(by(committed("yes no"), 0, 1)) == ["1: yes", "2: no"]


def test_a_tentative_speaker_leaves_no_name_behind() -> None:
    wrong, right = by(tentative("no", id=2), 9), by(committed("no", id=2, revision=2), 0)
    assert shown(by(committed("yes", id=1), 0), wrong, right) == ["yes no"]


def test_a_withdrawn_segment_leaves_no_name_behind() -> None:
    first, second = by(committed("yes", id=1), 0), by(committed("no", id=3), 1)
    gone = replace(committed("", id=2), source="others")
    assert shown(first, gone, second) == ["yes", "2: no"]
