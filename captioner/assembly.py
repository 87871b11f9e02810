"""Puts the parts of a session together, the same way for the terminal and for the desktop."""

import asyncio
import contextlib
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from captioner.audio.capture import block_ms_for
from captioner.audio.file_source import FileSource
from captioner.audio.microphone import SupervisedMicrophone
from captioner.audio.recording import Recording
from captioner.clock import SystemClock
from captioner.domain.audio import SAMPLE_BYTES, ms_to_samples
from captioner.domain.captions import Gap
from captioner.domain.diagnosis import (
    Check,
    Diagnosis,
    Fault,
    Finding,
    Verdict,
    in_halves,
    rest_of_test,
)
from captioner.domain.errors import ConfigError, RecognizerError, Refused
from captioner.domain.health import SourceHealth
from captioner.domain.models import ServerModels
from captioner.domain.recognition_options import RecognitionOptions
from captioner.domain.secrets import Secrets
from captioner.domain.settings import Fallback, Profile, Settings
from captioner.domain.wording import marked, translate
from captioner.frozen import is_frozen, own_command
from captioner.log import logger
from captioner.ports import AudioSource
from captioner.recognizer.process import RecognizerProcess
from captioner.riva.channel import Target, target_of
from captioner.riva.client import RivaRecognizer
from captioner.riva.models import list_models
from captioner.riva.probe import probe
from captioner.session.chunking import DEFAULT_CHUNK_MS
from captioner.session.latency import LatencyRecorder
from captioner.session.session import CaptionSession
from captioner.store.paths import resource
from captioner.store.trace_file import TraceFile

EMBEDDED_NAME = marked("riva", "Basic offline English")
"""What the built-in recogniser is, said on the screen: it makes many mistakes."""

SWITCH_INTERVAL_S = 0.0005
"""Python's default of 5 ms would make the audio callback late by as much."""


_EMBEDDED_CALLED = marked("riva", "The built-in recogniser")

DEFAULT_OPTIONS = RecognitionOptions()

_SENTENCE_START, _SENTENCE_END = ms_to_samples(400), ms_to_samples(2_700)
"""“Good morning. Can you hear me well?” of the sample speech, for a connection test."""

_WATCH_MS = 250
"""How often to look whether the microphone has failed."""


class Holes:
    """Tells the session that runs of stretches that its microphone could not capture."""

    def __init__(self) -> None:
        self.on_hole: Callable[[Gap], None] = lambda _: None

    def tell(self, gap: Gap) -> None:
        self.on_hole(gap)


@dataclass(frozen=True, slots=True)
class Heard:
    """What is heard; `label` is its source in the captions, `name` a microphone's for people."""

    source: AudioSource
    label: str
    origin: SupervisedMicrophone | FileSource
    name: str | None = None
    holes: Holes = field(default_factory=Holes)

    @property
    def failure(self) -> Exception | None:
        """Why it ended before its time; a CaptionerError is for the person, others are bugs."""
        return self.origin.failure


def _unheard(_: SourceHealth) -> None:
    """Nobody looks at how the microphone is doing."""


@contextlib.asynccontextmanager
async def listening(
    wanted: str | None,
    *,
    chunk_ms: int | None = DEFAULT_CHUNK_MS,
    on_health: Callable[[SourceHealth], None] = _unheard,
) -> AsyncIterator[Heard]:
    """A microphone by id, name or part of it; None is the system's default. DeviceError if none.

    It is opened again whatever becomes of it. `chunk_ms` is what will be sent at
    a time: shorter chunks need shorter blocks.
    """
    holes = Holes()
    microphone = SupervisedMicrophone(
        wanted, on_hole=holes.tell, on_health=on_health, block_ms=block_ms_for(chunk_ms)
    )
    async with microphone:
        yield Heard(microphone, "microphone", microphone, microphone.name, holes)


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
    heard.holes.on_hole = session.note_hole
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
    program = own_command(sys.executable, frozen=is_frozen())
    return [*program, "recognizer", "--child"]


def embedded_recognizer(
    process: RecognizerProcess, options: RecognitionOptions = DEFAULT_OPTIONS
) -> RivaRecognizer:
    async def dial() -> Target:
        return await _embedded_target(process)

    name, called = translate("riva", EMBEDDED_NAME), translate("riva", _EMBEDDED_CALLED)
    return RivaRecognizer(name, dial, options, called=called)


