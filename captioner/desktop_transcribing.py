"""Recordings into sessions, for the window that asks for it."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from captioner.errands import Errands
from captioner.ports import Recognizer
from captioner.ports.transcribing import Cancel, OnProgress
from captioner.store.session_library import KeptSessions
from captioner.transcribe import Transcription


@dataclass(frozen=True, slots=True)
class Chosen:
    """Who recognises at present, the preferred one first, and in which language."""

    recognizers: Sequence[Recognizer]
    language: str


class DesktopTranscribing:
    """The `ports.transcribing.Transcribing` of the program; main thread, on the loop.

    Each recording is recognised by whoever is chosen when it begins, beside the live captions.
    """

    def __init__(
        self,
        library: KeptSessions,
        errands: Errands,
        chosen: Callable[[], Chosen],
        open_session: Callable[[str], None],
    ) -> None:
        self._library = library
        self._errands = errands
        self._chosen = chosen
        self._running: set[Transcription] = set()
        self._is_idle = asyncio.Event()
        self._is_closing = False
        self.open_session = open_session

    def begin(self, path: Path, on_progress: OnProgress) -> Cancel:
        chosen = self._chosen()
        order = Transcription(
            [path], chosen.recognizers, self._library, on_progress, language=chosen.language
        )
        if self._is_closing:
            order.cancel()
        self._running.add(order)
        self._errands.run(self._run(order))
        return order.cancel

    async def close(self) -> None:
        """The program ends: what was transcribed so far is kept. Before the library is closed."""
        self._is_closing = True
        for order in self._running:
            order.cancel()
        if self._running:
            self._is_idle.clear()
            await self._is_idle.wait()

    async def _run(self, order: Transcription) -> None:
        try:
            await order.run()
        finally:
            self._running.discard(order)
            if not self._running:
                self._is_idle.set()
