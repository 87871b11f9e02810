"""Committed captions as a growing text file, for other programs to show while they come."""

import asyncio
import contextlib
import os
import threading
from collections import deque
from collections.abc import Callable
from pathlib import Path

from captioner.domain.transcript import Added, Change, Record, Row
from captioner.domain.wording import translate
from captioner.store.journal_writer import OnTrouble
from captioner.store.small_file import reason_of

RETRY_S = 2.0
"""How long to leave a file alone that cannot be written."""

MOST_WAITING = 1_000
"""Lines that wait for a file that cannot be written; the oldest are left out of it then."""

CLOSE_WITHIN_S = 2.0
"""So long a disk that hangs may hold up the program's end."""

_NEVER_WAIT = getattr(os, "O_NONBLOCK", 0)
"""A named pipe that nobody reads would hold up its writer."""

_BINARY = getattr(os, "O_BINARY", 0)


class LiveText:
    """Appends each caption as a line of UTF-8 to `path`, on a thread of its own.

    It is given a transcript's records, so that what is off the record never comes to it: as a
    follower of an editor, or as what an editor writes to. What is mended later stays as it was.
    The file is made for its owner alone if it is not there; its folder must be. It is opened
    for each caption, so it may be moved away or emptied at any time.

    `on_trouble` is called on the loop that runs while it is made: with a sentence once lines
    cannot be written, and with None when they can be again. `take` and `close` on one thread.
    """

    def __init__(self, path: Path, on_trouble: OnTrouble, *, retry_s: float = RETRY_S) -> None:
        self._path = path
        self._on_trouble = on_trouble
        self._retry_s = retry_s
        self._loop = asyncio.get_running_loop()
        self._news = threading.Condition()
        self._lines: deque[bytes] = deque(maxlen=MOST_WAITING)
        self._begun = b""
        """What is left of the line that is being written."""
        self._is_closing = False
        self._has_ended = asyncio.Event()
        self._trouble: str | None = None
        # A disk that hangs must not keep the process from ending.
        self._thread = threading.Thread(target=self._run, name="live text", daemon=True)

    @property
    def path(self) -> Path:
        return self._path

    def start(self) -> None:
        """Make the file now: who shows it may look for it."""
        self._thread.start()

    def take(self, record: Record, _: Change | None = None) -> None:
        """Only what is said anew counts. Returns at once."""
        if isinstance(record, Added) and isinstance(record.entry, Row):
            line = (" ".join(record.entry.text.split()) + "\n").encode(errors="replace")
            with self._news:
                self._lines.append(line)
                self._news.notify()

    async def close(self) -> None:
        """All is in the file, if it can be written and the disk does not hang."""
        if not self._thread.is_alive():
            return
        with self._news:
            self._is_closing = True
            self._news.notify()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._has_ended.wait(), CLOSE_WITHIN_S)
        self._on_trouble = lambda _: None  # nobody cares any more, should the disk hang

    def _run(self) -> None:
        is_last = False
        while not is_last:
            is_last = self._is_closing
            try:
                self._write()
            except OSError as error:
                self._say(self._sentence(error))
            else:
                self._say(None)
            with self._news:
                if self._trouble is not None:
                    self._news.wait_for(lambda: self._is_closing, self._retry_s)
                else:
                    self._news.wait_for(lambda: self._lines or self._is_closing)
        self._call(self._has_ended.set)

    def _write(self) -> None:
        """All that waits; what the disk had no room for goes on from there the next time."""
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | _NEVER_WAIT | _BINARY
        file = os.open(self._path, flags, 0o600)
        try:
            while self._begun or self._next_line():
                self._begun = self._begun[os.write(file, self._begun) :]
        finally:
            os.close(file)

    def _next_line(self) -> bool:
        with self._news:
            if self._lines:
                self._begun = self._lines.popleft()
        return bool(self._begun)

    def _say(self, trouble: str | None) -> None:
        if trouble != self._trouble:
            self._trouble = trouble
            self._call(lambda: self._on_trouble(trouble))

    def _call(self, call: Callable[[], None]) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody listens any more
            self._loop.call_soon_threadsafe(call)

    def _sentence(self, error: OSError) -> str:
        return translate(
            "transcripts",
            "The live text file {path} cannot be written: {reason}. Captions go on. Make room or "
            "allow writing there, or choose another file in the settings.",
        ).format(path=self._path, reason=reason_of(error))
