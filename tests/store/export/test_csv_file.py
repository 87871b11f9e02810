"""Tables, read by Python's reader of them."""

import csv
import io

import pytest
from hypothesis import given

from captioner.domain.export_options import ExportFormat, ExportOptions
from captioner.domain.plain_text import one_line
from captioner.domain.transcript import Bookmark, Row, SpeakerNamed, Transcript
from captioner.store.export.csv_file import COLUMNS
from tests.domain.transcripts import said, transcript_of
from tests.store.export.exports import exported
from tests.wild_transcripts import wild_transcripts


def _table(content: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.removeprefix("\ufeff"), newline=""), strict=True))


@given(wild_transcripts())
def test_every_row_and_mark_is_a_line_of_seven_cells(transcript: Transcript) -> None:
    table = _table(exported(transcript, ExportFormat.CSV))
    assert table[0] == list(COLUMNS)
    assert len(table) == 1 + len(transcript.entries)
    assert {len(line) for line in table} == {7}


@given(wild_transcripts())
def test_all_text_is_there(transcript: Transcript) -> None:
    table = _table(exported(transcript, ExportFormat.CSV))
    said_texts = [line[6].removeprefix("'") for line in table if line[4] == "speech"]
    assert said_texts == [one_line(row.text).removeprefix("'") for row in transcript.rows]


@given(wild_transcripts())
def test_no_cell_is_a_formula(transcript: Transcript) -> None:
    for line in _table(exported(transcript, ExportFormat.CSV))[1:]:
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in line)


@pytest.mark.parametrize("text", ["=1+1", "+49 30", "-5 degrees", "@SUM(A1)", "＝1"])  # noqa: RUF001 - meant
def test_what_looks_like_a_formula_gets_an_apostrophe(text: str) -> None:
    transcript = transcript_of([Row(1, 0, 900, text, (), 1)])
    transcript.take(SpeakerNamed(1, text))
    line = _table(exported(transcript, ExportFormat.CSV))[1]
    assert line[5:] == [f"'{text}", f"'{text}"]


def test_lines_end_as_the_standard_says_and_times_are_told_twice() -> None:
    transcript = transcript_of([said(1, 61_005, "Hi, “you”"), Bookmark(2, 70_000)])
    assert exported(transcript, ExportFormat.CSV) == (
        "\ufeffstart,end,start_ms,end_ms,kind,speaker,text\r\n"
        '0:01:01.005,0:01:01.555,61005,61555,speech,,"Hi, “you”"\r\n'
        "0:01:10.000,0:01:10.000,70000,70000,bookmark,,Bookmark\r\n"
    )


def test_the_byte_order_mark_can_be_left_out() -> None:
    content = exported(
        transcript_of([]), ExportFormat.CSV, ExportOptions(has_byte_order_mark=False)
    )
    assert content.startswith("start,")
