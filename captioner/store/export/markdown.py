"""Markdown (CommonMark) in which nothing that was said is taken for markup."""

import re
from collections.abc import Iterator
from datetime import tzinfo

from captioner.domain.export_options import ExportOptions
from captioner.domain.paragraphs import Paragraph, blocks_of
from captioner.domain.transcript import Transcript
from captioner.domain.transcript_wording import (
    clock,
    facts_of,
    mark_sentence,
    title_of,
    voice_of,
)

_MARKUP = re.compile(r"[\\`*_\[\]<>~]|&(?=[#\w])")
_MARKUP_AT_START = re.compile(r"^(\d{1,9}(?=[.)])|(?=[-+#=|:]))")
"""A list, a heading, a table: what only counts at the beginning of a line."""


def chunks(transcript: Transcript, options: ExportOptions, zone: tzinfo) -> Iterator[bytes]:
    """UTF-8; marks are quotations."""
    title, facts = title_of(transcript, zone), facts_of(transcript, zone)
    yield f"# {_plain(title)}\n\n{_plain(facts)}\n".encode()
    voice = voice_of(transcript)
    for block in blocks_of(transcript, options):
        time = f"*{clock(block.start_ms)}* " if options.has_times else ""
        if not isinstance(block, Paragraph):
            yield f"\n> {time}{_plain(mark_sentence(block, zone))}\n".encode()
        elif block.has_new_voice:
            yield f"\n{time}**{_plain(voice(block.speaker))}:** {_plain(block.text)}\n".encode()
        else:
            yield f"\n{time}{_plain(block.text)}\n".encode()


def _plain(text: str) -> str:
    return _MARKUP_AT_START.sub(r"\1\\", _MARKUP.sub(r"\\\g<0>", text))
