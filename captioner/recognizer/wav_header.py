"""The header of a WAV file that arrives at the head of a stream, perhaps in pieces."""

import struct
from dataclasses import dataclass

from captioner.domain.errors import Refused

_LONGEST_HEADER_BYTES = 1 << 16
"""Recorders put notes before the samples; a header past this is no header."""

_PCM, _EXTENSIBLE = 0x0001, 0xFFFE
_LAYOUT = struct.Struct("<HHIIHH")
"""Format, channels, rate in Hz, bytes a second, bytes a frame, bits a sample."""
_SUBFORMAT = struct.Struct("<H")
_SUBFORMAT_AT = 24
_SAMPLE_BITS = 16
_UNKNOWN_SIZES = (0, 0x7FFFFFFF, 0xFFFFFFFF)
"""What programs write that do not know yet how long the recording will be."""


@dataclass(frozen=True, slots=True)
class WavHeader:
    """`length` is where the samples start; `data_bytes` is None where the header does not know."""

    rate_hz: int
    channels: int
    length: int
    data_bytes: int | None


def may_be_wav(head: bytes) -> bool:
    """True as long as `head` can be the beginning of a WAV file."""
    riff, wave = head[:4], head[8:12]
    return b"RIFF".startswith(riff) and b"WAVE".startswith(wave)


def parse_wav_header(head: bytes) -> WavHeader | None:
    """The header in `head`, which starts with RIFF; None while more bytes are needed.

    Raises `Refused` where the samples are not 16-bit PCM or the header is broken.
    """
    at = 12
    layout: tuple[int, int] | None = None
    while len(head) >= at + 8:
        name, size = struct.unpack_from("<4sI", head, at)
        if name == b"data":
            if layout is None:
                raise Refused(_BROKEN)
            return WavHeader(*layout, at + 8, None if size in _UNKNOWN_SIZES else size)
        if name == b"fmt " and len(head) >= at + 8 + size:
            layout = _parse_layout(head[at + 8 : at + 8 + size])
        at += 8 + size + size % 2
    if len(head) > _LONGEST_HEADER_BYTES or at > _LONGEST_HEADER_BYTES:
        raise Refused(_BROKEN)
    return None


_BROKEN = (
    "The audio starts like a WAV file, but its header is broken. "
    "Send a sound WAV file, or bare 16-bit samples without a header."
)


def _parse_layout(fmt: bytes) -> tuple[int, int]:
    """Rate in Hz and channels."""
    if len(fmt) < _LAYOUT.size:
        raise Refused(_BROKEN)
    kind, channels, rate_hz, _, _, bits = _LAYOUT.unpack_from(fmt)
    if kind == _EXTENSIBLE and len(fmt) >= _SUBFORMAT_AT + _SUBFORMAT.size:
        (kind,) = _SUBFORMAT.unpack_from(fmt, _SUBFORMAT_AT)
    if kind != _PCM or bits != _SAMPLE_BITS:
        raise Refused(
            f"The WAV header announces {bits}-bit samples of format {kind:#06x}, but only 16-bit "
            "PCM is understood. Convert the recording to 16-bit PCM first."
        )
    return rate_hz, channels
