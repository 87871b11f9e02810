"""The window with all sessions that were kept."""

import weakref
from collections.abc import Callable, Iterable, Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from captioner.domain.session_list import SessionFilter, SessionSummary
from captioner.domain.settings import WindowPlace
from captioner.domain.wording import counted, translate
from captioner.ports.sessions import SessionLibrary
from captioner.ui.icon import app_icon
from captioner.ui.settings.window_place import place_of, put
from captioner.ui.transcripts.export_run import Exported
from captioner.ui.transcripts.session_actions import SessionActions
from captioner.ui.transcripts.session_changes import SessionChanges
from captioner.ui.transcripts.session_dialogs import SessionDialogs
from captioner.ui.transcripts.session_filters import is_narrow
from captioner.ui.transcripts.session_loader import SessionLoader
from captioner.ui.transcripts.session_orders import SessionOrders
from captioner.ui.transcripts.session_rows import HitRow, SessionRow, session_of
from captioner.ui.transcripts.sessions_layout import SessionsLayout
from captioner.ui.verdict_icon import Mark

OnPlace = Callable[[WindowPlace], None]

OnOpen = Callable[[str, int | None], None]
"""A session is to be opened, by its id; at the row with that id, None for its beginning."""


class SessionsWindow(QWidget):
    """Made once: closing it hides it, showing it again looks anew. Qt's main thread only.

    Nothing is read before it is shown. What the library does runs on Qt's loop, which must be
    asyncio's as well; `finish` waits for it at the program's end.
    """

    closed = Signal()

    def __init__(
        self,
        library: SessionLibrary,
        open_session: OnOpen,
        *,
        place: WindowPlace | None,
        on_place: OnPlace,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._library = library
        self._open_session = open_session
        self._on_place = on_place
        self._orders = SessionOrders()
        self._choose_next: str | int | None = None
        self._is_new = True
        self._when_whole: Callable[[], None] | None = None
        self.ui = SessionsLayout(self, today)
        self.model, self.view = self.ui.model, self.ui.view
        self.actions_ = SessionActions(self, self.view)
        self.changes = SessionChanges(library, self._orders, self)
        self.dialogs = SessionDialogs(library, self)
        self.loader = SessionLoader(library, self.model, self._orders)
        self.ui.add_buttons(self.actions_.buttons(self))
        self.setWindowTitle(translate("sessions", "Sessions"))
        self.setWindowIcon(app_icon())
        self._connect()
        put(self, place)
        _follow(library, self)

    def offer_recognizers(self, names: Iterable[str]) -> None:
        """To filter by; those of the sessions that are in the list are offered anyway."""
        self.ui.filters.offer(names)

    def refresh(self) -> None:
        """The library has changed."""
        if self.isVisible():
            self.loader.tell_of_change()

    def stop(self) -> None:
        """The program ends: what was ordered goes on. Its owner deletes the window."""
        self._leave()
        self.close()

    async def finish(self) -> None:
        """What was ordered has been done."""
        await self._orders.finish()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        if not event.spontaneous():
            self._orders.listen()
            self._is_new = True
            self.loader.look_for(self.ui.filters.wanted)
            self.view.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        if self.isVisible():
            self._on_place(place_of(self))
        self._leave()
        super().closeEvent(event)
        self.closed.emit()

    def export_chosen(self) -> None:
        self.dialogs.export([Exported(each.id, each) for each in self._chosen()])

    def _leave(self) -> None:
        self.loader.stop()
        self._orders.stop()
        self.ui.undo.withdraw()
        self.dialogs.close()

    def _connect(self) -> None:
        filters, view, actions = self.ui.filters, self.view, self.actions_
        filters.changed.connect(self._look_for)
        filters.search.left.connect(self._go_to_list)
        self.ui.empty.cleared.connect(filters.clear)
        view.typed.connect(filters.search.begin)
        view.activated.connect(lambda _: self._open())
        view.end_requested.connect(lambda: self._bring_all(self._go_to_end))
        view.all_requested.connect(lambda: self._bring_all(view.selectAll))
        view.scrolled.connect(self._look_at_end)
        view.selectionModel().selectionChanged.connect(lambda *_: self._follow_choice())
        view.customContextMenuRequested.connect(self._show_menu)
        self.model.rename_requested.connect(self.changes.rename)
        self.loader.loaded.connect(self._on_loaded)
        self.loader.failed.connect(self._on_failed)
        self.changes.changed.connect(self.loader.refresh)
        self.changes.made.connect(self._on_made)
        self.changes.failed.connect(self._say_trouble)
        self.changes.undo_offered.connect(self.ui.undo.offer)
        actions.open.triggered.connect(self._open)
        actions.rename.triggered.connect(view.rename)
        actions.export.triggered.connect(self.export_chosen)
        actions.merge.triggered.connect(lambda: self.changes.merge(self._leaving_ids()))
        actions.split.triggered.connect(self._split)
        actions.delete.triggered.connect(lambda: self.changes.delete(self._leaving_ids()))
        actions.restore.triggered.connect(lambda: self.changes.restore(self._leaving_ids()))
        actions.destroy.triggered.connect(self._ask_to_destroy)
        actions.empty_bin.triggered.connect(self._ask_to_empty)
        self._connect_keys()

    def _connect_keys(self) -> None:
        for keys, does in (
            (QKeySequence.StandardKey.Find, self.ui.filters.search.begin),
            (QKeySequence.StandardKey.Undo, self.ui.undo.take_back),
            (QKeySequence.StandardKey.Refresh, self.loader.refresh),
            (QKeySequence.StandardKey.Close, self.close),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(does)

    def _look_for(self, wanted: SessionFilter) -> None:
        self._is_new = True
        self._when_whole = None
        self.loader.look_for(wanted)

    def _on_loaded(self) -> None:
        wanted = self.loader.wanted
        self.ui.trouble.withdraw()
        self.model.may_rename = not wanted.is_in_bin
        self.ui.filters.offer(
            sorted({r.summary.recognizer for r in self.model.rows if isinstance(r, SessionRow)})
        )
        self.ui.show_list(wanted, is_empty=not self.model.rowCount())
        self.ui.say_count(_count_words(self.loader.total, wanted))
        self._choose()
        self._follow_choice()
        if self._when_whole is not None and self.loader.is_whole:
            self._bring_all(self._when_whole)
        self._look_at_end()

    def _bring_all(self, then: Callable[[], None]) -> None:
        """Do it with all sessions in the list, which may take a while; another search ends it."""
        self._when_whole = None if self.loader.is_whole else then
        if self.loader.is_whole:
            then()
        else:
            self.loader.bring_all()

    def _go_to_end(self) -> None:
        self.view.choose(self.model.rowCount() - 1)

    def _choose(self) -> None:
        """What was just made, what came after what is gone, or the first of another list."""
        wanted, self._choose_next = self._choose_next, None
        row = self.model.row_of(wanted) if isinstance(wanted, str) else wanted
        if row is None and self._is_new:
            row = 0
            self.view.put_at_top(0)
        self._is_new = False
        if row is not None and self.model.rowCount():
            self.view.choose(min(row, self.model.rowCount() - 1))
            if row == 0:
                self.view.put_at_top(0)

    def _on_failed(self, sentence: str) -> None:
        if not self.model.rowCount():
            self.ui.empty.show_failure()
            self.ui.show_note()
        self._say_trouble(sentence, translate("sessions", "&Try again"), self.loader.refresh)

    def _say_trouble(
        self, sentence: str, button: str = "", on_button: Callable[[], None] | None = None
    ) -> None:
        self.ui.trouble.say(
            sentence,
            Mark.FAILED,
            button=button or translate("sessions", "Close"),
            on_button=on_button or self.ui.trouble.withdraw,
        )

    def _on_made(self, session_id: str) -> None:
        self._choose_next = session_id

    def _chosen(self) -> Sequence[SessionSummary]:
        return [row.summary for row in self.model.sessions_of(self.view.chosen_rows)]

    def _ids(self) -> Sequence[str]:
        return [each.id for each in self._chosen()]

    def _leaving_ids(self) -> Sequence[str]:
        """Of the chosen; the keyboard goes on with what will stand where the first of them is."""
        rows = self.view.chosen_rows
        self._choose_next = rows[0] if rows else None
        return self._ids()

    def _follow_choice(self) -> None:
        rows = self.view.chosen_rows
        is_hit = len(rows) == 1 and isinstance(self.model.row(rows[0]), HitRow)
        chosen = [row.summary for row in self.model.sessions_of(rows)]
        in_bin = self.loader.wanted.is_in_bin
        is_empty = not self.model.rowCount()
        self.actions_.follow(chosen, is_in_bin=in_bin, is_hit=is_hit, is_empty=is_empty)
        if len(chosen) > 1:
            self.ui.say_count(counted("sessions", "%n sessions chosen", "", 1)(len(chosen)))
        else:
            self.ui.say_count(_count_words(self.loader.total, self.loader.wanted))

    def _look_at_end(self) -> None:
        seen = self.view.seen
        if seen and self.isVisible():
            self.loader.look_at(seen[-1].row)

    def _go_to_list(self) -> None:
        if self.model.rowCount():
            self.view.setFocus()

    def _open(self) -> None:
        row = self.model.row(self.view.currentIndex().row())
        session_id = session_of(row)
        if session_id is not None and not self.loader.wanted.is_in_bin:
            self._open_session(session_id, row.hit.row_id if isinstance(row, HitRow) else None)

    def _split(self) -> None:
        row = self.model.row(self.view.currentIndex().row())
        if isinstance(row, HitRow) and row.hit.row_id is not None:
            self.changes.split(row.session_id, row.hit.row_id)

    def _show_menu(self, point: QPoint) -> None:
        if self._chosen():
            menu = self.actions_.menu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.view.viewport().mapToGlobal(point))

    def _ask_to_destroy(self) -> None:
        ids = self._leaving_ids()
        sentence = counted("sessions", "Delete %n sessions for good?", "", 1)(len(ids))
        self.dialogs.ask(sentence, lambda: self.changes.destroy(ids))

    def _ask_to_empty(self) -> None:
        sentence = translate("sessions", "Delete all that is in the bin for good?")
        self.dialogs.ask(sentence, self.changes.empty_bin)


def _follow(library: SessionLibrary, window: SessionsWindow) -> None:
    """The library never forgets a follower, so that the window must not be kept by it."""
    known = weakref.ref(window)

    def tell() -> None:
        if (there := known()) is not None:
            there.refresh()

    library.on_change(tell)


def _count_words(total: int, wanted: SessionFilter) -> str:
    if is_narrow(wanted):
        return counted("sessions", "%n sessions found", "", 1)(total)
    return counted("sessions", "%n sessions", "", 1)(total)
