"""What holds for the exports in every format."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.captions import Gap
from captioner.domain.export_options import ExportFormat, ExportOptions
from captioner.domain.transcript import Bookmark, Entry, OffTheRecord, Row, SpeakerNamed, Transcript
from captioner.store.export.exporting import export
from captioner.store.export.turns import taking_turns
from tests.domain.transcripts import said, transcript_of
from tests.store.export.exports import ZONE, exported
from tests.wild_transcripts import SCRIPTS, wild_transcripts

WHOLE = (ExportFormat.DOCX, ExportFormat.CAPTIONER)
"""Not text, or with everything, whatever is asked for."""

TEXT_FORMATS = [kind for kind in ExportFormat if kind not in WHOLE]
WITH_MARKS = [kind for kind in TEXT_FORMATS if kind not in (ExportFormat.SRT, ExportFormat.JSON)]
_OPTIONS = st.builds(
    ExportOptions,
    format=st.sampled_from(ExportFormat),
    has_times=st.booleans(),
    has_speakers=st.booleans(),
    has_marks=st.booleans(),
    is_in_paragraphs=st.booleans(),
    start_ms=st.sampled_from([0, 500]),
    end_ms=st.sampled_from([None, 2_000]),
    has_words=st.booleans(),
)


@given(wild_transcripts(), _OPTIONS)
def test_every_transcript_can_be_exported_in_every_way(
    transcript: Transcript, options: ExportOptions
) -> None:
    content = export(transcript, options, ZONE)
    assert content == export(transcript, options, ZONE)
    if options.format is not ExportFormat.DOCX:
        content.decode()


@pytest.mark.parametrize("kind", TEXT_FORMATS)
def test_ten_scripts_stay_as_they_are(kind: ExportFormat) -> None:
    transcript = transcript_of([said(i, i * 9_000, text) for i, text in enumerate(SCRIPTS)])
    content = exported(transcript, kind)
    for text in SCRIPTS:
        for word in text.split():
            assert word.strip("「」") in content.replace("\n", "")


@pytest.mark.parametrize("kind", WITH_MARKS)
def test_what_is_missing_is_said_and_so_are_bookmarks(kind: ExportFormat) -> None:
    marks: list[Entry] = [
        Gap(5_000, 6_000, "the computer slept"),
        OffTheRecord(7_000, 9_000),
        Bookmark(2, 9_500, "Ask finance"),
    ]
    transcript = transcript_of([said(1, 0, "Good morning"), *marks])
    content = exported(transcript, kind)
    for sentence in (
        "Not recognised for 1 s: the computer slept.",
        "Off the record for 2 s.",
        "Bookmark: Ask finance",
    ):
        assert sentence in content
        assert sentence not in exported(transcript, kind, ExportOptions(has_marks=False))


@pytest.mark.parametrize("kind", TEXT_FORMATS)
def test_a_name_is_there_unless_speakers_are_left_out(kind: ExportFormat) -> None:
    transcript = transcript_of([said(1, 0, "Good morning", speaker=1)])
    transcript.take(SpeakerNamed(1, "Anna"))
    assert "Anna" in exported(transcript, kind)
    assert "Anna" not in exported(transcript, kind, ExportOptions(has_speakers=False))


@pytest.mark.parametrize("kind", TEXT_FORMATS)
def test_a_range_leaves_out_what_was_said_before_and_after(kind: ExportFormat) -> None:
    transcript = transcript_of([said(1, 0, "Early midst later")])
    content = exported(transcript, kind, ExportOptions(start_ms=300, end_ms=600))
    assert "midst" in content
    assert "Early" not in content
    assert "later" not in content


@pytest.mark.parametrize("kind", ExportFormat)
@pytest.mark.parametrize("part", ["x", "and so on, ", "字ー，", "e\u0301", "<b>"])  # noqa: RUF001 - meant
def test_a_row_of_100_000_characters_is_no_burden(kind: ExportFormat, part: str) -> None:
    text = (part * 100_000)[:100_000]
    transcript = transcript_of([said(1, 0, text), Row(2, 30_000_000, 30_001_000, text)])
    assert export(transcript, ExportOptions(kind), ZONE)


def test_taking_turns_changes_nothing() -> None:
    assert list(taking_turns(iter("abc"))) == ["a", "b", "c"]
