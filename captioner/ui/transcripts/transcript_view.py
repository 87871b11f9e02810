"""The rows of a transcript on the screen: read, chosen, and mended where they stand."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QMenu, QToolTip, QWidget

from captioner.domain.transcript import Entry, Record, Row, SpeakerNamed
from captioner.domain.wording import translate
from captioner.ui.transcripts.entry_delegate import EntryDelegate
from captioner.ui.transcripts.entry_model import EntryModel
from captioner.ui.transcripts.entry_painter import EntryPainter, State
from captioner.ui.transcripts.entry_shape import Shape, Shapes, zoomed
from captioner.ui.transcripts.entry_text import word_around
from captioner.ui.transcripts.lazy_list import Index, LazyList
from captioner.ui.transcripts.list_anchor import Seen
from captioner.ui.transcripts.live_end import LiveEnd
from captioner.ui.transcripts.naming import Naming
from captioner.ui.transcripts.open_editor import OpenEditor
from captioner.ui.transcripts.row_editor import RowEditor
from captioner.ui.transcripts.row_marks import Found, RowMarks, Span
from captioner.ui.transcripts.transcript_inks import LOOK_CHANGES

ZOOM_PERCENT = range(50, 301, 10)


class TranscriptView(LazyList):
    """Enter, F2 or a double click mends a row; a click on a name renames. Qt's main thread only."""

    menu_requested = Signal(QPoint, str)
    """Where on the screen, and the word there."""

    editor_menu_opening = Signal(QMenu)

    def __init__(self, model: EntryModel, parent: QWidget | None = None) -> None:
        self._entries = model
        self.zoom_percent = 100
        self._marks = RowMarks()
        self._shapes = Shapes(QFont())
        self._painter = EntryPainter(self._shapes, model.speakers)
        super().__init__(parent)
        self.setAccessibleName(translate("transcripts", "Transcript"))
        self.setMouseTracking(True)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self._delegate = EntryDelegate(self._font, self._edit_place, self)
        self._delegate.left.connect(self._come_back)
        self._open = OpenEditor(self._delegate)
        self._open.height_changed.connect(self.heights_changed)
        self._open.menu_opening.connect(self.editor_menu_opening)
        self.setItemDelegate(self._delegate)
        self.live = LiveEnd(self, model)
        self.naming = Naming(self, model, self._painter.voice_place)
        self.setModel(model)
        self._use_look()
        model.taken.connect(self._on_taken)
        model.settled.connect(self._on_settled)
        self.scrolled.connect(self.naming.place)

    @property
    def editor(self) -> RowEditor | None:
        """While a row is mended."""
        return self._open.widget

    def zoom(self, percent: int) -> None:
        """Of the system's font; within ZOOM_PERCENT."""
        percent = min(max(percent, ZOOM_PERCENT.start), ZOOM_PERCENT[-1])
        if percent != self.zoom_percent:
            self.zoom_percent = percent
            self.refresh()

    def mark_doubtful(self, below: float | None) -> None:
        """Words of a confidence below that; None: no words."""
        self._marks = replace(self._marks, doubtful_below=below)
        self.viewport().update()

    def mark_found(self, found: Found | None, chosen: tuple[int, Span] | None = None) -> None:
        """`chosen` is an entry's position, and which characters of its text."""
        self._marks = replace(self._marks, found=found, chosen=chosen)
        if chosen is not None:
            self.choose(chosen[0])
        self.viewport().update()

    def choose(self, row: int) -> None:
        """The keyboard is at that row, and it is in sight."""
        index = self._entries.index(row)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def show_moment(self, at_ms: int) -> None:
        """Choose the last entry that had begun by then, and bring it to the top."""
        row = self._entries.row_at(at_ms)
        if row is not None:
            self.choose(row)
            self.put_at_top(row)

    @property
    def chosen_rows(self) -> Sequence[int]:
        """The selected ones in their order, else the current one."""
        chosen = self.selectionModel().selection()
        ranges = (chosen.at(number) for number in range(chosen.size()))
        rows = sorted({row for each in ranges for row in range(each.top(), each.bottom() + 1)})
        current = self.currentIndex()
        return rows or ([current.row()] if current.isValid() else [])

    def word_at(self, point: QPoint) -> str:
        """The word under this point of the viewport; empty where there is none."""
        place = self._letter_at(point)
        return "" if place is None else word_around(place[0].text, place[1])

    @property
    def may_follow(self) -> bool:
        """Not while somebody types, or the row would move under their hands."""
        return self.editor is None and not self.naming.field.isVisible()

    def mend(self, row: int) -> None:
        """Open the editor of this row's text, if it may be edited."""
        if not self._open.is_at(row):
            self.commit()
            index = self._entries.index(row)
            if index.flags() & Qt.ItemFlag.ItemIsEditable:
                self.choose(row)
                self.edit(index)

    def commit(self) -> None:
        """What is typed is taken; nothing happens if no row is mended."""
        editor = self.editor
        if editor is not None:
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
            self._open.forget(editor)

    def refresh(self) -> None:
        """Fonts, colours or names may be others."""
        self._use_look()
        self.heights_changed()
        self.viewport().update()

    def row_height(self, row: int) -> int:
        entry = self._entries.entry(row)
        if entry is None:
            return max(1, self.fontMetrics().height())
        height = self._shapes.of(entry).height
        if self._open.is_at(row):
            columns = self._shapes.columns
            height = max(height, self._open.height_px + columns.head_px + 2 * columns.pad_px)
        return height

    def width_changed(self) -> None:
        self._use_look()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._painter.ground)
        if not self.seen:
            self._painter.paint_empty(painter, self.viewport().rect())
        for seen in self.seen:
            place = self._rect(seen)
            entry = self._entries.entry(seen.row)
            if entry is not None and place.intersects(event.rect()):
                state = self._state(seen.row, entry)
                self._painter.paint(painter, place, self._shapes.of(entry), state)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() in LOOK_CHANGES and self.model() is not None:
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.mend(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_End and not event.modifiers():
            self.live.go()
            super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(self.zoom_percent + (10 if event.angleDelta().y() > 0 else -10))
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Asked for by a key, it is about the chosen rows, and stands beside them."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self._edit_place(self.currentIndex())
            self.menu_requested.emit(self.viewport().mapToGlobal(place.bottomLeft()), "")
        else:
            self.menu_requested.emit(event.globalPos(), self.word_at(event.pos()))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        super().mousePressEvent(event)
        row = self._name_at(event.position().toPoint())
        if row is not None and _is_plain_click(event):
            self.naming.ask(row)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The word under the pointer is selected: what is typed takes its place."""
        point = event.position().toPoint()
        place = self._letter_at(point)
        super().mouseDoubleClickEvent(event)
        if self.editor is not None and place is not None:
            self.editor.choose_word_at(place[1])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        super().mouseMoveEvent(event)
        is_name = self._name_at(event.position().toPoint()) is not None
        kind = Qt.CursorShape.PointingHandCursor if is_name else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(kind)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = self._name_at(event.pos())
            entry = None if row is None else self._entries.entry(row)
            name = "" if entry is None else self._entries.said_by(entry)
            text = translate("transcripts", "{name}: click to rename everywhere")
            QToolTip.showText(event.globalPos(), text.format(name=name) if name else "")
            return True
        return super().viewportEvent(event)

    def _use_look(self) -> None:
        has_voices = self._entries.speakers.matter
        self._shapes.use(self._font(), self.viewport().width(), has_voices=has_voices)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._painter.use(self.palette(), is_mirrored=is_mirrored)

    def _font(self) -> QFont:
        return zoomed(self.font(), self.zoom_percent)

    def _state(self, row: int, entry: Entry) -> State:
        is_current = row == self.currentIndex().row()
        return State(
            is_selected=self.selectionModel().isSelected(self._entries.index(row)),
            has_focus=is_current and self.hasFocus(),
            begins_turn=self._entries.begins_turn(row) or row == self.seen[0].row,
            is_edited=self._open.is_at(row),
            marked=self._marks.of(row, entry),
        )

    def _rect(self, seen: Seen) -> QRect:
        return QRect(0, seen.top, self.viewport().width(), seen.height)

    def _edit_place(self, index: Index) -> QRect:
        return self._painter.text_place(self.visualRect(index))

    def _name_at(self, point: QPoint) -> int | None:
        """The row whose speaker's name is shown at this point of the viewport."""
        for seen in self.seen:
            place = self._rect(seen)
            if place.contains(point):
                entry = self._entries.entry(seen.row)
                is_shown = self._entries.begins_turn(seen.row) or seen is self.seen[0]
                is_named = isinstance(entry, Row) and entry.speaker is not None and is_shown
                is_inside = self._painter.voice_place(place).contains(point)
                return seen.row if is_named and is_inside else None
        return None

    def _letter_at(self, point: QPoint) -> tuple[Shape, int] | None:
        """The row's shape, and the character at this point of the viewport."""
        for seen in self.seen:
            place = self._painter.text_place(self._rect(seen))
            entry = self._entries.entry(seen.row)
            if entry is None or not place.contains(point):
                continue
            shape = self._shapes.of(entry)
            at = shape.character_at(QPointF(point - place.topLeft()))
            return None if at is None else (shape, at)
        return None

    def _come_back(self, row: int) -> None:
        self.choose(min(row, self._entries.rowCount() - 1))
        self.setFocus()

    def _on_taken(self, record: Record) -> None:
        if isinstance(record, SpeakerNamed):
            self.viewport().update()

    def _on_settled(self) -> None:
        """There may be a column for speakers now; names may be others."""
        has_voices = self._entries.speakers.matter
        if self._shapes.use(self._font(), self.viewport().width(), has_voices=has_voices):
            self.heights_changed()


def _is_plain_click(event: QMouseEvent) -> bool:
    return event.button() is Qt.MouseButton.LeftButton and not event.modifiers()
