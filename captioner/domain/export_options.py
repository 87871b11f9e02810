"""What an exported transcript holds, and in which format."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from captioner.domain.errors import ConfigError
from captioner.domain.wording import marked, translate


class ExportFormat(StrEnum):
    """The values are the files' extensions, and what commands and settings call them."""

    TXT = "txt"
    MARKDOWN = "md"
    SRT = "srt"
    WEBVTT = "vtt"
    JSON = "json"
    CSV = "csv"
    DOCX = "docx"
    HTML = "html"
    CAPTIONER = "captioner"
    """The session itself, to be opened by another Captioner: whole, whatever the options."""


_NAMES: Mapping[ExportFormat, str] = {
    ExportFormat.TXT: marked("export", "Plain text"),
    ExportFormat.MARKDOWN: marked("export", "Markdown"),
    ExportFormat.SRT: marked("export", "SubRip subtitles"),
    ExportFormat.WEBVTT: marked("export", "WebVTT subtitles"),
    ExportFormat.JSON: marked("export", "JSON with words and times"),
    ExportFormat.CSV: marked("export", "Table (CSV)"),
    ExportFormat.DOCX: marked("export", "Word document"),
    ExportFormat.HTML: marked("export", "Web page"),
    ExportFormat.CAPTIONER: marked("export", "Captioner transcript"),
}


def format_name(kind: ExportFormat) -> str:
    """What a person calls it."""
    return translate("export", _NAMES[kind])


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """Of the session's time, what is between `start_ms` and `end_ms` (None: to its end).

    Subtitles always have times, as JSON and tables have; only text, Markdown, Word and web
    pages are in paragraphs: by voice, and wherever nobody spoke for `pause_ms`. ConfigError
    if that cannot be.
    """

    format: ExportFormat = ExportFormat.TXT
    has_times: bool = True
    has_speakers: bool = True
    has_marks: bool = True
    """Bookmarks, and what is missing: gaps and what was off the record."""
    is_in_paragraphs: bool = True
    """Else each row stands for itself."""
    pause_ms: int = 2_000
    start_ms: int = 0
    end_ms: int | None = None
    is_original: bool = False
    """As it was recognised: whoever exports gives the transcript that `originals_of` makes."""
    has_words: bool = True
    """In JSON: each word with its times and confidence."""
    has_byte_order_mark: bool = True
    """In tables: Excel takes them for another encoding without it."""

    def __post_init__(self) -> None:
        if self.start_ms < 0 or (self.end_ms is not None and self.end_ms <= self.start_ms):
            raise ConfigError("range", translate("export", "The range must end after it begins."))
        if self.pause_ms < 0:
            raise ConfigError("pause", translate("export", "A pause cannot be shorter than 0 s."))
