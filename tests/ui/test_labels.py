from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from captioner.ui.labels import Hint

LIGHT, DARK = QColor("#efefef"), QColor("#2b2b2b")


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    before = qapp.palette()
    yield qapp
    qapp.setPalette(before)


def ink(hint: Hint) -> QColor:
    return hint.palette().color(QPalette.ColorRole.WindowText)


def use(app: QApplication, ground: QColor) -> None:
    app.setPalette(QPalette(ground))


def test_a_hint_follows_from_light_to_dark(app: QApplication, qtbot: QtBot) -> None:
    use(app, LIGHT)
    hint = Hint("Quiet.")
    qtbot.addWidget(hint)
    on_light = ink(hint)
    use(app, DARK)
    app.processEvents()
    assert on_light.lightness() < LIGHT.lightness() / 2
    assert ink(hint).lightness() > DARK.lightness() * 2


def test_a_hint_needs_no_more_height_than_its_width_makes_it(qtbot: QtBot) -> None:
    hint = Hint("word " * 40)
    qtbot.addWidget(hint)
    assert hint.minimumSizeHint().height() < hint.heightForWidth(200)
    assert hint.heightForWidth(200) > hint.heightForWidth(800)
