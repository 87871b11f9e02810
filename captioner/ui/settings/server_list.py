"""The servers in a person's own order, this computer before them, and which one is in use."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from captioner.domain.settings import THIS_COMPUTER, Profile
from captioner.domain.wording import marked, translate
from captioner.ui.verdict_icon import Mark, paint_mark, quiet_color

_ID, _DETAIL, _IN_USE, _IS_WRONG = (Qt.ItemDataRole.UserRole + n for n in range(4))
_GAP_PX = 7
_IN_USE_TEXT = marked("servers", "in use")

_Index = QModelIndex | QPersistentModelIndex


class ServerList(QListWidget):
    """Alt+Up and Alt+Down move a server, as does dragging it; Enter or a double click uses it."""

    chosen = Signal(object)
    """The profile's id, None for this computer."""

    use_requested = Signal(object)
    reordered = Signal(list)
    """All profile ids in their new order."""

    delete_requested = Signal()
    move_requested = Signal(int)
    """By so many places: -1 is up."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(translate("servers", "Servers"))
        self.setItemDelegate(_TwoLines(self))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.currentItemChanged.connect(lambda *_: self.chosen.emit(self.chosen_id))
        self.itemDoubleClicked.connect(lambda _: self.use_requested.emit(self.chosen_id))
        # Queued: the list is still in the middle of its drop.
        self.model().rowsMoved.connect(self._tell_order, Qt.ConnectionType.QueuedConnection)

    @property
    def chosen_id(self) -> str | None:
        item = self.currentItem()
        profile_id: str | None = None if item is None else item.data(_ID)
        return profile_id

    def show_servers(
        self,
        profiles: Sequence[Profile],
        active: str | None,
        wrong: Collection[str],
        *,
        given: Collection[str] = (),
    ) -> None:
        """`wrong` are the ids of those that need attention, `given` the administrator's.

        The choice stays if it can.
        """
        chosen, row_before = self.chosen_id, max(0, self.currentRow())
        was_blocked = self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        ids = [None, *(profile.id for profile in profiles)]
        if ids != [self.item(row).data(_ID) for row in range(self.count())]:
            self._rebuild(ids)
            nearest = min(row_before, len(ids) - 1)
            self.setCurrentRow(ids.index(chosen) if chosen in ids else nearest)
        name, about = translate("servers", THIS_COMPUTER), translate("servers", "Built in, offline")
        self._describe(0, name, about, is_in_use=active is None)
        for row, profile in enumerate(profiles, start=1):
            missing = translate("servers", "No address yet")
            detail = profile.endpoint.address if profile.endpoint.host else missing
            self._describe(row, profile.name, detail, is_in_use=profile.id == active)
            if profile.id in given:
                self._say_given(self.item(row), detail)
            self.item(row).setData(_IS_WRONG, profile.id in wrong)
        self.blockSignals(was_blocked)
        if self.chosen_id != chosen:
            self.chosen.emit(self.chosen_id)

    def choose(self, profile_id: str | None) -> None:
        for row in range(self.count()):
            if self.item(row).data(_ID) == profile_id:
                self.setCurrentRow(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        key, has_alt = event.key(), event.modifiers() & Qt.KeyboardModifier.AltModifier
        if has_alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_requested.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Delete:
            self.delete_requested.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.use_requested.emit(self.chosen_id)
        else:
            super().keyPressEvent(event)

    def _rebuild(self, ids: Sequence[str | None]) -> None:
        self.clear()
        for profile_id in ids:
            item = QListWidgetItem()
            item.setData(_ID, profile_id)
            if profile_id is None:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            else:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
            self.addItem(item)

    def _describe(self, row: int, name: str, detail: str, *, is_in_use: bool) -> None:
        item = self.item(row)
        item.setText(name or translate("servers", "Without a name"))
        item.setData(_DETAIL, detail)
        item.setData(_IN_USE, is_in_use)
        item.setToolTip(f"{name}\n{detail}")
        in_use = translate("servers", _IN_USE_TEXT) if is_in_use else ""
        spoken = [name, detail, in_use]
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(part for part in spoken if part))

    def _say_given(self, item: QListWidgetItem, address: str) -> None:
        """There is no room for the address as well: the editor shows it, and the tooltip."""
        by = translate("servers", "by your administrator")
        item.setData(_DETAIL, by)
        item.setToolTip(f"{item.text()}, {by}\n{address}")
        spoken = item.data(Qt.ItemDataRole.AccessibleTextRole)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{spoken}, {by}")

    def _tell_order(self) -> None:
        ids = [self.item(row).data(_ID) for row in range(self.count())]
        self.reordered.emit([each for each in ids if each is not None])


class _TwoLines(QStyledItemDelegate):
    """Name over address; what is in use says so at its right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802 - Qt's
        del index
        metrics = option.fontMetrics
        return QSize(0, 2 * metrics.lineSpacing() + 2 * _GAP_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        widget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        painter.save()
        _paint_lines(painter, option, index)
        painter.restore()


def _paint_lines(painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
    palette = option.palette
    is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
    inside = option.rect.adjusted(_GAP_PX + 2, _GAP_PX, -_GAP_PX - 2, -_GAP_PX)
    ink = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
    painter.setPen(palette.color(ink))
    taken = _paint_state(painter, option, index)
    room = QStyle.visualRect(option.direction, inside, inside.adjusted(0, 0, -taken, 0))
    _paint_line(painter, room, index.data(), at=Qt.AlignmentFlag.AlignTop)
    if not is_selected:
        painter.setPen(quiet_color(palette))
    _paint_line(painter, inside, index.data(_DETAIL), at=Qt.AlignmentFlag.AlignBottom)


def _paint_state(painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> int:
    """Returns how much of the first line it takes, in pixels."""
    inside = option.rect.adjusted(_GAP_PX + 2, _GAP_PX, -_GAP_PX - 2, -_GAP_PX)
    side, taken = option.fontMetrics.height(), 0
    if index.data(_IS_WRONG):
        place = QRect(inside.right() - side, inside.top(), side, side)
        seen = QStyle.visualRect(option.direction, inside, place)
        paint_mark(painter, QRectF(seen), Mark.FAILED, option.palette)
        taken = side + _GAP_PX
    if index.data(_IN_USE):
        place = inside.adjusted(0, 0, -taken, 0)
        text = translate("servers", _IN_USE_TEXT)
        seen = QStyle.visualRect(option.direction, inside, place)
        painter.drawText(seen, Qt.AlignmentFlag.AlignRight, text)
        taken += option.fontMetrics.horizontalAdvance(text) + _GAP_PX
    return taken


def _paint_line(painter: QPainter, room: QRect, text: str, *, at: Qt.AlignmentFlag) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | at, shown)
