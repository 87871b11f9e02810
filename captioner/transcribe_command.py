"""`captioner transcribe FILE...`: recordings into kept sessions, from the terminal."""

import asyncio
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from captioner.assembly import SWITCH_INTERVAL_S
from captioner.chosen_recognizers import chosen_recognizers, place_of
from captioner.domain.secrets import Secrets
from captioner.domain.transcribing import Progress, Stage, Transcribed, said_outcome, said_remaining
from captioner.interrupts import on_interrupt
from captioner.log import redactor, watch_loop
from captioner.ports import Recognizer
from captioner.record_keeper import open_library
from captioner.riva.channel import keep_poller
from captioner.server_options import ServerChoice
from captioner.store.paths import find_places
from captioner.store.secrets import KeyringSecrets
from captioner.store.session_library import KeptSessions
from captioner.transcribe import Transcription

FAILED = 1
CANCELLED = 130
"""The shell's status for a program that Ctrl-C ended."""

_BAR = 24
"""Characters of a full bar."""

_ERASE_LINE = "\r\x1b[K"


@dataclass(frozen=True, slots=True)
class TranscribeOptions:
    """Which recordings, at least one, and by whom."""

    server: ServerChoice
    files: tuple[Path, ...]


def transcribe_command(options: TranscribeOptions) -> int:
    """The exit status; Ctrl-C keeps what was transcribed so far. Raises CaptionerError."""
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    # Before the loop runs: Ctrl-C must end it while the keyring asks for its password.
    secrets = options.server.load_secrets(KeyringSecrets())
    redactor.learn_secrets(secrets)
    return asyncio.run(_transcribe(options, secrets))


async def _transcribe(options: TranscribeOptions, secrets: Secrets) -> int:
    keep_poller()
    watch_loop(asyncio.get_running_loop())
    library = open_library(find_places())
    try:
        async with chosen_recognizers(options.server, secrets) as recognizers:
            _say(f"Recognised by {place_of(options.server.profile, recognizers[0])}.")
            return await _run(options, recognizers, library)
    finally:
        await library.close()


async def _run(
    options: TranscribeOptions, recognizers: Sequence[Recognizer], library: KeptSessions
) -> int:
    report = _Report(len(options.files), is_live=sys.stderr.isatty())
    language = options.server.recognition.language
    order = Transcription(options.files, recognizers, library, report.tell, language=language)
    with on_interrupt(order.cancel):
        outcomes = await order.run()
    if any(outcome.is_cut for outcome in outcomes):
        return CANCELLED
    return FAILED if any(outcome.problem for outcome in outcomes) else 0


class _Report:
    """On stdout the id of each session and its recording; on stderr how far it is, and problems."""

    def __init__(self, count: int, *, is_live: bool) -> None:
        self._count = count
        self._is_live = is_live
        self._trouble = ""

    def tell(self, progress: Progress) -> None:
        if progress.stage is Stage.OVER and progress.outcome is not None:
            self._clear()
            self._conclude(progress.outcome)
        elif self._is_live:
            sys.stderr.write(_ERASE_LINE + self._line(progress))
            sys.stderr.flush()
        elif progress.trouble != self._trouble:
            self._trouble = progress.trouble
            if progress.trouble:
                _say(f"{progress.path.name}: {progress.trouble}")

    def _line(self, progress: Progress) -> str:
        done = int(progress.fraction * _BAR)
        bar = done * "#" + (_BAR - done) * "."
        which = f"{progress.index + 1}/{self._count} " if self._count > 1 else ""
        more = progress.trouble or said_remaining(progress.left_s)
        return f"{which}{progress.path.name} [{bar}] {progress.fraction:4.0%} {more}".rstrip()

    def _conclude(self, outcome: Transcribed) -> None:
        if outcome.session_id is not None:
            sys.stdout.write(f"{outcome.session_id} {outcome.path}\n")
            sys.stdout.flush()
        if outcome.problem or outcome.is_cut:
            _say(f"captioner: {outcome.path.name}: {said_outcome(outcome)}")

    def _clear(self) -> None:
        self._trouble = ""
        if self._is_live:
            sys.stderr.write(_ERASE_LINE)


def _say(sentence: str) -> None:
    sys.stderr.write(f"{sentence}\n")
    sys.stderr.flush()
