"""The level of a microphone while a person looks at it."""

import asyncio
import time
from collections.abc import AsyncGenerator

from captioner.audio.capture import Capture
from captioner.audio.devices import find_microphone
from captioner.audio.level import SILENCE, newest_level
from captioner.audio.ring import AudioRing
from captioner.domain.audio import SoundLevel

INTERVAL_MS = 50

_BLOCK_MS = 20
"""So that each level has something new."""

_STALE_MS = 300
"""A microphone that has sent nothing for so long is shown as silent."""


async def sound_levels(microphone_id: str | None) -> AsyncGenerator[SoundLevel, None]:
    """About 20 levels a second until it is closed or cancelled; None is the system's default.

    Opens the microphone for itself, beside whoever captures it already; use
    `contextlib.aclosing`, which returns when the microphone is let go.
    DeviceError if it cannot be opened or goes away; a microphone that sends
    nothing is silent.
    """
    wanted = None
    if microphone_id is not None:
        wanted = await asyncio.to_thread(find_microphone, microphone_id)
    ring = AudioRing(seconds=1)
    async with Capture(ring, wanted, block_ms=_BLOCK_MS) as capture:
        while True:
            await asyncio.sleep(INTERVAL_MS / 1000)
            if capture.failure is not None:
                raise capture.failure
            yield newest_level(ring) if _is_fresh(ring) else SILENCE


def _is_fresh(ring: AudioRing) -> bool:
    if ring.end == 0:
        return False
    age_ns = time.monotonic_ns() - ring.captured_ns(ring.end)
    return age_ns < _STALE_MS * 1_000_000
