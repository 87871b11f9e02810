"""What is wrong with what a person chose about transcripts, as sentences."""

from collections.abc import Iterator
from pathlib import Path

from captioner.domain.errors import ConfigError
from captioner.domain.lines import is_line
from captioner.domain.settings import (
    LONGEST_RETENTION_DAYS,
    SHORTEST_RETENTION_DAYS,
    TranscriptOptions,
)
from captioner.domain.wording import number, translate

_LONGEST_PATH = 4096


def transcript_problems(options: TranscriptOptions) -> Iterator[ConfigError]:
    """The fields are those of `TranscriptOptions`; whether a folder is there is not looked at."""
    yield from _export_problems(options)
    if options.live_text is not None and not _is_place(options.live_text):
        sentence = translate(
            "transcripts",
            "Captions cannot be written to “{path}”. Choose a file by its whole path.",
        )
        yield ConfigError("live_text", sentence.format(path=options.live_text))
    yield from _retention_problems("retention_days", options.retention_days)
    yield from _retention_problems("audio_retention_days", options.audio_retention_days)


def _export_problems(options: TranscriptOptions) -> Iterator[ConfigError]:
    if options.export_on_stop and not options.export_formats:
        sentence = translate(
            "transcripts", "Sessions are to be exported, but in no format. Choose one."
        )
        yield ConfigError("export_formats", sentence)
    if len(set(options.export_formats)) < len(options.export_formats):
        sentence = translate("transcripts", "Each format can be chosen once.")
        yield ConfigError("export_formats", sentence)
    if options.export_folder is None:
        if options.export_on_stop:
            sentence = translate(
                "transcripts", "Sessions are to be exported, but to nowhere. Choose a folder."
            )
            yield ConfigError("export_folder", sentence)
    elif not _is_place(options.export_folder):
        sentence = translate("transcripts", "“{path}” is no folder. Choose one by its whole path.")
        yield ConfigError("export_folder", sentence.format(path=options.export_folder))


def _retention_problems(field: str, days: int | None) -> Iterator[ConfigError]:
    if days is not None and not SHORTEST_RETENTION_DAYS <= days <= LONGEST_RETENTION_DAYS:
        sentence = translate(
            "transcripts", "What is kept can be deleted after {least} to {most} days."
        )
        bounds = {
            "least": number(SHORTEST_RETENTION_DAYS),
            "most": number(LONGEST_RETENTION_DAYS),
        }
        yield ConfigError(field, sentence.format(**bounds))


def _is_place(path: Path) -> bool:
    """A relative one would depend on where the program was started."""
    return path.is_absolute() and is_line(str(path), longest=_LONGEST_PATH)
