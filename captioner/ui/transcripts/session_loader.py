"""Brings sessions into the list, as far as somebody looks."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from captioner.domain.session_list import FoundSession, SessionFilter
from captioner.ports.preferences import Cancel
from captioner.ports.sessions import SessionLibrary
from captioner.ui.transcripts.session_list_model import SessionListModel
from captioner.ui.transcripts.session_orders import SessionOrders
from captioner.ui.transcripts.session_rows import ListRow, SessionRow, day_of, rows_of

PAGE: Final = 100
"""Sessions that are asked for at a time: the work for so many takes about a millisecond."""

_AHEAD: Final = 40
"""Rows below the last one in sight that are there already."""

_TOLD_AFTER_MS: Final = 250
"""While captions run the library tells of changes all the time."""


class SessionLoader(QObject):
    """Only the latest search counts: an answer to one before is dropped. Qt's main thread only."""

    loaded = Signal()
    """What was asked for is in the list."""

    failed = Signal(str)

    def __init__(
        self, library: SessionLibrary, model: SessionListModel, orders: SessionOrders
    ) -> None:
        """It goes with the model."""
        super().__init__(model)
        self._library = library
        self._model = model
        self._orders = orders
        self._cancel: Cancel | None = None
        self._ids: set[str] = set()
        self._last_day: date | None = None
        self._asked = 0
        self._is_wanted_whole = False
        self._told = QTimer(self, singleShot=True, interval=_TOLD_AFTER_MS)
        self._told.timeout.connect(self.refresh)
        self.wanted = SessionFilter()
        """Of what there is in the list, as soon as it says `loaded`."""
        self.total = 0
        """So many sessions fit, in the list or not."""
        self.is_busy = False

    @property
    def is_whole(self) -> bool:
        """No session fits that is not in the list."""
        return self._asked >= self.total

    def look_for(self, wanted: SessionFilter) -> None:
        self.wanted = wanted
        self._is_wanted_whole = False
        self._ask(most=PAGE)

    def refresh(self) -> None:
        """As much as is there, as it is now."""
        self._ask(most=max(PAGE, self._asked))

    def tell_of_change(self) -> None:
        """The library has changed: look soon, once for many changes."""
        if not self._told.isActive():
            self._told.start()

    def look_at(self, last_row: int) -> None:
        """This is the last row in sight."""
        if last_row >= self._model.rowCount() - _AHEAD:
            self._go_on()

    def bring_all(self) -> None:
        """To the end of the list, page by page."""
        self._is_wanted_whole = True
        self._go_on()

    def stop(self) -> None:
        self._told.stop()
        self._drop()

    def _go_on(self) -> None:
        if not self.is_busy and not self.is_whole:
            self.is_busy = True
            page = self._library.find(self.wanted, first=self._asked, most=PAGE)
            self._cancel = self._orders.ask(page, self._add, self._fail)

    def _ask(self, *, most: int) -> None:
        self._drop()
        self.is_busy = True
        look = self._look(self.wanted, most)
        self._cancel = self._orders.ask(look, self._show, self._fail)

    async def _look(self, wanted: SessionFilter, most: int) -> "_Found":
        """Page by page, each in a turn of its own: so many rows at once would be felt."""
        known = [row for row in self._model.rows if isinstance(row, SessionRow)]
        found = _Found({row.summary.id: row for row in known})
        while found.asked < most:
            page = await self._library.find(wanted, first=found.asked, most=PAGE)
            found.add(page)
            if len(page) < PAGE:
                break
        found.total = found.asked
        if found.asked and found.asked % PAGE == 0:
            found.total = await self._library.count(wanted)
        return found

    def _show(self, found: "_Found") -> None:
        self.is_busy = False
        self._ids, self._last_day = found.ids, found.last_day
        self._asked, self.total = found.asked, found.total
        self._model.put(found.rows)
        self.loaded.emit()

    def _add(self, page: Sequence[FoundSession]) -> None:
        self.is_busy = False
        found = _Found({}, self._ids, self._last_day)
        found.add(page)
        self._asked += len(page)
        if len(page) < PAGE:
            self.total = self._asked
        self._last_day = found.last_day
        self._model.add(found.rows)
        self.loaded.emit()
        if self._is_wanted_whole:
            self._go_on()

    def _fail(self, sentence: str) -> None:
        self.is_busy = False
        self.failed.emit(sentence)

    def _drop(self) -> None:
        if self._cancel is not None:
            self._cancel()
            self._cancel = None
        self.is_busy = False


class _Found:
    """Pages as they come in, none of their sessions twice.

    One that begins meanwhile moves the others on by a place. What is as it is `known` is the
    same object: so the model need not compare thousands of rows in one turn.
    """

    def __init__(
        self,
        known: Mapping[str, SessionRow],
        ids: set[str] | None = None,
        last_day: date | None = None,
    ) -> None:
        self._known = known
        self.ids = set() if ids is None else ids
        self.last_day = last_day
        self.rows: list[ListRow] = []
        self.asked = 0
        self.total = 0

    def add(self, page: Sequence[FoundSession]) -> None:
        self.asked += len(page)
        new = [each for each in page if each.summary.id not in self.ids]
        self.ids.update(each.summary.id for each in new)
        self.rows += map(self._known_one, rows_of(new, after=self.last_day))
        if new:
            self.last_day = day_of(new[-1].summary)

    def _known_one(self, row: ListRow) -> ListRow:
        if isinstance(row, SessionRow):
            known = self._known.get(row.summary.id)
            return row if known is None or known != row else known
        return row
