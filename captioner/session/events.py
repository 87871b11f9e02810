"""One list of observers, told in order; a broken one cannot stop the captions."""

import asyncio
from collections.abc import Callable, Sequence

from captioner.domain.captions import Gap, Segment
from captioner.domain.connection import Connection
from captioner.ports import SessionObserver


class Observers:
    """Itself a `SessionObserver`; an observer that raises is reported and dropped.

    The report goes to the running loop's exception handler, where every other
    escaped error goes too.
    """

    def __init__(self, observers: Sequence[SessionObserver]) -> None:
        self._observers = list(observers)

    def on_segment(self, segment: Segment) -> None:
        self._tell(lambda observer: observer.on_segment(segment))

    def on_connection(self, connection: Connection) -> None:
        self._tell(lambda observer: observer.on_connection(connection))

    def on_gap(self, gap: Gap) -> None:
        self._tell(lambda observer: observer.on_gap(gap))

    def _tell(self, call: Callable[[SessionObserver], None]) -> None:
        for observer in tuple(self._observers):
            try:
                call(observer)
            except Exception as error:  # noqa: BLE001 - whatever is wrong with one, the others go on
                self._observers.remove(observer)
                asyncio.get_running_loop().call_exception_handler(
                    {
                        "message": f"{type(observer).__name__} failed and hears no more captions",
                        "exception": error,
                    }
                )
