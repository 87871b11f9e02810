"""Finding a setting by what is written beside it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)

from captioner.domain.wording import translate
from captioner.ui.settings.form import PART_OF_A_FIELD, SEARCH_TERMS, plain
from captioner.ui.settings.page import SettingsPage


@dataclass(frozen=True)
class Match:
    """`text` is as it stands on the page, `widget` what it leads to."""

    page: SettingsPage
    text: str
    widget: QWidget


def matches(pages: Sequence[SettingsPage], query: str) -> Iterator[Match]:
    """In the order of the pages; every word of the query must be found, in any order.

    Looked through are labels with a buddy, buttons, groups and fields with an
    accessible name, with their further words (`SEARCH_TERMS`).
    """
    words = query.casefold().split()
    if not words:
        return
    for page in pages:
        seen: set[str] = set()
        title = translate("settings", page.title)
        for text, widget in _settings(page):
            found_in = f"{text} {_terms(widget)} {title}".casefold()
            if text not in seen and all(word in found_in for word in words):
                seen.add(text)
                yield Match(page, text, widget)


def _settings(page: SettingsPage) -> Iterator[tuple[str, QWidget]]:
    for widget in page.findChildren(QWidget):
        text = _text(widget)
        if text and any(character.isalpha() for character in text):
            yield text, _target(widget)


def _text(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        return _plain(widget.text()) if widget.buddy() is not None else ""
    if widget.property(PART_OF_A_FIELD) or isinstance(widget.parentWidget(), QTabBar):
        return ""
    if isinstance(widget, QAbstractButton):
        return _plain(widget.accessibleName() or widget.text())
    if isinstance(widget, QGroupBox):
        return _plain(widget.title())
    if isinstance(widget, QComboBox | QLineEdit):
        return _plain(widget.accessibleName())
    return ""


def _target(widget: QWidget) -> QWidget:
    buddy = widget.buddy() if isinstance(widget, QLabel) else None
    return widget if buddy is None else buddy


def _terms(widget: QWidget) -> str:
    terms = widget.property(SEARCH_TERMS)
    return terms if isinstance(terms, str) else ""


def _plain(text: str) -> str:
    """Without the mark of a mnemonic, the dots of what opens a window, a label's colon."""
    return plain(text).rstrip("….:：").strip()  # noqa: RUF001 - Japanese's colon
