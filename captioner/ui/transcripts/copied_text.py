"""Rows of a transcript as plain text, for the clipboard."""

from collections.abc import Iterable

from captioner.domain.plain_text import one_line
from captioner.domain.transcript import Entry, Row
from captioner.domain.transcript_wording import clock
from captioner.ui.transcripts.entry_text import spoken_text
from captioner.ui.transcripts.speakers import Speakers


def copied_text(entries: Iterable[Entry], speakers: Speakers, *, has_times: bool) -> str:
    """A line each; who speaks stands where it is another than in the line before."""
    lines = []
    last: tuple[int | None] | None = None
    for entry in entries:
        text = one_line(spoken_text(entry))
        if isinstance(entry, Row):
            name = speakers.name(entry.speaker)
            if name and last != (entry.speaker,):
                text = f"{name}: {text}"
            last = (entry.speaker,)
        else:
            text = f"[{text}]"
            last = None
        lines.append(f"{clock(entry.start_ms)}  {text}" if has_times else text)
    return "\n".join(lines)
