"""The list of keys that F1 opens."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from captioner.domain.wording import translate


class KeyList(QDialog):
    """A row for each key; a screen reader reads both columns of it. Closed by Escape."""

    def __init__(self, keys: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("keys", "Keys of the captions"))
        self.rows = QTreeWidget()
        self.rows.setAccessibleName(self.windowTitle())
        self.rows.setHeaderLabels([translate("keys", "Key"), translate("keys", "What it does")])
        self.rows.setRootIsDecorated(False)
        self.rows.setAllColumnsShowFocus(True)
        self.rows.setStyleSheet("QTreeView::item { padding: 2px 12px 2px 4px; }")
        self.rows.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for key, effect in keys:
            item = QTreeWidgetItem([translate("keys", key), translate("keys", effect)])
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{item.text(0)}: {item.text(1)}")
            self.rows.addTopLevelItem(item)
            if self.rows.currentItem() is None:
                self.rows.setCurrentItem(item)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.rows)
        layout.addWidget(buttons)
        self._fit()

    def _fit(self) -> None:
        """High enough for all rows, so that nothing has to be scrolled."""
        row_px = self.rows.sizeHintForRow(0)
        rows = self.rows.topLevelItemCount()
        self.rows.setMinimumHeight(row_px * (rows + 1) + self.rows.header().sizeHint().height())
        columns = sum(self.rows.sizeHintForColumn(column) for column in range(2))
        self.rows.setMinimumWidth(columns + 2 * row_px)
