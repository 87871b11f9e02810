import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from pytestqt.qtbot import QtBot

from captioner.ui.verdict_icon import Mark, VerdictIcon, mark_color, paint_mark, quiet_color

SIDE_PX = 32
STILL = [mark for mark in Mark if mark is not Mark.RUNNING]


def palette(window: int, text: int) -> QPalette:
    made = QPalette()
    made.setColor(QPalette.ColorRole.Window, QColor(window, window, window))
    made.setColor(QPalette.ColorRole.WindowText, QColor(text, text, text))
    return made


LIGHT, DARK = palette(239, 0), palette(50, 255)


def luminance(color: QColor) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = [color.redF(), color.greenF(), color.blueF()]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("ground", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("mark", STILL)
def test_every_mark_is_legible_as_text(ground: QPalette, mark: Mark) -> None:
    paper = ground.color(QPalette.ColorRole.Window)
    assert contrast(mark_color(mark, ground), paper) >= 4.5
    assert contrast(quiet_color(ground), paper) >= 4.5


@pytest.mark.parametrize("ground", [palette(0, 255), palette(255, 0)], ids=["black", "white"])
def test_where_contrast_is_wanted_marks_have_the_texts_colour(ground: QPalette) -> None:
    ink = ground.color(QPalette.ColorRole.WindowText)
    assert {mark_color(mark, ground).name() for mark in STILL} == {ink.name()}


def drawn(mark: Mark) -> QImage:
    """In black on white: its shape alone."""
    picture = QImage(SIDE_PX, SIDE_PX, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    paint_mark(painter, QRectF(0, 0, SIDE_PX, SIDE_PX), mark, palette(255, 0))
    painter.end()
    return picture


def test_every_mark_has_a_shape_of_its_own(qtbot: QtBot) -> None:
    del qtbot
    pictures = [drawn(mark) for mark in STILL]
    assert all(a != b for i, a in enumerate(pictures) for b in pictures[i + 1 :])


def test_it_turns_only_while_it_can_be_seen(qtbot: QtBot) -> None:
    icon = VerdictIcon()
    qtbot.addWidget(icon)
    icon.set_mark(Mark.RUNNING)
    assert not icon._turn.isActive()
    icon.show()
    assert icon._turn.isActive()
    icon.hide()
    assert not icon._turn.isActive()


def test_it_says_its_state(qtbot: QtBot) -> None:
    icon = VerdictIcon()
    qtbot.addWidget(icon)
    icon.set_mark(Mark.FAILED)
    assert icon.accessibleName() == "failed"
