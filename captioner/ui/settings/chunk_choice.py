"""How much audio goes out at a time: by itself, or a fixed length."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from captioner.domain.settings import LONGEST_CHUNK_MS, SHORTEST_CHUNK_MS
from captioner.domain.wording import marked, number, translate
from captioner.ui.labels import Hint
from captioner.ui.wheel_guard import guard_from_wheel

STEP_MS = 20
_USUAL_MS = 40

_WHY = marked(
    "audio",
    "Short pieces bring the words to the screen sooner. Long ones make less work for this "
    "computer and for a slow connection.",
)


class ChunkChoice(QWidget):
    """Shows a chunk's length; None is automatic."""

    edited = Signal(object)
    """The person chose this many ms, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._present_ms = _USUAL_MS
        self.automatic = QRadioButton(
            translate("audio", "A&utomatic: longer when the connection is slow")
        )
        self.fixed = QRadioButton(translate("audio", "&Always the same:"))
        self._group = QButtonGroup(self)
        self._group.addButton(self.automatic)
        self._group.addButton(self.fixed)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(SHORTEST_CHUNK_MS // STEP_MS, LONGEST_CHUNK_MS // STEP_MS)
        self.slider.setPageStep(1)
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.slider.setTickInterval(1)
        self.slider.setAccessibleName(translate("audio", "Length of a piece of audio"))
        self.spin = QSpinBox(suffix=" " + translate("units", "ms"), singleStep=STEP_MS)
        self.spin.setKeyboardTracking(False)
        self.spin.setRange(SHORTEST_CHUNK_MS, LONGEST_CHUNK_MS)
        self.spin.setAccessibleName(
            translate("audio", "Length of a piece of audio in milliseconds")
        )
        guard_from_wheel(self.slider, self.spin)
        self.present = QLabel()
        self._lay_out()
        self.show_choice(_USUAL_MS)
        self._connect()

    @property
    def chunk_ms(self) -> int | None:
        """As it is shown."""
        return None if self.automatic.isChecked() else self.spin.value()

    def show_choice(self, chunk_ms: int | None) -> None:
        if chunk_ms == self.chunk_ms and self._group.checkedButton() is not None:
            return
        (self.automatic if chunk_ms is None else self.fixed).setChecked(True)
        if chunk_ms is not None:
            self._show_length(chunk_ms)
        self._show_state()

    def show_present(self, chunk_ms: int) -> None:
        """What the automatic has chosen for now."""
        self._present_ms = chunk_ms
        self._show_state()

    def _connect(self) -> None:
        self.automatic.clicked.connect(self._on_edited)
        self.fixed.clicked.connect(self._on_edited)
        self.slider.valueChanged.connect(self._on_slid)
        self.spin.valueChanged.connect(self._on_spun)

    def _on_slid(self, steps: int) -> None:
        self.spin.setValue(steps * STEP_MS)

    def _on_spun(self, chunk_ms: int) -> None:
        self._show_length(round(chunk_ms / STEP_MS) * STEP_MS)
        self._on_edited()

    def _on_edited(self) -> None:
        self._show_state()
        self.edited.emit(self.chunk_ms)

    def _show_length(self, chunk_ms: int) -> None:
        for widget, value in ((self.slider, round(chunk_ms / STEP_MS)), (self.spin, chunk_ms)):
            was_blocked = widget.blockSignals(True)  # noqa: FBT003 - Qt takes no keyword here
            widget.setValue(value)
            widget.blockSignals(was_blocked)

    def _show_state(self) -> None:
        is_automatic = self.automatic.isChecked()
        self.slider.setEnabled(not is_automatic)
        self.spin.setEnabled(not is_automatic)
        present = translate("audio", "At present: {length} ms")
        text = present.format(length=number(self._present_ms)) if is_automatic else ""
        if text != self.present.text():
            self.present.setText(text)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.addWidget(self.automatic)
        first.addSpacing(12)
        first.addWidget(self.present, stretch=1)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.fixed, 0, 0)
        grid.addWidget(self.slider, 0, 1)
        grid.addWidget(self.spin, 0, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Hint(translate("audio", _WHY)))
        layout.addLayout(first)
        layout.addLayout(grid)
