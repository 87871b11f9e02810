"""Who turns recordings into sessions, as a window sees it."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from captioner.domain.transcribing import Progress

OnProgress = Callable[[Progress], None]

Cancel = Callable[[], None]
"""What was transcribed so far is kept; the last `Progress` still comes, within seconds."""


class Transcribing(Protocol):
    """Called on the main thread and back on it, never before the call has returned."""

    def begin(self, path: Path, on_progress: OnProgress) -> Cancel:
        """The last call of `on_progress` has the outcome."""
        ...

    def open_session(self, session_id: str) -> None:
        """Let the person read it."""
        ...
