"""Puts the parts of a session together, the same way for the terminal and for the desktop."""

import asyncio
import contextlib
import sys
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from captioner.audio.capture import Capture
from captioner.audio.devices import find_microphone
from captioner.audio.file_source import FileSource
from captioner.audio.ring import AudioRing
from captioner.clock import SystemClock
from captioner.domain.endpoint import Endpoint
from captioner.log import logger
from captioner.ports import AudioSource
from captioner.recognizer.process import RecognizerProcess
from captioner.riva.channel import Target
from captioner.riva.client import RivaRecognizer
from captioner.session.latency import LatencyRecorder
from captioner.session.session import CaptionSession
from captioner.store.paths import resource
from captioner.store.trace_file import TraceFile

EMBEDDED_NAME = "Basic offline English"
"""What the built-in recogniser is, said on the screen: it makes many mistakes."""

SWITCH_INTERVAL_S = 0.0005
"""Python's default of 5 ms would make the audio callback late by as much."""


_WATCH_MS = 250
"""How often to look whether the microphone has failed."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What is heard, and by what name."""

    source: AudioSource
    label: str
    origin: Capture | FileSource

    @property
    def failure(self) -> Exception | None:
        """Why it ended before its time; a CaptionerError is for the person, others are bugs."""
        return self.origin.failure


@contextlib.asynccontextmanager
async def listening(wanted: str | None) -> AsyncIterator[Heard]:
    """A microphone by id, name or part of it; None is the system's default. DeviceError if none."""
    microphone = await asyncio.to_thread(find_microphone, wanted) if wanted else None
    ring = AudioRing()
    async with Capture(ring, microphone) as capture:
        yield Heard(ring, "microphone", capture)


@contextlib.contextmanager
def playing(path: Path, *, speed: int) -> Iterator[Heard]:
    """A recording; AudioFileError if it is none."""
    source = FileSource.open(path, SystemClock(), speed=speed)
    try:
        yield Heard(source, path.name, source)
    finally:
        source.close()


async def run_session(session: CaptionSession, heard: Heard) -> None:
    """Run `session` to its end, or until what it hears has failed."""
    running = asyncio.create_task(session.run(), name="session")
    try:
        while not running.done():
            await asyncio.wait({running}, timeout=_WATCH_MS / 1000)
            if heard.failure is not None:
                session.stop()
        running.result()
    finally:
        running.cancel()
        await asyncio.wait({running})


def recognizer_process() -> RecognizerProcess:
    """The embedded recogniser, not started yet."""
    return RecognizerProcess(child_command())


def child_command() -> Sequence[str]:
    """How this very program is started as its own recogniser."""
    is_frozen = getattr(sys, "frozen", False)
    program = [sys.executable] if is_frozen else [sys.executable, "-m", "captioner"]
    return [*program, "recognizer", "--child"]


def embedded_recognizer(process: RecognizerProcess) -> RivaRecognizer:
    async def dial() -> Target:
        address = await process.address()
        return Target(address.target, bearer=address.token)

    return RivaRecognizer(EMBEDDED_NAME, dial, called="The built-in recogniser")


def server_recognizer(endpoint: Endpoint) -> RivaRecognizer:
    target = Target(endpoint.address, tls=endpoint.tls, metadata=endpoint.metadata)

    async def dial() -> Target:
        return target

    return RivaRecognizer(f"Riva at {endpoint.address}", dial, called=endpoint.address)


def sample_speech() -> Path:
    return resource("sample-speech.ogg")


class Tracing:
    """The latency of every revision, into a file if a person asked for one."""

    def __init__(self, path: Path | None) -> None:
        self._file = TraceFile(path) if path is not None else None
        self.recorder = LatencyRecorder(self._file.write) if self._file is not None else None

    def open(self) -> None:
        """Raises ConfigError if the file cannot be written."""
        if self._file is not None:
            self._file.open()
            logger.info("tracing is on")

    def painted(self, segment_id: int, revision: int, painted_ns: int) -> None:
        if self.recorder is not None:
            self.recorder.painted(segment_id, revision, painted_ns)

    def end_session(self) -> None:
        """Segments are counted from 1 again after this."""
        if self.recorder is not None:
            self.recorder.flush()

    def close(self) -> None:
        self.end_session()
        if self._file is not None:
            self._file.close()
