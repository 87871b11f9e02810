"""Subtitles can be read as fast as they come, and hold all that was said."""

import unicodedata
from collections.abc import Sequence
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.plain_text import one_line
from captioner.domain.recognition import Word
from captioner.domain.subtitles import LATEST_MS, Cue, cues_of
from captioner.domain.transcript import Added, Row
from tests.domain.transcripts import said, spoken
from tests.wild_transcripts import LANGUAGES, rows

FULL_WIDTH = 42 / 16
"""Characters of a line that one of Chinese or Japanese takes."""


@st.composite
def _in_time(draw: st.DrawFn) -> list[Row]:
    """Rows that may overlap; each has its place as its speaker."""
    made: list[Row] = []
    at_ms = 0
    for i in range(draw(st.integers(0, 6))):
        row = draw(rows(i, at_ms))
        made.append(Row(i, row.start_ms, row.end_ms, row.text, row.words, i))
        at_ms += draw(st.sampled_from([0, 30, 900, 2_000, 90_000]))
    return made


def _characters(line: str) -> float:
    count = 0.0
    for char in line:
        if unicodedata.category(char) not in ("Mn", "Me", "Cf"):
            count += FULL_WIDTH if unicodedata.east_asian_width(char) in "WF" else 1
    return count


def _cues(said_rows: Sequence[Row], language: str = "en-US") -> list[Cue]:
    return list(cues_of([(row, "") for row in said_rows], language))


def _text(lines: Sequence[str]) -> str:
    return "".join("".join(lines).split())


@given(_in_time(), LANGUAGES)
def test_all_text_is_there_once_and_in_order(said_rows: list[Row], language: str) -> None:
    shown = [line for cue in _cues(said_rows, language) for line in cue.lines]
    assert _text(shown) == _text([one_line(row.text) for row in said_rows])


@given(_in_time(), LANGUAGES)
def test_no_subtitle_holds_more_than_two_lines_of_42_characters(
    said_rows: list[Row], language: str
) -> None:
    for cue in _cues(said_rows, language):
        assert 1 <= len(cue.lines) <= 2
        assert all(line.strip() for line in cue.lines)
        assert all(_characters(line) <= 42 for line in cue.lines)


@given(_in_time())
def test_each_stands_between_five_sixths_of_a_second_and_seven(said_rows: list[Row]) -> None:
    for cue in _cues(said_rows):
        assert 5 / 6 * 1_000 <= cue.end_ms - cue.start_ms <= 7_000


@given(_in_time())
def test_one_follows_another_at_once_or_after_two_frames(said_rows: list[Row]) -> None:
    for last, cue in pairwise(_cues(said_rows)):
        assert cue.start_ms == last.end_ms or cue.start_ms - last.end_ms >= 83


@given(_in_time())
def test_none_is_faster_than_20_characters_a_second_unless_it_is_late(
    said_rows: list[Row],
) -> None:
    starts = {row.speaker: row.start_ms for row in said_rows}
    for cue in _cues(said_rows):
        speed = _characters(" ".join(cue.lines)) / (cue.end_ms - cue.start_ms) * 1_000
        is_late = cue.start_ms - starts[cue.speaker] > LATEST_MS
        assert speed <= 20 or is_late


@given(spoken(most=30))
def test_none_is_shown_before_it_is_said(records: list[Added]) -> None:
    said_rows = [each.entry for each in records if isinstance(each.entry, Row)]
    numbered = [
        Row(i, row.start_ms, row.end_ms, row.text, row.words, i) for i, row in enumerate(said_rows)
    ]
    for cue in _cues(numbered):
        assert cue.start_ms > numbered[cue.speaker or 0].start_ms - 83


def test_what_was_said_at_a_usual_pace_is_never_late() -> None:
    sentence = "We all went on to the next point, and then we came back to it."
    said_rows = [said(i, i * 5_000, sentence) for i in range(200)]
    starts = {cue.start_ms for cue in _cues(said_rows)}
    assert {row.start_ms for row in said_rows} <= starts


def test_lines_end_where_phrases_do() -> None:
    text = "I would like to begin with the quarterly figures, which are not as bad as we feared."
    lines = [cue.lines for cue in _cues([said(1, 0, text)])]
    assert lines == [
        ("I would like to begin", "with the quarterly figures,"),
        ("which are not as bad as we feared.",),
    ]


def test_an_article_stays_with_its_noun() -> None:
    for place in range(10):
        words = ["stone"] * 10
        words[place] = "the"
        [cue] = _cues([said(1, 0, " ".join(words))])
        assert not cue.lines[0].endswith("the")


def test_a_line_of_chinese_holds_16_characters() -> None:
    [cue] = _cues([Row(1, 0, 6_000, "字" * 32)], "zh-CN")
    assert cue.lines == ("字" * 16, "字" * 16)


def test_no_line_begins_with_what_closes_nor_ends_with_what_opens() -> None:
    for before in range(1, 20):
        text = "字" * before + "字ー" * 12 + "「字" * 12
        lines = [line for cue in _cues([Row(1, 0, 20_000, text)], "ja") for line in cue.lines]
        assert not any(line.startswith("ー") or line.endswith("「") for line in lines)


def test_words_say_when_the_second_subtitle_begins() -> None:
    words = tuple(Word(f"word{i:02}", i * 400, i * 400 + 300) for i in range(16))
    row = Row(1, 0, 12_000, " ".join(word.text for word in words), words)
    cues = _cues([row])
    first_of_second = cues[1].lines[0].split()[0]
    assert cues[1].start_ms == next(w.start_ms for w in words if w.text == first_of_second)


def test_without_words_time_is_shared_out_by_letters() -> None:
    text = " ".join(["word"] * 20)  # 99 letters
    cues = _cues([Row(1, 0, 9_900, text)])
    assert [cue.start_ms for cue in cues] == [0, 5_000]


def test_a_voice_is_named_within_the_same_limits() -> None:
    row = said(1, 0, "Can I ask where the Lisbon office stands?")
    [cue] = cues_of([(row, "Bo:")], "en-US")
    assert cue.lines == ("Bo: Can I ask", "where the Lisbon office stands?")


def test_a_row_of_100_000_characters_is_cut_in_a_moment() -> None:
    cues = _cues([Row(1, 0, 1_000, "x" * 100_000)])
    assert len(_text([line for cue in cues for line in cue.lines])) == 100_000
