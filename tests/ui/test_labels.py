from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from captioner.ui.labels import Hint, title
from captioner.ui.wrapping_label import WrappingLabel

LIGHT, DARK = QColor("#efefef"), QColor("#2b2b2b")


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    before = qapp.palette()
    yield qapp
    qapp.setPalette(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


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


@pytest.mark.parametrize("made", [title, Hint, WrappingLabel])
@pytest.mark.parametrize("direction", Qt.LayoutDirection)
def test_latin_letters_begin_where_the_pages_lines_begin(
    app: QApplication,
    qtbot: QtBot,
    made: Callable[[str], QLabel],
    direction: Qt.LayoutDirection,
) -> None:
    app.setLayoutDirection(direction)
    label = made("gRPC")
    qtbot.addWidget(label)
    label.resize(400, 40)
    picture = label.grab().toImage()
    ground = picture.pixel(200, 0)
    inked = [
        x
        for x in range(picture.width())
        if any(picture.pixel(x, y) != ground for y in range(picture.height()))
    ]
    if direction is Qt.LayoutDirection.RightToLeft:
        assert min(inked) > picture.width() / 2
    else:
        assert max(inked) < picture.width() / 2
