"""Keeps a session's audio in a file, for who has asked for that."""

import asyncio
import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import Self

from captioner.audio.growing_flac import GrowingFlac, reason_of
from captioner.domain.audio import RATE_HZ, SAMPLE_BYTES, AudioChunk
from captioner.domain.errors import AudioFileError
from captioner.domain.wording import translate
from captioner.ports import AudioSource

STEP_S = 1.0
"""How often it is written: what a crash loses beside FLAC's own block."""

_PIECE_SAMPLES = 10 * RATE_HZ
"""Read at once, so that a long silence needs no long memory."""


class AudioKeeper:
    """Within `async with` all of the source's audio from `start` on goes into a FLAC file.

    The file is 16 kHz mono, new, and for its owner alone; at its end stands
    the newest sample at the time of leaving. Without a sample there is no
    file. What was overwritten in the source before it could be read is silence
    of the same length, and so is what was off the record. A disk that fails
    or is full ends the keeping, never the captions: `on_problem` is told once,
    in a sentence, on the loop's thread; what was written until then can be
    read. The source is read on the loop's thread, the file is written on others.
    """

    def __init__(
        self,
        source: AudioSource,
        path: Path | Callable[[], Path],
        *,
        on_problem: Callable[[str], None],
        start: int = 0,
    ) -> None:
        """`path` is called, if it can be, on the thread that writes: it may look at the disk."""
        self._source = source
        self._given_path = path
        self._off_the_record: list[tuple[int, int | None]] = []
        """From where to where nothing is kept; the last may still last."""
        self._on_problem = on_problem
        self._position = start
        self._stop = asyncio.Event()
        self._keeping: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        self._keeping = asyncio.create_task(self._keep(), name="audio keeper")
        return self

    async def __aexit__(self, *_: object) -> None:
        self._stop.set()
        if self._keeping is None:
            return
        try:
            await asyncio.shield(self._keeping)
        except asyncio.CancelledError:
            await asyncio.wait({self._keeping})  # a few milliseconds, for a whole file
            raise

    def set_off_the_record(self, *, is_off: bool) -> None:
        """From the newest sample on all is silence, or is kept again."""
        stretches, end = self._off_the_record, self._source.end
        is_off_now = bool(stretches) and stretches[-1][1] is None
        if is_off and not is_off_now:
            stretches.append((end, None))
        elif is_off_now and not is_off:
            stretches[-1] = (stretches[-1][0], end)

    async def _keep(self) -> None:
        try:
            path, file = await asyncio.to_thread(self._create)
        except AudioFileError as error:
            self._on_problem(str(error))
            return
        try:
            try:
                await self._follow(file)
            finally:
                await asyncio.to_thread(file.close)
        except OSError as error:
            self._on_problem(_ended(path, error) if file.samples else _never_begun(error))

    def _create(self) -> tuple[Path, GrowingFlac]:
        """AudioFileError if it cannot be."""
        given = self._given_path
        path = given if isinstance(given, Path) else given()
        return path, GrowingFlac.create(path)

    async def _follow(self, file: GrowingFlac) -> None:
        is_last = False
        while not is_last:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._stop.wait(), STEP_S)
            is_last = self._stop.is_set()
            end = self._source.end
            while self._position < end:
                samples = min(end - self._position, _PIECE_SAMPLES)
                chunk = self._source.read(self._position, samples)
                await asyncio.to_thread(file.append, self._on_the_record(chunk))
                self._position += samples

    def _on_the_record(self, chunk: AudioChunk) -> bytes:
        pcm = bytearray(chunk.pcm)
        for start, end in self._off_the_record:
            first = max(start, chunk.start)
            last = chunk.end if end is None else min(end, chunk.end)
            if first < last:
                at = (first - chunk.start) * SAMPLE_BYTES
                pcm[at : at + (last - first) * SAMPLE_BYTES] = bytes((last - first) * SAMPLE_BYTES)
        return bytes(pcm)


def _ended(path: Path, error: OSError) -> str:
    return translate(
        "sound",
        "The audio is not kept any more: {reason}. The captions go on. What was kept so far "
        "is in {path}.",
    ).format(reason=reason_of(error), path=path)


def _never_begun(error: OSError) -> str:
    return translate(
        "sound", "The audio is not kept any more: {reason}. The captions go on."
    ).format(reason=reason_of(error))
