"""The window in which a session's transcript is read and mended."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QFrame, QMenu, QToolBar, QToolButton, QVBoxLayout, QWidget

from captioner.domain.transcript import Entry, Transcript
from captioner.domain.transcript_wording import title_of
from captioner.domain.wording import translate
from captioner.ports.sessions import OpenSession
from captioner.ui.announcing import announce
from captioner.ui.icon import app_icon
from captioner.ui.message_bar import MessageBar
from captioner.ui.transcripts.copied_text import copied_text
from captioner.ui.transcripts.entry_model import EntryModel
from captioner.ui.transcripts.entry_text import here
from captioner.ui.transcripts.find_bar import FindBar
from captioner.ui.transcripts.finder import Finder
from captioner.ui.transcripts.mending import Mending
from captioner.ui.transcripts.time_bar import TimeBar
from captioner.ui.transcripts.transcript_actions import TranscriptActions
from captioner.ui.transcripts.transcript_head import TranscriptHead
from captioner.ui.transcripts.transcript_menus import TranscriptMenus
from captioner.ui.transcripts.transcript_view import TranscriptView
from captioner.ui.verdict_icon import Mark

Boost = Callable[[str], None]
Export = Callable[[Transcript], None]

_USUAL_SIZE = (860, 700)


class TranscriptWindow(QWidget):
    """For one opening: show it, and close the session once it says `closed`.

    `boost` makes the recogniser listen for words; None where that cannot be. `export` opens
    whatever writes the transcript to a file. With `is_live` it begins at the end. Qt's main
    thread only; the editor is called on it, and nothing else is waited for.
    """

    closed = Signal()

    def __init__(
        self,
        session: OpenSession,
        *,
        export: Export,
        boost: Boost | None = None,
        is_live: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._session = session
        self.model = EntryModel(session.editor)
        super().__init__(parent, Qt.WindowType.Window)
        self._boost = boost
        self._is_done = False
        transcript = session.editor.transcript
        self.model.setParent(self)
        self.view = TranscriptView(self.model)
        self.head = TranscriptHead(transcript)
        self.message = MessageBar()
        self.find_bar = FindBar()
        self.time_bar = TimeBar()
        self.finder = Finder(self.find_bar, self.view, self.model, session.editor)
        self.mending = Mending(self.view, self.model, session.editor, self.say)
        self.actions_of_window = TranscriptActions(self)
        self.menus = TranscriptMenus(
            self, self.actions_of_window, self.mending, self.model, choose=self.view.choose
        )
        self.tool_bar = QToolBar()
        self._lay_out()
        self._connect(export)
        self.resize(*_USUAL_SIZE)
        self.refresh()
        self.view.setFocus()
        if is_live:
            self.view.go_to_end()

    def show_row(self, row_id: int) -> None:
        """Choose this row and have it in the middle. TranscriptError if there is none."""
        position = self._session.editor.transcript.position(row_id)
        self.view.choose(position)
        self.view.scrollTo(self.model.index(position), TranscriptView.ScrollHint.PositionAtCenter)

    def show_moment(self, at_ms: int) -> None:
        """Choose what was said then; ms since the session's start."""
        self.view.show_moment(at_ms)

    def say(self, sentence: str) -> None:
        """Above the rows, until something else is said; an empty one takes it back."""
        if self.model.is_read_only or not sentence:
            self._say_read_only()
        else:
            dismiss = translate("transcripts", "Dismiss")
            self.message.say(sentence, Mark.WARNED, button=dismiss, on_button=self._say_read_only)
            announce(self.message, sentence)

    def refresh(self) -> None:
        """Ask the session again what may be changed; what is shown follows the editor by itself."""
        is_read_only = bool(self._session.why_read_only)
        self.model.is_read_only = is_read_only
        self.head.set_read_only(is_read_only=is_read_only)
        self.actions_of_window.allow_edits(allowed=not is_read_only)
        self._say_read_only()
        self._on_settled()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Whoever comes back to the window is told if it may be changed by now."""
        super().changeEvent(event)
        is_known = bool(self._session.why_read_only) == self.model.is_read_only
        if event.type() == QEvent.Type.ActivationChange and not is_known:
            self.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """What is being typed is taken."""
        if not self._is_done:
            self._is_done = True
            self.view.commit()
            self.view.setFocus()
            self.finder.stop()
            self.mending.finish()
            self.model.stop()
            self.closed.emit()
        super().closeEvent(event)

    def _say_read_only(self) -> None:
        if self._session.why_read_only:
            self.message.say(self._session.why_read_only, Mark.SKIPPED)
        else:
            self.message.withdraw()

    def _allow(self) -> None:
        editor, actions = self._session.editor, self.actions_of_window
        actions["undo"].setEnabled(editor.can_undo and not self.model.is_read_only)
        actions["redo"].setEnabled(editor.can_redo and not self.model.is_read_only)
        actions["boost"].setEnabled(self._boost is not None)

    def _on_settled(self) -> None:
        self.head.refresh()
        title = title_of(self.model.transcript, here())
        self.setWindowTitle(translate("transcripts", "Transcript: {title}").format(title=title))
        self._allow()

    def _export(self, export: Export) -> None:
        self.view.commit()
        export(self.model.transcript)

    def _copy(self, *, has_times: bool) -> None:
        entries = [self.model.entry(row) for row in self.view.chosen_rows]
        self._put_on_clipboard([each for each in entries if each is not None], has_times=has_times)

    def _copy_all(self) -> None:
        self._put_on_clipboard(self.model.transcript.entries, has_times=False)

    def _put_on_clipboard(self, entries: Sequence[Entry], *, has_times: bool) -> None:
        text = copied_text(entries, self.model.speakers, has_times=has_times)
        QGuiApplication.clipboard().setText(text)

    def _boost_selected(self) -> None:
        editor = self.view.editor
        if editor is not None and editor.selected.strip():
            self._boost_words(editor.selected)
        else:
            self.say(translate("transcripts", "Open a row, select words in it, then add them."))

    def _boost_words(self, words: str) -> None:
        words = " ".join(words.split())
        if self._boost is not None and words:
            self._boost(words)
            text = translate("transcripts", "From now on the recogniser listens for “{words}”.")
            self.message.say(text.format(words=words), Mark.PASSED)
            announce(self.message, self.message.text)

    def _open_menu(self, at: QPoint, words: str) -> None:
        boost = self._boost_words if self._boost is not None else None
        self.menus.open_at_row(at, words, boost)

    def _add_to_menu(self, menu: QMenu) -> None:
        menu.addSeparator()
        self.actions_of_window.fill(menu, "split", "boost")

    def _connect(self, export: Export) -> None:
        view, mending, actions = self.view, self.mending, self.actions_of_window
        self._connect_orders(export)
        view.menu_requested.connect(self._open_menu)
        view.editor_menu_opening.connect(self._add_to_menu)
        view.naming.named.connect(mending.name)
        self.head.titled.connect(self._session.editor.set_title)
        self.model.settled.connect(self._on_settled)
        self.model.refused.connect(self.say)
        self.time_bar.chosen.connect(view.show_moment)
        self.time_bar.closed.connect(view.setFocus)
        for signal in (actions.doubtful.toggled, actions.limits.triggered):
            signal.connect(lambda _: view.mark_doubtful(actions.doubtful_below))

    def _connect_orders(self, export: Export) -> None:
        view, mending, finder = self.view, self.mending, self.finder
        orders: dict[str, Callable[[], None]] = {
            "undo": mending.undo,
            "redo": mending.redo,
            "mend": lambda: view.mend(view.currentIndex().row()),
            "split": mending.split,
            "join": mending.join,
            "rename": mending.rename,
            "bookmark": mending.bookmark,
            "remove": mending.remove,
            "next_bookmark": lambda: mending.go_to_bookmark(1),
            "previous_bookmark": lambda: mending.go_to_bookmark(-1),
            "find": lambda: finder.open(replaces=False),
            "find_next": lambda: finder.go(1),
            "find_previous": lambda: finder.go(-1),
            "replace": lambda: finder.open(replaces=True),
            "copy": lambda: self._copy(has_times=False),
            "copy_times": lambda: self._copy(has_times=True),
            "copy_all": self._copy_all,
            "boost": self._boost_selected,
            "go_to_time": self.time_bar.open,
            "go_live": view.live.go,
            "go_back": view.live.back,
            "larger": lambda: view.zoom(view.zoom_percent + 10),
            "smaller": lambda: view.zoom(view.zoom_percent - 10),
            "usual_size": lambda: view.zoom(100),
            "export": lambda: self._export(export),
        }
        for name, run in orders.items():
            self.actions_of_window.on(name, run)

    def _lay_out(self) -> None:
        self.setWindowIcon(app_icon())
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self._fill_tool_bar()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.head, self.tool_bar, self.message, self.find_bar, self.time_bar):
            layout.addWidget(widget)
        layout.addWidget(self.view, 1)

    def _fill_tool_bar(self) -> None:
        actions = self.actions_of_window
        self.tool_bar.setAccessibleName(translate("transcripts", "Tools of the transcript"))
        for name in ("undo", "redo", "", "find", "go_to_time", "", "export"):
            if name:
                self.tool_bar.addAction(actions[name])
            else:
                self.tool_bar.addSeparator()
        self.tool_bar.addAction(actions.doubtful)
        bookmarks = _menu_button(translate("transcripts", "Bookmarks"))
        bookmarks.setMenu(self.menus.bookmarks)
        more = _menu_button(translate("transcripts", "More"))
        more.setMenu(self.menus.more)
        self.tool_bar.addWidget(bookmarks)
        self.tool_bar.addWidget(more)


def _menu_button(text: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setAutoRaise(True)
    button.setAccessibleName(text)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return button
