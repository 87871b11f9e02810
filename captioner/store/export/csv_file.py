"""A table (RFC 4180) that a spreadsheet reads as text and never as formulas."""

import csv
import io
from collections.abc import Iterator
from datetime import tzinfo

from captioner.domain.captions import Gap
from captioner.domain.export_options import ExportOptions
from captioner.domain.paragraphs import Mark, entries_wanted
from captioner.domain.plain_text import one_line
from captioner.domain.transcript import Bookmark, OffTheRecord, Row, Transcript
from captioner.domain.transcript_wording import mark_sentence, voice_of

COLUMNS = ("start", "end", "start_ms", "end_ms", "kind", "speaker", "text")

_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")  # noqa: RUF001 - meant
"""What a cell begins with that Excel or LibreOffice would work out (OWASP, CSV injection)."""


def chunks(transcript: Transcript, options: ExportOptions, zone: tzinfo) -> Iterator[bytes]:
    """UTF-8; times as a clock's and in ms. A cell like a formula gets an apostrophe before it."""
    if options.has_byte_order_mark:
        yield "\ufeff".encode()
    yield _line(COLUMNS)
    voice = voice_of(transcript)
    for entry in entries_wanted(transcript, options):
        if isinstance(entry, Row):
            is_told = options.has_speakers and entry.speaker is not None
            said = voice(entry.speaker) if is_told else "", one_line(entry.text)
            yield _line((*_times(entry.start_ms, entry.end_ms), "speech", *map(_safe, said)))
        else:
            yield _line((*_mark_cells(entry), "", _safe(mark_sentence(entry, zone))))


def _mark_cells(mark: Mark) -> tuple[str, ...]:
    match mark:
        case Gap(start_ms, end_ms):
            return *_times(start_ms, end_ms), "gap"
        case OffTheRecord(start_ms, end_ms):
            return *_times(start_ms, end_ms), "off the record"
        case Bookmark():
            return *_times(mark.start_ms, mark.start_ms), "bookmark"
    return *_times(mark.start_ms, mark.start_ms), "resumption"


def _times(start_ms: int, end_ms: int) -> tuple[str, ...]:
    return _clock(start_ms), _clock(end_ms), str(start_ms), str(end_ms)


def _clock(at_ms: int) -> str:
    seconds, ms = divmod(at_ms, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}.{ms:03}"


def _safe(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _line(cells: tuple[str, ...]) -> bytes:
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerow(cells)
    return text.getvalue().encode()
