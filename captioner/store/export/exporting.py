"""A transcript in the format that the next program wants."""

from collections.abc import Callable, Iterator, Mapping
from datetime import tzinfo

from captioner.domain.export_options import ExportFormat, ExportOptions
from captioner.domain.transcript import Transcript
from captioner.store.export import (
    captioner_file,
    csv_file,
    json_file,
    markdown,
    srt,
    text_file,
    web_page,
    webvtt,
    word_document,
)
from captioner.store.export.turns import taking_turns

_FORMATS: Mapping[ExportFormat, Callable[[Transcript, ExportOptions, tzinfo], Iterator[bytes]]] = {
    ExportFormat.TXT: text_file.chunks,
    ExportFormat.MARKDOWN: markdown.chunks,
    ExportFormat.SRT: srt.chunks,
    ExportFormat.WEBVTT: webvtt.chunks,
    ExportFormat.JSON: json_file.chunks,
    ExportFormat.CSV: csv_file.chunks,
    ExportFormat.DOCX: word_document.chunks,
    ExportFormat.HTML: web_page.chunks,
    ExportFormat.CAPTIONER: captioner_file.chunks,
}


def export(transcript: Transcript, options: ExportOptions, zone: tzinfo) -> bytes:
    """The whole file. `zone` is where times of day are told for.

    Meant for a worker thread: it is made piece by piece, so that other threads get their turn.
    `transcript` must not change meanwhile.
    """
    return b"".join(taking_turns(_FORMATS[options.format](transcript, options, zone)))
