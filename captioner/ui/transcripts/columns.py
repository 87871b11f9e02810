"""Where on a line the time, the speaker and the text of a transcript stand."""

from dataclasses import dataclass

_PAD_EM = 0.8
_GAP_EM = 0.9
_VOICE_EM = 8.0
_LEAST_TEXT_EM = 15.0
"""Text in a narrower column is hard to read: the heading then goes above it."""

_MOST_TEXT_EM = 44.0
"""Some 90 characters: the eye finds the beginning of the next line."""


@dataclass(frozen=True, slots=True)
class Span:
    """Pixels from where lines begin: the left in English, the right in Arabic."""

    begin: int
    width: int

    @property
    def end(self) -> int:
        return self.begin + self.width


@dataclass(frozen=True, slots=True)
class Columns:
    """`head_px` is the height of a line of its own for time and speaker, 0 if they are beside."""

    time: Span
    voice: Span
    text: Span
    head_px: int
    pad_px: int
    """Above and below each row."""


def columns_for(width: int, *, em: float, time_px: float, has_voices: bool) -> Columns:
    """`em` is the height of a line, `time_px` the width of the longest time."""
    pad, gap = round(_PAD_EM * em), round(_GAP_EM * em)
    time = Span(pad, round(time_px))
    voice = Span(time.end + gap, round(_VOICE_EM * em) if has_voices else 0)
    begin = voice.end + (gap if has_voices else 0)
    rest = width - begin - pad
    is_beside = rest >= _LEAST_TEXT_EM * em
    if not is_beside:
        begin, rest = pad, width - 2 * pad
        voice = Span(voice.begin, max(0, width - pad - voice.begin) if has_voices else 0)
    text = Span(begin, max(round(2 * em), min(rest, round(_MOST_TEXT_EM * em))))
    head_px = 0 if is_beside else round(1.25 * em)
    return Columns(time, voice, text, head_px, round(0.34 * em))
