"""The left of the settings: the pages, or what a search found on them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPalette, QShortcut
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from captioner.domain.wording import counted, translate
from captioner.ui.settings.search import Match

_Index = QModelIndex | QPersistentModelIndex

_WIDTH_PX = 176
_ROW_PADDING_PX = 14


class Navigation(QWidget):
    """The keyboard stays in the search field: Up and Down choose a match, Enter goes there."""

    page_chosen = Signal(str)
    """The page's title as the program knows it, in English."""

    searched = Signal(str)
    """Every change of the query; the answer is `show_matches`."""

    match_chosen = Signal(Match)

    def __init__(self, titles: Sequence[str]) -> None:
        super().__init__()
        self.search = QLineEdit(
            placeholderText=translate("settings", "Search (Ctrl+F)"), clearButtonEnabled=True
        )
        self.search.setAccessibleName(translate("settings", "Search the settings"))
        self.pages = QListWidget()
        self.pages.setAccessibleName(translate("settings", "Pages"))
        self.results = QListWidget()
        self.results.setAccessibleName(translate("settings", "Settings that were found"))
        self._stack = QStackedWidget()
        self._lay_out(titles)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._on_query)
        self.pages.currentItemChanged.connect(self._on_page)
        self.results.itemClicked.connect(self._go)
        self.results.itemActivated.connect(self._go)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WindowShortcut)
        find.activated.connect(self._find)

    @property
    def query(self) -> str:
        return self.search.text().strip()

    def choose_page(self, title: str) -> None:
        """Says so with `page_chosen` if it is another than before."""
        for row in range(self.pages.count()):
            if self.pages.item(row).data(Qt.ItemDataRole.UserRole) == title:
                self.pages.setCurrentRow(row)

    def step(self, by: int) -> None:
        """To the next page, or back; from the last to the first."""
        self.pages.setCurrentRow((self.pages.currentRow() + by) % self.pages.count())

    def show_matches(self, found: Sequence[Match]) -> None:
        self.results.clear()
        for title in dict.fromkeys(match.page.title for match in found):
            of_page = [match for match in found if match.page.title == title]
            count = counted("settings", "{page}: %n found", "", 1)(len(of_page))
            self._add(count.format(page=translate("settings", title)), None)
            for match in of_page:
                self._add(match.text, match)
        if not found:
            self._add(translate("settings", "Nothing found"), None)
        first = next((row for row in range(self.results.count()) if self._match(row)), -1)
        self.results.setCurrentRow(first)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        is_press = event.type() == QEvent.Type.KeyPress
        if watched is self.search and is_press and self._on_key(_key(event)):
            return True
        return super().eventFilter(watched, event)

    def _on_key(self, key: Qt.Key) -> bool:
        """True if the key was for the matches."""
        if key == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return True
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._choose_next(-1 if key == Qt.Key.Key_Up else 1)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            item = self.results.currentItem()
            if item is not None and self.query:
                self._go(item)
            return True  # never the dialog's OK
        return False

    def _choose_next(self, by: int) -> None:
        row = self.results.currentRow() + by
        while 0 <= row < self.results.count() and self._match(row) is None:
            row += by
        if 0 <= row < self.results.count():
            self.results.setCurrentRow(row)

    def _go(self, item: QListWidgetItem) -> None:
        match = item.data(Qt.ItemDataRole.UserRole)
        if isinstance(match, Match):
            self.match_chosen.emit(match)

    def _match(self, row: int) -> Match | None:
        match = self.results.item(row).data(Qt.ItemDataRole.UserRole)
        return match if isinstance(match, Match) else None

    def _add(self, text: str, match: Match | None) -> None:
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.UserRole, match)
        item.setToolTip(text)
        if match is None:
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = item.font()
            font.setBold(True)
            item.setFont(font)
        self.results.addItem(item)

    def _on_page(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.page_chosen.emit(item.data(Qt.ItemDataRole.UserRole))

    def _on_query(self) -> None:
        self._stack.setCurrentWidget(self.results if self.query else self.pages)
        self.searched.emit(self.query)

    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _lay_out(self, titles: Sequence[str]) -> None:
        height_px = self.fontMetrics().height() + _ROW_PADDING_PX
        self.pages.setItemDelegate(_Padded(self.pages))
        for title in titles:
            item = QListWidgetItem(translate("settings", title))
            item.setData(Qt.ItemDataRole.UserRole, title)
            item.setSizeHint(QSize(0, height_px))
            self.pages.addItem(item)
        for each in (self.pages, self.results):
            each.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            each.setWordWrap(True)
            self._stack.addWidget(each)
        self.setFixedWidth(_WIDTH_PX)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.search)
        layout.addWidget(self._stack, 1)


class _Padded(QStyledItemDelegate):
    """Titles that keep their distance from the edge."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
        room = option.rect.adjusted(_ROW_PADDING_PX, 0, -_ROW_PADDING_PX, 0)
        style.drawItemText(
            painter,
            room,
            Qt.AlignmentFlag.AlignVCenter,
            option.palette,
            True,  # noqa: FBT003 - Qt's signature
            index.data(),
            ink,
        )


def _key(event: QEvent) -> Qt.Key:
    return Qt.Key(event.key()) if isinstance(event, QKeyEvent) else Qt.Key.Key_unknown
