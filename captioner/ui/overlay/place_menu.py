"""The menu of places: what dragging to a side of the screen does, without a pointer."""

from PySide6.QtWidgets import QMenu, QWidget

from captioner.ui.overlay.box_place import BoxPlace
from captioner.ui.overlay.placing_limits import placing_limits
from captioner.ui.overlay.snapping import Preset

_NAMES = {
    Preset.TOP_LEFT: "Top left",
    Preset.TOP: "Top",
    Preset.TOP_RIGHT: "Top right",
    Preset.LEFT: "Left",
    Preset.RIGHT: "Right",
    Preset.BOTTOM_LEFT: "Bottom left",
    Preset.BOTTOM: "Bottom",
    Preset.BOTTOM_RIGHT: "Bottom right",
}


class PlaceMenu(QMenu):
    """A submenu; each menu that shows one needs its own."""

    def __init__(self, place: BoxPlace, parent: QWidget) -> None:
        super().__init__("Place", parent)
        self._place = place
        self.setEnabled(not placing_limits())
        for preset, name in _NAMES.items():
            self._add(name, preset)
        self.addSeparator()
        self.addAction("As wide as the screen, or back").triggered.connect(
            lambda: place.toggle_full_width()  # noqa: PLW0108 - drops Qt's `checked`
        )

    def _add(self, name: str, preset: Preset) -> None:
        self.addAction(name).triggered.connect(lambda: self._place.go_to(preset))