def server_recognizer(
    profile: Profile, load_secrets: Callable[[], Awaitable[Secrets]]
) -> RivaRecognizer:
    """Secrets are asked for at each connection: the keyring may open only later."""

    async def dial() -> Target:
        try:
            return target_of(profile.endpoint, await load_secrets())
        except ConfigError as error:
            raise Refused(str(error)) from error

    called = profile.endpoint.address
    return RivaRecognizer(profile.name, dial, profile.recognition, called=called)


def recognizers_for(
    profile: Profile | None,
    settings: Settings,
    process: RecognizerProcess,
    load_secrets: Callable[[Profile], Awaitable[Secrets]],
) -> list[RivaRecognizer]:
    """Who captions, and who stands in if that is away, in this order.

    Whoever stands in understands the same language. This computer is never left
    for a server: what is said goes where a person sent it.
    """
    here = embedded_recognizer(process, settings.this_computer)
    if profile is None:
        return [here]
    others: list[Profile] = []
    if profile.fallback in (Fallback.ALL, Fallback.SERVERS):
        others = [p for p in settings.profiles if p.id != profile.id]
    language = profile.recognition.language
    fitting = (p for p in others if _is_same_language(p.recognition.language, language))
    chosen = [server_recognizer(each, partial(load_secrets, each)) for each in (profile, *fitting)]
    may_stay = profile.fallback in (Fallback.ALL, Fallback.THIS_COMPUTER)
    if may_stay and _is_same_language(settings.this_computer.language, language):
        chosen.append(here)
    return chosen


def _is_same_language(one: str, other: str) -> bool:
    """Empty is the server's choice, and may be any."""
    return not one or not other or one.partition("-")[0] == other.partition("-")[0]


async def test_connection(
    profile: Profile | None,
    secrets: Secrets,
    process: RecognizerProcess,
    on_finding: Callable[[Finding], None],
    *,
    options: RecognitionOptions = DEFAULT_OPTIONS,  # noqa: PT028 - no test
) -> Diagnosis:
    """Look into everything between here and words, at most 15 s; can be cancelled."""
    sample = await asyncio.to_thread(_spoken_sample)
    try:
        if profile is None:
            target, called = await _embedded_target(process), translate("riva", _EMBEDDED_CALLED)
        else:
            target, called = target_of(profile.endpoint, secrets), profile.endpoint.address
            options = profile.recognition
    except RecognizerError as error:
        return _ended_before_its_beginning(error, profile, on_finding)
    return await probe(target, options, sample, called=called, on_finding=on_finding)


def _ended_before_its_beginning(
    error: RecognizerError, profile: Profile | None, on_finding: Callable[[Finding], None]
) -> Diagnosis:
    """A server lacks its key, or this computer's recogniser does not start."""
    check, fault = Check.AUTHENTICATION, Fault.SECRET_MISSING
    if profile is None:
        check, fault = Check.RIVA, Fault.OTHER
    failure = Finding(check, Verdict.FAILED, *in_halves(str(error)), fault=fault)
    findings = tuple(rest_of_test(failure, ()))
    for finding in findings:
        on_finding(finding)
    return Diagnosis(findings)


async def server_models(
    profile: Profile | None, secrets: Secrets, process: RecognizerProcess
) -> ServerModels:
    """What can be recognised there. Raises RecognizerError or ConfigError."""
    if profile is None:
        return await list_models(await _embedded_target(process))
    return await list_models(target_of(profile.endpoint, secrets))


async def _embedded_target(process: RecognizerProcess) -> Target:
    address = await process.address()
    return Target(address.target, bearer=address.token)


def _spoken_sample() -> bytes:
    """The first sentence of the sample speech, int16 mono at 16 kHz; blocks."""
    recording = Recording.open(sample_speech())
    try:
        pcm = bytearray()
        while len(pcm) < _SENTENCE_END * SAMPLE_BYTES and not recording.is_exhausted:
            pcm += recording.decode_step()
    finally:
        recording.close()
    return bytes(pcm[_SENTENCE_START * SAMPLE_BYTES : _SENTENCE_END * SAMPLE_BYTES])


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
