"""How a transcript's parts are said in words."""

from collections.abc import Callable
from datetime import datetime, tzinfo

from captioner.domain.captions import Gap
from captioner.domain.paragraphs import Mark
from captioner.domain.plain_text import one_line
from captioner.domain.transcript import Bookmark, OffTheRecord, Resumption, Transcript
from captioner.domain.wording import number, translate

_S_PER_MIN, _MIN_PER_H = 60, 60


def title_of(transcript: Transcript, zone: tzinfo) -> str:
    """As the person called it, else by the day and time at which it began."""
    return one_line(transcript.title) or moment(transcript.session.started_at, zone)


def facts_of(transcript: Transcript, zone: tzinfo) -> str:
    """When it was, how long it took and what was heard, on one line."""
    began = moment(transcript.session.started_at, zone) if one_line(transcript.title) else ""
    said = began, length(transcript.end_ms), one_line(transcript.session.source)
    return " · ".join(each for each in said if each)


def moment(at: datetime, zone: tzinfo) -> str:
    """Day and time where `zone` is, written as ISO 8601 does: no reader takes it for another."""
    return at.astimezone(zone).strftime("%Y-%m-%d %H:%M")


def voice_of(transcript: Transcript) -> Callable[[int | None], str]:
    """What a speaker is called, for as long as the names stay."""
    names = {speaker: one_line(name) for speaker, name in transcript.names.items()}

    def voice(speaker: int | None) -> str:
        if speaker is None:
            return translate("export", "Unknown speaker")
        return names.get(speaker) or translate("export", "Speaker {number}").format(number=speaker)

    return voice


def clock(at_ms: int) -> str:
    """Hours, minutes and seconds since the session's start."""
    minutes, seconds = divmod(max(0, at_ms) // 1000, _S_PER_MIN)
    hours, minutes = divmod(minutes, _MIN_PER_H)
    return f"{hours}:{minutes:02}:{seconds:02}"


def length(span_ms: int) -> str:
    """As short as it can be said."""
    minutes, seconds = divmod(round(max(0, span_ms) / 1000), _S_PER_MIN)
    if not minutes:
        return translate("export", "{seconds} s").format(seconds=number(seconds))
    hours, minutes = divmod(minutes, _MIN_PER_H)
    if not hours:
        text = translate("export", "{minutes} min {seconds} s")
        return text.format(minutes=number(minutes), seconds=number(seconds))
    text = translate("export", "{hours} h {minutes} min")
    return text.format(hours=number(hours), minutes=number(minutes))


def mark_sentence(mark: Mark, zone: tzinfo) -> str:
    """One line that stands where the mark does."""
    match mark:
        case Gap(start_ms, end_ms, reason):
            text = translate("export", "Not recognised for {length}: {reason}.")
            said = one_line(translate("gap", reason)).rstrip(".")
            return text.format(length=length(end_ms - start_ms), reason=said)
        case OffTheRecord(start_ms, end_ms):
            text = translate("export", "Off the record for {length}.")
            return text.format(length=length(end_ms - start_ms))
        case Bookmark(_, _, note) if one_line(note):
            return translate("export", "Bookmark: {note}").format(note=one_line(note))
        case Bookmark():
            return translate("export", "Bookmark")
        case Resumption(_, at):
            return translate("export", "Gone on with at {time}.").format(time=moment(at, zone))
