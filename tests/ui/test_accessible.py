"""What Qt tells screen readers of the widgets that are painted here."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface, QPaintEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from captioner.ui.accessible import name_kinds_of_widgets
from captioner.ui.disclosure import Disclosure
from captioner.ui.overlay.panel_button import PanelMenuButton
from captioner.ui.overlay.panel_icons import PanelIcon
from captioner.ui.overlay.window import CaptionOverlay
from captioner.ui.theme import BoxSizes
from tests.ui.spoken import committed, tentative


@pytest.fixture(scope="module", autouse=True)
def _kinds_are_named() -> None:
    name_kinds_of_widgets()


def told(widget: QWidget) -> QAccessibleInterface:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface


class Painted(QObject):
    """How much of a widget was painted at a time."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.heights_px: list[int] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QPaintEvent):
            self.heights_px.append(event.rect().height())
        return super().eventFilter(watched, event)


@pytest.fixture
def _reader_runs() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def disclosure(qtbot: QtBot) -> Disclosure:
    made = Disclosure("Mo&re", QLabel("Details"))
    qtbot.addWidget(made)
    return made


def test_what_unfolds_is_told_to_be_folded(disclosure: Disclosure) -> None:
    button = told(disclosure.button)
    state = button.state()
    assert (button.role(), button.text(QAccessible.Text.Name)) == (QAccessible.Role.Button, "More")
    assert (bool(state.expandable), bool(state.expanded), bool(state.collapsed)) == (
        True,
        False,
        True,
    )


def test_a_screen_reader_unfolds_it(disclosure: Disclosure) -> None:
    actions = told(disclosure.button).actionInterface()
    actions.doAction(QAccessibleActionInterface.pressAction())
    state = told(disclosure.button).state()
    assert disclosure.is_open
    assert (bool(state.expanded), bool(state.collapsed)) == (True, False)


def test_what_is_disabled_offers_nothing_to_do(disclosure: Disclosure) -> None:
    disclosure.button.setEnabled(False)
    assert told(disclosure.button).actionInterface().actionNames() == []
    assert told(disclosure.button).state().disabled


def test_a_button_with_a_menu_is_told_to_have_one(overlay: CaptionOverlay) -> None:
    button = PanelMenuButton(PanelIcon.COPY, "Copy", overlay)
    pressed = QSignalSpy(button.clicked)
    interface = told(button)
    interface.actionInterface().doAction(QAccessibleActionInterface.pressAction())
    assert interface.role() is QAccessible.Role.ButtonMenu
    assert interface.state().hasPopup
    assert not interface.state().expandable
    assert pressed.count() == 1


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_a_switch_that_a_reader_turns_is_clicked(
    qtbot: QtBot, kind: type[QCheckBox | QRadioButton]
) -> None:
    """Qt would turn it and keep that from everybody who waits for a person's click."""
    switch = kind("&Encrypted")
    qtbot.addWidget(switch)
    clicked = QSignalSpy(switch.clicked)
    interface = told(switch)
    assert interface.text(QAccessible.Text.Name) == "Encrypted"
    assert (bool(interface.state().checkable), bool(interface.state().checked)) == (True, False)
    interface.actionInterface().doAction(QAccessibleActionInterface.toggleAction())
    assert clicked.count() == 1
    assert switch.isChecked()
    assert interface.state().checked


def test_the_letter_that_is_underlined_is_told(qtbot: QtBot) -> None:
    switch = QCheckBox("&Encrypted")
    qtbot.addWidget(switch)
    actions = told(switch).actionInterface()
    toggle = QAccessibleActionInterface.toggleAction()
    assert actions.keyBindingsForAction(toggle) == ["Alt+E"]


@pytest.mark.usefixtures("_reader_runs")
def test_the_captions_are_a_text_that_nobody_can_edit(overlay: CaptionOverlay) -> None:
    overlay.show_segments([tentative("good morning")])
    captions = told(overlay.readable)
    text = captions.textInterface()
    assert captions.text(QAccessible.Text.Name) == "Captions"
    assert text.text(0, text.characterCount()) == overlay.area.visible_text == "good morning"
    assert captions.state().readOnly
    assert not captions.state().editable


def test_the_text_lies_where_the_rows_are(overlay: CaptionOverlay) -> None:
    overlay.resize(overlay.width() + 120, overlay.height())
    assert overlay.readable.geometry() == overlay.area.rect()


@pytest.mark.usefixtures("_reader_runs")
def test_the_text_costs_no_row_a_repaint(
    overlay: CaptionOverlay, qtbot: QtBot, sizes: BoxSizes
) -> None:
    said = [committed("one", id=1), committed("two", id=2, start_ms=9000)]
    with qtbot.waitSignal(overlay.area.painted, timeout=1000):
        overlay.show_segments(said)
    painted = Painted(overlay.area)
    with qtbot.waitSignal(overlay.area.painted, timeout=1000):
        overlay.show_segments([tentative("more", id=3, start_ms=18000)])
    assert painted.heights_px
    assert max(painted.heights_px) < 2 * sizes.row_px


def test_without_a_reader_no_text_is_laid_out(overlay: CaptionOverlay) -> None:
    overlay.show_segments([tentative("good morning")])
    assert overlay.readable.toPlainText() == ""


@pytest.mark.usefixtures("_reader_runs")
def test_the_text_is_in_nobodys_way(overlay: CaptionOverlay) -> None:
    overlay.show_segments([tentative("good morning")])
    middle = overlay.area.rect().center()
    assert overlay.childAt(overlay.area.mapTo(overlay, middle)) is overlay.area


def test_widgets_that_a_reader_has_seen_go_like_others(qtbot: QtBot) -> None:
    """Qt and Python both believe that the interface is theirs; whoever is wrong crashes."""
    for _ in range(200):
        made = Disclosure("More", QLabel("Details"))
        assert told(made.button).state().expandable
        made.deleteLater()
        del made
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    qtbot.wait(0)
