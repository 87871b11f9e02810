"""The Tab key alone: it comes to every control, in the order in which they are seen."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QButtonGroup,
    QComboBox,
    QLabel,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from captioner.ui.disclosure import Disclosure
from captioner.ui.settings.dialog import SettingsDialog
from captioner.ui.settings.page_stack import SettingsArea
from captioner.ui.setup_assistant.assistant import SetupAssistant
from tests.ui.fake_preferences import FakePreferences
from tests.ui.fakes import Microphone
from tests.ui.settings.servers import THREE

Window = TypeVar("Window", SettingsDialog, SetupAssistant)

_MOST_STOPS = 150
_DESK = Microphone("usb-desk", "Desk", is_default=True)


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[SettingsDialog]:
    preferences = FakePreferences(settings=replace(THREE, active_profile="lab"))
    made = SettingsDialog(preferences, place=None, on_place=lambda _: None)
    yield from shown(qtbot, made)


@pytest.fixture
def assistant(qtbot: QtBot) -> Iterator[SetupAssistant]:
    preferences = FakePreferences(answers={"list_microphones": ([_DESK],)})
    yield from shown(qtbot, SetupAssistant(preferences))


def shown(qtbot: QtBot, window: Window) -> Iterator[Window]:
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.abandon()


def stops(window: QWidget, first: QWidget) -> list[QWidget]:
    """Where the keyboard comes to by Tab, from `first` on until it is there again."""
    first.setFocus()
    visited: list[QWidget] = []
    while len(visited) < _MOST_STOPS:
        focused = QApplication.focusWidget()
        assert focused is not None
        assert window.isAncestorOf(focused)
        if visited and focused is visited[0]:
            return visited
        visited.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    pytest.fail(f"Tab goes round in {visited[-5:]}")


def controls(window: QWidget) -> list[QWidget]:
    """What can be seen of what a person can do something with."""
    return [
        each
        for each in window.findChildren(QWidget)
        if each.isVisible()
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and not isinstance(each.parentWidget(), QAbstractSpinBox | QComboBox)
    ]


def places(widgets: Sequence[QWidget], within: QWidget) -> list[tuple[QWidget, QRect]]:
    """Those within, each with where it is there, however that is scrolled."""
    return [
        (each, QRect(_corner(each, within), each.size()))
        for each in widgets
        if within.isAncestorOf(each)
    ]


def _corner(widget: QWidget, within: QWidget) -> QPoint:
    parent = widget.parentWidget()
    while parent is not None and parent is not within:
        if isinstance(parent, QScrollArea):
            content = parent.widget()
            assert content is not None
            return widget.mapTo(content, QPoint(0, 0)) + parent.mapTo(within, QPoint(0, 0))
        parent = parent.parentWidget()
    return widget.mapTo(within, QPoint(0, 0))


def jumps(widgets: Sequence[QWidget], within: QWidget) -> list[str]:
    """Where the keyboard goes up, or left in a row, but for the top of a column further right."""
    return [
        f"{described(before)} {here} -> {described(after)} {there}"
        for (before, here), (after, there) in pairwise(places(widgets, within))
        if not _reads_on(here, there)
    ]


def _reads_on(here: QRect, there: QRect) -> bool:
    is_same_row = here.top() <= there.center().y() <= here.bottom()
    if is_same_row:
        return there.left() >= here.left()
    return there.top() >= here.top() or there.left() > here.right()


def described(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{type(widget).__name__} “{widget.accessibleName() or text}”"


def missing(window: QWidget, visited: Sequence[QWidget]) -> list[str]:
    """Of buttons of which one is chosen, one is a stop, and the arrow keys choose."""
    groups = [group_of(each) for each in visited]
    return [
        described(each)
        for each in controls(window)
        if each not in visited and (group_of(each) is None or group_of(each) not in groups)
    ]


def group_of(widget: QWidget) -> QButtonGroup | None:
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group if group is not None and group.exclusive() else None


@pytest.mark.parametrize(
    "title", ["Servers", "Captions", "Recognition", "Audio", "Transcripts", "Hotkeys", "About"]
)
def test_tab_comes_to_every_control_of_a_page_as_it_is_read(
    dialog: SettingsDialog, qtbot: QtBot, title: str
) -> None:
    dialog.show_page(title)
    page = dialog.pages.page(title)
    for folded in page.findChildren(Disclosure):
        folded.open()
    qtbot.wait(0)
    visited = stops(dialog, dialog.navigation.search)
    assert missing(dialog, visited) == []
    of_page = [each for each in visited if not isinstance(each, SettingsArea)]
    assert jumps(of_page, page) == []
    assert len(places(of_page, page)) > 1


def test_tab_comes_to_every_control_of_the_server_as_it_is_read(
    assistant: SetupAssistant, qtbot: QtBot
) -> None:
    assistant.place.server.click()
    assistant.place.form.more.open()
    qtbot.wait(0)
    visited = stops(assistant, assistant.place.form.address)
    in_step = [each for each in visited if assistant.place.isAncestorOf(each)]
    choices = group_of(assistant.place.server)
    first = [group_of(each) for each in in_step].index(choices)  # the round began below it
    assert missing(assistant, visited) == []
    assert jumps([*in_step[first:], *in_step[:first]], assistant.place) == []


def test_tab_comes_to_every_control_of_the_other_steps_as_it_is_read(
    assistant: SetupAssistant, qtbot: QtBot
) -> None:
    for _ in range(2):
        assistant.next.click()
        qtbot.wait(0)
        visited = stops(assistant, assistant.skip)
        assert missing(assistant, visited) == []
        assert jumps(visited, assistant.step) == []


def test_labels_lead_to_what_they_name(dialog: SettingsDialog, assistant: SetupAssistant) -> None:
    for title in dialog.pages.titles:
        dialog.pages.page(title)
    labels = [*dialog.findChildren(QLabel), *assistant.findChildren(QLabel)]
    marked = [each for each in labels if "&" in each.text().replace("&&", "")]
    astray = [each.text() for each in marked if each.buddy() is None]
    assert len(marked) > 20
    assert astray == []
