"""The text file for other programs, through all runs of the captions and changes of settings."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from captioner.domain.audio import samples_to_ms
from captioner.domain.editing import TranscriptEditor
from captioner.domain.transcript import Change, Record, Session, Transcript
from captioner.ports import AudioSource
from captioner.session.recorder import Recorder
from captioner.store.live_text import LiveText


class LiveTextKeeper:
    """Main thread, on the loop. It does not matter whether sessions are kept.

    `on_trouble` is told, with a sentence, of what keeps captions from the file, and with None
    once it is over; captions go on all the same.
    """

    def __init__(self, on_trouble: Callable[[str | None], None]) -> None:
        self._on_trouble = on_trouble
        self._live: LiveText | None = None
        self._recorder: Recorder | None = None
        self._source: AudioSource | None = None
        self._is_off_the_record = False

    async def use(self, path: Path | None) -> None:
        """From now on captions go there; None for nowhere. In the middle of a run, too."""
        if path == (self._live.path if self._live is not None else None):
            return
        await self.close()
        self._on_trouble(None)  # which was the other file's
        if path is not None:
            self._live = LiveText(path, self._on_trouble)
            self._live.start()

    def begin_run(self, source: AudioSource) -> Recorder:
        """To be one of the caption session's observers, until the next run."""
        transcript = Transcript(Session("", datetime.now(UTC)))
        self._recorder = Recorder(TranscriptEditor(transcript, self._take))
        self._recorder.set_off_the_record(is_off=self._is_off_the_record, at_ms=0)
        self._source = source
        return self._recorder

    def set_off_the_record(self, *, is_off: bool) -> None:
        """From now on nothing that is said comes to the file, or all does again."""
        self._is_off_the_record = is_off
        if self._recorder is not None and self._source is not None:
            at_ms = samples_to_ms(self._source.end)
            self._recorder.set_off_the_record(is_off=is_off, at_ms=at_ms)

    async def close(self) -> None:
        """All so far is in the file, if the disk lets it."""
        live, self._live = self._live, None
        if live is not None:
            await live.close()

    def _take(self, record: Record, change: Change | None = None) -> None:
        if self._live is not None:
            self._live.take(record, change)
