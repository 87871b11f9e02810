"""SubRip subtitles, read back by our own reader."""

import pytest
from hypothesis import given

from captioner.domain.export_options import ExportFormat, ExportOptions
from captioner.domain.plain_text import one_line
from captioner.domain.subtitles import Cue, cues_of
from captioner.domain.transcript import Row, SpeakerNamed, Transcript
from captioner.store.export.srt import read_srt
from tests.domain.transcripts import said, transcript_of
from tests.store.export.exports import exported, squeezed
from tests.wild_transcripts import wild_transcripts

PLAIN = ExportOptions(has_speakers=False)


@given(wild_transcripts())
def test_what_is_read_back_is_what_was_written(transcript: Transcript) -> None:
    cues = read_srt(exported(transcript, ExportFormat.SRT, PLAIN).encode())
    wanted = cues_of(((row, "") for row in transcript.rows), transcript.session.language)
    assert list(cues) == [Cue(cue.start_ms, cue.end_ms, cue.lines) for cue in wanted]


@given(wild_transcripts())
def test_all_text_is_there(transcript: Transcript) -> None:
    cues = read_srt(exported(transcript, ExportFormat.SRT, PLAIN).encode())
    shown = "".join(line for cue in cues for line in cue.lines)
    assert squeezed(shown) == squeezed("".join(one_line(row.text) for row in transcript.rows))


def test_a_row_of_spaces_is_no_subtitle() -> None:
    transcript = transcript_of([Row(1, 0, 900, "\u00a0"), said(2, 2_000, "Yes.")])
    assert exported(transcript, ExportFormat.SRT).startswith("1\n00:00:02,000 -->")


def test_it_looks_as_players_expect() -> None:
    transcript = transcript_of([said(1, 3_661_005, "Good morning, everybody.")])
    assert exported(transcript, ExportFormat.SRT) == (
        "1\n01:01:01,005 --> 01:01:02,205\nGood morning, everybody.\n\n"
    )


def test_a_voice_is_named_where_it_begins() -> None:
    texts = [("Yes.", 1), ("I see.", 1), ("No.", 2)]
    rows = [said(i, i * 2_000, text, speaker=s) for i, (text, s) in enumerate(texts, 1)]
    transcript = transcript_of(rows)
    transcript.take(SpeakerNamed(1, "Anna"))
    cues = read_srt(exported(transcript, ExportFormat.SRT).encode())
    assert [cue.lines for cue in cues] == [("Anna: Yes.",), ("I see.",), ("Speaker 2: No.",)]


def test_nothing_that_was_said_is_markup_for_players() -> None:
    text = "<b>bold</b> {\\an8}up 00:00:01,000 --> 00:00:02,000"
    content = exported(transcript_of([Row(1, 0, 5_000, text)]), ExportFormat.SRT)
    body = content.split("\n", 2)[2]
    assert not any(mark in body for mark in ("<b", "</", "{\\", "-->"))


def test_what_other_programs_write_is_read_too() -> None:
    content = "\ufeff1\r\n00:00:01.5 --> 00:00:02,750 X1:10\r\n<i>Hi</i>\r\nthere\r\n\r\n\r\n"
    assert read_srt(content.encode()) == (Cue(1_500, 2_750, ("<i>Hi</i>", "there")),)


@pytest.mark.parametrize(
    "content", ["Hello", "1\nHello", "x\n00:00:01,000 --> 00:00:02,000\nHello"]
)
def test_what_is_no_subtitle_is_refused(content: str) -> None:
    with pytest.raises(ValueError, match="does not begin a subtitle"):
        read_srt(content.encode())
