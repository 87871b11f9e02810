"""A microphone that comes back: whatever happens to it, it is opened again."""

import asyncio
import contextlib
import sys
import time
from collections.abc import Callable
from typing import Self

from captioner.audio import trouble
from captioner.audio.capture import BLOCK_MS, Capture
from captioner.audio.devices import Microphone, find_microphone, name_of
from captioner.audio.health_report import HealthReport
from captioner.audio.own_thread import on_own_thread
from captioner.audio.pulse import SoundServer, Source
from captioner.audio.ring import AudioRing
from captioner.audio.sleep_watch import SleepWatch
from captioner.audio.sound_server import SoundServerWatch
from captioner.audio.trouble import Trouble
from captioner.domain.audio import AudioChunk, samples_to_ms
from captioner.domain.captions import Gap
from captioner.domain.errors import DeviceError
from captioner.domain.health import SourceHealth, SourceState

TICK_S = 0.25
"""How often the microphone is looked at, and its health told."""

STALL_NS = 1_000_000_000
"""A microphone sends a block every 40 ms; a second without one is no delay any more."""

_FIRST_BLOCK_S = 3.0
"""An idle virtual source takes 2 s to its first block, a microphone by Bluetooth 1 s."""

_LOOK_S = 0.02
"""How often to look for the first block."""

_RETRY_S = 1.0
"""Between two tries, unless the sound server says that something changed."""

_SETTLE_S = 0.2
"""Changes come in bunches, and our own tries are among them."""

_FILL_NS = 5_000_000_000
"""So long a lost microphone is silence at once, for what was said last to be recognised to its
end; after that nothing comes, rather than hours of silence for a server that is paid by them."""


