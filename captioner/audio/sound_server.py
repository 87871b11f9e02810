"""Follows what the sound server has: microphones, the default, and where our streams are."""

import threading
from collections.abc import Callable
from typing import Any

from captioner.audio.pulse import SoundServer, absences, state_of

_RETRY_S = 1.0
"""How often a server that is away is looked for."""

_LISTEN_S = 1.0
"""How long the thread may take to notice that it shall end."""

_COALESCE_S = 0.1
"""Changes come in bunches: at most so often the whole is asked for."""


class SoundServerWatch:
    """Tells of each change, from `start` to `stop`; for Linux.

    `on_change` gets the server's state, or None while there is no server, on
    the watch's own thread and never after `stop`. That thread is a daemon: a
    server that is frozen may hold it for as long as it likes.
    """

    def __init__(self, on_change: Callable[[SoundServer | None], None]) -> None:
        self._on_change = on_change
        self._stopping = threading.Event()
        self._telling = threading.Lock()
        self._told: SoundServer | None = None
        self._is_stale = True

    def start(self) -> None:
        threading.Thread(target=self._run, name="sound server watch", daemon=True).start()

    def stop(self) -> None:
        """Returns at once; the thread ends within a second if the server answers."""
        with self._telling:
            self._stopping.set()

    def _run(self) -> None:
        try:
            import pulsectl
        except OSError:  # libpulse is not installed, so neither is a server
            return
        while not self._stopping.is_set():
            try:
                with pulsectl.Pulse("captioner watch", connect=False) as server:
                    server.connect(autospawn=False)
                    self._follow(server)
            except absences():
                self._tell(None)
                self._stopping.wait(_RETRY_S)

    def _follow(self, server: Any) -> None:  # noqa: ANN401 - pulsectl has no types
        server.event_mask_set("source", "source_output", "server")
        server.event_callback_set(self._on_event)
        self._is_stale = True
        while not self._stopping.is_set():
            if self._is_stale:
                self._is_stale = False
                self._tell(state_of(server))
                self._stopping.wait(_COALESCE_S)
            else:
                server.event_listen(_LISTEN_S)

    def _on_event(self, _event: object) -> None:
        """Within pulsectl's loop, where nothing may be asked; also while an answer is awaited."""
        import pulsectl

        self._is_stale = True
        raise pulsectl.PulseLoopStop

    def _tell(self, state: SoundServer | None) -> None:
        with self._telling:
            if state == self._told or self._stopping.is_set():
                return
            self._told = state
            self._on_change(state)
