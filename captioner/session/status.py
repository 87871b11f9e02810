"""What is told about the connection: every change at once, how far it is behind now and then."""

from collections.abc import Callable
from dataclasses import replace

from captioner.domain.connection import Connection, ConnectionState
from captioner.ports import Clock, SessionObserver

_TELL_AGAIN_MS = 1_000
"""How far behind the recogniser is, is told at most once in so long..."""

_NEWS_MS = 500
"""...and only if it has changed by so much."""


class Status:
    """The last `Connection` that was told; one thread.

    `known` gives what does not depend on the moment: who is at work, for whom
    he stands in, and why a better one has refused.
    """

    def __init__(
        self, observer: SessionObserver, clock: Clock, known: Callable[[], Connection]
    ) -> None:
        self._observer = observer
        self._clock = clock
        self._known = known
        self._said = self._told = Connection(ConnectionState.OFFLINE)
        self._told_ns = clock.now_ns()
        self.attempt = 0
        """Tries since captions last flowed."""

    def tell(
        self,
        state: ConnectionState,
        *,
        detail: str = "",
        retry_in_ms: int | None = None,
        behind_ms: int = 0,
    ) -> None:
        self._said = Connection(state, detail=detail, retry_in_ms=retry_in_ms, behind_ms=behind_ms)
        self._tell(self._whole())

    def refresh(self) -> None:
        """What is known may have changed."""
        now = self._whole()
        if now != self._told:
            self._tell(now)

    def tell_behind(self, behind_ms: int) -> None:
        """The stream is flowing, so far behind the microphone."""
        if self._told.state is not ConnectionState.STREAMING:
            return
        is_news = abs(behind_ms - self._told.behind_ms) > _NEWS_MS
        since_ms = (self._clock.now_ns() - self._told_ns) / 1e6
        if is_news and since_ms >= _TELL_AGAIN_MS:
            self.tell(ConnectionState.STREAMING, behind_ms=behind_ms)

    def _whole(self) -> Connection:
        said, known = self._said, self._known()
        is_flowing = said.state in (ConnectionState.CONNECTING, ConnectionState.STREAMING)
        return replace(
            said,
            recognizer=known.recognizer,
            detail=said.detail or (known.detail if is_flowing else ""),
            attempt=self.attempt,
            stands_in_for=known.stands_in_for,
        )

    def _tell(self, connection: Connection) -> None:
        self._told = connection
        self._told_ns = self._clock.now_ns()
        self._observer.on_connection(connection)
