"""A microphone that fills the ring."""

import asyncio
import itertools
import os
import threading
import time
from typing import Any, Self

from captioner.audio import portaudio, pulse, sound_library
from captioner.audio.block_writer import BlockWriter
from captioner.audio.devices import Microphone, default_microphone, list_microphones
from captioner.audio.dsp import Converter
from captioner.audio.losses import Losses
from captioner.audio.own_thread import on_own_thread
from captioner.audio.portaudio import InputDevice, StreamFormat
from captioner.audio.ring import SAMPLE_NS, AudioRing
from captioner.domain.audio import RATE_HZ
from captioner.domain.errors import DeviceError
from captioner.domain.wording import translate

BLOCK_MS = 40
"""The usual block: 10 ms would cost a third more (tests/benchmarks)."""

_BLOCKS_MS = (BLOCK_MS, 20, 10)
"""Blocks to choose from, the cheapest first."""

_MOST_CHANNELS = 2
"""ALSA's plug-ins say that they have 32 or 64; microphones have one or two."""

_numbers = itertools.count(1)


class Capture:
    """One opening of one microphone; a new one is made for the next opening.

    `open` and `close` belong to the loop's thread; blocks arrive on
    PortAudio's, which only converts, writes the ring and counts.
    """

    def __init__(
        self,
        ring: AudioRing,
        microphone: Microphone | None = None,
        *,
        block_ms: int = BLOCK_MS,
        asleep_ns: int = 0,
        stall_ns: int | None = None,
    ) -> None:
        """None captures what is the system's default, and goes with it when it changes.

        A chunk is sent at once if `block_ms` divides it: see `block_ms_for`.
        In a ring that holds audio already, the time since then becomes
        silence before the first block; `asleep_ns` of it have passed unseen by
        the monotonic clock.
        """
        self._writer = BlockWriter(ring, asleep_ns=asleep_ns, stall_ns=stall_ns)
        self._wanted = microphone
        self._block_ms = block_ms
        self._stream: Any = None
        self._closing = threading.Lock()
        self._is_closed = False
        self._failure: Exception | None = None
        self._converter = Converter(RATE_HZ, 1)
        self._is_direct = True
        self.overflow_count = 0
        """How often the system says that it lost sound; what it drops while it opens is no loss."""
        self.microphone: Microphone | None = None
        """What was opened; None before."""
        self.stream_name = f"{os.getpid()}-{next(_numbers)}"
        """By this the sound server knows the stream: see `pulse.SoundServer.heard`."""

    @property
    def failure(self) -> Exception | None:
        """Why no more blocks come although nobody closed it; None while all is well.

        A DeviceError if the device went away, anything else is a bug. A
        microphone that falls silent for good may say nothing at all: look at
        the age of the ring's end as well.
        """
        return self._failure

    @property
    def began_at(self) -> int | None:
        """The ring's position of the first sample from here; None until there is one."""
        return self._writer.began_at

    @property
    def has_stalled(self) -> bool:
        """True if a block came too late to be taken, and no more are."""
        return self._writer.has_stalled

    @property
    def invalid_samples(self) -> int:
        """How many samples were no numbers; they became silence."""
        return self._converter.invalid_samples

    @property
    def losses(self) -> Losses:
        """What the system lost, as far as it can be measured."""
        return self._writer.losses

    def leave(self) -> None:
        """From now on blocks that still come are dropped; any thread."""
        self._is_closed = True

    async def open(self) -> None:
        """Start capturing. DeviceError with a sentence if that cannot be."""
        try:
            await on_own_thread(self._open)
        except asyncio.CancelledError:
            await self.close()  # a stream that opens after all is ended at once
            raise

    async def close(self) -> None:
        """Stop capturing; returns when no block will come any more, 2 s later at most."""
        with self._closing:
            self._is_closed = True
            stream, self._stream = self._stream, None
        if stream is not None:
            await on_own_thread(lambda: sound_library.end_stream(stream))

    async def __aenter__(self) -> Self:
        await self.open()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    def _open(self) -> None:
        microphone = self.microphone = self._chosen()
        device = _device_of(microphone)
        stream_format = format_for(device, is_routed=microphone.is_routed, block_ms=self._block_ms)
        self._converter = Converter(stream_format.rate_hz, stream_format.channels)
        self._is_direct = self._converter.is_identity
        follows_default = self._wanted is None and microphone.is_default
        is_pinned = microphone.is_routed and not follows_default
        # Alone, for another opening must not find this one's microphone in the environment.
        source_id = microphone.id if is_pinned else None
        with sound_library.alone(), pulse.opening(self.stream_name, source_id):
            stream = portaudio.start_stream(
                device, stream_format, on_block=self._on_block, on_end=self._on_end
            )
        with self._closing:
            if not self._is_closed:
                self._stream = stream
                return
        sound_library.end_stream(stream)

    def _chosen(self) -> Microphone:
        if self._wanted is None:
            return default_microphone()
        present = {m.id: m for m in list_microphones()}
        if self._wanted.id not in present:
            raise DeviceError(
                translate(
                    "sound",
                    "The microphone {name} is not there any more. Connect it, or choose another "
                    "one.",
                ).format(name=self._wanted.name)
            )
        return present[self._wanted.id]

    def _on_block(self, block: Any, _frames: int, _times: object, status: Any) -> None:  # noqa: ANN401
        """On PortAudio's thread, for every block.

        The last sample's capture time is the monotonic clock now. PortAudio's
        own time of the first one lies on a clock that differs from host to
        host, and behind a sound server it only says how long the block is.
        """
        now_ns = time.monotonic_ns()
        if self._failure is not None or self._is_closed:
            return
        try:
            is_after_loss = bool(status) and self._writer.began_at is not None
            self.overflow_count += is_after_loss
            if self._is_direct:
                self._writer.write(block, now_ns, is_after_loss=is_after_loss)
            else:
                pcm = self._converter.convert(memoryview(block))
                ended_ns = now_ns - round(self._converter.delay_samples * SAMPLE_NS)
                self._writer.write(pcm, ended_ns, is_after_loss=is_after_loss)
        except Exception as error:  # noqa: BLE001 - a thread's border: it would only be printed
            self._failure = error

    def _on_end(self) -> None:
        if self._failure is None and not self._is_closed:
            self._failure = DeviceError(
                translate(
                    "sound",
                    "The microphone has gone, or the sound server was stopped. Connect it again, "
                    "or choose another one.",
                )
            )


