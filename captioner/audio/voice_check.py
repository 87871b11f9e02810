"""A person's own voice, recorded for a moment and played back."""

import asyncio
import time
from typing import Any

import numpy as np
import soxr

from captioner.audio import portaudio, pulse, sound_library
from captioner.audio.capture import Capture
from captioner.audio.devices import find_microphone
from captioner.audio.portaudio import OutputDevice, StreamFormat
from captioner.audio.ring import AudioRing
from captioner.domain.audio import RATE_HZ, SAMPLE_BYTES, ms_to_samples
from captioner.domain.errors import DeviceError
from captioner.domain.wording import translate

RECORD_SECONDS = 4.0

_LOOK_AGAIN_S = 0.02

_PATIENCE_S = 3.0
"""How much longer than the sound lasts a device may take: to open, and to play what it holds."""

_BLOCK_MS = 20

_MOST_CHANNELS = 2

_TAIL_MS = 200
"""Silence after the sound: PortAudio cuts off what ALSA holds at the end, about 40 ms."""


async def record_voice(
    microphone_id: str | None = None, *, seconds: float = RECORD_SECONDS
) -> bytes:
    """int16 mono at 16 kHz, `seconds` of it (at most 60); None is the system's default.

    DeviceError if the microphone cannot be opened, goes away or sends nothing.
    Cancelled, it lets the microphone go.
    """
    wanted = None
    if microphone_id is not None:
        wanted = await asyncio.to_thread(find_microphone, microphone_id)
    samples = round(seconds * RATE_HZ)
    ring = AudioRing()
    async with Capture(ring, wanted) as capture:
        deadline_s = time.monotonic() + seconds + _PATIENCE_S
        while ring.end < samples:
            if capture.failure is not None:
                raise capture.failure
            if time.monotonic() > deadline_s:
                raise DeviceError(
                    translate(
                        "sound",
                        "The microphone sends no sound. Check that it is switched on, or choose "
                        "another one.",
                    )
                )
            await asyncio.sleep(_LOOK_AGAIN_S)
    return ring.read(0, samples).pcm


async def play_voice(pcm: bytes) -> None:
    """Play int16 mono at 16 kHz on the system's default output, to its end.

    DeviceError if there is no output or it takes no sound. Cancelled, it falls
    silent first.
    """
    playback = _Playback(pcm)
    opening = asyncio.ensure_future(asyncio.to_thread(playback.open))
    try:
        await asyncio.shield(opening)
        await _until_heard(playback, seconds=len(pcm) / SAMPLE_BYTES / RATE_HZ)
    finally:
        # What opens after it was given up is closed, too.
        await asyncio.wait({opening})
        await asyncio.to_thread(playback.close)
        opening.exception()  # raised above, or nobody waits for it any more


async def _until_heard(playback: "_Playback", *, seconds: float) -> None:
    deadline_s = time.monotonic() + seconds + _PATIENCE_S
    while not playback.has_ended:
        if time.monotonic() > deadline_s:
            raise DeviceError(
                translate(
                    "sound",
                    "The output takes no sound. Choose another one in the system's sound "
                    "settings, and try again.",
                )
            )
        await asyncio.sleep(_LOOK_AGAIN_S)


class _Playback:
    """One stream; `open` and `close` block, `_fill` and `_end` are on PortAudio's thread."""

    def __init__(self, pcm: bytes) -> None:
        self._pcm = pcm
        self._frames = memoryview(b"")
        self._position = 0
        self._stream: Any = None
        self.has_ended = False

    def open(self) -> None:
        is_routed = pulse.sources() is not None
        device = portaudio.output_device(is_routed=is_routed)
        stream_format = _format_for(device, is_routed=is_routed)
        tail = bytes(ms_to_samples(_TAIL_MS) * SAMPLE_BYTES)
        self._frames = memoryview(_converted(self._pcm + tail, stream_format))
        self._stream = portaudio.start_output(
            device, stream_format, fill=self._fill, on_end=self._end
        )

    def close(self) -> None:
        if self._stream is not None:
            sound_library.end_stream(self._stream)

    def _fill(self, block: Any) -> bool:  # noqa: ANN401 - a cffi buffer
        part = self._frames[self._position : self._position + len(block)]
        self._position += len(part)
        block[: len(part)] = part
        block[len(part) :] = bytes(len(block) - len(part))
        return len(part) == len(block)

    def _end(self) -> None:
        self.has_ended = True


def _format_for(device: OutputDevice, *, is_routed: bool) -> StreamFormat:
    """16 kHz mono where the system converts, else what the device itself speaks."""
    if is_routed or device.host in portaudio.CONVERTING_HOSTS:
        return StreamFormat(RATE_HZ, 1, RATE_HZ * _BLOCK_MS // 1000)
    return StreamFormat(
        rate_hz=device.rate_hz,
        channels=min(device.channels, _MOST_CHANNELS),
        block_frames=int(device.rate_hz) * _BLOCK_MS // 1000,
    )


def _converted(pcm: bytes, to: StreamFormat) -> bytes:
    samples = np.frombuffer(pcm, "<i2")
    if to.rate_hz != RATE_HZ:
        samples = soxr.resample(samples, RATE_HZ, to.rate_hz)
    return np.repeat(samples, to.channels).tobytes()
