"""What is done with sessions: renamed, put into the bin, merged, split; and all of it undone."""

from collections.abc import Callable, Coroutine, Sequence
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from captioner.domain.session_list import SessionFilter
from captioner.domain.wording import counted, translate
from captioner.ports.sessions import SessionLibrary
from captioner.ui.transcripts.session_orders import SessionOrders

_PAGE: Final = 200

_Undo = Callable[[], None]


class SessionChanges(QObject):
    """Orders to the library, which come to their end even if the window goes. Main thread only."""

    changed = Signal()
    made = Signal(str)
    """A session that is there now, by its id."""

    failed = Signal(str)
    undo_offered = Signal(str, object)
    """What was done, and a function that takes it back."""

    def __init__(self, library: SessionLibrary, orders: SessionOrders, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._orders = orders

    def rename(self, session_id: str, title: str, before: str) -> None:
        done = translate("sessions", "Renamed.")
        self._do(
            self._library.rename(session_id, title),
            done,
            lambda: self._do(self._library.rename(session_id, before)),
        )

    def delete(self, ids: Sequence[str]) -> None:
        done = counted("sessions", "%n sessions are in the bin.", "", 1)(len(ids))
        self._do(self._library.delete(ids), done, lambda: self.restore(ids, undoes=True))

    def restore(self, ids: Sequence[str], *, undoes: bool = False) -> None:
        done = counted("sessions", "%n sessions are back.", "", 1)(len(ids))
        undo: _Undo = lambda: self._do(self._library.delete(ids))  # noqa: E731 - reads as data
        self._do(self._library.restore(ids), "" if undoes else done, undo)

    def destroy(self, ids: Sequence[str]) -> None:
        """For good: whoever calls has asked."""
        self._do(self._library.destroy(ids))

    def empty_bin(self) -> None:
        """For good: whoever calls has asked."""
        self._do(self._destroy_all())

    def merge(self, ids: Sequence[str]) -> None:
        done = counted("sessions", "%n sessions are one now.", "", 1)(len(ids))

        def offer(made: str) -> None:
            self._tell(done, lambda: self._do(self._unmerge(made, ids)))
            self.made.emit(made)

        self._orders.change(self._library.merge(ids), offer, self._fail)

    def split(self, session_id: str, row_id: int) -> None:
        done = translate("sessions", "From there on it is a session of its own.")

        def offer(made: str) -> None:
            self._tell(done, lambda: self._do(self._library.merge([session_id, made])))
            self.made.emit(made)

        self._orders.change(self._library.split(session_id, row_id), offer, self._fail)

    async def _unmerge(self, made: str, ids: Sequence[str]) -> None:
        await self._library.restore(ids)
        await self._library.delete([made])

    async def _destroy_all(self) -> None:
        """Page by page, each the first: what is destroyed is in the bin no more."""
        wanted = SessionFilter(is_in_bin=True)
        while found := await self._library.find(wanted, most=_PAGE):
            await self._library.destroy([each.summary.id for each in found])

    def _do(
        self, order: Coroutine[Any, Any, object], done: str = "", undo: _Undo | None = None
    ) -> None:
        """`done` says what was done, for as long as `undo` is offered."""
        self._orders.change(order, lambda _: self._tell(done, undo), self._fail)

    def _tell(self, done: str, undo: _Undo | None) -> None:
        if done and undo is not None:
            self.undo_offered.emit(done, undo)
        self.changed.emit()

    def _fail(self, sentence: str) -> None:
        self.failed.emit(sentence)
        self.changed.emit()  # some of it may have been done, and the list shows what was hoped for
