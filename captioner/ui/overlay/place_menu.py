"""The menu of places: what dragging to a side of the screen does, without a pointer."""

from PySide6.QtWidgets import QMenu, QWidget

from captioner.domain.wording import marked, translate
from captioner.ui.overlay.box_place import BoxPlace
from captioner.ui.overlay.placing_limits import placing_limits
from captioner.ui.overlay.snapping import Preset

_NAMES = {
    Preset.TOP_LEFT: marked("menu", "Top left"),
    Preset.TOP: marked("menu", "Top"),
    Preset.TOP_RIGHT: marked("menu", "Top right"),
    Preset.LEFT: marked("menu", "Left"),
    Preset.RIGHT: marked("menu", "Right"),
    Preset.BOTTOM_LEFT: marked("menu", "Bottom left"),
    Preset.BOTTOM: marked("menu", "Bottom"),
    Preset.BOTTOM_RIGHT: marked("menu", "Bottom right"),
}


class PlaceMenu(QMenu):
    """A submenu; each menu that shows one needs its own."""

    def __init__(self, place: BoxPlace, parent: QWidget) -> None:
        super().__init__(translate("menu", "Place"), parent)
        self._place = place
        self.setEnabled(not placing_limits())
        for preset, name in _NAMES.items():
            self._add(translate("menu", name), preset)
        self.addSeparator()
        self.addAction(translate("menu", "As wide as the screen, or back")).triggered.connect(
            lambda: place.toggle_full_width()  # noqa: PLW0108 - drops Qt's `checked`
        )

    def _add(self, name: str, preset: Preset) -> None:
        self.addAction(name).triggered.connect(lambda: self._place.go_to(preset))
