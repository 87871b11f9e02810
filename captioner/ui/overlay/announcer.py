"""Tells a screen reader what was said: finals alone, politely, and not all the time."""

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from captioner.domain.captions import Segment
from captioner.ui.announcing import announce

APART_MS = 3_000
"""Between two announcements: a speech synthesiser needs about as long for a sentence."""

_MOST_WAITING = 50
"""Utterances; there are never so many within APART_MS."""

Announce = Callable[[str], None]


class Announcer(QObject):
    """What is said between two announcements is told with the next. Qt's main thread only."""

    def __init__(self, box: QWidget, *, tell: Announce | None = None) -> None:
        super().__init__(box)
        self._box = box
        self._announce = tell or partial(announce, box)
        self._waiting: deque[str] = deque(maxlen=_MOST_WAITING)
        self._rest = QTimer(self, singleShot=True, interval=APART_MS)
        self._rest.timeout.connect(self._tell)

    def take(self, segments: Sequence[Segment]) -> None:
        """These revisions are shown now."""
        finals = [each.text for each in segments if each.is_committed and each.text]
        if finals and self._box.isVisible():
            self._waiting.extend(finals)
            if not self._rest.isActive():
                self._tell()

    def clear(self) -> None:
        """What was not told yet never will be."""
        self._waiting.clear()
        self._rest.stop()

    def _tell(self) -> None:
        if self._waiting:
            text = " ".join(self._waiting)
            self._waiting.clear()
            self._announce(text)
            self._rest.start()
