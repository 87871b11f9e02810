"""The menus of a transcript's window: of its rows, its speakers, its bookmarks, and the rest."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from captioner.domain.plain_text import one_line
from captioner.domain.transcript_wording import clock
from captioner.domain.wording import translate
from captioner.ui.transcripts.entry_model import EntryModel
from captioner.ui.transcripts.mending import Mending
from captioner.ui.transcripts.transcript_actions import TranscriptActions

_LONGEST_NOTE = 60
"""Characters of a note in the list of bookmarks."""


class TranscriptMenus:
    """Menus that change are filled when they open."""

    def __init__(
        self,
        window: QWidget,
        actions: TranscriptActions,
        mending: Mending,
        model: EntryModel,
        *,
        choose: Callable[[int], None],
    ) -> None:
        self._actions, self._mending, self._model, self._choose = actions, mending, model, choose
        self.bookmarks = QMenu(translate("transcripts", "&Bookmarks"), window)
        self.bookmarks.aboutToShow.connect(self._list_bookmarks)
        self.speaker = QMenu(translate("transcripts", "Said &by"), window)
        self.speaker.aboutToShow.connect(self._list_speakers)
        self._doubts = QMenu(translate("transcripts", "&Doubtful words"), window)
        self._doubts.addAction(actions.doubtful)
        self._doubts.addSeparator()
        self._doubts.addActions(actions.limits.actions())
        self.row = QMenu(window)
        self.more = QMenu(window)
        self._fill()

    def open_at_row(self, at: QPoint, words: str, boost: Callable[[str], None] | None) -> None:
        """The menu of what is chosen; with `words` under the pointer, if there are any."""
        self.row.clear()
        if words and boost is not None:
            text = translate("transcripts", "Add “{words}” to boosted words")
            action = QAction(text.format(words=_escaped(words)), self.row)
            action.triggered.connect(lambda: boost(words))
            self.row.addAction(action)
            self.row.addSeparator()
        self._actions.fill(self.row, "mend", "split", "join", "", "rename")
        self.row.addMenu(self.speaker)
        marks = ("bookmark", "remove") if self._mending.has_bookmark else ("bookmark",)
        self._actions.fill(self.row, "", *marks, "", "copy", "copy_times")
        self.row.popup(at)

    def _fill(self) -> None:
        fill = self._actions.fill
        fill(self.more, "undo", "redo", "", "mend", "split", "join", "rename")
        self.more.addMenu(self.speaker)
        fill(self.more, "boost", "", "find", "replace", "go_to_time", "go_live", "go_back", "")
        self.more.addMenu(self._doubts)
        fill(self.more, "larger", "smaller", "usual_size", "", "copy", "copy_times", "copy_all")
        fill(self.more, "", "export")

    def _list_bookmarks(self) -> None:
        self.bookmarks.clear()
        self._actions.fill(self.bookmarks, "bookmark", "next_bookmark", "previous_bookmark", "")
        found = self._mending.bookmarks()
        for position, bookmark in found:
            note = one_line(bookmark.note) or translate("transcripts", "Bookmark")
            if len(note) > _LONGEST_NOTE:
                note = f"{note[: _LONGEST_NOTE - 1]}…"
            action = self.bookmarks.addAction(f"{clock(bookmark.start_ms)}  {_escaped(note)}")
            action.triggered.connect(lambda _=False, at=position: self._choose(at))
        if not found:
            none = self.bookmarks.addAction(translate("transcripts", "No bookmarks yet"))
            none.setEnabled(False)

    def _list_speakers(self) -> None:
        self.speaker.clear()
        speakers = self._model.speakers
        chosen = {row.speaker for row in self._mending.rows}
        for each in speakers.known:
            name = speakers.given_name(each) or translate("transcripts", "Speaker {number}").format(
                number=speakers.number(each)
            )
            self._offer(_escaped(name), each, is_chosen=chosen == {each})
        self._offer(
            translate("transcripts", "Nobody in particular"), None, is_chosen=chosen == {None}
        )
        self.speaker.addSeparator()
        self._offer(translate("transcripts", "A new speaker"), speakers.unused(), is_chosen=False)

    def _offer(self, text: str, speaker: int | None, *, is_chosen: bool) -> None:
        action = self.speaker.addAction(text)
        action.setCheckable(True)
        action.setChecked(is_chosen)
        action.setEnabled(not self._model.is_read_only)
        action.triggered.connect(lambda: self._mending.assign(speaker))


def _escaped(text: str) -> str:
    """An ampersand in a menu would underline the letter after it."""
    return text.replace("&", "&&")
