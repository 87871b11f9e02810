"""SubRip: subtitles that any player shows."""

import re
from collections.abc import Iterator
from datetime import tzinfo

from captioner.domain.export_options import ExportOptions
from captioner.domain.paragraphs import entries_wanted, voices_matter
from captioner.domain.subtitles import Cue, cues_of
from captioner.domain.transcript import Row, Transcript
from captioner.domain.transcript_wording import voice_of

_TIME = r"(\d{1,9}):(\d{1,2}):(\d{1,2})[,.](\d{1,3})"
_TIMES = re.compile(rf"\s*{_TIME}\s*-->\s*{_TIME}(?:\s.*)?")

_LINE_END = re.compile("\r\n?|\n")

_MISTAKEN = re.compile("<(?=[A-Za-z/!\u2060])|\\{(?=[\\\\\u2060])|--(?=[>\u2060])")
_PARTED = re.compile("(<|\\{|--)\u2060")
"""SubRip knows no way to write what players take for markup or times: an unseen character, which
joins words elsewhere, parts it."""


def chunks(transcript: Transcript, options: ExportOptions, _zone: tzinfo) -> Iterator[bytes]:
    """UTF-8. A voice's name stands where it begins to speak; marks have no place here."""
    rows = _labelled(transcript, options)
    for number, cue in enumerate(cues_of(rows, transcript.session.language), 1):
        times = f"{_time(cue.start_ms)} --> {_time(cue.end_ms)}"
        text = "\n".join(_MISTAKEN.sub("\\g<0>\u2060", line) for line in cue.lines)
        yield f"{number}\n{times}\n{text}\n\n".encode()


def read_srt(content: bytes) -> tuple[Cue, ...]:
    """The subtitles of a file in UTF-8. ValueError if there is anything else in it."""
    lines = _LINE_END.split(content.decode("utf-8-sig"))
    return tuple(_cue(block) for block in _blocks(lines))


def _labelled(transcript: Transcript, options: ExportOptions) -> Iterator[tuple[Row, str]]:
    voice, has_voices = voice_of(transcript), voices_matter(transcript, options)
    last: tuple[int | None] | None = None
    for entry in entries_wanted(transcript, options):
        if isinstance(entry, Row):
            is_new = has_voices and last != (entry.speaker,)
            last = (entry.speaker,)
            yield entry, f"{voice(entry.speaker)}:" if is_new else ""


def _time(at_ms: int) -> str:
    seconds, ms = divmod(at_ms, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02},{ms:03}"


def _blocks(lines: list[str]) -> Iterator[list[str]]:
    block: list[str] = []
    for line in [*lines, ""]:
        if line.strip():
            block.append(line)
        elif block:
            yield block
            block = []


def _cue(block: list[str]) -> Cue:
    at = 0 if _TIMES.fullmatch(block[0]) else 1
    times = _TIMES.fullmatch(block[at]) if at < len(block) else None
    if times is None or (at and not block[0].strip().isdecimal()):
        raise ValueError(f"“{block[0][:40]}” does not begin a subtitle")
    numbers = times.groups()
    text = tuple(_PARTED.sub(r"\1", line) for line in block[at + 1 :])
    return Cue(_ms(*numbers[:4]), _ms(*numbers[4:]), text)


def _ms(hours: str, minutes: str, seconds: str, fraction: str) -> int:
    whole = (int(hours) * 60 + int(minutes)) * 60 + int(seconds)
    return whole * 1000 + int(fraction.ljust(3, "0"))
