"""Transcript files that a person wants opened, also before there is a screen to show them on."""

from collections.abc import Callable, Sequence
from pathlib import Path

from captioner.desktop_sessions import DesktopSessions


class DesktopFiles:
    """Main thread; `open` may be called at any time."""

    def __init__(self, sessions: DesktopSessions) -> None:
        self._sessions = sessions
        self._waiting: list[Path] | None = []
        self._say: Callable[[str], None] = lambda _: None

    @property
    def are_waiting(self) -> bool:
        return bool(self._waiting)

    def open(self, files: Sequence[Path]) -> None:
        """Each becomes a session, unless it is one already, and is shown."""
        if self._waiting is None:
            self._sessions.open_files(files, self._say)
        else:
            self._waiting.extend(files)

    def begin(self, say: Callable[[str], None]) -> None:
        """From now on there is a screen, on which `say` says what could not be opened."""
        self._say = say
        waiting, self._waiting = self._waiting, None
        if waiting:
            self.open(waiting)
