"""Keeps a reader's place: holding still, scrolling back, the last word read, copying."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from captioner.domain.captions import Segment
from captioner.domain.wording import counted, marked, translate
from captioner.ui.overlay.caption_area import CaptionArea
from captioner.ui.overlay.catch_up_button import CatchUpButton
from captioner.ui.overlay.history import CaptionHistory
from captioner.ui.overlay.past_rows import letters_in
from captioner.ui.overlay.place_mark import last_word, letter_of, word_at_letter
from captioner.ui.overlay.quick_panel import CopyRange
from captioner.ui.overlay.rows import Row
from captioner.ui.overlay.rows_view import WordInRow
from captioner.ui.overlay.scroll_back import Gaze, ScrollBack
from captioner.ui.overlay.status_line import StatusLine
from captioner.ui.overlay.wrapping import Ruler

PLACE_KEYS: tuple[tuple[str, str], ...] = (
    (
        marked("keys", "Page Up, Page Down, wheel"),
        marked("keys", "Scroll through the session; captions go on meanwhile"),
    ),
    (marked("keys", "End"), marked("keys", "Scrolled back: catch up with what is said now")),
    (marked("keys", "F"), marked("keys", "Hold the captions still, or let them go on")),
    (
        marked("keys", "M, or a click on a word"),
        marked("keys", "Mark the last word read; the same word again takes the mark away"),
    ),
    (marked("keys", "B"), marked("keys", "Back to the mark")),
    (marked("keys", "Ctrl + C"), marked("keys", "Copy what can be seen")),
)
"""For the list of keys."""

_NOTCH = 120
"""What Qt calls a notch of a wheel: eighths of a degree."""


class PlaceKeeper(QObject):
    """Watches the box's keys and wheel, and is its area's view.

    Hand it every segment before the area gets it. Qt's main thread only.
    """

    gaze_changed = Signal(Gaze)

    def __init__(self, box: QWidget, area: CaptionArea, status_line: StatusLine) -> None:
        super().__init__(box)
        self._box = box
        self._area = area
        self._mark: int | None = None
        self._live: tuple[Row, ...] = area.rows
        self._wheel = 0
        self._pressed: QPoint | None = None
        self._told = Gaze.LIVE
        self.history = CaptionHistory()
        self._back = ScrollBack(self.history, area.ruler)
        self.button = CatchUpButton(status_line)
        self.button.clicked.connect(self.catch_up)
        area.set_view(self)
        box.installEventFilter(self)

    @property
    def gaze(self) -> Gaze:
        return self._back.gaze

    @property
    def is_live(self) -> bool:
        """For the area."""
        return self._back.gaze is Gaze.LIVE

    def rows(self, live: tuple[Row, ...]) -> tuple[Row, ...]:
        """For the area."""
        self._live = live
        shown = self._back.rows
        shown = live if shown is None else shown
        if self._mark is None:
            return shown
        place = word_at_letter(shown, self._mark, first_letter=self._first_letter)
        return shown if place is None else _marked(shown, place)

    def refit(self, ruler: Ruler, *, rows: int) -> None:
        """For the area."""
        self._back.refit(ruler, rows=rows)

    def take(self, segments: Sequence[Segment]) -> None:
        """These revisions are about to be shown."""
        for segment in segments:
            self.history.apply(segment)
        self._tell()

    def clear(self) -> None:
        """Another session begins."""
        self.history.clear()
        self._mark = None
        self.catch_up()

    def scroll(self, by: int) -> None:
        """`by` rows, up where it is negative."""
        self._back.scroll(by, rows=len(self._live), visible_letters=self._visible_letters)
        self._show()

    def page(self, direction: int) -> None:
        """A box's height but for one row, which stays to read on from."""
        self.scroll(direction * max(1, len(self._live) - 1))

    def catch_up(self) -> None:
        """Back to what is said now."""
        self._back.catch_up()
        self._show()

    def set_held(self, *, held: bool) -> None:
        """Let the rows stand still, while the session goes on; or let them go on."""
        if held:
            self._back.hold(self._live, self._visible_letters)
            self._show()
        else:
            self.catch_up()

    def toggle_held(self) -> None:
        self.set_held(held=self.is_live)

    def mark_last_word(self) -> None:
        """Mark the last word that is seen and will stay."""
        self._mark_at(last_word(self._area.rows))

    def mark_at(self, point: QPoint) -> None:
        """Mark the word at this point of the area."""
        self._mark_at(self._area.word_at(point))

    def go_to_mark(self) -> None:
        """Scroll to the marked word; nothing happens without one."""
        if self._mark is None:
            return
        visible = self._visible_letters
        if word_at_letter(self._area.rows, self._mark, first_letter=self._first_letter) is None:
            self._back.look_at(self._mark, rows=len(self._live), visible_letters=visible)
            self._show()

    def text(self, wanted: CopyRange) -> str:
        match wanted:
            case CopyRange.VISIBLE:
                return self._area.visible_text
            case CopyRange.LAST_MINUTE:
                return self.history.last_minute_text()
            case CopyRange.ALL:
                return self.history.all_text()

    def copy(self, wanted: CopyRange) -> None:
        """Put it on the clipboard; what is there stays if there is nothing to copy."""
        text = self.text(wanted)
        if text:
            QGuiApplication.clipboard().setText(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event)
        if isinstance(event, QWheelEvent):
            return self._on_wheel(event)
        if isinstance(event, QMouseEvent):
            self._on_mouse(event)
        return super().eventFilter(watched, event)

    @property
    def _first_letter(self) -> int:
        if self.is_live:
            return self.history.letters - self._visible_letters
        return self._back.first_letter

    @property
    def _visible_letters(self) -> int:
        """How many committed letters are among the live rows."""
        committed = ([word for word in row if word.is_committed] for row in self._live)
        return sum(map(letters_in, committed))

    def _mark_at(self, place: WordInRow | None) -> None:
        rows = self._area.rows
        if place is None or not rows[place.slot][place.index].is_committed:
            return
        letter = letter_of(rows, place, first_letter=self._first_letter)
        self._mark = None if letter == self._mark else letter
        self._area.look_again()

    def _on_key(self, event: QKeyEvent) -> bool:
        """True if the key was for the place."""
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_C:
            self.copy(CopyRange.VISIBLE)
            return True
        if held:
            return False
        if key == Qt.Key.Key_End and not self.is_live:
            self.catch_up()
            return True
        order = {
            Qt.Key.Key_PageUp: lambda: self.page(-1),
            Qt.Key.Key_PageDown: lambda: self.page(1),
            Qt.Key.Key_F: self.toggle_held,
            Qt.Key.Key_M: self.mark_last_word,
            Qt.Key.Key_B: self.go_to_mark,
        }.get(Qt.Key(key))
        if order is not None:
            order()
        return order is not None

    def _on_wheel(self, event: QWheelEvent) -> bool:
        self._wheel += event.angleDelta().y()
        notches = int(self._wheel / _NOTCH)
        self._wheel -= notches * _NOTCH
        if notches:
            self.scroll(-notches)
        return True

    def _on_mouse(self, event: QMouseEvent) -> None:
        """A press and a release at one place is a click; in between the box may be dragged."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        pointer = event.globalPosition().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress:
            self._pressed = pointer
        elif event.type() == QEvent.Type.MouseButtonRelease and self._pressed is not None:
            moved = (pointer - self._pressed).manhattanLength()
            self._pressed = None
            if moved < QGuiApplication.styleHints().startDragDistance() // 2:
                self.mark_at(self._area.mapFromGlobal(pointer))
        elif event.type() == QEvent.Type.MouseButtonDblClick:
            self._pressed = None

    def _show(self) -> None:
        self._area.look_again()
        self._tell()
        if self.gaze is not self._told:
            self._told = self.gaze
            self.gaze_changed.emit(self.gaze)

    def _tell(self) -> None:
        self.button.say("" if self.is_live else _behind(self._back.new_words))


def _marked(rows: tuple[Row, ...], place: WordInRow) -> tuple[Row, ...]:
    row = rows[place.slot]
    word = replace(row[place.index], is_marked=True)
    marked = (*row[: place.index], word, *row[place.index + 1 :])
    return (*rows[: place.slot], marked, *rows[place.slot + 1 :])


def _behind(words: int) -> str:
    if not words:
        return translate("overlay", "Standing still · End: catch up")
    return counted("overlay", "%n new words · End: catch up", "", 1)(words)
