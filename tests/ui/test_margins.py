from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel

from captioner.ui.margins import set_margins

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def _right_to_left() -> Iterator[None]:
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


def test_a_line_begins_at_the_left(qapp: QApplication) -> None:
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    label = QLabel()
    set_margins(label, begin=24, top=1, end=2, bottom=3)
    assert label.contentsMargins() == QMargins(24, 1, 2, 3)


@pytest.mark.usefixtures("_right_to_left")
def test_in_arabic_a_line_begins_at_the_right() -> None:
    label = QLabel()
    set_margins(label, begin=24, top=1, end=2, bottom=3)
    assert label.contentsMargins() == QMargins(2, 1, 24, 3)
