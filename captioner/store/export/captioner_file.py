"""A transcript as a file that Captioner itself opens.

Whatever the options: it is there to be gone on with, not to be read by other programs. Where
there is a journal, `session_export` writes that instead, with what was before the edits.
"""

from collections.abc import Iterator
from datetime import tzinfo

from captioner.domain.export_options import ExportOptions
from captioner.domain.transcript import Transcript
from captioner.store.transcript_file import records_of, transcript_file


def chunks(transcript: Transcript, _options: ExportOptions, _zone: tzinfo) -> Iterator[bytes]:
    yield from transcript_file(transcript.session, records_of(transcript))
