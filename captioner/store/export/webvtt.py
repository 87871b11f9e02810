"""WebVTT: subtitles for the web, which know whose voice they are."""

from collections.abc import Iterator
from datetime import tzinfo

from captioner.domain.export_options import ExportOptions
from captioner.domain.paragraphs import Mark, entries_wanted, voices_matter
from captioner.domain.subtitles import Cue, cues_of
from captioner.domain.transcript import Row, Transcript
from captioner.domain.transcript_wording import clock, mark_sentence, title_of, voice_of


def chunks(transcript: Transcript, options: ExportOptions, zone: tzinfo) -> Iterator[bytes]:
    """UTF-8. The title and the marks are notes, which no player shows."""
    yield f"WEBVTT\n\nNOTE {_escaped(title_of(transcript, zone))}\n\n".encode()
    voice, has_voices = voice_of(transcript), voices_matter(transcript, options)
    for block in _in_time(transcript, options):
        if isinstance(block, Cue):
            name = _escaped(voice(block.speaker)) if has_voices else ""
            yield _cue(block, f"<v {name}>" if name else "").encode()
        else:
            note = f"{clock(block.start_ms)} {_escaped(mark_sentence(block, zone))}"
            yield f"NOTE {note}\n\n".encode()


def _in_time(transcript: Transcript, options: ExportOptions) -> Iterator[Cue | Mark]:
    """Each mark before the subtitles that begin after it."""
    entries = list(entries_wanted(transcript, options))
    marks = [entry for entry in entries if not isinstance(entry, Row)]
    rows = ((entry, "") for entry in entries if isinstance(entry, Row))
    at = 0
    for cue in cues_of(rows, transcript.session.language):
        while at < len(marks) and marks[at].start_ms <= cue.start_ms:
            yield marks[at]
            at += 1
        yield cue
    yield from marks[at:]


def _cue(cue: Cue, voice: str) -> str:
    text = "\n".join(map(_escaped, cue.lines))
    return f"{_time(cue.start_ms)} --> {_time(cue.end_ms)}\n{voice}{text}\n\n"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _time(at_ms: int) -> str:
    seconds, ms = divmod(at_ms, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}.{ms:03}"
