"""Captions on a terminal: lines that are rewritten in place, plain lines, or JSON."""

import shutil
import time
import unicodedata
from collections.abc import Callable
from errno import EINVAL
from typing import TextIO

import msgspec

from captioner.domain.captions import Gap, Segment
from captioner.domain.connection import Connection, ConnectionState
from captioner.domain.health import SourceHealth

OnPainted = Callable[[int, int, int], None]
"""Called with segment id, revision, and the monotonic ns at which it was written out."""

_BROKEN_PIPE_OF_WINDOWS = EINVAL

_DIM = "\x1b[2m"
_PLAIN = "\x1b[0m"
_ERASE_BELOW = "\r\x1b[J"


class Output:
    """Text out; once nobody reads it any more, says so once and drops the rest."""

    def __init__(self, stream: TextIO, *, on_closed: Callable[[], None]) -> None:
        self._stream = stream
        self._on_closed = on_closed
        self.is_closed = False

    def write(self, text: str) -> None:
        if self.is_closed:
            return
        try:
            self._stream.write(text)
            self._stream.flush()
        except OSError as error:
            if not isinstance(error, BrokenPipeError) and error.errno != _BROKEN_PIPE_OF_WINDOWS:
                raise
            self.is_closed = True
            self._on_closed()


class JsonLines:
    """One JSON object a line for programs to read; a `SessionObserver`."""

    def __init__(self, out: Output, *, on_painted: OnPainted) -> None:
        self._out = out
        self._on_painted = on_painted

    def on_segment(self, segment: Segment) -> None:
        self._write("segment", segment)
        self._on_painted(segment.id, segment.revision, time.monotonic_ns())

    def on_connection(self, connection: Connection) -> None:
        self._write("connection", connection)

    def on_gap(self, gap: Gap) -> None:
        self._write("gap", gap)

    def on_source(self, health: SourceHealth) -> None:
        line = {"type": "source", "state": health.state, "detail": health.detail}
        self._out.write(msgspec.json.encode(line).decode() + "\n")

    def _write(self, kind: str, event: Segment | Connection | Gap) -> None:
        line = msgspec.json.encode({"type": kind, **msgspec.to_builtins(event)})
        self._out.write(line.decode() + "\n")


def _who_recognises(connection: Connection) -> str:
    if not connection.stands_in_for:
        return f"{connection.recognizer} recognises again."
    reason = f"{connection.detail} " if connection.detail else ""
    return f"{reason}{connection.recognizer} stands in for {connection.stands_in_for}."


class PlainLines:
    """Committed captions, one a line: for a pipe or a file; a `SessionObserver`."""

    def __init__(self, out: Output, say: Callable[[str], None], *, on_painted: OnPainted) -> None:
        self._out = out
        self._say = say
        self._on_painted = on_painted
        self._stands_in_for = ""

    def on_segment(self, segment: Segment) -> None:
        if segment.is_committed and segment.text:
            self._out.write(segment.text + "\n")
            self._on_painted(segment.id, segment.revision, time.monotonic_ns())

    def on_connection(self, connection: Connection) -> None:
        if connection.state is ConnectionState.WAITING:
            self._say(f"{connection.detail} Trying again.")
        if connection.stands_in_for != self._stands_in_for:
            self._stands_in_for = connection.stands_in_for
            self._say(_who_recognises(connection))

    def on_gap(self, gap: Gap) -> None:
        self._out.write(gap_line(gap) + "\n")

    def on_source(self, health: SourceHealth) -> None:
        if health.detail:
            self._say(health.detail)


class LiveLines:
    """Captions as a person reads them: tentative words dimmed, rewritten in place."""

    def __init__(self, out: Output, *, on_painted: OnPainted) -> None:
        self._out = out
        self._on_painted = on_painted
        self._tentative_rows = 0
        self._note = ""
        self._tentative = ""

    def on_segment(self, segment: Segment) -> None:
        self._note = ""
        self._tentative = "" if segment.is_committed else segment.text
        self._redraw(segment.text if segment.is_committed else "")
        self._on_painted(segment.id, segment.revision, time.monotonic_ns())

    def on_connection(self, connection: Connection) -> None:
        self._note = _CONNECTION_NOTES.get(connection.state, "").format(
            detail=connection.detail, recognizer=connection.recognizer
        )
        if connection.stands_in_for and not self._note:
            self._note = _who_recognises(connection)
        self._redraw()

    def on_gap(self, gap: Gap) -> None:
        self._redraw(gap_line(gap))

    def on_source(self, health: SourceHealth) -> None:
        if health.detail:
            self._redraw(f"[{health.detail}]")

    def _redraw(self, settled: str = "") -> None:
        """Replace what was tentative: first by what is settled now, then by what is tentative."""
        up = f"\x1b[{self._tentative_rows - 1}A" if self._tentative_rows > 1 else ""
        below = self._tentative or self._note
        columns, lines = shutil.get_terminal_size()
        shown = tail_that_fits(below, columns=columns, rows=max(1, lines - 1))
        text = f"{settled}\n" if settled else ""
        dimmed = f"{_DIM}{shown}{_PLAIN}" if shown else ""
        self._out.write(f"{up}{_ERASE_BELOW}{text}{dimmed}")
        self._tentative_rows = rows_of(shown, columns=columns)


_CONNECTION_NOTES = {
    ConnectionState.CONNECTING: "Connecting...",
    ConnectionState.STREAMING: "Listening... ({recognizer})",
    ConnectionState.WAITING: "{detail} Trying again.",
    ConnectionState.REFUSED: "{detail}",
}


def gap_line(gap: Gap) -> str:
    seconds = max(1, round((gap.end_ms - gap.start_ms) / 1000))
    return f"[{seconds} s without captions: {gap.reason}]"


def cells(text: str) -> int:
    """Columns that `text` takes on a terminal."""
    return sum(_cells_of(character) for character in text)


def rows_of(text: str, *, columns: int) -> int:
    return -(-cells(text) // columns)


def tail_that_fits(text: str, *, columns: int, rows: int) -> str:
    """The end of `text`, as much of it as `rows` rows hold."""
    room = columns * rows
    if cells(text) <= room:
        return text
    start = len(text)
    room -= cells("…")
    while start and room >= _cells_of(text[start - 1]):
        start -= 1
        room -= _cells_of(text[start])
    return "…" + text[start:]


def _cells_of(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
