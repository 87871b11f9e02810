"""A kept session as a file in another format; blocks for the disk."""

from pathlib import Path

from captioner.domain.errors import ConfigError
from captioner.domain.excerpts import originals_of
from captioner.domain.export_options import ExportOptions
from captioner.domain.transcript import Added, SpeakerNamed, Titled, Transcript
from captioner.domain.wording import translate
from captioner.store.export.export_file import write_export
from captioner.store.export.exporting import export
from captioner.store.journal import read_journal
from captioner.store.small_file import reason_of


def export_journal(
    journal: Path, options: ExportOptions, path: Path, *, may_replace: bool = False
) -> None:
    """JournalError if it cannot be read, ConfigError (field "path") if `path` cannot be written."""
    read = read_journal(journal)
    transcript = read.transcript()
    if options.is_original:
        transcript = originals_of(read.session, read.fitting()[1])
    export_transcript(transcript, options, path, may_replace=may_replace)


def export_transcript(
    transcript: Transcript, options: ExportOptions, path: Path, *, may_replace: bool = False
) -> None:
    """One that does not change meanwhile. ConfigError (field "path")."""
    zone = transcript.session.started_at.astimezone().tzinfo
    if zone is None:
        raise ValueError("A moment without a zone")
    try:
        write_export(path, export(transcript, options, zone), may_replace=may_replace)
    except OSError as error:
        raise ConfigError(
            "path",
            translate("export", "{file} cannot be written: {reason}. Choose another place.").format(
                file=path, reason=reason_of(error)
            ),
        ) from error


def copy_of(transcript: Transcript) -> Transcript:
    """As it is at this moment, without what was before its edits."""
    copy = Transcript(transcript.session)
    for entry in transcript.entries:
        copy.take(Added(entry))
    for speaker, name in transcript.names.items():
        copy.take(SpeakerNamed(speaker, name))
    copy.take(Titled(transcript.title))
    return copy
