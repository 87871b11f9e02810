"""What clients send as audio, made into 16 kHz mono."""

import numpy as np
import numpy.typing as npt
import soxr

from captioner.domain.audio import RATE_HZ, SAMPLE_BYTES
from captioner.domain.errors import Refused
from captioner.recognizer.wav_header import may_be_wav, parse_wav_header

LOWEST_RATE_HZ, HIGHEST_RATE_HZ = 4_000, 384_000
MOST_CHANNELS = 32

_COMPRESSED = {b"fLaC": "FLAC", b"OggS": "Ogg", b"ID3": "MP3", b"\x1aE\xdf\xa3": "WebM"}


class IncomingAudio:
    """Converts one stream, in the layout of the request or of a WAV header at its head.

    Used by one thread. Raises `Refused` where the audio cannot be understood.
    """

    def __init__(self, *, rate_hz: int, channels: int) -> None:
        self._channels = channels
        self._resampler = _open_resampler(rate_hz, channels)
        self._head: bytes | None = b""  # None once it is known where the samples start
        self._bytes_left: int | None = None
        self._odd = b""  # less than one sample of every channel

    def convert(self, content: bytes) -> bytes:
        """The next samples as little-endian int16, mono, at 16 kHz; perhaps none yet."""
        if self._head is not None:
            content = self._without_header(self._head + content)
        if self._bytes_left is not None:
            content = content[: self._bytes_left]
            self._bytes_left -= len(content)
        content = self._odd + content
        whole = len(content) - len(content) % (SAMPLE_BYTES * self._channels)
        self._odd = content[whole:]
        mono = _mixed(content[:whole], self._channels)
        if self._resampler is not None:
            mono = self._resampler.resample_chunk(mono)
        return mono.tobytes()

    def finish(self) -> bytes:
        """The samples that the resampler still holds; nothing may be converted after it."""
        if self._resampler is None:
            return b""
        rest = self._resampler.resample_chunk(np.empty(0, np.int16), last=True)
        return bytes(rest.tobytes())

    def _without_header(self, head: bytes) -> bytes:
        """Samples after the header that `head` may start with; none while that is unclear."""
        if not may_be_wav(head):
            self._head = None
            _refuse_compressed(head)
            return head
        header = parse_wav_header(head)
        if header is None:
            self._head = head
            return b""
        self._head = None
        self._channels = header.channels
        self._resampler = _open_resampler(header.rate_hz, header.channels)
        self._bytes_left = header.data_bytes
        return head[header.length :]


def _open_resampler(rate_hz: int, channels: int) -> soxr.ResampleStream | None:
    """None where the rate is right already; checks the layout first."""
    if not LOWEST_RATE_HZ <= rate_hz <= HIGHEST_RATE_HZ:
        raise Refused(
            f"A sample rate of {rate_hz} Hz cannot be used. "
            f"Send {LOWEST_RATE_HZ} to {HIGHEST_RATE_HZ} Hz; {RATE_HZ} Hz is best."
        )
    if not 1 <= channels <= MOST_CHANNELS:
        raise Refused(
            f"{channels} audio channels cannot be used. Send 1 to {MOST_CHANNELS}; 1 is best."
        )
    if rate_hz == RATE_HZ:
        return None
    return soxr.ResampleStream(rate_hz, RATE_HZ, 1, dtype="int16", quality="HQ")


def _mixed(interleaved: bytes, channels: int) -> npt.NDArray[np.int16]:
    """The mean of all channels."""
    samples = np.frombuffer(interleaved, "<i2")
    if channels == 1:
        return samples
    mean: npt.NDArray[np.int16] = samples.reshape(-1, channels).mean(axis=1).astype(np.int16)
    return mean


def _refuse_compressed(head: bytes) -> None:
    for magic, name in _COMPRESSED.items():
        if head.startswith(magic):
            raise Refused(
                f"The audio is {name}, but only 16-bit PCM is understood. "
                "Send LINEAR_PCM samples or a WAV file."
            )