def block_ms_for(chunk_ms: int | None) -> int:
    """The longest block that divides the chunk; None stands for one that is adaptive."""
    if chunk_ms is None:
        return 20  # divides each of the steps
    return next((block for block in _BLOCKS_MS if chunk_ms % block == 0), _BLOCKS_MS[-1])


def format_for(device: InputDevice, *, is_routed: bool, block_ms: int = BLOCK_MS) -> StreamFormat:
    """16 kHz mono where the system converts well, else what the device itself speaks."""
    if is_routed or device.host in portaudio.CONVERTING_HOSTS:
        return StreamFormat(RATE_HZ, 1, RATE_HZ * block_ms // 1000)
    return StreamFormat(
        rate_hz=device.rate_hz,
        channels=min(device.channels, _MOST_CHANNELS),
        block_frames=int(device.rate_hz) * block_ms // 1000,
    )


def _device_of(microphone: Microphone) -> InputDevice:
    devices = portaudio.input_devices()
    if not microphone.is_routed:
        named = (d for d in devices if f"{d.host}/{d.name}" == microphone.id)
    else:
        by_name = {d.name: d for d in devices}
        named = (by_name[name] for name in portaudio.ROUTING_DEVICES if name in by_name)
    device = next(named, None)
    if device is not None:
        return device
    raise DeviceError(
        translate(
            "sound",
            "PortAudio does not reach the sound server. Install ALSA's plug-in for it (on Debian: "
            "apt install libasound2-plugins).",
        )
    )
