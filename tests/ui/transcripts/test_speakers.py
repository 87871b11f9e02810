"""Who speaks in a transcript, and under which number."""

from captioner.domain.transcript import SpeakerNamed
from captioner.ui.transcripts.columns import columns_for
from captioner.ui.transcripts.copied_text import copied_text
from captioner.ui.transcripts.doubts import doubtful_spans
from captioner.ui.transcripts.speakers import Speakers
from tests.ui.transcripts.sessions import meeting, row, session_of


def test_speakers_are_numbered_in_the_order_in_which_they_are_met() -> None:
    session = session_of(row(1, "a", speaker=7), row(2, "b", speaker=2))
    speakers = Speakers(session.editor.transcript)
    assert (speakers.name(7), speakers.name(2)) == ("Speaker 1", "Speaker 2")
    assert (speakers.color_number(7), speakers.color_number(2)) == (0, 1)
    assert speakers.unused() == 8


def test_a_number_is_kept_when_the_first_row_is_given_to_another() -> None:
    session = session_of(row(1, "a", speaker=7), row(2, "b", speaker=2))
    speakers = Speakers(session.editor.transcript)
    session.editor.follow(lambda record, _: speakers.take(record))
    session.editor.assign([1], 2)
    session.editor.assign([2], 9)
    assert [speakers.number(each) for each in (7, 2, 9)] == [1, 2, 3]


def test_one_voice_alone_needs_no_name_until_it_is_given_one() -> None:
    session = session_of(row(1, "a", speaker=0))
    speakers = Speakers(session.editor.transcript)
    assert not speakers.matter
    assert speakers.name(0) == ""
    session.editor.take(SpeakerNamed(0, "Ada"))
    assert speakers.matter
    assert speakers.name(0) == "Ada"


def test_copied_rows_say_who_speaks_where_another_one_does() -> None:
    session = meeting()
    speakers = Speakers(session.editor.transcript)
    entries = [session.editor.transcript.entries[each] for each in (0, 1, -2, -1)]
    assert copied_text(entries, speakers, has_times=False).splitlines() == [
        "Ada Lovelace: Good morning everyone, shall we begin?",
        "Grace: Yes, please. Is Kubernetes on the agenda today?",
        "Short one.",
        "Another short one by the same person, to see how it looks.",
    ]


def test_times_and_marks_are_copied_when_they_are_wanted() -> None:
    session = meeting()
    text = copied_text(
        session.editor.transcript.entries, Speakers(session.editor.transcript), has_times=True
    )
    assert "0:00:12  [Bookmark: Budget begins here]" in text
    assert "0:00:40  [Not recognised for 12 s: the server did not answer.]" in text


def test_doubtful_words_are_those_of_little_confidence() -> None:
    found = row(1, "The *Kubernetes cluster, *perhaps")
    spans = doubtful_spans(found, 0.5)
    assert [found.text[first:last] for first, last in spans] == ["Kubernetes", "perhaps"]
    assert doubtful_spans(found, 0.2) == ()


def test_a_narrow_window_has_the_heading_above_the_text() -> None:
    wide = columns_for(900, em=16, time_px=60, has_voices=True)
    narrow = columns_for(300, em=16, time_px=60, has_voices=True)
    assert wide.head_px == 0
    assert wide.time.end <= wide.voice.begin
    assert wide.voice.end <= wide.text.begin
    assert narrow.head_px > 0
    assert narrow.text.end <= 300
    assert narrow.voice.end <= 300
