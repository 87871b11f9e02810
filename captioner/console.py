"""Captions in the terminal."""

import asyncio
import contextlib
import gc
import os
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from captioner.assembly import (
    SWITCH_INTERVAL_S,
    Heard,
    Tracing,
    listening,
    playing,
    run_session,
    sample_speech,
)
from captioner.audio.file_source import FileSource
from captioner.chosen_recognizers import chosen_recognizers, place_of
from captioner.clock import SystemClock
from captioner.domain.captions import Gap, Segment
from captioner.domain.connection import Connection, ConnectionState
from captioner.domain.errors import CaptionerError, DeviceError
from captioner.domain.health import SourceHealth
from captioner.domain.secrets import Secrets
from captioner.domain.stability import Stability
from captioner.interrupts import on_interrupt
from captioner.log import redactor, watch_loop
from captioner.ports import Recognizer, SessionObserver
from captioner.record_keeper import Heading, RecordKeeper, open_library
from captioner.riva.channel import keep_poller
from captioner.server_options import ServerChoice
from captioner.session.session import CaptionSession
from captioner.session.steadied import OnPainted, SteadiedCaptions
from captioner.store.paths import find_places
from captioner.store.secrets import KeyringSecrets
from captioner.terminal import JsonLines, LiveLines, Output, PlainLines

FAILED = 1

_WRITTEN_AGAIN = "All of it is on the disk again."


@dataclass(frozen=True, slots=True)
class CaptionOptions:
    """What is to be captioned, by whom, and how it is shown.

    Without `file` it is a microphone, `device` or the system's default. `speed`
    1 plays a file in real time, 0 as fast as the recogniser takes it.
    """

    server: ServerChoice
    file: Path | None = None
    device: str | None = None
    speed: int = 1
    as_json: bool = False
    stability: Stability = Stability.BALANCED
    trace: Path | None = None
    or_sample: bool = False
    """Where there is no microphone, caption the sample speech."""
    keeps: bool = True
    """What is said becomes one of the kept sessions; the sample speech never does."""


def caption(options: CaptionOptions) -> int:
    """Caption until the file or the person ends it; the exit status. Raises CaptionerError."""
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    # Before the loop runs: Ctrl-C must end it while the keyring asks for its password.
    secrets = options.server.load_secrets(KeyringSecrets())
    redactor.learn_secrets(secrets)
    return asyncio.run(_caption(options, secrets))


async def _caption(options: CaptionOptions, secrets: Secrets) -> int:
    keep_poller()
    watch_loop(asyncio.get_running_loop())
    tracing = Tracing(options.trace)
    tracing.open()
    try:
        sound = _Sound()
        async with (
            chosen_recognizers(options.server, secrets) as recognizers,
            _audio(options, sound) as heard,
        ):
            _say(f"Recognised by {place_of(options.server.profile, recognizers[0])}.")
            # What start-up left behind is here to stay: no need to look through it again.
            gc.freeze()
            return await _run(options, recognizers, heard, tracing, sound)
    finally:
        tracing.close()


@contextlib.asynccontextmanager
async def _audio(options: CaptionOptions, sound: "_Sound") -> AsyncIterator[Heard]:
    if options.file is not None:
        with playing(options.file, speed=options.speed) as heard:
            yield heard
        return
    async with contextlib.AsyncExitStack() as stack:
        try:
            microphone = listening(options.device, on_health=sound.note)
            heard = await stack.enter_async_context(microphone)
            _say("Captions of the microphone; Ctrl-C ends them.")
        except DeviceError as error:
            if not options.or_sample:
                raise
            _say(f"{error} These are captions of the sample speech:")
            heard = stack.enter_context(playing(sample_speech(), speed=options.speed))
        yield heard


