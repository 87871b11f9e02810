"""A transcript as it is read: by voice, and by pause."""

from dataclasses import replace

from hypothesis import given

from captioner.domain.captions import Gap
from captioner.domain.export_options import ExportOptions
from captioner.domain.paragraphs import Paragraph, blocks_of
from captioner.domain.plain_text import one_line
from captioner.domain.transcript import Entry, Row, SpeakerNamed, Transcript
from tests.domain.transcripts import said, transcript_of
from tests.wild_transcripts import wild_transcripts

OPTIONS = ExportOptions(pause_ms=2_000)


def _paragraphs(transcript: Transcript, options: ExportOptions = OPTIONS) -> list[Paragraph]:
    return [each for each in blocks_of(transcript, options) if isinstance(each, Paragraph)]


def _texts(*entries: Entry, options: ExportOptions = OPTIONS) -> list[str]:
    return [each.text for each in _paragraphs(transcript_of(entries), options)]


def _one(speaker: int | None = None) -> Row:
    return said(1, 0, "One.", speaker=speaker)


def test_what_one_voice_says_without_a_pause_is_one_paragraph() -> None:
    assert _texts(_one(1), said(2, 1_000, "Two.", speaker=1)) == ["One. Two."]


def test_a_pause_begins_a_paragraph() -> None:
    assert _texts(_one(), said(2, 2_250, "Two.")) == ["One.", "Two."]


def test_another_voice_begins_a_paragraph() -> None:
    assert _texts(_one(1), said(2, 500, "Two.", speaker=2)) == ["One.", "Two."]


def test_a_mark_stands_between_paragraphs() -> None:
    entries = (_one(), Gap(300, 400, "the computer slept"), said(2, 500, "Two."))
    blocks = list(blocks_of(transcript_of(entries), OPTIONS))
    assert [type(block) for block in blocks] == [Paragraph, Gap, Paragraph]


def test_without_marks_nothing_stands_between() -> None:
    entries = (_one(), Gap(300, 400, "the computer slept"), said(2, 500, "Two."))
    assert _texts(*entries, options=replace(OPTIONS, has_marks=False)) == ["One. Two."]


def test_without_paragraphs_each_row_stands_for_itself() -> None:
    options = replace(OPTIONS, is_in_paragraphs=False)
    assert _texts(_one(), said(2, 300, "Two."), options=options) == ["One.", "Two."]


def test_a_voice_without_a_name_that_speaks_alone_is_not_named() -> None:
    assert not _paragraphs(transcript_of([_one(1)]))[0].has_new_voice


def test_a_voice_with_a_name_is_named_even_alone() -> None:
    transcript = transcript_of([_one(1)])
    transcript.take(SpeakerNamed(1, "Anna"))
    assert _paragraphs(transcript)[0].has_new_voice


def test_a_voice_is_named_where_it_begins_to_speak() -> None:
    entries = [_one(1), said(2, 5_000, "Two.", speaker=1), said(3, 6_000, "Three.", speaker=2)]
    assert [p.has_new_voice for p in _paragraphs(transcript_of(entries))] == [True, False, True]


def test_without_speakers_voices_share_a_paragraph() -> None:
    options = replace(OPTIONS, has_speakers=False)
    assert _texts(_one(1), said(2, 300, "Two.", speaker=2), options=options) == ["One. Two."]


def test_chinese_rows_are_joined_without_spaces_and_korean_ones_with() -> None:
    chinese = (Row(1, 0, 500, "你好。"), Row(2, 600, 900, "开始。"))
    korean = (Row(1, 0, 500, "여러분"), Row(2, 600, 900, "좋은"))
    assert _texts(*chinese) == ["你好。开始。"]
    assert _texts(*korean) == ["여러분 좋은"]


def test_a_long_monologue_is_parted_at_a_full_stop() -> None:
    rows = [Row(i, i * 1_000, i * 1_000 + 900, "And so it went on.") for i in range(1, 200)]
    texts = _texts(*rows)
    assert len(texts) > 1
    assert all(1_000 < len(text) < 1_400 for text in texts[:-1])


@given(wild_transcripts())
def test_every_row_is_there_once_and_in_order(transcript: Transcript) -> None:
    shown = "".join(each.text for each in _paragraphs(transcript))
    said_all = "".join(one_line(row.text) for row in transcript.rows)
    assert "".join(shown.split()) == "".join(said_all.split())
