"""Captions on a terminal, read back as a terminal shows them."""

import io
import json
from errno import EINVAL

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.captions import Gap, Segment, SegmentState
from captioner.domain.connection import Connection, ConnectionState
from captioner.domain.health import SourceHealth, SourceState
from captioner.domain.recognition import Word
from captioner.terminal import (
    JsonLines,
    LiveLines,
    Output,
    PlainLines,
    cells,
    gap_line,
    rows_of,
    tail_that_fits,
)

COLUMNS, LINES = 20, 6


def not_painted(*_: int) -> None:
    pass


def tentative(text: str, revision: int = 1, segment_id: int = 1) -> Segment:
    return Segment(segment_id, revision, SegmentState.TENTATIVE, text, 0, 900)


def committed(text: str, revision: int = 9, segment_id: int = 1) -> Segment:
    return Segment(segment_id, revision, SegmentState.COMMITTED, text, 0, 900)


class Terminal:
    """Understands what `LiveLines` writes: text, cursor up, carriage return, erase below."""

    def __init__(self) -> None:
        self.rows = [""]
        self.row = self.column = 0

    def feed(self, text: str) -> None:
        while text:
            if text.startswith("\x1b["):
                end = next(i for i, c in enumerate(text[2:], 2) if c.isalpha())
                self._control(text[2:end], text[end])
                text = text[end + 1 :]
            else:
                self._put(text[0])
                text = text[1:]

    def _control(self, argument: str, letter: str) -> None:
        if letter == "A":
            self.row -= int(argument)
            assert self.row >= 0
        elif letter == "J":
            self.rows[self.row] = self.rows[self.row][: self.column]
            del self.rows[self.row + 1 :]

    def _put(self, character: str) -> None:
        if character == "\r":
            self.column = 0
            return
        if character == "\n" or self.column == COLUMNS:
            self.row, self.column = self.row + 1, 0
            self.rows += [""] * (self.row + 1 - len(self.rows))
        if character != "\n":
            row = self.rows[self.row]
            self.rows[self.row] = row[: self.column] + character + row[self.column + 1 :]
            self.column += 1


@pytest.fixture
def _narrow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(COLUMNS))
    monkeypatch.setenv("LINES", str(LINES))


def shown(*events: Segment | Connection | Gap | SourceHealth) -> list[str]:
    stream = io.StringIO()
    lines = LiveLines(Output(stream, on_closed=lambda: None), on_painted=not_painted)
    for event in events:
        if isinstance(event, Segment):
            lines.on_segment(event)
        elif isinstance(event, Gap):
            lines.on_gap(event)
        elif isinstance(event, SourceHealth):
            lines.on_source(event)
        else:
            lines.on_connection(event)
    terminal = Terminal()
    terminal.feed(stream.getvalue())
    return [row for row in terminal.rows if row]


@pytest.mark.usefixtures("_narrow")
def test_tentative_words_are_rewritten_in_place() -> None:
    assert shown(tentative("recognise"), tentative("wreck a nice", 2)) == ["wreck a nice"]


@pytest.mark.usefixtures("_narrow")
def test_tentative_text_over_several_rows_is_rewritten_in_place() -> None:
    long = "one two three four five six seven"
    assert shown(tentative(long), committed("one two")) == ["one two"]


@pytest.mark.usefixtures("_narrow")
def test_committed_lines_stay_above_what_is_tentative() -> None:
    assert shown(committed("first line"), tentative("second", segment_id=2)) == [
        "first line",
        "second",
    ]


@pytest.mark.usefixtures("_narrow")
def test_text_that_just_fills_a_row_is_rewritten_in_place() -> None:
    assert shown(tentative("x" * COLUMNS), tentative("y", 2)) == ["y"]


@pytest.mark.usefixtures("_narrow")
def test_nothing_but_captions_is_left_in_the_end() -> None:
    rows = shown(
        Connection(ConnectionState.CONNECTING),
        Connection(ConnectionState.STREAMING),
        committed("all of it"),
        Connection(ConnectionState.OFFLINE),
    )
    assert rows == ["all of it"]


@pytest.mark.usefixtures("_narrow")
def test_tentative_text_never_scrolls_the_terminal() -> None:
    rows = shown(tentative("word " * 100))
    assert len(rows) <= LINES - 1
    assert rows[0].startswith("…")


@pytest.mark.usefixtures("_narrow")
def test_a_gap_is_seen() -> None:
    assert "9 s without captions" in "".join(shown(Gap(1000, 10_000, "away")))


