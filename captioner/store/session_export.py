"""A kept session as a file in another format; blocks for the disk."""

from collections.abc import Sequence
from pathlib import Path

from captioner.domain.errors import ConfigError
from captioner.domain.excerpts import originals_of
from captioner.domain.export_options import ExportFormat, ExportOptions
from captioner.domain.transcript import (
    Added,
    Record,
    Session,
    SpeakerNamed,
    Titled,
    Transcript,
)
from captioner.domain.wording import translate
from captioner.store.export.export_file import write_export
from captioner.store.export.exporting import export
from captioner.store.giving_way import giving_way, let_go
from captioner.store.journal import read_journal
from captioner.store.small_file import reason_of
from captioner.store.transcript_file import transcript_file


def export_journal(
    journal: Path, options: ExportOptions, path: Path, *, may_replace: bool = False
) -> None:
    """JournalError if it cannot be read, ConfigError (field "path") if `path` cannot be written."""
    with giving_way():
        read = read_journal(journal)
        session, records = read.session, list(read.fitting()[1])
        del read
        content = exported_records(session, records, options)
        let_go(records)
    # Outside: a slow disk must not keep the collector from its work.
    write_exported(content, path, may_replace=may_replace)


def export_transcript(
    transcript: Transcript, options: ExportOptions, path: Path, *, may_replace: bool = False
) -> None:
    """One that does not change meanwhile. ConfigError (field "path")."""
    with giving_way():
        content = _exported(transcript, options)
    write_exported(content, path, may_replace=may_replace)


def exported_records(session: Session, records: Sequence[Record], options: ExportOptions) -> bytes:
    """The whole file, of records that make a transcript."""
    if options.format is ExportFormat.CAPTIONER:
        return b"".join(transcript_file(session, records))
    if options.is_original:
        return _exported(originals_of(session, records), options)
    transcript = Transcript(session)
    for record in records:
        transcript.take(record)
    return _exported(transcript, options)


def write_exported(content: bytes, path: Path, *, may_replace: bool = False) -> None:
    """ConfigError (field "path") where there is a file already, or none can be."""
    try:
        write_export(path, content, may_replace=may_replace)
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


def _exported(transcript: Transcript, options: ExportOptions) -> bytes:
    zone = transcript.session.started_at.astimezone().tzinfo
    if zone is None:
        raise ValueError("A moment without a zone")
    return export(transcript, options, zone)
