"""A transcript as it is read: who speaks for how long, and what stands between."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

from captioner.domain.captions import Gap
from captioner.domain.excerpts import excerpt
from captioner.domain.export_options import ExportOptions
from captioner.domain.plain_text import one_line
from captioner.domain.transcript import Bookmark, Entry, OffTheRecord, Resumption, Row, Transcript

Mark: TypeAlias = Gap | OffTheRecord | Bookmark | Resumption

_LONGEST = 1_200
"""Characters: where a paragraph of that length comes to a full stop, another one begins."""

_STOP = re.compile("[.!?…。！？؟।][\"'”’»)\\]」』）]*$")  # noqa: RUF001 - meant

_UNSPACED = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff9f\U00020000-\U0003ffff]")
"""Chinese and Japanese, where no space stands between what one says and what one says next."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What one voice said; `text` is one line and never empty. `has_new_voice`: not the last's."""

    start_ms: int
    end_ms: int
    text: str
    speaker: int | None
    has_new_voice: bool


Block: TypeAlias = Paragraph | Mark


def entries_wanted(transcript: Transcript, options: ExportOptions) -> Iterator[Entry]:
    """In the order of time."""
    for entry in excerpt(transcript.entries, options.start_ms, options.end_ms):
        if options.has_marks or isinstance(entry, Row):
            yield entry


def voices_matter(transcript: Transcript, options: ExportOptions) -> bool:
    """Whether it must be said who speaks: not of one voice without a name."""
    found = {row.speaker for row in transcript.rows}
    return options.has_speakers and (
        len(found) > 1 or any(each in transcript.names for each in found)
    )


def blocks_of(transcript: Transcript, options: ExportOptions) -> Iterator[Block]:
    """Paragraphs and the marks between them, as `options` want them."""
    has_voices = voices_matter(transcript, options)
    pause_ms = options.pause_ms if options.is_in_paragraphs else -1
    last: tuple[int | None] | None = None
    for block in _joined(entries_wanted(transcript, options), pause_ms, has_voices=has_voices):
        if isinstance(block, _Rows):
            is_new = has_voices and last != (block.speaker,)
            last = (block.speaker,)
            yield Paragraph(block.start_ms, block.end_ms, block.text, block.speaker, is_new)
        else:
            yield block


class _Rows:
    """Rows on their way to a paragraph."""

    def __init__(self, row: Row, text: str) -> None:
        self.speaker = row.speaker
        self.start_ms, self.end_ms = row.start_ms, row.end_ms
        self._texts = [text]
        self._length = len(text)

    @property
    def text(self) -> str:
        return joined(self._texts)

    def add(self, row: Row, text: str) -> None:
        self.end_ms = max(self.end_ms, row.end_ms)
        self._texts.append(text)
        self._length += len(text)

    def goes_on_with(self, row: Row, pause_ms: int, *, has_voices: bool) -> bool:
        has_paused = pause_ms < 0 or row.start_ms - self.end_ms >= pause_ms
        if has_paused or (has_voices and row.speaker != self.speaker):
            return False
        return self._length < _LONGEST or not _STOP.search(self._texts[-1])


def _joined(entries: Iterable[Entry], pause_ms: int, *, has_voices: bool) -> Iterator[_Rows | Mark]:
    """`pause_ms` below 0: each row for itself."""
    rows: _Rows | None = None
    for entry in entries:
        if not isinstance(entry, Row):
            if rows is not None:
                yield rows
            rows = None
            yield entry
        elif text := one_line(entry.text):
            if rows is not None and rows.goes_on_with(entry, pause_ms, has_voices=has_voices):
                rows.add(entry, text)
                continue
            if rows is not None:
                yield rows
            rows = _Rows(entry, text)
    if rows is not None:
        yield rows


def joined(texts: Sequence[str]) -> str:
    """One text, with spaces where the script has them."""
    parts = [texts[0]]
    for last, text in pairwise(texts):
        if not (_UNSPACED.match(last[-1:]) and _UNSPACED.match(text[:1])):
            parts.append(" ")
        parts.append(text)
    return "".join(parts)
