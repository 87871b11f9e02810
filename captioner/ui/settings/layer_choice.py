"""One of the three layers of a caption: its colour, and how much of it can be seen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from captioner.domain.wording import translate
from captioner.ui.settings.color_choice import ColorChoice
from captioner.ui.settings.form import SEARCH_TERMS
from captioner.ui.settings.percent_choice import PercentChoice

_FCC_STEP = 25
"""Ticks at transparent, semi-transparent and opaque, and between them."""


class LayerChoice(QWidget):
    color_chosen = Signal(str)
    color_doubted = Signal(str)
    opacity_chosen = Signal(float)
    """0 (transparent) to 1."""

    def __init__(self, purpose: str) -> None:
        super().__init__()
        self.color = ColorChoice(purpose)
        name = translate("captions", "{layer} opacity").format(layer=purpose)
        self.opacity = PercentChoice(name, 0, 100, ticks=_FCC_STEP)
        self.color.chosen.connect(self.color_chosen)
        self.color.doubted.connect(self.color_doubted)
        self.opacity.chosen.connect(lambda percent: self.opacity_chosen.emit(percent / 100))
        self.color.code.setProperty(SEARCH_TERMS, translate("search", "colour color"))
        self.label = QLabel(translate("captions", "{layer} opacity:").format(layer=purpose))
        self.label.setBuddy(self.opacity.slider)
        self.opacity.slider.setProperty(
            SEARCH_TERMS, translate("search", "transparent translucent")
        )
        below = QHBoxLayout()
        below.addWidget(self.label)
        below.addWidget(self.opacity, stretch=1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.color)
        layout.addLayout(below)
        self.setFocusProxy(self.color)

    def show_layer(self, color: str, opacity: float) -> None:
        self.color.show_color(color)
        self.opacity.show_percent(round(100 * opacity))

    def stop(self) -> None:
        self.color.stop()
