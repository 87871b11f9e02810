"""An observer's captions, held back until they are likely to stay."""

import asyncio
from collections import deque
from collections.abc import Callable, Iterable
from types import TracebackType
from typing import Self

from captioner.domain.captions import Gap, Segment
from captioner.domain.connection import Connection
from captioner.domain.stability import Stability
from captioner.domain.steadier import Shown, Steadier
from captioner.ports import Clock, SessionObserver
from captioner.session.events import Observers

OnPainted = Callable[[int, int, int], None]
"""Called with segment id, revision, and the monotonic ns at which its paint ended."""

_MOST_AWAITED = 64
"""Revisions that wait for their paint; more gather only where nobody tells of paints."""


class SteadiedCaptions:
    """For one session: a `SessionObserver` that passes on to `observer` what may be seen.

        async with SteadiedCaptions(screen, SystemClock(), Stability.BALANCED) as captions:
            await run_session(CaptionSession(..., observers=[journal, captions]))

    What `observer` gets are segments with the same ids, whose revisions count what was shown:
    1, 2, 3... Give it `painted` to call, and `on_painted` is told of the revision as it was
    heard: once all words of that are on the screen, or others in their place. Connections and
    gaps pass at once. When left, what is still held is dropped, and no timer remains.
    One thread, on a running loop.
    """

    def __init__(
        self,
        observer: SessionObserver,
        clock: Clock,
        stability: Stability,
        *,
        on_painted: OnPainted = lambda _id, _revision, _ns: None,
    ) -> None:
        self._observer = Observers([observer])
        self._clock = clock
        self._steadier = Steadier(stability)
        self._on_painted = on_painted
        self._awaited: deque[Shown] = deque(maxlen=_MOST_AWAITED)
        self._alarm: asyncio.Task[None] | None = None
        self._alarm_ms = 0.0

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
            await asyncio.wait({self._alarm})

    def set_stability(self, stability: Stability) -> None:
        """From now on; what is shown already stays."""
        self._show(self._steadier.set_stability(stability, self._now_ms))
        self._set_alarm()

    def on_segment(self, segment: Segment) -> None:
        shown = self._steadier.hear(segment, self._now_ms)
        if shown is not None:
            self._show((shown,))
        self._set_alarm()

    def on_connection(self, connection: Connection) -> None:
        self._observer.on_connection(connection)

    def on_gap(self, gap: Gap) -> None:
        self._observer.on_gap(gap)

    def painted(self, segment_id: int, revision: int, painted_ns: int) -> None:
        """The observer has painted this revision of what it was given, and all before it."""
        heard: Shown | None = None
        while self._awaited and _key(self._awaited[0]) <= (segment_id, revision):
            heard = self._awaited.popleft()
        if heard is not None and heard.heard_revision:
            self._on_painted(heard.segment.id, heard.heard_revision, painted_ns)

    @property
    def _now_ms(self) -> float:
        return self._clock.now_ns() / 1e6

    def _show(self, shown: Iterable[Shown]) -> None:
        for each in shown:
            self._awaited.append(each)
            self._observer.on_segment(each.segment)

    def _set_alarm(self) -> None:
        """One that rings too early looks again; one that would ring too late is replaced."""
        due_ms = self._steadier.due_ms
        if due_ms is None:
            return
        if self._alarm is not None and not self._alarm.done():
            if self._alarm_ms <= due_ms:
                return
            self._alarm.cancel()
        self._alarm_ms = due_ms
        self._alarm = asyncio.create_task(self._release(), name="held captions")

    async def _release(self) -> None:
        while (due_ms := self._steadier.due_ms) is not None:
            self._alarm_ms = due_ms
            rest_ms = due_ms - self._now_ms
            if rest_ms > 0:
                await self._clock.sleep(rest_ms)
            self._show(self._steadier.release(self._now_ms))


def _key(shown: Shown) -> tuple[int, int]:
    return shown.segment.id, shown.segment.revision
