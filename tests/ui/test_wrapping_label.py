from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from captioner.ui.verdict_icon import Mark
from captioner.ui.wrapping_label import WrappingLabel

LONG_NAME = "spracherkennung.rechenzentrum.universitaetsbibliothek.example.org:50051"


def test_a_long_name_does_not_widen_what_it_stands_in(qtbot: QtBot) -> None:
    label = WrappingLabel(LONG_NAME)
    qtbot.addWidget(label)
    whole = label.fontMetrics().horizontalAdvance(LONG_NAME)
    assert label.minimumSizeHint().width() < whole / 2


def test_a_name_that_fits_is_left_alone(qtbot: QtBot) -> None:
    label = WrappingLabel("gpu-box.example.org is 192.168.1.20.")
    qtbot.addWidget(label)
    assert label.text() == "gpu-box.example.org is 192.168.1.20."


def test_markup_is_shown_as_it_was_sent(qtbot: QtBot) -> None:
    label = WrappingLabel("<a href='x'>click</a>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_its_colour_follows_a_change_to_dark_while_it_is_shown(
    qtbot: QtBot, qapp: QApplication
) -> None:
    label = WrappingLabel("quiet", tone=Mark.SKIPPED)
    qtbot.addWidget(label)
    label.show()
    on_light = label.palette().windowText().color().lightness()
    light = qapp.palette()
    try:
        dark = QPalette(QColor(43, 43, 43))
        qapp.setPalette(dark)
        qtbot.waitUntil(lambda: label.palette().windowText().color().lightness() > 128)
    finally:
        qapp.setPalette(light)
    assert on_light < 128
    qtbot.waitUntil(lambda: label.palette().windowText().color().lightness() < 128)
