"""Exporting in tests."""

from dataclasses import replace
from datetime import timedelta, timezone

from captioner.domain.export_options import ExportFormat, ExportOptions
from captioner.domain.transcript import Transcript
from captioner.store.export.exporting import export

ZONE = timezone(timedelta(hours=1))


def exported(
    transcript: Transcript, kind: ExportFormat, options: ExportOptions | None = None
) -> str:
    """As text, with its line ends as they are."""
    options = replace(options or ExportOptions(), format=kind)
    return export(transcript, options, ZONE).decode()


def squeezed(text: str) -> str:
    """Without any space, so that only what can be seen is compared."""
    return "".join(text.split())
