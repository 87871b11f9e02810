"""A number of percent, pushed roughly or written exactly."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QSpinBox, QWidget

from captioner.domain.wording import translate
from captioner.ui.wheel_guard import guard_from_wheel

_STEP = 5


class PercentChoice(QWidget):
    chosen = Signal(int)

    def __init__(self, name: str, low: int, high: int, *, ticks: int) -> None:
        """A tick every `ticks` percent; `name` is in the person's language."""
        super().__init__()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(low, high)
        self.slider.setSingleStep(_STEP)
        self.slider.setPageStep(ticks)
        self.slider.setTickInterval(ticks)
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.slider.setAccessibleName(name)
        self.spin = QSpinBox(
            suffix=" " + translate("units", "%"), minimum=low, maximum=high, singleStep=_STEP
        )
        self.spin.setKeyboardTracking(False)
        in_percent = translate("captions", "{name} in percent")
        self.spin.setAccessibleName(in_percent.format(name=name))
        guard_from_wheel(self.slider, self.spin)
        self.slider.valueChanged.connect(self._on_changed)
        self.spin.valueChanged.connect(self._on_changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.slider, stretch=1)
        row.addWidget(self.spin)
        self.setFocusProxy(self.slider)

    @property
    def percent(self) -> int:
        return self.spin.value()

    def show_percent(self, percent: int) -> None:
        for widget in (self.slider, self.spin):
            with QSignalBlocker(widget):
                widget.setValue(percent)

    def _on_changed(self, percent: int) -> None:
        self.show_percent(percent)
        self.chosen.emit(percent)
