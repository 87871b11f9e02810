"""Puts a session's records on disk while it goes on, on a thread of its own."""

import asyncio
import contextlib
import threading
from collections import deque
from collections.abc import Callable, Sequence
from errno import EDQUOT, EFBIG, ENOSPC

from captioner.domain.errors import JournalError
from captioner.domain.transcript import Record
from captioner.domain.wording import translate
from captioner.store.journal import JournalFile
from captioner.store.journal_codec import encode_record
from captioner.store.small_file import reason_of

RETRY_S = 1.0
"""How long to leave a disk alone that refused."""

CLOSE_WITHIN_S = 5.0
"""So long a disk that hangs may hold up the program's end."""

_FULL = {ENOSPC, EDQUOT, EFBIG}

OnTrouble = Callable[[str | None], None]
"""Told what keeps the records from the disk, as a sentence; None once all of them are there."""


class JournalWriter:
    """Never drops a record: what the disk refuses is kept, and tried again every `RETRY_S`.

    All that is queued is written at once and synced, so that a record is on disk a few ms after
    it was appended. `append`, `flush` and `close` are called on one thread, which is not held
    up; `on_trouble` is called on the journal's.
    """

    def __init__(
        self,
        open_file: Callable[[], JournalFile],
        on_trouble: OnTrouble = lambda _: None,
        *,
        close_within_s: float = CLOSE_WITHIN_S,
    ) -> None:
        """`open_file` is called on the journal's thread, again and again while it fails."""
        self._open_file = open_file
        self._on_trouble = on_trouble
        self._close_within_s = close_within_s
        self._news = threading.Condition()
        self._queue: deque[bytes] = deque()
        self._answers: list[Callable[[int], None]] = []
        self._is_closing = False
        self._has_ended = False
        self._thread: threading.Thread | None = None
        self._file: JournalFile | None = None
        self._trouble: str | None = None

    @property
    def unwritten(self) -> int:
        """How many records are not on disk yet."""
        return len(self._queue)

    def start(self) -> None:
        """Make the file now, rather than with the first record."""
        if self._thread is None:
            # A disk that hangs must not keep the process from ending.
            self._thread = threading.Thread(target=self._run, name="journal", daemon=True)
            self._thread.start()

    def append(self, record: Record) -> None:
        """Soon on disk. RuntimeError after `close`."""
        if self._is_closing:
            raise RuntimeError("The journal is closed")
        line = encode_record(record)
        with self._news:
            self._queue.append(line)
            self._news.notify()
        self.start()

    async def flush(self) -> int:
        """Wait until all so far was written or refused; how many records are not on disk."""
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[int] = loop.create_future()

        def tell(unwritten: int) -> None:
            with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits any more
                loop.call_soon_threadsafe(_settle, answer, unwritten)

        with self._news:
            if self._thread is None or self._has_ended:
                return self.unwritten
            self._answers.append(tell)
            self._news.notify()
        return await answer

    async def close(self) -> int:
        """A last try, then the lock ends; how many records never came to the disk."""
        with self._news:
            self._is_closing = True
            self._news.notify()
        self.start()
        try:
            return await asyncio.wait_for(self.flush(), self._close_within_s)
        except TimeoutError:
            return self.unwritten

    def _run(self) -> None:
        answers: Sequence[Callable[[int], None]] = ()
        is_last = False
        try:
            while not is_last:
                answers, is_last = self._wait()
                self._write()
                if not is_last:
                    self._tell(answers)
        finally:
            if self._file is not None:
                self._file.close()
            with self._news:
                self._has_ended = True
                answers = (*answers, *self._answers)
            self._tell(answers)

    def _wait(self) -> tuple[Sequence[Callable[[int], None]], bool]:
        """Until there is something to write, somebody asks or it is the last time.

        After trouble a while is long enough.
        """
        with self._news:
            if self._trouble is not None:
                self._news.wait_for(lambda: self._answers or self._is_closing, RETRY_S)
            elif self._file is not None:
                self._news.wait_for(lambda: self._queue or self._answers or self._is_closing)
            answers, self._answers = self._answers, []
            return answers, self._is_closing

    def _write(self) -> None:
        try:
            if self._file is None:
                self._file = self._open_file()
            with self._news:
                lines = tuple(self._queue)
            if lines:
                self._file.write(b"".join(lines))
        except (OSError, JournalError) as error:
            self._say(sentence_of(error))
        else:
            with self._news:
                for _ in lines:
                    self._queue.popleft()
            self._say(None)

    def _say(self, trouble: str | None) -> None:
        if trouble != self._trouble:
            self._trouble = trouble
            self._on_trouble(trouble)

    def _tell(self, answers: Sequence[Callable[[int], None]]) -> None:
        for answer in answers:
            answer(self.unwritten)


def _settle(answer: asyncio.Future[int], unwritten: int) -> None:
    if not answer.done():
        answer.set_result(unwritten)


def sentence_of(error: OSError | JournalError) -> str:
    """What a person is told; the box's edge has room for its beginning."""
    if isinstance(error, JournalError):
        return str(error)
    if error.errno in _FULL:
        return translate(
            "transcripts",
            "The disk is full: the transcript is not kept. Make room. Captions go on, and what was "
            "said meanwhile is then written after all.",
        )
    return translate(
        "transcripts",
        "The transcript cannot be written: {reason}. Captions go on. Once that is mended, what "
        "was said meanwhile is written after all.",
    ).format(reason=reason_of(error))