@given(st.text(), st.integers(2, 40), st.integers(1, 5))
def test_the_tail_of_a_text_fits_its_rows(text: str, columns: int, rows: int) -> None:
    tail = tail_that_fits(text, columns=columns, rows=rows)
    assert rows_of(tail, columns=columns) <= rows
    assert text.endswith(tail.removeprefix("…"))


def test_wide_characters_take_two_cells_and_accents_none() -> None:
    assert (cells("日本"), cells("e\u0301")) == (4, 1)


def test_json_has_one_object_a_line_with_all_that_is_known() -> None:
    stream = io.StringIO()
    lines = JsonLines(Output(stream, on_closed=lambda: None), on_painted=not_painted)
    word = Word("hi", 0, 900, confidence=0.5)
    lines.on_segment(
        Segment(1, 3, SegmentState.COMMITTED, "hi", 0, 900, source="talk.wav", words=(word,))
    )
    lines.on_connection(Connection(ConnectionState.STREAMING))
    segment, connection = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert (
        segment.items()
        >= {
            "type": "segment",
            "id": 1,
            "revision": 3,
            "state": "committed",
            "text": "hi",
            "start_ms": 0,
            "end_ms": 900,
            "source": "talk.wav",
        }.items()
    )
    assert segment["words"][0]["text"] == "hi"
    assert (connection["type"], connection["state"]) == ("connection", "streaming")


def test_plain_lines_are_committed_captions_alone() -> None:
    stream = io.StringIO()
    lines = PlainLines(
        Output(stream, on_closed=lambda: None), lambda _: None, on_painted=not_painted
    )
    lines.on_segment(tentative("on"))
    lines.on_segment(committed("one"))
    lines.on_segment(committed("", segment_id=2))
    assert stream.getvalue() == "one\n"


def test_every_line_is_reported_as_painted() -> None:
    painted: list[tuple[int, int]] = []
    lines = JsonLines(
        Output(io.StringIO(), on_closed=lambda: None),
        on_painted=lambda segment_id, revision, _: painted.append((segment_id, revision)),
    )
    lines.on_segment(tentative("a", 1))
    lines.on_segment(committed("a", 2))
    assert painted == [(1, 1), (1, 2)]


@pytest.mark.parametrize("error", [BrokenPipeError(), OSError(EINVAL, "as Windows has it")])
def test_a_reader_that_has_gone_is_told_once_and_then_left_alone(error: OSError) -> None:
    class Closed(io.StringIO):
        def write(self, _: str) -> int:
            raise error

    closings: list[bool] = []
    out = Output(Closed(), on_closed=lambda: closings.append(True))
    out.write("one")
    out.write("two")
    assert closings == [True]


def test_who_stands_in_is_said_once_and_who_returns_too() -> None:
    said: list[str] = []
    lines = PlainLines(
        Output(io.StringIO(), on_closed=lambda: None), said.append, on_painted=not_painted
    )
    there = Connection(ConnectionState.STREAMING, "GPU box")
    away = Connection(
        ConnectionState.STREAMING, "Basic", "Nothing answers.", stands_in_for="GPU box"
    )
    for connection in (there, away, away, there):
        lines.on_connection(connection)
    assert said == [
        "Nothing answers. Basic stands in for GPU box.",
        "GPU box recognises again.",
    ]


LOST = SourceHealth(SourceState.LOST, detail="Gone. Connect it.")


@pytest.mark.usefixtures("_narrow")
def test_what_is_wrong_with_the_microphone_stands_above_the_captions() -> None:
    well = SourceHealth(SourceState.HEARING)
    assert shown(tentative("hello"), LOST, well) == ["[Gone. Connect it.]", "hello"]


def test_what_is_wrong_with_the_microphone_is_no_caption_in_a_file() -> None:
    stream, said = io.StringIO(), list[str]()
    lines = PlainLines(Output(stream, on_closed=lambda: None), said.append, on_painted=not_painted)
    lines.on_source(LOST)
    lines.on_source(SourceHealth(SourceState.HEARING))
    assert (said, stream.getvalue()) == (["Gone. Connect it."], "")


def test_programs_are_told_when_it_is_over_too() -> None:
    stream = io.StringIO()
    lines = JsonLines(Output(stream, on_closed=lambda: None), on_painted=not_painted)
    lines.on_source(LOST)
    lines.on_source(SourceHealth(SourceState.HEARING))
    assert [json.loads(line) for line in stream.getvalue().splitlines()] == [
        {"type": "source", "state": "lost", "detail": "Gone. Connect it."},
        {"type": "source", "state": "hearing", "detail": ""},
    ]


def test_no_hole_is_of_no_length() -> None:
    assert gap_line(Gap(0, 300, "busy")) == "[1 s without captions: busy]"
