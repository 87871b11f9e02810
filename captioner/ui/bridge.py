"""The session's observer on the screen: at most one paint a frame, every revision's last state."""

import time
from collections import deque
from collections.abc import Callable, Sequence
from enum import Enum, auto
from typing import Protocol

from PySide6.QtCore import Qt, QTimer

from captioner.domain.captions import Gap, Segment
from captioner.domain.connection import Connection

FRAME_MS = 16
"""One frame of a 60 Hz screen."""

_MOST_AWAITED = 64
"""Revisions that wait for their paint; more gather only where nothing is painted at all."""

_NS_PER_MS = 1_000_000

OnPainted = Callable[[int, int, int], None]
"""Called with segment id, revision, and the monotonic ns at which its paint ended."""


class PaintOutcome(Enum):
    """What becomes of segments on the screen."""

    COMING = auto()  # a paint will follow
    UNCHANGED = auto()  # they look as what is there already
    HIDDEN = auto()  # nobody sees them now


class CaptionView(Protocol):
    """What the bridge shows things on."""

    def show_segments(self, segments: Sequence[Segment]) -> PaintOutcome: ...

    def show_connection(self, connection: Connection) -> None: ...

    def show_gap(self, gap: Gap) -> None: ...


class CaptionBridge:
    """Hands segments to the view: the first at once, those of the same frame together.

    A revision that was replaced within its frame is never painted and so never
    reported. Qt's main thread only.
    """

    def __init__(self, view: CaptionView, on_painted: OnPainted) -> None:
        self._view = view
        self._on_painted = on_painted
        self._pending: dict[tuple[str, int], Segment] = {}
        self._awaited: deque[Segment] = deque(maxlen=_MOST_AWAITED)
        self._handed_ns = 0
        self._frame = QTimer(singleShot=True)
        self._frame.setTimerType(Qt.TimerType.PreciseTimer)
        self._frame.timeout.connect(self._hand_over)

    def on_segment(self, segment: Segment) -> None:
        key = (segment.source, segment.id)
        self._pending.pop(key, None)  # so that the order is that of the last revisions
        self._pending[key] = segment
        if self._frame.isActive():
            return
        passed_ms = (time.monotonic_ns() - self._handed_ns) // _NS_PER_MS
        if passed_ms >= FRAME_MS:
            self._hand_over()
        else:
            self._frame.start(FRAME_MS - passed_ms)

    def on_connection(self, connection: Connection) -> None:
        self._view.show_connection(connection)

    def on_gap(self, gap: Gap) -> None:
        self._view.show_gap(gap)

    def painted(self, painted_ns: int) -> None:
        """The view has painted all it was handed."""
        while self._awaited:
            segment = self._awaited.popleft()
            self._on_painted(segment.id, segment.revision, painted_ns)

    def forget(self) -> None:
        """Drop what is not shown yet."""
        self._frame.stop()
        self._pending.clear()
        self._awaited.clear()

    def _hand_over(self) -> None:
        segments = tuple(self._pending.values())
        self._pending.clear()
        self._handed_ns = time.monotonic_ns()
        self._awaited.extend(segments)
        outcome = self._view.show_segments(segments)
        if outcome is PaintOutcome.HIDDEN:
            self._awaited.clear()
        if outcome is PaintOutcome.UNCHANGED:
            self.painted(time.monotonic_ns())