class SupervisedMicrophone:
    """`ports.AudioSource` of one session, whatever becomes of the device; `async with`.

    Entering opens it, DeviceError if that cannot be. From then on it never
    gives up. Positions go on by wall time: where nothing was captured lies
    silence, and `on_hole` is told once, when the microphone is back. Both
    callbacks come on the loop's thread: `on_health` on every change and four
    times a second while there is sound.

    `wanted` is an id, a name or part of one; it is waited for if it goes.
    None follows the system's default.
    """

    def __init__(
        self,
        wanted: str | None,
        *,
        on_hole: Callable[[Gap], None],
        on_health: Callable[[SourceHealth], None],
        block_ms: int = BLOCK_MS,
        sleep_watch: SleepWatch | None = None,
    ) -> None:
        self._wanted = wanted
        self._on_hole = on_hole
        self._block_ms = block_ms
        self._sleep_watch = sleep_watch or SleepWatch()
        self._ring = AudioRing()
        self._report = HealthReport(self._ring, on_health=on_health, on_hole=on_hole)
        self._chosen: Microphone | None = None
        self._capture = Capture(self._ring)
        self._server: SoundServer | None = None
        self._server_watch: SoundServerWatch | None = None
        self._changed = asyncio.Event()
        self._asleep_ns = 0
        self._lost_ns = 0
        self._looked_ns = 0
        self._supervision: asyncio.Task[None] | None = None

    @property
    def name(self) -> str:
        """What a person calls the microphone that is heard or waited for."""
        return self._report.name

    @property
    def failure(self) -> Exception | None:
        """A bug that ended the supervision; what befalls a microphone never does."""
        task = self._supervision
        if task is None or not task.done() or task.cancelled():
            return None
        error = task.exception()
        return error if isinstance(error, Exception) else None

    @property
    def start(self) -> int:
        return self._ring.start

    @property
    def end(self) -> int:
        return self._ring.end

    @property
    def is_finished(self) -> bool:
        """True once it was closed."""
        return self._ring.is_finished

    def read(self, start: int, samples: int) -> AudioChunk:
        return self._ring.read(start, samples)

    def captured_ns(self, position: int) -> int:
        return self._ring.captured_ns(position)

    async def open(self) -> None:
        """As entering does."""
        wanted = self._wanted
        if wanted is not None:
            self._chosen = await on_own_thread(lambda: find_microphone(wanted))
        self._report.tell(SourceState.OPENING)
        await self._open()
        opened = self._capture.microphone
        if opened is not None and opened.is_routed and sys.platform == "linux":
            self._watch_server()
        self._supervision = asyncio.create_task(self._supervise(), name="microphone")

    async def close(self) -> None:
        """Let go of the microphone; returns within 2 s, whatever hangs."""
        if self._server_watch is not None:
            self._server_watch.stop()
        if self._supervision is not None:
            self._supervision.cancel()
            await asyncio.wait({self._supervision})
        await self._capture.close()
        self._ring.finish()

    async def __aenter__(self) -> Self:
        await self.open()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def _open(self) -> None:
        """DeviceError, or a capture from which blocks may come."""
        self._capture = Capture(
            self._ring,
            self._chosen,
            block_ms=self._block_ms,
            asleep_ns=self._asleep_ns,
            stall_ns=STALL_NS,
        )
        await self._capture.open()
        if self._capture.microphone is not None:
            self._report.name = self._capture.microphone.name

    async def _supervise(self) -> None:
        befallen = await self._first_block()
        while True:
            if befallen is None:
                befallen = await self._next_trouble()
            self._capture.leave()
            hole_start = self._ring.end
            self._lost_ns = time.monotonic_ns()
            self._report.tell(SourceState.LOST, befallen.detail)
            await self._close_capture()
            await self._reopen()
            self._tell_hole(hole_start, befallen.reason)
            befallen = None

    async def _next_trouble(self) -> Trouble:
        """Listen, and tell how it goes, until something is wrong."""
        self._looked_ns = time.monotonic_ns()
        while True:
            slept_ns = self._sleep_watch.slept_ns()
            self._asleep_ns += slept_ns
            befallen = trouble.slept() if slept_ns else self._trouble()
            if befallen is not None:
                return befallen
            self._listen()
            await self._pause(TICK_S)

    def _trouble(self) -> Trouble | None:
        failure = self._capture.failure
        if isinstance(failure, DeviceError):
            return trouble.trouble_of(failure, self.name)
        if failure is not None:
            raise failure
        if self._server is not None:
            stray = trouble.astray(self._server, self._chosen, self._capture.stream_name)
            if stray is not None:
                return stray
        now_ns = time.monotonic_ns()
        is_late = now_ns - self._looked_ns > STALL_NS
        self._looked_ns = now_ns
        age_ns = now_ns - self._ring.captured_ns(self._ring.end)
        has_stalled = self._capture.has_stalled or age_ns > STALL_NS
        return trouble.stalled(self.name, is_busy=is_late) if has_stalled else None

    def _listen(self) -> None:
        source = self._source()
        if source is not None:
            self._report.name = name_of(source)
        self._report.listen(self._capture, source)

    def _source(self) -> Source | None:
        """What the sound server says that we hear."""
        if self._server is None:
            return None
        chosen_id = self._chosen.id if self._chosen is not None else None
        return self._server.source(self._server.heard.get(self._capture.stream_name, chosen_id))

    async def _close_capture(self) -> None:
        await self._capture.close()
        self._report.end(self._capture)

    async def _reopen(self) -> None:
        """Try until blocks come."""
        while (befallen := await self._try_again()) is not None:
            self._report.tell(SourceState.LOST, befallen.detail)
            await self._wait_for_retry()
        self._asleep_ns = 0
        self._report.begin(self._capture)

    async def _try_again(self) -> Trouble | None:
        """None if blocks come, else what is in the way; nothing is open then."""
        missing = self._absence()
        if missing is not None:
            return missing
        try:
            await self._open()
            befallen = await self._first_block()
        except DeviceError as error:
            befallen = trouble.trouble_of(error, self.name)
        if befallen is not None:
            await self._close_capture()
        return befallen

    def _absence(self) -> Trouble | None:
        if self._server_watch is None:
            return None
        if self._server is None:  # without it PortAudio would open some other device
            return trouble.no_server()
        return trouble.absence(self._server, self._chosen)

    async def _first_block(self) -> Trouble | None:
        deadline_ns = time.monotonic_ns() + round(_FIRST_BLOCK_S * 1e9)
        while self._capture.began_at is None:
            if time.monotonic_ns() > deadline_ns:
                return trouble.stalled(self.name)
            if isinstance(self._capture.failure, DeviceError):
                return trouble.trouble_of(self._capture.failure, self.name)
            if self._capture.failure is not None:
                raise self._capture.failure
            missing = self._absence() if self._server is not None else None
            if missing is not None:
                return missing
            await self._pause(_LOOK_S)
        return None

    async def _wait_for_retry(self) -> None:
        deadline_ns = time.monotonic_ns() + round(_RETRY_S * 1e9)
        is_changed = False
        while not is_changed and time.monotonic_ns() < deadline_ns:
            self._fill()
            is_changed = await self._pause(TICK_S)
        if is_changed:
            await asyncio.sleep(_SETTLE_S)
        self._fill()

    def _fill(self) -> None:
        """Silence up to now; only while no capture is there to write."""
        self._asleep_ns += self._sleep_watch.slept_ns()
        now_ns = time.monotonic_ns()
        if now_ns - self._lost_ns < _FILL_NS and self._ring.end:
            self._ring.skip_to(now_ns, asleep_ns=self._asleep_ns)
            self._asleep_ns = 0

    async def _pause(self, seconds: float) -> bool:
        """Up to so long; True if the sound server has told of a change."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._changed.wait()
        is_changed = self._changed.is_set()
        self._changed.clear()
        return is_changed

    def _tell_hole(self, hole_start: int, reason: str) -> None:
        hole_end = self._capture.began_at or hole_start
        if hole_start and hole_end > hole_start:
            self._on_hole(Gap(samples_to_ms(hole_start), samples_to_ms(hole_end), reason))

    def _watch_server(self) -> None:
        loop = asyncio.get_running_loop()

        def on_change(server: SoundServer | None) -> None:
            loop.call_soon_threadsafe(self._note_server, server)

        self._server_watch = SoundServerWatch(on_change)
        self._server_watch.start()

    def _note_server(self, server: SoundServer | None) -> None:
        self._server = server
        self._changed.set()
