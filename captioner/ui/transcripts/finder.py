"""Finds text in a transcript on the screen, place by place, and replaces it."""

import time
from typing import Final

from PySide6.QtCore import QObject, QTimer

from captioner.domain.editing import TranscriptEditor
from captioner.domain.transcript import Added, Record, Row, TranscriptError
from captioner.domain.wording import counted, translate
from captioner.ui.transcripts.entry_model import EntryModel
from captioner.ui.transcripts.find_bar import FindBar
from captioner.ui.transcripts.gradual import SLICE_NS, Gradual
from captioner.ui.transcripts.text_search import Hit, TextSearch
from captioner.ui.transcripts.transcript_view import TranscriptView

_PROGRESS_AFTER_S: Final = 1.0
"""What takes longer is said to be going on."""


class Finder(QObject):
    """Between bar, view and editor. Looks through some rows in each turn of the loop."""

    def __init__(
        self, bar: FindBar, view: TranscriptView, model: EntryModel, editor: TranscriptEditor
    ) -> None:
        super().__init__(bar)
        self._bar, self._view, self._model, self._editor = bar, view, model, editor
        self._search: TextSearch | None = None
        self._place: tuple[int, Hit] | None = None
        self._is_marked = False
        self._wanted_step = 0
        """Where to go once all rows have been looked through; 0 for the first place."""
        self._replacing = Gradual(self)
        self._replacing_since_s = 0.0
        self._looking = QTimer(self, interval=0)
        self._looking.timeout.connect(self._look)
        bar.searched.connect(self._begin)
        bar.next_requested.connect(lambda: self.go(1))
        bar.previous_requested.connect(lambda: self.go(-1))
        bar.replace_requested.connect(self._replace)
        bar.replace_all_requested.connect(self._replace_all)
        bar.closed.connect(self._close)
        model.taken.connect(self._on_taken)

    @property
    def is_replacing(self) -> bool:
        return self._replacing.is_running

    @property
    def is_looking(self) -> bool:
        """Not all rows have been looked through yet."""
        return self._looking.isActive()

    def open(self, *, replaces: bool) -> None:
        """With what is selected in the row that is mended, if any."""
        editor = self._view.editor
        text = editor.selected if editor is not None else ""
        self._view.commit()
        self._bar.open(text, replaces=replaces and not self._model.is_read_only)
        self._begin()

    def go(self, step: int) -> None:
        """To the next place, or with -1 to the one before; opens the bar if it is closed.

        In a long transcript that was not looked through yet: some turns of the loop later.
        """
        if self._bar.isHidden() and not self._bar.text:
            self.open(replaces=False)
            return
        if self._search is None:
            self._begin()
        self._wanted_step = step
        if not self.is_looking or self._is_through():
            self._arrive()

    def stop(self) -> None:
        """No more turns of the loop are taken; what was to be replaced is."""
        self._replacing.finish()
        self._looking.stop()

    def _begin(self) -> None:
        self._place = None
        self._search = TextSearch(
            self._model.transcript, self._bar.text, match_case=self._bar.match_case.isChecked()
        )
        self._is_marked = False
        self._wanted_step = 0
        self._looking.start()

    def _look(self) -> None:
        if not self._is_marked:  # what was typed has just been painted, the rows have a turn more
            self._is_marked = True
            self._mark()
        elif self._is_through():
            self._arrive()

    def _is_through(self) -> bool:
        """All rows were looked through, some of them now."""
        limit_ns = time.perf_counter_ns() + SLICE_NS
        while self._search is not None and self._search.step():
            if time.perf_counter_ns() >= limit_ns:
                return False
        return True

    def _arrive(self) -> None:
        """Go where the person wanted to, else to the first place."""
        self._looking.stop()
        step, self._wanted_step = self._wanted_step, 0
        if self._search is None:
            return
        if step:
            position, after = self._whence(step)
            self._go_to(self._search.following(position, after, step))
        elif self._place is None and self._bar.isVisible():
            position, _ = self._whence(1)
            self._go_to(self._search.following(position, 0, 1))

    def _whence(self, step: int) -> tuple[int, int]:
        """The entry and the character from which on a place is looked for."""
        if self._place is not None:
            position, hit = self._place
            return position, hit[1] if step > 0 else hit[0]
        return max(0, self._view.currentIndex().row()), 0

    def _go_to(self, place: tuple[int, Hit] | None) -> None:
        self._place = place
        self._mark()
        self._say()

    def _mark(self) -> None:
        if self._search is not None:
            self._is_marked = True
            self._view.mark_found(self._search.hits if self._bar.text else None, self._place)

    def _say(self) -> None:
        if self._search is not None:
            number = 0
            if self._place is not None:
                entry = self._model.entry(self._place[0])
                if isinstance(entry, Row):
                    number = self._search.number(entry.id, self._place[1])
            self._bar.say_place(number, self._search.count)

    def _replace(self) -> None:
        if self._place is None or self._model.is_read_only:
            self.go(1)
            return
        position, (first, last) = self._place
        entry = self._model.entry(position)
        if isinstance(entry, Row) and self._search is not None:
            text = self._bar.replacement.text()
            try:
                self._editor.correct(entry.id, entry.text[:first] + text + entry.text[last:])
            except TranscriptError:
                self._bar.say(
                    translate("transcripts", "A row cannot be empty. It stays as it was.")
                )
                return
            following = self._search.following(position, first + len(text), 1)
            self._go_to(following)

    def _replace_all(self) -> None:
        if not self._model.is_read_only and self._bar.text:
            text, match_case = self._bar.replacement.text(), self._bar.match_case.isChecked()
            self._place = None
            self._mark()  # no place is the chosen one any longer
            self._bar.replace_all.setEnabled(False)
            self._replacing_since_s = time.monotonic()
            places = self._editor.replacing(self._bar.text, text, match_case=match_case)
            self._replacing.run(places, self._on_replaced, self._show_progress)

    def _show_progress(self) -> None:
        if time.monotonic() - self._replacing_since_s > _PROGRESS_AFTER_S:
            so_far = counted("transcripts", "%n replaced so far", "", 1)
            self._bar.show_progress(so_far(self._editor.replaced))

    def _on_replaced(self) -> None:
        self._go_to(None)
        self._bar.say(counted("transcripts", "%n replaced", "", 1)(self._editor.replaced))

    def _on_taken(self, record: Record) -> None:
        if self._search is not None:
            self._search.take(record)
            is_said = isinstance(record, Added) and isinstance(record.entry, Row)
            if self._place is not None and not is_said:  # it may stand elsewhere now
                self._place = None
                self._view.mark_found(self._search.hits)

    def _close(self) -> None:
        self._looking.stop()
        self._search = None
        self._place = None
        self._view.mark_found(None)
        self._view.setFocus()
