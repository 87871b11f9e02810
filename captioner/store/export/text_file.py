"""Plain text: paragraphs, with the time and the voice before each."""

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


def chunks(transcript: Transcript, options: ExportOptions, zone: tzinfo) -> Iterator[bytes]:
    """UTF-8; a line is a paragraph, however long, with an empty line before it."""
    yield f"{title_of(transcript, zone)}\n{facts_of(transcript, zone)}\n".encode()
    voice = voice_of(transcript)
    for block in blocks_of(transcript, options):
        time = f"[{clock(block.start_ms)}] " if options.has_times else ""
        if not isinstance(block, Paragraph):
            yield f"\n{time}({mark_sentence(block, zone)})\n".encode()
        elif block.has_new_voice:
            yield f"\n{time}{voice(block.speaker)}: {block.text}\n".encode()
        else:
            yield f"\n{time}{block.text}\n".encode()
