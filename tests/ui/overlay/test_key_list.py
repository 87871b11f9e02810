import re

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from captioner.ui.overlay.key_list import KeyList
from captioner.ui.overlay.keys import KEY_HELP
from captioner.ui.overlay.window import CaptionOverlay


def open_list() -> KeyList | None:
    lists = [w for w in QApplication.topLevelWidgets() if isinstance(w, KeyList)]
    return next((each for each in lists if each.isVisible()), None)


def test_f1_opens_the_list_and_escape_closes_it(overlay: CaptionOverlay, qtbot: QtBot) -> None:
    QTest.keyClick(overlay, Qt.Key.Key_F1)
    opened = open_list()
    assert opened is not None
    QTest.keyClick(opened, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: open_list() is None, timeout=2000)


def test_it_opens_once(overlay: CaptionOverlay, qtbot: QtBot) -> None:
    overlay.show_keys()
    overlay.show_keys()
    opened = overlay.findChildren(KeyList)
    assert len(opened) == 1
    opened[0].close()
    qtbot.waitUntil(lambda: not overlay.findChildren(KeyList), timeout=2000)


def test_every_key_has_a_row_that_is_read_out_whole(overlay: CaptionOverlay, qtbot: QtBot) -> None:
    shown = KeyList(KEY_HELP, overlay)
    qtbot.addWidget(shown)
    for number, (key, effect) in enumerate(KEY_HELP):
        item = shown.rows.topLevelItem(number)
        assert item is not None
        assert item.data(0, Qt.ItemDataRole.AccessibleTextRole) == f"{key}: {effect}"


def test_nothing_in_the_list_has_to_be_scrolled(overlay: CaptionOverlay, qtbot: QtBot) -> None:
    shown = KeyList(KEY_HELP, overlay)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    assert not shown.rows.verticalScrollBar().isVisible()
    assert not shown.rows.horizontalScrollBar().isVisible()


def test_each_effect_is_a_short_phrase() -> None:
    assert all(re.fullmatch(r"[A-Z][^.]{3,45}", effect) for _, effect in KEY_HELP)