@contextlib.asynccontextmanager
async def _record(
    options: CaptionOptions, recognizer: str, heard: Heard
) -> AsyncIterator[Sequence[SessionObserver]]:
    """Who must be told first of what is said, so that it is kept."""
    is_sample = isinstance(heard.origin, FileSource) and options.file is None
    if is_sample or not options.keeps:
        yield ()
        return
    library = open_library(find_places())
    keeper = RecordKeeper(library, SystemClock(), lambda trouble: _say(trouble or _WRITTEN_AGAIN))
    try:
        heading = Heading(
            heard.name or heard.label, recognizer, options.server.recognition.language
        )
        yield (keeper.begin_run(heard.source, heading),)
    finally:
        try:
            if await keeper.end_session() is not None:
                _say("The session is kept: 'captioner export last' writes it to a file.")
        finally:
            await library.close()


async def _run(
    options: CaptionOptions,
    recognizers: Sequence[Recognizer],
    heard: Heard,
    tracing: Tracing,
    sound: "_Sound",
) -> int:
    clock = SystemClock()
    out = Output(sys.stdout, on_closed=lambda: session.stop())  # noqa: PLW0108 - bound below
    trouble = _Trouble(
        stop=lambda: session.stop(),  # noqa: PLW0108 - bound below
        is_alone=len(recognizers) == 1,
    )
    lines = _lines(
        options,
        out,
        trouble,
        on_painted=lambda *painted: captions.painted(*painted),  # noqa: PLW0108 - bound below
    )
    captions = SteadiedCaptions(lines, clock, options.stability, on_painted=tracing.painted)
    sound.tell = lines.on_source
    async with _record(options, recognizers[0].name, heard) as record, captions:
        session = CaptionSession(
            heard.source,
            recognizers,
            clock,
            observers=[*record, trouble, captions],
            label=heard.label,
            latency=tracing.recorder,
        )
        with on_interrupt(session.stop):
            await run_session(session, heard)
    _say_what_was_no_sound(heard)
    return _outcome(trouble.sentence or heard.failure, out)


def _lines(
    options: CaptionOptions, out: Output, trouble: "_Trouble", *, on_painted: OnPainted
) -> JsonLines | LiveLines | PlainLines:
    if options.as_json:
        return JsonLines(out, on_painted=on_painted)
    if sys.stdout.isatty():
        return LiveLines(out, on_painted=on_painted)
    return PlainLines(
        out,
        lambda sentence: None if trouble.sentence else _say(sentence),
        on_painted=on_painted,
    )


class _Sound:
    """Tells how the microphone is doing when there is another thing to say, not with each level."""

    def __init__(self) -> None:
        self.tell: Callable[[SourceHealth], None] = lambda _: None
        self._said: str = ""

    def note(self, health: SourceHealth) -> None:
        # The seconds in a fault's sentence grow; it is said once.
        topic = health.fault or health.detail
        if topic != self._said:
            self._said = topic
            self.tell(health)


class _Trouble:
    """Ends the session where only a person could help, or nobody ever answered.

    A recogniser that `is_alone` has nobody to stand in for it.
    """

    def __init__(self, stop: Callable[[], None], *, is_alone: bool) -> None:
        self._stop = stop
        self._is_alone = is_alone
        self._has_streamed = False
        self.sentence = ""

    def on_segment(self, segment: Segment) -> None:
        pass

    def on_gap(self, gap: Gap) -> None:
        pass

    def on_connection(self, connection: Connection) -> None:
        if connection.state is ConnectionState.STREAMING:
            self._has_streamed = True
        is_hopeless = connection.state is ConnectionState.REFUSED or (
            connection.state is ConnectionState.WAITING
            and self._is_alone
            and not self._has_streamed
        )
        if is_hopeless:
            self.sentence = connection.detail
            self._stop()


def _say_what_was_no_sound(heard: Heard) -> None:
    count = heard.origin.invalid_samples if isinstance(heard.origin, FileSource) else 0
    if count:
        _say(
            f"{heard.label} holds {count} samples that are no numbers; they are silence in the"
            " captions. If words are missing there, make the recording anew."
        )


def _outcome(trouble: object, out: Output) -> int:
    if out.is_closed:
        # Python would try to flush what nobody reads, and say so.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    if not trouble:
        return 0
    if isinstance(trouble, Exception) and not isinstance(trouble, CaptionerError):
        raise trouble
    _say(f"captioner: {trouble}")
    return FAILED


def _say(sentence: str) -> None:
    sys.stderr.write(f"{sentence}\n")
    sys.stderr.flush()
