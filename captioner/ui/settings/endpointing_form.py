"""When an utterance begins and ends: each of six values is the server's choice, or set."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QGridLayout, QSizePolicy, QWidget

from captioner.domain.models import Feature
from captioner.domain.recognition_options import EndpointingOptions
from captioner.domain.validation import LONGEST_HISTORY_MS
from captioner.domain.wording import marked, translate
from captioner.ui.labels import Hint
from captioner.ui.margins import set_margins
from captioner.ui.wheel_guard import guard_from_wheel

SERVERS_CHOICE = marked("recognition", "Server's choice")

_STEP_MS = 20.0
_INDENT_PX = 24


@dataclass(frozen=True)
class _Kind:
    """One value: its name in EndpointingOptions, and how it is shown."""

    name: str
    text: str
    hint: str
    feature: Feature
    usual: float
    is_share: bool


_KINDS = (
    _Kind(
        "start_history_ms",
        marked("recognition", "Window for the beginning"),
        marked("recognition", "So much audio is looked at to find the beginning of an utterance."),
        Feature.ENDPOINTING_START,
        300.0,
        is_share=False,
    ),
    _Kind(
        "start_threshold",
        marked("recognition", "Speech needed in it"),
        marked("recognition", "An utterance begins when at least this share of it is speech."),
        Feature.ENDPOINTING_START,
        0.2,
        is_share=True,
    ),
    _Kind(
        "stop_history_ms",
        marked("recognition", "Window for the end"),
        marked(
            "recognition",
            "So much audio is looked at to find the end. Less brings final words sooner, but may "
            "cut an utterance at a pause for breath.",
        ),
        Feature.ENDPOINTING_STOP,
        800.0,
        is_share=False,
    ),
    _Kind(
        "stop_threshold",
        marked("recognition", "Silence needed in it"),
        marked("recognition", "An utterance ends when at least this share of it is silence."),
        Feature.ENDPOINTING_STOP,
        0.98,
        is_share=True,
    ),
    _Kind(
        "stop_history_eou_ms",
        marked("recognition", "Window for a quick end"),
        marked(
            "recognition",
            "Two passes: after this much audio a first final comes, which the second may correct.",
        ),
        Feature.TWO_STAGE_END,
        240.0,
        is_share=False,
    ),
    _Kind(
        "stop_threshold_eou",
        marked("recognition", "Silence needed for it"),
        marked("recognition", "The quick end comes when at least this share of it is silence."),
        Feature.TWO_STAGE_END,
        0.98,
        is_share=True,
    ),
)
"""The usual values are where a person starts from; not what any server uses."""


class EndpointingForm(QWidget):
    edited = Signal(EndpointingOptions)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = EndpointingOptions()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(2, 1)
        self.rows = {kind.name: OptionalNumber(kind, grid, self._on_edited) for kind in _KINDS}

    def show_options(self, options: EndpointingOptions) -> None:
        self._options = options
        for name, row in self.rows.items():
            row.show_value(getattr(options, name))

    def show_reasons(self, reasons: Mapping[Feature, str]) -> None:
        for kind in _KINDS:
            self.rows[kind.name].set_reason(reasons.get(kind.feature, ""))

    @property
    def first_set(self) -> QWidget:
        """Where a problem is most likely: the first value that is not the server's choice."""
        is_set = (row for row in self.rows.values() if row.check.isChecked())
        return next((row.spin for row in is_set), self.rows["start_history_ms"].check)

    def _on_edited(self, name: str, value: float | None) -> None:
        self._options = replace(self._options, **{name: value})  # type: ignore[arg-type]
        self.edited.emit(self._options)


class OptionalNumber:
    """A row: ticked, the person's number; not ticked, the server's choice."""

    def __init__(
        self, kind: _Kind, grid: QGridLayout, on_edited: Callable[[str, float | None], None]
    ) -> None:
        self._kind = kind
        self._on_edited = on_edited
        self._value: float | None = None
        self._hint = translate("recognition", kind.hint)
        text = translate("recognition", kind.text)
        self.check = QCheckBox(text)
        self.spin = _spin(kind)
        self.spin.setAccessibleName(text)
        self.note = Hint(self._hint)
        set_margins(self.note, begin=_INDENT_PX, bottom=4)
        guard_from_wheel(self.spin)
        line = grid.rowCount()
        grid.addWidget(self.check, line, 0)
        grid.addWidget(self.spin, line, 1)
        grid.addWidget(self.note, line + 1, 0, 1, 3)
        self.check.clicked.connect(self._on_ticked)
        self.spin.valueChanged.connect(self._on_number)
        self.show_value(None)

    def show_value(self, value: float | None) -> None:
        """None is the server's choice."""
        is_same = value == self._value and self.check.isChecked() == (value is not None)
        self._value = value
        if is_same and value is not None:
            return
        was_blocked = self.spin.blockSignals(True)  # noqa: FBT003 - Qt takes no keyword here
        self.check.setChecked(value is not None)
        servers = translate("recognition", SERVERS_CHOICE)
        self.spin.setSpecialValueText(servers if value is None else "")
        self.spin.setValue(self.spin.minimum() if value is None else value * self._scale)
        self.spin.blockSignals(was_blocked)
        self._enable()

    def set_reason(self, reason: str) -> None:
        """Why it cannot be had; empty if it can."""
        self.check.setEnabled(not reason)
        self.note.setText(reason or self._hint)
        self.check.setAccessibleDescription(reason or self._hint)
        self._enable()

    @property
    def _scale(self) -> float:
        return 100.0 if self._kind.is_share else 1.0

    def _enable(self) -> None:
        self.spin.setEnabled(self.check.isEnabled() and self.check.isChecked())

    def _on_ticked(self, is_ticked: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._value = None  # shown afresh, whatever it was
        self.show_value(self._kind.usual if is_ticked else None)
        self._tell()

    def _on_number(self, number: float) -> None:
        self._value = number / self._scale
        self._tell()

    def _tell(self) -> None:
        value = self._value
        if value is not None and not self._kind.is_share:
            value = round(value)
        self._on_edited(self._kind.name, value)


def _spin(kind: _Kind) -> QDoubleSpinBox:
    spin = QDoubleSpinBox()
    if kind.is_share:
        spin.setRange(0.0, 100.0)
        spin.setDecimals(1)
        spin.setSuffix(" " + translate("units", "%"))
    else:
        spin.setRange(1.0, float(LONGEST_HISTORY_MS))
        spin.setDecimals(0)
        spin.setSuffix(" " + translate("units", "ms"))
        spin.setSingleStep(_STEP_MS)
    spin.setKeyboardTracking(False)
    spin.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    longest = translate("recognition", SERVERS_CHOICE)
    spin.setMinimumWidth(spin.fontMetrics().horizontalAdvance(longest) * 3 // 2)
    return spin
