"""Finds all that a window says, and what of it nobody could translate."""

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFontComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QSpinBox,
    QTabBar,
    QWidget,
)

BEGIN, END = "⟦", "⟧"

ZERO_WIDTH_SPACE = "\u200b"
"""Where a long text may break."""

_TEXTS = Path(__file__).parents[2] / "resources" / "translations" / "captioner_de.ts"

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


class Bracketed:
    """`wording.Speech` that says in brackets what translators have.

    So what is not said by it shows, and what is said from a table without being marked there.
    """

    def __init__(self) -> None:
        root = ET.parse(_TEXTS).getroot()
        self._known = {
            (context.findtext("name"), message.findtext("source"))
            for context in root.findall("context")
            for message in context.findall("message")
        }

    def translate(self, context: str, source: str, count: int = -1) -> str:
        if (context, source) not in self._known:
            return source
        return f"{BEGIN}{source.replace('%n', str(count)) if count >= 0 else source}{END}"

    def number(self, value: float, decimals: int) -> str:
        return f"{value:.{decimals}f}"


def untranslatable(text: str) -> bool:
    """There are letters outside of all brackets."""
    depth = 0
    for character in text.replace(ZERO_WIDTH_SPACE, ""):
        depth += (character == BEGIN) - (character == END)
        if depth == 0 and character.isalpha():
            return True
    return False


def all_said(window: QWidget) -> Iterator[tuple[str, str]]:
    """Where, and what. Qt's own buttons are left out, and what a person types."""
    for widget in (window, *window.findChildren(QWidget)):
        where = type(widget).__name__
        for text in (*_of_any_widget(widget), *_of_kind(widget)):
            if text:
                yield where, text
    for action in window.findChildren(QAction):
        if not isinstance(action.parent(), QLineEdit | QActionGroup):
            yield "QAction", action.text()
            yield "QAction", action.toolTip()


def _of_any_widget(widget: QWidget) -> Iterator[str]:
    if not _is_qts_own(widget):
        yield from (widget.toolTip(), widget.whatsThis(), widget.statusTip())
        yield from (widget.accessibleName(), widget.accessibleDescription())
        if widget.isWindow():
            yield widget.windowTitle()


def _of_kind(widget: QWidget) -> Iterator[str]:  # noqa: C901 - one case a kind of widget
    match widget:
        case QLabel() | QAbstractButton() if not _is_qts_own(widget):
            yield widget.text()
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QGroupBox() | QMenu():
            yield widget.title()
        case QFontComboBox():
            pass
        case QComboBox():
            yield widget.placeholderText()
            yield from (widget.itemText(index) for index in range(widget.count()))
        case QSpinBox() | QDoubleSpinBox():
            yield from (widget.prefix(), widget.suffix(), widget.specialValueText())
        case QProgressBar() if widget.isTextVisible():
            yield widget.format().replace("%v", "").replace("%p", "")
        case QTabBar():
            for index in range(widget.count()):
                yield from (widget.tabText(index), widget.tabToolTip(index))
        case QHeaderView():
            pass  # with its view
        case QAbstractItemView() if not _is_in_a_combo_box(widget):
            yield from _of_model(widget.model())
        case _:
            pass


def _of_model(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    for row in range(model.rowCount()):
        for column in range(columns):
            index = model.index(row, column, QModelIndex())
            yield from (str(index.data(role) or "") for role in _ROLES)


def _is_qts_own(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    if isinstance(parent, QAbstractSpinBox | QLineEdit | QComboBox | QTabBar):
        return True
    if isinstance(parent, QDialogButtonBox) and isinstance(widget, QAbstractButton):
        return parent.standardButton(widget) != QDialogButtonBox.StandardButton.NoButton
    return widget.objectName().startswith("qt_")


def _is_in_a_combo_box(widget: QWidget | None) -> bool:
    while widget is not None:
        if isinstance(widget, QComboBox):
            return True
        widget = widget.parentWidget()
    return False
